"""What the queue says of a job, and the one right thing to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, billed_of
from desktop_app.domain.money import Credits
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
    """A row: icon and its tone, the right-hand words, the sentence, and what can be done."""

    icon: str
    tone: str
    state: str
    sentence: str
    verbs: tuple[Verb, ...]


_EDITABLE = frozenset({Reason.MODERATION, Reason.INVALID_INPUT, Reason.MODEL_UNAVAILABLE})


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
        case paid.Done(credits=credits):
            price = credits if credits is not None else job.quote
            cost = "" if price is None else f" · {price.usd}"
            return JobWords("check", "ok", f"{job.settings.seconds} s{cost}", "", (Verb.SHOW,))
        case paid.Failed() as failed:
            return _failed(failed)
        case paid.Uncertain(sentence=sentence):
            verbs = (Verb.LOOK_AGAIN, Verb.SUBMIT_AGAIN, Verb.FORGET)
            return JobWords("circle-question-mark", "warn", _say("unclear"), sentence, verbs)
        case paid.Cancelled(uncertain=True):
            told = _say("It never became known whether it was taken; it may have been charged.")
            return JobWords("ban", "text_3", _say("forgotten"), told, ())
        case paid.Cancelled(task_id=None):
            return JobWords("ban", "text_3", _say("cancelled"), _say("Nothing was charged."), ())
        case paid.Cancelled():
            told = _say("No longer waited for; the provider may still finish and charge it.")
            return JobWords("ban", "text_3", _say("left"), told, (Verb.LOOK_AGAIN,))


def why_not_spend(state: AccountState, total: Credits | None) -> str | None:
    """Return why nothing can be bought from this account now, or None when it can."""
    if state.connection is Connection.NO_KEY:
        return _say("Add a key in the settings, or try the demo film on the simulator.")
    if state.connection is Connection.REFUSED:
        return state.sentence
    if state.balance is not None and total is not None and total > state.balance:
        words = _say(
            "Not enough credits: {total} needed, {balance} there. Top up, or ask for less."
        )
        return words.format(total=total, balance=state.balance)
    return None


def label_of(verb: Verb) -> str:
    """Return what a verb is called on a button."""
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
    state = f"{clock(flicks(seconds))} · ~{clock(flicks(typical))}"
    told = _say("The provider is making it.")
    if seconds > 3 * typical:
        told = _say("Taking longer than usual; it is asked about until it ends.")
    return JobWords("circle-dot", "accent", state, told, (Verb.STOP_WAITING,))


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
    state = _say("refused") if refused else _say("failed")
    return JobWords("circle-alert", "bad", f"{state}, {_charged(failed)}", failed.sentence, verbs)


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
