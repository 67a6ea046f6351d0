"""What can complete what is being begun: names of the cast, or templates."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from desktop_app.domain.cast import CastEntry, key_of
from desktop_app.studio.templates import Template
from desktop_app.ui.words import in_resources
from desktop_app.ui.writing.triggers import Begun, Trigger

_MOST = 60

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is shown, what stands quietly beside it, and what goes into the prompt.

    `stops` are parts of `text` to be typed over one after another: begin and end among characters.
    """

    label: str
    note: str
    text: str
    stops: tuple[tuple[int, int], ...] = field(default=())


def candidates_for(
    trigger: Trigger, cast: Iterable[CastEntry], templates: Iterable[Template]
) -> tuple[Candidate, ...]:
    """Return what fits, what begins like that before what only holds it."""
    if trigger.what is Begun.NAME:
        entries = _sifted(trigger.typed, ((each.name, each) for each in cast))
        return tuple(
            Candidate(each.name, " ".join(each.words.split()), f"{{{each.name}}}")
            for each in entries
        )
    fitting = _sifted(trigger.typed, ((each.name, each) for each in templates))
    return tuple(
        Candidate(each.name, in_resources(each.group), each.text, each.stops) for each in fitting
    )


def _sifted(typed: str, named: Iterable[tuple[str, _Thing]]) -> list[_Thing]:
    key = key_of(typed)
    found = [(key_of(name), thing) for name, thing in named]
    first = [thing for name, thing in found if name.startswith(key)]
    rest = [thing for name, thing in found if key in name and not name.startswith(key)]
    return [*first, *rest][:_MOST]
