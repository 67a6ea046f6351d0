"""Two processes on one journal: suspended, taken over, crossed; a job is driven by one."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from desktop_app.domain.jobs import (
    Done,
    Failed,
    Queued,
    Submitted,
)
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, TaskId
from desktop_app.storage.journal import LeaseLost
from desktop_app.studio.journal import LEASE_MS
from tests.fakes import provider as fake
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import Reply
from tests.fakes.virtual_time import VirtualTime
from tests.fakes.waiting import until
from tests.unit.studio.bench import FaultyJournal, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
TASK = TaskId("task1")


async def test_a_start_believes_what_it_reads_after_the_claim(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Between reading and claiming another process submitted the job and died."""
    one = await open_run()
    await one.leave(film, Queued(1))
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
    await one.leave(film, failed)
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


async def test_the_limit_of_the_account_holds_for_all_processes_together(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks, provider.balance = 10_000, 5000.0
    runs = [await open_run(in_flight=100) for _ in range(2)]
    sent: list[float] = []

    def note(job: object) -> None:
        sent.extend([time.now] * (len(provider.tasks) - len(sent)))

    for number, run in enumerate(runs):
        run.queue.job_changed.connect(note)
        await run.start()
        await run.queue.add([job_of(100 * number + each, film) for each in range(25)])
    await time.until(lambda: len(provider.tasks) == 50)
    for start, end in zip(sent, sent[20:], strict=False):
        assert end - start >= 9.9
