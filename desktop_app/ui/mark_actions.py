"""The commands of marking in menu and keys, kept true to what can be done with the open film."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.timeline.marks_desk import MarkDeed, MarkDesk


class MarkActions(DeskActions[MarkDesk]):
    """Gives the commands of marking to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, MarkDeed)

    def _name(self) -> None:
        here = None if self._desk is None else self._desk.marker_here
        self._actions.name(MarkDeed.ADD, None if here is None else self.tr("Name marker"))
