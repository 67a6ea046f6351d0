"""Reads `models.json` into the catalogue; wrong data is told by entry and field, in a sentence."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from desktop_app.domain.catalogue import (
    Availability,
    Catalogue,
    Field,
    Kind,
    Model,
    ModelId,
    Price,
    Rate,
    Role,
    Scalar,
    Status,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say

SCHEMA_VERSION = 1

_RATIO = re.compile(r"\d+:\d+")
_ID = re.compile(r'"id"\s*:\s*"([^"]*)"')
_FIELD_INDEX = re.compile(r"^fields\[(\d+)\]")
_PRICED_BY = frozenset({"seconds", "aspect", "resolution"})
_ONE_OF_A_KIND = frozenset(Role) - {Role.OPTION}


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _Field(_Shape, frozen=True, kw_only=True):
    name: str
    role: Role
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    wire: dict[str, str] = {}
    minimum: int | None = None
    maximum: int | None = None
    default: Scalar | None = None


class _Rate(_Shape, frozen=True, kw_only=True):
    credits: str
    when: dict[str, str] = {}


class _Price(_Shape, frozen=True, kw_only=True):
    per: str
    as_of: str
    rates: tuple[_Rate, ...]


class _Status(_Shape, frozen=True, kw_only=True):
    state: Availability
    since: str = ""
    note: str = ""


class _Model(_Shape, frozen=True, kw_only=True):
    id: str
    title: str
    maker: str
    provider: str
    status: _Status
    fields: tuple[_Field, ...]
    price: _Price
    sizes: dict[str, tuple[int, int]]
    typical_seconds: int
    replacements: tuple[str, ...] = ()
    note: str = ""


class _File(_Shape, frozen=True, kw_only=True):
    schema: int
    models: tuple[msgspec.Raw, ...]
    about: str = ""


def load_catalogue(path: Path) -> Catalogue:
    """Read a model catalogue; raises LocalFault naming the entry and the field that is wrong."""
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
    except OSError as error:
        raise LocalFault(
            say(
                "The model catalogue “{name}” cannot be read: {strerror}.",
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from error
    except msgspec.MsgspecError as error:
        raise LocalFault(
            say("The model catalogue “{name}” is damaged: {error}.", name=path.name, error=error)
        ) from error
    if file.schema != SCHEMA_VERSION:
        raise LocalFault(
            say(
                "The model catalogue “{name}” has schema {schema}; this Takewright reads "
                "schema {schema_version}.",
                name=path.name,
                schema=file.schema,
                schema_version=SCHEMA_VERSION,
            )
        )
    models = [_model(raw, path.name) for raw in file.models]
    _check_together(models, path.name)
    return Catalogue(models)


def _model(raw: msgspec.Raw, name: str) -> Model:
    found = _ID.search(bytes(raw).decode("utf-8", "replace"))
    entry = f"The model catalogue “{name}” is wrong at “{found[1] if found else '?'}”"
    try:
        shape = msgspec.json.decode(raw, type=_Model)
    except msgspec.MsgspecError as error:
        raise LocalFault(
            say("{entry}, {place}.", entry=entry, place=_place(raw, str(error)))
        ) from error
    try:
        model = _built(shape)
    except ValueError as error:
        raise LocalFault(say("{entry}, price: {error}.", entry=entry, error=error)) from error
    for wrong in _faults(model):
        raise LocalFault(say("{entry}, {wrong}.", entry=entry, wrong=wrong))
    return model


def _place(raw: msgspec.Raw, message: str) -> str:
    """Return `duration.minimum: expected int, got str` from msgspec's message."""
    said, _, where = message.partition(" - at `$.")
    said = said.replace("`", "")
    said = said[:1].lower() + said[1:]
    where = where.rstrip("`")
    index = _FIELD_INDEX.match(where)
    if index is not None:
        fields = msgspec.json.decode(raw).get("fields", [])
        number = int(index[1])
        known = fields[number].get("name") if isinstance(fields[number], dict) else None
        where = _FIELD_INDEX.sub(f"field {known or number}", where)
    return f"{where}: {said}" if where else said


def _built(shape: _Model) -> Model:
    return Model(
        id=ModelId(shape.id),
        title=shape.title,
        maker=shape.maker,
        provider=shape.provider,
        status=Status(shape.status.state, shape.status.since, shape.status.note),
        fields=tuple(Field(**msgspec.structs.asdict(each)) for each in shape.fields),
        price=Price(
            shape.price.per,
            tuple(Rate(Credits.parse(rate.credits), rate.when) for rate in shape.price.rates),
            shape.price.as_of,
        ),
        sizes=shape.sizes,
        typical_seconds=shape.typical_seconds,
        replacements=tuple(ModelId(each) for each in shape.replacements),
        note=shape.note,
    )


