"""Job states to and from rows: explicit code, so that a row means the same for ever.

A new state, or a new field of one, needs a line here and a test; a field that old rows lack needs a
default here.
"""

from collections.abc import Mapping
from typing import Any, Final, assert_never

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.domain.sentence import packed, unpacked

OPEN_KINDS: Final = ("queued", "submitting", "submitted", "ready")
"""The kinds of the states for which `domain.jobs.is_over` is false."""

Payload = Mapping[str, Any]


def kind_of(state: JobState) -> str:
    """Return the word that a row says the state with."""
    return type(state).__name__.lower()


def payload_of(state: JobState) -> dict[str, Any]:
    """Return everything about a state but its kind and time, as JSON builtins."""
    match state:
        case Queued(retries=retries, not_before=not_before):
            return {"retries": retries, "not_before": not_before}
        case Submitting(balance=balance, asked_at=asked_at, retries=retries):
            return {"balance": _milli(balance), "asked_at": asked_at, "retries": retries}
        case Submitted(task_id=task, retries=retries):
            return {"task_id": task, "retries": retries}
        case Ready(task_id=task, urls=urls, credits=spent):
            return {"task_id": task, "urls": list(urls), "credits": _milli(spent)}
        case Done(task_id=task, take_id=take, credits=spent):
            return {"task_id": task, "take_id": take, "credits": _milli(spent)}
        case Failed():
            return _of_failed(state)
        case Uncertain(sentence=sentence, balance=balance, asked_at=asked_at):
            return {"sentence": packed(sentence), "balance": _milli(balance), "asked_at": asked_at}
        case Cancelled(task_id=maybe, uncertain=uncertain):
            return {"task_id": maybe, "uncertain": uncertain}
        case _ as unreachable:
            assert_never(unreachable)


def state_from(kind: str, at: int, payload: Payload) -> JobState:
    """Return the state that a row says; raises ValueError or LookupError when it says none."""
    match kind:
        case "queued":
            return Queued(at, _count(payload, "retries"), _count(payload, "not_before"))
        case "submitting":
            asked_at, retries = _count(payload, "asked_at"), _count(payload, "retries")
            return Submitting(at, _credits(payload["balance"]), asked_at, retries)
        case "submitted":
            return Submitted(at, TaskId(payload["task_id"]), _count(payload, "retries"))
        case "ready":
            urls, spent = tuple(payload["urls"]), _credits(payload["credits"])
            return Ready(at, TaskId(payload["task_id"]), urls, spent)
        case "done":
            spent = _credits(payload["credits"])
            return Done(at, TaskId(payload["task_id"]), TakeId(payload["take_id"]), spent)
        case "failed":
            return _failed_from(at, payload)
        case "uncertain":
            before = _credits(payload["balance"])
            return Uncertain(at, unpacked(payload["sentence"]), before, _count(payload, "asked_at"))
        case "cancelled":
            uncertain = bool(payload.get("uncertain", False))
            return Cancelled(at, _task(payload["task_id"]), uncertain)
    raise ValueError(f"there is no job state “{kind}”")


def _of_failed(state: Failed) -> dict[str, Any]:
    return {
        "reason": state.reason.value,
        "sentence": packed(state.sentence),
        "billed": state.billed.value,
        "task_id": state.task_id,
        "urls": list(state.urls),
        "credits": _milli(state.credits),
    }


def _failed_from(at: int, payload: Payload) -> Failed:
    return Failed(
        at,
        Reason(payload["reason"]),
        unpacked(payload["sentence"]),
        Billed(payload["billed"]),
        _task(payload["task_id"]),
        tuple(payload["urls"]),
        # Rows of the first version lack it.
        _credits(payload.get("credits")),
    )


def _count(payload: Payload, name: str) -> int:
    """Return a number that rows of the first version lack."""
    return int(payload.get(name, 0))


def _milli(amount: Credits | None) -> int | None:
    return None if amount is None else amount.milli


def _credits(milli: int | None) -> Credits | None:
    return None if milli is None else Credits(milli)


def _task(task_id: str | None) -> TaskId | None:
    return None if task_id is None else TaskId(task_id)
