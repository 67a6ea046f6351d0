"""The ledger in the journal: booked with each transition, backfilled, compared with the balance."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
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
    Booked,
    Compared,
    Entry,
    EntryKind,
    Line,
    Sums,
    holdings,
)
from desktop_app.domain.money import Credits, Unit
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.domain.statement import total
from desktop_app.storage.journal import Journal
from tests.unit.domain.walks import prices, walks
from tests.unit.storage.samples import sample_job

FIXTURES = Path(__file__).parent / "fixtures"
REAL = "https://api.kie.ai"
FILM = ProjectId("project-1")
TASK = TaskId("task-1")
THIRTY = Credits(30_000)
SETTLE = 20_000
LATER = 1_000_000
"""Milliseconds between two looks at a balance; everything has settled by then."""

TAKEN: Sequence[JobState] = (Submitting(2), Submitted(3, TASK))
MADE: Sequence[JobState] = (
    *TAKEN,
    Ready(4, TASK, ("u",), Credits(42_000)),
    Done(5, TASK, TakeId("take"), Credits(42_000)),
)


def lived(journal: Journal, job: Job, *states: JobState) -> Job:
    """Order a job and lead it through these states."""
    journal.add([job])
    for state in states:
        journal.advance(job.id, state)
    return job


def kinds(journal: Journal) -> list[str]:
    return [line.entry.kind.value for line in journal.ledger()]


def held(journal: Journal, service: str = REAL) -> Sums:
    return journal.committed(service, FILM, 0).all


def restored(folder: Path) -> Path:
    """Return a journal as the first version of Takewright left it."""
    path = folder / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FIXTURES / "journal_v1.sql").read_text())
    return path


def test_a_line_says_what_was_ordered_then(journal: Journal) -> None:
    order = replace(sample_job(), settings=Settings(ModelId("wan"), seconds=15, resolution="1080p"))
    order = replace(order, model=ModelId("wan"), created_at=1, state=Queued(1))
    lived(journal, order, *MADE)
    promised, charged, settled = journal.ledger()
    job = Booked(
        JobId("job-1"), FILM, "/films/Lighthouse.takewright", "The beam", 1, ModelId("wan"), 15,
        "1080p", 0, THIRTY,
    )  # fmt: skip
    assert promised == Line(1, REAL, Entry(1, EntryKind.RESERVED, Sums(reserved=THIRTY)), job)
    moved = Sums(reserved=Credits(-30_000), charged=THIRTY)
    assert charged == Line(2, REAL, Entry(3, EntryKind.CHARGED, moved, TASK), job)
    assert settled.entry == Entry(4, EntryKind.SETTLED, Sums(charged=Credits(12_000)), TASK)
    assert held(journal) == Sums(charged=Credits(42_000))


def test_a_price_that_was_accepted_later_leaves_the_lines_before_as_they_were(
    journal: Journal,
) -> None:
    journal.add([sample_job()])
    journal.claim([JobId("job-1")], "me", 1, 1)
    journal.requote(JobId("job-1"), Credits(42_000), 7, holder="me")
    for state in TAKEN:
        journal.advance(JobId("job-1"), state)
    told = [
        (line.entry.kind.value, line.job.quote.milli if line.job and line.job.quote else None)
        for line in sorted(journal.ledger(), key=lambda line: line.number)
    ]
    assert told == [("reserved", 30_000), ("reserved", 42_000), ("charged", 42_000)]
    assert held(journal) == Sums(charged=Credits(42_000))


def test_an_unknown_price_that_becomes_known_while_it_waits(journal: Journal) -> None:
    journal.add([replace(sample_job(), quote=None)])
    assert held(journal) == Sums(reserved_unpriced=1)
    journal.claim([JobId("job-1")], "me", 1, 1)
    journal.requote(JobId("job-1"), THIRTY, 7, holder="me")
    assert held(journal) == Sums(reserved=THIRTY)


def test_each_attempt_is_counted_and_costs_beside_the_others(journal: Journal) -> None:
    kept = Failed(4, Reason.NO_FILE, "", Billed.YES, TASK)
    # In one write and one millisecond, as a try that follows by itself.
    lived(journal, replace(sample_job(), state=Queued(1)), *TAKEN)
    journal.advance(JobId("job-1"), kept, Queued(4))
    journal.advance(JobId("job-1"), Submitting(4))
    journal.advance(JobId("job-1"), Submitted(4, TaskId("task-2")))
    assert [line.job.attempt for line in journal.ledger() if line.job] == [0, 0, 1, 1]
    assert held(journal) == Sums(charged=Credits(60_000))
    journal.advance(JobId("job-1"), Failed(5, Reason.MODERATION, "", Billed.NO, TaskId("task-2")))
    assert held(journal) == Sums(charged=THIRTY)


def test_a_day_counts_what_was_ordered_in_it_again(journal: Journal) -> None:
    """A job of long ago that is sent anew today costs today."""
    lost = Uncertain(4, "")
    lived(journal, replace(sample_job(), created_at=1), Submitting(2), lost, Queued(1000))
    day = journal.committed(REAL, FILM, 500).day
    assert day == Sums(reserved=THIRTY)
    assert journal.committed(REAL, FILM, 0).day == Sums(reserved=THIRTY, doubted=THIRTY)
    journal.advance(JobId("job-1"), Submitting(1001))
    journal.advance(JobId("job-1"), Submitted(1002, TASK))
    assert journal.committed(REAL, FILM, 500).day == Sums(charged=THIRTY)
    assert journal.committed(REAL, FILM, 1000).day == NOTHING


def test_what_was_booked_since_the_balance_was_asked_for(journal: Journal) -> None:
    lived(journal, sample_job(), *TAKEN)
    assert journal.committed(REAL, FILM, 0).fresh == NOTHING
    assert journal.committed(REAL, FILM, 0, asked_at=4).fresh == Sums(reserved=THIRTY)
    fresh = journal.committed(REAL, FILM, 0, asked_at=3).fresh
    assert fresh.charged == THIRTY


def test_play_money_is_summed_apart(journal: Journal) -> None:
    lived(journal, sample_job(), *TAKEN)
    lived(journal, replace(sample_job("job-2", 2), service="simulator"), *TAKEN)
    lived(journal, replace(sample_job("job-3", 3), service="simulator"), *TAKEN)
    assert held(journal).charged == THIRTY
    assert held(journal, "simulator").charged == Credits(60_000)
    assert journal.committed("simulator", FILM, 0).film.charged == Credits(60_000)
    assert held(journal, "elsewhere") == NOTHING


def test_caps_are_held_against_every_service_that_counts(journal: Journal) -> None:
    lived(journal, sample_job(), *TAKEN)
    lived(journal, replace(sample_job("job-2", 2), service="https://gone.example"), *TAKEN)
    lived(journal, replace(sample_job("job-3", 3), service="simulator"), *TAKEN)
    of_both = journal.committed(REAL, FILM, 0, counts=lambda each: each != "simulator")
    assert of_both.all.charged == THIRTY
    assert of_both.film.charged == of_both.day.charged == Credits(60_000)
    assert journal.committed("new", FILM, 0, counts=lambda each: each == REAL).film == Sums(
        charged=THIRTY
    )
    assert journal.sums_where(lambda each: each != REAL, FILM).charged == Credits(60_000)


def test_a_line_says_what_was_billed_in(journal: Journal) -> None:
    lived(journal, replace(sample_job(), unit=Unit.DOLLARS), *TAKEN)
    assert {line.unit for line in journal.ledger()} == {Unit.DOLLARS}
    assert journal.job(JobId("job-1")).unit is Unit.DOLLARS


def test_the_lines_after_a_number_are_those_that_are_new(journal: Journal) -> None:
    lived(journal, sample_job())
    seen = max(line.number for line in journal.ledger())
    journal.advance(JobId("job-1"), *TAKEN)
    assert [line.entry.kind for line in journal.ledger(seen)] == [EntryKind.CHARGED]
    assert journal.ledger(seen + 1) == []


def test_what_was_not_written_is_not_booked(journal: Journal) -> None:
    journal.add([sample_job()])
    with pytest.raises(ValueError, match="job-1 was added before"):
        journal.add([sample_job("job-2", 2), sample_job("job-1", 3)])
    assert kinds(journal) == ["reserved"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lives=st.lists(st.tuples(walks(12), prices), min_size=1, max_size=4), crossing=st.randoms())
def test_the_journal_books_what_the_jobs_hold(
    tmp_path: Path, lives: list[tuple[list[JobState], Credits | None]], crossing: object
) -> None:
    with closing(Journal.open(tmp_path / f"{len(list(tmp_path.iterdir()))}.sqlite3")) as journal:
        jobs = [
            replace(sample_job(f"job-{n}", n), quote=quote, created_at=1)
            for n, (_, quote) in enumerate(lives)
        ]
        journal.add(jobs)
        steps = [(job.id, at) for job, (states, _) in zip(jobs, lives, strict=True)
                 for at in range(1, len(states))]  # fmt: skip
        # Whatever the order in which jobs move; each moves in its own.
        crossing.shuffle(steps)  # type: ignore[attr-defined] # a Random
        moved = dict.fromkeys((job.id for job in jobs), 0)
        for job_id, _ in steps:
            moved[job_id] += 1
            states = lives[[job.id for job in jobs].index(job_id)][0]
            journal.advance(job_id, states[moved[job_id]])
        check_books(journal, jobs, lives)


def check_books(
    journal: Journal, jobs: list[Job], lives: list[tuple[list[JobState], Credits | None]]
) -> None:
    lines = journal.ledger()
    assert total(lines) == held(journal)
    for job, (states, quote) in zip(jobs, lives, strict=True):
        its = [line for line in lines if line.job and line.job.id == job.id]
        last = max((line.job.attempt for line in its if line.job), default=0)
        now = total(line for line in its if line.job and line.job.attempt == last)
        left = isinstance(states[-1], Cancelled) and isinstance(states[-2], Ready)
        looked_at = isinstance(states[-1], Submitted) and is_over(states[-2])
        if not left and not looked_at and quote != Credits(0):
            assert now == holdings(quote, states[-1])


HELD_V1 = {
    "waiting": Sums(reserved=THIRTY),
    "sending": Sums(reserved=THIRTY),
    "made": Sums(charged=THIRTY),
    "ready": Sums(charged=Credits(42_000)),
    "done": Sums(charged=THIRTY),
    "refunded": NOTHING,
    "kept": Sums(charged=THIRTY),
    "doubted": Sums(doubted=THIRTY),
    "uncertain": Sums(doubted=THIRTY),
    "twice": Sums(charged=THIRTY, doubted=THIRTY),
    "taken-back": NOTHING,
    "left": Sums(doubted=THIRTY),
    "forgotten": Sums(doubted=THIRTY),
    "unpriced": Sums(charged_unpriced=1),
    "played": Sums(charged=THIRTY),
}


def test_an_old_journal_gets_its_ledger(tmp_path: Path) -> None:
    with closing(Journal.open(restored(tmp_path))) as journal:
        lines = journal.ledger()
        assert {job.id for job in journal.jobs()} == set(HELD_V1)
        for name, sums in HELD_V1.items():
            assert total(line for line in lines if line.job and line.job.id == name) == sums, name
        assert [line.entry.at for line in lines] == sorted(line.entry.at for line in lines)
        assert all(line.job is not None for line in lines)


def test_the_backfill_is_what_would_have_been_booked(tmp_path: Path) -> None:
    """The jobs of the old journal, lived through once more on a new one."""
    with (
        closing(Journal.open(restored(tmp_path))) as old,
        closing(Journal.open(tmp_path / "new.sqlite3")) as new,
    ):
        for job in old.jobs():
            first, *rest = old.history(job.id)
            lived(new, replace(job, state=first), *rest)
        assert _facts(new) == _facts(old)
        day = 1_770_000_000_000 + 10 * 10_000
        assert new.committed(REAL, FILM, day) == old.committed(REAL, FILM, day)


def test_an_old_journal_goes_on(tmp_path: Path) -> None:
    with closing(Journal.open(restored(tmp_path))) as journal:
        before = held(journal)
        task = TaskId("task-3")
        journal.advance(
            JobId("made"), Failed(1_780_000_000_000, Reason.MODERATION, "", Billed.NO, task)
        )
        journal.advance(JobId("waiting"), Cancelled(1_780_000_000_001))
        assert held(journal) == before - Sums(reserved=THIRTY, charged=THIRTY)
    with closing(Journal.open(tmp_path / "journal.sqlite3")) as journal:
        assert held(journal) == before - Sums(reserved=THIRTY, charged=THIRTY)


def _facts(journal: Journal) -> list[tuple[object, ...]]:
    return sorted(
        (line.entry.at, line.service, line.entry.kind, str(line.entry.task_id), str(line.job),
         str(line.entry.sums))
        for line in journal.ledger()
    )  # fmt: skip


class Account:
    """Looks at a balance again and again, each time when everything has settled."""

    def __init__(self, journal: Journal, service: str = REAL) -> None:
        self.now = 1_780_000_000_000
        self.journal = journal
        self.service = service

    def tells(self, told: int, *, account: str = "a", in_ms: int = LATER) -> int | None:
        """Look at a balance; returns by how much it moved by itself, None when it did not."""
        self.now += in_ms
        entry = self.journal.observe_balance(
            self.service,
            Credits(told * 1000),
            account=account,
            asked_at=self.now,
            settle_ms=SETTLE,
        )
        return None if entry is None else entry.sums.drift.milli // 1000


@pytest.fixture
def account(journal: Journal) -> Account:
    return Account(journal)


def test_a_balance_that_does_as_the_ledger_says(account: Account, journal: Journal) -> None:
    assert account.tells(1000) is None
    lived(journal, sample_job(), *MADE)
    assert account.tells(958) is None
    refunded = Failed(4, Reason.MODERATION, "", Billed.NO, TASK)
    lived(journal, sample_job("job-2", 2), *TAKEN, refunded)
    assert account.tells(958) is None
    assert "drift" not in kinds(journal)


def test_a_top_up_and_what_something_else_spent(account: Account, journal: Journal) -> None:
    assert account.tells(1000) is None
    first = account.now
    assert account.tells(2000) == 1000
    assert account.tells(1955) == -45
    assert account.tells(1955) is None
    rose, fell = [line.entry for line in journal.ledger()]
    assert rose.compared == Compared(first, Credits(1_000_000), Credits(2_000_000))
    assert (fell.at, fell.kind, fell.sums) == (
        first + 2 * LATER,
        EntryKind.DRIFT,
        Sums(drift=Credits(-45_000)),
    )
    assert journal.ledger()[0].job is None


def test_the_time_between_two_balances_is_the_shortest_that_is_known(
    account: Account, journal: Journal
) -> None:
    account.tells(1000)
    account.tells(1000)
    seen = account.now
    account.tells(955)
    told = journal.ledger()[0].entry.compared
    assert told is not None
    assert told.since == seen


def test_what_something_else_spent_between_two_takes_of_ours(
    account: Account, journal: Journal
) -> None:
    account.tells(1000)
    lived(journal, sample_job(), *MADE)
    assert account.tells(1000 - 42 - 10) == -10


@pytest.mark.parametrize("charged", [0, 30])
def test_a_doubt_explains_its_charge(account: Account, journal: Journal, charged: int) -> None:
    account.tells(1000)
    lived(journal, sample_job(), Submitting(2), Uncertain(3, ""))
    assert account.tells(1000 - charged) is None
    # Not a second time: that one was something else.
    assert account.tells(1000 - charged - 30) == (-30 if charged else None)


def test_some_doubts_of_many_explain_what_is_gone(account: Account, journal: Journal) -> None:
    account.tells(1000)
    for number in (1, 2, 3):
        lived(journal, sample_job(f"job-{number}", number), Submitting(2), Uncertain(3, ""))
    assert account.tells(940) is None
    assert account.tells(899) == -41


def test_a_doubt_that_is_refunded_is_no_top_up(account: Account, journal: Journal) -> None:
    account.tells(1000)
    lived(journal, sample_job(), *TAKEN, Cancelled(4, TASK))
    assert account.tells(970) is None
    assert account.tells(1000) is None
    # What comes beyond it is one.
    assert account.tells(1100) == 100


def test_a_doubt_that_is_settled_afterwards_is_no_drift(account: Account, journal: Journal) -> None:
    account.tells(1000)
    lived(journal, sample_job(), *TAKEN, Cancelled(4, TASK))
    assert account.tells(970) is None
    for state in (Submitted(5, TASK), Ready(6, TASK, ("u",), THIRTY)):
        journal.advance(JobId("job-1"), state)
    assert account.tells(970) is None
    assert held(journal) == Sums(charged=THIRTY)


def test_what_has_no_price_explains_any_charge(account: Account, journal: Journal) -> None:
    account.tells(1000)
    lived(
        journal,
        replace(sample_job(), quote=None),
        *TAKEN,
        Ready(4, TASK, ("u",)),
        Done(5, TASK, TakeId("t")),
    )
    assert account.tells(937) is None
    assert account.tells(900) == -37


@pytest.mark.parametrize("states", [TAKEN[:1], TAKEN])
def test_money_that_moves_is_not_judged(
    account: Account, journal: Journal, states: Sequence[JobState]
) -> None:
    account.tells(1000)
    lived(journal, sample_job(), *states)
    assert account.tells(500) is None
    # Nor is what was told then compared with what comes.
    journal.advance(JobId("job-1"), Failed(4, Reason.MODERATION, "", Billed.NO))
    assert account.tells(1000) is None
    assert account.tells(955) == -45


def test_a_charge_of_a_moment_ago_is_not_judged(account: Account, journal: Journal) -> None:
    account.tells(1000)
    soon = account.now + LATER
    lived(journal, sample_job(), Submitting(soon), Submitted(soon, TASK),
          Done(soon, TASK, TakeId("t")))  # fmt: skip
    assert account.tells(1000, in_ms=LATER + SETTLE - 1) is None
    assert account.tells(970, in_ms=1) is None
    assert account.tells(970) is None


def test_another_key_is_another_account(account: Account) -> None:
    account.tells(1000)
    assert account.tells(5000, account="b") is None
    assert account.tells(4955, account="b") == -45
    assert account.tells(1000, account="a") is None


def test_an_older_answer_does_not_take_the_place_of_a_newer(account: Account) -> None:
    """Two processes ask; the later answer is written down first."""
    account.tells(1000)
    account.tells(2000)
    assert account.tells(1000, in_ms=-10) is None
    assert account.tells(2000, in_ms=20) is None


def test_services_are_compared_apart(journal: Journal) -> None:
    real, play = Account(journal), Account(journal, "simulator")
    real.tells(1000)
    assert play.tells(1_000_000) is None
    lived(journal, sample_job(), Submitting(2))
    # What moves at one service keeps no other from being judged.
    assert play.tells(999_000) == -1000
    assert real.tells(1) is None
    assert {line.service for line in journal.ledger() if line.job is None} == {"simulator"}
