"""What kie.ai says of its models: the list, what each takes, and the public table of prices.

The catalogue's addresses share one request a second for an account, and are asked in step. The
table of prices needs no key and is never sent one; nothing of it is documented, so that whatever
is not understood in it is left out (recorded 2026-09-28 and 2026-10-01). What a model takes and
costs was described and never recorded: both are looked for under every name and in every wrapping
that the service has for such things, and what is in none of them is said to be not understood.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from decimal import Decimal
from typing import Final
from urllib.parse import parse_qs, quote, urlsplit

from desktop_app.api.asking import Asker
from desktop_app.api.classify import reading_error
from desktop_app.api.envelope import Answer, as_int, field, parse_json, text_field
from desktop_app.api.records import credits_of
from desktop_app.api.wire import Wire
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.listing import Listed, ModelList
from desktop_app.domain.price_table import PriceRow
from desktop_app.domain.problems import ServiceUnreachable
from desktop_app.domain.sentence import say

_MODELS = "/api/v1/models"
_TABLE = "/client/v1/model-pricing"

SPACING = 1.1
"""Seconds between two requests for the catalogue."""

PAGE = 100
"""Rows; the service gives no more at once."""

MOST_PAGES = 20

_TYPES: Final = ("taskType", "taskTypes", "type")
_TOLD: Final = ("pricingDesc", "priceDesc", "pricing", "price")
_WRAPPED: Final = ("openapi", "openApi", "schema", "spec", "data")
_DOCUMENT: Final = frozenset({"paths", "components", "properties"})
"""What a document has, one of them at least; a bare schema of the input has `properties`."""


class Discovery:
    """Asks one service what it offers; each request waits for its turn."""

    def __init__(
        self,
        wire: Wire,
        asker: Asker,
        address: str,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], float] = time.monotonic,
        spacing: float = SPACING,
    ) -> None:
        self._wire = wire
        self._asker = asker
        self._address = address
        self._sleep = sleep
        self._now = now
        self._spacing = spacing
        self._turn = asyncio.Lock()
        self._next = 0.0

    async def models(self) -> ModelList:
        """Return the models that the account may ask for, as they are listed.

        Raises KeyRefused, RateLimited, ServicePaused, ServiceUnreachable. A list without a single
        model is no list: the shape of the answer has changed then.
        """
        answer = await self._get(_MODELS)
        data = answer.data
        items = _among(data, "models", "records", "list", "items")
        found = tuple(_listed(items)) if answer.is_ok else ()
        if not found:
            raise reading_error(answer, say("which models it offers"))
        total = as_int(field(data, "total"))
        return ModelList(found, is_whole=total is None or total <= len(found))

    async def schema(self, model: str) -> Mapping[str, object] | None:
        """Return what a model takes as an OpenAPI document, None when the service has none.

        Empty where the service says something that is no such document. Raises as `models`.
        """
        answer = await self._get(f"{_MODELS}/{quote(model, safe='/')}/schema")
        if answer.code == 404:
            return None
        if not answer.is_ok:
            raise reading_error(answer, say("what a model takes"))
        return _document(answer.data)

    async def price(self, model: str) -> str:
        """Return what the service says of a model's price in its own words; raises as `models`."""
        answer = await self._get(f"{_MODELS}/{quote(model, safe='/')}/price")
        if not answer.is_ok and answer.code != 404:
            raise reading_error(answer, say("what a model costs"))
        told = _price_words(answer.data)
        if not told and answer.is_ok and _says_something(answer.data):
            raise ServiceUnreachable(
                say(
                    "The service says what “{model}” costs in a form that this Takewright does not"
                    " read, so its price stays unknown; nothing was charged. Look on its site.",
                    model=model,
                )
            )
        return told

    async def prices(self) -> tuple[PriceRow, ...]:
        """Return the rows for video of the public table; raises ServiceUnreachable without them.

        Also when fewer came than the table says it has: what is missing must not look gone.
        """
        count = await self._openly("GET", f"{_TABLE}/count")
        expected = as_int(field(count.data, "video")) if count.is_ok else None
        if expected is None:
            raise reading_error(count, say("what its models cost"))
        records: list[object] = []
        for number in range(1, MOST_PAGES + 1):
            found = await self._page(number)
            records += found
            if len(records) >= expected or not found:
                break
        if not records or len(records) < expected:
            raise ServiceUnreachable(
                say(
                    "The service's table of prices came in part only; nothing was charged, and the"
                    " prices that were known stay; look again later."
                )
            )
        return tuple(_rows(records))

    async def _page(self, number: int) -> list[object]:
        asked = {"pageNum": number, "pageSize": PAGE, "interfaceType": "video"}
        answer = await self._openly("POST", f"{_TABLE}/page", json.dumps(asked).encode())
        found = _among(answer.data, "records", "list", "rows", "items")
        if not answer.is_ok or not isinstance(found, list):
            raise reading_error(answer, say("what its models cost"))
        return found

    async def _get(self, path: str) -> Answer:
        return await self._in_turn(lambda: self._wire.ask("GET", self._address + path))

    async def _openly(self, method: str, path: str, content: bytes | None = None) -> Answer:
        address = self._address + path
        return await self._in_turn(lambda: self._wire.ask_openly(method, address, content))

    async def _in_turn(self, request: Callable[[], Awaitable[Answer]]) -> Answer:
        return await self._asker.ask(lambda: self._spaced(request))

    async def _spaced(self, request: Callable[[], Awaitable[Answer]]) -> Answer:
        async with self._turn:
            wait = self._next - self._now()
            if wait > 0:
                await self._sleep(wait)
            try:
                return await request()
            finally:
                self._next = self._now() + self._spacing


