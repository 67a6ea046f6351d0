"""The commands of the cut in menu and keys, kept true to what can be done with the open film."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.desk_actions import DeskActions
from desktop_app.ui.timeline.desk import CutDesk, Deed


class CutActions(DeskActions[CutDesk]):
    """Gives the commands of the cut to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, Deed)

    def _listen(self, desk: CutDesk) -> None:
        super()._listen(desk)
        desk.moved.connect(self._allow)

    def _leave(self, desk: CutDesk) -> None:
        super()._leave(desk)
        desk.moved.disconnect(self._allow)

    def _name(self) -> None:
        lead = None if self._desk is None else self._desk.lead
        is_muted = lead is not None and lead.sound.is_muted
        self._actions.name(Deed.MUTE, self.tr("Unmute clip") if is_muted else None)
        leads = lead is not None and lead.transition is not None
        self._actions.name(Deed.DISSOLVE, self.tr("Remove transition") if leads else None)
