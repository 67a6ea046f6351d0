"""A job's way through the queue: what is sent, how often, in which order, and what is said."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import (
    Done,
    Failed,
    Queued,
    Ready,
    Submitted,
    Uncertain,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    Billed,
    KeyRefused,
    NotEnoughCredits,
    RateLimited,
    Reason,
    ServicePaused,
    ServiceUnreachable,
)
from desktop_app.domain.project import TaskId
from desktop_app.storage.clips import load_recipe
from tests.fakes import provider as fake
from tests.fakes.provider import CREATE, RECORD, FakeProvider
from tests.fakes.scripted_server import DROP, RESET, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of

OpenRun = Callable[..., Awaitable[Run]]


async def test_jobs_become_takes_on_disk(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    jobs = [job_of(number, film) for number in range(3)]
    await run.queue.add(jobs)
    await time.until(lambda: len(run.arrived) == 3)
    assert run.kinds() == ["Done"] * 3
    for job, take in zip(jobs, sorted(run.arrived, key=lambda take: take.id), strict=True):
        assert (str(take.id), take.scene_id, take.number) == (str(job.id), job.scene_id, 1)
        assert (film / take.path).read_bytes() == clip_bytes
        assert load_recipe(film, take.path).request == job.request
        assert (take.media.frames, take.credits) == (5, Credits(30_000))
    kinds = [type(state).__name__ for state in await run.journal.history(jobs[0].id)]
    assert kinds == ["Queued", "Submitting", "Submitted", "Ready", "Done"]
    assert len(provider.accepted) == 3


async def test_they_are_submitted_in_the_order_they_were_placed(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run = await open_run(in_flight=1)
    await run.start()
    await run.queue.add([job_of(number, film) for number in range(4)])
    await run.queue.add([job_of(4, film)])
    await time.until(lambda: len(run.arrived) == 5)
    assert provider.accepted == [f"shot {number}" for number in range(5)]


async def test_no_more_are_in_flight_than_was_said(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run = await open_run(in_flight=3)
    provider.looks = 2
    most = 0

    def count(job: object) -> None:
        nonlocal most
        most = max(most, sum(kind in {"Submitting", "Submitted", "Ready"} for kind in run.kinds()))

    run.queue.job_changed.connect(count)
    await run.start()
    await run.queue.add([job_of(number, film) for number in range(8)])
    await time.until(lambda: len(run.arrived) == 8)
    assert most == 3


async def test_twenty_submissions_in_ten_seconds_are_the_limit(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run = await open_run(in_flight=100)
    provider.looks, provider.balance = 10_000, 5000.0
    sent: list[float] = []

    def note(job: object) -> None:
        if len(provider.tasks) > len(sent):
            sent.extend([time.now] * (len(provider.tasks) - len(sent)))

    run.queue.job_changed.connect(note)
    await run.start()
    await run.queue.add([job_of(number, film) for number in range(45)])
    await time.until(lambda: len(provider.tasks) == 45)
    assert sent[19] < 10 <= sent[20]
    for start, end in zip(sent, sent[20:], strict=False):
        assert end - start >= 9.9


async def test_a_paused_queue_sends_nothing_and_still_brings_home_what_runs(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Submitted"])
    run.queue.pause()
    await run.queue.add([job_of(2, film)])
    await time.until(lambda: run.arrived)
    await time.pass_by(100)
    assert run.queue.pause_reason == "Paused by you."
    assert run.kinds() == ["Done", "Queued"]
    run.queue.resume()
    await time.until(lambda: len(run.arrived) == 2)
    assert run.paused == ["Paused by you.", None]


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (fake.refuse(402, "Credits insufficient"), NotEnoughCredits, "30 needed for 10 s"),
        (fake.refuse(401, "You do not have access permissions"), KeyRefused, "API key"),
        (fake.refuse(455, "The server is being maintained"), ServicePaused, "maintenance"),
        (fake.refuse(433, "Key limit"), ServicePaused, "limit"),
    ],
)
async def test_what_concerns_the_account_puts_the_job_back_and_pauses(
    run: Run,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    answer: fake.Answer,
    error: type[Exception],
    words: str,
) -> None:
    provider.on_create.append(answer)
    run.in_flight = 1
    await run.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: run.queue.paused_by)
    await time.pass_by(200)
    assert isinstance(run.queue.paused_by, error)
    assert words in str(run.queue.pause_reason)
    assert "charged" in str(run.queue.pause_reason)
    assert run.kinds() == ["Queued", "Queued"]
    assert len(provider.server.requests(CREATE)) == 1
    run.queue.resume()
    await time.until(lambda: len(run.arrived) == 2)
    assert provider.accepted == ["shot 1", "shot 2"]


async def test_what_never_arrived_is_sent_again_soon_then_told_then_tried_each_minute(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create += [fake.refuse(429, "call frequency is too high")] * 6
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.queue.paused_by)
    assert isinstance(run.queue.paused_by, RateLimited)
    assert 0.75 * 19 <= time.now <= 1.25 * 19
    await time.settle()
    assert run.kinds() == ["Queued"]
    await time.until(lambda: run.arrived)
    assert len(provider.server.requests(CREATE)) == 7
    assert time.now > 100
    assert run.queue.pause_reason is None
    assert provider.accepted == ["shot 1"]


async def test_an_outage_is_tried_with_one_request_at_a_time(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create += [fake.refuse(429, "call frequency is too high")] * 8
    await run.queue.add([job_of(number, film) for number in range(5)])
    await time.until(lambda: run.queue.paused_by)
    # All five at first, then one after 2, 5 and 12 seconds.
    assert len(provider.server.requests(CREATE)) == 8
    await time.until(lambda: len(run.arrived) == 5)
    assert len(provider.server.requests(CREATE)) == 13


async def test_a_service_that_asks_for_a_rest_gets_it(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.refuse(429, "slow down", **{"Retry-After": "25"}))
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: provider.tasks)
    assert time.now >= 25
    assert run.paused == []


async def test_a_dead_network_is_no_reason_to_doubt(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Nothing listens: provably nothing was sent, so it is tried until the service is back."""
    await provider.server.__aexit__()
    await run.queue.add([job_of(number, film) for number in range(3)])
    await time.until(lambda: run.queue.paused_by)
    assert isinstance(run.queue.paused_by, ServiceUnreachable)
    await time.pass_by(300)
    assert run.kinds() == ["Queued"] * 3
    await provider.server.__aenter__()
    await time.until(lambda: len(run.arrived) == 3)
    assert len(provider.accepted) == 3
    assert run.queue.pause_reason is None


