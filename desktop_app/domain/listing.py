"""What a service has said of its models and prices, and the catalogue as that makes it.

Moments are epoch milliseconds; what a person reads of them is the day, in UTC as in the catalogue.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from desktop_app.domain.catalogue import Availability, Catalogue, Model, ModelId, Status
from desktop_app.domain.price_table import PriceRow, repriced
from desktop_app.domain.sentence import say
from desktop_app.domain.unverified import entry_from

LISTING_PROVIDER = "kie"
"""The provider of the entries that a list of models is about."""

DAY_MS = 24 * 3600 * 1000

REFUSAL_MS = 6 * 3600 * 1000
"""How long a refusal is believed over a list that merely goes on naming the model."""

_VIDEO_KINDS = ("text to video", "image to video", "reference to video")
_NOT_LISTED = say("the service does not list it any more")
_REFUSED = say(
    "the service refused a scene for it; it is offered again six hours later, or once a scene is"
    " taken"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A model in the service's list: `kinds` are its task types, `told` what it says of prices."""

    id: ModelId
    title: str = ""
    maker: str = ""
    kinds: tuple[str, ...] = ()
    told: str = ""

    @property
    def makes_video(self) -> bool:
        """Tell whether it says of itself that it makes clips of words or pictures."""
        plain = (" ".join(re.findall(r"[a-z]+", kind.lower())) for kind in self.kinds)
        return any(kind in _VIDEO_KINDS for kind in plain)


