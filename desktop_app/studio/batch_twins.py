"""Variations that a model would be told the same for: one clip, paid as often as it is listed.

A grid over seeds on a model that takes none is the usual case. It is refused rather than made
smaller: what the film would be then is another film than the one that was written.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.asking import Ask
from desktop_app.domain.batch import Fault, Row, Variation
from desktop_app.domain.models import Model
from desktop_app.domain.requests import Request
from desktop_app.domain.sentence import listed, say


@dataclass(frozen=True, slots=True)
class Asked:
    """A scene of a row: the variation it is, its title, and what would be sent for it."""

    row: Row
    variation: Variation
    title: str
    ask: Ask
    request: Request


def twins(scenes: Iterable[Asked]) -> Iterator[Fault]:
    """Yield a mistake for each row of which two variations ask a model for the same."""
    first: dict[tuple[int, str], Asked] = {}
    told: set[int] = set()
    for each in scenes:
        row, model = id(each.row), each.request.model
        # What continues the variation before it begins on a frame of its own.
        if model is None or each.request.problems or each.row.continues or row in told:
            continue
        before = first.setdefault((row, _sent(model, each)), each)
        if before is not each:
            told.add(row)
            yield _fault(before, each, model.title)


def _sent(model: Model, scene: Asked) -> str:
    """Return what the clip depends on."""
    body = json.dumps(scene.request.body, sort_keys=True)
    return f"{model.id}\n{body}\n{[each.source for each in scene.ask.references]}"


def _fault(one: Asked, other: Asked, model: str) -> Fault:
    before = dict(one.variation.varied)
    columns = [name for name, value in other.variation.varied if before[name] != value]
    sentence = say(
        "{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not"
        " take what tells them apart ({columns}). Take that out, or ask for several takes.",
        model=model,
        one=one.title,
        other=other.title,
        columns=listed(columns),
    )
    return one.row.fault(columns[0] if len(columns) == 1 else "", sentence)
