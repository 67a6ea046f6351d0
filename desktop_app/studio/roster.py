"""The jobs that a queue knows, as they are now: which wait, which run, which are ours to drive."""

import heapq
from collections.abc import Generator
from dataclasses import replace
from itertools import count

from desktop_app.domain.jobs import Job, JobState, Queued, Ready, Submitted, Submitting, is_over
from desktop_app.domain.project import JobId
from desktop_app.studio.turns import order

_Place = tuple[int, int, int]


class Roster:
    """Jobs in memory, oldest first; every look at it costs what it finds, not what it holds.

    `held` are those whose lease this process has.
    """

    def __init__(self) -> None:
        self.held: set[JobId] = set()
        self._jobs: dict[JobId, Job] = {}
        self._ranks: dict[JobId, int] = {}
        # A job may stand in it twice, elsewhere than it belongs now, or no longer wait: `waiting`
        # looks.
        self._waiting: list[tuple[_Place, JobId]] = []
        self._queued: set[JobId] = set()
        self._running: set[JobId] = set()

    def __contains__(self, job_id: JobId) -> bool:
        return job_id in self._jobs

    def __getitem__(self, job_id: JobId) -> Job:
        return self._jobs[job_id]

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs, oldest first."""
        return tuple(self._jobs.values())

    @property
    def running(self) -> int:
        """Return how many of our jobs are with the provider, or their files on the way."""
        return len(self._running & self.held)

    def add(self, job: Job, *, held: bool) -> None:
        """Take up a job; those added first are first."""
        self._ranks[job.id] = len(self._ranks)
        if held:
            self.held.add(job.id)
        self._put(job)

    def change(self, job_id: JobId, state: JobState) -> Job:
        """Put a job into another state; one that is over is nobody's."""
        job = replace(self._jobs[job_id], state=state)
        self._put(job)
        if is_over(state):
            self.held.discard(job_id)
        return job

    def alter(self, job: Job) -> None:
        """Take in that an order stands elsewhere in the queue or has another price."""
        self._put(job)

    def hold(self, job_id: JobId) -> None:
        """Take in that the job is ours to drive."""
        self.held.add(job_id)
        self._put(self._jobs[job_id])

    def let_go(self, job_id: JobId) -> None:
        """Take in that another process drives the job."""
        self.held.discard(job_id)

    def queued(self) -> tuple[Job, ...]:
        """Return all our jobs that wait, oldest first."""
        ours = sorted(self._queued & self.held, key=self._ranks.__getitem__)
        return tuple(self._jobs[job_id] for job_id in ours)

    def waiting(self) -> Generator[Job, None, None]:
        """Return our jobs that wait to be submitted and are not held back, in their turn."""
        looked_at: list[tuple[_Place, JobId]] = []
        seen: set[JobId] = set()
        try:
            while self._waiting:
                place = heapq.heappop(self._waiting)
                job = self._jobs[place[1]]
                if job.id in seen or place[0] != self._place(job) or not self._may_go(job):
                    continue
                seen.add(job.id)
                looked_at.append(place)
                yield job
        finally:
            for place in looked_at:
                heapq.heappush(self._waiting, place)

    def others(self) -> tuple[Job, ...]:
        """Return the jobs that go on without us: another process drives them, or drove them."""
        mine = self.held
        return tuple(
            job for job in self._jobs.values() if job.id not in mine and not is_over(job.state)
        )

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        if isinstance(job.state, Submitting | Submitted | Ready):
            self._running.add(job.id)
        else:
            self._running.discard(job.id)
        if isinstance(job.state, Queued):
            self._queued.add(job.id)
            heapq.heappush(self._waiting, (self._place(job), job.id))
        else:
            self._queued.discard(job.id)

    def _place(self, job: Job) -> _Place:
        return (*order(job), self._ranks[job.id])

    def _may_go(self, job: Job) -> bool:
        is_ours = job.id in self.held
        return is_ours and isinstance(job.state, Queued) and not job.turn.held


class Agenda:
    """When each job is looked at next: one time for a job, a later word replaces the earlier."""

    def __init__(self) -> None:
        self._due: dict[JobId, tuple[float, int]] = {}
        self._heap: list[tuple[float, int, JobId]] = []
        self._tickets = count()

    def __contains__(self, job_id: JobId) -> bool:
        return job_id in self._due

    def put(self, job_id: JobId, when: float) -> None:
        """Look at a job at `when`, in the clock's seconds."""
        entry = (when, next(self._tickets))
        self._due[job_id] = entry
        heapq.heappush(self._heap, (*entry, job_id))

    def drop(self, job_id: JobId) -> None:
        """Do not look at a job any more."""
        self._due.pop(job_id, None)

    def next(self) -> float | None:
        """Return when the next job is due, or None."""
        self._tidy()
        return self._heap[0][0] if self._heap else None

    def take_due(self, now: float) -> list[JobId]:
        """Return the jobs that are due, earliest first, and forget them."""
        found: list[JobId] = []
        while (when := self.next()) is not None and when <= now:
            job_id = heapq.heappop(self._heap)[2]
            del self._due[job_id]
            found.append(job_id)
        return found

    def _tidy(self) -> None:
        while self._heap and self._due.get(self._heap[0][2]) != self._heap[0][:2]:
            heapq.heappop(self._heap)
