from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest

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
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import Billed, InvalidInput, NotEnoughCredits, Reason
from desktop_app.domain.project import JobId, ProjectId, SceneId, TakeId, TaskId
from desktop_app.storage.journal import Committed, Journal
from desktop_app.studio.quotes import Quote, QuoteLine
from desktop_app.studio.spend import DAY_MS, Caps, check_spend
from tests.unit.studio.bench import SERVICE, job_of

NOW = 10 * DAY_MS
TASK = TaskId("t")
THIRTY = Credits(30_000)


def _quote(*prices: int | None, problems: tuple[str, ...] = ()) -> Quote:
    settings = Settings(ModelId("m"))
    return Quote(
        tuple(
            QuoteLine(SceneId(str(n)), "", "", settings, None if p is None else Credits(p * 1000))
            for n, p in enumerate(prices)
        ),
        problems,
    )


def _job(state: JobState, *, age: int = 0, project: str = "film") -> Job:
    job = job_of(1, Path("film"), state=state, quote=THIRTY)
    return replace(job, created_at=NOW - age, project_id=ProjectId(project))


class Check(Protocol):
    """Checks a quote against jobs that a real journal holds; raises as `check_spend`."""

    def __call__(
        self, quote: Quote, *jobs: Job, balance: int | None = None, caps: Caps | None = None
    ) -> None: ...


@pytest.fixture
def check(tmp_path: Path) -> Check:
    files = (tmp_path / f"{number}.sqlite3" for number in count())

    def checked(
        quote: Quote, *jobs: Job, balance: int | None = None, caps: Caps | None = None
    ) -> None:
        check_spend(
            quote,
            balance=None if balance is None else Credits(balance * 1000),
            caps=caps or Caps(),
            committed=_committed(next(files), jobs),
        )

    return checked


def _committed(path: Path, jobs: Sequence[Job]) -> Committed:
    with closing(Journal.open(path)) as journal:
        journal.add(
            replace(job, id=JobId(str(number)), take_number=number)
            for number, job in enumerate(jobs, start=1)
        )
        return journal.committed(SERVICE, ProjectId("film"), NOW - DAY_MS)


COSTS: list[tuple[JobState, int]] = [
    (Queued(1), 30),
    (Submitting(1), 30),
    (Submitted(1, TASK), 30),
    (Ready(1, TASK, ("u",)), 30),
    (Ready(1, TASK, ("u",), Credits(28_000)), 28),
    (Done(1, TASK, TakeId("x")), 30),
    (Done(1, TASK, TakeId("x"), Credits(45_000)), 45),
    (Failed(1, Reason.MODERATION, "", Billed.NO), 0),
    (Failed(1, Reason.NO_FILE, "", Billed.YES, TASK), 30),
    (Failed(1, Reason.PROVIDER_FAULT, "", Billed.UNKNOWN, TASK), 30),
    (Uncertain(1, ""), 30),
    (Cancelled(1), 0),
    (Cancelled(1, TASK), 30),
    (Cancelled(1, uncertain=True), 30),
]


@pytest.mark.parametrize(("state", "cost"), COSTS)
def test_what_a_job_costs_or_may_yet_cost(state: JobState, cost: int, tmp_path: Path) -> None:
    held = _committed(tmp_path / "journal.sqlite3", [_job(state)])
    assert held.all.committed == Credits(cost * 1000)


def test_every_state_is_in_the_table() -> None:
    assert {type(state) for state, _ in COSTS} == set(JobState.__args__)


@pytest.mark.parametrize(
    ("balance", "waiting", "fits"),
    [(60, 0, True), (59, 0, False), (90, 1, True), (89, 1, False), (None, 5, True)],
)
def test_a_batch_goes_whole_or_not_at_all(
    balance: int | None, waiting: int, fits: bool, check: Check
) -> None:
    """What waits is promised already, for the balance does not know of it."""
    jobs = [_job(Queued(1)) for _ in range(waiting)]
    if fits:
        check(_quote(30, 30), *jobs, balance=balance)
        return
    with pytest.raises(NotEnoughCredits, match=f"60 needed, {balance} there") as caught:
        check(_quote(30, 30), *jobs, balance=balance)
    assert ("30 are promised" in str(caught.value)) == bool(waiting)
    assert "nothing was sent or charged" in str(caught.value)


def test_a_request_that_is_on_its_way_is_promised_too(check: Check) -> None:
    with pytest.raises(NotEnoughCredits, match="30 are promised"):
        check(_quote(30), _job(Submitting(1)), balance=59)
    check(_quote(30), _job(Submitted(1, TASK)), balance=30)


@pytest.mark.parametrize(
    ("caps", "what"),
    [
        (Caps(click=Usd.parse("0.29")), "for one click"),
        (Caps(day=Usd.parse("0.44")), "for a day"),
        (Caps(film=Usd.parse("0.59")), "for this film"),
    ],
)
def test_caps_hold_to_the_cent(caps: Caps, what: str, check: Check) -> None:
    """60 credits are $0.30; today 30 more of this film, and 30 of it the day before."""
    jobs = [
        _job(Done(1, TASK, TakeId("x")), age=DAY_MS - 1),
        _job(Done(1, TASK, TakeId("x")), age=DAY_MS),
    ]
    other = _job(Failed(1, Reason.MODERATION, "", Billed.NO), project="other")
    with pytest.raises(NotEnoughCredits, match=what):
        check(_quote(30, 30), *jobs, other, caps=caps)
    raised = Caps(*(Usd(cap.micros and cap.micros + 10_000) for cap in _all(caps)))
    check(_quote(30, 30), *jobs, other, caps=raised)


def test_a_day_counts_every_film_and_a_film_every_day(check: Check) -> None:
    jobs = [
        _job(Done(1, TASK, TakeId("x")), project="other"),
        _job(Done(1, TASK, TakeId("x")), age=100 * DAY_MS),
    ]
    cap = Usd.parse("0.29")
    with pytest.raises(NotEnoughCredits, match=r"after \$0\.15 already spent"):
        check(_quote(30), *jobs, caps=Caps(day=cap))
    with pytest.raises(NotEnoughCredits, match=r"after \$0\.15 already spent"):
        check(_quote(30), *jobs, caps=Caps(film=cap))
    check(_quote(30), *jobs, caps=Caps(click=cap))


def test_a_cap_cannot_be_kept_with_an_unknown_price(check: Check) -> None:
    check(_quote(30, None), balance=1000)
    with pytest.raises(NotEnoughCredits, match="Not every price is known before"):
        check(_quote(30, None), caps=Caps(day=Usd.parse(100)))


def test_a_quote_with_problems_is_not_spent(check: Check) -> None:
    with pytest.raises(InvalidInput, match="Scene 1: there is no prompt"):
        check(_quote(30, problems=("Scene 1: there is no prompt.",)), balance=1000)


def test_a_quote_says_what_is_known() -> None:
    assert str(_quote()) == "nothing to generate"
    assert str(_quote(30, 45)) == "75 credits · $0.375"
    assert str(_quote(30, None)) == "30 credits · $0.15 + 1 of unknown price"


def _all(caps: Caps) -> tuple[Usd, Usd, Usd]:
    return caps.click, caps.day, caps.film