async def test_an_outage_is_over_as_soon_as_the_provider_answers_anything(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await provider.server.__aexit__()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.queue.paused_by)
    await provider.server.__aenter__()
    run.queue.reached()
    assert run.queue.pause_reason is None
    started = time.now
    await time.until(lambda: provider.tasks)
    assert time.now - started < 1


@pytest.mark.parametrize(
    ("answer", "taken"),
    [
        (fake.lose, 1),
        (fake.say(DROP), 0),
        (fake.say(RESET), 0),
        (fake.say(page(502)), 0),
        (fake.say(page(200)), 0),
        (fake.refuse(500, "Internal error"), 0),
        (fake.refuse(200, "success"), 0),
    ],
    ids=["lost", "dropped", "reset", "502 page", "page", "500", "no task id"],
)
async def test_an_answer_that_never_came_is_not_guessed_at(
    run: Run,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    answer: fake.Answer,
    taken: int,
) -> None:
    provider.on_create.append(answer)
    await run.account.refresh()
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    await time.pass_by(600)
    state = run.states()[0]
    assert isinstance(state, Uncertain)
    assert state.balance == Credits(1_000_000)
    assert len(provider.server.requests(CREATE)) == 1
    assert len(provider.accepted) == taken
    assert run.queue.pause_reason is None
    await run.queue.look_again(job.id)
    told = run.states()[0]
    assert isinstance(told, Uncertain)
    expected = "fell by 30 credits" if taken else "not fallen since, so it was probably not charged"
    assert expected in told.sentence


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (fake.refuse(422, "The prompt violates our content policy"), Reason.MODERATION),
        (fake.refuse(422, "prompt is required"), Reason.INVALID_INPUT),
        (fake.refuse(500, "This interface is temporarily paused."), Reason.MODEL_UNAVAILABLE),
    ],
)
async def test_what_concerns_one_scene_stops_no_other(
    run: Run,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    answer: fake.Answer,
    reason: Reason,
) -> None:
    run.in_flight = 1
    provider.on_create.append(answer)
    await run.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: run.arrived)
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (reason, Billed.NO)
    assert run.kinds() == ["Failed", "Done"]


