"""How a hand's work is drawn: handles of edges, a guide, a readout, a load that is carried."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.style.tokens import RADIUS
from desktop_app.ui.timeline.gathering import Block
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.live import Readout
from desktop_app.ui.timeline.paint import HEADER_WIDTH

_HANDLE: Final = 5
_CHIP: Final = 20


def paint_handle(
    painter: QPainter, ink: Ink, box: QRect, *, at_start: bool, is_stopped: bool
) -> None:
    """Draw the bracket by which an edge is pulled; in red where it goes no further."""
    left = box.left() if at_start else box.right() + 1 - _HANDLE
    bar = QRectF(left, box.top(), _HANDLE, box.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.bad if is_stopped else ink.accent)
    painter.drawRoundedRect(bar, 2, 2)
    painter.setBrush(ink.panel)
    painter.drawRect(QRectF(bar.center().x() - 0.5, bar.center().y() - 6, 1, 12))


def paint_readout(painter: QPainter, ink: Ink, x: int, row: QRect, readout: Readout) -> None:
    """Write what is being changed in a chip at pixel `x`, above the pointer, inside the film."""
    width = ink.caption_metrics.horizontalAdvance(readout.words) + 18
    left = max(HEADER_WIDTH + 2, min(x - width // 2, row.right() - width - 2))
    chip = QRect(left, row.top() + 12, width, _CHIP)
    painter.setPen(QPen(ink.bad if readout.is_stopped else ink.accent, 1.0))
    painter.setBrush(ink.badge_ground)
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(ink.badge_text)
    painter.setFont(ink.figure_font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, readout.words)


def paint_load(painter: QPainter, ink: Ink, box: QRect, block: Block, *, edge: int) -> None:
    """Draw what is carried beside the clip that is held: a plus for copies, how many they are."""
    count = len(block.clips)
    words = ("+" if block.is_copy else "") + (str(count) if count > 1 else "")
    if not words:
        return
    width = max(_CHIP, ink.caption_metrics.horizontalAdvance(words) + 12)
    chip = QRectF(max(box.left(), edge) + 6, box.top() + 6, width, _CHIP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    painter.drawRoundedRect(chip, _CHIP / 2, _CHIP / 2)
    painter.setPen(ink.on_accent)
    painter.setFont(ink.figure_font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def paint_swap(painter: QPainter, ink: Ink, box: QRect) -> None:
    """Draw over a clip that what is dropped here is shown in it."""
    veil = QColor(ink.accent)
    veil.setAlpha(70)
    painter.setPen(QPen(ink.accent, 3.0))
    painter.setBrush(veil)
    outline = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(outline, RADIUS, RADIUS)
