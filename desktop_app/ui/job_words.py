"""What the queue says of a job, and the one right thing to do about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import MOST_RETRIES, Job, billed_of
from desktop_app.domain.ledger import Sums, holdings
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.sentence import joined
from desktop_app.domain.time import clock, flicks
from desktop_app.studio.standing import AccountState, Connection
from desktop_app.studio.waiting_line import HELD_BY_USER
from desktop_app.ui.words import in_commas, in_dollars, in_number, in_percent, shown


class Verb(StrEnum):
    """What can be done about a job."""

    CANCEL = "cancel"
    HOLD = "hold"
    RELEASE = "release"
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

    `note` stands beside the job's name in place of what was ordered when there is more to say;
    `spoken` is the state as it is read out.
    """

    icon: str
    tone: str
    state: str
    sentence: str
    verbs: tuple[Verb, ...]
    note: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a job beside itself.

    `typical` are the usual seconds for such a job, `fraction` is how much of its file is here,
    `place` how many are sent before it (None when it is not in the line), `is_driven` whether this
    process drives it; `waits_for` is the scene whose take it is made from and which is being made.
    """

    now_ms: int
    typical: int
    fraction: float | None = None
    place: int | None = None
    is_driven: bool = True
    waits_for: str = ""


SLOW: Final = 3
"""A job takes longer than usual after so many times the usual."""

_LONGEST_REST_MS: Final = 60_000
_EDITABLE: Final = frozenset(
    {
        Reason.MODERATION,
        Reason.INVALID_INPUT,
        Reason.MODEL_UNAVAILABLE,
        Reason.MEDIA_UNREACHABLE,
    }
)


def words_for(job: Job, here: Standing) -> JobWords:
    """Return what a row says."""
    match job.state:
        case paid.Queued() as queued:
            return _waiting(job, queued, here)
        case paid.Submitting():
            return JobWords("send", "accent", _say("sending"), _say("The request is sent."), ())
        case paid.Submitted() as submitted:
            return _generating(submitted, here)
        case paid.Ready():
            percent = "" if here.fraction is None else f" {in_percent(here.fraction)}"
            told = _say("The clip is made and paid; it is being fetched.")
            return JobWords("download", "accent", _say("fetching") + percent, told, ())
        case paid.Done():
            told = _say("The clip is here.")
            return JobWords("check", "ok", "", told, (Verb.SHOW,), spoken=_say("ready"))
        case paid.Failed() as failed:
            return _failed(job, failed)
        case paid.Uncertain(sentence=sentence):
            verbs = (Verb.LOOK_AGAIN, Verb.SUBMIT_AGAIN, Verb.FORGET)
            return JobWords(
                "circle-question-mark",
                "warn",
                "",
                shown(sentence),
                verbs,
                charged_words(job),
                _say("outcome not known"),
            )
        case paid.Cancelled() as cancelled:
            return _cancelled(job, cancelled)


def charged_words(job: Job) -> str:
    """Return whether the last attempt at a job was billed, and how much."""
    held = holdings(job.quote, job.state)
    if held.spent_unpriced:
        doubt = billed_of(job.state) is Billed.UNKNOWN
        return _say("perhaps charged") if doubt else _say("charged, price not known")
    return money_words(held) or _say("not charged")


def money_words(sums: Sums) -> str:
    """Return what was charged and perhaps charged, nothing when neither was."""
    parts = []
    if sums.charged.milli:
        parts.append(_say("charged {usd}").format(usd=in_dollars(sums.charged.usd)))
    if sums.doubted.milli:
        parts.append(_say("perhaps charged {usd}").format(usd=in_dollars(sums.doubted.usd)))
    return in_commas(parts)


def news_of(job: Job) -> str:
    """Return what to say when a job has ended, nothing for one that the user ended."""
    name = _say("{scene}, take {number}").format(scene=job.scene_title, number=job.take_number)
    match job.state:
        case paid.Done():
            return _say("{job} is ready.").format(job=name)
        case paid.Failed(sentence=sentence) | paid.Uncertain(sentence=sentence):
            return shown(joined(name, sentence, by=": "))
        case _:
            return ""


def why_not_spend(state: AccountState, refusal: str | None) -> str | None:
    """Return why nothing can be bought from this account now, or None when it can.

    `refusal` is what the balance and the caps have against it.
    """
    if state.connection is Connection.NO_KEY:
        return _say("Add a key in the settings, or use the simulator (menu Scene).")
    if state.connection is Connection.REFUSED:
        return shown(state.sentence)
    return None if refusal is None else shown(refusal)


def label_of(verb: Verb, price: Credits | None = None) -> str:
    """Return what a verb is called on a button; one that spends has its price on it."""
    return _name_of(verb) + ("" if price is None else f" · {in_dollars(price.usd)}")


def _name_of(verb: Verb) -> str:
    return {
        Verb.CANCEL: _say("Cancel"),
        Verb.HOLD: _say("Hold"),
        Verb.RELEASE: _say("Go on"),
        Verb.STOP_WAITING: _say("Stop waiting"),
        Verb.RETRY: _say("Try again"),
        Verb.FETCH_AGAIN: _say("Download again"),
        Verb.EDIT: _say("Edit prompt"),
        Verb.LOOK_AGAIN: _say("Look again"),
        Verb.SUBMIT_AGAIN: _say("Submit again"),
        Verb.FORGET: _say("Forget"),
        Verb.SHOW: _say("Show"),
    }[verb]


def progress_of(job: Job, here: Standing) -> float | None:
    """Return a row's bar, 0 to 1: elapsed against typical time while nothing else is known."""
    match job.state:
        case paid.Submitted(at=at):
            if here.fraction is not None:
                return min(0.95, here.fraction)
            return min(0.95, (here.now_ms - at) / 1000 / max(1, here.typical))
        case paid.Ready():
            return here.fraction or 0.0
        case _:
            return None


