"""The generation queue: one scheduler drives every paid job from its journal.

Each transition is written before its effect, so that whatever dies, the next start knows what may
have been bought. Nothing is ever submitted twice by itself.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
    after_restart,
    is_over,
    task_of,
)
from desktop_app.domain.problems import DiskFull, LocalFault, ServiceError, TakewrightError
from desktop_app.domain.project import JobId, Take
from desktop_app.storage.journal import LeaseLost
from desktop_app.studio.clock import Clock
from desktop_app.studio.gate import Gate
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.leases import Leases
from desktop_app.studio.pacing import SubmissionWindow
from desktop_app.studio.purse import Purse
from desktop_app.studio.record import Record, as_pause
from desktop_app.studio.roster import Agenda, Roster
from desktop_app.studio.signal import Signal
from desktop_app.studio.steps import Again, Arrived, Steps
from desktop_app.studio.work import Work

_log = logging.getLogger(__name__)

IN_FLIGHT = 10
IDLE = 60.0
"""Seconds after which the scheduler looks around though nothing called it."""

BUSY_GAP = 1.0
LEAST_SLEEP = 0.001
"""Seconds; a time that is rounded down must not make the scheduler spin."""


class GenerationQueue:
    """Every job of one provider account.

    Signals: `job_added(job)`, `job_changed(job)`, `take_arrived(job, take)`,
    `pause_changed(sentence | None)`.
    """

    def __init__(
        self,
        journal: JournalThread,
        steps: Steps,
        purse: Purse,
        *,
        service: str,
        clock: Clock | None = None,
        in_flight: Callable[[], int] = lambda: IN_FLIGHT,
    ) -> None:
        self.service = service
        self._journal = journal
        self._steps = steps
        self._clock = clock or Clock()
        self._purse = purse
        self._in_flight = in_flight
        self._gate = Gate(self._clock)
        self._roster = Roster()
        self._record = Record(journal, self._roster, self._gate, self._clock)
        self._agenda = Agenda()
        self._window = SubmissionWindow(self._clock.monotonic)
        self._wake = asyncio.Event()
        self._work = Work(self._pause_for, self._wake.set)
        self._is_stopping = False
        self._tending: asyncio.Task[None] | None = None
        self._leases = Leases(
            journal,
            self._roster,
            self._record,
            steps,
            self._clock,
            is_busy=self._work.is_busy,
            lost=self._lose,
            found=self._take_up,
        )
        self.job_added: Signal[Job] = self._record.job_added
        self.job_changed: Signal[Job] = self._record.job_changed
        self.take_arrived: Signal[Job, Take] = self._record.take_arrived
        self.pause_changed: Signal[str | None] = self._gate.changed

    @property
    def pause_reason(self) -> str | None:
        """Return why nothing new is submitted, in a sentence; None while it runs."""
        return self._gate.reason

    @property
    def paused_by(self) -> TakewrightError | None:
        """Return what the queue waits for, unless it is the user."""
        return self._gate.paused_by

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs of this service, oldest first."""
        return self._roster.jobs()

    def job(self, job_id: JobId) -> Job:
        """Return a job; raises KeyError when there is none."""
        return self._roster[job_id]

    def progress_of(self, job: Job) -> float | None:
        """Return how much of the file has arrived, 0 to 1, while it is being fetched."""
        return self._steps.progress.get(job.id)

    async def load(self, wanted: Callable[[Job], bool] = lambda job: True) -> None:
        """Take up what an earlier run left: jobs of this service that `wanted` accepts."""

        def is_new(job: Job) -> bool:
            return job.service == self.service and job.id not in self._roster and wanted(job)

        found = [job for job in await self._journal.jobs() if is_new(job)]
        open_ids = [job.id for job in found if not is_over(job.state)]
        claimed = await self._journal.claim(open_ids, self._now())
        # Read once more: until the claim another process may have driven them on.
        fresh = [job for job in await self._journal.jobs() if is_new(job)]
        over = [job.id for job in fresh if job.id in claimed and is_over(job.state)]
        await self._journal.release(over)
        for job in fresh:
            self._record.take_in(job, held=job.id in claimed and job.id not in over)
            if job.id in self._roster.held:
                await self._take_up(job)

    async def add(self, jobs: Sequence[Job]) -> None:
        """Write the intent of these jobs, all or none, then let them run; raises LocalFault."""
        await asyncio.shield(self._add(jobs))

    async def run(self) -> None:
        """Drive the jobs until cancelled; `stop` ends it in order."""
        self._tending = asyncio.create_task(self._leases.run())
        try:
            while True:
                self._wake.clear()
                self._look_around()
                await self._sleep_until_due()
        finally:
            self._tending.cancel()
            await self._work.end_all()

    async def stop(self, patience: float = 10.0) -> None:
        """Send nothing new, wait for answers that are on their way, then give leases back."""
        self._is_stopping = True
        if self._tending is not None:
            self._tending.cancel()
        await self._work.answers(patience)
        await self._work.end_all()
        await self._record.close(patience)
        with contextlib.suppress(LocalFault):
            # Else they lapse: nobody renews them.
            await self._journal.release(tuple(self._roster.held))

    def pause(self) -> None:
        """Send nothing new until `resume`; what runs goes on."""
        self._gate.pause()

    def resume(self) -> None:
        """Go on after a pause, whatever it was for."""
        self._gate.resume()
        for job_id in tuple(self._roster.held):
            self._keep_following(job_id, at_once=True)
        self._wake.set()

    def reached(self) -> None:
        """Take in that the provider answers: an outage that was waited for is over."""
        self._gate.reached()
        self._wake.set()

    async def cancel(self, job_id: JobId) -> None:
        """Take a job back: free while it waits; afterwards it only stops waiting for it.

        A request that is on its way cannot be taken back; its answer decides.
        """
        async with self._turn(job_id):
            if is_over(self._roster[job_id].state):
                return
            if job_id in self._work.sending:
                self._work.unwanted.add(job_id)
                return
            await self._work.end(job_id)
            await self._record.settled(job_id)
            state = self._roster[job_id].state
            if not is_over(state):
                await self._record.write(job_id, Cancelled(self._now(), task_of(state)))

    async def retry(self, job_id: JobId) -> None:
        """Try a failed job again: only its download when the provider has finished it.

        Raises NotEnoughCredits when it would be paid anew over the balance or a cap.
        """
        async with self._reopened(job_id) as state:
            if isinstance(state, Failed) and state.task_id and state.urls:
                await self._go_on(job_id, Ready(self._now(), state.task_id, state.urls))
            elif isinstance(state, Failed):
                await self._queue_again(job_id)

    async def look_again(self, job_id: JobId) -> None:
        """Look what became of a job: by its task id, else by what the balance did."""
        async with self._reopened(job_id) as state:
            match state:
                case Cancelled(task_id=task) | Failed(task_id=task) if task is not None:
                    await self._go_on(job_id, Submitted(self._now(), task))
                case Done(task_id=task) if await self._is_lost(job_id):
                    await self._go_on(job_id, Submitted(self._now(), task))
                case Uncertain():
                    balance = await self._purse.ask()
                    told = self._steps.compare_balance(state, self._roster[job_id], balance)
                    await self._record.write(job_id, told)

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
        async with self._work.turn(job_id):
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
                        await self._journal.release([job_id])

    async def _claim(self, job_id: JobId) -> None:
        if job_id not in await self._journal.claim([job_id], self._now()):
            raise LeaseLost(
                "Another Takewright on this computer is busy with this job; nothing was sent."
            )
        self._roster.hold(job_id)
        fresh = await self._journal.job(job_id)
        if fresh.state != self._roster[job_id].state:
            self._record.take_over(job_id, fresh.state)
            if isinstance(fresh.state, Done):
                await self._leases.bring_home(fresh)
            elif not is_over(fresh.state):
                await self._take_up(fresh)

    async def _go_on(self, job_id: JobId, state: Submitted | Ready) -> None:
        self._steps.forget(job_id)
        await self._record.write(job_id, state)

    async def _queue_again(self, job_id: JobId) -> None:
        await self._purse.check_again(self._roster[job_id])
        self._steps.forget(job_id)
        await self._record.write(job_id, Queued(self._now()))

    async def _is_lost(self, job_id: JobId) -> bool:
        return not await self._steps.is_kept(self._roster[job_id])

    async def _add(self, jobs: Sequence[Job]) -> None:
        claimed = await self._journal.add(jobs, self._now())
        for job in jobs:
            self._record.take_in(job, held=job.id in claimed)
        self._wake.set()

    async def _take_up(self, job: Job) -> None:
        """Go on with a job that is ours now, from where whoever had it left it."""
        state = after_restart(job.state)
        if state != job.state:
            await self._record.write_or_show(job.id, state)
        self._keep_following(job.id, at_once=True)
        self._wake.set()

    def _look_around(self) -> None:
        if self._is_stopping:
            return
        try:
            self._start_what_is_due()
            self._start_submissions()
        except Exception as error:  # noqa: BLE001 - the scheduler: it must not end, whatever fails,
            # for it drives what was paid.
            self._pause_for(error)

    def _start_what_is_due(self) -> None:
        for job_id in self._agenda.take_due(self._clock.monotonic()):
            if not self._is_with_provider(job_id):
                continue
            if self._work.is_busy(job_id):
                self._look_in(job_id, BUSY_GAP)
            else:
                self._work.start(job_id, self._follow)

    def _is_with_provider(self, job_id: JobId) -> bool:
        is_ours = job_id in self._roster.held
        return is_ours and isinstance(self._roster[job_id].state, Submitted | Ready)

    def _start_submissions(self) -> None:
        with contextlib.closing(self._roster.waiting()) as waiting:
            for job in waiting:
                if not self._may_send():
                    return
                if not self._work.is_busy(job.id):
                    self._window.take()
                    self._work.start_sending(job.id, self._send)

    def _may_send(self) -> bool:
        if self._gate.wait() != 0.0 or self._window.wait() > 0.0:
            return False
        if self._gate.is_trying and self._work.sending:
            return False
        # A job that is being sent runs as soon as its intent is written.
        states = (self._roster[job_id].state for job_id in self._work.sending)
        starting = sum(isinstance(state, Queued) for state in states)
        return self._roster.running + starting < self._in_flight()

    def _pause_for(self, error: Exception) -> None:
        """Send nothing new because of `error`, which may be a mistake of ours."""
        if not isinstance(error, TakewrightError):
            _log.error("a step of the queue failed", exc_info=error)
            error = LocalFault(
                f"Takewright made a mistake ({error}); nothing was lost. Go on, or start it again."
            )
        self._gate.pause_for(error)

    async def _send(self, job_id: JobId) -> None:
        balance = self._purse.balance
        job = await self._record.write(job_id, Submitting(self._now(), balance))
        if job_id in self._work.unwanted:
            await self._record.write(job_id, Cancelled(self._now()))
            return
        if self._is_stopping:
            await self._record.write(job_id, Queued(self._now()))
            return
        sent_at = self._clock.monotonic()
        try:
            outcome, refused = await self._steps.submit(job, balance)
        except Exception:
            # Whatever broke here, the request may have been on its way.
            await self._record.write(job_id, after_restart(job.state))
            raise
        if refused is not None:
            # Before the row: nothing else is sent while it is written.
            self._gate.stumble(refused, sent_at)
        await self._settle(job_id, outcome)

    async def _settle(self, job_id: JobId, outcome: JobState) -> None:
        """Write what a submission led to; the user may have taken it back until that is written."""
        await self._record.write(job_id, outcome)
        if isinstance(outcome, Submitted):
            self._gate.pass_on()
            self._look_in(job_id, self._steps.first_gap())
        if job_id in self._work.unwanted and not is_over(outcome):
            self._agenda.drop(job_id)
            await self._record.write(job_id, Cancelled(self._now(), task_of(outcome)))

    async def _follow(self, job_id: JobId) -> None:
        job = self._roster[job_id]
        try:
            result = await self._next_of(job)
        except ServiceError as error:
            self._look_in(job_id, self._steps.gap_after_fault(job_id, error))
            if self._steps.is_lasting(job_id, error):
                self._gate.pause_for(error)
            return
        if isinstance(result, Again):
            self._look_in(job_id, result.seconds)
            if result.full_disk is not None:
                self._gate.pause_for(result.full_disk)
        elif isinstance(result, Arrived):
            if isinstance(self.paused_by, DiskFull):
                self._gate.clear(self.paused_by)
            await self._record.write(job_id, result.state, result.take)
        else:
            await self._record.write(job_id, result)
            if isinstance(result, Failed) and result.reason.pauses_queue:
                self._gate.pause_for(as_pause(result))
            self._keep_following(job_id, at_once=True)

    async def _next_of(self, job: Job) -> JobState | Arrived | Again:
        if isinstance(job.state, Ready):
            return await self._steps.fetch(job, job.state, lambda: self._record.tell(job.id))
        if not isinstance(job.state, Submitted):
            raise TypeError(f"a job in {job.state} is not followed")
        result = await self._steps.poll(job, job.state)
        self._gate.reached()
        return result

    def _keep_following(self, job_id: JobId, *, at_once: bool = False) -> None:
        """Make sure that a job which is with the provider is looked at again."""
        if self._work.runs_elsewhere(job_id) or not self._is_with_provider(job_id):
            return
        if at_once or job_id not in self._agenda:
            self._look_in(job_id, 0.0)

    def _look_in(self, job_id: JobId, seconds: float) -> None:
        self._agenda.put(job_id, self._clock.monotonic() + seconds)
        self._wake.set()

    def _now(self) -> int:
        return self._clock.now_ms()

    async def _sleep_until_due(self) -> None:
        """Sleep until a job is due, something may be sent, or someone calls."""
        waits = [IDLE]
        if (due := self._agenda.next()) is not None:
            waits.append(due - self._clock.monotonic())
        waits += [wait for wait in (self._gate.wait(), self._window.wait()) if wait]
        await self._clock.wait_for(self._wake, max(LEAST_SLEEP, min(waits)))

    def _lose(self, job_id: JobId) -> None:
        """Stop driving a job that another process has; an answer on its way is still heard."""
        self._agenda.drop(job_id)
        self._work.interrupt(job_id)
