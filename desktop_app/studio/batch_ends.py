"""When a batch is over: everything that was ordered for a film has ended, one way or another.

A batch begins with the first job of a film that waits or runs and ends when none does any more; a
job that is held for the user's word does neither. What the user took back or holds is no news. A
queue that stands still until somebody does something (a bad
key, no credits, maintenance, a full disk) is told of once too, for nothing ends then.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from desktop_app.domain.jobs import Cancelled, Job, Queued, is_over
from desktop_app.domain.problems import RateLimited, ServiceUnreachable, TakewrightError
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.clock import Clock
from desktop_app.studio.signal import Signal
from desktop_app.studio.waiting_line import HELD_BY_USER

SETTLE: Final = 1.0
"""Seconds that nothing may begin anew: a job that fails may be tried again by itself at once."""


class WatchedQueue(Protocol):
    """What is followed of a queue."""

    job_added: Signal[Job]
    job_changed: Signal[Job]
    pause_changed: Signal[str | None]

    @property
    def paused_by(self) -> TakewrightError | None:
        """Return what the queue waits for, unless it is the user."""

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs."""


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """A film whose jobs are over: its folder when they were ordered, and they as they ended.

    Those that are held, still queued, are among them.
    """

    project_id: ProjectId
    folder: Path
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class Standstill:
    """A film whose jobs wait for something that only a person can change, said in a sentence."""

    project_id: ProjectId
    folder: Path
    sentence: str


@dataclass(slots=True)
class _Batch:
    open: set[JobId] = field(default_factory=set)
    ended: dict[JobId, Job] = field(default_factory=dict)
    settling: asyncio.Task[None] | None = None

    def stir(self) -> None:
        """It is not over after all."""
        if self.settling is not None:
            self.settling.cancel()
            self.settling = None


class BatchWatch:
    """Follows a queue from when it is made until `stop`, for every film of it.

    Signals: `ended(BatchEnd)`, `stood_still(Standstill)`.
    """

    def __init__(self, queue: WatchedQueue, clock: Clock) -> None:
        self.ended: Signal[BatchEnd] = Signal()
        self.stood_still: Signal[Standstill] = Signal()
        self._queue = queue
        self._clock = clock
        self._batches: dict[ProjectId, _Batch] = {}
        self._told: TakewrightError | None = None
        # What was over before is nobody's news.
        for job in queue.jobs():
            self._take_in(job)
        self._stops = (
            queue.job_added.connect(self._take_in),
            queue.job_changed.connect(self._follow),
            queue.pause_changed.connect(lambda _: self._look_at_pause()),
        )

    def stop(self) -> None:
        """Follow no longer; what has not settled yet is not told."""
        for stop in self._stops:
            stop()
        for batch in self._batches.values():
            batch.stir()
        self._batches.clear()

    def _take_in(self, job: Job) -> None:
        if goes_on(job):
            self._follow(job)

    def _follow(self, job: Job) -> None:
        if goes_on(job):
            batch = self._batches.setdefault(job.project_id, _Batch())
            batch.open.add(job.id)
            batch.ended.pop(job.id, None)
            batch.stir()
            return
        batch = self._batches.get(job.project_id, _Batch())
        if job.id in batch.open:
            batch.open.discard(job.id)
            batch.ended[job.id] = job
            if not batch.open:
                batch.settling = asyncio.ensure_future(self._settle(job.project_id, batch))
        elif job.id in batch.ended:
            batch.ended[job.id] = job

    async def _settle(self, project_id: ProjectId, batch: _Batch) -> None:
        await self._clock.sleep(SETTLE)
        del self._batches[project_id]
        jobs = tuple(job for job in batch.ended.values() if not _is_by_hand(job))
        if jobs:
            self.ended.emit(BatchEnd(project_id, Path(jobs[-1].project), jobs))

    def _look_at_pause(self) -> None:
        error = self._queue.paused_by
        if error is None:
            self._told = None
            return
        if error is self._told or isinstance(error, ServiceUnreachable | RateLimited):
            # Told already, or it goes on by itself.
            return
        waiting = next(self._waiting(), None)
        if waiting is not None:
            self._told = error
            self.stood_still.emit(Standstill(waiting.project_id, Path(waiting.project), str(error)))

    def _waiting(self) -> Iterator[Job]:
        return (job for job in self._queue.jobs() if goes_on(job))


def goes_on(job: Job) -> bool:
    """Tell whether something still happens to the job by itself."""
    return not is_over(job.state) and not _is_held(job)


def _is_held(job: Job) -> bool:
    return isinstance(job.state, Queued) and bool(job.turn.held)


def _is_by_hand(job: Job) -> bool:
    """Tell whether the user ended the job, so that it is no news."""
    return isinstance(job.state, Cancelled) or (_is_held(job) and job.turn.held == HELD_BY_USER)
