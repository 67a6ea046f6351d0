"""What dies, is suspended, is closed or runs out of disk; and two processes on one journal."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

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
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import Billed, DiskFull, LocalFault, NotEnoughCredits, Reason
from desktop_app.domain.project import JobId, TaskId
from desktop_app.storage.journal import LeaseLost
from desktop_app.studio.journal import LEASE_MS
from desktop_app.studio.spend import Caps
from tests.fakes import provider as fake
from tests.fakes.provider import CREATE, FakeProvider
from tests.fakes.scripted_server import Reply
from tests.fakes.virtual_time import VirtualTime
from tests.fakes.waiting import until
from tests.unit.studio.bench import FaultyJournal, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
TASK = TaskId("task1")


async def _open_faulty(open_run: OpenRun) -> tuple[Run, FaultyJournal]:
    run = await open_run(journal=FaultyJournal)
    assert isinstance(run.journal, FaultyJournal)
    return run, run.journal


async def _left(run: Run, film: Path, *states: JobState) -> None:
    """Leave jobs in these states, as an earlier run did."""
    jobs = [job_of(number, film) for number in range(1, len(states) + 1)]
    await run.journal.add(jobs, 1)
    for job, state in zip(jobs, states, strict=True):
        if not isinstance(state, Queued):
            await run.journal.advance(job.id, state)
    await run.journal.release([job.id for job in jobs])


async def test_the_next_start_goes_on_from_what_it_finds(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """The table of the design: Queued, Submitting, Submitted, Ready."""
    provider.take("shot 3")
    provider.take("shot 4")
    url = f"{provider.server.url}/film/task2.mp4"
    run = await open_run()
    await _left(
        run,
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
    assert "may have been charged" in uncertain.sentence
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
    await _left(run, film, Submitting(1), Queued(1))
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


async def test_a_start_believes_what_it_reads_after_the_claim(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Between reading and claiming another process submitted the job and died."""
    one = await open_run()
    await _left(one, film, Queued(1))
    provider.take("shot 1")

    class RacedJournal(FaultyJournal):
        async def claim(self, job_ids: Sequence[JobId], now_ms: int) -> frozenset[JobId]:
            for job_id in job_ids:
                await one.journal.claim([job_id], now_ms)
                await one.journal.advance(job_id, Submitted(1, TASK))
                await one.journal.release([job_id])
            return await super().claim(job_ids, now_ms)

    two = await open_run(journal=RacedJournal)
    await two.start()
    assert two.kinds() == ["Submitted"]
    await time.until(lambda: two.arrived)
    assert provider.accepted == ["shot 1"]


async def test_what_was_taken_over_is_told_so_that_work_on_it_ends(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """A download that two processes would make at the same time."""
    provider.on_film.append(fake.say(Reply(200, provider.film, {}, delay=5)))
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(1, film)])
    await time.until(lambda: not provider.on_film)
    time.now += LEASE_MS / 1000 + 1
    await two.start()
    await time.until(lambda: two.arrived and one.arrived)
    assert one.kinds() == two.kinds() == ["Done"]
    assert sum(seen.path.startswith("/film/") for seen in provider.server.seen) == 2


async def test_two_processes_never_drive_one_job(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(number, film) for number in range(6)])
    await two.start()
    assert len(two.queue.jobs()) == 6
    await time.until(lambda: one.kinds() == two.kinds() == ["Done"] * 6)
    assert sorted(provider.accepted) == [f"shot {number}" for number in range(6)]
    # Both windows get their takes, whoever fetched them.
    await time.until(lambda: len(one.arrived) == len(two.arrived) == 6)
    assert {take.id for take in one.arrived} == {take.id for take in two.arrived}


