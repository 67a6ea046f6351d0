"""Undo and redo over immutable projects: a step keeps the two values it stands between."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop_app.domain.project import Project
from desktop_app.domain.takes import TakeUse

MOST_STEPS = 200
"""Steps share structure, so this many cost little; it only bounds a very long session."""


class Disposal(Protocol):
    """What a step does to the file of a take it takes out; both raise LocalFault."""

    @property
    def use(self) -> TakeUse:
        """The take and where it was seen."""

    async def put_away(self) -> None:
        """Put the file away."""

    async def put_back(self) -> None:
        """Bring the file back to its place."""


@dataclass(frozen=True, slots=True)
class Step:
    """One named edit. Edits with the same `merge_key` in a row are one step, as typing is.

    With a `disposal` it puts a take's file away, which comes back before the edit is undone.
    """

    name: str
    before: Project
    after: Project
    merge_key: str | None = None
    disposal: Disposal | None = field(default=None, compare=False)


class History:
    """What can be undone and redone, by name."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_name(self) -> str | None:
        """Return the name of the edit that undo takes back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """Return the name of the edit that redo brings back."""
        return self._undone[-1].name if self._undone else None

    @property
    def last_done(self) -> Step | None:
        """Return the step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Step | None:
        """Return the step that redo brings back."""
        return self._undone[-1] if self._undone else None

    @property
    def names(self) -> tuple[str, ...]:
        """Return what was done and what was undone, oldest first."""
        return tuple(step.name for step in self._steps)

    @property
    def place(self) -> int:
        """Return how many of `names` are done."""
        return len(self._done)

    def is_plain(self, place: int) -> bool:
        """Tell whether no file is put away or brought back on the way to a place."""
        first, last = sorted((place, self.place))
        return all(step.disposal is None for step in self._steps[first:last])

    def go_to(self, place: int) -> Project | None:
        """Undo or redo until `place` steps are done; returns the value there, None for no step."""
        value: Project | None = None
        while self.place > place and (step := self.undo()) is not None:
            value = step.before
        while self.place < place and (step := self.redo()) is not None:
            value = step.after
        return value

    def add(self, step: Step) -> None:
        """Remember an edit; what was undone before it is gone."""
        last = self._done[-1] if self._done else None
        if last and step.merge_key and step.merge_key == last.merge_key and not self._undone:
            self._done[-1] = replace(last, after=step.after)
        else:
            self._done.append(step)
            del self._done[:-MOST_STEPS]
        self._undone.clear()

    def close_step(self) -> None:
        """Make the next edit a step of its own, whatever its merge key."""
        if self._done:
            self._done[-1] = replace(self._done[-1], merge_key=None)

    def amend(self, change: Callable[[Project], Project]) -> None:
        """Change every value that undo and redo lead to: what it takes away comes back by none."""
        for steps in (self._done, self._undone):
            steps[:] = [
                replace(step, before=change(step.before), after=change(step.after))
                for step in steps
            ]

    def forget(self, disposal: Disposal) -> None:
        """Drop the step that put a take's file away."""
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if step.disposal is not disposal]

    def undo(self) -> Step | None:
        """Take the last step back and return it."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Bring the last undone step back and return it."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    @property
    def _steps(self) -> list[Step]:
        return [*self._done, *reversed(self._undone)]
