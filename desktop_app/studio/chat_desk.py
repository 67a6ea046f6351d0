"""Pays for chat requests: within balance and caps, written down before, settled after.

A request stands in the ledger as perhaps charged from before it is sent. Whatever dies then, and
whatever answer is lost, it stays so: it is never sent again by itself.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol
from uuid import uuid4

from desktop_app.api.chat import WriterRefused
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.ledger import PURPOSE_NAMES, Expense, Purpose
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed, LocalFault, OutcomeUnknown, TakewrightError
from desktop_app.domain.project import ProjectId, SceneId
from desktop_app.domain.sentence import say
from desktop_app.domain.writers import (
    OWN,
    Message,
    Reply,
    Writer,
    Writers,
    cost_of,
    price_of_chat,
)
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.purse import Guard
from desktop_app.studio.quotes import Quote, QuoteLine

_log = logging.getLogger(__name__)


NO_FILM: Final = ProjectId("")

ASK_ANOTHER: Final = say("Ask again in other words, or choose another writer.")


@dataclass(frozen=True, slots=True)
class Paid:
    """An answer and what it cost, None when that is not known."""

    reply: Reply
    cost: Credits | None


@dataclass(frozen=True, slots=True)
class ForFilm:
    """The film that a request is for; empty where there is none yet."""

    project_id: ProjectId = NO_FILM
    folder: Path | None = None


class Asked(Protocol):
    """Who answers: `api.chat.Chat` in earnest."""

    async def ask(self, writer: Writer, messages: Sequence[Message]) -> Reply:
        """Send a request once."""

    async def aclose(self) -> None:
        """Close the connections."""


class SpendGuard(Protocol):
    """What says whether a sum may be spent: `studio.purse.Purse` in earnest."""

    async def check(self, quote: Quote, project_id: ProjectId) -> Guard:
        """Return what is asked once more with the write; raises when it may not be spent."""


class ChatDesk:
    """Asks the writers of one service, and the user's own, which is not paid here.

    `open_chat(writer)` connects to where a writer is.
    """

    def __init__(
        self,
        writers: Writers,
        open_chat: Callable[[Writer], Asked],
        purse: SpendGuard,
        journal: JournalThread,
        *,
        service: str,
        clock: Clock,
        money_moved: Callable[[], None] = lambda: None,
    ) -> None:
        self.writers = writers
        self._open_chat = open_chat
        self._purse = purse
        self._journal = journal
        self._service = service
        self._clock = clock
        self._money_moved = money_moved

    async def ask(
        self,
        writer: Writer,
        messages: Sequence[Message],
        written: int,
        purpose: Purpose,
        film: ForFilm,
    ) -> Paid:
        """Send a request whose answer has about `written` tokens; raises as `Chat.ask`.

        Raises NotEnoughCredits or InvalidInput, too, when it may not be spent: nothing was sent.
        """
        if writer.id == OWN:
            return Paid(await self._sent(writer, messages), None)
        price = price_of_chat(writer, messages, written)
        expense = Expense(
            uuid4().hex,
            self._service,
            film.project_id,
            "" if film.folder is None else str(film.folder),
            writer.id,
            purpose,
            price,
            self._clock.now_ms(),
        )
        guard = await self._purse.check(_quote(writer, price), film.project_id)
        try:
            await self._journal.spend(expense, guard.at_writing)
        except asyncio.CancelledError:
            # The row may have been written; nothing was sent.
            await self._settle(expense, NO_CREDITS)
            raise
        return await self._paid(writer, messages, expense)

    async def _paid(self, writer: Writer, messages: Sequence[Message], expense: Expense) -> Paid:
        try:
            reply = await self._sent(writer, messages)
        except WriterRefused as error:
            cost = NO_CREDITS if error.billed is Billed.NO else error.reply.credits
            await self._settle(expense, cost)
            raise
        except (OutcomeUnknown, asyncio.CancelledError):
            await self._settle(expense, None)
            raise
        except TakewrightError:
            await self._settle(expense, NO_CREDITS)
            raise
        cost = cost_of(writer, reply)
        await self._settle(expense, cost)
        return Paid(reply, cost)

    async def _sent(self, writer: Writer, messages: Sequence[Message]) -> Reply:
        chat = self._open_chat(writer)
        try:
            return await chat.ask(writer, messages)
        finally:
            await asyncio.shield(chat.aclose())

    async def _settle(self, expense: Expense, cost: Credits | None) -> None:
        """Write what it cost; where that fails it stays in doubt, which is no lie."""
        try:
            at = self._clock.now_ms()
            await asyncio.shield(self._journal.settle(expense, cost, at))
        except LocalFault as error:
            _log.warning("what a chat request cost was not written: %s", error)
        self._money_moved()


def left_words(expense: Expense) -> str:
    """Say what is known of a request whose process died before its answer."""
    price = expense.quote
    cost = (
        say("it may have been charged")
        if price is None
        else say("up to {credits} credits may have been charged", credits=price)
    )
    return say(
        "Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost;"
        " {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.",
        writer=expense.model,
        purpose=PURPOSE_NAMES[expense.purpose],
        cost=cost,
    )


def _quote(writer: Writer, price: Credits | None) -> Quote:
    settings = Settings(ModelId(writer.id))
    return Quote((QuoteLine(SceneId(""), writer.title, "", settings, price),))
