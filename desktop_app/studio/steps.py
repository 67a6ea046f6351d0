"""One step of one job: submit it, ask about it, fetch its file. Decides states, writes none."""

import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop_app.api.records import NoRecord, Pending, Succeeded, TaskFailed
from desktop_app.domain.catalogue import Catalogue, ModelId
from desktop_app.domain.jobs import (
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
    again_after,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    Billed,
    DiskFull,
    InvalidInput,
    KeyRefused,
    LocalFault,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServiceError,
)
from desktop_app.domain.project import JobId, Take
from desktop_app.domain.sentence import joined, say
from desktop_app.studio.arrivals import Arrival, Arrivals, NotFetched, Unplayable
from desktop_app.studio.clock import Clock
from desktop_app.studio.deliveries import Deliveries
from desktop_app.studio.pacing import poll_gap, retry_gap
from desktop_app.studio.provider import ListsTasks, Provider
from desktop_app.studio.reference_files import NotThereYet

LASTING_FAULTS = 5
"""Faults of a job in a row after which it is more than a hiccup."""

MOST_FETCHES = 12
"""Tries, some ten minutes of them, after which the user is asked to fetch a file again."""

NO_RECORD_SECONDS = 60 * 60.0
"""A new task may not be found at first; not found for an hour, the provider has lost it."""


RETRY_GAPS = (2.0, 5.0, 12.0)
"""Seconds before a job that failed for free is sent anew."""

FULL_DISK_GAP = 60.0

_BEFORE_AGAIN = say("Look at the provider's site before you submit it again.")


