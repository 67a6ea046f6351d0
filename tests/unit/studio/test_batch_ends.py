"""A batch is over once, when nothing of its film goes on any more."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, JobState, Turn
from desktop_app.domain.problems import (
    Billed,
    DiskFull,
    KeyRefused,
    NotEnoughCredits,
    RateLimited,
    Reason,
    ServicePaused,
    ServiceUnreachable,
    TakewrightError,
)
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.studio.batch_ends import SETTLE, BatchEnd, BatchWatch, Standstill
from desktop_app.studio.signal import Signal
from desktop_app.studio.waiting_line import HELD_BY_USER
from tests.fakes.harbour import FakeJobs, job_for
from tests.fakes.provider import FakeProvider, accept, refuse
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of

QUEUED = paid.Queued(1)
RUNNING = paid.Submitted(2, TaskId("t"))
DONE = paid.Done(3, TaskId("t"), TakeId("take"))
REFUSED = paid.Failed(3, Reason.MODERATION, "Refused. Not charged.", Billed.NO)
UNCLEAR = paid.Uncertain(3, "It may have been charged.")
CANCELLED = paid.Cancelled(3)


class FakeQueue(FakeJobs):
    """A queue that only says what it is told to, its pauses too."""

    def __init__(self, *jobs: Job) -> None:
        super().__init__(jobs)
        self.pause_changed: Signal[str | None] = Signal()
        self.paused_by: TakewrightError | None = None

    def pause_for(self, error: TakewrightError | None) -> None:
        self.paused_by = error
        self.pause_changed.emit(None if error is None else str(error))


def job(number: int, state: JobState, film: str = "harbour") -> Job:
    return job_for(
        number,
        state,
        id=JobId(f"{film}-{number}"),
        project_id=ProjectId(film),
        project=f"/films/{film}.takewright",
    )


class Watched:
    """A queue that is watched, and what was told of it."""

    def __init__(self, time: VirtualTime, *jobs: Job) -> None:
        self.time = time
        self.queue = FakeQueue(*jobs)
        self.watch = BatchWatch(self.queue, time.clock)
        self.ended: list[BatchEnd] = []
        self.still: list[Standstill] = []
        self.watch.ended.connect(self.ended.append)
        self.watch.stood_still.connect(self.still.append)

    def put(self, state: JobState, *numbers: int, film: str = "harbour") -> None:
        for number in numbers:
            self.queue.put(job(number, state, film))

    async def settled(self) -> list[list[JobState]]:
        await self.time.pass_by(SETTLE + 0.1)
        return [[each.state for each in end.jobs] for end in self.ended]


@pytest.fixture
async def watched(time: VirtualTime) -> AsyncIterator[Watched]:
    found = Watched(time)
    yield found
    found.watch.stop()


async def test_one_end_for_a_batch_however_its_jobs_end(watched: Watched) -> None:
    watched.put(QUEUED, 1, 2, 3)
    watched.put(RUNNING, 1, 2)
    watched.put(DONE, 1)
    watched.put(UNCLEAR, 2)
    assert await watched.settled() == [], "one still waits"
    watched.put(RUNNING, 3)
    watched.put(REFUSED, 3)
    assert watched.ended == [], "it may begin anew at once"
    assert await watched.settled() == [[DONE, UNCLEAR, REFUSED]]
    assert watched.ended[0].project_id == "harbour"
    assert watched.ended[0].folder == Path("/films/harbour.takewright")
    assert await watched.settled() == [[DONE, UNCLEAR, REFUSED]], "told once"


async def test_a_job_that_is_tried_again_is_no_end(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(REFUSED, 1)
    await watched.time.pass_by(SETTLE / 2)
    watched.put(QUEUED, 1)
    assert await watched.settled() == []
    watched.put(DONE, 1)
    assert await watched.settled() == [[DONE]]


async def test_what_is_ordered_meanwhile_belongs_to_the_batch(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(QUEUED, 2)
    watched.put(DONE, 1)
    watched.put(DONE, 2)
    assert await watched.settled() == [[DONE, DONE]]
    watched.put(QUEUED, 3)
    watched.put(REFUSED, 3)
    assert await watched.settled() == [[DONE, DONE], [REFUSED]], "the next batch is its own"


async def test_each_film_has_its_own_batch(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(RUNNING, 1, film="train")
    watched.put(DONE, 1, film="train")
    assert await watched.settled() == [[DONE]]
    assert watched.ended[0].project_id == "train"
    watched.put(DONE, 1)
    await watched.settled()
    assert [end.project_id for end in watched.ended] == ["train", "harbour"]


async def test_what_the_user_took_back_is_no_news(watched: Watched) -> None:
    watched.put(QUEUED, 1, 2)
    watched.put(CANCELLED, 1, 2)
    assert await watched.settled() == []
    watched.put(RUNNING, 3, 4)
    watched.put(DONE, 3)
    watched.put(CANCELLED, 4)
    assert await watched.settled() == [[DONE]]


async def test_what_is_held_for_a_word_ends_a_batch(watched: Watched) -> None:
    """A price that rose holds a job: it would wait for ever without anybody knowing."""
    watched.put(QUEUED, 1, 2)
    watched.put(DONE, 1)
    dearer = replace(job(2, QUEUED), turn=Turn(held="Its price rose."))
    watched.queue.put(dearer)
    assert await watched.settled() == [[DONE, QUEUED]]
    watched.queue.put(replace(dearer, turn=Turn()))
    watched.put(DONE, 2)
    assert await watched.settled() == [[DONE, QUEUED], [DONE]]


async def test_what_the_user_holds_is_no_news(watched: Watched) -> None:
    watched.put(QUEUED, 1, 2)
    for number in (1, 2):
        watched.queue.put(replace(job(number, QUEUED), turn=Turn(held=HELD_BY_USER)))
    assert await watched.settled() == []


async def test_a_fault_that_is_tried_again_by_itself_is_no_end(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(paid.Failed(3, Reason.PROVIDER_FAULT, "A fault.", Billed.NO), 1)
    watched.put(paid.Queued(3, retries=1, not_before=60_000), 1)
    await watched.time.pass_by(60)
    assert watched.ended == []


async def test_an_answer_to_a_question_is_no_batch(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(UNCLEAR, 1)
    await watched.settled()
    watched.put(replace(UNCLEAR, sentence="The balance has not fallen."), 1)
    watched.put(CANCELLED, 1)
    assert await watched.settled() == [[UNCLEAR]]


async def test_the_last_word_on_a_job_is_told(watched: Watched) -> None:
    watched.put(RUNNING, 1)
    watched.put(UNCLEAR, 1)
    asked = replace(UNCLEAR, sentence="The balance fell.")
    watched.put(asked, 1)
    assert await watched.settled() == [[asked]]


async def test_what_an_earlier_run_left_is_a_batch_what_is_over_is_none(time: VirtualTime) -> None:
    watched = Watched(time, job(1, DONE), job(2, RUNNING), job(3, DONE, "train"))
    # The queue shows what it loads, old jobs too.
    watched.put(DONE, 4)
    watched.put(REFUSED, 1, film="train")
    assert await watched.settled() == []
    watched.put(DONE, 2)
    assert await watched.settled() == [[DONE]]
    watched.watch.stop()


@pytest.mark.parametrize("error", [KeyRefused, NotEnoughCredits, ServicePaused, DiskFull])
async def test_a_standstill_is_told_once(watched: Watched, error: type[TakewrightError]) -> None:
    watched.put(QUEUED, 1, 2)
    fault = error("Somebody has to do something.")
    watched.queue.pause_for(fault)
    watched.queue.pause_for(fault)
    assert watched.still == [
        Standstill(
            ProjectId("harbour"),
            Path("/films/harbour.takewright"),
            "Somebody has to do something.",
        )
    ]
    assert await watched.settled() == []
    watched.queue.pause_for(None)
    watched.queue.pause_for(error("Again."))
    assert [still.sentence for still in watched.still][1:] == ["Again."]


@pytest.mark.parametrize("error", [ServiceUnreachable, RateLimited])
async def test_what_passes_by_itself_is_no_standstill(
    watched: Watched, error: type[TakewrightError]
) -> None:
    watched.put(QUEUED, 1)
    watched.queue.pause_for(error("It is tried again."))
    assert watched.still == []


async def test_a_queue_without_work_stands_still_for_nobody(watched: Watched) -> None:
    watched.queue.pause_for(KeyRefused("The key is refused."))
    assert watched.still == []


async def test_nothing_is_told_after_the_end_of_watching(time: VirtualTime) -> None:
    watched = Watched(time)
    watched.put(RUNNING, 1)
    watched.put(DONE, 1)
    watched.watch.stop()
    watched.put(RUNNING, 2)
    watched.put(DONE, 2)
    watched.queue.pause_for(KeyRefused("The key is refused."))
    assert await watched.settled() == []
    assert watched.still == []
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_with_a_real_queue_and_a_service_that_runs_dry(
    run: Run, provider: FakeProvider, film: Path, time: VirtualTime
) -> None:
    """One job is refused, then the credits end: it stands still; topped up, it ends once."""
    provider.fails = {"shot 2": ("422", "prompt violates policy", 0.0)}
    watch = BatchWatch(run.queue, time.clock)
    ended: list[BatchEnd] = []
    still: list[Standstill] = []
    watch.ended.connect(ended.append)
    watch.stood_still.connect(still.append)
    dry = refuse(402, "Credits insufficient")
    provider.on_create = [accept, accept, dry]
    await run.queue.add([job_of(number, film) for number in (1, 2, 3)])
    await time.until(lambda: still)
    await time.pass_by(600)
    assert ended == []
    assert len(still) == 1
    assert "not enough credits" in still[0].sentence
    run.queue.resume()
    await time.until(lambda: ended)
    await time.pass_by(600)
    assert len(ended) == 1
    kinds = sorted(type(each.state).__name__ for each in ended[0].jobs)
    assert kinds == ["Done", "Done", "Failed"]
    assert ended[0].folder == film
    watch.stop()
