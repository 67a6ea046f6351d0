"""The place in what is played, as a slider, with what is marked and what is missing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from desktop_app.ui.theme import Theme

_GROOVE: Final = 4
_BAND: Final = 3
_EDGE: Final = 2

Frames = tuple[int, int]
"""The first frame of a stretch, and the one after its last."""


class Seeker(QSlider):
    """The place in the film, in frames; a press anywhere goes there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("seeker")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Time runs as on the timeline, whichever way the language is written.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._marked: Frames | None = None
        self._gaps: Sequence[Frames] = ()
        theme.changed.connect(self.update)

    def show_marks(self, marked: Frames | None, gaps: Sequence[Frames]) -> None:
        """Show from where to where it is marked, and where there is nothing to see."""
        if (marked, list(gaps)) != (self._marked, list(self._gaps)):
            self._marked, self._gaps = marked, gaps
            self.update()

    def marked_place(self) -> QRect | None:
        """Return where the marked stretch is shown."""
        return None if self._marked is None else self._place(self._marked)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self.rect()) - QRegion(self._knob()))
        for gap in self._gaps:
            place = QRectF(self._place(gap))
            place.setHeight(_GROOVE)
            place.moveTop((self.height() - _GROOVE) / 2)
            painter.fillRect(place, self._theme.color("window"))
            painter.setPen(self._theme.color("line_strong"))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        marked = self.marked_place()
        if marked is not None:
            colour = self._theme.color("accent")
            painter.fillRect(marked, colour)
            for x in (marked.left(), marked.right() - _EDGE + 1):
                painter.fillRect(QRect(x, marked.top() - 3, _EDGE, _BAND + 3), colour)

    def _place(self, frames: Frames) -> QRect:
        """Return a band under the groove, from the first frame's knob to the one after the last."""
        left, right = self._x(frames[0]), self._x(frames[1])
        return QRect(left, self.height() - _BAND - 1, max(_EDGE, right - left), _BAND)

    def _x(self, frame: int) -> int:
        knob = self.height() * 0.5
        share = min(1.0, frame / max(1, self.maximum()))
        return round(knob / 2 + share * (self.width() - knob))

    def _knob(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go(self, event: QMouseEvent) -> None:
        knob = self.height() * 0.5
        share = (event.position().x() - knob / 2) / max(1.0, self.width() - knob)
        self.setSliderPosition(round(self.maximum() * max(0.0, min(1.0, share))))
        self.triggerAction(QSlider.SliderAction.SliderMove)
