"""The QActions of a window, one for each command of the registry."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.ui.icons import Icons
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.registry.command import Command
from desktop_app.ui.words import shown


class Actions:
    """The QActions of one window, by command id."""

    def __init__(
        self, window: QWidget, icons: Icons, commands: Iterable[Command] = COMMANDS
    ) -> None:
        self._titles = {each.id: _translated(each.title) for each in commands}
        self._actions = {each.id: _made(each, window, icons) for each in commands}

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def on(self, command: str, do: Callable[[], object]) -> None:
        """Do this when the command is given."""
        self._actions[command].triggered.connect(lambda _=False: do())

    def allow(self, command: str, why_not: str | None, tip: str = "") -> None:
        """Enable a command, or disable it with the sentence that says why.

        `tip` says more about it while it is enabled than its name does.
        """
        action = self._actions[command]
        action.setEnabled(why_not is None)
        action.setToolTip(shown(why_not or tip) or _tip(action))

    def name(self, command: str, title: str | None) -> None:
        """Call a command something more exact for now ("Undo move clip"); None: as always."""
        action = self._actions[command]
        action.setText(shown(title) if title else self._titles[command])
        if action.isEnabled():
            action.setToolTip(_tip(action))


def _made(command: Command, window: QWidget, icons: Icons) -> QAction:
    action = QAction(_translated(command.title), window)
    action.setObjectName(f"action.{command.id}")
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    context = Qt.ShortcutContext
    action.setShortcutContext(
        context.WidgetShortcut if command.is_panels else context.WindowShortcut
    )
    if command.icon:
        icons.put(action, command.icon)
    action.setToolTip(_tip(action))
    if not command.is_panels:
        window.addAction(action)
    return action


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().rstrip("…")
    return f"{words} ({keys})" if keys else words


def _translated(title: str) -> str:
    return QCoreApplication.translate("Actions", title)