@dataclass(frozen=True, slots=True)
class ModelList:
    """A list of models; one that is not whole says nothing of those that it lacks."""

    models: tuple[Listed, ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Schema:
    """What a model takes, as OpenAPI, when it was asked for; None: the service has none of it."""

    at: int
    openapi: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Told:
    """All that a service has said, with when it said it; 0 is never.

    `missing` are models of the catalogue that a list lacked, since when; `refused` those that the
    service would not take a job for, since when.
    """

    listed: tuple[Listed, ...] = ()
    listed_at: int = 0
    missing: Mapping[ModelId, int] = field(default_factory=dict)
    prices: tuple[PriceRow, ...] = ()
    priced_at: int = 0
    schemas: Mapping[ModelId, Schema] = field(default_factory=dict)
    refused: Mapping[ModelId, int] = field(default_factory=dict)


def day_of(moment: int) -> str:
    """Return the ISO date of a moment."""
    return datetime.fromtimestamp(moment / 1000, UTC).date().isoformat()


def with_list(told: Told, shipped: Catalogue, found: ModelList, now: int) -> Told:
    """Return what is known once a list has come.

    It lifts a refusal of a model that it names when the list before lacked that, or when it comes
    `REFUSAL_MS` after: one that merely goes on naming what was just refused says nothing new. Of
    the user's own models a list need not know, so theirs are lifted by time alone.
    """
    names = {each.id for each in found.models}
    missing = {
        model.id: told.missing.get(model.id, now)
        for model in shipped
        if _is_of(model) and model.is_live and model.wire_name not in names
    }
    refused = {
        model: at
        for model, at in told.refused.items()
        if not (_is_named(shipped, model, names) and _is_lifted(model in told.missing, at, now))
    }
    there = {model.id for model in shipped if model.wire_name in names}
    kept = missing if found.is_whole else _without(told.missing, there)
    said = {each.id: each.told for each in told.listed}
    listed = tuple(
        each if each.told else replace(each, told=said.get(each.id, "")) for each in found.models
    )
    return replace(told, listed=listed, listed_at=now, missing=kept, refused=refused)


def with_refusal(told: Told, model: ModelId, now: int) -> Told:
    """Return what is known once the service would not take a job for a model."""
    return replace(told, refused={**told.refused, model: now})


def with_taken(told: Told, model: ModelId, at: int) -> Told:
    """Return what is known once a job for a model was taken: no refusal before that holds."""
    refused = {each: since for each, since in told.refused.items() if each != model or since > at}
    return replace(told, refused=refused)


def is_refusal_due(told: Told, now: int) -> bool:
    """Tell whether a refusal was believed long enough, and no list was asked for since then."""
    ends = (at + REFUSAL_MS for at in told.refused.values())
    return any(told.listed_at < end <= now for end in ends)


def with_prices(told: Told, rows: tuple[PriceRow, ...], now: int) -> Told:
    """Return what is known once the table of prices has come."""
    return replace(told, prices=rows, priced_at=now)


def with_price_words(told: Told, model: ModelId, words: str) -> Told:
    """Return what is known once it was said in words what a listed model costs."""
    listed = (replace(each, told=words) if each.id == model else each for each in told.listed)
    return replace(told, listed=tuple(listed))


def with_schema(told: Told, model: ModelId, schema: Schema) -> Told:
    """Return what is known once it was said what a model takes."""
    return replace(told, schemas={**told.schemas, model: schema})


def unknown_models(shipped: Catalogue, told: Told) -> tuple[Listed, ...]:
    """Return the models for clips that the service lists and the catalogue does not know."""
    known = {name for model in shipped for name in (model.id, model.wire_name)}
    return tuple(each for each in told.listed if each.makes_video and each.id not in known)


def catalogue_as_told(shipped: Catalogue, told: Told) -> Catalogue:
    """Return the catalogue with what the service has said: status, prices, models of its own."""
    return with_status(with_facts(shipped, told), told)


def with_facts(shipped: Catalogue, told: Told) -> Catalogue:
    """Return the catalogue at the prices of the table, with entries for models it did not know.

    Reads every row for every model: tens of milliseconds, so not for the window's thread.
    """
    day = day_of(told.priced_at)
    known = [repriced(each, told.prices, day) if _is_of(each) else each for each in shipped]
    return Catalogue([*known, *_unverified(shipped, told)], shipped.files)


def with_status(known: Catalogue, told: Told) -> Catalogue:
    """Return the catalogue with the status that each model has by list and refusals."""
    names = frozenset(each.id for each in told.listed)
    return Catalogue([_as_told(model, told, names) for model in known], known.files)


def is_listed_here(known: Catalogue, model_id: ModelId) -> bool:
    """Tell whether a list of the service would name a model, if it had it."""
    model = known.get(model_id)
    return model is None or _is_of(model)


def _is_of(model: Model) -> bool:
    """Tell whether a list of the service is about a model: an address of its own has others."""
    return model.provider == LISTING_PROVIDER


def _is_named(shipped: Catalogue, model_id: ModelId, names: Collection[str]) -> bool:
    """Tell whether a list speaks of a model, as far as it need."""
    model = shipped.get(model_id)
    return (model is not None and model.own) or shipped.wire_name(model_id) in names


def _is_lifted(came_back: bool, at: int, now: int) -> bool:
    # A clock that was set back must not keep a refusal for ever.
    return came_back or not 0 <= now - at < REFUSAL_MS


def _as_told(model: Model, told: Told, names: Collection[str]) -> Model:
    if not _is_of(model):
        return model
    status = _status(model, told, names)
    return model if status == model.status else replace(model, status=status)


def _status(model: Model, told: Told, names: Collection[str]) -> Status:
    if model.id in told.refused:
        return Status(Availability.PAUSED, day_of(told.refused[model.id]), _REFUSED)
    if model.own:
        return _status_of_own(model, told)
    if model.wire_name in names:
        return Status(Availability.LIVE)
    if model.is_live and model.id in told.missing:
        return Status(Availability.PAUSED, day_of(told.missing[model.id]), _NOT_LISTED)
    return model.status


def _status_of_own(model: Model, told: Told) -> Status:
    """Return what the user said, with what is known beside it: their entry stays theirs."""
    since = told.missing.get(model.id)
    if since is None or not model.is_live:
        return model.status
    words = say(
        "your own entry; the service's list has not named it since {date}", date=day_of(since)
    )
    return replace(model.status, note=words)


def _unverified(shipped: Catalogue, told: Told) -> Iterator[Model]:
    for listed in unknown_models(shipped, told):
        schema = told.schemas.get(listed.id)
        if schema is None or schema.openapi is None:
            continue
        facts = (listed.id, listed.title, listed.maker, listed.told)
        entry = entry_from(facts, schema.openapi, day_of(schema.at), told.prices)
        if isinstance(entry, Model):
            yield entry


def _without(missing: Mapping[ModelId, int], names: Iterable[str]) -> dict[ModelId, int]:
    there = set(names)
    return {model: since for model, since in missing.items() if model not in there}
