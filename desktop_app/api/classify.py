"""What an answer means: the service's code and words -> a reason, a sentence, whether it cost.

kie.ai uses one code for many things (500 has four meanings), so its words are read as well. Texts
are those recorded from it, plus the error names of the makers behind it that it passes on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.api.envelope import Answer
from desktop_app.domain.problems import (
    Billed,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServiceError,
    ServicePaused,
    ServiceUnreachable,
)
from desktop_app.domain.sentence import say

SORA_2_MODELS = frozenset({"sora-2-text-to-video", "sora-2-image-to-video"})
SORA_2_NEEDS = say("not enough credits: 30 needed for 10 s, 45 for 15 s")

_COST: Mapping[Billed, str] = {
    Billed.NO: say("nothing was charged"),
    Billed.YES: say("it was charged"),
    Billed.UNKNOWN: say("it may have been charged"),
}


_NOTHING_LOST = say("nothing was charged or lost")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happened and what to do, as clauses of one sentence.

    `decided` is False when the service may have taken the request in spite of what it answered.
    """

    reason: Reason
    what: str
    todo: str
    decided: bool = True

    def sentence(self, billed: Billed) -> str:
        """Return the sentence for a person, which says whether it cost money."""
        return self.saying(_COST[billed])

    def saying(self, cost: str) -> str:
        """Return the sentence with its clause on money in other words."""
        return say("{what}; {cost}; {todo}.", what=self.what, cost=cost, todo=self.todo)


_BAD_KEY = Verdict(
    Reason.BAD_KEY,
    say("The service does not accept the API key"),
    say("enter a working key in Settings"),
)
_RATE = Verdict(
    Reason.RATE_LIMITED,
    say("The service asks for fewer requests"),
    say("wait a minute and go on"),
)
_KEY_LIMIT = Verdict(
    Reason.MAINTENANCE,
    say("The API key has reached the limit that was set for it"),
    say("raise its limit at the service or use another key"),
)
_MAINTENANCE = Verdict(
    Reason.MAINTENANCE,
    say("The service is closed for maintenance"),
    say("go on when it is back"),
)
_PAUSED = Verdict(
    Reason.MODEL_UNAVAILABLE,
    say("The service has paused this model"),
    say("choose another model"),
)
_UNKNOWN_MODEL = Verdict(
    Reason.MODEL_UNAVAILABLE,
    say("The service does not offer this model"),
    say("choose another model"),
)
_DISABLED = Verdict(
    Reason.MODEL_UNAVAILABLE,
    say("The service has switched this model off"),
    say("choose another model"),
)
_MEDIA = Verdict(
    Reason.MEDIA_UNREACHABLE,
    say("The service could not fetch the picture or file that the scene refers to"),
    say("add it again and generate again"),
)
_BAD_PROMPT = Verdict(
    Reason.MODERATION,
    say("The service refused the prompt for its content"),
    say("change the prompt and generate again"),
)
_BAD_PICTURE = Verdict(
    Reason.MODERATION,
    say("The service refused the picture for its content"),
    say("use another picture and generate again"),
)
_BAD_OUTPUT = Verdict(
    Reason.MODERATION,
    say("The service made the clip and then withheld it for its content"),
    say("change the prompt and generate again"),
)
_BAD_CONTENT = Verdict(
    Reason.MODERATION,
    say(
        "The service refused the prompt, the picture or the finished clip for its "
        "content, and does not say which"
    ),
    say("change the prompt or the picture and generate again"),
)
_FAULT = Verdict(
    Reason.PROVIDER_FAULT,
    say("The service failed while making the clip"),
    say("generate again"),
)
_NO_SOUND = replace(_FAULT, what=say("The service could not make the sound of the clip"))
_BUSY = replace(_FAULT, what=say("The model was too busy to make the clip"))
_LATE = replace(_FAULT, what=say("The model took too long to make the clip"))
_EXCEPTION = replace(
    _FAULT,
    what=say(
        "The service could not work with this request, often because of a setting or a picture"
    ),
    todo=say("check the scene's settings or try again later"),
)
_INVALID = Verdict(
    Reason.INVALID_INPUT,
    say("The service refused the request"),
    say("change the scene and generate again"),
)