async def test_a_request_that_cannot_be_sent_is_a_failure_and_not_a_doubt(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    from dataclasses import replace

    await run.queue.add([replace(job_of(1, film), request='{"prompt": NaN}')])
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (Reason.INVALID_INPUT, Billed.NO)
    assert not provider.server.requests(CREATE)


async def test_a_task_that_fails_says_what_it_cost_and_can_be_tried_again(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = ("422", "CONTENT_POLICY_BLOCKED: flagged as sensitive.", 0.0)
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (Reason.MODERATION, Billed.NO)
    assert failed.task_id == TaskId("task1")
    provider.fails.clear()
    await asyncio.gather(*(run.queue.retry(job.id) for _ in range(3)))
    await time.until(lambda: run.arrived)
    assert provider.accepted == ["shot 1", "shot 1"]
    assert run.arrived[0].task_id == TaskId("task2")
    kinds = [type(state).__name__ for state in await run.journal.history(job.id)]
    assert kinds[4:] == ["Queued", "Submitting", "Submitted", "Ready", "Done"]


async def test_a_task_that_the_provider_cannot_find_yet_is_waited_for(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_record += [fake.refuse(422, "recordInfo is null: the record does not exist")] * 8
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)
    assert run.kinds() == ["Done"]


async def test_a_task_that_the_provider_has_lost_is_told_after_an_hour(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Submitted"])
    provider.tasks[0].id = "elsewhere"
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.billed, failed.task_id) == (Billed.UNKNOWN, TaskId("task1"))
    assert time.now > 3600
    provider.tasks[0].id = "task1"
    await run.queue.look_again(run.queue.jobs()[0].id)
    await time.until(lambda: run.arrived)
    assert len(provider.accepted) == 1


async def test_a_job_that_does_not_end_is_asked_about_ever_more_seldom_and_never_given_up(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks = 10**9
    await run.queue.add([job_of(1, film)])
    asked = []
    for minutes in (2, 10, 10):
        await time.pass_by(60.0 * minutes)
        asked.append(len(provider.server.requests(RECORD)))
    # The first two minutes every 3 to 5 s, then every 10 to 15 s.
    # On a busy machine a question takes its time, too.
    assert 20 <= asked[0] <= 40
    assert 40 <= asked[1] - asked[0] <= 60
    assert 40 <= asked[2] - asked[1] <= 60
    assert run.kinds() == ["Submitted"]
    provider.looks = 0
    await time.until(lambda: run.arrived)


async def test_transport_faults_slow_the_polling_down_and_are_told_when_they_last(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Submitted"])
    await provider.server.__aexit__()
    await time.until(lambda: run.queue.paused_by)
    assert isinstance(run.queue.paused_by, ServiceUnreachable)
    before = time.now
    await time.pass_by(600)
    assert time.now - before == pytest.approx(600)
    assert run.kinds() == ["Submitted"]
    await provider.server.__aenter__()
    await time.until(lambda: run.arrived)
    assert run.queue.pause_reason is None


async def test_the_scheduler_rests_while_there_is_nothing_to_do(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run.queue.pause()
    await run.queue.add([job_of(number, film) for number in range(30)])
    await time.pass_by(5)
    time.slept.clear()
    await time.pass_by(600)
    # Once a minute the scheduler, every ten seconds the leases.
    assert len(time.slept) <= 10 + 60 + 2


async def test_a_view_that_breaks_stops_no_paid_job(
    run: Run, film: Path, time: VirtualTime, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(job: object) -> None:
        raise RuntimeError("the view broke")

    run.queue.job_added.connect(break_down)
    run.queue.job_changed.connect(break_down)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)
    assert run.kinds() == ["Done"]
    assert "the view broke" in caplog.text


async def test_states_are_told_after_they_are_written(
    run: Run, film: Path, time: VirtualTime
) -> None:
    job = job_of(1, film)
    told = [Queued(job.created_at)]
    run.queue.job_changed.connect(lambda changed: told.append(changed.state))  # type: ignore[arg-type]
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    shown = [state for number, state in enumerate(told) if state not in told[:number]]
    assert shown == await run.journal.history(job.id)
    assert [type(state) for state in shown[2:]] == [Submitted, Ready, Done]
