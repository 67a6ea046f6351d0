"""The menu that holds every command, a part for each menu of the registry."""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.storage.settings import RecentProject
from desktop_app.ui.actions import Actions
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.registry.command import OF_SHEETS, Menu
from desktop_app.ui.shortcuts.words import menu_name

_SET_APART = frozenset({"export", "spending", "report", "generate_all", "remove_clip"})
"""Commands that begin another group within their menu."""

_NOT_LISTED = frozenset({"menu"})


_APART = OF_SHEETS | {Menu.FILM}


class FilmMenu(KeyMenu):
    """What is done with the film as a whole, and a menu for each part of the window."""

    def __init__(self, actions: Actions, batches: QMenu, parent: QWidget) -> None:
        """Make it; `batches` is the menu of what is generated together, which knows its prices."""
        super().__init__(parent)
        self._batches = batches
        self._actions = actions
        self.setToolTipsVisible(True)
        self.recent = QMenu(_say("Recent films"), self)
        self.panels = QMenu(_say("Panels"), self)
        self._parts = {menu: self._part(menu) for menu in Menu if menu not in _APART}
        self._fill(self, Menu.FILM)
        end = actions["quit"]
        self.insertSeparator(end)
        for menu in self._parts.values():
            self.insertMenu(end, menu)
        self.insertSeparator(end)
        self._parts[Menu.VIEW].insertMenu(actions["reset_layout"], self.panels)
        self.insertMenu(actions["save"], self.recent)

    @property
    def parts(self) -> tuple[QMenu, ...]:
        """The menus beside that of the film, in order."""
        return tuple(self._parts.values())

    def show_recent(
        self, projects: Sequence[RecentProject], open_film: Callable[[Path], None]
    ) -> None:
        """Offer the films that were open last."""
        self.recent.clear()
        self.recent.setEnabled(bool(projects))
        none = "" if projects else _say("No film was open yet.")
        self.recent.menuAction().setToolTip(none)
        for project in projects:
            action = self.recent.addAction(project.name.replace("&", "&&"))
            action.setToolTip(project.path)
            action.triggered.connect(_calling(open_film, Path(project.path)))

    def offer_panels(self, actions: Iterable[QAction]) -> None:
        """Let panels that were closed be brought back."""
        self.panels.addActions(list(actions))

    def _part(self, menu: Menu) -> QMenu:
        part = KeyMenu(menu_name(menu), self)
        part.setToolTipsVisible(True)
        self._fill(part, menu)
        part.menuAction().setVisible(bool(part.actions()))
        return part

    def _fill(self, part: QMenu, menu: Menu) -> None:
        # Leaving stands at the end, wherever it is registered.
        for command in sorted(self._actions.commands, key=lambda each: each.id == "quit"):
            if command.menu is not menu or command.id in _NOT_LISTED:
                continue
            if command.id in _SET_APART and part.actions():
                part.addSeparator()
            if not command.within:
                part.addAction(self._actions[command.id])
            elif self._batches.menuAction() not in part.actions():
                part.addMenu(self._batches)


def menu_bar(film: FilmMenu, window: QWidget) -> QMenuBar | None:
    """Return the menu bar of a Mac, where it belongs to the screen; None elsewhere.

    There every program has one; elsewhere the film's name in the header opens the same menus.
    """
    if sys.platform != "darwin":
        return None
    bar = QMenuBar(window)
    bar.addAction(film.menuAction())
    film.setTitle(menu_name(Menu.FILM))
    for part in film.parts:
        bar.addMenu(part)
    return bar


class AltOpensMenu(QObject):
    """Lets Alt alone open the menu, as on a menu bar: pressed and let go with nothing between."""

    def __init__(self, window: QWidget, open_menu: Callable[[], None]) -> None:
        super().__init__(window)
        self._open_menu = open_menu
        self._is_held = False
        if sys.platform != "darwin":
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        is_alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        if kind is QEvent.Type.KeyPress and is_alt and not self._is_held:
            self._watch(on=True)
        elif self._is_held and kind is QEvent.Type.KeyRelease and is_alt:
            self._watch(on=False)
            self._open_menu()
        elif self._is_held and kind in _BETWEEN and not is_alt:
            self._watch(on=False)
        return False

    def _watch(self, *, on: bool) -> None:
        """See what any part of the program is sent, while Alt is held only."""
        app = QCoreApplication.instance()
        self._is_held = on and app is not None
        if app is not None and on:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)


_BETWEEN = (
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
)


def _calling(open_film: Callable[[Path], None], folder: Path) -> Callable[..., None]:
    return lambda *_: open_film(folder)


def _say(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
