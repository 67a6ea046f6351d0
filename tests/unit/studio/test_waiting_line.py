"""What waits, arranged by a hand: it is sent in that order, after a restart too."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import Catalogue, ModelId
from desktop_app.domain.jobs import Job, Priority, Queued
from desktop_app.domain.ledger import Sums
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import NotEnoughCredits
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.spend import Caps
from tests.fakes.provider import FakeProvider
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import SERVICE, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
SORA = ModelId("sora-2-text-to-video")


async def waiting(open_run: OpenRun, film: Path, count: int = 4) -> tuple[Run, list[JobId]]:
    """Return a paused run with jobs that wait, one at a time in flight."""
    run = await open_run(in_flight=1)
    await run.start()
    run.queue.pause()
    jobs = [job_of(number, film) for number in range(1, count + 1)]
    await run.queue.add(jobs)
    return run, [job.id for job in jobs]


def numbers(jobs: tuple[Job, ...]) -> list[int]:
    return [int(job.id, 16) for job in jobs]


async def sent(run: Run, provider: FakeProvider, time: VirtualTime) -> list[str]:
    run.queue.resume()
    await time.until(lambda: all(kind == "Done" for kind in run.kinds()))
    return [prompt.removeprefix("shot ") for prompt in provider.accepted]


async def test_moved_jobs_are_sent_in_their_new_order(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, [one, two, three, four] = await waiting(open_run, film)
    await run.queue.line.move([four], one)
    await run.queue.line.move([one, two], None)
    assert numbers(run.queue.line.jobs()) == [4, 3, 1, 2]
    assert await sent(run, provider, time) == ["4", "3", "1", "2"]
    assert three


async def test_the_order_outlives_the_process(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, [one, two, _, four] = await waiting(open_run, film)
    await run.queue.line.move([four], one)
    await run.queue.line.prioritize([two], Priority.LAST)
    await run.kill()
    again = await open_run(in_flight=1)
    await again.start()
    assert numbers(again.queue.line.jobs()) == [4, 1, 3, 2]
    assert await sent(again, provider, time) == ["4", "1", "3", "2"]


async def test_what_is_held_is_not_sent_until_it_is_released(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, [one, *_] = await waiting(open_run, film, count=2)
    await run.queue.line.hold([one])
    run.queue.resume()
    await time.until(lambda: run.kinds() == ["Queued", "Done"])
    await time.pass_by(600)
    assert provider.accepted == ["shot 2"]
    assert "nothing was sent or charged" in run.queue.job(one).turn.held
    await run.queue.line.release([one])
    await time.until(lambda: run.kinds() == ["Done", "Done"])


async def test_what_is_held_can_be_taken_back_for_free(
    open_run: OpenRun, film: Path, provider: FakeProvider
) -> None:
    run, [one] = await waiting(open_run, film, count=1)
    await run.queue.line.hold([one])
    await run.queue.cancel(one)
    assert run.kinds() == ["Cancelled"]
    held = await run.journal.committed(SERVICE, ProjectId("film"), 0)
    assert held.all == Sums()
    assert not provider.accepted


async def test_only_what_waits_is_arranged(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    run, [one, two] = await waiting(open_run, film, count=2)
    provider.looks = 10**6
    run.queue.resume()
    await time.until(lambda: run.kinds() == ["Submitted", "Queued"])
    before = [run.queue.job(one).turn, run.queue.job(two).turn]
    await run.queue.line.move([one], None)
    await run.queue.line.hold([one])
    assert [run.queue.job(one).turn, run.queue.job(two).turn] == before


@pytest.fixture
def dearer() -> Catalogue:
    """The shipped catalogue, where 10 s of Sora 2 cost 30 credits."""
    return load_catalogue(resources() / "models.json")


async def risen(open_run: OpenRun, film: Path, catalogue: Catalogue) -> tuple[Run, JobId]:
    """Return a run whose one job was ordered at 20 credits and costs 30 now."""
    run = await open_run()
    run.account.catalogue = catalogue
    await run.start()
    job = job_of(1, film, quote=Credits(20_000))
    await run.queue.add([job])
    return run, job.id


async def test_a_price_that_rose_is_not_paid_unasked(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime, dearer: Catalogue
) -> None:
    run, job_id = await risen(open_run, film, dearer)
    await time.until(lambda: run.queue.job(job_id).turn.held)
    await time.pass_by(60)
    assert not provider.accepted
    assert "rose from 20 to 30 credits ($0.15)" in run.queue.job(job_id).turn.held
    assert "nothing was sent or charged" in run.queue.job(job_id).turn.held
    await run.queue.line.release([job_id])
    await time.until(lambda: run.arrived)
    assert run.queue.job(job_id).quote == Credits(30_000)
    held = await run.journal.committed(SERVICE, ProjectId("film"), 0)
    assert held.all == Sums(charged=Credits(30_000))


async def test_a_price_that_rose_over_the_cap_stays_unpaid(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime, dearer: Catalogue
) -> None:
    run, job_id = await risen(open_run, film, dearer)
    run.caps = Caps(film=Usd.parse("0.12"))
    await time.until(lambda: run.queue.job(job_id).turn.held)
    with pytest.raises(NotEnoughCredits, match="over your cap"):
        await run.queue.line.release([job_id])
    assert run.queue.job(job_id).turn.held
    assert isinstance(run.states()[0], Queued)
    assert not provider.accepted


async def test_a_price_that_fell_is_no_reason_to_wait(
    open_run: OpenRun, film: Path, time: VirtualTime, dearer: Catalogue
) -> None:
    run = await open_run()
    run.account.catalogue = dearer
    await run.start()
    await run.queue.add([job_of(1, film, quote=Credits(40_000))])
    await time.until(lambda: run.arrived)
    held = await run.journal.committed(SERVICE, ProjectId("film"), 0)
    # What the provider says that it cost.
    assert held.all == Sums(charged=Credits(30_000))
