"""Commands of sheets and lists, carried out by whichever of them is open."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.actions import PREFIX, Actions, actions_of
from desktop_app.ui.icons import Icons
from desktop_app.ui.panel_keys import meant
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.registry.command import Menu


class PanelCommands(QObject):
    """Has a panel hear the keys of its menu's commands and do them, for as long as it is shown.

    The actions are the window's, which know what keys a person gave them. A panel in no window of
    ours has actions of its own, made of the same registry.
    """

    def __init__(
        self,
        panel: QWidget,
        menu: Menu,
        deeds: Mapping[str, Callable[[], object]],
        icons: Icons | None = None,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._icons = icons
        self._deeds = dict(deeds)
        self._commands = tuple(each for each in COMMANDS if each.menu is menu)
        self._own: Actions | None = None
        self._wired: tuple[QAction, ...] = ()
        panel.installEventFilter(self)

    def action(self, command: str) -> QAction:
        """Return the action of one of its commands, for a menu."""
        return self._actions()[command]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show:
                self._take()
            case QEvent.Type.Hide:
                self._let_go()
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride:
                action = meant(event, self._wired)
                if action is None:
                    return False
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    action.trigger()
                return True
        return False

    def _take(self) -> None:
        self._let_go()
        actions = self._actions()
        self._wired = tuple(actions[command] for command in self._deeds)
        for action in self._wired:
            action.triggered.connect(self._do)

    def _let_go(self) -> None:
        for action in self._wired:
            action.triggered.disconnect(self._do)
        self._wired = ()

    def _do(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._deeds[action.objectName().removeprefix(PREFIX)]()

    def _actions(self) -> Actions:
        found = actions_of(self._panel)
        if found is None:
            found = self._own = self._own or Actions(self._panel, self._icons, self._commands)
        return found
