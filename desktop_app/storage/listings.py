"""What services said of their models and prices, kept with its dates for times without a network.

`<service>/models.json`, `prices.json`, `refused.json` and `schemas/<model>.json`: each is replaced
whole, so that a list that is written by one process takes no refusal of another one away. All of it
can be asked for again; what cannot be read counts as never said.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import quote, unquote

import msgspec

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.listing import Listed, Schema, Told
from desktop_app.domain.money import Credits
from desktop_app.domain.price_table import PriceRow
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically

_log = logging.getLogger(__name__)

_KEEPING: Final = say("Keeping the list of models")


class _Model(msgspec.Struct, frozen=True, omit_defaults=True):
    id: str
    title: str = ""
    maker: str = ""
    kinds: tuple[str, ...] = ()
    told: str = ""


class _Models(msgspec.Struct, frozen=True):
    at: int
    models: tuple[_Model, ...]
    missing: dict[str, int]


class _Row(msgspec.Struct, frozen=True, omit_defaults=True):
    words: str
    milli: int
    per: str
    model: str = ""


class _Prices(msgspec.Struct, frozen=True):
    at: int
    rows: tuple[_Row, ...]


class _Schema(msgspec.Struct, frozen=True):
    at: int
    openapi: dict[str, Any] | None


class _Refused(msgspec.Struct, frozen=True):
    at: dict[str, int]


_File = TypeVar("_File", bound=msgspec.Struct)


class ListingShelf:
    """Keeps what one service said; every method blocks. Writing raises LocalFault."""

    def __init__(self, folder: Path, service: str) -> None:
        """`service` is the id that the journal has for the account's place."""
        self._folder = folder / quote(service, safe="")

    def load(self) -> Told:
        """Return what is kept; never fails."""
        models = _read(self._folder / "models.json", _Models)
        prices = _read(self._folder / "prices.json", _Prices)
        told = Told(refused=self.refused(), schemas=dict(self._schemas()))
        if models is not None:
            told = _with_models(told, models)
        return told if prices is None else _with_prices(told, prices)

    def keep_models(self, told: Told) -> None:
        """Keep the list, and since when models are missing from it."""
        rows = tuple(
            _Model(each.id, each.title, each.maker, each.kinds, each.told) for each in told.listed
        )
        self._write("models.json", _Models(told.listed_at, rows, _plain(told.missing)))

    def keep_prices(self, told: Told) -> None:
        """Keep the table of prices."""
        rows = tuple(
            _Row(each.words, each.credits.milli, each.per, each.model) for each in told.prices
        )
        self._write("prices.json", _Prices(told.priced_at, rows))

    def keep_schema(self, model: ModelId, schema: Schema) -> None:
        """Keep what a model takes."""
        openapi = None if schema.openapi is None else dict(schema.openapi)
        name = f"schemas/{quote(model, safe='')}.json"
        self._write(name, _Schema(schema.at, openapi))

    def refused(self) -> dict[ModelId, int]:
        """Return the models that were refused and since when, by whichever process."""
        found = _read(self._folder / "refused.json", _Refused)
        return {} if found is None else {ModelId(model): at for model, at in found.at.items()}

    def keep_refused(self, refused: Mapping[ModelId, int]) -> None:
        """Keep the models that are refused."""
        self._write("refused.json", _Refused(_plain(refused)))

    def _schemas(self) -> Iterable[tuple[ModelId, Schema]]:
        folder = self._folder / "schemas"
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            found = _read(path, _Schema)
            if found is not None:
                yield ModelId(unquote(path.stem)), Schema(found.at, found.openapi)

    def _write(self, name: str, value: msgspec.Struct) -> None:
        path = self._folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise as_local_fault(error, _KEEPING, path.parent) from error
        write_atomically(path, msgspec.json.encode(value), doing=_KEEPING)


def _with_models(told: Told, file: _Models) -> Told:
    listed = tuple(
        Listed(ModelId(each.id), each.title, each.maker, each.kinds, each.told)
        for each in file.models
    )
    missing = {ModelId(model): since for model, since in file.missing.items()}
    return replace(told, listed=listed, listed_at=file.at, missing=missing)


def _with_prices(told: Told, file: _Prices) -> Told:
    rows = tuple(
        PriceRow(each.words, Credits(each.milli), each.per, ModelId(each.model))
        for each in file.rows
    )
    return replace(told, prices=rows, priced_at=file.at)


def _plain(moments: Mapping[ModelId, int]) -> dict[str, int]:
    return {str(model): at for model, at in moments.items()}


def _read(path: Path, kind: type[_File]) -> _File | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("what %s kept of the models cannot be read: %s", path.name, error)
        return None
