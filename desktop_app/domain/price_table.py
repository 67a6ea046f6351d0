"""The service's public table of prices, read into the rates of a model.

A row says in words what it is the price of (`bytedance/seedance-2, 720p no video input`,
`Kling 3.0, video, with audio-720P`, `hailuo 2.3, image-to-video, Pro-6.0s-768p`; read 2026-09-28).
A rate takes a new price only where every row that can be meant says the same.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop_app.domain.catalogue import Model, ModelId, Price, Rate, Role
from desktop_app.domain.money import Credits

_SHAPE = re.compile(r"\b(\d{3,4}\s?p|[248]k)\b", re.IGNORECASE)
_SECONDS = re.compile(r"(\d+(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?\b", re.IGNORECASE)
_SILENT = re.compile(r"\b(without|no|non)[ -]?(audio|sound)\b|\bsilent\b", re.IGNORECASE)
_SOUNDING = re.compile(r"\bwith[ -]?(audio|sound)\b", re.IGNORECASE)
_FILM_IN = re.compile(r"(?<!no )\bwith video\b", re.IGNORECASE)
_KINDS = re.compile(r"\b(text|image|reference|video)[ -]to[ -]video\b", re.IGNORECASE)
UNNAMED: Final = ModelId("")

_WORD = re.compile(r"[a-z0-9.]+")


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A row of the table: `model` is empty where the table names none; `per` clip or second."""

    words: str
    credits: Credits
    per: str
    model: ModelId = UNNAMED

    @property
    def head(self) -> tuple[str, ...]:
        """Return the words that name the model, before the first comma."""
        return _words(self.words.partition(",")[0])


def rows_for(model: Model, rows: Iterable[PriceRow]) -> tuple[PriceRow, ...]:
    """Return the rows that can be meant for a model, whichever way they name it.

    Of several models that are one on the wire a row has to have all the words of the title.
    """
    names = {_words(model.wire_name), _words(model.id), _words(model.title)}
    found = (
        row
        for row in rows
        if (row.model == model.wire_name if row.model else row.head in names)
        and (not model.sent_as or set(_words(model.title)) <= set(_words(row.words)))
        and _is_kind(model.id, row.words)
    )
    return tuple(found)


def repriced(model: Model, rows: Sequence[PriceRow], day: str) -> Model:
    """Return the model at the prices of the table; its date is `day` once all of them are known."""
    meant = rows_for(model, rows)
    if not meant or not model.price.rates:
        return model
    told = [_told(model, rate.when, model.price.per, meant) for rate in model.price.rates]
    rates = tuple(
        rate if new is None else replace(rate, credits=new)
        for rate, new in zip(model.price.rates, told, strict=True)
    )
    as_of = day if all(new is not None for new in told) else model.price.as_of
    return replace(model, price=replace(model.price, rates=rates, as_of=as_of))


def price_from(model: Model, rows: Sequence[PriceRow], day: str) -> Price:
    """Return the price of a model that has none yet; without rates where the table is unclear."""
    meant = rows_for(model, rows)
    for per in ("second", "clip"):
        of_kind = [row for row in meant if row.per == per]
        for cases in _cases(model, per):
            told = [(when, _told(model, when, per, of_kind)) for when in cases]
            rates = tuple(Rate(price, when) for when, price in told if price is not None)
            if rates:
                return Price(per, rates, day)
    return Price("clip", (), "")


def _cases(model: Model, per: str) -> Iterator[list[dict[str, str]]]:
    """Yield the ways in which a price may depend on settings, the most exact first."""
    shapes = [{"resolution": each} for each in model.resolutions()]
    lengths = [{"seconds": str(each)} for each in model.durations()]
    if per == "clip":
        yield [{**shape, **length} for shape in shapes for length in lengths]
        yield lengths
    yield shapes
    yield [{}]


def _told(
    model: Model, when: Mapping[str, str], per: str, rows: Iterable[PriceRow]
) -> Credits | None:
    """Return what the rows agree on for these settings, None when they do not."""
    prices = {row.credits for row in rows if row.per == per and _fits(model, when, row.words)}
    return prices.pop() if len(prices) == 1 else None


def _fits(model: Model, when: Mapping[str, str], words: str) -> bool:
    if (_FILM_IN.search(words) is not None) != (when.get("films") == "some"):
        return False
    shapes = {each.replace(" ", "").lower() for each in _SHAPE.findall(words)}
    resolution = when.get("resolution")
    if shapes and resolution is not None and not shapes & _names_of(model, resolution):
        return False
    # One says which of several it is, the other does not.
    if (resolution is None) != (not shapes) and len(model.resolutions()) > 1:
        return False
    lengths = {float(each) for each in _SECONDS.findall(words)}
    seconds = when.get("seconds")
    if lengths and seconds is not None and float(seconds) not in lengths:
        return False
    if lengths and seconds is None and len(model.durations()) > 1:
        return False
    return _sounds_alike(model, when, words)


def _sounds_alike(model: Model, when: Mapping[str, str], words: str) -> bool:
    sound = model.field_for(Role.SOUND)
    usual = sound is not None and sound.default is True
    asked = when.get("sound", "on" if usual else "off") in ("on", "true", "yes")
    if _SILENT.search(words):
        return not asked
    return asked or sound is None or not _SOUNDING.search(words)


def _names_of(model: Model, resolution: str) -> set[str]:
    """Return what a resolution is called: as the model calls it, and by its lines."""
    names = {resolution.lower()}
    for key, (width, height) in model.sizes.items():
        if key.partition("@")[2] == resolution:
            lines = min(width, height)
            names |= {f"{lines}p", *({"4k"} if lines >= 2160 else ())}
    return names


def _is_kind(model_id: str, words: str) -> bool:
    """Tell whether a row is of the kind that a model's id names, where both name one."""
    asked = {each.lower() for each in _KINDS.findall(model_id.replace("/", " "))}
    said = {each.lower() for each in _KINDS.findall(words)}
    return not asked or not said or bool(asked & said)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))
