"""What can be wrong with a model entry beyond its types: each as `field: what is wrong with it`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date

from desktop_app.domain.models import (
    MEDIA_ROLES,
    Availability,
    Field,
    Files,
    Kind,
    Model,
    Role,
    Scalar,
    Status,
)

_RATIO = re.compile(r"\d+:\d+")
_ONE_OF_A_KIND = frozenset(Role) - {Role.OPTION}
_ROUTES = ("jobs", "videos")
_PRODUCTS = ("video", "character")
_HEARD = ("", "always", "never")
_GENERAL = frozenset({Role.PICTURES, Role.VIDEOS, Role.SOUNDS})
_NO_NUMBER = frozenset({"types", "as_clip"})
_MADE_FROM = frozenset({"words", "frames", "references"})


def faults_of(model: Model) -> Iterator[str]:
    """Yield what the types cannot say, each as `field: what is wrong with it`."""
    for name in ("id", "title", "maker", "provider"):
        if not str(getattr(model, name)).strip():
            yield f"{name}: is empty"
    if model.typical_seconds <= 0:
        yield "typical_seconds: is not above zero"
    for name, known in (("route", _ROUTES), ("makes", _PRODUCTS), ("heard", _HEARD)):
        if getattr(model, name) not in known:
            yield f"{name}: is “{getattr(model, name)}”, not {' or '.join(filter(None, known))}"
    yield from _status_faults(model.status)
    yield from _role_faults(model)
    for field in model.fields:
        yield from (f"field {field.name}: {wrong}" for wrong in _field_faults(field))
    yield from _together_faults(model)
    yield from _price_faults(model)
    yield from _size_faults(model)


def faults_of_files(files: Mapping[Role, Files]) -> Iterator[str]:
    """Yield what is wrong with the limits that hold where a model's entry does not say."""
    for role, each in files.items():
        if role not in _GENERAL:
            yield f"{role}: is not {', '.join(sorted(_GENERAL))}"
        yield from (f"{role}: {wrong}" for wrong in _files_faults(each))


def _files_faults(files: Files) -> Iterator[str]:
    for least, most in (("least_side", "most_side"), ("least_ratio", "most_ratio")):
        low, high = getattr(files, least), getattr(files, most)
        if low is not None and high is not None and low > high:
            yield f"{least} is above {most}"
    numbers = (getattr(files, each.name) for each in fields(Files) if each.name not in _NO_NUMBER)
    if any(each is not None and each <= 0 for each in numbers):
        yield "a limit of files is above zero"


def _status_faults(status: Status) -> Iterator[str]:
    if status.state is Availability.LIVE:
        return
    if not _is_date(status.since):
        yield "status.since: a model that is not live needs the ISO date since when"
    if not status.note:
        yield "status.note: a model that is not live needs a sentence on what happened"


def _role_faults(model: Model) -> Iterator[str]:
    by_name: dict[str, list[Role]] = {}
    for field in model.fields:
        by_name.setdefault(field.name, []).append(field.role)
    for name, same in sorted(by_name.items()):
        if len(same) > 1 and not _exclude_each_other(model, same):
            yield f"field {name}: stands there twice"
    roles = [field.role for field in model.fields]
    for role in sorted(
        {role for role in roles if role in _ONE_OF_A_KIND and roles.count(role) > 1}
    ):
        yield f"fields: two of them play the role {role}"
    yield from _missing_roles(model, roles)


def _missing_roles(model: Model, roles: Sequence[Role]) -> Iterator[str]:
    if Role.PROMPT not in roles and Role.SHOTS not in roles:
        yield f"fields: none of them plays the role {Role.PROMPT}"
    if model.makes != "video":
        return
    if Role.SECONDS not in roles:
        yield f"fields: none of them plays the role {Role.SECONDS}"
    if Role.ASPECT not in roles and not model.needs_picture:
        yield f"fields: none of them plays the role {Role.ASPECT}"
    for field in model.fields:
        if field.needs is not None and field.needs not in roles:
            yield f"field {field.name}: needs {field.needs}, which no field plays"


def _exclude_each_other(model: Model, roles: Sequence[Role]) -> bool:
    """Tell whether no two of these roles are ever sent together."""
    groups = model.together.exclusive
    places = [next((at for at, each in enumerate(groups) if role in each), None) for role in roles]
    return None not in places and len(set(places)) == len(places)


def _together_faults(model: Model) -> Iterator[str]:
    roles = {field.role for field in model.fields}
    groups = (*model.together.exclusive, *model.together.one_of)
    for role in sorted({role for group in groups for role in group} - roles):
        yield f"together: no field plays the role {role}"
    for number, never in enumerate(model.together.never):
        yield from _when_faults(model, f"together.never[{number}]", never)


def _field_faults(field: Field) -> Iterator[str]:
    if field.minimum is not None and field.maximum is not None and field.minimum > field.maximum:
        yield "minimum is above maximum"
    if field.default is not None and not _fits(field.kind, field.default):
        yield f"default {field.default!r} is not of kind {field.kind}"
    if field.choices and field.default is not None and str(field.default) not in field.choices:
        yield f"default {field.default!r} is not among the choices"
    if strange := sorted(set(field.wire) - set(field.choices)):
        yield f"wire spells {strange[0]!r}, which is not among the choices"
    if field.files is not None:
        yield from _files_faults(field.files)
    if field.label and field.role is not Role.OPTION:
        yield "only an option has a label"
    yield from _told_faults(field)
    yield from _playing_faults(field)


