"""The place in what is played, as a slider."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider


class Seeker(QSlider):
    """The place in the film, in frames; a press anywhere goes there."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Time runs as on the timeline, whichever way the language is written.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

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
