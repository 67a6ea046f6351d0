"""A field that takes the keys that are pressed in it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.keymap import native, portable

_HELD_ALONE: Final = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_LEAVING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyField(QLineEdit):
    """Shows the keys that were pressed last; Escape and Tab are its own.

    Signals: pressed(str) for keys in portable spelling; left() by Escape.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyField")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Click here and press the new keys"))

    def event(self, event: QEvent) -> bool:
        # Else what the keys mean in the window would be done.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _HELD_ALONE or event.isAutoRepeat():
            return
        if event.key() in _LEAVING:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and event.modifiers() == _NOTHING_HELD:
            self.clear()
            self.left.emit()
        else:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            spelled = portable(QKeySequence(int(event.key()) | held.value))
            self.setText(native(spelled))
            self.pressed.emit(spelled)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setPlaceholderText(self.tr("Press the new keys; Esc leaves"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setPlaceholderText(self.tr("Click here and press the new keys"))


_NOTHING_HELD: Final = Qt.KeyboardModifier.NoModifier
