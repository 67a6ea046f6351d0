"""Two accounts' jobs as one list: each job goes to its provider, is asked about and paid there.

Each queue keeps its own pace, pauses and leases, so an outage of one holds nothing of the other up.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence

from desktop_app.domain.jobs import Job, JobState, Priority
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import JobId, Take
from desktop_app.storage.journal import Journal
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.queue import GenerationQueue
from desktop_app.studio.signal import Signal
from desktop_app.studio.turns import order
from desktop_app.studio.waiting_line import HELD_BY_USER


class RoutedQueue:
    """The queues of a provider and of a gateway beside it, with the surface of one.

    Signals and methods are those of `GenerationQueue`; KeyError for a job that neither has.
    """

    def __init__(
        self,
        provider: GenerationQueue,
        gateway: GenerationQueue,
        journal: JournalThread,
        clock: Clock,
    ) -> None:
        self.job_added: Signal[Job] = Signal()
        self.job_changed: Signal[Job] = Signal()
        self.take_arrived: Signal[Job, Take] = Signal()
        self.pause_changed: Signal[str | None] = Signal()
        self._provider = provider
        self._gateway = gateway
        self._both = (provider, gateway)
        self._journal = journal
        self._clock = clock
        self.line = RoutedLine(self._both, self._of)
        for each in self._both:
            each.job_added.connect(self.job_added.emit)
            each.job_changed.connect(self.job_changed.emit)
            each.take_arrived.connect(self.take_arrived.emit)
            each.pause_changed.connect(lambda _: self.pause_changed.emit(self.pause_reason))

    @property
    def service(self) -> str:
        """Return the provider's own service."""
        return self._provider.service

    def service_at(self, *, gateway: bool) -> str:
        """Return the service that such a job goes to."""
        return (self._gateway if gateway else self._provider).service

    @property
    def pause_reason(self) -> str | None:
        """Return why something new is not submitted; None while both run."""
        reasons = (each.pause_reason for each in self._both)
        return next((reason for reason in reasons if reason is not None), None)

    @property
    def paused_by(self) -> TakewrightError | None:
        """Return what a queue waits for, unless it is the user."""
        faults = (each.paused_by for each in self._both)
        return next((fault for fault in faults if fault is not None), None)

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs of both, oldest first."""
        found = [job for each in self._both for job in each.jobs()]
        return tuple(sorted(found, key=lambda job: job.created_at))

    def job(self, job_id: JobId) -> Job:
        """Return a job; raises KeyError when there is none."""
        return self._of(job_id).job(job_id)

    async def history(self, job_id: JobId) -> list[JobState]:
        """Return every state a job was in, first to last; raises LocalFault."""
        return await self._journal.history(job_id)

    def drives(self, job_id: JobId) -> bool:
        """Tell whether this process drives a job."""
        return any(each.drives(job_id) for each in self._both)

    def progress_of(self, job: Job) -> float | None:
        """Return how far a job is, 0 to 1, where that is known."""
        return self._of(job.id).progress_of(job)

    def waits_for(self, job: Job) -> Job | None:
        """Return the job whose take a waiting one is made from, while that is being made."""
        return self._of(job.id).waits_for(job)

    async def load(self, wanted: Callable[[Job], bool] = lambda job: True) -> None:
        """Take up what an earlier run left."""
        for each in self._both:
            await each.load(wanted)

    async def add(
        self, jobs: Sequence[Job], check: Callable[[Journal], None] = lambda journal: None
    ) -> None:
        """Write the intent of these jobs, all or none, then let them run, each at its place."""
        queues = {job.service: self._at(job.service) for job in jobs}
        if len(queues) == 1:
            await next(iter(queues.values())).add(jobs, check)
        elif queues:
            await asyncio.shield(self._add_to_both(jobs, check))

    async def run(self) -> None:
        """Drive the jobs of both until cancelled."""
        async with asyncio.TaskGroup() as group:
            for each in self._both:
                group.create_task(each.run(), name=f"queue of {each.service}")

    async def stop(self, patience: float = 10.0) -> None:
        """Send nothing new, wait for answers that are on their way, then give leases back."""
        await asyncio.gather(*(each.stop(patience) for each in self._both))

    def pause(self) -> None:
        """Send nothing new until `resume`; what runs goes on."""
        for each in self._both:
            each.pause()

    def resume(self) -> None:
        """Go on after a pause, whatever it was for."""
        for each in self._both:
            each.resume()

    def reached(self) -> None:
        """Take in that the provider answers; the gateway is another."""
        self._provider.reached()

    async def cancel(self, job_id: JobId) -> None:
        """See `Decisions.cancel`."""
        await self._of(job_id).cancel(job_id)

    async def retry(self, job_id: JobId) -> None:
        """See `Decisions.retry`."""
        await self._of(job_id).retry(job_id)

    async def retry_free(self, job_ids: Sequence[JobId]) -> None:
        """See `Decisions.retry_free`; those of each account for themselves."""
        for each in self._both:
            await each.retry_free([job_id for job_id in job_ids if self._of(job_id) is each])

    async def look_again(self, job_id: JobId) -> None:
        """See `Decisions.look_again`."""
        await self._of(job_id).look_again(job_id)

    async def submit_again(self, job_id: JobId) -> None:
        """See `Decisions.submit_again`."""
        await self._of(job_id).submit_again(job_id)

    async def forget(self, job_id: JobId) -> None:
        """See `Decisions.forget`."""
        await self._of(job_id).forget(job_id)

    async def _add_to_both(self, jobs: Sequence[Job], check: Callable[[Journal], None]) -> None:
        """Write all in one transaction; each queue then takes its own up as if it found them."""
        await self._journal.add(jobs, self._clock.now_ms(), check)
        ids = {job.id for job in jobs}
        await self.load(lambda job: job.id in ids)
        for job in jobs:
            self.job_added.emit(self.job(job.id))

    def _of(self, job_id: JobId) -> GenerationQueue:
        try:
            self._provider.job(job_id)
        except KeyError:
            # Raises it again where the gateway has no such job either.
            self._gateway.job(job_id)
            return self._gateway
        return self._provider

    def _at(self, service: str) -> GenerationQueue:
        return self._gateway if service == self._gateway.service else self._provider


class RoutedLine:
    """What waits at both, as `WaitingLine` has it; a place in it counts among jobs of one queue."""

    def __init__(
        self, queues: Sequence[GenerationQueue], queue_of: Callable[[JobId], GenerationQueue]
    ) -> None:
        self._queues = queues
        self._of = queue_of

    def jobs(self) -> tuple[Job, ...]:
        """Return what waits, in the order of its turn, what is held included."""
        return tuple(sorted((job for each in self._queues for job in each.line.jobs()), key=order))

    async def move(self, job_ids: Iterable[JobId], before: JobId | None) -> None:
        """Put jobs before another one, at the end when None; raises LocalFault."""
        line = self.jobs()
        for queue, ids in self._shares(job_ids):
            await queue.line.move(ids, self._next_of(queue, line, before))

    async def prioritize(self, job_ids: Iterable[JobId], priority: Priority) -> None:
        """Let jobs come sooner or later than others; raises LocalFault."""
        for queue, ids in self._shares(job_ids):
            await queue.line.prioritize(ids, priority)

    async def hold(self, job_ids: Iterable[JobId], why: str = HELD_BY_USER) -> None:
        """Send these jobs not for now; raises LocalFault."""
        for queue, ids in self._shares(job_ids):
            await queue.line.hold(ids, why)

    async def release(self, job_ids: Iterable[JobId]) -> None:
        """Let jobs be sent again; raises as `WaitingLine.release`."""
        for queue, ids in self._shares(job_ids):
            await queue.line.release(ids)

    def risen_price(self, job: Job) -> Credits | None:
        """Return what a job would cost once released, where that is more than was agreed to."""
        return self._of(job.id).line.risen_price(job)

    def _shares(self, job_ids: Iterable[JobId]) -> list[tuple[GenerationQueue, list[JobId]]]:
        wanted = list(job_ids)
        shares = [(each, [one for one in wanted if self._of(one) is each]) for each in self._queues]
        return [(queue, ids) for queue, ids in shares if ids]

    def _next_of(
        self, queue: GenerationQueue, line: Sequence[Job], before: JobId | None
    ) -> JobId | None:
        """Return the first job of a queue from `before` on: only its own have places there."""
        ids = [job.id for job in line]
        rest = ids[ids.index(before) :] if before in ids else []
        return next((each for each in rest if self._of(each) is queue), None)


JobQueue = GenerationQueue | RoutedQueue
"""Whatever holds the jobs of a connection."""


def service_at(queue: JobQueue, *, gateway: bool) -> str:
    """Return the service that a job goes to."""
    return queue.service_at(gateway=gateway) if isinstance(queue, RoutedQueue) else queue.service