def _playing_faults(field: Field) -> Iterator[str]:
    """Yield what a field lacks for the role that it plays."""
    match field.role:
        case Role.SECONDS:
            yield from _seconds_faults(field)
        case Role.ASPECT if not field.choices or not all(map(_RATIO.fullmatch, field.choices)):
            yield "choices are not ratios such as 16:9"
        case Role.RESOLUTION if not field.choices or field.default is None:
            yield "a resolution needs choices and a default"
        case Role.OPTION if field.required and field.default is None:
            yield "a required option needs a default"
        case Role.OPTION if field.label and (len(field.choices) < 2 or field.default is None):
            yield "an option to choose needs choices and a default"
        case Role.FIRST_FRAME | Role.LAST_FRAME if field.kind not in (Kind.URL, Kind.URL_LIST):
            yield "a frame is a url or a url_list"
        case role if role in MEDIA_ROLES and field.kind not in (Kind.URL, Kind.URL_LIST):
            yield "references are a url or a url_list"
        case Role.MODE if set(field.choices) != _MADE_FROM:
            yield f"a mode needs the choices {', '.join(sorted(_MADE_FROM))}"
        case _:
            pass


def _told_faults(field: Field) -> Iterator[str]:
    """Yield what is wrong with how shots and elements are told."""
    for role, rules in ((Role.SHOTS, field.shots), (Role.ELEMENTS, field.elements)):
        if (field.role is role) != (rules is not None):
            yield f"the role {role} and its rules come together"
        elif rules is not None and field.kind is not Kind.OBJECT_LIST:
            yield f"{role} are of kind {Kind.OBJECT_LIST}"
    if field.shots is not None and field.shots.kind not in (Kind.INTEGER, Kind.NUMBER, Kind.STRING):
        yield "shots.kind: seconds are a number or a string"
    if field.elements is not None and not 1 <= field.elements.least <= field.elements.most:
        yield "elements: least and most do not agree"
    try:
        field.mention.format(name="", number=0)
    except (LookupError, ValueError):
        yield "mention: knows {name} and {number} only"


def _seconds_faults(field: Field) -> Iterator[str]:
    if field.kind not in (Kind.STRING, Kind.INTEGER, Kind.NUMBER):
        yield f"seconds cannot be of kind {field.kind}"
    if field.choices and not all(each.isdecimal() and int(each) > 0 for each in field.choices):
        yield "choices are not whole seconds"
    if not field.choices and (field.minimum is None or field.maximum is None or field.minimum < 1):
        yield "seconds need choices, or a minimum of at least 1 and a maximum"


def _price_faults(model: Model) -> Iterator[str]:
    price = model.price
    if price.per not in ("clip", "second"):
        yield f"price.per: is “{price.per}”, not clip or second"
    if price.rates and not _is_date(price.as_of):
        yield "price.as_of: is not an ISO date"
    for number, rate in enumerate(price.rates):
        place = f"price.rates[{number}]"
        if (rate.credits is None) == (rate.usd is None):
            yield f"{place}: needs either credits or usd"
        if rate.credits is not None and rate.credits.milli < 0:
            yield f"{place}.credits: is below zero"
        if rate.usd is not None and rate.usd.micros < 0:
            yield f"{place}.usd: is below zero"
        yield from _when_faults(model, f"{place}.when", rate.when)


def _when_faults(model: Model, place: str, when: Mapping[str, str]) -> Iterator[str]:
    for name, value in when.items():
        offered = _offered(model, name)
        if offered is None:
            yield f"{place}: no price depends on “{name}”"
        elif value not in offered:
            yield f"{place}.{name}: the model does not offer “{value}”"


def _offered(model: Model, name: str) -> tuple[str, ...] | None:
    match name:
        case "sound":
            return ("on", "off") if model.field_for(Role.SOUND) else ()
        case "films":
            return ("some", "none") if model.field_for(Role.VIDEOS) else ()
        case "seconds":
            return tuple(str(each) for each in model.durations())
        case "aspect":
            return model.aspects()
        case "resolution":
            return model.resolutions()
        case _:
            return None


def _size_faults(model: Model) -> Iterator[str]:
    for key, (width, height) in model.sizes.items():
        aspect, _, resolution = key.partition("@")
        if aspect not in model.aspects():
            yield f"sizes.{key}: the model does not offer {aspect}"
        if resolution and resolution not in model.resolutions():
            yield f"sizes.{key}: the model does not offer {resolution}"
        if width < 16 or height < 16:
            yield f"sizes.{key}: {width} × {height} is no picture"


def faults_together(models: Sequence[Model]) -> Iterator[tuple[Model, str]]:
    """Yield entries that do not go with the others and why; nothing for an id that is there twice.

    The variants of an entry are not variants of a variant.
    """
    by_id = {model.id: model for model in models}
    ids = [model.id for model in models]
    for model in models:
        if ids.count(model.id) > 1:
            yield model, ""
        for other in model.replacements:
            if other not in by_id or other == model.id:
                yield model, f"replacements: “{other}” is no other entry"
        head = by_id.get(model.variant_of)
        if model.variant_of and (head is None or head.variant_of or head is model):
            yield model, f"variant_of: “{model.variant_of}” is no entry that has variants"


def _fits(kind: Kind, value: Scalar) -> bool:
    match kind:
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Kind.STRING | Kind.URL | Kind.URL_LIST | Kind.OBJECT_LIST | Kind.STRING_LIST:
            return isinstance(value, str)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