def ordinal(number: int) -> str:
    """Return 1st, 2nd, 3rd, 4th."""
    ends = {1: _say("{0}st"), 2: _say("{0}nd"), 3: _say("{0}rd")}
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    return ends.get(last, _say("{0}th")).format(in_number(number))


def _waiting(job: Job, queued: paid.Queued, here: Standing) -> JobWords:
    if not here.is_driven:
        told = _say("It waits in another Takewright on this computer; nothing was sent yet.")
        return JobWords("circle", "text_3", _say("waits elsewhere"), told, ())
    if job.turn.held:
        own = job.turn.held == HELD_BY_USER
        icon, tone = ("circle-pause", "text_3") if own else ("circle-pause", "warn")
        note = "" if own else _say("its price rose")
        verbs = (Verb.RELEASE, Verb.CANCEL)
        return JobWords(icon, tone, _say("held"), shown(job.turn.held), verbs, note)
    told = _say("Nothing was sent yet; cancelling is free.")
    state = _place_words(here.place)
    note = ""
    if here.waits_for:
        state = _say("waits")
        note = _say("waits for “{scene}”").format(scene=here.waits_for)
        words = _say("It is made from a frame of “{scene}”, which comes first; nothing was sent.")
        told = words.format(scene=here.waits_for)
    if queued.retries:
        count = {"count": queued.retries, "most": MOST_RETRIES}
        note = _say("tried again {count} of {most}").format(**count)
        told = _say("It failed for free through no fault of the scene, and is sent anew.")
        rest = queued.not_before - here.now_ms
        # As the queue does: a clock that was set back must not hold a job for an hour.
        if 0 < rest <= _LONGEST_REST_MS:
            state = _say("in {count} s").format(count=-(-rest // 1000))
    return JobWords("circle", "text_3", state, told, (Verb.CANCEL, Verb.HOLD), note)


def _place_words(place: int | None) -> str:
    if place is None:
        return _say("waiting")
    if place == 0:
        return _say("next")
    return _say("{place} in line").format(place=ordinal(place + 1))


def _generating(submitted: paid.Submitted, here: Standing) -> JobWords:
    seconds = max(0, (here.now_ms - submitted.at) // 1000)
    elapsed, usual = clock(flicks(seconds)), clock(flicks(here.typical))
    told = _say("The provider is making it; that usually takes {usual}.").format(usual=usual)
    icon, tone, note = "circle-dot", "accent", ""
    if seconds > SLOW * here.typical:
        told = _say("Taking longer than usual; it is asked about until it ends.")
        icon, tone, note = "hourglass", "warn", _say("longer than usual")
    spoken = _say("generating for {elapsed}").format(elapsed=elapsed)
    verbs: tuple[Verb, ...] = (Verb.STOP_WAITING,)
    if not here.is_driven:
        told, verbs = _say("Another Takewright on this computer waits for it."), ()
    return JobWords(icon, tone, f"{elapsed} · ~{usual}", told, verbs, note, spoken)


def _failed(job: Job, failed: paid.Failed) -> JobWords:
    if failed.urls:
        verbs: tuple[Verb, ...] = (Verb.FETCH_AGAIN,)
    elif failed.reason in _EDITABLE:
        verbs = (Verb.EDIT, Verb.RETRY)
    else:
        verbs = (Verb.RETRY, Verb.EDIT)
    if failed.task_id is not None and not failed.urls:
        # What was or may be paid is looked at, for nothing, before anything is paid again.
        is_free = failed.billed is Billed.NO
        verbs = (*verbs, Verb.LOOK_AGAIN) if is_free else (Verb.LOOK_AGAIN, *verbs)
    refused = failed.reason is Reason.MODERATION
    ended = _say("refused") if refused else _say("failed")
    note = f"{ended}, {charged_words(job)}"
    return JobWords("circle-alert", "bad", "", shown(failed.sentence), verbs, note)


def _cancelled(job: Job, cancelled: paid.Cancelled) -> JobWords:
    charged = charged_words(job)
    if cancelled.uncertain:
        told = _say("It never became known whether it was taken; it may have been charged.")
        return JobWords("ban", "text_3", _say("forgotten"), told, (), charged)
    if cancelled.task_id is None:
        told = _say("Nothing was sent or charged.")
        return JobWords("ban", "text_3", _say("cancelled"), told, (), charged)
    told = _say("No longer waited for; the provider may still finish and charge it.")
    note = _say("left, {charged}").format(charged=charged)
    return JobWords("ban", "text_3", "", told, (Verb.LOOK_AGAIN,), note)


def _say(text: str) -> str:
    return QCoreApplication.translate("JobWords", text)
