"""What becomes of jobs: the row first, then memory, then whoever listens."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace

from desktop_app.domain.jobs import (
    Cancelled,
    Failed,
    Job,
    JobState,
    Queued,
    Submitted,
    Submitting,
    Turn,
    Uncertain,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    DiskFull,
    KeyRefused,
    LocalFault,
    NotEnoughCredits,
    Reason,
    ServicePaused,
    TakewrightError,
)
from desktop_app.domain.project import JobId, Take
from desktop_app.domain.sentence import say
from desktop_app.storage.journal import LeaseLost
from desktop_app.studio.clock import Clock
from desktop_app.studio.gate import Gate
from desktop_app.studio.journal import LEASE_MS, Check, JournalThread, allowing
from desktop_app.studio.roster import Roster
from desktop_app.studio.signal import Signal

_log = logging.getLogger(__name__)

WRITE_AGAIN = 2.0
"""Seconds between tries to write a row on a full or missing disk."""


class Record:
    """Changes jobs in the journal and in memory, and tells it.

    Signals: `job_added(job)`, `job_changed(job)`, `take_arrived(job, take)`.
    """

    def __init__(self, journal: JournalThread, roster: Roster, gate: Gate, clock: Clock) -> None:
        self.job_added: Signal[Job] = Signal()
        self.job_changed: Signal[Job] = Signal()
        self.take_arrived: Signal[Job, Take] = Signal()
        self._journal = journal
        self._roster = roster
        self._gate = gate
        self._clock = clock
        self._writes: dict[JobId, asyncio.Task[Job]] = {}

    async def write(
        self,
        job_id: JobId,
        *states: JobState,
        take: Take | None = None,
        check: Check = allowing,
    ) -> Job:
        """Write transitions, all or none, then show the last, with the take that it brought.

        What is paid has a `check` of caps and balance, made with the write; raises what that does.

        While the disk is full it waits, and says so; what was accepted by a provider is never given
        up. Once begun it is finished, even when the caller is cancelled; only the intent to submit
        is taken back then. Raises LeaseLost when another process drives the job.
        """
        await self.settled(job_id)
        task = self._begin(job_id, self._write(job_id, states, take, check))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if isinstance(states[-1], Submitting):
                self._begin(job_id, self._withdraw(job_id, states[-1], task))
            raise

    async def write_or_show(self, job_id: JobId, state: JobState) -> None:
        """Write a transition that the next start would find again by itself.

        When the disk is full it is only shown, for the start must not wait for room.
        """
        try:
            await self._journal.advance(job_id, state)
        except LeaseLost:
            self._roster.let_go(job_id)
            return
        except LocalFault as error:
            self._gate.pause_for(error)
        self.take_over(job_id, state)

    async def settled(self, job_id: JobId) -> None:
        """Wait until nothing is being written about a job."""
        while (task := self._writes.get(job_id)) is not None:
            await asyncio.wait([task])

    async def close(self, patience: float) -> None:
        """Wait for what is being written, `patience` seconds at most."""
        try:
            async with asyncio.timeout(patience):
                while self._writes:
                    await asyncio.wait(self._writes.values())
        except TimeoutError:
            late = tuple(self._writes.values())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def take_in(self, job: Job, *, held: bool) -> None:
        """Show a job that is in the journal; `held` when it is ours to drive."""
        self._roster.add(job, held=held)
        self._tell(self.job_added, job)

    def take_over(self, job_id: JobId, state: JobState) -> None:
        """Show a state that needs no row: it has one, or follows from one."""
        self._tell(self.job_changed, self._roster.change(job_id, state))

    def turned(self, job_id: JobId, turn: Turn) -> None:
        """Show where a job stands in the queue, once that is written."""
        self._alter(replace(self._roster[job_id], turn=turn))

    def requoted(self, job_id: JobId, quote: Credits) -> None:
        """Show the price of a job that the user has accepted, once that is written."""
        self._alter(replace(self._roster[job_id], quote=quote))

    def tell(self, job_id: JobId) -> None:
        """Tell that something about a job moved that is in no row, as its download."""
        self._tell(self.job_changed, self._roster[job_id])

    def tell_arrival(self, job: Job, take: Take) -> None:
        """Tell that a take is on disk."""
        self._tell(self.take_arrived, job, take)

    async def _write(
        self,
        job_id: JobId,
        states: tuple[JobState, ...],
        take: Take | None = None,
        check: Check = allowing,
    ) -> Job:
        state = states[-1]
        try:
            await self._on_disk(job_id, states, check)
        except asyncio.CancelledError:
            if isinstance(state, Submitted):
                # The last place where it can still be found: the log.
                _log.error("job %s is task %s; the journal does not say so", job_id, state.task_id)
            raise
        job = self._roster.change(job_id, state)
        self._tell(self.job_changed, job)
        if take is not None:
            self.tell_arrival(job, take)
        return job

    def _alter(self, job: Job) -> None:
        self._roster.alter(job)
        self._tell(self.job_changed, job)

    async def _withdraw(self, job_id: JobId, intent: Submitting, task: asyncio.Task[Job]) -> Job:
        """Take the intent to submit back: its request was never begun."""
        await asyncio.wait([task])
        # Raises what the intent ended with: then there is nothing to take back.
        task.result()
        return await self._write(job_id, (Queued(intent.at, intent.retries),))

    async def _on_disk(self, job_id: JobId, states: tuple[JobState, ...], check: Check) -> None:
        state = states[-1]
        told: TakewrightError | None = None
        while True:
            try:
                await self._journal.advance(job_id, *states, check=check)
                break
            except LeaseLost:
                if not isinstance(state, Submitted) or not await self._take_back(job_id, state):
                    self._roster.let_go(job_id)
                    raise
            except LocalFault as error:
                told = told or _in_full(error, self._roster[job_id], state)
                self._gate.pause_for(told)
                await self._clock.sleep(WRITE_AGAIN)
        self._gate.clear(told)

    async def _take_back(self, job_id: JobId, state: Submitted) -> bool:
        """Claim a job that was taken over while its request was on its way, for its task's sake.

        The other process cannot know of the task. Returns False when it has submitted the job anew.
        """
        end = self._clock.monotonic() + 2 * LEASE_MS / 1000
        while self._clock.monotonic() < end:
            if job_id in await self._journal.claim([job_id], self._clock.now_ms()):
                now = (await self._journal.job(job_id)).state
                if isinstance(now, Queued | Submitting | Uncertain | Cancelled):
                    return True
                await self._journal.release([job_id])
                break
            await self._clock.sleep(WRITE_AGAIN)
        title = self._roster[job_id].scene_title
        _log.error("job %s is also task %s", job_id, state.task_id)
        self._gate.pause_for(
            LocalFault(
                say(
                    "“{title}” was submitted twice, by two Takewrights, and both may be charged:"
                    " the clip of task {task_id} is not fetched by itself; get it from the"
                    " provider's site.",
                    title=title,
                    task_id=state.task_id,
                )
            )
        )
        return False

    def _begin(self, job_id: JobId, write: Coroutine[object, object, Job]) -> asyncio.Task[Job]:
        task = asyncio.ensure_future(write)
        self._writes[job_id] = task
        task.add_done_callback(lambda done: self._written(job_id, done))
        return task

    def _written(self, job_id: JobId, task: asyncio.Task[Job]) -> None:
        if self._writes.get(job_id) is task:
            del self._writes[job_id]
        if not task.cancelled():
            # Whoever waited may have been cancelled: then nobody else asks for it.
            task.exception()

    def _tell(self, signal: Signal[*tuple[object, ...]], *args: object) -> None:
        try:
            signal.emit(*args)
        except Exception:  # noqa: BLE001 - views listen: what breaks in one of them must not keep
            # a paid job from being driven.
            _log.exception("a listener of the queue failed")


def as_pause(failed: Failed) -> TakewrightError:
    """Return what the queue waits for after a job failed for a reason that others share."""
    match failed.reason:
        case Reason.NO_CREDITS:
            return NotEnoughCredits(failed.sentence)
        case Reason.BAD_KEY:
            return KeyRefused(failed.sentence)
        case Reason.DISK:
            return LocalFault(failed.sentence)
        case _:
            return ServicePaused(failed.sentence)


def _in_full(error: LocalFault, job: Job, state: JobState) -> LocalFault:
    if not isinstance(state, Submitted):
        return error
    sentence = say(
        "{error} The provider has taken “{scene_title}” as task {task_id}, and that "
        "is written down as soon as it can be: do not quit before.",
        error=error,
        scene_title=job.scene_title,
        task_id=state.task_id,
    )
    return DiskFull(sentence) if isinstance(error, DiskFull) else LocalFault(sentence)
