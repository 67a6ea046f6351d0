"""The commands of the cut in menu and keys, kept true to what can be done with the open film."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions
from desktop_app.ui.timeline.desk import CutDesk, Deed


class CutActions(QObject):
    """Gives the commands of the cut to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._desk: CutDesk | None = None
        for deed in Deed:
            actions.on(deed, partial(self._do, deed))
        self._allow()

    def follow(self, desk: CutDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        if self._desk is not None:
            self._desk.changed.disconnect(self._allow)
            self._desk.moved.disconnect(self._allow)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._allow)
            desk.moved.connect(self._allow)
        self._allow()

    def _do(self, deed: Deed) -> None:
        if self._desk is not None:
            self._desk.do(deed)

    def _allow(self) -> None:
        for deed in Deed:
            closed = self.tr("Open or begin a film first.")
            why_not = closed if self._desk is None else self._desk.why_not(deed)
            self._actions.allow(deed, why_not)
        lead = None if self._desk is None else self._desk.lead
        is_muted = lead is not None and lead.sound.is_muted
        self._actions.name(Deed.MUTE, self.tr("Unmute clip") if is_muted else None)
        leads = lead is not None and lead.transition is not None
        self._actions.name(Deed.DISSOLVE, self.tr("Remove transition") if leads else None)
