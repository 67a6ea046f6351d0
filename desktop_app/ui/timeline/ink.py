"""What the timeline is painted with: colours, pens, fonts and stripes, made once per theme."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme

_STRIPE = 28


def mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return `over` laid on `ground`, covering `share` of it."""
    return QColor(
        *(
            round(below + (above - below) * share)
            for below, above in zip(
                (ground.red(), ground.green(), ground.blue()),
                (over.red(), over.green(), over.blue()),
                strict=True,
            )
        )
    )


@dataclass(frozen=True, slots=True)
class Dress:
    """The colours of an item beside the picture."""

    fill: QColor
    line: QColor
    text: QColor


class Ink:
    """Colours and tools for one theme and one screen sharpness."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        colour = theme.color
        self.ratio = ratio
        self.panel = colour("panel")
        self.line = colour("line")
        self.text = colour("text_1")
        self.soft_text = colour("text_2")
        self.quiet_text = colour("text_3")
        self.accent = colour("accent")
        self.on_accent = colour("on_accent")
        self.warn = colour("warn")
        self.bad = colour("bad")
        self.playhead = colour("playhead")
        self.empty = colour("thumbnail")
        self.row_line = mixed(self.panel, self.line, 0.5)
        self.clip_fill = mixed(self.panel, self.accent, 0.18)
        self.clip_line = mixed(self.panel, self.accent, 0.36)
        self.wave = mixed(self.panel, self.accent, 0.5)
        self.wave_peak = mixed(self.panel, self.accent, 0.32)
        self.hover_line = mixed(self.panel, self.accent, 0.6)
        self.seam = QColor(0, 0, 0, 70)
        self.focus_ring = QColor(self.accent)
        self.focus_ring.setAlpha(110)
        self.slot_fill = QColor(self.accent)
        self.slot_fill.setAlpha(36)
        self.passage = QColor(self.panel)
        self.passage.setAlpha(190)
        self.badge_ground = QColor(8, 9, 12, 175)
        self.badge_text = QColor("#e9ebef")
        self.words = Dress(colour("title_fill"), colour("title_line"), colour("title_text"))
        self.music = Dress(colour("music_fill"), colour("music_line"), colour("music_text"))
        self.voice = Dress(self.clip_fill, self.clip_line, self.text)
        self.marker = colour("ok")
        self.label_font = theme.font(LABEL_PX)
        self.figure_font = theme.font(LABEL_PX, tabular=True)
        self.caption_metrics = QFontMetrics(self.label_font)
        self.hatch = self._striped(mixed(self.panel, colour("hatch"), 0.6), colour("hatch"))
        self.hatch_line = colour("hatch")
        self.waiting_pen = self._dashed(mixed(self.panel, self.accent, 0.45))
        self.failed_pen = self._dashed(mixed(self.panel, self.bad, 0.75))
        self.unclear_pen = self._dashed(mixed(self.panel, self.warn, 0.75))

    def _dashed(self, colour: QColor) -> QPen:
        pen = QPen(colour, 1.0)
        pen.setDashPattern([3.0, 2.5])
        return pen

    def _striped(self, ground: QColor, stripe: QColor) -> QBrush:
        """Return stripes that lean to the left, seamless in both directions."""
        side = round(_STRIPE * self.ratio)
        tile = QPixmap(side, side)
        tile.fill(ground)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stripe)
        half = side / 2
        for start in (-side, 0):
            band = (
                (start, 0),
                (start + half, 0),
                (start + half + side, side),
                (start + side, side),
            )
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in band]))
        painter.end()
        brush = QBrush(tile)
        brush.setTransform(QTransform.fromScale(1 / self.ratio, 1 / self.ratio))
        return brush
