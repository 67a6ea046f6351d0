"""The paid job: one generation, from intent to a take on disk.

States are a union of small dataclasses; each transition is a row in the journal, written before
its effect. Times are epoch milliseconds, given by the caller.

    Queued -> Submitting -> Submitted -> Ready -> Done
                  |             |          |
                  v             v          v
              Uncertain       Failed     Failed (download only: the take is still to be had)

A fault of the provider that cost nothing is queued again by itself (`again_after`); drawn whole in
docs/images/paid-job.svg.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, assert_never

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Bill, Credits, Unit
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, SceneId, TakeId, TaskId
from desktop_app.domain.references import Asked, Reference, Shot
from desktop_app.domain.sentence import say

MOST_RETRIES: Final = 3
"""How often a job that failed for free is sent anew by itself."""

_SAME_AGAIN: Final = frozenset({Reason.MODERATION, Reason.INVALID_INPUT, Reason.MODEL_UNAVAILABLE})
"""Why a request is refused as it is: sent unchanged, it is refused again."""


@dataclass(frozen=True, slots=True)
class Queued:
    """Waiting for its turn; nothing was sent. Cancelling is free.

    `retries` counts how often it was sent anew by itself; it is not sent before `not_before`.
    """

    at: int
    retries: int = 0
    not_before: int = 0


@dataclass(frozen=True, slots=True)
class Submitting:
    """The intent is written and the request may be on its way.

    `balance` is that before it, as the account told it at `asked_at`; `retries` is that of Queued.
    """

    at: int
    balance: Credits | None = None
    asked_at: int = 0
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Submitted:
    """The provider took it and gave a task id; it is asked about until it ends."""

    at: int
    task_id: TaskId
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Ready:
    """The provider finished; the file is being fetched from the first of `urls`."""

    at: int
    task_id: TaskId
    urls: tuple[str, ...]
    credits: Credits | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The take is on disk, decoded once, fsynced and renamed."""

    at: int
    task_id: TaskId
    take_id: TakeId
    credits: Credits | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """It ended without a take. With `urls` only the download failed: it can be fetched again.

    `credits` is what the provider says that it charged, None when it does not say.
    """

    at: int
    reason: Reason
    sentence: str
    billed: Billed
    task_id: TaskId | None = None
    urls: tuple[str, ...] = ()
    credits: Credits | None = None


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request may have been taken and billed; it is never sent again by itself.

    `balance` is that before the request, as the account told it at `asked_at`.
    """

    at: int
    sentence: str
    balance: Credits | None = None
    asked_at: int = 0


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Taken back by the user; after submission the provider may still finish and bill it.

    `uncertain` when it never became known whether the request was taken: it may have been billed.
    """

    at: int
    task_id: TaskId | None = None
    uncertain: bool = False


JobState = Queued | Submitting | Submitted | Ready | Done | Failed | Uncertain | Cancelled


class Priority(IntEnum):
    """Whose turn comes sooner, among jobs that wait."""

    FIRST = -1
    USUAL = 0
    LAST = 1


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a waiting job stands: by priority, then by `place`, lowest first.

    `held` is why it is not sent at all for now, in a sentence; empty when it may be.
    """

    priority: Priority = Priority.USUAL
    place: int = 0
    held: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One paid generation.

    `project` is the folder of the project that ordered it, `path` where in it the take will be,
    with slashes; `service` the address of the provider that it goes to; `request` what it is asked
    for with as JSON text, in which `reference:2` stands for the address that the third of
    `references` has once it is uploaded; `prompt` what was written and `sent` what was sent of it,
    empty where that is the same; `quote` what it was said to cost, None when the price was unknown,
    and `unit` what it is billed in.
    """

    id: JobId
    project_id: ProjectId
    project: str
    scene_id: SceneId
    scene_title: str
    take_number: int
    path: str
    service: str
    model: ModelId
    settings: Settings
    prompt: str
    request: str
    quote: Credits | None
    created_at: int
    state: JobState
    turn: Turn = Turn()
    sent: str = ""
    references: tuple[Reference, ...] = ()
    shots: tuple[Shot, ...] = ()
    characters: tuple[str, ...] = ()
    unit: Unit = Unit.CREDITS

    @property
    def bill(self) -> Bill | None:
        """Return its price as it is billed, None when that is not known."""
        return None if self.quote is None else Bill.of(self.quote, self.unit)

    @property
    def words(self) -> str:
        """Return the prompt as it is sent, with the words of the cast."""
        return self.sent or self.prompt

    @property
    def asked(self) -> Asked:
        """Return what is asked for, to be compared."""
        return Asked.of(self.words, self.settings, self.references, self.shots, self.characters)


