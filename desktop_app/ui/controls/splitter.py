"""Two parts side by side, the line between them moved by the mouse or by keys."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

_STEP: Final = 16
_FAR: Final = 10_000
_LINE: Final = 3


class Splitter(QSplitter):
    """A splitter whose line Tab reaches; `name` says what it parts."""

    def __init__(self, name: str, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        self.name = name
        self._lines: list[_Line] = []

    def createHandle(self) -> QSplitterHandle:
        line = _Line(self)
        # Else nobody on this side holds it, and its keys are lost.
        self._lines.append(line)
        return line

    def shift(self, line: QSplitterHandle, by: int) -> None:
        """Move a line on by pixels, as far as the parts beside it let it."""
        place, sizes = self.indexOf(line), self.sizes()
        sizes[place - 1] += max(-sizes[place - 1], min(by, sizes[place]))
        sizes[place] = sum(self.sizes()) - sum(sizes[:place]) - sum(sizes[place + 1 :])
        self.setSizes(sizes)
        self.splitterMoved.emit(sum(self.sizes()[:place]), place)


class _Line(QSplitterHandle):
    """The line between two parts."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._splitter = splitter
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(splitter.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = self._way(event.key())
        if by:
            self._splitter.shift(self, by)
        else:
            super().keyPressEvent(event)

    def _way(self, key: int) -> int:
        less, more = Qt.Key.Key_Up, Qt.Key.Key_Down
        if self.orientation() is Qt.Orientation.Horizontal:
            less, more = Qt.Key.Key_Left, Qt.Key.Key_Right
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                less, more = more, less
        steps = {less: -_STEP, more: _STEP, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
        return steps.get(Qt.Key(key), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            room = self.rect()
            line = QRect(0, 0, room.width(), _LINE)
            if self.orientation() is Qt.Orientation.Horizontal:
                line = QRect(0, 0, _LINE, room.height())
            line.moveCenter(room.center())
            QPainter(self).fillRect(line.intersected(room), self.palette().accent())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
