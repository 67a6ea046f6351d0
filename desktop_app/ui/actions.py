"""The QActions of a window, one for each command of the registry."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.ui.icons import Icons
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.registry.command import Command, Menu
from desktop_app.ui.words import by_itself, shown

PREFIX: Final = "action."
"""How the names of actions begin, before the id of their command."""


class Actions:
    """The QActions of one window, by command id."""

    def __init__(
        self, window: QWidget, icons: Icons | None, commands: Iterable[Command] = COMMANDS
    ) -> None:
        self.commands = tuple(commands)
        self._titles = {each.id: translated(each.title) for each in self.commands}
        self._within = {each.id: translated(each.within) for each in self.commands if each.within}
        self._actions = {each.id: _made(each, window, icons) for each in self.commands}
        self._tips: dict[str, str] = {}
        self._why_not: dict[str, str | None] = {}
        self._wired: set[str] = set()

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def has(self, command: str) -> bool:
        """Tell whether the window has a command."""
        return command in self._actions

    def on(self, command: str, do: Callable[[], object]) -> None:
        """Do this when the command is given."""
        self._wired.add(command)
        self._actions[command].triggered.connect(lambda _=False: do())

    def allow(self, command: str, why_not: str | None, tip: str = "") -> None:
        """Enable a command, or disable it with the sentence that says why.

        `tip` says more about it while it is enabled than its name does.
        """
        # Said anew with every step of what is being made, of forty commands at a time.
        if command in self._why_not and (self._why_not[command], self._tips[command]) == (
            why_not,
            tip,
        ):
            return
        self._why_not[command], self._tips[command] = why_not, tip
        self._actions[command].setEnabled(why_not is None)
        self._tell(command)

    def name(self, command: str, title: str | None) -> None:
        """Call a command something more exact for now ("Undo move clip"); None: as always."""
        self._actions[command].setText(shown(title) if title else self._titles[command])
        self._tell(command)

    def set_keys(self, command: str, keys: Iterable[str]) -> None:
        """Give a command other keys, in portable spelling; tooltips and menus follow."""
        wanted = [QKeySequence(each) for each in keys]
        if wanted != self._actions[command].shortcuts():
            self._actions[command].setShortcuts(wanted)
            self._tell(command)

    def title(self, command: str) -> str:
        """Return what a command is always called where it stands alone."""
        return self.alone(command, self._titles[command])

    def words(self, command: str) -> str:
        """Return what a command is called now where it stands alone."""
        return self.alone(command, self._actions[command].text())

    def alone(self, command: str, words: str) -> str:
        """Return words for a command with what they add to, where there is such a thing."""
        within = self._within.get(command)
        pattern = translated("{whole}: {part}")
        words = words.rstrip("…")
        return pattern.format(whole=within, part=words) if within else words

    def why_not(self, command: str) -> str | None:
        """Return why a command cannot be given now."""
        return self._why_not.get(command)

    def of_panel(self, menu: Menu) -> tuple[QAction, ...]:
        """Return the commands that the panel of a menu hears, those that somebody carries out."""
        ours = (each for each in self.commands if each.is_panels and each.menu is menu)
        return tuple(self._actions[each.id] for each in ours if each.id in self._wired)

    def _tell(self, command: str) -> None:
        action = self._actions[command]
        told = self.why_not(command) or self._tips.get(command)
        action.setToolTip(shown(told) if told else _tip(action))


def actions_of(widget: QWidget) -> Actions | None:
    """Return the actions of the window that a widget is in; None outside of one."""
    at: QWidget | None = widget
    while at is not None:
        actions = getattr(at, "actions_", None)
        if isinstance(actions, Actions):
            return actions
        at = at.parentWidget()
    return None


def keys_of(widget: QWidget, command: str) -> str:
    """Return the keys that a command has now, as this system writes them; empty for none.

    They are those of the window that `widget` is in; outside of one, those it is registered with.
    """
    actions = actions_of(widget)
    if actions is not None:
        return _native(actions[command].shortcut())
    known = next(each for each in COMMANDS if each.id == command)
    return _native(QKeySequence(known.keys[0] if known.keys else ""))


def _made(command: Command, window: QWidget, icons: Icons | None) -> QAction:
    action = QAction(translated(command.title), window)
    action.setObjectName(f"{PREFIX}{command.id}")
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    context = Qt.ShortcutContext
    action.setShortcutContext(
        context.WidgetShortcut if command.is_panels else context.WindowShortcut
    )
    if command.icon and icons is not None:
        icons.put_later(action, command.icon)
    action.setToolTip(_tip(action))
    if not command.is_panels:
        window.addAction(action)
    return action


def _tip(action: QAction) -> str:
    keys = _native(action.shortcut())
    words = action.text().rstrip("…")
    return f"{words} ({keys})" if keys else words


def _native(keys: QKeySequence) -> str:
    return by_itself(keys.toString(QKeySequence.SequenceFormat.NativeText))


def translated(title: str) -> str:
    """Return the title of a command in the window's language."""
    return QCoreApplication.translate("Actions", title)
