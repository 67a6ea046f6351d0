"""What a user may ask of a job, at the worst moment and twice."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
    Submitted,
)
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import Billed, NotEnoughCredits, Reason
from desktop_app.domain.project import ProjectId, TaskId
from desktop_app.studio.spend import Caps
from tests.fakes import provider as fake
from tests.fakes.provider import RECORD, FakeProvider
from tests.fakes.scripted_server import Reply, Seen
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import FaultyJournal, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]


async def test_submitting_again_is_the_users_own_choice(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.lose)
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    # Twice in a moment, as a nervous hand does.
    await asyncio.gather(run.queue.submit_again(job.id), run.queue.submit_again(job.id))
    await time.until(lambda: run.arrived)
    assert provider.accepted == ["shot 1", "shot 1"]


async def test_forgetting_does_not_say_that_it_was_free(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.lose)
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    await run.queue.forget(job.id)
    state = run.states()[0]
    assert isinstance(state, Cancelled)
    assert state.uncertain
    assert (await run.journal.job(job.id)).state == state


async def test_cancelling_what_waits_is_free_and_what_runs_is_only_left(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run.in_flight = 1
    provider.looks = 10**6
    first, second = job_of(1, film), job_of(2, film)
    await run.queue.add([first, second])
    await time.until(lambda: run.kinds()[0] == "Submitted")
    await asyncio.gather(run.queue.cancel(second.id), run.queue.cancel(second.id))
    await run.queue.cancel(first.id)
    kept = run.states()
    assert kept == [
        Cancelled(kept[0].at, TaskId("task1")),
        Cancelled(kept[1].at),
    ]
    await time.pass_by(300)
    assert provider.accepted == ["shot 1"]
    assert len(await run.journal.history(second.id)) == 2
    provider.looks = 0
    await run.queue.look_again(first.id)
    await time.until(lambda: run.arrived)
    assert run.kinds() == ["Done", "Cancelled"]


async def test_a_request_on_its_way_cannot_be_taken_back_so_its_answer_decides(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.late(0.15))
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: provider.tasks)
    await run.queue.cancel(job.id)
    assert run.kinds() == ["Submitting"]
    await time.until(lambda: run.kinds() == ["Cancelled"])
    assert run.states()[0] == Cancelled(run.states()[0].at, TaskId("task1"))
    kinds = [type(state).__name__ for state in await run.journal.history(job.id)]
    assert kinds == ["Queued", "Submitting", "Submitted", "Cancelled"]


async def test_a_click_in_the_moment_of_the_answer_counts(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    clicks: list[asyncio.Task[None]] = []

    def click(job: Job) -> None:
        if isinstance(job.state, Submitted):
            clicks.append(asyncio.create_task(run.queue.cancel(job.id)))

    run.queue.job_changed.connect(click)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: clicks and clicks[0].done())
    await time.pass_by(60)
    assert run.kinds() == ["Cancelled"]
    assert not provider.server.requests(RECORD)


async def test_a_take_that_is_done_is_not_cancelled_by_a_late_click(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = job_of(1, film)

    async def late_click() -> None:
        await run.queue.cancel(job.id)

    clicks: list[asyncio.Task[None]] = []

    def click(changed: object) -> None:
        if run.kinds() == ["Ready"] and not clicks:
            clicks.append(asyncio.create_task(late_click()))

    run.queue.job_changed.connect(click)
    await run.queue.add([job])
    await time.until(lambda: clicks and clicks[0].done())
    await run.queue.look_again(job.id)
    await time.until(lambda: run.arrived)
    assert (await run.journal.job(job.id)).state == run.states()[0]
    assert len(provider.accepted) == 1


async def test_a_clip_that_is_there_already_is_had_not_given_up(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """As after a death between the clip's name and its row."""
    first = await open_run(journal=FaultyJournal)
    assert isinstance(first.journal, FaultyJournal)
    first.journal.full = lambda state: isinstance(state, Done)
    await first.start()
    job = job_of(1, film)
    await first.queue.add([job])
    await time.until(lambda: first.journal.refused)  # type: ignore[attr-defined]
    await first.kill()
    second = await open_run()
    await second.queue.load()
    assert second.kinds() == ["Ready"]
    await second.queue.cancel(job.id)
    assert second.kinds() == ["Done"]
    assert [take.path for take in second.arrived] == [job.path]


async def test_what_failed_for_free_is_tried_again_all_of_a_film_or_none(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    free = Failed(1, Reason.PROVIDER_FAULT, "Inside.", Billed.NO)
    refused = Failed(1, Reason.MODERATION, "No.", Billed.NO)
    charged = Failed(1, Reason.NO_FILE, "No file.", Billed.YES)
    fetchable = Failed(1, Reason.NO_FILE, "Cut.", Billed.NO, TaskId("t"), ("http://x",))
    states = (free, free, refused, charged, fetchable)
    jobs = [job_of(number, film, state=state) for number, state in enumerate(states, 1)]
    run.queue.pause()
    await run.queue.add(jobs)
    ids = [job.id for job in jobs]
    provider.balance = 59.0
    with pytest.raises(NotEnoughCredits, match="60 needed"):
        await run.queue.retry_free(ids)
    assert run.kinds() == ["Failed"] * 5
    provider.balance = 60.0

    def late_balance(provider: FakeProvider, seen: Seen) -> Reply:
        told = fake.balance(provider, seen)
        return Reply(body=told.body, headers=told.headers, delay=0.3)

    provider.on_credit += [fake.balance, late_balance]
    # Twice in a moment, as a nervous hand does: nothing is queued or paid twice, and the second
    # click is not refused for what the first has promised.
    await asyncio.gather(run.queue.retry_free(ids), run.queue.retry_free(ids))
    assert run.kinds() == ["Queued", "Queued", "Failed", "Failed", "Failed"]
    run.queue.resume()
    await time.until(lambda: len(run.arrived) == 2)
    assert sorted(provider.accepted) == ["shot 1", "shot 2"]


async def test_each_film_is_tried_again_for_itself(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    free = Failed(1, Reason.PROVIDER_FAULT, "Inside.", Billed.NO)
    mine = job_of(1, film, state=free)
    other = replace(job_of(2, film, state=free), project_id=ProjectId("another"))
    run.caps = Caps(film=Usd.parse("0.15"))
    run.queue.pause()
    await run.queue.add([mine, other])
    await run.queue.retry_free([mine.id, other.id])
    assert run.kinds() == ["Queued", "Queued"]