# First match wins. The order matters: an output or picture refusal also says "sensitive".
_TEXTS: tuple[tuple[re.Pattern[str], Verdict], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), verdict)
    for pattern, verdict in (
        (r"temporarily paused", _PAUSED),
        (
            r"model name you specified is not supported|(unknown|unsupported) model"
            r"|\bmodel\b.{0,60}(not found|does ?n.t exist|does not exist|not supported)",
            _UNKNOWN_MODEL,
        ),
        (r"under maintenance|being maintained", _MAINTENANCE),
        (
            r"output(video|audio|image|text)?sensitive"
            r"|(image|video|audio|content) (that )?we (have )?(created|generated|made)"
            r"|(generated|output|resulting) (image|video|audio|content|result)s?\b.{0,60}"
            r"(violat|sensitive|polic|flagged|filtered|blocked)",
            _BAD_OUTPUT,
        ),
        (
            r"input(image|video|audio)sensitive|privacyinformation|real person|photorealistic p"
            r"|(input|uploaded|reference) (image|picture|video|file)s?\b.{0,60}"
            r"(violat|sensitive|polic|flagged|blocked|unsafe)",
            _BAD_PICTURE,
        ),
        (
            r"inputtextsensitive|prompt\b.{0,60}"
            r"(violat|sensitive|polic|flagged|moderation|blocked|unsafe)"
            r"|(violat|sensitive|flagged|blocked|unsafe).{0,30}\bprompt",
            _BAD_PROMPT,
        ),
        (
            r"content[ _-]?polic|guardrail|(?<!case.)sensitive|moderation|nsfw|usage polic"
            r"|unsafe content|content could not be processed|safety (system|filter|polic)",
            _BAD_CONTENT,
        ),
        (
            r"media file is unavailable|resource download failed"
            r"|(could not|failed to|cannot|can.t|unable to) (fetch|download|access|load|retrieve)\b"
            r".{0,40}(image|picture|file|media|url|video|audio|resource)",
            _MEDIA,
        ),
        (r"unable to generate audio", _NO_SOUND),
        (
            r"\bis required\b|please enter|ratio error|aspect.?ratio|only supports?\b|must be\b"
            r"|too long|exceeds? the (max|limit)|invalid (param|value|input|field|type)"
            r"|url is wrong|is not allowed|not within the range",
            _INVALID,
        ),
        (r"server exception", _EXCEPTION),
    )
)

_CREDITS_TEXT = re.compile(
    r"credits? (is |are )?insufficient|insufficient (credits?|balance)|top up", re.IGNORECASE
)
_RATE_TEXT = re.compile(r"call frequency is too high|too many requests", re.IGNORECASE)
_KEY_TEXT = re.compile(r"access permission|unauthori[sz]ed|authentication", re.IGNORECASE)

_CODES: Mapping[int, Verdict] = {
    401: _BAD_KEY,
    404: _UNKNOWN_MODEL,
    # The service waited for the maker and gave up: the maker may finish, and bill, all the same.
    408: replace(_LATE, decided=False),
    433: _KEY_LIMIT,
    451: _MEDIA,
    455: _MAINTENANCE,
    501: _FAULT,
    505: _DISABLED,
}
_BEFORE_TEXT = frozenset({401, 433, 455})
"""Codes that mean one thing only, whatever the words beside them."""

_TASK_CODES: Mapping[int, Verdict] = {
    # The task was taken under our key, so these are between the service and the maker.
    408: _LATE,
    429: _BUSY,
    430: _BUSY,
    433: _KEY_LIMIT,
    451: _MEDIA,
    455: _MAINTENANCE,
    505: _DISABLED,
}


def refusal(code: int, text: str, model: str = "") -> Verdict:
    """Return what a body `code` other than 200 means in answer to a request."""
    if code == 402 or (code == 429 and _CREDITS_TEXT.search(text)):
        return _no_credits(model)
    if code == 403 and _KEY_TEXT.search(text):
        return _BAD_KEY
    if code in {429, 430} or _RATE_TEXT.search(text):
        return _RATE
    if code in _BEFORE_TEXT:
        return _CODES[code]
    found = _by_text(text, model)
    if found is not None:
        return found
    if code in _CODES:
        return _CODES[code]
    if 400 <= code < 500:
        return _quoting(_INVALID, text)
    # Neither a code nor words that say the request was refused: it may have been taken.
    return replace(_FAULT, what=say("The service failed while taking the request"), decided=False)


def task_failure(code: int | None, text: str, model: str = "") -> Verdict:
    """Return why a task that the service had taken ended without a clip."""
    if code == 402:
        return _no_credits(model)
    found = _by_text(text, model)
    if found is not None:
        return found
    if code is not None and code in _TASK_CODES:
        return _TASK_CODES[code]
    if code in {400, 404, 422}:
        return _quoting(_INVALID, text)
    return _FAULT


