"""A scene in the words and the fields of one model."""

from dataclasses import dataclass, replace
from typing import Final, assert_never

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry, by_key, expanded
from desktop_app.domain.models import (
    Field,
    Kind,
    Model,
    Role,
    Scalar,
    chosen_option,
    effective_resolution,
    effective_sound,
)
from desktop_app.domain.placing import Element, Placement
from desktop_app.domain.references import Shot, Use
from desktop_app.domain.sentence import say

SHOTS_WEIGHT: Final = 10
"""What it weighs that a model makes no shots of its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a scene for one model; `shots` is empty where they had to go into the words."""

    words: str
    shots: tuple[Shot, ...] = ()
    left_out: tuple[str, ...] = ()
    weight: int = 0


def told(model: Model, ask: Ask, placement: Placement) -> Told:
    """Return the words of a scene, with the cast by the model's own means."""
    cast = by_key(_as_known(model, ask, entry, placement) for entry in ask.cast)
    words = expanded(ask.prompt, cast).words
    written = ask.written or ask.shots
    shots = tuple(replace(each, prompt=expanded(each.prompt, cast).words) for each in written)
    if not shots:
        return Told(words)
    if model.field_for(Role.SHOTS) is None:
        why = say(
            "{model} makes no shots of its own; they are told in the prompt.", model=model.title
        )
        return Told(_in_words(words, shots), (), (why,), SHOTS_WEIGHT)
    if model.field_for(Role.PROMPT) is not None or not words.strip():
        return Told(words, shots)
    # What holds for the whole clip has to be said in each of its shots.
    whole = tuple(replace(each, prompt=f"{words.strip()}\n{each.prompt}") for each in shots)
    return Told(words, whole)


def body_of(model: Model, ask: Ask, placement: Placement, told: Told) -> dict[str, object]:
    """Return the `input` object; a reference is a placeholder for its address."""
    body: dict[str, object] = {}
    for each in model.fields:
        value = _value(model, ask, placement, told, each)
        if value is not None:
            body[each.name] = value
    return body


def placeholder(place: int) -> str:
    """Return what stands in a body for the address of a reference, counted from 0."""
    return f"reference:{place}"


def _as_known(model: Model, ask: Ask, entry: CastEntry, placement: Placement) -> CastEntry:
    """Return an entry with the words by which this model is told of it."""
    for element in placement.elements:
        if element.entry.id == entry.id:
            field = model.field_for(Role.ELEMENTS)
            mention = field.mention if field else ""
            return replace(entry, words=mention.format(name=element.name))
    mentions = _picture_mentions(model, ask, entry, placement)
    if not mentions:
        return entry
    return replace(entry, words=f"{entry.meaning} ({', '.join(mentions)})")


def _picture_mentions(
    model: Model, ask: Ask, entry: CastEntry, placement: Placement
) -> tuple[str, ...]:
    field = model.field_for(Role.PICTURES)
    if field is None or not field.mention:
        return ()
    numbers = (
        placement.number_of(at)
        for at, each in enumerate(ask.references)
        if each.cast_id == entry.id and each.use is Use.PICTURE
    )
    return tuple(field.mention.format(number=each) for each in numbers if each is not None)


def _in_words(words: str, shots: tuple[Shot, ...]) -> str:
    lines = (
        f"Shot {number} ({shot.seconds} s): {shot.prompt.strip()}"
        for number, shot in enumerate(shots, 1)
    )
    return "\n".join(part for part in (words.strip(), *lines) if part)


def _value(model: Model, ask: Ask, placement: Placement, told: Told, each: Field) -> object:
    match each.role:
        case Role.PROMPT:
            return told.words.strip() or None
        case Role.ASPECT | Role.SECONDS | Role.RESOLUTION | Role.SOUND | Role.SEED:
            return _setting(model, ask, placement, each)
        case Role.MODE | Role.OPTION | Role.SHOTS_SWITCH:
            return _option(ask, placement, told, each)
        case Role.SHOTS:
            return _shots(each, told.shots)
        case Role.ELEMENTS:
            return _elements(each, placement.elements)
        case Role.NEGATIVE:
            return ask.settings.negative.strip() or each.default
        case Role.CHARACTERS:
            return list(placement.characters) or each.default
        case (
            Role.FIRST_FRAME
            | Role.LAST_FRAME
            | Role.FRAMES
            | Role.PICTURES
            | Role.VIDEOS
            | Role.SOUNDS
        ):
            return _addresses(each, placement.roles.get(each.role, ()))
        case _ as unreachable:
            assert_never(unreachable)


def _setting(model: Model, ask: Ask, placement: Placement, each: Field) -> object:
    settings = ask.settings
    value: Scalar | None
    if placement.has_frame and each.beside_frame is not None:
        return typed(each, each.beside_frame)
    match each.role:
        case Role.ASPECT:
            value = each.spelled(settings.aspect)
        case Role.SECONDS:
            value = settings.seconds
        case Role.RESOLUTION:
            found = effective_resolution(model, settings)
            value = None if found is None else each.spelled(found)
        case Role.SOUND:
            value = effective_sound(model, settings)
        case _:
            value = each.default if settings.seed is None else settings.seed
    return None if value is None else typed(each, value)


def _option(ask: Ask, placement: Placement, told: Told, each: Field) -> object:
    match each.role:
        case Role.MODE:
            return each.spelled(made_from(placement))
        case Role.SHOTS_SWITCH:
            return bool(told.shots)
        case _:
            value = chosen_option(each, ask.settings)
            return None if value is None else typed(each, value)


def made_from(placement: Placement) -> str:
    """Return what a clip is made from, in Takewright's word: words, frames or references."""
    if placement.has_frame:
        return "frames"
    return "words" if placement.is_empty else "references"


def _addresses(each: Field, places: tuple[int, ...]) -> object:
    if not places:
        return None
    addresses = [placeholder(place) for place in places]
    return addresses if each.kind is Kind.URL_LIST else addresses[0]


def _shots(each: Field, shots: tuple[Shot, ...]) -> object:
    rules = each.shots
    if not shots or rules is None:
        return None
    return [
        {rules.prompt: shot.prompt.strip(), rules.seconds: _scalar(rules.kind, shot.seconds)}
        for shot in shots
    ]


def _elements(each: Field, elements: tuple[Element, ...]) -> object:
    rules = each.elements
    if not elements or rules is None:
        return None
    return [
        {
            rules.name: element.name,
            rules.description: element.entry.meaning,
            rules.pictures: [placeholder(place) for place in element.pictures],
        }
        for element in elements
    ]


def typed(each: Field, value: Scalar) -> object:
    """Return a value in the JSON type of its field."""
    return _scalar(each.kind, value)


def _scalar(kind: Kind, value: Scalar) -> object:
    match kind:
        case Kind.STRING | Kind.URL:
            return str(value)
        case Kind.INTEGER:
            return int(value)
        case Kind.NUMBER:
            return float(value)
        case Kind.BOOLEAN:
            return bool(value)
        case Kind.URL_LIST | Kind.STRING_LIST | Kind.OBJECT_LIST:
            return [value]
        case _ as unreachable:
            assert_never(unreachable)
