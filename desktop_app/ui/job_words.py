"""What the queue says of a job, and the one right thing to do about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, billed_of
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.time import clock, flicks
from desktop_app.studio.account import AccountState, Connection


class Verb(StrEnum):
    """What can be done about a job."""

    CANCEL = "cancel"
    STOP_WAITING = "stop_waiting"
    RETRY = "retry"
    FETCH_AGAIN = "fetch_again"
    EDIT = "edit"
    LOOK_AGAIN = "look_again"
    SUBMIT_AGAIN = "submit_again"
    FORGET = "forget"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class JobWords:
    """A row: icon and its tone, what stands at the right, the sentence, and what can be done.

    `note` stands beside the job's name in place of model and length when something went wrong;
    `spoken` is the state as it is read out.
    """

    icon: str
    tone: str
    state: str
    sentence: str
    verbs: tuple[Verb, ...]
    note: str = ""
    spoken: str = ""


_SPENDS: Final = frozenset({Verb.RETRY, Verb.SUBMIT_AGAIN})
_EDITABLE: Final = frozenset({Reason.MODERATION, Reason.INVALID_INPUT, Reason.MODEL_UNAVAILABLE})


def words_for(job: Job, now_ms: int, typical: int, fraction: float | None) -> JobWords:
    """Return what a row says at `now_ms`; `typical` is the model's usual seconds."""
    match job.state:
        case paid.Queued():
            told = _say("Nothing was sent yet; cancelling is free.")
            return JobWords("circle", "text_3", _say("queued"), told, (Verb.CANCEL,))
        case paid.Submitting():
            return JobWords("send", "accent", _say("sending"), _say("The request is sent."), ())
        case paid.Submitted(at=at):
            return _generating(now_ms - at, typical)
        case paid.Ready():
            percent = "" if fraction is None else f" {fraction:.0%}"
            told = _say("The clip is made and paid; it is being fetched.")
            return JobWords("download", "accent", _say("fetching") + percent, told, ())
        case paid.Done():
            return JobWords("check", "ok", "", "", (Verb.SHOW,), spoken=_say("ready"))
        case paid.Failed() as failed:
            return _failed(failed)
        case paid.Uncertain(sentence=sentence):
            verbs = (Verb.LOOK_AGAIN, Verb.SUBMIT_AGAIN, Verb.FORGET)
            note = _say("outcome not known")
            return JobWords("circle-question-mark", "warn", "", sentence, verbs, note)
        case paid.Cancelled() as cancelled:
            return _cancelled(cancelled)


def cost_of(job: Job) -> Credits | None:
    """Return what a job cost or, until that is known, was said to cost."""
    match job.state:
        case paid.Done(credits=Credits() as told) | paid.Ready(credits=Credits() as told):
            return told
        case _:
            return job.quote


def charged_for(job: Job) -> Credits:
    """Return what is known to have been charged for a job."""
    cost = cost_of(job)
    return cost if cost is not None and billed_of(job.state) is Billed.YES else NO_CREDITS


def news_of(job: Job) -> str:
    """Return what to say when a job has ended, nothing for one that the user ended."""
    name = _say("{scene}, take {number}").format(scene=job.scene_title, number=job.take_number)
    match job.state:
        case paid.Done():
            return _say("{job} is ready.").format(job=name)
        case paid.Failed(sentence=sentence) | paid.Uncertain(sentence=sentence):
            return f"{name}: {sentence}"
        case _:
            return ""


def why_not_spend(state: AccountState, refusal: str | None) -> str | None:
    """Return why nothing can be bought from this account now, or None when it can.

    `refusal` is what the balance and the caps have against it.
    """
    if state.connection is Connection.NO_KEY:
        return _say("Add a key in the settings, or try the demo film on the simulator.")
    if state.connection is Connection.REFUSED:
        return state.sentence
    return refusal


def label_of(verb: Verb, job: Job) -> str:
    """Return what a verb is called on a button; one that spends has its price on it."""
    price = "" if job.quote is None or verb not in _SPENDS else f" · {job.quote.usd}"
    return _name_of(verb) + price


def _name_of(verb: Verb) -> str:
    return {
        Verb.CANCEL: _say("Cancel"),
        Verb.STOP_WAITING: _say("Stop waiting"),
        Verb.RETRY: _say("Try again"),
        Verb.FETCH_AGAIN: _say("Download again"),
        Verb.EDIT: _say("Edit prompt"),
        Verb.LOOK_AGAIN: _say("Look again"),
        Verb.SUBMIT_AGAIN: _say("Submit again"),
        Verb.FORGET: _say("Forget"),
        Verb.SHOW: _say("Show"),
    }[verb]


def progress_of(job: Job, now_ms: int, typical: int, fraction: float | None) -> float | None:
    """Return a row's bar, 0 to 1: elapsed against typical time while nothing else is known."""
    match job.state:
        case paid.Submitted(at=at):
            return min(0.95, (now_ms - at) / 1000 / max(1, typical))
        case paid.Ready():
            return fraction or 0.0
        case _:
            return None


def _generating(elapsed_ms: int, typical: int) -> JobWords:
    seconds = max(0, elapsed_ms // 1000)
    elapsed, usual = clock(flicks(seconds)), clock(flicks(typical))
    told = _say("The provider is making it; that usually takes {usual}.").format(usual=usual)
    if seconds > 3 * typical:
        told = _say("Taking longer than usual; it is asked about until it ends.")
    spoken = _say("generating for {elapsed}").format(elapsed=elapsed)
    state = f"{elapsed} · ~{usual}"
    return JobWords("circle-dot", "accent", state, told, (Verb.STOP_WAITING,), spoken=spoken)


def _failed(failed: paid.Failed) -> JobWords:
    if failed.urls:
        verbs: tuple[Verb, ...] = (Verb.FETCH_AGAIN,)
    elif failed.reason in _EDITABLE:
        verbs = (Verb.EDIT, Verb.RETRY)
    else:
        verbs = (Verb.RETRY, Verb.EDIT)
    if failed.task_id is not None and not failed.urls:
        verbs = (*verbs, Verb.LOOK_AGAIN)
    refused = failed.reason is Reason.MODERATION
    ended = _say("refused") if refused else _say("failed")
    note = f"{ended}, {_charged(failed)}"
    return JobWords("circle-alert", "bad", "", failed.sentence, verbs, note)


def _cancelled(cancelled: paid.Cancelled) -> JobWords:
    if cancelled.uncertain:
        told = _say("It never became known whether it was taken; it may have been charged.")
        return JobWords("ban", "text_3", _say("forgotten"), told, ())
    if cancelled.task_id is None:
        return JobWords("ban", "text_3", _say("cancelled"), _say("Nothing was charged."), ())
    told = _say("No longer waited for; the provider may still finish and charge it.")
    return JobWords("ban", "text_3", "", told, (Verb.LOOK_AGAIN,), _say("no longer waited for"))


def _charged(state: paid.JobState) -> str:
    match billed_of(state):
        case Billed.YES:
            return _say("charged")
        case Billed.NO:
            return _say("not charged")
        case Billed.UNKNOWN:
            return _say("perhaps charged")


def _say(text: str) -> str:
    return QCoreApplication.translate("JobWords", text)