def is_over(state: JobState) -> bool:
    """Tell whether nothing more happens to the job by itself."""
    match state:
        case Queued() | Submitting() | Submitted() | Ready():
            return False
        case Done() | Failed() | Uncertain() | Cancelled():
            return True
        case _ as unreachable:
            assert_never(unreachable)


def is_unfetched(state: JobState) -> bool:
    """Tell whether the clip was made and paid, and only its file is missing."""
    return isinstance(state, Failed) and bool(state.task_id and state.urls)


def failed_for_free(state: JobState) -> bool:
    """Tell whether it failed without cost, in a way that the same request need not meet again."""
    match state:
        case Failed(billed=Billed.NO, reason=reason, urls=()):
            return reason not in _SAME_AGAIN
        case _:
            return False


def task_of(state: JobState) -> TaskId | None:
    """Return the provider's task id, once there is one."""
    match state:
        case Submitted(task_id=task) | Ready(task_id=task) | Done(task_id=task):
            return task
        case Failed(task_id=maybe) | Cancelled(task_id=maybe):
            return maybe
        case Queued() | Submitting() | Uncertain():
            return None
        case _ as unreachable:
            assert_never(unreachable)


def billed_of(state: JobState) -> Billed:
    """Tell whether the job cost money, as far as that is known."""
    match state:
        case Queued():
            return Billed.NO
        case Failed(billed=billed):
            return billed
        case Done() | Ready():
            return Billed.YES
        case Cancelled(task_id=task, uncertain=uncertain):
            return Billed.UNKNOWN if uncertain or task is not None else Billed.NO
        case Submitting() | Uncertain() | Submitted():
            return Billed.UNKNOWN
        case _ as unreachable:
            assert_never(unreachable)


def after_restart(state: JobState) -> JobState:
    """Return the state a job has when its process died in `state`.

    Only a request that may have been on its way changes: whether it was taken is not known.
    """
    match state:
        case Submitting(at=at, balance=balance, asked_at=asked_at):
            return Uncertain(
                at,
                say(
                    "Takewright stopped while this was being sent, so it may have been "
                    "charged; look again or submit again."
                ),
                balance,
                asked_at,
            )
        case _:
            return state


def again_after(
    failed: Failed, retries: int, wait_ms: int, *, uploads: bool = False
) -> Queued | None:
    """Return the next try of a job that failed after `retries` of them, None when there is none.

    Only what the provider itself got wrong, and took nothing for, is worth sending unchanged; and,
    once, what it could not fetch of what was uploaded, which goes up anew.
    """
    is_free = failed.billed is Billed.NO and failed.task_id is not None
    if is_free and failed.reason is Reason.MEDIA_UNREACHABLE and retries == 0 and uploads:
        return Queued(failed.at, retries + 1, failed.at + wait_ms)
    if not is_free or failed.reason is not Reason.PROVIDER_FAULT or retries >= MOST_RETRIES:
        return None
    return Queued(failed.at, retries + 1, failed.at + wait_ms)


def upstream_of(job: Job) -> tuple[JobId, ...]:
    """Return the jobs whose takes a job is made from, by the name that a take has from its job."""
    return tuple(
        JobId(each.source.take_id) for each in job.references if each.source.take_id is not None
    )
