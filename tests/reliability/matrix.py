"""What a row of the fault matrix says, and how the matrix is read as a table."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from desktop_app.api.patience import Patience
from desktop_app.domain.problems import Billed, Reason
from desktop_app.storage.journal import Journal
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
    """What a fault that takes hours is lived with: `making` is the program, `journal` its file."""

    time: VirtualTime
    provider: FaultyProvider
    project: Path
    journal: Path
    making: asyncio.Future[int]

    def kinds(self) -> tuple[str, ...]:
        """Return the states that the job was in so far."""
        journal = Journal.open(self.journal)
        try:
            states = [state for job in journal.jobs() for state in journal.history(job.id)]
        finally:
            journal.close()
        return tuple(type(state).__name__ for state in states)


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
        if self.state == "failed":
            return "refused" if self.journal == REFUSED else "ended"
        return {"done": "passing", "uncertain": "unknown"}[self.state]


@dataclass(frozen=True)
class Section:
    """Rows of one stretch of a job's way; `then` is what happens next after most of them."""

    title: str
    then: str
    rows: Sequence[Row]
