"""A lost answer of a gateway is looked up in its list: one POST, one clip, whoever asks."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import Job, Submitted, Submitting, Uncertain, task_of
from desktop_app.domain.project import TaskId
from desktop_app.storage.known_tasks import TaskKnown
from desktop_app.studio.lookup import SURE_AFTER
from tests.fakes import gateway as fake
from tests.fakes.gateway import FakeGateway
from tests.fakes.scripted_server import DROP, ScriptedServer, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of

OpenRun = Callable[[], Awaitable[Run]]


@pytest.fixture
async def gateway(clip_bytes: bytes, time: VirtualTime) -> AsyncIterator[FakeGateway]:
    async with ScriptedServer() as server:
        yield FakeGateway(server, clip_bytes, lambda: time.now_ms() / 1000)


@pytest.fixture
async def open_run(
    tmp_path: Path, gateway: FakeGateway, time: VirtualTime
) -> AsyncIterator[OpenRun]:
    opened: list[Run] = []

    async def open_one() -> Run:
        run = await Run.open(
            tmp_path, gateway.server.url, time.clock, wire=GatewayVideos, key=fake.KEY
        )
        opened.append(run)
        return run

    yield open_one
    for run in opened:
        await run.kill()


@pytest.fixture
async def run(open_run: OpenRun) -> Run:
    opened = await open_run()
    await opened.start()
    return opened


def order(number: int, film: Path, prompt: str = "Two boats") -> Job:
    """Return a job of its own for a prompt that others may have too."""
    request = {"prompt": prompt, "seconds": "4", "size": "1280x720"}
    return replace(
        job_of(number, film), model=ModelId("sora-2"), prompt=prompt, request=json.dumps(request)
    )


async def kinds(run: Run, job: Job) -> list[str]:
    return [type(state).__name__ for state in await run.journal.history(job.id)]


async def test_a_clip_is_made_and_its_real_progress_shown(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime, clip_bytes: bytes
) -> None:
    gateway.looks = 3
    told: list[float | None] = []
    run.queue.job_changed.connect(lambda job: told.append(run.queue.progress_of(job)))
    job = order(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.queue.progress_of(run.queue.job(job.id)) == 0.4)
    await time.until(lambda: run.arrived)
    assert (film / run.arrived[0].path).read_bytes() == clip_bytes
    assert await kinds(run, job) == ["Queued", "Submitting", "Submitted", "Ready", "Done"]


async def test_a_lost_answer_is_found_and_never_sent_again(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.on_create.append(fake.lose)
    job = order(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    assert gateway.posts() == 1
    went = await kinds(run, job)
    assert went == ["Queued", "Submitting", "Uncertain", "Submitted", "Ready", "Done"]


async def test_two_lost_at_once_are_told_apart_though_they_ask_for_the_same(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.on_create += [fake.lose, fake.lose]
    jobs = [order(1, film), order(2, film)]
    await run.queue.add(jobs)
    await time.until(lambda: len(run.arrived) == 2)
    assert gateway.posts() == 2
    assert {task_of(run.queue.job(job.id).state) for job in jobs} == {"video_1", "video_2"}
    assert len({take.path for take in run.arrived}) == 2


async def test_of_two_lost_the_one_that_was_not_taken_is_said_to_be_so(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.on_create += [fake.lose, lambda g, s: DROP]
    jobs = [order(1, film), order(2, film)]
    await run.queue.add(jobs)
    await time.until(lambda: run.arrived)
    await time.pass_by(SURE_AFTER + 60)
    assert sorted(run.kinds()) == ["Done", "Uncertain"]
    lost = next(job for job in run.queue.jobs() if isinstance(job.state, Uncertain))
    assert isinstance(lost.state, Uncertain)
    assert "was not taken and nothing was charged" in lost.state.sentence
    assert gateway.posts() == 2
    looks = len(gateway.server.requests("/v1/videos"))
    await time.pass_by(3600)
    assert len(gateway.server.requests("/v1/videos")) == looks, "it is not looked at for ever"
    await run.queue.submit_again(lost.id)
    await time.until(lambda: len(run.arrived) == 2)
    assert gateway.posts() == 3


async def test_a_clip_that_another_job_is_still_answered_for_is_not_taken_for_the_lost_one(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime, open_run: OpenRun
) -> None:
    gateway.on_create.append(lambda g, s: DROP)
    mine, theirs = order(1, film), order(2, film)
    await run.queue.add([mine])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    other = await open_run()
    await other.journal.add([theirs], 1)
    await other.journal.advance(theirs.id, Submitting(time.now_ms()))
    gateway.take("Two boats")
    await time.pass_by(20)
    assert run.kinds() == ["Uncertain"]
    await other.journal.advance(theirs.id, Submitted(time.now_ms(), TaskId("video_1")))
    await time.pass_by(SURE_AFTER + 60)
    state = run.states()[0]
    assert isinstance(state, Uncertain)
    assert "was not taken" in state.sentence


async def test_a_task_is_one_jobs_alone_whichever_process_found_it(
    run: Run, film: Path, time: VirtualTime
) -> None:
    await run.leave(film, Submitted(1, TaskId("video_9")), Uncertain(1, "Lost."))
    job = job_of(2, film)
    await run.journal.claim([job.id], time.now_ms())
    with pytest.raises(TaskKnown):
        await run.journal.advance(job.id, Submitted(2, TaskId("video_9")))
    assert await run.journal.tasks_of("fake") == {"video_9"}


async def test_what_a_dying_process_sent_is_found_by_the_next(
    open_run: OpenRun, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    first = await open_run()
    job = order(1, film)
    await first.journal.add([job], 1)
    await first.journal.advance(job.id, Submitting(time.now_ms()))
    gateway.take("Two boats")
    await first.kill()
    second = await open_run()
    await second.start()
    await time.until(lambda: second.arrived)
    assert gateway.posts() == 0
    assert task_of(second.states()[0]) == "video_1"


async def test_a_list_that_tells_too_little_leaves_it_to_the_user(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.tells_prompts = False
    gateway.on_create.append(fake.lose)
    await run.queue.add([order(1, film)])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    await time.pass_by(30)
    state = run.states()[0]
    assert isinstance(state, Uncertain)
    assert "does not tell what its clips were made from" in state.sentence


async def test_a_list_that_cannot_be_read_is_tried_again(
    run: Run, film: Path, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.on_create.append(fake.lose)
    gateway.on_list += [lambda g, s: page(502)] * 4
    await run.queue.add([order(1, film)])
    await time.until(lambda: run.arrived)
    assert gateway.posts() == 1
