"""What dies, is suspended, is closed or runs out of disk; and two processes on one journal."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import DiskFull, LocalFault, NotEnoughCredits
from desktop_app.domain.project import TaskId
from desktop_app.studio.spend import Caps
from tests.fakes import provider as fake
from tests.fakes.provider import CREATE, FakeProvider
from tests.fakes.virtual_time import VirtualTime
from tests.fakes.waiting import until
from tests.unit.studio.bench import FaultyJournal, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
TASK = TaskId("task1")


async def _open_faulty(open_run: OpenRun) -> tuple[Run, FaultyJournal]:
    run = await open_run(journal=FaultyJournal)
    assert isinstance(run.journal, FaultyJournal)
    return run, run.journal


async def test_the_next_start_goes_on_from_what_it_finds(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """The table of the design: Queued, Submitting, Submitted, Ready."""
    provider.take("shot 3")
    provider.take("shot 4")
    url = f"{provider.server.url}/film/task2.mp4"
    run = await open_run()
    await run.leave(
        film,
        Queued(1),
        Submitting(1, Credits(1_000_000)),
        Submitted(1, TASK),
        Ready(1, TaskId("task2"), (url,)),
    )
    await run.start()
    await time.until(lambda: len(run.arrived) == 3)
    assert run.kinds() == ["Done", "Uncertain", "Done", "Done"]
    assert provider.accepted == ["shot 3", "shot 4", "shot 1"]
    uncertain = run.states()[1]
    assert isinstance(uncertain, Uncertain)
    # The ledger knows of three charges, and those are all that the balance shows.
    assert "probably not charged" in uncertain.sentence
    assert uncertain.balance == Credits(1_000_000)


async def test_a_full_disk_never_loses_the_task_that_was_paid(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, journal = await _open_faulty(open_run)
    journal.full = lambda state: isinstance(state, Submitted)
    await run.start()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: journal.refused > 5)
    assert isinstance(run.queue.paused_by, DiskFull)
    for words in ("disk is full", "“Scene 1”", "task1", "do not quit"):
        assert words in str(run.queue.pause_reason)
    assert run.kinds() == ["Submitting"]
    journal.full = lambda state: False
    await time.until(lambda: run.arrived)
    assert run.queue.pause_reason is None
    assert len(provider.accepted) == 1


async def test_quitting_all_the_same_leaves_the_task_in_the_log(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    caplog: pytest.LogCaptureFixture,
) -> None:
    run, journal = await _open_faulty(open_run)
    journal.full = lambda state: isinstance(state, Submitted)
    await run.start()
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.queue.paused_by)
    await run.stop(patience=0.1)
    assert f"job {job.id} is task task1" in caplog.text
    again = await open_run()
    await again.start()
    assert again.kinds() == ["Uncertain"]


async def test_a_full_disk_before_the_request_sends_nothing(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, journal = await _open_faulty(open_run)
    journal.full = lambda state: isinstance(state, Submitting)
    await run.start()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.queue.paused_by)
    await time.pass_by(100)
    assert not provider.server.requests(CREATE)
    journal.full = lambda state: False
    await time.until(lambda: run.arrived)
    assert len(provider.accepted) == 1


async def test_a_full_disk_does_not_keep_the_program_from_starting(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, journal = await _open_faulty(open_run)
    await run.leave(film, Submitting(1), Queued(1))
    journal.full = lambda state: True
    await run.start()
    assert run.kinds() == ["Uncertain", "Queued"]
    assert isinstance(run.queue.paused_by, DiskFull)
    await time.pass_by(100)
    assert not provider.server.requests(CREATE)


async def test_closing_waits_for_the_answer_that_is_on_its_way(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.late(0.2))
    run.in_flight = 1
    first, second = job_of(1, film), job_of(2, film)
    await run.queue.add([first, second])
    await until(lambda: provider.tasks)
    await run.queue.stop()
    assert (await run.journal.job(first.id)).state == Submitted(time.now_ms(), TASK)
    assert (await run.journal.job(second.id)).state == second.state
    assert len(provider.accepted) == 1


async def test_closing_before_the_answer_came_leaves_a_doubt_and_no_second_try(
    run: Run, open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_create.append(fake.late(30))
    await run.queue.add([job_of(1, film)])
    await until(lambda: provider.tasks)
    await run.stop(patience=0.05)
    again = await open_run()
    await again.start()
    await time.pass_by(300)
    assert again.kinds() == ["Uncertain"]
    assert len(provider.accepted) == 1


async def test_closing_while_a_try_is_awaited_leaves_no_doubt(
    run: Run, open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Nothing was taken, so the next start simply goes on."""
    provider.on_create += [fake.refuse(429, "too many requests")] * 2
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: len(provider.server.requests(CREATE)) == 2)
    await time.settle()
    await run.stop()
    again = await open_run()
    await again.start()
    assert again.kinds() == ["Queued"]
    await time.until(lambda: again.arrived)
    assert len(provider.accepted) == 1


