"""What a person decides about a job: take it back, try again, look again, pay again, forget it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.jobs import (
    MOST_RETRIES,
    Cancelled,
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Uncertain,
    failed_for_free,
    is_over,
    task_of,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId, TaskId
from desktop_app.domain.sentence import say
from desktop_app.storage.journal import LeaseLost
from desktop_app.storage.known_tasks import TaskKnown
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.lookup import Lookup
from desktop_app.studio.purse import Guard, Purse
from desktop_app.studio.record import Record
from desktop_app.studio.roster import Roster
from desktop_app.studio.steps import Steps
from desktop_app.studio.work import Work


@dataclass(frozen=True, slots=True)
class Desk:
    """What decisions are carried out with."""

    journal: JournalThread
    roster: Roster
    record: Record
    work: Work
    steps: Steps
    purse: Purse
    clock: Clock


class Following(Protocol):
    """Makes sure that a job which is with the provider is looked at again."""

    def __call__(self, job_id: JobId, *, at_once: bool = False) -> None:
        """Look soon, right away when `at_once`."""


class Decisions:
    """Carries out what a person decides, one thing at a time about each job."""

    def __init__(
        self,
        desk: Desk,
        *,
        bring_home: Callable[[Job], Awaitable[None]],
        take_up: Callable[[Job], Awaitable[None]],
        keep_following: Following,
        look_in: Callable[[JobId, float], None],
    ) -> None:
        self._desk = desk
        self._roster = desk.roster
        self._record = desk.record
        self._bring_home = bring_home
        self._take_up = take_up
        self._keep_following = keep_following
        self._look_in = look_in
        self._lookup = Lookup(desk.steps.lists, desk.steps.wire_name, desk.journal, desk.clock)
        self._looking = asyncio.Lock()
        self._trying_again = asyncio.Lock()

    async def cancel(self, job_id: JobId) -> None:
        """Take a job back: free while it waits; afterwards it only stops waiting for it.

        A request that is on its way cannot be taken back; its answer decides.
        """
        work = self._desk.work
        async with self._turn(job_id):
            if is_over(self._roster[job_id].state):
                return
            if job_id in work.sending:
                work.unwanted.add(job_id)
                return
            await work.end(job_id)
            await self._record.settled(job_id)
            await self._give_up(self._roster[job_id])

    async def _give_up(self, job: Job) -> None:
        """Stop waiting for a job, unless its clip is there: then it is had, and only said late."""
        if is_over(job.state):
            return
        arrived = None
        if isinstance(job.state, Ready):
            with contextlib.suppress(LocalFault):
                arrived = await self._desk.steps.kept(job, job.state)
        if arrived is not None:
            await self._record.write(job.id, arrived.state, take=arrived.take)
        else:
            await self._record.write(job.id, Cancelled(self._now(), task_of(job.state)))

    async def retry(self, job_id: JobId) -> None:
        """Try a failed job again: only its download when the provider has finished it.

        Raises NotEnoughCredits when it would be paid anew over the balance or a cap.
        """
        async with self._reopened(job_id) as state:
            if isinstance(state, Failed) and state.task_id and state.urls:
                ready = Ready(self._now(), state.task_id, state.urls, state.credits)
                await self._go_on(job_id, ready)
            elif isinstance(state, Failed):
                await self._queue_again(job_id)

    async def retry_free(self, job_ids: Iterable[JobId]) -> None:
        """Try again what failed for free, film by film: all jobs of a film or none.

        Raises NotEnoughCredits when those of a film go over the balance or a cap. What another
        process orders between two of them may leave the rest as it was.
        """
        # One after the other: what the first click has queued is none of the second's.
        async with self._trying_again:
            for jobs in self._failed_for_free(job_ids):
                guard = await self._desk.purse.check_again(*jobs)
                for number, job in enumerate(jobs):
                    async with self._reopened(job.id) as state:
                        if failed_for_free(state):
                            await self._queue_anew(job.id, guard.without(number))

    async def look_again(self, job_id: JobId) -> None:
        """Look what became of a job: by its task id, else by what the balance did."""
        async with self._reopened(job_id) as state:
            match state:
                case Cancelled(task_id=task) | Failed(task_id=task) if task is not None:
                    await self._go_on(job_id, self._followed(task))
                case Done(task_id=task) if await self._is_lost(job_id):
                    await self._go_on(job_id, self._followed(task))
                case Uncertain() if self._lookup.is_possible:
                    await self._look_up(job_id, state)
                case Uncertain():
                    balance = await self._desk.purse.ask()
                    await self._record.write(job_id, await self._compared(job_id, state, balance))

    async def compare(self, job_id: JobId) -> None:
        """Look, unasked, what became of a request whose answer was lost.

        In the provider's list where it keeps one, else once what the balance did: without a balance
        to compare, what is said of the job already says more.
        """
        async with self._reopened(job_id) as state:
            if isinstance(state, Uncertain) and self._lookup.is_possible:
                await self._look_up(job_id, state)
                return
            if not isinstance(state, Uncertain) or state.balance is None:
                return
            balance = await self._desk.purse.ask()
            if balance is not None:
                await self._record.write(job_id, await self._compared(job_id, state, balance))

    async def submit_again(self, job_id: JobId) -> None:
        """Send a job of unknown outcome once more; the caller has said that it may charge twice.

        Raises NotEnoughCredits when it goes over the balance or a cap.
        """
        async with self._reopened(job_id) as state:
            if isinstance(state, Uncertain):
                await self._queue_again(job_id)

    async def forget(self, job_id: JobId) -> None:
        """Stop showing a job of unknown outcome as a question."""
        async with self._reopened(job_id) as state:
            if isinstance(state, Uncertain):
                await self._record.write(job_id, Cancelled(self._now(), uncertain=True))

    @contextlib.asynccontextmanager
    async def _turn(self, job_id: JobId) -> AsyncIterator[None]:
        """Do one thing at a time about a job, and start nothing of it meanwhile."""
        if job_id not in self._roster:
            raise KeyError(job_id)
        async with self._desk.work.turn(job_id):
            try:
                yield
            finally:
                self._keep_following(job_id)

    @contextlib.asynccontextmanager
    async def _reopened(self, job_id: JobId) -> AsyncIterator[JobState]:
        """Give the state of a job; one that is over is ours meanwhile. Raises LeaseLost.

        What another process has done to it since is taken over first.
        """
        async with self._turn(job_id):
            if is_over(self._roster[job_id].state):
                await self._claim(job_id)
            try:
                yield self._roster[job_id].state
            finally:
                if is_over(self._roster[job_id].state) and job_id in self._roster.held:
                    self._roster.let_go(job_id)
                    with contextlib.suppress(LocalFault):
                        await self._desk.journal.release([job_id])

    async def _claim(self, job_id: JobId) -> None:
        if job_id not in await self._desk.journal.claim([job_id], self._now()):
            raise LeaseLost(
                say(
                    "Another Takewright on this computer is busy with this job; nothing was sent."
                    " Try again in a moment."
                )
            )
        self._roster.hold(job_id)
        fresh = await self._desk.journal.job(job_id)
        if fresh.state != self._roster[job_id].state:
            self._record.take_over(job_id, fresh.state)
            if isinstance(fresh.state, Done):
                await self._bring_home(fresh)
            elif not is_over(fresh.state):
                await self._take_up(fresh)

    async def _go_on(self, job_id: JobId, state: Submitted | Ready) -> None:
        self._desk.steps.forget(job_id)
        await self._record.write(job_id, state)

    def _followed(self, task: TaskId) -> Submitted:
        """Return the state of a task that is only looked at: it is not sent anew by itself."""
        return Submitted(self._now(), task, MOST_RETRIES)

    def _failed_for_free(self, job_ids: Iterable[JobId]) -> Iterable[list[Job]]:
        """Return what failed for free, film by film."""
        films: dict[ProjectId, list[Job]] = {}
        for job in (self._roster[job_id] for job_id in job_ids):
            if failed_for_free(job.state):
                films.setdefault(job.project_id, []).append(job)
        return films.values()

    async def _queue_again(self, job_id: JobId) -> None:
        await self._queue_anew(job_id, await self._desk.purse.check_again(self._roster[job_id]))

    async def _queue_anew(self, job_id: JobId, guard: Guard) -> None:
        self._desk.steps.forget(job_id)
        # Checked once more with the write: another process may be ordering.
        await self._record.write(job_id, Queued(self._now()), check=guard.at_writing)

    async def _compared(
        self, job_id: JobId, state: Uncertain, balance: Credits | None
    ) -> Uncertain:
        job = self._roster[job_id]
        others = await self._desk.purse.charged_to_others(job, state.asked_at)
        return self._desk.steps.compare_balance(state, job, balance, others)

    async def _look_up(self, job_id: JobId, state: Uncertain) -> None:
        # One at a time: the clip that one job was found to be is no other's.
        async with self._looking:
            found = await self._lookup.look(self._roster[job_id], state)
            if isinstance(found, Submitted):
                try:
                    await self._go_on(job_id, found)
                except TaskKnown:
                    # Another process looked too, and was first.
                    self._look_in(job_id, 0.0)
                return
        if found.state != state:
            await self._record.write(job_id, found.state)
        if found.again is not None:
            self._look_in(job_id, found.again)

    async def _is_lost(self, job_id: JobId) -> bool:
        return not await self._desk.steps.is_kept(self._roster[job_id])

    def _now(self) -> int:
        return self._desk.clock.now_ms()
