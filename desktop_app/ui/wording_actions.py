"""The commands that put a prompt in other words, kept true to what can be done."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.writing.wording_desk import Wording, WordingDesk


class WordingActions(DeskActions[WordingDesk]):
    """Gives the commands to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, Wording)