async def test_waiting_jobs_of_another_process_make_nobody_spin(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    one, two = await open_run(), await open_run()
    one.queue.pause()
    await one.start()
    await one.queue.add([job_of(number, film) for number in range(3)])
    await two.start()
    await time.pass_by(5)
    time.slept.clear()
    await time.pass_by(100)
    assert len(time.slept) <= 2 * (10 + 2) + 4
    assert not provider.accepted


async def test_what_a_process_leaves_the_other_goes_on_with(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks = 10**6
    one, two = await open_run(), await open_run()
    await one.start()
    one.in_flight = 1
    await one.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: one.kinds() == ["Submitted", "Queued"])
    await two.start()
    await one.stop()
    provider.looks = 0
    await time.until(lambda: two.kinds() == ["Done", "Done"])
    assert provider.accepted == ["shot 1", "shot 2"]


async def test_a_job_that_was_taken_over_is_let_go(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """One process sleeps past its lease; the other takes its jobs; the first wakes up."""
    provider.looks = 10**6
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(1, film)])
    await time.until(lambda: one.kinds() == ["Submitted"])
    time.now += LEASE_MS / 1000 + 1
    await two.start()
    await time.pass_by(30)
    polls = len(provider.server.requests(fake.RECORD))
    await time.pass_by(60)
    # One process asks, every 3 to 5 seconds; two would ask twice as often.
    assert 60 / 5 - 1 <= len(provider.server.requests(fake.RECORD)) - polls <= 60 / 3 + 1
    provider.looks = 0
    await time.until(lambda: one.arrived and two.arrived)
    assert one.kinds() == two.kinds() == ["Done"]


async def test_a_task_that_was_taken_while_the_lease_was_lost_is_not_lost(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Suspended between request and answer: the other process can only say Uncertain."""
    provider.on_create.append(fake.late(0.4))
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(1, film)])
    await until(lambda: provider.tasks)
    time.now += LEASE_MS / 1000 + 1
    await two.start()
    assert two.kinds() == ["Uncertain"]
    await time.until(lambda: one.arrived)
    assert one.kinds() == ["Done"]
    assert len(provider.accepted) == 1
    # Whoever still shows the doubt finds out on looking.
    await two.queue.look_again(two.queue.jobs()[0].id)
    assert two.kinds() == ["Done"]
    assert two.arrived == one.arrived


async def test_a_second_submission_of_the_same_job_is_told_with_its_task(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The worst case: suspended, taken over, and submitted again there by its user."""
    provider.on_create.append(fake.late(0.6))
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(1, film)])
    await until(lambda: provider.tasks)
    time.now += LEASE_MS / 1000 + 1
    await two.start()
    await two.queue.submit_again(two.queue.jobs()[0].id)
    with caplog.at_level(logging.ERROR):
        await time.until(lambda: two.arrived and one.queue.paused_by)
    assert two.arrived[0].task_id == TaskId("task2")
    assert "task1" in str(one.queue.pause_reason)
    assert "task1" in caplog.text


async def test_a_click_on_a_job_that_another_process_drives_changes_nothing(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks = 10**6
    one, two = await open_run(), await open_run()
    await one.start()
    await one.queue.add([job_of(1, film)])
    await time.until(lambda: one.kinds() == ["Submitted"])
    await two.start()
    job = two.queue.jobs()[0]
    with pytest.raises(LeaseLost, match="Another Takewright"):
        await two.queue.cancel(job.id)
    for verb in (two.queue.retry, two.queue.look_again, two.queue.submit_again, two.queue.forget):
        await verb(job.id)
    assert one.kinds() == ["Submitted"]
    assert (await one.journal.job(job.id)).state == one.states()[0]


async def test_a_retry_sees_what_another_process_has_done_since(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    one, two = await open_run(), await open_run()
    failed = Failed(1, Reason.PROVIDER_FAULT, "It failed.", Billed.NO)
    await _left(one, film, failed)
    await one.start()
    await two.start()
    job = one.queue.jobs()[0]
    await one.queue.retry(job.id)
    with pytest.raises(LeaseLost):
        await two.queue.retry(job.id)
    await time.until(lambda: one.arrived)
    await two.queue.retry(job.id)
    assert isinstance(two.states()[0], Done)
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
