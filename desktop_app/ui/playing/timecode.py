"""The place in the film as a timecode; a click makes it a field to type a place into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.time import Flicks, FrameRate, parse_timecode, timecode
from desktop_app.ui.controls.styling import announce, restyle
from desktop_app.ui.theme import Theme

_AROUND = 14


class TimecodeField(QLineEdit):
    """Shows a time as `MM:SS.FF`; a typed one is gone to, `+` and `-` count from where it stands.

    Signals: wished(Flicks); left() when the keys go back to where they were.
    """

    wished = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("timecode")
        self.setAccessibleName(self.tr("Timecode"))
        self.setToolTip(self.tr("Timecode: minutes, seconds, frames. Type one to go there."))
        self.setFont(theme.font(tabular=True))
        self.setFrame(False)
        self.setProperty("bare", True)
        self.setProperty("timecode", True)
        # Time runs from left to right, whichever way the language is written.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._at, self._rate = Flicks(0), FrameRate(30)
        self.returnPressed.connect(self._take)
        self.textEdited.connect(lambda _: restyle(self, wrong=False))
        self._tell()

    def show_time(self, at: Flicks, rate: FrameRate) -> None:
        """Show a time, once none is being typed."""
        self._at, self._rate = at, rate
        if not self.hasFocus():
            self._tell()

    def _tell(self) -> None:
        words = timecode(self._at, self._rate)
        if words != self.text():
            self.setText(words)
            self.setCursorPosition(0)
            wide = self.fontMetrics().horizontalAdvance("0" * len(words)) + _AROUND
            self.setFixedWidth(wide)

    def _take(self) -> None:
        wanted = self._parsed(self.text().strip())
        if wanted is None:
            restyle(self, wrong=True)
            announce(self, self.tr("This is no timecode; write it as minutes:seconds.frames."))
            return
        self._leave()
        self.wished.emit(wanted)

    def _parsed(self, text: str) -> Flicks | None:
        away = {"+": 1, "-": -1}.get(text[:1], 0)
        time = parse_timecode(text[1:] if away else text, self._rate)
        if time is None or not away:
            return time
        return Flicks(max(0, self._at + away * time))

    def _leave(self) -> None:
        restyle(self, wrong=False)
        self._tell()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        restyle(self, wrong=False)
        self.deselect()
        self._tell()
