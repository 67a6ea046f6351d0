"""The ledger: what every step of a paid job did to the money, as entries that add up.

An attempt promises its quote while it waits (`reserved`), is `charged` when the provider has taken
it, and `doubted` when nobody can say. Each transition books the difference, in the transaction that
writes its row, so that the sums are right whatever dies:

    ordered        reserved +30                     sent         reserved -30, charged +30
    taken back     reserved -30                     settled      charged +12 (it cost 42)
    refunded       charged -30                      in doubt     reserved -30, doubted +30
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
    is_over,
    task_of,
)
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed
from desktop_app.domain.project import JobId, ProjectId, TaskId


class EntryKind(StrEnum):
    """What happened to the money."""

    RESERVED = "reserved"
    GIVEN_BACK = "given_back"
    CHARGED = "charged"
    SETTLED = "settled"
    DOUBTED = "doubted"
    REFUNDED = "refunded"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts that add up over entries; `unpriced` counts takes of unknown price in them.

    `drift` is how the balance moved by itself: below zero it fell.
    """

    reserved: Credits = NO_CREDITS
    charged: Credits = NO_CREDITS
    doubted: Credits = NO_CREDITS
    drift: Credits = NO_CREDITS
    unpriced: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.reserved + other.reserved,
            self.charged + other.charged,
            self.doubted + other.doubted,
            self.drift + other.drift,
            self.unpriced + other.unpriced,
        )

    def __sub__(self, other: "Sums") -> "Sums":
        return Sums(
            self.reserved - other.reserved,
            self.charged - other.charged,
            self.doubted - other.doubted,
            self.drift - other.drift,
            self.unpriced - other.unpriced,
        )

    @property
    def committed(self) -> Credits:
        """Return what is spent, perhaps spent or promised: what a cap is held against."""
        return self.reserved + self.charged + self.doubted


NOTHING = Sums()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; `sums` is what it adds, `at` epoch milliseconds."""

    at: int
    kind: EntryKind
    sums: Sums
    task_id: TaskId | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The job that an entry is for, as it was ordered; `quote` is its price then."""

    id: JobId
    project_id: ProjectId
    project: str
    scene_title: str
    take_number: int
    model: ModelId
    seconds: int
    quote: Credits | None


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is read back; `job` is None for a drift."""

    number: int
    service: str
    entry: Entry
    job: Booked | None = None


class GroupBy(StrEnum):
    """What totals are told by."""

    DAY = "day"
    PROJECT = "project"
    MODEL = "model"


def holdings(quote: Credits | None, state: JobState) -> Sums:
    """Return what one attempt at a job holds of the money in a state."""
    match state:
        case Queued() | Submitting():
            return Sums(reserved=quote or NO_CREDITS)
        case Submitted():
            return _charged(quote)
        case Ready(credits=told) | Done(credits=told):
            return _charged(quote if told is None else told)
        case Failed(billed=billed, credits=told):
            return _of_failed(quote, billed, told)
        case Uncertain():
            return _doubted(quote)
        case Cancelled(task_id=task, uncertain=uncertain):
            return _doubted(quote) if uncertain or task is not None else NOTHING
        case _ as unreachable:
            assert_never(unreachable)


def entry_for(quote: Credits | None, before: JobState | None, after: JobState) -> Entry | None:
    """Return what a transition of a job quoted so books, None when no money moves.

    An attempt that is over keeps what it cost: queued again, the job begins to cost anew.
    """
    is_new = before is None or (is_over(before) and isinstance(after, Queued))
    held = NOTHING if before is None or is_new else holdings(quote, before)
    moved = holdings(quote, after) - held
    if moved == NOTHING:
        return None
    task = task_of(after) or (None if before is None or is_new else task_of(before))
    return Entry(after.at, _kind(after, moved), moved, task)


def _charged(amount: Credits | None) -> Sums:
    return Sums(charged=amount or NO_CREDITS, unpriced=int(amount is None))


def _doubted(amount: Credits | None) -> Sums:
    return Sums(doubted=amount or NO_CREDITS, unpriced=int(amount is None))


def _of_failed(quote: Credits | None, billed: Billed, told: Credits | None) -> Sums:
    match billed:
        case Billed.NO:
            return NOTHING
        case Billed.YES:
            return _charged(quote if told is None else told)
        case Billed.UNKNOWN:
            return _doubted(quote)
        case _ as unreachable:
            assert_never(unreachable)


def _kind(after: JobState, moved: Sums) -> EntryKind:
    match after:
        case Queued() | Submitting():
            return EntryKind.RESERVED
        case Submitted():
            return EntryKind.CHARGED
        case Uncertain() | Failed(billed=Billed.UNKNOWN):
            return EntryKind.DOUBTED
        case Ready() | Done() | Failed(billed=Billed.YES):
            return EntryKind.SETTLED
        case Cancelled() if holdings(None, after) != NOTHING:
            return EntryKind.DOUBTED
        case Failed() | Cancelled():
            # What was only promised is given back; what was charged comes back.
            return EntryKind.GIVEN_BACK if moved.reserved.milli else EntryKind.REFUNDED
        case _ as unreachable:
            assert_never(unreachable)
