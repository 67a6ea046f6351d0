"""The commands for frames and links in menus and keys, kept true to the open film."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.references.desk import FrameDeed, FrameDesk
from desktop_app.ui.references.words import number_of


class FrameActions(DeskActions[FrameDesk]):
    """Gives the commands for frames and links to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, FrameDeed)

    def _name(self) -> None:
        """Say which scene is meant, and that a link that is there is let go of."""
        desk = self._desk
        scene = None if desk is None else desk.scene
        number = 0 if desk is None or scene is None else number_of(desk.project, scene)
        for deed, words in (
            (FrameDeed.FIRST, self.tr("Use frame as the first of scene {number}")),
            (FrameDeed.LAST, self.tr("Use frame as the last of scene {number}")),
            (FrameDeed.PICTURE, self.tr("Use frame as a reference of scene {number}")),
        ):
            self._actions.name(deed, words.format(number=number) if number else None)
        for deed, words in (
            (FrameDeed.CONTINUE, self.tr("Unlink from the scene before")),
            (FrameDeed.MEET, self.tr("Unlink from the next scene")),
        ):
            linked = desk is not None and desk.is_linked(deed)
            self._actions.name(deed, words if linked else None)
