"""The commands of scenes in menu and keys, kept true to what can be done with the open film."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions
from desktop_app.ui.scene_desk import SceneDeed, SceneDesk


class SceneActions(QObject):
    """Gives the commands of scenes to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._desk: SceneDesk | None = None
        for deed in SceneDeed:
            actions.on(deed, partial(self._do, deed))
        self._allow()

    def follow(self, desk: SceneDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        if self._desk is not None:
            self._desk.changed.disconnect(self._allow)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._allow)
        self._allow()

    def _do(self, deed: SceneDeed) -> None:
        if self._desk is not None:
            self._desk.do(deed)

    def _allow(self) -> None:
        closed = self.tr("Open or begin a film first.")
        for deed in SceneDeed:
            self._actions.allow(deed, closed if self._desk is None else self._desk.why_not(deed))