@dataclass(frozen=True, slots=True)
class Again:
    """Nothing new; look again in so many seconds. `full_disk` says that there is no room."""

    seconds: float
    full_disk: DiskFull | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The file is here: the state that says so, and the take; None when its project is not there.

    Such a take is in Unclaimed.
    """

    state: Done
    take: Take | None


@dataclass(frozen=True, slots=True)
class TriedAgain:
    """It failed for free through no fault of the scene: it goes into the queue once more."""

    failed: Failed
    queued: Queued


class Steps:
    """What happens between two states of a job.

    The catalogue knows what the provider calls a model.
    """

    def __init__(
        self,
        provider: Provider,
        arrivals: Arrivals,
        deliveries: Deliveries,
        clock: Clock,
        catalogue: Callable[[], Catalogue],
    ) -> None:
        self.progress: dict[JobId, float] = {}
        self._provider = provider
        self._deliveries = deliveries
        self._catalogue = catalogue
        self._arrivals = arrivals
        self._clock = clock
        self._faults: dict[JobId, int] = {}
        self._missing_since: dict[JobId, float] = {}
        self._taken_at: dict[JobId, float] = {}

    @property
    def lists(self) -> ListsTasks | None:
        """Return what lists the provider's tasks, None where its wire does not."""
        return self._provider if isinstance(self._provider, ListsTasks) else None

    def wire_name(self, model: ModelId) -> str:
        """Return what the provider calls a model."""
        return self._catalogue().wire_name(model)

    async def bring(self, job: Job) -> Mapping[str, object] | Failed:
        """Upload what a job is made from; returns what is sent, or its end when that cannot be.

        Raises NotThereYet, and ServiceError when nothing was taken: it may be tried again.
        """
        now = self._clock.now_ms
        try:
            return await self._deliveries.body_of(job)
        except RequestRefused as error:
            return Failed(now(), error.reason, str(error), Billed.NO)
        except InvalidInput as error:
            return Failed(now(), Reason.INVALID_INPUT, str(error), Billed.NO)
        except LocalFault as error:
            return Failed(now(), Reason.MEDIA_UNREACHABLE, str(error), Billed.NO)

    async def mistrust(self, job: Job, ended: Failed) -> None:
        """Upload a job's files anew the next time, where it ended because they were not there."""
        if ended.reason is Reason.MEDIA_UNREACHABLE and job.references:
            with contextlib.suppress(NotThereYet):
                await self._deliveries.forget(job)

    async def submit(
        self, job: Job, intent: Submitting, body: Mapping[str, object] | None
    ) -> tuple[JobState, ServiceError | None]:
        """Send the request once; returns the state it leads to, and what keeps others back.

        `body` is what was brought for it, None when it needs nothing.
        """
        now = self._clock.now_ms
        try:
            asked = json.loads(job.request) if body is None else body
            task_id = await self._provider.create_task(self.wire_name(job.model), asked)
        except OutcomeUnknown as error:
            return Uncertain(now(), str(error), intent.balance, intent.asked_at), None
        except RequestRefused as error:
            return Failed(now(), error.reason, str(error), Billed.NO), None
        except InvalidInput as error:
            return Failed(now(), Reason.INVALID_INPUT, str(error), Billed.NO), None
        except ServiceError as error:
            # Provably not taken, and nothing else would fare better: it waits with the others.
            return Queued(now(), intent.retries), error
        self._taken_at[job.id] = self._clock.monotonic()
        return Submitted(now(), task_id, intent.retries), None

    async def poll(self, job: Job, state: Submitted) -> JobState | Again | TriedAgain:
        """Ask about a submitted job; raises ServiceError when there is no answer."""
        record = await self._provider.record(state.task_id)
        self._faults.pop(job.id, None)
        self.progress.pop(job.id, None)
        now, age = self._clock.now_ms(), self._age(job.id, state)
        if isinstance(record, NoRecord) and self._is_lost(job.id):
            unknown = say(
                "The provider no longer knows this task, so whether it was charged "
                "is unknown; look at the task id on its site before trying again."
            )
            return Failed(now, Reason.PROVIDER_FAULT, unknown, Billed.UNKNOWN, state.task_id)
        if not isinstance(record, NoRecord):
            self._missing_since.pop(job.id, None)
        match record:
            case Pending(progress=percent) if percent is not None:
                self.progress[job.id] = percent / 100
                return Again(poll_gap(age, self._clock.chance))
            case Pending() | NoRecord():
                return Again(poll_gap(age, self._clock.chance))
            case TaskFailed(reason=reason, sentence=sentence, billed=billed, credits=charged):
                ended = Failed(now, reason, sentence, billed, state.task_id, credits=charged)
                return self._tried_again(job, ended, state.retries)
            case Succeeded(urls=urls, credits=charged):
                return Ready(now, state.task_id, urls, charged)

    async def fetch(
        self, job: Job, state: Ready, moved: Callable[[], None]
    ) -> Arrived | Failed | Again:
        """Fetch and check the file; `moved` is called as `progress` grows.

        Raises ServiceError when the provider does not answer.
        """

        def on_progress(done: int, total: int | None) -> None:
            self.progress[job.id] = done / total if total else 0.0
            moved()

        try:
            arrival = await self._arrivals.fetch(job, state, on_progress)
        except Unplayable as error:
            return self._unfetched(job, state, Reason.UNPLAYABLE, error)
        except DiskFull as error:
            # Held until there is room; nothing is thrown away.
            return Again(FULL_DISK_GAP, error)
        except LocalFault as error:
            if self._count_fault(job.id) < LASTING_FAULTS:
                return Again(self._gap(job.id))
            return self._unfetched(job, state, Reason.DISK, error)
        except NotFetched as error:
            if self._count_fault(job.id) < MOST_FETCHES:
                return Again(self._gap(job.id))
            return self._unfetched(job, state, error.reason, error)
        finally:
            self.progress.pop(job.id, None)
        self._faults.pop(job.id, None)
        return self._arrived(state, arrival)

    async def kept(self, job: Job, state: Ready) -> Arrived | None:
        """Return the end of a job whose clip has its name already, and only its row is missing."""
        arrival = await self._arrivals.kept(job)
        return None if arrival is None else self._arrived(state, arrival)

    async def recover(self, job: Job) -> Take | None:
        """Return the take of a job that another process brought home."""
        return await self._arrivals.homes.recover(job)

    async def is_kept(self, job: Job) -> bool:
        """Tell whether the take of a job is on this computer, in its project or in Unclaimed."""
        return await self._arrivals.homes.is_kept(job)

    def compare_balance(
        self, state: Uncertain, job: Job, balance: Credits | None, others: Credits
    ) -> Uncertain:
        """Say what the balance did since an unanswered submission, `others` taken off."""
        if state.balance is None or balance is None:
            sentence = say(
                "The answer was lost, and the balance before or after is not known; "
                "it may have been charged."
            )
            return replace(state, sentence=joined(sentence, _BEFORE_AGAIN))
        fell = state.balance - balance - others
        if fell.milli <= 0:
            sentence = say(
                "The answer was lost, but the balance has not fallen since, so it "
                "was probably not charged; submit it again, or leave it."
            )
        else:
            sentence = say(
                "The answer was lost, and the balance fell by {fell} credits since "
                "that no other take explains, so it may have been charged.",
                fell=fell,
            )
            if job.quote == fell:
                sentence = joined(sentence, say("That is what it costs."))
            sentence = joined(sentence, _BEFORE_AGAIN)
        return replace(state, sentence=sentence)

    def first_gap(self) -> float:
        """Return seconds until a new task is first asked about."""
        return poll_gap(0.0, self._clock.chance)

    def gap_after_fault(self, job_id: JobId, error: ServiceError) -> float:
        """Count a fault of the provider and return seconds until the next try."""
        self._count_fault(job_id)
        wish = error.retry_after if isinstance(error, RateLimited) else None
        return max(self._gap(job_id), wish or 0.0)

    def is_lasting(self, job_id: JobId, error: ServiceError) -> bool:
        """Tell whether a fault is more than a hiccup: nothing else would fare better."""
        if isinstance(error, KeyRefused):
            return True
        return self._faults.get(job_id, 0) >= LASTING_FAULTS

    def forget(self, job_id: JobId) -> None:
        """Begin anew with a job: what it suffered before says nothing of what comes."""
        self._faults.pop(job_id, None)
        self._missing_since.pop(job_id, None)
        self._taken_at.pop(job_id, None)

    def _tried_again(self, job: Job, failed: Failed, retries: int) -> Failed | TriedAgain:
        gap = RETRY_GAPS[min(retries, len(RETRY_GAPS) - 1)] * self._clock.chance.uniform(0.75, 1.25)
        uploads = bool(job.references)
        queued = again_after(failed, retries, round(gap * 1000), uploads=uploads)
        return failed if queued is None else TriedAgain(failed, queued)

    def _arrived(self, state: Ready, arrival: Arrival) -> Arrived:
        done = Done(self._clock.now_ms(), state.task_id, arrival.take.id, state.credits)
        return Arrived(done, arrival.take if arrival.in_project else None)

    def _count_fault(self, job_id: JobId) -> int:
        self._faults[job_id] = self._faults.get(job_id, 0) + 1
        return self._faults[job_id]

    def _gap(self, job_id: JobId) -> float:
        return retry_gap(self._faults.get(job_id, 1), self._clock.chance)

    def _age(self, job_id: JobId, state: Submitted) -> float:
        """Return for how many seconds a job has been with the provider.

        By the wall clock until this process knew of it, then by one that nobody sets: a clock that
        jumps makes it asked about neither more often nor more seldom.
        """
        now, told = self._clock.monotonic(), (self._clock.now_ms() - state.at) / 1000
        return now - self._taken_at.setdefault(job_id, now - max(0.0, told))

    def _is_lost(self, job_id: JobId) -> bool:
        now = self._clock.monotonic()
        return now - self._missing_since.setdefault(job_id, now) >= NO_RECORD_SECONDS

    def _unfetched(self, job: Job, state: Ready, reason: Reason, error: Exception) -> Failed:
        """Return the end of a job whose clip is made and paid, and can be fetched again."""
        self._faults.pop(job.id, None)
        now = self._clock.now_ms()
        task, urls = state.task_id, state.urls
        return Failed(now, reason, str(error), Billed.YES, task, urls, state.credits)
