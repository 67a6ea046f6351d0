"""Keys of the player in the whole window: who else needs one, and which are held down.

A key of the window would be taken from a control that does something by it: Space presses buttons,
letters are typed. Qt asks the control first, but only fields say yes by themselves.
"""

from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

_PRESSED_BY_SPACE: Final = (QAbstractButton, QComboBox)
_NO_KEY: Final = Qt.KeyboardModifier.NoModifier


class HeldKeys(QObject):
    """Watches what has the focus, and nothing else.

    Calls `released` with a key that was held and is no more.
    """

    def __init__(self, parent: QObject, released: Callable[[Qt.Key], None]) -> None:
        super().__init__(parent)
        self._released = released
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    def _follow(self, _: QWidget | None, new: QWidget | None) -> None:
        # What had the focus may have gone before Qt says who has it now.
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)
            new.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat():
                self._released(Qt.Key(event.key()))
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_theirs = _is_wanted(watched, event)
            if is_theirs:
                event.accept()
            return is_theirs
        return False


def _is_wanted(widget: QObject, event: QKeyEvent) -> bool:
    """Tell whether a control does something by a key itself."""
    is_space = event.key() == Qt.Key.Key_Space and event.modifiers() == _NO_KEY
    return is_space and isinstance(widget, _PRESSED_BY_SPACE)
