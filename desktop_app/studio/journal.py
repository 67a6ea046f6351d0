"""The journal on a thread of its own: SQLite waits for the disk, the window does not."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeVar
from uuid import uuid4

from desktop_app.domain.jobs import Job, JobState, Turn
from desktop_app.domain.ledger import Entry, Expense, Line, Sums
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId, SceneId, TaskId
from desktop_app.storage.journal import Committed, Journal, Pace
from desktop_app.storage.makings import Making
from desktop_app.storage.presence import Presence, dead
from desktop_app.studio.pacing import SUBMISSION_WINDOW, SUBMISSIONS

_log = logging.getLogger(__name__)

Result = TypeVar("Result")

Check = Callable[[Journal], None]
"""Raises what keeps something from being written; what it reads holds until that is written."""

PACE = Pace(SUBMISSIONS, round(SUBMISSION_WINDOW * 1000))

LEASE_MS = 30_000
"""A lease whose holder has been silent this long may be taken over; a dead one's at once."""


def allowing(_journal: Journal) -> None:
    """Refuse nothing."""


class JournalThread:
    """The journal's verbs, awaitable; calls happen one after the other.

    It drives jobs under the name of this process: a job is driven by one process at a time.
    """

    def __init__(
        self, journal: Journal, presence: Presence, holder: str, folder: Path,
        thread: ThreadPoolExecutor,
    ) -> None:  # fmt: skip
        self._journal = journal
        self._presence = presence
        self._holder = holder
        self._folder = folder
        self._thread = thread

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open or make the journal at `path`; raises LocalFault."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        folder, holder = path.parent / "running", uuid4().hex

        def begin() -> tuple[Journal, Presence]:
            presence = Presence.enter(folder, holder)
            try:
                return Journal.open(path), presence
            except BaseException:
                presence.leave()
                raise

        try:
            loop = asyncio.get_running_loop()
            journal, presence = await loop.run_in_executor(thread, begin)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        return cls(journal, presence, holder, folder, thread)

    async def add(
        self,
        jobs: Sequence[Job],
        now_ms: int,
        check: Check = allowing,
    ) -> frozenset[JobId]:
        """Write new jobs, all or none, and claim them; returns those that are ours.

        `check` runs on the journal's thread and may raise: see `storage.journal.Journal.add`.
        """

        def write() -> set[JobId]:
            self._journal.add(jobs, check=check)
            return self._claim([job.id for job in jobs], now_ms)

        return frozenset(await self._call(write))

    async def advance(self, job_id: JobId, *states: JobState, check: Check = allowing) -> None:
        """Write transitions, all or none; they are on the disk when this returns.

        Raises LeaseLost when another process drives the job, TooSoon when a request may not be sent
        yet, and what `check` raises, on the journal's thread.
        """
        holder = self._holder
        await self._call(
            lambda: self._journal.advance(job_id, *states, holder=holder, pace=PACE, check=check)
        )

    async def set_turns(self, turns: Mapping[JobId, Turn]) -> None:
        """Write where waiting jobs stand, all or none."""
        await self._call(lambda: self._journal.set_turns(turns))

    async def spend(self, expense: Expense, check: Check = allowing) -> None:
        """Write that a paid request is about to be sent; `check` may raise, on this thread."""
        holder = self._holder
        await self._call(lambda: self._journal.spend(expense, holder=holder, check=check))

    async def left_expenses(self) -> tuple[Expense, ...]:
        """Return the paid requests whose processes died before an answer; each is told once."""
        return await self._call(lambda: self._journal.left_expenses(self._dead))

    async def settle(self, expense: Expense, cost: Credits | None, at: int) -> None:
        """Write what a paid request cost, None when nobody can say."""
        await self._call(lambda: self._journal.settle(expense, cost, at))

    async def requote(
        self, job_id: JobId, quote: Credits, at: int, check: Check = allowing
    ) -> None:
        """Take over a price that the user has accepted for a job that waits.

        Raises LeaseLost, and what `check` raises, on the journal's thread.
        """
        holder = self._holder
        await self._call(
            lambda: self._journal.requote(job_id, quote, at, holder=holder, check=check)
        )

    async def committed(
        self,
        service: str,
        project_id: ProjectId,
        day_from: int,
        asked_at: int | None = None,
        *,
        counts: Callable[[str], bool] | None = None,
    ) -> Committed:
        """Return what is held against balance and caps; see `storage.journal`."""
        return await self._call(
            lambda: self._journal.committed(service, project_id, day_from, asked_at, counts=counts)
        )

    async def observe_balance(
        self, service: str, balance: Credits, *, account: str, asked_at: int, settle_ms: int
    ) -> Entry | None:
        """Book what the balance did that no job of ours explains, and return that."""
        return await self._call(
            lambda: self._journal.observe_balance(
                service, balance, account=account, asked_at=asked_at, settle_ms=settle_ms
            )
        )

    async def charged_since(self, service: str, at: int, but: JobId) -> Credits:
        """Return what all jobs but one were charged since a moment."""
        return await self._call(lambda: self._journal.charged_since(service, at, but))

    async def sums(self, service: str, project_id: ProjectId | None = None) -> Sums:
        """Return what the ledger adds up to, for a service or one film's jobs there."""
        return await self._call(lambda: self._journal.sums(service, project_id))

    async def sums_where(
        self, counts: Callable[[str], bool], project_id: ProjectId | None = None
    ) -> Sums:
        """Return what the ledger adds up to at every service that counts; on this thread."""
        return await self._call(lambda: self._journal.sums_where(counts, project_id))

    async def booked(self, job_id: JobId) -> Sums:
        """Return what the ledger says of one job, all its attempts together."""
        return await self._call(lambda: self._journal.booked(job_id))

    async def makings(self, service: str, most: int) -> list[Making]:
        """Return how long the last `most` done jobs of a service took, oldest first."""
        return await self._call(lambda: self._journal.makings(service, most))

    async def ledger(self, after: int = 0) -> list[Line]:
        """Return the ledger of all services, oldest line first, from beyond a line's number."""
        return await self._call(lambda: self._journal.ledger(after))

    async def jobs(self, project_id: ProjectId | None = None) -> list[Job]:
        """Return the jobs, oldest first."""
        return await self._call(lambda: self._journal.jobs(project_id))

    async def job(self, job_id: JobId) -> Job:
        """Return a job as it stands now, whoever drives it; raises KeyError."""
        return await self._call(lambda: self._journal.job(job_id))

    async def history(self, job_id: JobId) -> list[JobState]:
        """Return every state a job has been in, oldest first."""
        return await self._call(lambda: self._journal.history(job_id))

    async def tasks_of(self, service: str) -> frozenset[TaskId]:
        """Return every task id that a job of a service ever had, in whatever attempt."""
        return await self._call(lambda: self._journal.tasks_of(service))

    async def take_numbers(self, project_id: ProjectId, scene_id: SceneId) -> frozenset[int]:
        """Return the take numbers already given out for a scene."""
        return await self._call(lambda: self._journal.take_numbers(project_id, scene_id))

    async def claim(self, job_ids: Sequence[JobId], now_ms: int) -> frozenset[JobId]:
        """Take the jobs that nobody alive drives; returns those that are now ours."""
        return frozenset(await self._call(lambda: self._claim(job_ids, now_ms)))

    async def heartbeat(self, now_ms: int) -> frozenset[JobId]:
        """Say that what we hold is still driven; returns what we still hold."""
        return frozenset(await self._call(lambda: self._journal.heartbeat(self._holder, now_ms)))

    async def release(self, job_ids: Sequence[JobId]) -> None:
        """Let others drive these jobs."""
        await self._call(lambda: self._journal.release(self._holder, job_ids))

    async def close(self) -> None:
        """Let go of every job and close the journal after what was asked before."""

        def end() -> None:
            try:
                self._journal.release(self._holder)
            except LocalFault as error:
                # The leases of a process that is gone count for nothing.
                _log.warning("leases were not given back: %s", error)
            finally:
                self._journal.close()
                self._presence.leave()

        try:
            await self._call(end)
        finally:
            self._thread.shutdown(wait=False)

    def _claim(self, job_ids: Sequence[JobId], now_ms: int) -> set[JobId]:
        gone = self._dead(self._journal.holders())
        return self._journal.claim(job_ids, self._holder, now_ms, LEASE_MS, dead=gone)

    def _dead(self, holders: frozenset[str]) -> frozenset[str]:
        return dead(self._folder, holders - {self._holder})

    async def _call(self, verb: Callable[[], Result]) -> Result:
        # A write that has begun goes on when the waiter is cancelled; the row is what counts.
        return await asyncio.get_running_loop().run_in_executor(self._thread, verb)
