"""The commands of marking in menu and keys, kept true to what can be done with the open film."""

from functools import partial

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions
from desktop_app.ui.timeline.marks_desk import MarkDeed, MarkDesk


class MarkActions(QObject):
    """Gives the commands of marking to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._desk: MarkDesk | None = None
        for deed in MarkDeed:
            actions.on(deed, partial(self._do, deed))
        self._allow()

    def follow(self, desk: MarkDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        if self._desk is not None:
            self._desk.changed.disconnect(self._allow)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._allow)
        self._allow()

    def _do(self, deed: MarkDeed) -> None:
        if self._desk is not None:
            self._desk.do(deed)

    def _allow(self) -> None:
        closed = self.tr("Open or begin a film first.")
        for deed in MarkDeed:
            self._actions.allow(deed, closed if self._desk is None else self._desk.why_not(deed))
        here = None if self._desk is None else self._desk.marker_here
        self._actions.name(MarkDeed.ADD, None if here is None else self.tr("Name marker"))
