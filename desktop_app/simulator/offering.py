"""What the simulated service offers: the shipped models, and what a file beside its ledger changes.

`offering.json` may be written while the service runs, as tests do: `unlisted` models are gone,
`paused` ones are listed and refused, of `untold` ones the list says no price, `prices` are new
credits by model and resolution (`""` where a rate is of none). `offered.json`, in the shape of
`models.json`, holds models of its own.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import msgspec

from desktop_app.domain.catalogue import Catalogue, Model
from desktop_app.domain.money import Credits
from desktop_app.storage.catalogue import load_catalogue


class Changes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is not as shipped."""

    unlisted: tuple[str, ...] = ()
    paused: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    prices: dict[str, dict[str, str]] = {}


class Offering:
    """Looks at the files whenever it is asked; reads them when they are others than before."""

    def __init__(self, shipped: Catalogue, folder: Path) -> None:
        self._shipped = shipped
        self._file = folder / "offering.json"
        self._own = folder / "offered.json"
        self._seen: tuple[int, int] | None = None
        self._catalogue = shipped
        self._changes = Changes()

    @property
    def catalogue(self) -> Catalogue:
        """Return the models that there are, at today's prices."""
        self._look()
        return self._catalogue

    def is_paused(self, model: object) -> bool:
        """Tell whether a model is listed and takes nothing."""
        self._look()
        return model in self._changes.paused

    def is_untold(self, model: Model) -> bool:
        """Tell whether the list says nothing of a model's price."""
        self._look()
        return model.id in self._changes.untold

    def _look(self) -> None:
        seen = (_written(self._file), _written(self._own))
        if seen == self._seen:
            return
        self._seen = seen
        changes = Changes()
        if seen[0]:
            changes = msgspec.json.decode(self._file.read_bytes(), type=Changes)
        own: Iterable[Model] = load_catalogue(self._own) if seen[1] else ()
        self._changes = changes
        self._catalogue = Catalogue(
            [
                _priced(model, changes.prices.get(model.id, {}))
                for model in (*self._shipped, *own)
                if model.id not in changes.unlisted
            ]
        )


def _written(path: Path) -> int:
    """Return when a file was written last, 0 without one."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _priced(model: Model, prices: dict[str, str]) -> Model:
    rates = tuple(
        replace(rate, credits=Credits.parse(new)) if new is not None else rate
        for rate in model.price.rates
        for new in (prices.get(rate.when.get("resolution", "")),)
    )
    return replace(model, price=replace(model.price, rates=rates))
