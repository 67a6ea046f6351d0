"""Keys that mean something while a panel has the focus."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class PanelKeys(QObject):
    """Gives a panel the keys of its commands, for as long as it lives.

    What a control within the panel does by a key itself (a button by Space, a field by arrows) is
    still its own; what the window does by the same key is not done.
    """

    def __init__(self, panel: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(panel)
        self._actions = tuple(actions)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
            return False
        action = meant(event, self._actions)
        if action is None:
            return False
        event.accept()
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and (action.autoRepeat() or not event.isAutoRepeat()):
            action.trigger()
        return True


def meant(event: QEvent, actions: Iterable[QAction]) -> QAction | None:
    """Return which of these a press means, None for none that can be done."""
    if not isinstance(event, QKeyEvent):
        return None
    pressed = [QKeySequence(each) for each in readings(event)]
    for action in actions:
        if action.isEnabled() and any(keys in pressed for keys in action.shortcuts()):
            return action
    return None


def readings(event: QKeyEvent) -> tuple[int, ...]:
    """Return what a press may be called: Shift may have been needed for the sign itself."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    with_shift = int(key) | held.value
    is_sign = event.text().isprintable() and not event.text().isalnum() and event.text() != " "
    if is_sign and event.text() and held & Qt.KeyboardModifier.ShiftModifier:
        return with_shift, int(key) | (held & ~Qt.KeyboardModifier.ShiftModifier).value
    return (with_shift,)
