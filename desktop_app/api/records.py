"""recordInfo read tolerantly: what became of a task, whatever year's shape the answer has."""

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.api.classify import NO_FILE, task_failure
from desktop_app.api.envelope import Answer, as_int, field, parse_json, text_field
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason

_SUCCEEDED = frozenset({"success", "succeeded", "completed", "complete"})
_FAILED = frozenset({"fail", "failed", "error"})

_MOST_CREDITS = 10**9
"""A price beyond this is noise, not money."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Still in the works. `state` is the service's word; `since_ms` epoch milliseconds.

    `progress` is in percent, where the service tells a real one.
    """

    state: str
    since_ms: int | None = None
    progress: int | None = None


@dataclass(frozen=True, slots=True)
class Succeeded:
    """Finished: `urls` of the results, best first; `seconds` is how long it took to make."""

    urls: tuple[str, ...]
    credits: Credits | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """Ended without a clip; `sentence` is for a person, `detail` the service's own words."""

    reason: Reason
    sentence: str
    billed: Billed
    detail: str
    credits: Credits | None = None


@dataclass(frozen=True, slots=True)
class NoRecord:
    """The service knows no such task: not yet, or not any more."""


Record = Pending | Succeeded | TaskFailed | NoRecord


def read_record(answer: Answer) -> Record | None:
    """Return what the answer says of the task; None when it says nothing of it."""
    if answer.is_ok:
        return _decode(answer.data)
    text = answer.text.lower()
    missing = "record" in text and ("not found" in text or "not exist" in text)
    if missing or answer.code in {404, 422}:
        return NoRecord()
    return None


def credits_of(value: object, least: int = 0) -> Credits | None:
    """Return an amount of credits that came as a number or its text, exact to a thousandth."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    try:
        amount = Decimal(str(value).strip())
    except ArithmeticError:
        return None
    if not amount.is_finite() or not least <= amount < _MOST_CREDITS:
        return None
    return Credits.parse(amount)


def _decode(data: object) -> Record:
    if not isinstance(data, dict):
        # `data: null` is how the service says that there is nothing to tell yet.
        return Pending("processing")
    state = text_field(data, "state").lower()
    flag = as_int(data.get("successFlag"))
    if state in _SUCCEEDED or (not state and flag == 1):
        return _succeeded(data)
    if state in _FAILED or (not state and flag in {2, 3}):
        return _failed(data)
    return Pending(state or "processing", as_int(data.get("createTime")))


def _succeeded(data: object) -> Record:
    charged = credits_of(field(data, "creditsConsumed"))
    urls = _urls(data)
    if urls:
        return Succeeded(urls, charged, as_int(field(data, "costTime")))
    billed = _billed(charged)
    words = "success without a file"
    return TaskFailed(NO_FILE.reason, NO_FILE.sentence(billed), billed, words, charged)


def _failed(data: object) -> TaskFailed:
    code = as_int(field(data, "failCode"))
    if code is None:
        code = as_int(field(data, "errorCode"))
    text = text_field(data, "failMsg", "errorMessage")
    verdict = task_failure(code, text, text_field(data, "model"))
    charged = credits_of(field(data, "creditsConsumed"))
    billed = _billed(charged)
    words = f"{'no code' if code is None else code}: {text or 'no reason given'}"
    return TaskFailed(verdict.reason, verdict.sentence(billed), billed, words, charged)


def _billed(charged: Credits | None) -> Billed:
    if charged is None:
        return Billed.UNKNOWN
    return Billed.YES if charged.milli > 0 else Billed.NO


def _urls(data: object) -> tuple[str, ...]:
    """Look everywhere a result has been seen; a watermarked clip is better than none."""
    places = (_unpacked(field(data, "resultJson")), _unpacked(field(data, "response")))
    for name in ("resultUrls", "resultUrl", "resultWaterMarkUrls"):
        for place in places:
            found = _listed(field(place, name))
            if found:
                return found
    return _listed(places[0])


def _unpacked(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return parse_json(value)
    except ValueError:
        return None


def _listed(value: object) -> tuple[str, ...]:
    # Some dedicated endpoints pack the list into a string once more.
    if isinstance(value, str):
        value = _unpacked(value) if value.lstrip().startswith("[") else [value]
    items = value if isinstance(value, list) else []
    urls = (item.strip() for item in items if isinstance(item, str))
    return tuple(dict.fromkeys(url for url in urls if url.startswith(("https://", "http://"))))