NO_FILE = Verdict(
    Reason.NO_FILE,
    say("The service says that the clip is finished but gave no file"),
    say("look at the task again, then ask the service's support with the task id"),
)


def submission_error(answer: Answer, model: str) -> ServiceError:
    """Return the error for an answer to createTask that holds no task."""
    if answer.code is None or answer.is_ok:
        given = say("no task id") if answer.is_ok else answer.text
        return perhaps_taken(answer, say("The service"), given)
    return refused(answer, refusal(answer.code, answer.text, model))


def perhaps_taken(answer: Answer, who: str, given: str) -> OutcomeUnknown:
    """Return the error for an answer to a submission that says neither yes nor no."""
    return OutcomeUnknown(
        say(
            "{who} answered with {given}, so it may have taken the scene and charged it; look"
            " again before submitting it again.",
            who=who,
            given=given,
        ),
        detail=answer.detail,
    )


def refused(answer: Answer, verdict: Verdict) -> ServiceError:
    """Return the error for a submission that was answered with a fault: provably none, or not."""
    if not verdict.decided:
        return OutcomeUnknown(
            say(
                "{what}; it may have been taken and charged; look again before submitting it"
                " again.",
                what=verdict.what,
            ),
            detail=answer.detail,
        )
    return error_for(verdict, answer) or RequestRefused(
        verdict.sentence(Billed.NO), reason=verdict.reason, detail=answer.detail
    )


def reading_error(answer: Answer, what: str, cost: str = _NOTHING_LOST) -> ServiceError:
    """Return the error for a reading that was not answered; it is never the end of a job.

    Only the account-level reasons are told apart; the rest is a service that could not say `what`.
    """
    if answer.code is not None and not answer.is_ok:
        found = error_for(refusal(answer.code, answer.text), answer, cost)
        if found is not None and not isinstance(found, NotEnoughCredits):
            return found
    if answer.is_portal:
        return ServiceUnreachable(
            say(
                "A web page came in place of the service's answer, perhaps a network's "
                "sign-in page; {cost}; sign in to the network and try again.",
                cost=cost,
            ),
            detail=answer.detail,
        )
    return ServiceUnreachable(
        say(
            "The service could not say {what}; {cost}; try again in a minute.", what=what, cost=cost
        ),
        detail=answer.detail,
    )


def free_request_error(answer: Answer, what: str) -> ServiceError:
    """Return the error for a request that costs nothing and can be sent again."""
    if answer.code is not None and not answer.is_ok:
        verdict = refusal(answer.code, answer.text)
        found = error_for(verdict, answer)
        if found is not None:
            return found
        if verdict.decided:
            sentence = verdict.sentence(Billed.NO)
            return RequestRefused(sentence, reason=verdict.reason, detail=answer.detail)
    return reading_error(answer, what)


def error_for(
    verdict: Verdict, answer: Answer, cost: str = _COST[Billed.NO]
) -> ServiceError | None:
    """Return the error of an account-level verdict, None for one about the request itself."""
    sentence = verdict.saying(cost)
    match verdict.reason:
        case Reason.BAD_KEY:
            return KeyRefused(sentence, detail=answer.detail)
        case Reason.NO_CREDITS:
            return NotEnoughCredits(sentence, detail=answer.detail)
        case Reason.RATE_LIMITED:
            return RateLimited(sentence, retry_after=answer.retry_after, detail=answer.detail)
        case Reason.MAINTENANCE:
            return ServicePaused(sentence, detail=answer.detail)
        case _:
            return None


def _by_text(text: str, model: str) -> Verdict | None:
    if _CREDITS_TEXT.search(text):
        return _no_credits(model)
    for pattern, verdict in _TEXTS:
        if pattern.search(text):
            return _quoting(verdict, text) if verdict is _INVALID else verdict
    return None


def _no_credits(model: str) -> Verdict:
    needs = SORA_2_NEEDS if model in SORA_2_MODELS else say("not enough credits for this clip")
    return Verdict(
        Reason.NO_CREDITS,
        say("There are {needs}", needs=needs),
        say("top up at the service and generate again"),
    )


def _quoting(verdict: Verdict, text: str) -> Verdict:
    words = " ".join(text.split()).rstrip(".!")
    if not words:
        return verdict
    shown = words if len(words) <= 160 else words[:159] + "…"
    return replace(verdict, what=say("{what} (“{said}”)", what=verdict.what, said=shown))
