"""What files a model takes, and why one cannot be made to fit: said before anything is uploaded.

What a model's entry does not say is as with the model that it is a variant of, else as the
catalogue says of all models.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Final

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.file_kinds import MIME_TYPES, FileKind
from desktop_app.domain.models import MEDIA_ROLES, Field, Files, Model, Role, Settings
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import Figure, Sentence, listed, say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks

_PLACEHOLDER: Final = re.compile(r"reference:(\d+)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file has to be for a model; `size` where a picture has to be of one size, in pixels."""

    model: str
    files: Files
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file is: its kind and bytes, the pixels of a picture, how long a film or sound is."""

    kind: FileKind
    size_bytes: int
    pixels: tuple[int, int] | None = None
    length: Flicks | None = None


def wanted_in(
    catalogue: Catalogue, model: Model, settings: Settings, body: Mapping[str, object]
) -> dict[int, Wanted]:
    """Return how each file has to be that a body names, by its number among the references."""
    found: dict[int, Wanted] = {}
    for field in model.fields:
        if field.role not in MEDIA_ROLES | {Role.ELEMENTS}:
            continue
        files = files_of(catalogue, model, field)
        size = model.size(settings) if files.as_clip else None
        wanted = Wanted(model.title, files, size)
        found |= dict.fromkeys(_places_in(field, body.get(field.name)), wanted)
    return found


def files_of(catalogue: Catalogue, model: Model, field: Field) -> Files:
    """Return what files a field takes, with what its own entry leaves open."""
    head = catalogue.get(model.family)
    same = head.field_for(field.role) if head is not None else None
    closest = (field.files, same.files if same is not None else None)
    is_film_or_sound = field.role in (Role.VIDEOS, Role.SOUNDS)
    kind = field.role if is_film_or_sound else Role.PICTURES
    files = catalogue.files.get(kind, Files())
    for each in reversed(closest):
        if each is not None:
            files = _over(each, files)
    return files


def why_unfit(wanted: Wanted, facts: FileFacts, name: str) -> Sentence | None:
    """Say why a file cannot be made to fit and what to do; None when it can, or fits as it is.

    A picture's bytes, its kind and its size are put right; its shape is somebody's choice.
    """
    if facts.kind.shows is Use.PICTURE:
        return None if wanted.size is not None else _why_misshapen(wanted, facts, name)
    return _why_long(wanted, facts, name) or _why_heavy(wanted, facts, name) or _why_strange(
        wanted, facts, name
    )  # fmt: skip


def fitting_size(wanted: Wanted, pixels: tuple[int, int]) -> tuple[int, int]:
    """Return the size that a picture is scaled to, its own where that is taken."""
    if wanted.size is not None:
        return wanted.size
    files, (width, height) = wanted.files, pixels
    share = Fraction(1)
    if files.least_side is not None:
        share = max(share, Fraction(files.least_side, min(pixels)))
    if files.most_side is not None:
        # What is too large and too narrow at once is as narrow as it has to be.
        share = min(share, Fraction(files.most_side, max(pixels)))
    return max(1, round(width * share)), max(1, round(height * share))


def is_taken(wanted: Wanted, kind: FileKind) -> bool:
    """Tell whether a model takes files of a kind."""
    types = wanted.files.types
    return not types or MIME_TYPES.get(kind.extension) in types


def _over(own: Files, other: Files) -> Files:
    """Return limits in which what is not said is as in others."""
    said = {
        each.name: value
        for each in fields(Files)
        if (value := getattr(own, each.name)) not in (None, (), False)
    }
    return replace(other, **said)


def _places_in(field: Field, value: object) -> Iterable[int]:
    """Yield the numbers of the references that the value of a field names."""
    match value:
        case str():
            found = _PLACEHOLDER.fullmatch(value)
            return () if found is None else (int(found[1]),)
        case list() | tuple():
            return [place for each in value for place in _places_in(field, each)]
        case dict() if field.elements is not None:
            return _places_in(field, value.get(field.elements.pictures))
        case _:
            return ()


def _why_misshapen(wanted: Wanted, facts: FileFacts, name: str) -> Sentence | None:
    files = wanted.files
    if facts.pixels is None:
        return None
    width, height = facts.pixels
    shape = Fraction(width * 100, height)
    if (files.least_ratio or 0) <= shape <= (files.most_ratio or shape):
        return None
    return say(
        "“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times"
        " as wide as high. Cut it and add it again; nothing was sent or charged.",
        name=name,
        width=str(width),
        height=str(height),
        model=wanted.model,
        least=Figure((files.least_ratio or 0) / 100, 1),
        most=Figure((files.most_ratio or 0) / 100, 1),
    )


def _why_long(wanted: Wanted, facts: FileFacts, name: str) -> Sentence | None:
    most = wanted.files.most_seconds
    if most is None or facts.length is None or facts.length <= most * FLICKS_PER_SECOND:
        return None
    return say(
        "“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again;"
        " nothing was sent or charged.",
        name=name,
        seconds=Figure(facts.length / FLICKS_PER_SECOND, 1),
        model=wanted.model,
        most=most,
    )


def _why_heavy(wanted: Wanted, facts: FileFacts, name: str) -> Sentence | None:
    most = wanted.files.most_bytes
    if most is None or facts.size_bytes <= most:
        return None
    return say(
        "“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and"
        " add it again; nothing was sent or charged.",
        name=name,
        size=Figure(facts.size_bytes / (1 << 20), 1),
        model=wanted.model,
        most=Figure(most / (1 << 20), 1),
    )


def _why_strange(wanted: Wanted, facts: FileFacts, name: str) -> Sentence | None:
    types = wanted.files.types
    can_be_wav = facts.kind.shows is Use.SOUND and MIME_TYPES["wav"] in types
    if can_be_wav or is_taken(wanted, facts.kind):
        return None
    return say(
        "“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and"
        " add it again; nothing was sent or charged.",
        name=name,
        model=wanted.model,
        kinds=listed([each.partition("/")[2] for each in types]),
    )
