"""The field for a topic, which grows when a script is pasted into it."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_ONE_LINE = 30
_MOST_LINES = 7


class TopicField(QPlainTextEdit):
    """One line for a topic, up to seven for a script; Enter submits a topic, Ctrl+Enter anything.

    Signals: submitted(), pasted() after text of several lines came in at once.
    """

    submitted = Signal()
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", "small")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def words(self) -> str:
        """What was written, without the space around it."""
        return self.toPlainText().strip()

    @property
    def has_lines(self) -> bool:
        """Tell whether there is more than one line."""
        return "\n" in self.words

    def _grow(self) -> None:
        lines = int(self.document().size().height())
        shown = max(1, min(lines, _MOST_LINES))
        self.setFixedHeight(_ONE_LINE + (shown - 1) * self.fontMetrics().lineSpacing())
        policy = Qt.ScrollBarPolicy
        needed = policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        if "\n" in source.text().strip():
            self.pasted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            modifiers = event.modifiers()
            forced = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            newline = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) or self.has_lines
            if forced or not newline:
                self.submitted.emit()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
