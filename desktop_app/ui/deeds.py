"""What a desk does and why it cannot: a table of deeds, asked and carried out in one way."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

Pair = tuple[Callable[[], object], Callable[[], str | None]]
"""What is done, and what says why it cannot be done now."""

AnyDeed = TypeVar("AnyDeed", bound=StrEnum)


class DeedDesk(QObject, Generic[AnyDeed]):
    """Carries out what commands of a part say, each as one step of its own.

    Deeds are members of an enumeration, called by the ids of their commands.
    Signals: changed() when what can be done may have changed.
    """

    changed = Signal()

    def __init__(
        self,
        close_step: Callable[[], None],
        parent: QObject | None = None,
        *,
        in_runs: frozenset[str] = frozenset(),
    ) -> None:
        """Make it; `close_step` parts the steps of undo, but within a run of those `in_runs`."""
        super().__init__(parent)
        self._close_step = close_step
        self._in_runs = in_runs
        self._table: Mapping[AnyDeed, Pair] = {}

    def offer(self, table: Mapping[AnyDeed, Pair]) -> None:
        """Say what the deeds are."""
        self._table = table

    def do(self, deed: AnyDeed) -> None:
        """Do it, if it can be done."""
        act, why_not = self._table[deed]
        if why_not() is not None:
            return
        if deed in self._in_runs:
            act()
            return
        self._close_step()
        act()
        self._close_step()

    def why_not(self, deed: AnyDeed) -> str | None:
        """Return the sentence that says why it cannot be done now, None when it can."""
        return self._table[deed][1]()


def always() -> None:
    """Say that nothing keeps a deed from being done."""
