"""A menu whose keys stand as they are pressed, whichever way the words run."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

_LEFT_TO_RIGHT = "\u200e"


class KeyMenu(QMenu):
    """A menu of commands with their keys."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if keys and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Without marks `Ctrl+,` would begin with its comma, and `[` would be drawn as `]`.
            option.text = f"{words}{tab}{_LEFT_TO_RIGHT}{keys}{_LEFT_TO_RIGHT}"
