"""Answers of the `/v1/videos` wire: real HTTP statuses, errors in an envelope of their own.

The wire is OpenAI's, dead there since 2026-09-24 and served by gateways. An error is
`{"error": {"message", "type", "param", "code"}}`; some gateways put a text in place of the object.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.api.classify import (
    Verdict,
    perhaps_taken,
    refusal,
    refused,
    task_failure,
)
from desktop_app.api.envelope import Answer, as_int, field, nature_of, parse_json, text_field
from desktop_app.api.records import NoRecord, Pending, Record, Succeeded, TaskFailed
from desktop_app.domain.problems import (
    Billed,
    Reason,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.sentence import say

_LONGEST_TEXT = 2000
_SUCCEEDED = frozenset({"completed", "succeeded", "success"})
_FAILED = frozenset({"failed", "fail", "error", "cancelled", "canceled", "expired"})

_UNDECIDED = frozenset({408, 409, 425, 499})
"""Statuses below 500 that may come after the request was taken."""

_EDGE = frozenset({401, 403, 404, 405, 411, 413, 415, 429, 431})
"""Statuses that refuse a request whoever says so: they need no words of the service."""

_WRONG_KEY = re.compile(r"invalid_api_key|incorrect api key|invalid (api )?(key|token)", re.I)
_NO_MONEY = re.compile(r"insufficient_(user_)?quota|billing_hard_limit|exceeded your .*quota", re.I)
_NO_MODEL = re.compile(r"model_not_found|model_not_supported|no available channel", re.I)

NOT_SERVED = Verdict(
    Reason.INVALID_INPUT,
    say("There is no video service of this kind at the gateway's address"),
    say("check the address in Settings"),
)
_NO_ENTRY = Verdict(
    Reason.MODEL_UNAVAILABLE,
    say("The gateway does not let this key use the model"),
    say("ask the gateway for access or choose another model"),
)
_NO_CREDITS = Verdict(
    Reason.NO_CREDITS,
    say("There is not enough money on the gateway's account"),
    say("top up at the gateway and generate again"),
)


@dataclass(frozen=True, slots=True)
class Video:
    """What the wire tells of a video; times in epoch seconds, None where it tells none."""

    id: str
    status: str
    model: str = ""
    prompt: str | None = None
    seconds: str = ""
    size: str = ""
    created_at: int | None = None
    expires_at: int | None = None
    progress: int | None = None
    error: str = ""


def read_video_answer(status: int, body: bytes, retry_after: float | None = None) -> Answer:
    """Read an HTTP answer; never raises. `code` is the status, None when nobody of ours spoke.

    `text` holds the error's own code, type and message, since each may be the one that tells.
    """
    try:
        parsed = parse_json(body)
    except ValueError:
        code = status if status in _EDGE else None
        return Answer(status, code, nature_of(body), None, retry_after)
    # A video that failed has an error of its own, and is no less an answer.
    is_told = isinstance(parsed, dict) and ("id" in parsed or not parsed.get("error"))
    if 200 <= status < 300 and is_told:
        return Answer(status, 200, "", parsed, retry_after)
    words = error_words(field(parsed, "error")) or text_field(parsed, "message", "msg", "detail")
    # An error over HTTP 200 is none of this wire's: what it means is not known.
    code = status if status >= 400 and (words or status in _EDGE) else None
    return Answer(status, code, words[:_LONGEST_TEXT], parsed, retry_after)


def error_words(error: object) -> str:
    """Return an error's code, type and message in one line, without saying the same twice."""
    if isinstance(error, str):
        return " ".join(error.split())
    code, kind = text_field(error, "code"), text_field(error, "type")
    named = " ".join(dict.fromkeys(each for each in (code, kind) if each))
    message = " ".join(text_field(error, "message").split())
    return f"{named}: {message}" if named and message else named or message


def read_video(data: object) -> Video | None:
    """Return the video that an object tells of, None when it is none."""
    name = text_field(data, "id")
    if not name:
        return None
    prompt, seconds = field(data, "prompt"), as_int(field(data, "seconds"))
    return Video(
        name,
        text_field(data, "status").lower(),
        text_field(data, "model"),
        prompt if isinstance(prompt, str) else None,
        "" if seconds is None else str(seconds),
        text_field(data, "size"),
        as_int(field(data, "created_at")),
        as_int(field(data, "expires_at")),
        as_int(field(data, "progress")),
        error_words(field(data, "error")),
    )


def record_of(video: Video, content: str) -> Record:
    """Return what became of a video whose file would be at the address `content`."""
    if video.status in _SUCCEEDED:
        return Succeeded((content,))
    if video.status in _FAILED:
        verdict = failure_of(video.error, video.model)
        words = video.error or video.status
        # The wire does not tell what a failure costs.
        sentence = verdict.sentence(Billed.UNKNOWN)
        return TaskFailed(verdict.reason, sentence, Billed.UNKNOWN, words)
    since = None if video.created_at is None else video.created_at * 1000
    progress = video.progress if video.progress is not None and 0 < video.progress <= 100 else None
    return Pending(video.status or "processing", since, progress)


def failure_of(words: str, model: str) -> Verdict:
    """Return why a video failed, by the words of its error."""
    return _by_name(words) or task_failure(None, words, model)


def video_record(answer: Answer, content: str) -> Record | None:
    """Return what an answer to `GET /v1/videos/{id}` says; None when it says nothing of it."""
    video = read_video(answer.data) if answer.is_ok else None
    if video is not None:
        return record_of(video, content)
    return NoRecord() if answer.code == 404 and isinstance(answer.data, dict) else None


def creation_error(answer: Answer, model: str) -> ServiceError:
    """Return the error for an answer to a creation that holds no video: taken or provably not."""
    if answer.code is None or answer.is_ok:
        if answer.is_portal:
            return ServiceUnreachable(
                say(
                    "Something else answered at the gateway's address, perhaps a network's sign-in"
                    " page; nothing was sent or charged; check the address and the network."
                ),
                detail=answer.detail,
            )
        given = say("no video") if answer.is_ok else answer.text
        return perhaps_taken(answer, say("The gateway"), given)
    return refused(answer, verdict_on(answer.code, answer, model))


def verdict_on(status: int, answer: Answer, model: str = "") -> Verdict:
    """Return what an HTTP status of 400 or more means in answer to a request."""
    named = _by_name(answer.text)
    if named is not None:
        return named
    if status == 404 and not isinstance(answer.data, dict):
        return NOT_SERVED
    if status == 405:
        return NOT_SERVED
    if status == 403:
        found = refusal(status, answer.text, model)
        return found if found.reason in _TOLD_BY_403 else _NO_ENTRY
    found = refusal(status, answer.text, model)
    return replace(found, decided=False) if status >= 500 or status in _UNDECIDED else found


_TOLD_BY_403 = frozenset({Reason.BAD_KEY, Reason.MODERATION, Reason.NO_CREDITS})

_NAMES: Mapping[re.Pattern[str], Verdict] = {
    _NO_MONEY: _NO_CREDITS,
    _WRONG_KEY: refusal(401, ""),
    _NO_MODEL: refusal(404, ""),
    re.compile(r"organization.{0,40}must be verified|does not have access to model", re.I): (
        _NO_ENTRY
    ),
}
"""What an error's own name says whatever its status: gateways send these with 403, 429 and 503."""


def _by_name(words: str) -> Verdict | None:
    return next((verdict for name, verdict in _NAMES.items() if name.search(words)), None)
