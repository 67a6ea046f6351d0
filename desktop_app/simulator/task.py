"""One task: its course through time, how it ends, and the record that the service tells of it."""

import json
import re
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from desktop_app.domain.money import Credits
from desktop_app.simulator.clip import ClipSpec
from desktop_app.simulator.given import Given
from desktop_app.simulator.order import Order


class Ending(StrEnum):
    """How a task ends; the prompt asks for any but the first two in words like `[simulate: fault]`.

    Credits are given back for `REFUSED`, `FAULT` and `NO_MEDIA`, kept for the others.
    """

    SUCCESS = "success"
    NO_MEDIA = "no media"
    REFUSED = "refused"
    FAULT = "fault"
    NO_FILE = "no file"
    BROKEN_FILE = "broken file"

    @property
    def fails(self) -> bool:
        """Tell whether the record will say `fail`."""
        return self in _FAILURES


_FAILURES: dict[Ending, tuple[str, str, float]] = {
    Ending.REFUSED: (
        "422",
        "CONTENT_POLICY_BLOCKED: The input or output was flagged as sensitive.",
        0.45,
    ),
    Ending.FAULT: ("500", "Internal Error, Please try again later.", 0.6),
    Ending.NO_MEDIA: ("422", "Your media file is unavailable, please replace it.", 0.25),
}
"""Failure code and text, as observed, and the part of a task's time after which it is told."""

_ASKED = re.compile(r"\[simulate:\s*([a-z ]+?)\s*\]", re.IGNORECASE)
_SLOW = 6
_TITLE_WORDS = 5
_TITLE_LETTERS = 34
_LAST_LETTER = "\u052f"
_LIGHT_WORDS = re.compile(
    r"(?:an?|the|at|of|in|on|and|or|to|with|through|by|from|for|into|as|over|under|below|along"
    r"|across|past|up|down|near|behind|before|while|is|are|his|her|its|their|that|who)",
    re.IGNORECASE,
)


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """A task as it is kept: times in epoch milliseconds, `held` in thousandths of a credit."""

    id: str
    model: str
    fields: dict[str, Any]
    created: int
    appears: int
    queues: int
    starts: int
    ends: int
    held: int
    ending: Ending
    prompt: str
    size: tuple[int, int]
    seconds: int
    seed: str
    sound: bool
    picture: str | None = None
    shown: tuple[str, ...] = ()
    last: str | None = None
    films: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    shots: tuple[tuple[str, float], ...] = ()

    @property
    def wants_film(self) -> bool:
        """Tell whether there is a clip to render."""
        return not self.ending.fails and self.ending is not Ending.NO_FILE

    @property
    def spec(self) -> ClipSpec:
        """Return what decides the clip of this task."""
        return ClipSpec(
            self.prompt,
            title_of(self.prompt),
            self.size,
            self.seconds,
            self.seed,
            self.sound,
            picture=None if self.picture is None else Path(self.picture),
            shown=tuple(map(Path, self.shown)),
            last=None if self.last is None else Path(self.last),
            films=tuple(map(Path, self.films)),
            sounds=tuple(map(Path, self.sounds)),
            shots=self.shots,
        )


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a task, in epoch milliseconds; `ending` is what really came of it."""

    task: str
    at: int
    ending: Ending


def words_asked(prompt: str) -> frozenset[str]:
    """Return what the prompt asks the simulator to do, as `refused` from `[simulate: refused]`."""
    return frozenset(found.lower() for found in _ASKED.findall(prompt))


def new_task(
    order: Order, *, task_id: str, seed: str, now: int, speed: float, given: Given
) -> Task:
    """Return the task for an order, its whole course decided by its id."""
    asked = words_asked(order.prompt)
    ending = next((each for each in Ending if each.value in asked), Ending.SUCCESS)
    if not given.is_whole:
        ending = Ending.NO_MEDIA
    span = order.model.typical_seconds * 1000 / speed * Random(task_id).uniform(0.8, 1.2)
    span *= _SLOW if "slow" in asked else 1
    told = _FAILURES[ending][2] if ending.fails else 1.0
    return Task(
        id=task_id,
        model=order.model.id,
        fields=dict(order.fields),
        created=now,
        appears=now + int(span * 0.03),
        queues=now + int(span * 0.1),
        starts=now + int(span * 0.22),
        ends=now + int(span * told),
        held=order.price.milli,
        ending=ending,
        prompt=_ASKED.sub("", order.prompt).strip(),
        size=order.size,
        seconds=order.settings.seconds,
        seed=seed,
        sound=order.sound,
        picture=None if given.first is None else str(given.first),
        shown=tuple(map(str, given.shown)),
        last=None if given.last is None else str(given.last),
        films=tuple(map(str, given.films)),
        sounds=tuple(map(str, given.sounds)),
        shots=tuple((_ASKED.sub("", words).strip(), seconds) for words, seconds in order.shots),
    )


def title_of(prompt: str) -> str:
    """Return the first words of a prompt for the corner of its picture; none in foreign scripts."""
    clause = re.split(r"[.,;:!?\n(\[]|\s[–—-]\s", prompt.strip(), maxsplit=1)[0]
    words = clause.split()[:_TITLE_WORDS]
    while words and (_LIGHT_WORDS.fullmatch(words[-1]) or len(" ".join(words)) > _TITLE_LETTERS):
        words.pop()
    title = " ".join(words)
    return "" if any(letter > _LAST_LETTER for letter in title) else title


def record(task: Task, end: Ended | None, now: int, urls: list[str]) -> dict[str, Any] | None:
    """Return the `data` of recordInfo at a time, None while the service does not know it yet."""
    if end is None and now < task.appears:
        return None
    inner = json.dumps(task.fields, ensure_ascii=False, separators=(",", ":"))
    parameters = {"input": inner, "model": task.model}
    param = json.dumps(parameters, ensure_ascii=False, separators=(",", ":"))
    told: dict[str, Any] = {
        "taskId": task.id,
        "model": task.model,
        "state": _state(task, end, now),
        "param": param,
        "resultJson": "",
        "failCode": None,
        "failMsg": None,
        "costTime": None,
        "completeTime": None,
        "createTime": task.created,
        "creditsConsumed": float(Credits(task.held).as_decimal()),
        "operationType": task.model,
        "successFlag": 0,
        "paramJson": param,
    }
    if end is not None:
        told |= _end_of_record(task, end, urls)
    return told


def _state(task: Task, end: Ended | None, now: int) -> str:
    if end is not None:
        return "fail" if end.ending.fails else "success"
    if now < task.queues:
        return "waiting"
    return "queuing" if now < task.starts else "generating"


def _end_of_record(task: Task, end: Ended, urls: list[str]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "completeTime": end.at,
        "costTime": round((end.at - task.created) / 1000),
    }
    if end.ending.fails:
        code, text, _ = _FAILURES[end.ending]
        return told | {
            "failCode": code,
            "failMsg": text,
            "creditsConsumed": 0.0,
            "successFlag": 3,
        }
    results = {"resultUrls": urls}
    text = json.dumps(results, separators=(",", ":"))
    return told | {"resultJson": text, "response": results, "successFlag": 1}
