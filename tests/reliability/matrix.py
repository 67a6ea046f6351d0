"""What a row of the fault matrix says, and how the matrix is read as a table."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from desktop_app.api.patience import Patience
from desktop_app.domain.problems import Billed, Reason
from tests.fakes.virtual_time import VirtualTime
from tests.reliability.faulty import FaultyProvider, Script

SENT = ("Queued", "Submitting")
BACK = (*SENT, "Queued")
UNSURE = (*SENT, "Uncertain")
REFUSED = (*SENT, "Failed")
TAKEN = (*SENT, "Submitted")
ENDED = (*TAKEN, "Failed")
MADE = (*TAKEN, "Ready")
UNFETCHED = (*MADE, "Failed")
KEPT = (*MADE, "Done")
"""What the journal says of a job at the end, state by state."""


class Life(Enum):
    """How a fault is lived: as a scene of a film with others, as a film of its own, over hours of
    virtual time, or on a disk that is mounted for it."""

    SHARED = auto()
    ALONE = auto()
    HOURS = auto()
    MOUNTED = auto()


@dataclass(frozen=True)
class Scenery:
    """What a fault that takes hours is lived with: time, the service, the folder of the project."""

    time: VirtualTime
    provider: FaultyProvider
    project: Path
    making: asyncio.Future[int]


@dataclass(frozen=True)
class Row:
    """A fault, and what is right then.

    `says` are words of the sentence, `code` is the exit code of a film of this scene alone, `sent`
    how many requests for a task the service saw, `other` the state of a scene that waited for this
    one. `then` says in the documentation what happens next. `service` changes the environment,
    `mount` makes the disk of the project, `meanwhile` is what somebody does, `proof` is what else
    must hold at the service.
    """

    key: str
    fault: str
    script: Script = field(default_factory=Script)
    state: str = "done"
    says: tuple[str, ...] = ()
    then: str = ""
    reason: Reason | None = None
    billed: Billed = Billed.YES
    code: int = 0
    sent: int = 1
    journal: tuple[str, ...] = KEPT
    life: Life = Life.SHARED
    other: str = "done"
    service: Mapping[str, str] = field(default_factory=dict)
    mount: str = ""
    patience: Patience | None = None
    meanwhile: Callable[[Scenery], Awaitable[None]] | None = None
    proof: Callable[[FaultyProvider], object] | None = None

    @property
    def film(self) -> str:
        """The film in which it is lived when it shares one: those end with one exit code."""
        return {KEPT: "passing", UNSURE: "unknown", REFUSED: "refused"}.get(self.journal, "ended")


@dataclass(frozen=True)
class Section:
    """Rows of one stretch of a job's way."""

    title: str
    rows: Sequence[Row]


_CHARGED: Mapping[Billed, str] = {
    Billed.YES: "yes",
    Billed.NO: "no",
    Billed.UNKNOWN: "perhaps",
}


def as_markdown(sections: Sequence[Section]) -> str:
    """Return the matrix as tables for a reader."""
    return "\n\n".join(_table(each) for each in sections)


def _table(section: Section) -> str:
    lines = [
        f"### {section.title}",
        "",
        "| fault | what you see | charged? | exit | what happens next |",
        "| --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*lines, *(_line(row) for row in section.rows)])


def _line(row: Row) -> str:
    said = f"{row.state}: “{row.says[0]}”" if row.says else row.state
    cells = (row.fault, said, _CHARGED[row.billed], str(row.code), row.then)
    return f"| {' | '.join(each.replace('|', chr(92) + '|') for each in cells)} |"
