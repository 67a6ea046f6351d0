"""A catalogue entry for a model that nobody has tried, from what the service says of it.

Only what is understood is offered, by the names that fields have in one family or another; a model
that cannot do without something else is not offered, and why is said.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.catalogue import Field, Kind, Model, ModelId, Price, Role, Scalar, Status
from desktop_app.domain.models import Together
from desktop_app.domain.openapi import Node, Property, input_properties
from desktop_app.domain.price_table import PriceRow, price_from
from desktop_app.domain.sentence import Sentence, joined, say

TYPICAL_SECONDS = 180
"""How long a take usually takes to arrive, of the models that are known."""

_NAMES: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.PROMPT: ("prompt", "text_prompt"),
    Role.NEGATIVE: ("negative_prompt",),
    Role.SECONDS: ("duration", "seconds", "n_frames", "video_length"),
    Role.ASPECT: ("aspect_ratio", "ratio", "aspectRatio"),
    Role.RESOLUTION: ("resolution", "size", "quality", "mode"),
    Role.FIRST_FRAME: (
        "first_frame_url", "image_url", "image_urls", "input_urls", "start_image_url",
        "first_frame_image", "first_frame",
    ),
    Role.LAST_FRAME: ("last_frame_url", "end_image_url", "tail_image_url", "last_frame_image"),
    Role.PICTURES: ("reference_image_urls", "reference_images", "reference_image"),
    Role.VIDEOS: ("reference_video_urls", "reference_videos", "reference_video"),
    Role.SOUNDS: ("reference_audio_urls", "reference_audios", "reference_audio"),
    Role.SOUND: ("generate_audio", "audio", "sound", "enable_audio", "with_audio"),
    Role.SEED: ("seed",),
}  # fmt: skip
"""What fields are called, the likeliest first."""

_FRAMES: Final = (Role.FIRST_FRAME, Role.LAST_FRAME)
_REFERENCES: Final = (Role.PICTURES, Role.VIDEOS, Role.SOUNDS)

_SHAPES: Final = {"landscape": "16:9", "portrait": "9:16", "square": "1:1"}
_RATIO = re.compile(r"\d+:\d+")
_LINES = re.compile(r"\d{3,4}")
_TITLE_WORDS = 40


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why a model cannot be offered."""

    why: str


def entry_from(
    facts: tuple[ModelId, str, str, str], document: Node, day: str, rows: Sequence[PriceRow]
) -> Model | Unusable:
    """Return the entry of a model that is not in the catalogue, or why there can be none.

    `facts` are id, title, maker and what is said of the price; `day` is when that was asked for.
    """
    model_id, title, maker, told = facts
    properties = {each.name: each for each in input_properties(document)}
    fields = tuple(_fields(properties))
    why = _why_unusable(fields, properties)
    if why:
        return Unusable(why)
    model = Model(
        id=model_id,
        title=title if 0 < len(title) <= _TITLE_WORDS else str(model_id),
        maker=maker or say("unknown"),
        provider="kie",
        status=Status(),
        fields=fields,
        price=Price("clip", (), ""),
        sizes={},
        typical_seconds=TYPICAL_SECONDS,
        # No model that is known takes both at once.
        together=Together(exclusive=(_FRAMES, _REFERENCES)),
        unverified=day,
    )
    priced = replace(model, price=price_from(model, rows, day))
    return replace(priced, note=_note(priced, day, told))


def _note(model: Model, day: str, told: str) -> Sentence:
    """Say that it was never tried, and what its price is said to be."""
    untried = say("Never tried: read from what the service says of it ({day}).", day=day)
    first = " ".join(told.partition("\n")[0].split()).rstrip(". ")
    if first:
        return joined(untried, say("Its price is said to be: “{price}”.", price=first))
    if model.price.rates:
        return joined(untried, say("Its price is from the service's table."))
    return joined(untried, say("Its price is not known."))


def _fields(properties: Mapping[str, Property]) -> Iterator[Field]:
    """Yield the fields that are understood, and those that have to be there and can be filled."""
    used: set[str] = set()
    for role, names in _NAMES.items():
        for name in names:
            found = properties.get(name)
            field = None if found is None else _field(role, found)
            if field is not None:
                used.add(name)
                yield field
                break
    for each in properties.values():
        if each.name not in used and each.required:
            yield from _filled(each)


