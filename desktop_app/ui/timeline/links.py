"""Seams that are made to fit: their marks, and what is said of them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.domain.links import Link, links_of
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.references import Use
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import GAP, PlacedClip
from desktop_app.ui.timeline.paint import SLIVER
from desktop_app.ui.timeline.sight import Sight
from desktop_app.ui.words import shown

WIDE, HIGH = 26, 24
_CHIP: Final = QRect(2, 3, 22, 18)

Links = Mapping[ClipId, tuple[Link, ...]]


def links_by_clip(project: Project) -> Links:
    """Return the links of a film by the clips that begin at their seams."""
    found: dict[ClipId, tuple[Link, ...]] = {}
    for link in links_of(project):
        found[link.clip_id] = (*found.get(link.clip_id, ()), link)
    return found


def link_box(sight: Sight, clip: PlacedClip) -> QRect:
    """Return where the mark at the seam before a clip is drawn and hit."""
    middle = sight.x_of(clip.start + clip.shared // 2) - (0 if clip.shared else GAP // 2)
    return QRect(middle - WIDE // 2, sight.clip_box(clip).top() + 2, WIDE, HIGH)


def paint_link(painter: QPainter, ink: Ink, box: QRect, *, is_loose: bool) -> None:
    """Draw two links of a chain; in the colour of a warning where a take does not keep to it."""
    tone = ink.warn if is_loose else ink.accent
    chip = QRectF(_CHIP.translated(box.topLeft()))
    painter.setPen(QPen(tone, 1.0))
    painter.setBrush(ink.panel)
    painter.drawRoundedRect(chip, 5, 5)
    painter.setPen(QPen(tone, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left in (3.5, 9.5):
        painter.drawRoundedRect(QRectF(chip.left() + left, chip.top() + 6, 9, 6), 3, 3)


def link_words(project: Project, link: Link) -> str:
    """Say what is linked, and why its take does not keep to it, if it does not."""
    scene = project.scene_by_id[link.scene_id]
    number = project.scenes.index(scene) + 1
    words = (
        _tr("Scene {number} starts on the last frame of the one before.")
        if link.use is Use.FIRST_FRAME
        else _tr("Scene {number} ends on the first frame of the one after.")
    ).format(number=number)
    if link.loose is None:
        return words
    again = _tr("Generate it again to have it fit.")
    return f"{words} {shown(link.loose)} {again}"


def links_words(project: Project, links: tuple[Link, ...]) -> str:
    """Say what is linked at a seam, a line each."""
    return "\n".join(link_words(project, each) for each in links)


def is_roomy(box: QRect) -> bool:
    """Tell whether a clip is wide enough for a mark at its seam."""
    return box.width() >= SLIVER


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineLinks", words)
