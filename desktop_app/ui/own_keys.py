"""Keys that a panel knows by itself, under whatever keys a person gives them.

A panel is told of a key by the first of those that its command is registered with; what nobody
gives that command any more the panel does not hear.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.actions import Actions
from desktop_app.ui.panel_keys import readings
from desktop_app.ui.registry.command import Command, Menu
from desktop_app.ui.registry.panels import COMMANDS
from desktop_app.ui.workspace import Workspace


class OwnKeys(QObject):
    """Translates the keys of a panel, for as long as that lives and has the focus."""

    def __init__(self, panel: QWidget, actions: Actions, menu: Menu) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions
        ours = (each for each in actions.commands if each.is_panels)
        self._theirs = [each for each in ours if each.menu is menu]
        self._is_passing = False
        panel.installEventFilter(self)

    def press(self, command: Command) -> None:
        """Let the panel do what it does by the key of a command."""
        key, modifiers = _parts(command.keys[0])
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        self._is_passing = True
        try:
            QApplication.sendEvent(self._panel, event)
        finally:
            self._is_passing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_passing or not isinstance(event, QKeyEvent) or not self._panel.hasFocus():
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return False
        pressed = [QKeySequence(each) for each in readings(event)]
        command = self._with_key(pressed)
        if command is None:
            # What is registered for it and was given to something else, or to nothing.
            return event.type() is QEvent.Type.KeyPress and self._was_key(pressed)
        if event.type() is QEvent.Type.KeyPress:
            self._give(command)
        event.accept()
        return True

    def _give(self, command: Command) -> None:
        if command in COMMANDS:
            self.press(command)
        else:
            # Somebody else carries it out, and knows whether it can be.
            self._actions[command.id].trigger()

    def _with_key(self, pressed: list[QKeySequence]) -> Command | None:
        for each in self._theirs:
            if any(keys in pressed for keys in self._actions[each.id].shortcuts()):
                return each
        return None

    def _was_key(self, pressed: list[QKeySequence]) -> bool:
        usual = (QKeySequence(keys) for each in self._theirs for keys in each.keys)
        return any(keys in pressed for keys in usual)


class OwnKeyActions(QObject):
    """Gives panels of the open film their keys, and their commands to menus and palette."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._keys: dict[Menu, OwnKeys] = {}
        self._panels: dict[Menu, QWidget] = {}
        for command in COMMANDS:
            actions.on(command.id, self._pressing(command))
        self.follow(None)

    def follow(self, film: Workspace | None) -> None:
        """Work on the panels of this film from now on; None while none is open."""
        self._panels = {} if film is None else _panels_of(film)
        self._keys = {
            menu: OwnKeys(panel, self._actions, menu) for menu, panel in self._panels.items()
        }
        closed = QCoreApplication.translate("OwnKeys", "Open or begin a film first.")
        for command in COMMANDS:
            self._actions.allow(command.id, closed if film is None else None)

    def _pressing(self, command: Command) -> Callable[[], None]:
        def press() -> None:
            panel = self._panels.get(command.menu)
            if panel is not None:
                panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._keys[command.menu].press(command)

        return press


def _panels_of(film: Workspace) -> dict[Menu, QWidget]:
    return {
        Menu.SCENE: film.scenes.table,
        Menu.CLIP: film.timeline.view,
        Menu.QUEUE: film.queue.view,
    }


def _parts(spelled: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """Return the key of a shortcut, and what is held with it."""
    # The stubs do not know that a sequence has items.
    held: QKeyCombination = QKeySequence(spelled)[0]  # type: ignore[index]
    return held.key(), held.keyboardModifiers()
