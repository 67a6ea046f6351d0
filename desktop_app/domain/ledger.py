"""The ledger: what every step of a paid job did to the money, as entries that add up.

An attempt promises its quote while it waits (`reserved`), is `charged` when the provider has taken
it, and `doubted` when nobody can say. Each transition books the difference, in the transaction that
writes its row, so that the sums are right whatever dies:

    ordered        reserved +30                     sent         reserved -30, charged +30
    taken back     reserved -30                     settled      charged +12 (it cost 42)
    refunded       charged -30                      in doubt     reserved -30, doubted +30

To look again at what is over books nothing before it is known to have been otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

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
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.problems import Billed
from desktop_app.domain.project import JobId, ProjectId, TaskId
from desktop_app.domain.sentence import say


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
    """Amounts that add up over entries; those of unknown price are counted beside them.

    `drift` is how the balance moved by itself: below zero it fell.
    """

    reserved: Credits = NO_CREDITS
    charged: Credits = NO_CREDITS
    doubted: Credits = NO_CREDITS
    drift: Credits = NO_CREDITS
    reserved_unpriced: int = 0
    charged_unpriced: int = 0
    doubted_unpriced: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.reserved + other.reserved,
            self.charged + other.charged,
            self.doubted + other.doubted,
            self.drift + other.drift,
            self.reserved_unpriced + other.reserved_unpriced,
            self.charged_unpriced + other.charged_unpriced,
            self.doubted_unpriced + other.doubted_unpriced,
        )

    def __sub__(self, other: "Sums") -> "Sums":
        return Sums(
            self.reserved - other.reserved,
            self.charged - other.charged,
            self.doubted - other.doubted,
            self.drift - other.drift,
            self.reserved_unpriced - other.reserved_unpriced,
            self.charged_unpriced - other.charged_unpriced,
            self.doubted_unpriced - other.doubted_unpriced,
        )

    @property
    def committed(self) -> Credits:
        """Return what is spent, perhaps spent or promised: what a cap is held against."""
        return self.reserved + self.charged + self.doubted

    @property
    def spent_unpriced(self) -> int:
        """Return how many takes of unknown price are charged or perhaps charged."""
        return self.charged_unpriced + self.doubted_unpriced


NOTHING = Sums()


@dataclass(frozen=True, slots=True)
class Compared:
    """Two balances with nothing of ours on its way: `before` was told at `since`."""

    since: int
    before: Credits
    balance: Credits


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; `sums` is what it adds, `at` epoch milliseconds.

    `compared` are the balances that a drift was found by.
    """

    at: int
    kind: EntryKind
    sums: Sums
    task_id: TaskId | None = None
    compared: Compared | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The job that an entry is for, as it was ordered; `project` is the folder of its film.

    `attempt` counts from 0: a job that is sent anew costs anew. `quote` is its price then.
    """

    id: JobId
    project_id: ProjectId
    project: str
    scene_title: str
    take_number: int
    model: ModelId
    seconds: int
    resolution: str
    attempt: int
    quote: Credits | None
    unit: Unit = Unit.CREDITS


class Purpose(StrEnum):
    """What a chat request was paid for."""

    STORY = "story"
    SCENE = "scene"
    REPAIR = "repair"
    REWRITE = "rewrite"
    SHORTER = "shorter"
    SAFER = "safer"
    TEST = "test"


PURPOSE_NAMES: Final = {
    Purpose.STORY: say("a story written"),
    Purpose.SCENE: say("a scene of a story written again"),
    Purpose.REPAIR: say("a story put right"),
    Purpose.REWRITE: say("a prompt rewritten"),
    Purpose.SHORTER: say("a prompt made shorter"),
    Purpose.SAFER: say("a prompt in safer words"),
    Purpose.TEST: say("a test of the writer"),
}


@dataclass(frozen=True, slots=True)
class Expense:
    """A chat request: its model and price, and the film it was for, empty where there was none."""

    id: str
    service: str
    project_id: ProjectId
    project: str
    model: str
    purpose: Purpose
    quote: Credits | None
    created_at: int


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is read back: of a job, of an expense, or of neither for a drift."""

    number: int
    service: str
    entry: Entry
    job: Booked | None = None
    expense: Expense | None = None

    @property
    def project_id(self) -> ProjectId | None:
        """Return the film that it is of, None for a drift."""
        of = self.job or self.expense
        return None if of is None else of.project_id

    @property
    def project(self) -> str:
        """Return the folder of its film, empty where there is none."""
        of = self.job or self.expense
        return "" if of is None else of.project

    @property
    def model(self) -> str:
        """Return the model that was paid, empty for a drift."""
        of = self.job or self.expense
        return "" if of is None else of.model

    @property
    def quote(self) -> Credits | None:
        """Return the price that was told before, None where it was not known."""
        of = self.job or self.expense
        return None if of is None else of.quote

    @property
    def unit(self) -> Unit:
        """Return what was billed in: balances and chat models know credits alone."""
        return Unit.CREDITS if self.job is None else self.job.unit

    @property
    def is_drift(self) -> bool:
        """Tell whether the balance moved by itself."""
        return self.job is None and self.expense is None


def holdings(quote: Credits | None, state: JobState) -> Sums:
    """Return what one attempt at a job holds of the money in a state that it came to by itself."""
    match state:
        case Queued() | Submitting():
            return Sums(reserved=quote or NO_CREDITS, reserved_unpriced=int(quote is None))
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


def begins_anew(before: JobState | None, after: JobState) -> bool:
    """Tell whether a transition begins an attempt, which costs beside those before it."""
    return before is None or (is_over(before) and isinstance(after, Queued))


def entry_for(
    quote: Credits | None, held: Sums, before: JobState | None, after: JobState
) -> Entry | None:
    """Return what a transition of a job quoted so books, None when no money moves.

    `held` is what the entries of the attempt add up to so far; nothing where one begins.
    """
    if not begins_anew(before, after) and before is not None and _moves_nothing(before, after):
        return None
    moved = holdings(quote, after) - held
    if moved == NOTHING:
        return None
    task = task_of(after)
    if task is None and before is not None and not begins_anew(before, after):
        task = task_of(before)
    return Entry(after.at, _kind(after, moved), moved, task)


def in_doubt_could_be(doubts: Iterable[int], amount: int, loose: int = 0) -> bool:
    """Tell whether some of the doubts, in thousandths of a credit, add up to an amount.

    `loose` is what else may have been charged in any part.
    """
    sums = {0}
    for doubt in doubts:
        sums |= {each + doubt for each in sums if each + doubt <= amount}
    return any(0 <= amount - each <= loose for each in sums)


def _moves_nothing(before: JobState, after: JobState) -> bool:
    match before, after:
        case (_, Submitted()) if is_over(before):
            # Only looked at again: what it cost stands until something else is known.
            return True
        case Ready(), Cancelled():
            # The clip is made and paid, whether it is fetched or not.
            return True
        case _:
            return False


def _charged(amount: Credits | None) -> Sums:
    return Sums(charged=amount or NO_CREDITS, charged_unpriced=int(amount is None))


def _doubted(amount: Credits | None) -> Sums:
    return Sums(doubted=amount or NO_CREDITS, doubted_unpriced=int(amount is None))


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
            was_promised = moved.reserved.milli or moved.reserved_unpriced
            return EntryKind.GIVEN_BACK if was_promised else EntryKind.REFUNDED
        case _ as unreachable:
            assert_never(unreachable)