@pytest.mark.parametrize(("patience", "go_after"), [(5.0, 0.05), (0.3, 0.45)])
async def test_an_intent_whose_request_was_never_begun_is_taken_back(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    patience: float,
    go_after: float,
) -> None:
    """Closed while the intent is being written, with and without time to wait for it."""
    run, journal = await _open_faulty(open_run)
    journal.slow = Submitting
    job = job_of(1, film)
    await run.start()
    await run.queue.add([job])
    await until(lambda: journal.waiting)
    asyncio.get_running_loop().call_later(go_after, journal.go.set)
    await run.queue.stop(patience)
    kinds = [type(state).__name__ for state in await run.journal.history(job.id)]
    assert kinds == ["Queued", "Submitting", "Queued"]
    assert not provider.server.requests(CREATE)


@pytest.mark.parametrize("slow", [Submitted, Ready, Done])
async def test_a_click_while_a_row_is_written_loses_nothing(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    slow: type[JobState],
) -> None:
    run, journal = await _open_faulty(open_run)
    journal.slow = slow
    job = job_of(1, film)
    await run.start()
    await run.queue.add([job])
    await time.until(lambda: journal.waiting)
    click = asyncio.create_task(run.queue.cancel(job.id))
    await time.settle()
    journal.go.set()
    await time.while_doing(click)
    await time.settle()
    state = run.states()[0]
    assert (await run.journal.job(job.id)).state == state
    if slow is Done:
        assert isinstance(state, Done)
        assert len(run.arrived) == 1
    else:
        assert state == Cancelled(state.at, TASK)
        await run.queue.look_again(job.id)
        await time.until(lambda: run.arrived)
    assert len(provider.accepted) == 1


async def test_nobody_is_told_of_a_cap_after_the_money_is_gone(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.fails["shot 1"] = ("500", "internal error", 0.0)
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    run.caps = Caps(click=Usd(100_000))
    with pytest.raises(NotEnoughCredits, match="over your cap"):
        await run.queue.retry(job.id)
    assert run.kinds() == ["Failed"]
    provider.balance = 10.0
    run.caps = Caps()
    with pytest.raises(NotEnoughCredits, match="30 needed, 10 there"):
        await run.queue.retry(job.id)
    provider.balance = 1000.0
    provider.fails.clear()
    await run.queue.retry(job.id)
    await time.until(lambda: run.arrived)


async def test_a_folder_without_room_for_leases_goes_on(
    open_run: OpenRun, film: Path, time: VirtualTime, caplog: pytest.LogCaptureFixture
) -> None:
    class DeafJournal(FaultyJournal):
        async def heartbeat(self, now_ms: int) -> frozenset[object]:  # type: ignore[override]
            self.refused += 1
            raise LocalFault("The list of paid jobs is busy.")

    run = await open_run(journal=DeafJournal)
    await run.start()
    assert isinstance(run.journal, FaultyJournal)
    await time.pass_by(65)
    assert run.journal.refused == 6
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)


async def test_a_bug_in_a_step_ends_no_other_job_and_is_told(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run = await open_run()
    usual = run.provider.create_task

    async def broken(model: str, body: object) -> TaskId:
        if body == {"prompt": "shot 1"}:
            raise RuntimeError("a bug")
        return await usual(model, body)  # type: ignore[arg-type]

    run.provider.create_task = broken  # type: ignore[method-assign]
    await run.start()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.queue.paused_by)
    assert "Takewright made a mistake (a bug)" in str(run.queue.pause_reason)
    await run.queue.add([job_of(2, film)])
    run.queue.resume()
    await time.until(lambda: run.arrived)
    assert run.kinds() == ["Uncertain", "Done"]


async def test_a_cancelled_job_stays_cancelled_over_a_restart(
    run: Run, open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks = 10**6
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Submitted"])
    await run.queue.cancel(run.queue.jobs()[0].id)
    await run.stop()
    again = await open_run()
    await again.start()
    polls = len(provider.server.requests(fake.RECORD))
    await time.pass_by(300)
    assert again.states() == [Cancelled(again.states()[0].at, TASK)]
    assert len(provider.server.requests(fake.RECORD)) == polls