def _field(role: Role, found: Property) -> Field | None:
    plain = Field(found.name, role, _kind(found), found.required, default=_scalar(found.default))
    match role:
        case Role.PROMPT:
            return replace(plain, minimum=found.least, maximum=found.most, default=None)
        case Role.NEGATIVE if plain.kind is Kind.STRING:
            return replace(plain, maximum=found.most)
        case Role.SECONDS:
            return _seconds(plain, found)
        case Role.ASPECT:
            return _aspect(plain, found)
        case Role.RESOLUTION:
            return _resolution(plain, found)
        case Role.FIRST_FRAME | Role.LAST_FRAME | Role.PICTURES | Role.VIDEOS | Role.SOUNDS:
            kind = Kind.URL_LIST if found.type == "array" else Kind.URL
            most = found.most if kind is Kind.URL_LIST else None
            return replace(plain, kind=kind, maximum=most, default=None)
        case Role.SOUND:
            return plain if plain.kind is Kind.BOOLEAN else None
        case Role.SEED:
            least, most = found.least, found.most
            return replace(plain, minimum=least, maximum=most) if _is_number(plain) else None
        case _:
            return None


def _seconds(plain: Field, found: Property) -> Field | None:
    """Return the field of the length: whole seconds above zero; -1 and the like mean “any”."""
    choices = tuple(str(each) for each in found.choices if str(each).isdecimal() and int(str(each)))
    if found.choices and not choices:
        return None
    default = plain.default if str(plain.default) in choices or not choices else None
    if choices:
        return replace(plain, choices=choices, default=default)
    if found.type not in ("integer", "number") or not found.most or found.most < 1:
        return None
    return replace(plain, minimum=max(1, found.least or 1), maximum=found.most)


def _aspect(plain: Field, found: Property) -> Field | None:
    wire: dict[str, str] = {}
    choices = []
    for each in (str(each) for each in found.choices):
        meant = _SHAPES.get(each.lower(), each)
        if _RATIO.fullmatch(meant):
            choices.append(meant)
            if meant != each:
                wire[meant] = each
    if not choices:
        return None
    default = _SHAPES.get(str(plain.default).lower(), plain.default)
    is_there = default in choices
    return replace(
        plain, choices=tuple(choices), wire=wire, default=default if is_there else choices[0]
    )


def _resolution(plain: Field, found: Property) -> Field | None:
    """Return the field of the picture's size; its default is the one near 720 lines, if any is."""
    choices = tuple(str(each) for each in found.choices if isinstance(each, str))
    if not choices or plain.kind is not Kind.STRING:
        return None
    is_named = found.name in ("resolution", "size") or any(map(_LINES.search, choices))
    if not is_named:
        return None
    near = [each for each in choices if (lines := _LINES.search(each)) and int(lines[0]) >= 720]
    given = plain.default if plain.default in choices else choices[0]
    least = min(near, key=lambda each: int(_LINES.findall(each)[0]), default=given)
    return replace(plain, choices=choices, default=least)


def _filled(found: Property) -> Iterator[Field]:
    """Yield a field that has to be there with what can stand in it without knowing what it means.

    A switch is off, a choice is the service's usual or first one.
    """
    value = _scalar(found.default)
    if value is None and found.choices:
        value = _scalar(found.choices[0])
    if value is None and found.type == "boolean":
        value = False
    if value is not None:
        yield Field(found.name, Role.OPTION, _kind(found), required=True, default=value)


def _why_unusable(fields: Sequence[Field], properties: Mapping[str, Property]) -> str:
    if not properties:
        return say("what it takes is said in a form that this Takewright does not read")
    has = {field.role for field in fields}
    if Role.PROMPT not in has:
        return say("it takes no prompt")
    if Role.SECONDS not in has:
        return say("it has no length that can be chosen")
    if Role.ASPECT not in has and Role.FIRST_FRAME not in has:
        return say("it says nothing of the picture's shape")
    filled = {field.name for field in fields}
    needed = [each.name for each in properties.values() if each.required]
    strange = [name for name in needed if name not in filled]
    return say("it needs “{field}”", field=strange[0]) if strange else ""


def _kind(found: Property) -> Kind:
    known = {"integer": Kind.INTEGER, "number": Kind.NUMBER, "boolean": Kind.BOOLEAN}
    return known.get(found.type, Kind.STRING)


def _is_number(field: Field) -> bool:
    return field.kind in (Kind.INTEGER, Kind.NUMBER)


def _scalar(value: object) -> Scalar | None:
    if isinstance(value, str | bool | int | float):
        return value
    return None
