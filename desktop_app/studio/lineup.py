"""The service's line-up: its models, prices and schemas, asked for now and then and kept.

What is kept counts at once, so that a film opens without a network as it was left; what a service
says changes the catalogue for everybody who looks, and never a project.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop_app.domain.catalogue import Catalogue, ModelId
from desktop_app.domain.jobs import Failed, Job, Submitted
from desktop_app.domain.lineup_news import News, Unoffered, news_between
from desktop_app.domain.listing import (
    DAY_MS,
    Listed,
    ModelList,
    Schema,
    Told,
    is_listed_here,
    is_refusal_due,
    unknown_models,
    with_facts,
    with_list,
    with_price_words,
    with_prices,
    with_refusal,
    with_schema,
    with_status,
    with_taken,
)
from desktop_app.domain.price_table import PriceRow
from desktop_app.domain.problems import LocalFault, Reason, ServiceError
from desktop_app.storage.listings import ListingShelf
from desktop_app.studio.account import Account
from desktop_app.studio.clock import Clock
from desktop_app.studio.routed_queue import JobQueue

_log = logging.getLogger(__name__)

_Answer = TypeVar("_Answer")

LOOK_AROUND = 3600.0
"""Seconds between two looks at how old the list is."""

SCHEMA_MS = 7 * DAY_MS
"""How long what a model takes is not asked for again."""


MOST_FAILED = 3
"""Schemas in a row that were not to be had, after which the rest is left for another time."""


class Lister(Protocol):
    """What is asked of a provider's client about its models; each raises ServiceError."""

    async def models(self) -> ModelList:
        """Return the models on offer."""

    async def prices(self) -> tuple[PriceRow, ...]:
        """Return the table of prices, which needs no key."""

    async def schema(self, model: str) -> Mapping[str, object] | None:
        """Return what a model takes, None when the service does not say."""

    async def price(self, model: str) -> str:
        """Return what the service says of a model's price, in its own words."""


