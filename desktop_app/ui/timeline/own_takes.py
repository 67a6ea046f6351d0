"""What is said on the timeline of a clip that shows a take of its own, not that of its scene."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from desktop_app.domain.project import Project, Take
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import PlacedClip

_INSET = 5
_HIGH = 15
_EAR = 12


def own_take_of(project: Project, placed: PlacedClip) -> Take | None:
    """Return the take that a clip shows for itself alone, None for all others.

    One that was placed before the last edit may be gone from the film.
    """
    clips = project.timeline.picture.clips
    shown = clips[placed.index] if placed.index < len(clips) else None
    if shown is None or shown.id != placed.id or shown.take_id is None:
        return None
    return project.take_by_id.get(shown.take_id)


def own_take_words(take: Take | None) -> str:
    """Return the mark of a clip that shows this take for itself alone; empty for None."""
    return "" if take is None else _tr("own take {number}").format(number=take.number)


def own_take_sentence(take: Take | None) -> str:
    """Return what that mark means, and the way back; empty for None."""
    if take is None:
        return ""
    told = _tr(
        "This clip shows take {number} for itself alone, whatever its scene shows; its menu gives"
        " it the scene's take again."
    )
    return told.format(number=take.number)


def paint_own_take(painter: QPainter, ink: Ink, box: QRect, words: str) -> None:
    """Write the mark into the upper left corner; where it has no room a corner is folded."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    width = ink.caption_metrics.horizontalAdvance(words) + 10
    if width + 2 * _INSET > box.width():
        corner, ear = QPointF(box.topLeft()), min(_EAR, box.width())
        ends = (corner, corner + QPointF(ear, 0), corner + QPointF(0, ear))
        painter.drawPolygon(QPolygonF(list(ends)))
        return
    chip = QRect(box.left() + _INSET, box.top() + _INSET, width, _HIGH)
    painter.drawRoundedRect(QRectF(chip), 4, 4)
    painter.setFont(ink.figure_font)
    painter.setPen(ink.on_accent)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("OwnTakes", words)
