"""The commands of one part of the window, kept true to what can be done with the open film."""

from collections.abc import Iterable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

from desktop_app.ui.actions import Actions


class Desk(Protocol):
    """Does to an open film what the commands of a part say.

    Its deeds are a `StrEnum` of its own, by the ids of the commands.
    """

    changed: Any
    """The signal that what can be done may be another; its type is Qt's at run time alone."""

    def do(self, deed: Any) -> None:
        """Do it, if it can be done."""

    def why_not(self, deed: Any) -> str | None:
        """Return the sentence that says why it cannot be done now."""


AnyDesk = TypeVar("AnyDesk", bound=Desk)


class DeskActions(QObject, Generic[AnyDesk]):
    """Gives the commands of `deeds` to the desk of the open film."""

    def __init__(self, actions: Actions, deeds: Iterable[str]) -> None:
        super().__init__()
        self._actions = actions
        self._deeds = tuple(deeds)
        self._desk: AnyDesk | None = None
        for deed in self._deeds:
            actions.on(deed, partial(self._do, deed))
        self._allow()

    def follow(self, desk: AnyDesk | None) -> None:
        """Work on this desk from now on; None while no film is open."""
        if self._desk is not None:
            self._leave(self._desk)
        self._desk = desk
        if desk is not None:
            self._listen(desk)
        self._allow()

    def _listen(self, desk: AnyDesk) -> None:
        desk.changed.connect(self._allow)

    def _leave(self, desk: AnyDesk) -> None:
        desk.changed.disconnect(self._allow)

    def _do(self, deed: str) -> None:
        if self._desk is not None:
            self._desk.do(deed)

    def _allow(self) -> None:
        closed = self.tr("Open or begin a film first.")
        for deed in self._deeds:
            self._actions.allow(deed, closed if self._desk is None else self._desk.why_not(deed))
        self._name()

    def _name(self) -> None:
        """Call commands what they would do now, where that is more exact than their titles."""
