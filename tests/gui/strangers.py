"""What has keys or a command's name beside the registry of commands."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.actions import PREFIX, Actions

EDIT_KEYS = {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Del"}
"""What fields of text do by themselves; Qt makes actions for it in their menus."""


def strangers(actions: Actions, widget: QWidget) -> Iterator[str]:
    """Yield what has keys of its own beside the registry, or a command's name without being it."""
    for action in widget.findChildren(QAction):
        keys = {each.toString() for each in action.shortcuts()} - {""}
        own = _told(action) or (set() if _is_of_field(action) else keys)
        if own and not _is_of(actions, action):
            yield f"{action.text()!r} of {_path(action)} has {sorted(own)}"
        if action.objectName().startswith(PREFIX) and not _is_of(actions, action):
            yield f"{action.objectName()} is there twice, in {_path(action)}"
    for shortcut in widget.findChildren(QShortcut):
        if not isinstance(shortcut.parent(), QDialog) or shortcut.key() != Qt.Key.Key_Escape:
            yield f"a shortcut {shortcut.key().toString()} of {_path(shortcut)}"


def _told(action: QAction) -> set[str]:
    """Return keys that stand in a menu as words."""
    _, tab, keys = action.text().partition("\t")
    return {keys} if tab else set()


def _is_of_field(action: QAction) -> bool:
    """Tell whether it is what a field of text does by itself."""
    parent = action.parent()
    is_field = parent is not None and any(
        parent.inherits(each) for each in ("QLineEdit", "QTextEdit", "QPlainTextEdit")
    )
    return is_field and {each.toString() for each in action.shortcuts()} <= EDIT_KEYS


def _is_of(actions: Actions, action: QAction) -> bool:
    command = action.objectName().removeprefix(PREFIX)
    return actions.has(command) and actions[command] is action


def _path(thing: QAction | QShortcut) -> str:
    parent = thing.parent()
    return f"{type(parent).__name__} {parent.objectName()!r}" if parent is not None else "nothing"
