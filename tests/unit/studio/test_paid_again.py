"""Two processes pay once more in the same moment: together they keep to the caps."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Failed, JobState, Queued, Uncertain
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import Billed, NotEnoughCredits, Reason
from desktop_app.domain.project import JobId
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.journal import Check, JournalThread, allowing
from desktop_app.studio.queue import GenerationQueue
from desktop_app.studio.spend import Caps
from tests.fakes.provider import FakeProvider
from tests.fakes.virtual_time import EPOCH_MS, VirtualTime
from tests.unit.studio.bench import Run, job_of

OpenRun = Callable[..., Awaitable[Run]]
Again = Callable[[GenerationQueue, JobId], Awaitable[None]]

FREE = Failed(EPOCH_MS, Reason.PROVIDER_FAULT, "Inside.", Billed.NO)
LOST = Uncertain(EPOCH_MS, "Who knows.")


class HeldJournal(JournalThread):
    """A journal that lets what is paid again wait between its check and its write, until `go`."""

    def __init__(self, journal: JournalThread) -> None:
        self.__dict__.update(journal.__dict__)
        self.reached = asyncio.Event()
        self.go = asyncio.Event()

    async def advance(self, job_id: JobId, *states: JobState, check: Check = allowing) -> None:
        if isinstance(states[-1], Queued):
            await self._wait()
        await super().advance(job_id, *states, check=check)

    async def requote(
        self, job_id: JobId, quote: Credits, at: int, check: Check = allowing
    ) -> None:
        await self._wait()
        await super().requote(job_id, quote, at, check)

    async def _wait(self) -> None:
        self.reached.set()
        await self.go.wait()


async def overtaken(one: Run, two: Run, again: Again) -> None:
    """Pay for job 1 again, and meanwhile, in the other process, for job 2."""
    journal = one.journal
    assert isinstance(journal, HeldJournal)
    first = asyncio.ensure_future(again(one.queue, JobId(f"{1:032x}")))
    await journal.reached.wait()
    await again(two.queue, JobId(f"{2:032x}"))
    journal.go.set()
    with pytest.raises(NotEnoughCredits, match="over your cap"):
        await first


@pytest.mark.parametrize(
    ("left", "again", "cap"),
    [
        (FREE, GenerationQueue.retry, "0.15"),
        (FREE, lambda queue, job_id: queue.retry_free([job_id]), "0.15"),
        # Of both that were lost it is not known whether they were charged.
        (LOST, GenerationQueue.submit_again, "0.45"),
    ],
    ids=["try again", "try again what failed for free", "submit again"],
)
async def test_what_is_sent_again_keeps_to_the_cap(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    left: JobState,
    again: Again,
    cap: str,
) -> None:
    one, two = await open_run(journal=HeldJournal), await open_run()
    await one.leave(film, left, left)
    one.caps = two.caps = Caps(day=Usd.parse(cap))
    await one.start()
    await two.start()
    await overtaken(one, two, again)
    await time.until(lambda: two.arrived)
    await time.pass_by(120)
    assert provider.accepted == ["shot 2"]
    kept = [type((await one.journal.job(job.id)).state) for job in one.queue.jobs()]
    assert kept[0] is type(left)


async def test_prices_that_rose_keep_to_the_cap(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """Both were ordered at 20 credits and cost 30 now; there is room for one such rise."""
    dearer = load_catalogue(resources() / "models.json")
    runs = one, two = await open_run(journal=HeldJournal), await open_run()
    for number, run in enumerate(runs, 1):
        run.account.catalogue = dearer
        run.caps = Caps(film=Usd.parse("0.25"))
        await run.start()
        await run.queue.add([job_of(number, film, quote=Credits(20_000))])
    ids = [JobId(f"{number:032x}") for number in (1, 2)]
    await time.until(lambda: one.queue.job(ids[0]).turn.held and two.queue.job(ids[1]).turn.held)
    await overtaken(one, two, lambda queue, job_id: queue.line.release([job_id]))
    await time.until(lambda: two.arrived)
    assert provider.accepted == ["shot 2"]
    assert one.queue.job(ids[0]).turn.held
    assert (await one.journal.job(ids[0])).quote == Credits(20_000)