def _faults(model: Model) -> Iterator[str]:
    """Yield what the types cannot say, each as `field: what is wrong with it`."""
    for name in ("id", "title", "maker", "provider"):
        if not str(getattr(model, name)).strip():
            yield f"{name}: is empty"
    if model.typical_seconds <= 0:
        yield "typical_seconds: is not above zero"
    yield from _status_faults(model.status)
    yield from _role_faults(model)
    for field in model.fields:
        yield from (f"field {field.name}: {wrong}" for wrong in _field_faults(field))
    yield from _price_faults(model)
    yield from _size_faults(model)


def _status_faults(status: Status) -> Iterator[str]:
    if status.state is Availability.LIVE:
        return
    if not _is_date(status.since):
        yield "status.since: a model that is not live needs the ISO date since when"
    if not status.note:
        yield "status.note: a model that is not live needs a sentence on what happened"


def _role_faults(model: Model) -> Iterator[str]:
    names = [field.name for field in model.fields]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"field {name}: stands there twice"
    roles = [field.role for field in model.fields]
    for role in sorted(
        {role for role in roles if role in _ONE_OF_A_KIND and roles.count(role) > 1}
    ):
        yield f"fields: two of them play the role {role}"
    for role in (Role.PROMPT, Role.ASPECT, Role.SECONDS):
        field = model.field_for(role)
        if field is None and not (role is Role.ASPECT and model.needs_picture):
            yield f"fields: none of them plays the role {role}"


def _field_faults(field: Field) -> Iterator[str]:
    if field.minimum is not None and field.maximum is not None and field.minimum > field.maximum:
        yield "minimum is above maximum"
    if field.default is not None and not _fits(field.kind, field.default):
        yield f"default {field.default!r} is not of kind {field.kind}"
    if field.choices and field.default is not None and str(field.default) not in field.choices:
        yield f"default {field.default!r} is not among the choices"
    if strange := sorted(set(field.wire) - set(field.choices)):
        yield f"wire spells {strange[0]!r}, which is not among the choices"
    match field.role:
        case Role.SECONDS:
            yield from _seconds_faults(field)
        case Role.ASPECT if not field.choices or not all(map(_RATIO.fullmatch, field.choices)):
            yield "choices are not ratios such as 16:9"
        case Role.RESOLUTION if not field.choices or field.default is None:
            yield "a resolution needs choices and a default"
        case Role.OPTION if field.required and field.default is None:
            yield "a required option needs a default"
        case Role.FIRST_FRAME | Role.LAST_FRAME if field.kind not in (Kind.URL, Kind.URL_LIST):
            yield "a frame is a url or a url_list"
        case _:
            pass


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
        if rate.credits is not None and rate.credits.milli < 0:
            yield f"price.rates[{number}].credits: is below zero"
        for name, value in rate.when.items():
            if name not in _PRICED_BY:
                yield f"price.rates[{number}].when: no price depends on “{name}”"
            elif value not in _offered(model, name):
                yield f"price.rates[{number}].when.{name}: the model does not offer “{value}”"


def _offered(model: Model, name: str) -> tuple[str, ...]:
    match name:
        case "seconds":
            return tuple(str(each) for each in model.durations())
        case "aspect":
            return model.aspects()
        case _:
            return model.resolutions()


def _size_faults(model: Model) -> Iterator[str]:
    for key, (width, height) in model.sizes.items():
        aspect, _, resolution = key.partition("@")
        if aspect not in model.aspects():
            yield f"sizes.{key}: the model does not offer {aspect}"
        if resolution and resolution not in model.resolutions():
            yield f"sizes.{key}: the model does not offer {resolution}"
        if width < 16 or height < 16:
            yield f"sizes.{key}: {width} × {height} is no picture"


def _check_together(models: list[Model], name: str) -> None:
    ids = [model.id for model in models]
    for model in models:
        entry = f"The model catalogue “{name}” is wrong at “{model.id}”"
        if ids.count(model.id) > 1:
            raise LocalFault(say("{entry}: there are two entries with this id.", entry=entry))
        for other in model.replacements:
            if other not in ids or other == model.id:
                raise LocalFault(
                    say(
                        "{entry}, replacements: “{other}” is no other entry.",
                        entry=entry,
                        other=other,
                    )
                )


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
