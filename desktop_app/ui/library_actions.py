"""The commands of the library in menu and keys."""

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions
from desktop_app.ui.left_dock import Side
from desktop_app.ui.workspace import Workspace

_NEED_FILM = ("relink", "show_scenes", "show_library")


class LibraryActions(QObject):
    """Gives them to the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._film: Workspace | None = None
        actions.on("relink", self._relink)
        actions.on("show_scenes", lambda: self._show(Side.SCENES))
        actions.on("show_library", lambda: self._show(Side.LIBRARY))
        self.follow(None)

    def follow(self, film: Workspace | None) -> None:
        """Work on this film from now on; None while none is open."""
        self._film = film
        why_not = None if film is not None else self.tr("Open or begin a film first.")
        for command in _NEED_FILM:
            self._actions.allow(command, why_not)
        if film is not None:
            film.library.panel.add_requested.connect(self._actions["add_files"].trigger)

    def _relink(self) -> None:
        if self._film is not None:
            self._film.library.desk.relink()

    def _show(self, side: Side) -> None:
        if self._film is not None:
            self._film.left.show_side(side)
            panel = self._film.left.currentWidget()
            if panel is not None and side is Side.LIBRARY:
                self._film.library.panel.search.setFocus()
            elif panel is not None:
                self._film.scenes.table.setFocus()
