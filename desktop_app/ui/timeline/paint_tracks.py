"""How what stands on and beside the picture is drawn: items, transitions, faults, badges."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.domain.picture import TransitionKind
from desktop_app.ui.style.tokens import THUMBNAIL_RADIUS
from desktop_app.ui.timeline.ink import Dress, Ink
from desktop_app.ui.timeline.paint import CAPTION_HEIGHT
from desktop_app.ui.timeline.tracks import Kind

PASSAGE_WIDTH = 14
"""The least width of a transition's mark; a short one would not be seen."""
_INSET = 7
_FEWEST = 20
_DOT = 4
_BADGE_HEIGHT = 15


def paint_item(
    painter: QPainter, ink: Ink, box: QRect, kind: Kind, words: str, *, edge: int
) -> None:
    """Draw a title, caption or sound with its words; `edge` is where the film area begins."""
    dress = dress_of(ink, kind)
    painter.setPen(QPen(dress.line, 1.0))
    painter.setBrush(dress.fill)
    outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(outline, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
    paint_words(painter, ink, box, dress.text, words, edge=edge)


def paint_words(
    painter: QPainter, ink: Ink, box: QRect, colour: QColor, words: str, *, edge: int
) -> None:
    """Write what an item is called into it, as much as there is room for."""
    left = max(box.left(), edge) + _INSET
    room = box.right() - _INSET - left
    if not words or room < _FEWEST:
        return
    painter.setPen(colour)
    painter.setFont(ink.label_font)
    told = ink.caption_metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(left, box.top(), room, box.height()), flags, told)


def paint_item_outline(
    painter: QPainter, ink: Ink, box: QRect, *, selected: bool, focused: bool
) -> None:
    """Draw the edge of a chosen item, or of one under the pointer; a ring when it has the keys."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if focused:
        painter.setPen(QPen(ink.focus_ring, 2.0))
        painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 5, 5)
    painter.setPen(QPen(ink.accent if selected else ink.hover_line, 2.0 if selected else 1.0))
    inset = 1.0 if selected else 0.5
    outline = QRectF(box).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(outline, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)


def paint_passage(painter: QPainter, ink: Ink, box: QRect, kind: TransitionKind) -> None:
    """Draw a transition over its seam: as wide as it lasts, with a mark of its kind in it."""
    painter.setPen(QPen(ink.hover_line, 1.0))
    painter.setBrush(ink.passage)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    middle, half = QPointF(QRectF(box).center()), 4.0
    left, right = middle.x() - half, middle.x() + half
    top, foot = middle.y() - half, middle.y() + half
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.text)
    match kind:
        case TransitionKind.DISSOLVE:
            _fill(painter, (left, top), (right, foot), (right, top), (left, foot))
        case TransitionKind.DIP_TO_BLACK | TransitionKind.DIP_TO_WHITE:
            is_full = kind is TransitionKind.DIP_TO_WHITE
            painter.setBrush(ink.text if is_full else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.text, 1.2))
            _fill(painter, (left, top), (right, top), (middle.x(), foot))
        case TransitionKind.WIPE:
            painter.drawRect(QRectF(left, top, half, 2 * half))
            painter.setPen(QPen(ink.text, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left, top, 2 * half, 2 * half))


def paint_fault(painter: QPainter, ink: Ink, centre: QPointF) -> None:
    """Draw the dot of a seam with a measured fault."""
    painter.setPen(QPen(ink.panel, 2.0))
    painter.setBrush(ink.warn)
    painter.drawEllipse(centre, _DOT + 1.0, _DOT + 1.0)


def paint_badges(painter: QPainter, ink: Ink, box: QRect, badges: Sequence[str]) -> None:
    """Write what is done to a clip into its upper right corner, as much as there is room for."""
    right = box.right() - 5
    painter.setFont(ink.figure_font)
    for words in reversed(badges):
        width = ink.caption_metrics.horizontalAdvance(words) + 10
        if right - width < box.left() + 5 or box.height() < CAPTION_HEIGHT + _BADGE_HEIGHT:
            return
        chip = QRect(right - width, box.top() + 5, width, _BADGE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.badge_ground)
        painter.drawRoundedRect(QRectF(chip), 4, 4)
        painter.setPen(ink.badge_text)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        right = chip.left() - 4


def dress_of(ink: Ink, kind: Kind) -> Dress:
    """Return the colours of a track's items."""
    if kind is Kind.VOICE:
        return ink.voice
    return ink.music if kind is Kind.MUSIC else ink.words


def _fill(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
