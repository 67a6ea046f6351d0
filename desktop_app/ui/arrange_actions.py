"""The commands of the hand in menu and keys, kept true to what can be done with the open film."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions
from desktop_app.ui.panel_keys import PanelKeys
from desktop_app.ui.timeline.arrange_desk import HERE, NUDGES, Arrange, ArrangeDesk

_PANELS = (Arrange.COPY, Arrange.CUT, Arrange.PASTE, Arrange.PASTE_LOOK)
"""Keys that mean something else where words are written."""


class ArrangeActions(QObject):
    """Gives the commands of the hand to the desk of the open film."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._desk: ArrangeDesk | None = None
        for deed in Arrange:
            actions.on(deed, partial(self._do, deed))
            actions[deed].setAutoRepeat(deed in NUDGES)
        self._allow()

    def follow(self, desk: ArrangeDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        if self._desk is not None:
            self._desk.changed.disconnect(self._allow)
            self._desk.moved.disconnect(self._allow_here)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self._allow)
            desk.moved.connect(self._allow_here)
            PanelKeys(desk.view, [self._actions[each] for each in _PANELS])
        self._allow()

    def _do(self, deed: Arrange) -> None:
        if self._desk is not None:
            self._desk.do(deed)

    def _allow_here(self) -> None:
        self._allow_those(HERE)

    def _allow_those(self, deeds: Iterable[Arrange]) -> None:
        closed = self.tr("Open or begin a film first.")
        for deed in deeds:
            why_not = closed if self._desk is None else self._desk.why_not(deed)
            self._actions.allow(deed, why_not)

    def _allow(self) -> None:
        self._allow_those(Arrange)
        snaps = self._desk is None or self._desk.snaps
        on = self.tr("Turn snapping on")
        self._actions.name(Arrange.SNAP, None if snaps else on)
