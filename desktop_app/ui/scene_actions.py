"""The commands of scenes in menu and keys, kept true to what can be done with the open film."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.scene_desk import SceneDeed, SceneDesk


class SceneActions(DeskActions[SceneDesk]):
    """Gives the commands of scenes to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, SceneDeed)
