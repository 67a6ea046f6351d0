"""What each step of a paid job books, and that it adds up whatever happens."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
)
from desktop_app.domain.ledger import (
    NOTHING,
    Entry,
    EntryKind,
    Sums,
    begins_anew,
    entry_for,
    holdings,
    in_doubt_could_be,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId
from tests.unit.domain.walks import prices, walks

TASK = TaskId("t-1")
THIRTY, FORTY_TWO = Credits(30_000), Credits(42_000)
TAKE = TakeId("take")

QUEUED, SUBMITTING, SUBMITTED = Queued(1), Submitting(2), Submitted(3, TASK)
UNTOLD, TOLD = Ready(4, TASK, ("u",)), Ready(4, TASK, ("u",), FORTY_TWO)
LOST = Uncertain(4, "")
LEFT, FORGOTTEN = Cancelled(9, TASK), Cancelled(9, uncertain=True)


def failed(billed: Billed, *, task: bool = True, told: Credits | None = None) -> Failed:
    return Failed(5, Reason.PROVIDER_FAULT, "", billed, TASK if task else None, credits=told)


def booked(quote: Credits | None, *states: JobState) -> list[Entry]:
    """Return what these states of one job book, one after the other."""
    entries: list[Entry] = []
    held = NOTHING
    for before, after in pairwise([None, *states]):
        assert after is not None
        if begins_anew(before, after):
            held = NOTHING
        entry = entry_for(quote, held, before, after)
        if entry is not None:
            entries.append(entry)
            held += entry.sums
    return entries


def reserved(milli: int) -> Sums:
    return Sums(reserved=Credits(milli))


# the way there, and what its last step books
STEPS: list[tuple[tuple[JobState, ...], EntryKind | None, Sums]] = [
    ((QUEUED,), EntryKind.RESERVED, reserved(30_000)),
    ((QUEUED, SUBMITTING), None, NOTHING),
    ((QUEUED, SUBMITTING, Queued(3)), None, NOTHING),
    ((QUEUED, Cancelled(2)), EntryKind.GIVEN_BACK, reserved(-30_000)),
    ((QUEUED, SUBMITTING, failed(Billed.NO, task=False)), EntryKind.GIVEN_BACK, reserved(-30_000)),
    (
        (QUEUED, SUBMITTING, SUBMITTED),
        EntryKind.CHARGED,
        Sums(reserved=Credits(-30_000), charged=THIRTY),
    ),
    (
        (QUEUED, SUBMITTING, LOST),
        EntryKind.DOUBTED,
        Sums(reserved=Credits(-30_000), doubted=THIRTY),
    ),
    ((QUEUED, SUBMITTING, SUBMITTED, UNTOLD), None, NOTHING),
    (
        (QUEUED, SUBMITTING, SUBMITTED, TOLD),
        EntryKind.SETTLED,
        Sums(charged=Credits(12_000)),
    ),
    ((QUEUED, SUBMITTING, SUBMITTED, TOLD, Done(5, TASK, TAKE, FORTY_TWO)), None, NOTHING),
    (
        (QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO)),
        EntryKind.REFUNDED,
        Sums(charged=Credits(-30_000)),
    ),
    (
        (QUEUED, SUBMITTING, SUBMITTED, failed(Billed.YES, told=FORTY_TWO)),
        EntryKind.SETTLED,
        Sums(charged=Credits(12_000)),
    ),
    (
        (QUEUED, SUBMITTING, SUBMITTED, failed(Billed.UNKNOWN)),
        EntryKind.DOUBTED,
        Sums(charged=Credits(-30_000), doubted=THIRTY),
    ),
    (
        (QUEUED, SUBMITTING, SUBMITTED, LEFT),
        EntryKind.DOUBTED,
        Sums(charged=Credits(-30_000), doubted=THIRTY),
    ),
    # A clip that is made is paid, waited for or not.
    ((QUEUED, SUBMITTING, SUBMITTED, TOLD, LEFT), None, NOTHING),
    ((QUEUED, SUBMITTING, LOST, FORGOTTEN), None, NOTHING),
    ((QUEUED, SUBMITTING, LOST, replace(LOST, sentence="It fell.")), None, NOTHING),
    # Sent again: it costs once more, and the doubt stays.
    ((QUEUED, SUBMITTING, LOST, Queued(6)), EntryKind.RESERVED, reserved(30_000)),
    (
        (QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO), Queued(6)),
        EntryKind.RESERVED,
        reserved(30_000),
    ),
    # Looked at again: nothing is charged for looking, and what is found is booked once.
    ((QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO), SUBMITTED), None, NOTHING),
    (
        (QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO), SUBMITTED, failed(Billed.NO)),
        None,
        NOTHING,
    ),
    ((QUEUED, SUBMITTING, SUBMITTED, LEFT, SUBMITTED), None, NOTHING),
    (
        (QUEUED, SUBMITTING, SUBMITTED, LEFT, SUBMITTED, TOLD),
        EntryKind.SETTLED,
        Sums(charged=FORTY_TWO, doubted=Credits(-30_000)),
    ),
    (
        (QUEUED, SUBMITTING, SUBMITTED, LEFT, SUBMITTED, failed(Billed.NO)),
        EntryKind.REFUNDED,
        Sums(doubted=Credits(-30_000)),
    ),
    (
        (QUEUED, SUBMITTING, SUBMITTED, TOLD, Done(5, TASK, TAKE, FORTY_TWO), SUBMITTED, TOLD),
        None,
        NOTHING,
    ),
]


@pytest.mark.parametrize(("way", "kind", "moved"), STEPS)
def test_what_a_step_books(way: Sequence[JobState], kind: EntryKind | None, moved: Sums) -> None:
    before, entries = booked(THIRTY, *way[:-1]), booked(THIRTY, *way)
    if kind is None:
        assert entries == before
        return
    assert entries[:-1] == before
    assert (entries[-1].kind, entries[-1].sums) == (kind, moved)
    assert entries[-1].at == way[-1].at


def test_every_kind_of_entry_of_a_job_is_in_the_table() -> None:
    assert {kind for _, kind, _ in STEPS} == {None, *EntryKind} - {EntryKind.DRIFT}


def test_an_entry_names_the_task_once_there_is_one() -> None:
    entries = booked(THIRTY, QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO), Queued(6))
    assert [entry.task_id for entry in entries] == [None, TASK, TASK, None]


# an unknown price is counted, never booked as nothing
UNPRICED: list[tuple[tuple[JobState, ...], Sums]] = [
    ((QUEUED,), Sums(reserved_unpriced=1)),
    ((QUEUED, Cancelled(2)), NOTHING),
    ((QUEUED, SUBMITTING, SUBMITTED), Sums(charged_unpriced=1)),
    ((QUEUED, SUBMITTING, SUBMITTED, LEFT), Sums(doubted_unpriced=1)),
    ((QUEUED, SUBMITTING, LOST), Sums(doubted_unpriced=1)),
    ((QUEUED, SUBMITTING, SUBMITTED, UNTOLD), Sums(charged_unpriced=1)),
    ((QUEUED, SUBMITTING, SUBMITTED, TOLD), Sums(charged=FORTY_TWO)),
    ((QUEUED, SUBMITTING, SUBMITTED, failed(Billed.NO)), NOTHING),
]


@pytest.mark.parametrize(("way", "held"), UNPRICED)
def test_what_has_no_price_is_counted(way: Sequence[JobState], held: Sums) -> None:
    entries = booked(None, *way)
    assert sum((entry.sums for entry in entries), NOTHING) == held
    assert all(entry.sums != NOTHING for entry in entries)
    if way[-1] == LEFT:
        assert entries[-1].kind is EntryKind.DOUBTED
    if way[-1] == Cancelled(2):
        assert entries[-1].kind is EntryKind.GIVEN_BACK


def test_what_costs_nothing_books_nothing() -> None:
    assert booked(Credits(0), QUEUED, SUBMITTING, SUBMITTED, UNTOLD) == []


@given(states=walks(), quote=prices)
def test_whatever_happens_an_attempt_holds_what_its_end_says(
    states: list[JobState], quote: Credits | None
) -> None:
    attempts: list[Sums] = []
    for before, after in pairwise([None, *states]):
        assert after is not None
        if begins_anew(before, after):
            attempts.append(NOTHING)
        held = attempts[-1]
        entry = entry_for(quote, held, before, after)
        attempts[-1] += entry.sums if entry is not None else NOTHING
        check_attempt(attempts[-1], quote, before, after, held)
    # What is booked anew for a new attempt leaves the earlier ones as they ended.
    assert sum(attempts, NOTHING) == sum((e.sums for e in booked(quote, *states)), NOTHING)


def check_attempt(
    now: Sums, quote: Credits | None, before: JobState | None, after: JobState, held: Sums
) -> None:
    waits = isinstance(after, Queued | Submitting)
    assert now.reserved == ((quote or Credits(0)) if waits else Credits(0))
    assert now.reserved_unpriced == int(waits and quote is None)
    assert min(now.charged, now.doubted) >= Credits(0)
    assert 0 <= now.spent_unpriced <= 1
    if before is not None and isinstance(after, Submitted) and is_over(before):
        assert now == held
    elif isinstance(before, Ready) and isinstance(after, Cancelled):
        assert now == held == holdings(quote, before)
    else:
        assert now == holdings(quote, after)


@pytest.mark.parametrize(
    ("doubts", "amount", "could"),
    [
        ([], 0, True),
        ([], 1, False),
        ([30], 30, True),
        ([30], 31, False),
        ([30], -30, False),
        ([30, 30, 45], 75, True),
        ([30, 30, 45], 105, True),
        ([30, 30, 45], 90, False),
        ([30] * 500, 30 * 250, True),
    ],
)
def test_which_sums_of_doubts_there_are(doubts: list[int], amount: int, could: bool) -> None:
    assert in_doubt_could_be(doubts, amount) is could


@given(doubts=st.lists(st.integers(1, 50), max_size=8), chosen=st.lists(st.booleans(), min_size=8))
def test_any_part_of_the_doubts_is_found(doubts: list[int], chosen: list[bool]) -> None:
    part = sum(doubt for doubt, taken in zip(doubts, chosen, strict=False) if taken)
    assert in_doubt_could_be(doubts, part)
    assert not in_doubt_could_be(doubts, sum(doubts) + 1)
