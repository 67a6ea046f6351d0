"""The generation queue: one scheduler drives every paid job from its journal.

Each transition is written before its effect, so that whatever dies, the next start knows what may
have been bought. Nothing is ever submitted twice by itself.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence

from desktop_app.domain.jobs import (
    Cancelled,
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
from desktop_app.domain.sentence import say
from desktop_app.storage.journal import Journal, TooSoon
from desktop_app.studio.clock import Clock
from desktop_app.studio.decisions import Decisions, Desk
from desktop_app.studio.gate import Gate
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.leases import Leases
from desktop_app.studio.pacing import SubmissionWindow, shared_gap
from desktop_app.studio.purse import Purse
from desktop_app.studio.readiness import Bench, Readiness
from desktop_app.studio.record import Record, as_pause
from desktop_app.studio.roster import Agenda, Roster
from desktop_app.studio.signal import Signal
from desktop_app.studio.steps import Again, Arrived, Steps, TriedAgain
from desktop_app.studio.waiting_line import WaitingLine
from desktop_app.studio.work import Work

_log = logging.getLogger(__name__)

IN_FLIGHT = 10
IDLE = 60.0
"""Seconds after which the scheduler looks around though nothing called it."""

BUSY_GAP = 1.0
LOOKS_A_SECOND = 100
COMPARE_GAP = 2.0
"""Seconds after a lost answer until the balance is asked: a charge takes its time to show."""

LONGEST_REST = 60.0
LEAST_SLEEP = 0.001
"""Seconds; a time that is rounded down must not make the scheduler spin."""


class GenerationQueue:
    """Every job of one provider account.

    Signals: `job_added(job)`, `job_changed(job)`, `take_arrived(job, take)`,
    `pause_changed(sentence | None)`. `line` arranges what waits.
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
        self.line = WaitingLine(journal, self._roster, self._record, purse, self._clock)
        shared = (self._roster, self._record, self._work, steps, purse, self._gate)
        self._readiness = Readiness(Bench(*shared, self.line, self._clock), self._look_in)
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
        desk = Desk(journal, self._roster, self._record, self._work, steps, purse, self._clock)
        self._decisions = Decisions(
            desk,
            bring_home=self._leases.bring_home,
            take_up=self._take_up,
            keep_following=self._keep_following,
            look_in=self._look_in,
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

    async def history(self, job_id: JobId) -> list[JobState]:
        """Return every state a job was in, first to last; raises LocalFault."""
        return await self._journal.history(job_id)

    def drives(self, job_id: JobId) -> bool:
        """Tell whether this process drives a job, so that what waits can be arranged."""
        return job_id in self._roster.held

    def waits_for(self, job: Job) -> Job | None:
        """Return the job whose take a waiting one is made from, while that is being made."""
        return self._readiness.waits_for(job)

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
        for number, job in enumerate(fresh):
            self._record.take_in(job, held=job.id in claimed and job.id not in over)
            if job.id in self._roster.held:
                await self._take_up(job)
            if self._is_with_provider(job.id):
                # Hundreds are not asked about in one breath.
                self._look_in(job.id, number / LOOKS_A_SECOND)

    async def add(
        self, jobs: Sequence[Job], check: Callable[[Journal], None] = lambda journal: None
    ) -> None:
        """Write the intent of these jobs, all or none, then let them run.

        Raises LocalFault, and what `check` raises in the moment of writing.
        """
        await asyncio.shield(self._add(jobs, check))

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
        """See `Decisions.cancel`."""
        await self._decisions.cancel(job_id)

    async def retry(self, job_id: JobId) -> None:
        """See `Decisions.retry`."""
        await self._decisions.retry(job_id)

    async def retry_free(self, job_ids: Sequence[JobId]) -> None:
        """See `Decisions.retry_free`."""
        await self._decisions.retry_free(job_ids)

    async def look_again(self, job_id: JobId) -> None:
        """See `Decisions.look_again`."""
        await self._decisions.look_again(job_id)

    async def submit_again(self, job_id: JobId) -> None:
        """See `Decisions.submit_again`."""
        await self._decisions.submit_again(job_id)

    async def forget(self, job_id: JobId) -> None:
        """See `Decisions.forget`."""
        await self._decisions.forget(job_id)

    async def _add(self, jobs: Sequence[Job], check: Callable[[Journal], None]) -> None:
        claimed = await self._journal.add(jobs, self._now(), check)
        for job in jobs:
            self._record.take_in(job, held=job.id in claimed)
        self._wake.set()

    async def _take_up(self, job: Job) -> None:
        """Go on with a job that is ours now, from where whoever had it left it."""
        state = after_restart(job.state)
        if state != job.state:
            await self._record.write_or_show(job.id, state)
            self._look_in(job.id, COMPARE_GAP)
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
            step = self._step_of(job_id)
            if step is None:
                continue
            if self._work.is_busy(job_id):
                self._look_in(job_id, BUSY_GAP)
            else:
                self._work.start(job_id, step)

    def _step_of(self, job_id: JobId) -> Callable[[JobId], Awaitable[None]] | None:
        """Return what there is to be done about a job whose time has come."""
        if isinstance(self._roster[job_id].state, Uncertain):
            return self._decisions.compare
        return self._follow if self._is_with_provider(job_id) else None

    def _is_with_provider(self, job_id: JobId) -> bool:
        is_ours = job_id in self._roster.held
        return is_ours and isinstance(self._roster[job_id].state, Submitted | Ready)

    def _start_submissions(self) -> None:
        with contextlib.closing(self._roster.waiting()) as waiting:
            for job in waiting:
                if not self._may_send():
                    return
                is_resting = self._work.is_busy(job.id) or self._must_wait(job)
                if is_resting or self._readiness.keeps_back(job):
                    continue
                self._window.take()
                self._work.start_sending(job.id, self._send)

    def _must_wait(self, job: Job) -> bool:
        """Tell whether a job that failed lately is not sent anew yet; wakes when it may be."""
        due = job.state.not_before if isinstance(job.state, Queued) else 0
        seconds = (due - self._now()) / 1000
        # A clock that was set back must not hold a job for an hour.
        if not 0 < seconds <= LONGEST_REST:
            return False
        self._look_in(job.id, seconds)
        return True

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
                say(
                    "Takewright made a mistake ({error}); nothing was lost. Go on, or "
                    "start it again.",
                    error=error,
                )
            )
        self._gate.pause_for(error)

    async def _send(self, job_id: JobId) -> None:
        if await self._readiness.is_dearer(job_id):
            return
        try:
            job, intent = await self._intend(job_id)
        except TooSoon as early:
            # Other processes have used up what the account may be sent.
            self._window.hold(early.seconds)
            return
        if job_id in self._work.unwanted:
            await self._record.write(job_id, Cancelled(self._now()))
            return
        if self._is_stopping:
            await self._record.write(job_id, Queued(self._now(), intent.retries))
            return
        sent_at = self._clock.monotonic()
        try:
            body = self._readiness.taken(job_id)
            outcome, refused = await self._steps.submit(job, intent, body)
        except Exception:
            # Whatever broke here, the request may have been on its way.
            await self._record.write(job_id, after_restart(job.state))
            raise
        if refused is not None:
            # Before the row: nothing else is sent while it is written.
            self._gate.stumble(refused, sent_at)
        await self._settle(job_id, outcome)

    async def _intend(self, job_id: JobId) -> tuple[Job, Submitting]:
        """Write that a job is being sent, with the balance to compare with should that fail."""
        waiting = self._roster[job_id].state
        retries = waiting.retries if isinstance(waiting, Queued) else 0
        intent = Submitting(self._now(), self._purse.balance, self._purse.asked_at, retries)
        return await self._record.write(job_id, intent), intent

    async def _settle(self, job_id: JobId, outcome: JobState) -> None:
        """Write what a submission led to; the user may have taken it back until that is written."""
        await self._record.write(job_id, outcome)
        if isinstance(outcome, Failed):
            await self._steps.mistrust(self._roster[job_id], outcome)
        if isinstance(outcome, Submitted):
            self._gate.pass_on()
            self._look_in(job_id, self._steps.first_gap())
        if isinstance(outcome, Uncertain):
            self._look_in(job_id, COMPARE_GAP)
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
                self._gate.unanswered(error)
            return
        if isinstance(result, Again):
            self._look_in(job_id, shared_gap(result.seconds, self._roster.running))
            if result.full_disk is not None:
                self._gate.pause_for(result.full_disk)
        elif isinstance(result, Arrived):
            if isinstance(self.paused_by, DiskFull):
                self._gate.clear(self.paused_by)
            await self._record.write(job_id, result.state, take=result.take)
        elif isinstance(result, TriedAgain):
            await self._steps.mistrust(job, result.failed)
            await self._record.write(job_id, result.failed, result.queued)
        else:
            if isinstance(result, Failed):
                await self._steps.mistrust(job, result)
            await self._record.write(job_id, result)
            if isinstance(result, Failed) and result.reason.pauses_queue:
                self._gate.pause_for(as_pause(result))
            self._keep_following(job_id, at_once=True)

    async def _next_of(self, job: Job) -> JobState | Arrived | Again | TriedAgain:
        if isinstance(job.state, Ready):
            return await self._steps.fetch(job, job.state, lambda: self._record.tell(job.id))
        if not isinstance(job.state, Submitted):
            raise TypeError(f"a job in {job.state} is not followed")
        result = await self._steps.poll(job, job.state)
        self._gate.answered()
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