def _listed(items: object) -> Iterator[Listed]:
    for item in items if isinstance(items, list) else ():
        name = text_field(item, "model", "id", "slug")
        if not name:
            continue
        yield Listed(
            ModelId(name),
            text_field(item, "title", "name", "displayName"),
            text_field(item, "provider", "maker", "vendor"),
            tuple(_kinds(item)),
            text_field(item, *_TOLD),
        )


def _kinds(item: object) -> Iterator[str]:
    """Yield the task types of a model, which came as a list, as one, or as several in a text."""
    given = next((found for name in _TYPES if (found := field(item, name))), None)
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, str):
            yield from (part.strip() for part in each.split(",") if part.strip())


def _among(data: object, *names: str) -> object:
    """Return a list that came alone or under one of these names; None where there is none."""
    if isinstance(data, list):
        return data
    return next((found for name in names if isinstance(found := field(data, name), list)), None)


def _document(data: object) -> Mapping[str, object] | None:
    """Return the OpenAPI document in an answer: wrapped, alone, or as text; empty for no such."""
    found = _unpacked(data)
    if isinstance(found, dict) and not _DOCUMENT & found.keys():
        wrapped = next((name for name in _WRAPPED if name in found), None)
        if wrapped is None or found[wrapped] is None:
            return None if wrapped or not found.keys() - {"model"} else {}
        found = _unpacked(found[wrapped])
    if found is None:
        return None
    plain = _plain(found)
    return plain if isinstance(plain, dict) and _DOCUMENT & plain.keys() else {}


def _price_words(data: object) -> str:
    """Return what is said of a price: a sentence, or its rows as credits with their unit."""
    found = _unpacked(data)
    match found:
        case str():
            return found.strip()
        case list():
            return "; ".join(filter(None, map(_price_words, found)))
        case dict():
            told = text_field(found, *_TOLD) or _row_words(found)
            inner = (found[name] for name in _TOLD if isinstance(found.get(name), dict | list))
            return told or next(filter(None, map(_price_words, inner)), "")
        case _:
            return ""


def _row_words(row: Mapping[str, object]) -> str:
    price = credits_of(row.get("creditPrice"))
    if price is None:
        price = credits_of(row.get("credits"))
    if price is None:
        return ""
    words = text_field(row, "modelDescription")
    unit = text_field(row, "creditUnit", "unit")
    told = f"{price} credits {unit}".strip()
    return f"{words}: {told}" if words else told


def _says_something(data: object) -> bool:
    """Tell whether there is more in an answer than the name of the model and nothing."""
    if isinstance(data, dict):
        return any(value not in (None, "", [], {}) for key, value in data.items() if key != "model")
    return data not in (None, "", [])


def _unpacked(value: object) -> object:
    """Return what a text holds where it is JSON: the service packs objects into texts elsewhere."""
    if not isinstance(value, str) or not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return parse_json(value)
    except ValueError:
        return value


def _rows(records: list[object]) -> Iterator[PriceRow]:
    for record in records:
        words = text_field(record, "modelDescription")
        price = credits_of(field(record, "creditPrice"))
        per = _unit(text_field(record, "creditUnit"))
        kind = text_field(record, "interfaceType").lower()
        if words and price is not None and per and kind in ("", "video"):
            yield PriceRow(words, price, per, _anchored(text_field(record, "anchor")))


def _unit(text: str) -> str:
    words = text.lower().split()
    if "second" in words or "seconds" in words or "s" in words:
        return "second"
    return "clip" if words and words[-1] in ("video", "videos", "clip", "request") else ""


def _anchored(address: str) -> ModelId:
    """Return the model that the address of a row's page names, empty when it names none."""
    try:
        named = parse_qs(urlsplit(address).query).get("model", [""])
    except ValueError:
        named = [""]
    return ModelId(named[0])


def _plain(value: object) -> object:
    """Return parsed JSON with its exact numbers as plain ones."""
    match value:
        case dict():
            return {str(name): _plain(each) for name, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case Decimal():
            whole = as_int(value)
            return float(value) if whole is None else whole
        case _:
            return value
