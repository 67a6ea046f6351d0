"""The commands of the prompt library in menu and keys."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.prompts.desk import PromptDeed, PromptDesk


class PromptActions(DeskActions[PromptDesk]):
    """Gives the commands of the prompt library to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, PromptDeed)
