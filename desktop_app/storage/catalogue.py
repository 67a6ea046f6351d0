"""Reads `models.json` into the catalogue; wrong data is told by entry and field, in a sentence.

The user's own `models.json` is in the same form: its entries are added, or take the place of those
with the same id.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.models import (
    Availability,
    ElementRules,
    Field,
    Files,
    Kind,
    Model,
    ModelId,
    Policy,
    Price,
    Rate,
    Role,
    Scalar,
    ShotRules,
    Status,
    Together,
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import from_data, say
from desktop_app.storage.catalogue_faults import faults_of, faults_of_files, faults_together
from desktop_app.storage.data_file import read_data

SCHEMA_VERSION: Final = 2

_ID = re.compile(r'"id"\s*:\s*"([^"]*)"')
_FIELD_INDEX = re.compile(r"^fields\[(\d+)\]")


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _Files(_Shape, frozen=True, kw_only=True):
    types: tuple[str, ...] = ()
    most_bytes: int | None = None
    least_side: int | None = None
    most_side: int | None = None
    least_ratio: int | None = None
    most_ratio: int | None = None
    most_seconds: int | None = None
    total_seconds: int | None = None
    as_clip: bool = False


class _Shots(_Shape, frozen=True, kw_only=True):
    prompt: str
    seconds: str
    kind: Kind = Kind.INTEGER
    most_characters: int | None = None
    least_seconds: int = 1
    most_seconds: int | None = None
    whole: bool = False


class _Elements(_Shape, frozen=True, kw_only=True):
    name: str
    description: str
    pictures: str
    least: int
    most: int


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
    needs: Role | None = None
    beside_frame: Scalar | None = None
    mention: str = ""
    label: str = ""
    files: _Files | None = None
    shots: _Shots | None = None
    elements: _Elements | None = None


class _Rate(_Shape, frozen=True, kw_only=True):
    credits: str | None = None
    usd: str | None = None
    when: dict[str, str] = {}


class _Price(_Shape, frozen=True, kw_only=True):
    per: str
    as_of: str
    rates: tuple[_Rate, ...]
    films_too: bool = False


class _Status(_Shape, frozen=True, kw_only=True):
    state: Availability
    since: str = ""
    note: str = ""


class _Policy(_Shape, frozen=True, kw_only=True):
    moderation: str = ""
    refund: str = ""


class _Together(_Shape, frozen=True, kw_only=True):
    exclusive: tuple[tuple[Role, ...], ...] = ()
    one_of: tuple[tuple[Role, ...], ...] = ()
    never: tuple[dict[str, str], ...] = ()
    most_files: int | None = None


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
    variant_of: str = ""
    sent_as: str = ""
    route: str = "jobs"
    makes: str = "video"
    heard: str = ""
    policy: _Policy = _Policy()
    together: _Together = _Together()


class _File(_Shape, frozen=True, kw_only=True):
    schema: int
    models: tuple[msgspec.Raw, ...]
    about: str = ""
    files: dict[Role, _Files] = {}


def load_catalogue(path: Path, own: Path | None = None) -> Catalogue:
    """Read a model catalogue, with the entries of the user's `own` file where there is one.

    Raises LocalFault naming the file, the entry and the field that is wrong.
    """
    shipped, files = _read(path)
    _check_together(shipped, path.name)
    if own is None or not own.exists():
        return Catalogue(shipped, files)
    read, own_files = _read(own)
    added = [replace(model, own=True) for model in read]
    ids = [model.id for model in added]
    for model in added:
        if ids.count(model.id) > 1:
            raise LocalFault(_twice(_entry(own.name, model.id)))
    replaced = {model.id: model for model in added}
    kept = [replaced.pop(model.id, model) for model in shipped]
    models = [*kept, *replaced.values()]
    _check_together(models, own.name)
    return Catalogue(models, {**files, **own_files})


def load_with_own(path: Path, own: Path, tell: Callable[[str], object]) -> Catalogue:
    """Read a model catalogue with the user's own entries; what is wrong in those is told only.

    Raises LocalFault as `load_catalogue` for what is wrong in the catalogue itself.
    """
    try:
        return load_catalogue(path, own)
    except LocalFault as error:
        catalogue = load_catalogue(path)
        tell(say("Your own models are not used, only those of Takewright: {why}", why=error))
        return catalogue


def _read(path: Path) -> tuple[list[Model], dict[Role, Files]]:
    file = read_data(path, _File, SCHEMA_VERSION)
    general = {role: Files(**msgspec.structs.asdict(each)) for role, each in file.files.items()}
    for wrong in faults_of_files(general):
        raise LocalFault(say("{entry}, {wrong}.", entry=_entry(path.name, "files"), wrong=wrong))
    return [_model(raw, path.name) for raw in file.models], general


def _model(raw: msgspec.Raw, name: str) -> Model:
    found = _ID.search(bytes(raw).decode("utf-8", "replace"))
    entry = _entry(name, found[1] if found else "?")
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
    for wrong in faults_of(model):
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
    together = shape.together
    return Model(
        id=ModelId(shape.id),
        title=shape.title,
        maker=shape.maker,
        provider=shape.provider,
        status=Status(shape.status.state, shape.status.since, from_data(shape.status.note)),
        fields=tuple(map(_field, shape.fields)),
        price=_price(shape.price),
        sizes=shape.sizes,
        typical_seconds=shape.typical_seconds,
        replacements=tuple(ModelId(each) for each in shape.replacements),
        note=from_data(shape.note),
        variant_of=ModelId(shape.variant_of),
        sent_as=shape.sent_as,
        route=shape.route,
        makes=shape.makes,
        heard=shape.heard,
        policy=Policy(shape.policy.moderation, shape.policy.refund),
        together=Together(together.exclusive, together.one_of, together.never, together.most_files),
    )


def _field(shape: _Field) -> Field:
    plain = {
        name: getattr(shape, name)
        for name in shape.__struct_fields__
        if name not in ("files", "shots", "elements", "label")
    }
    asdict = msgspec.structs.asdict
    return Field(
        **plain,
        label=from_data(shape.label) if shape.label else "",
        files=None if shape.files is None else Files(**asdict(shape.files)),
        shots=None if shape.shots is None else ShotRules(**asdict(shape.shots)),
        elements=None if shape.elements is None else ElementRules(**asdict(shape.elements)),
    )


def _price(shape: _Price) -> Price:
    rates = tuple(
        Rate(
            None if each.credits is None else Credits.parse(each.credits),
            each.when,
            None if each.usd is None else Usd.parse(each.usd),
        )
        for each in shape.rates
    )
    return Price(shape.per, rates, shape.as_of, shape.films_too)


def _check_together(models: Sequence[Model], name: str) -> None:
    for model, wrong in faults_together(models):
        if not wrong:
            raise LocalFault(_twice(_entry(name, model.id)))
        raise LocalFault(say("{entry}, {wrong}.", entry=_entry(name, model.id), wrong=wrong))


def _twice(entry: str) -> str:
    return say("{entry}: there are two entries with this id.", entry=entry)


def _entry(name: str, entry: str) -> str:
    return f"The model catalogue “{name}” is wrong at “{entry}”"
