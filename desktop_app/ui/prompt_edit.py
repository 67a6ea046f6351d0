"""The fields that a scene is written in: their undo is the film's, one history for everything."""

from enum import Enum, auto
from itertools import takewhile
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    # Qt's classes allow no second one beside theirs.
    _Widget = object

_LINES: Final = 4
"""What it wants; where there is more room it takes it."""

_FEWEST_LINES: Final = 3
_FRAME: Final = 16
_OWN_HISTORY: Final = {"edit-undo", "edit-redo"}
"""What Qt calls the entries of its menus that would undo in one field alone."""

_AS_DRAWN: Final = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u00a0": " "})


class Back(Enum):
    """Which way through the history a key leads."""

    UNDO = auto()
    REDO = auto()


class _SceneField(_Widget):
    """What a field of a scene does with its keys and its focus; stands before Qt's own class.

    Signals: submitted() on Ctrl+Enter; settled() when typing ends with the focus; wound(Back) when
    a key asks for undo or redo and the window does not take it.
    """

    submitted = Signal()
    settled = Signal()
    wound = Signal(Back)

    def event(self, event: QEvent) -> bool:
        return leave_to_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = way_of(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if way is not None:
            self.wound.emit(way)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settled.emit()
        super().focusOutEvent(event)


class WordsEdit(_SceneField, QPlainTextEdit):
    """Words of several lines that are part of the film."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = _FEWEST_LINES
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def shows(self, words: str) -> bool:
        """Tell whether these words stand in the field already."""
        return self.toPlainText() == as_drawn(words)

    def put(self, words: str) -> None:
        """Show other words, changing only what differs: the cursor stays at what it was at."""
        now, then = self.toPlainText(), as_drawn(words)
        same = _shared(now, then)
        left, right = now[same:], then[same:]
        tail = _shared(left[::-1], right[::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(now[:same]))
        end = _units(now[: len(now) - tail])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        with QSignalBlocker(self):
            cursor.insertText(right[: len(right) - tail])

    def put_anew(self, words: str) -> None:
        """Show the words of another scene from their beginning."""
        with QSignalBlocker(self):
            self.setPlainText(as_drawn(words))

    def sizeHint(self) -> QSize:
        return QSize(240, self._height_of(max(_LINES, self._lines)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height_of(self._lines))

    def claim(self, lines: int) -> None:
        """Be no lower than so many lines, as far as that is more than the fewest."""
        least = max(_FEWEST_LINES, lines)
        if least != self._lines:
            self._lines = least
            self.updateGeometry()

    def _height_of(self, lines: int) -> int:
        # Qt lays lines out on whole pixels.
        return ceil(QFontMetricsF(self.font()).lineSpacing()) * lines + _FRAME

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pop_up(self.createStandardContextMenu(), event)


class LineEdit(_SceneField, QLineEdit):
    """One line that is part of the film."""

    def put(self, line: str) -> None:
        """Show another line; the cursor stays, unless the line is too short for it."""
        if self.text() != line:
            place = self.cursorPosition()
            self.setText(line)
            self.setCursorPosition(min(place, len(line)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pop_up(self.createStandardContextMenu(), event)


class TitleEdit(LineEdit):
    """The title of a scene."""


def as_drawn(words: str) -> str:
    """Return words as a text field gives them back: one kind of line end, one kind of space."""
    return words.replace("\r\n", "\n").translate(_AS_DRAWN)


def way_of(event: QKeyEvent) -> Back | None:
    """Return whether a key asks for undo or redo."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return Back.UNDO
    if event.matches(QKeySequence.StandardKey.Redo):
        return Back.REDO
    return None


def leave_to_window(event: QEvent) -> bool:
    """Refuse the chance to take undo before the window's command does; tell whether it was that."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if way_of(event) is None:
        return False
    event.ignore()
    return True


def pop_up(menu: QMenu, event: QContextMenuEvent) -> None:
    """Show a field's own menu without its own undo."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for action in menu.actions():
        if action.objectName() in _OWN_HISTORY:
            menu.removeAction(action)
    actions = menu.actions()
    if actions and actions[0].isSeparator():
        menu.removeAction(actions[0])
    menu.popup(event.globalPos())


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _units(words: str) -> int:
    """Return how many positions words take in a text document, which counts in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