class Lineup:
    """Keeps the account's catalogue as the service tells it.

    `shelf` is where that is kept; `has_key` whether anything but the table of prices can be asked.
    """

    def __init__(
        self,
        account: Account,
        lister: Lister,
        shipped: Catalogue,
        shelf: ListingShelf,
        *,
        has_key: bool,
        clock: Clock,
    ) -> None:
        self.told = Told()
        self._facts = self._shown = shipped
        self._account = account
        self._lister = lister
        self._shipped = shipped
        self._shelf = shelf
        self._has_key = has_key
        self._clock = clock
        self._asking = asyncio.Lock()
        self._keeping: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None
        # When the service last took a job for a model, as far as this run knows.
        self._taken: dict[ModelId, int] = {}
        self._writing = asyncio.Lock()
        self._problem = ""

    def follow(self, queue: JobQueue) -> None:
        """Hear of jobs that are refused because their model is paused or not there."""
        queue.job_changed.connect(self._hear)

    async def begin(self) -> Catalogue:
        """Show what is kept, then what the service lists now; returns what is known then."""
        async with self._asking:
            self.told = await asyncio.to_thread(self._shelf.load)
            await self._renew()
            await self._ask_for_list()
        return self._account.catalogue

    async def look(self, *, wished: bool = False) -> News:
        """Ask for list, prices and what unknown models take; nothing is raised.

        `wished` by a person asks for all of it; else what was asked for lately is left.
        """
        async with self._asking:
            before, self._problem = self._account.catalogue, ""
            if wished or self._is_list_due():
                await self._ask_for_list()
            if wished or (self._has_key and self._is_old(self.told.priced_at)):
                await self._ask_for_prices()
            await self._ask_for_schemas()
            news = news_between(before, self._account.catalogue)
        return news.with_problem(self._problem, self._clock.now_ms())

    def watch(self) -> None:
        """Look now for what is older than a day, and again once a day, until it is closed."""
        self._watching = self._watching or asyncio.create_task(self._watch(), name="line-up")

    async def close(self) -> None:
        """Look no more, and wait until what was heard is on the disk."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await asyncio.gather(*self._keeping, return_exceptions=True)

    def unoffered(self) -> tuple[Unoffered, ...]:
        """Return the models for clips that are listed and cannot be offered, each with its why."""
        catalogue = self._account.catalogue
        found = (each for each in unknown_models(self._shipped, self.told))
        return tuple(Unoffered.of(each, self.told) for each in found if each.id not in catalogue)

    async def _watch(self) -> None:
        while True:
            await self.look()
            await self._clock.sleep(LOOK_AROUND)

    async def _ask_for_list(self) -> None:
        if not self._has_key:
            return
        found = await self._asked("the list of models", self._lister.models)
        if found is None:
            return
        # What another process was refused meanwhile counts, too.
        refused = await asyncio.to_thread(self._shelf.refused)
        self.told = with_list(
            replace(self.told, refused={**refused, **self.told.refused}),
            self._shipped,
            found,
            self._clock.now_ms(),
        )
        await self._renew()
        await self._keep(lambda: self._shelf.keep_models(self.told))
        if refused != self.told.refused:
            await self._keep(lambda: self._shelf.keep_refused(self.told.refused))

    async def _ask_for_prices(self) -> None:
        rows = await self._asked("the table of prices", self._lister.prices)
        if rows is not None:
            self.told = with_prices(self.told, rows, self._clock.now_ms())
            await self._renew()
            await self._keep(lambda: self._shelf.keep_prices(self.told))

    async def _ask_for_schemas(self) -> None:
        """Ask what the models take that the catalogue does not know, one after another."""
        failed = 0
        for listed in unknown_models(self._shipped, self.told) if self._has_key else ():
            known = self.told.schemas.get(listed.id)
            if known is not None and self._clock.now_ms() - known.at < SCHEMA_MS:
                continue
            failed = 0 if await self._ask_for_schema(listed) else failed + 1
            # One that is never answered must not keep the rest from being asked for.
            if failed == MOST_FAILED:
                break
        await self._renew()

    async def _ask_for_schema(self, listed: Listed) -> bool:
        try:
            openapi = await self._lister.schema(listed.id)
        except ServiceError as error:
            # The rest is asked for next time; what was asked for is kept.
            _log.info("what %s takes is not to be had: %s", listed.id, error)
            return False
        schema = Schema(self._clock.now_ms(), openapi)
        self.told = with_schema(self.told, listed.id, schema)
        await self._keep(lambda: self._shelf.keep_schema(listed.id, schema))
        if openapi is not None and not listed.told:
            await self._ask_for_price(listed)
        return True

    async def _ask_for_price(self, listed: Listed) -> None:
        """Ask what a model costs of which the list says nothing."""
        words = await self._asked("a price", lambda: self._lister.price(listed.id))
        if words:
            self.told = with_price_words(self.told, listed.id, words)
            await self._keep(lambda: self._shelf.keep_models(self.told))

    async def _asked(self, what: str, ask: Callable[[], Awaitable[_Answer]]) -> _Answer | None:
        try:
            return await ask()
        except ServiceError as error:
            _log.info("%s is not to be had: %s", what, error)
            self._problem = self._problem or str(error)
            return None

    def _hear(self, job: Job) -> None:
        state = job.state
        if isinstance(state, Submitted):
            self._hear_taken(job.model, state.at)
        elif isinstance(state, Failed) and state.reason is Reason.MODEL_UNAVAILABLE:
            self._hear_refused(job.model, state.at)

    def _hear_refused(self, model: ModelId, at: int) -> None:
        # What is told again of the end of an old job is no news.
        is_old = at < max(self.told.listed_at, self._taken.get(model, 0))
        if is_old or model in self.told.refused or not is_listed_here(self._facts, model):
            return
        self._believe(with_refusal(self.told, model, at), model)

    def _hear_taken(self, model: ModelId, at: int) -> None:
        self._taken[model] = max(at, self._taken.get(model, 0))
        if self.told.refused.get(model, at + 1) <= at:
            self._believe(with_taken(self.told, model, at), model)

    def _believe(self, told: Told, model: ModelId) -> None:
        """Show what is known of a model now, and keep it."""
        self.told = told
        self._show()
        keeping = asyncio.create_task(self._keep_refusal(model), name="refused model")
        self._keeping.add(keeping)
        keeping.add_done_callback(self._keeping.discard)

    async def _keep_refusal(self, model: ModelId) -> None:
        """Keep whether a model is refused, and leave what others were refused as it is."""

        def keep(at: int | None) -> None:
            kept = self._shelf.refused()
            others = {each: since for each, since in kept.items() if each != model}
            self._shelf.keep_refused(others if at is None else {**others, model: at})

        async with self._writing:
            at = self.told.refused.get(model)
            await self._keep(lambda: keep(at))

    async def _keep(self, write: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(write)
        except LocalFault as error:
            # It is asked for anew at the next start.
            _log.warning("what the service said was not kept: %s", error)

    def _is_list_due(self) -> bool:
        return self._is_old(self.told.listed_at) or is_refusal_due(self.told, self._clock.now_ms())

    def _is_old(self, at: int) -> bool:
        age = self._clock.now_ms() - at
        # A clock that was set back must not keep a list for ever.
        return not 0 <= age < DAY_MS

    async def _renew(self) -> None:
        """Read what was said anew, away from the loop's thread, and show it."""
        self._facts = await asyncio.to_thread(with_facts, self._shipped, self.told)
        self._show()

    def _show(self) -> None:
        catalogue = with_status(self._facts, self.told)
        # What is held against is our own: the account may show what a gateway offers, too.
        if tuple(catalogue) != tuple(self._shown):
            self._shown = catalogue
            self._account.show(catalogue)
