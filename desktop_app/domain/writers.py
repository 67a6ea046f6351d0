"""Chat models that write stories: where one is asked, in which shape, what it costs.

A chat model is paid by what it reads and writes, in tokens that nobody counts before: prices told
before a request are estimates from characters, on the high side, and the service's own sum counts.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NewType

from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say

WriterId = NewType("WriterId", str)

OWN: Final = WriterId("own")
"""The id of the writer at an address that the user set."""

_MILLION: Final = 1_000_000
_HUNDREDTH: Final = 10
_PLAIN: Final = 3.6
"""Characters a token in plain letters; makers say 4, and English stories come out at 4.2."""


class Shape(StrEnum):
    """How a request and its answer are laid out."""

    COMPLETIONS = "chat-completions"
    RESPONSES = "responses"
    MESSAGES = "messages"


@dataclass(frozen=True, slots=True)
class Tariff:
    """Credits for a million tokens read and written, as the service listed them on `as_of`."""

    read: Credits
    written: Credits
    as_of: str


@dataclass(frozen=True, slots=True)
class Writer:
    """A chat model.

    `path` follows the address; `model` is its name in the body, empty where the path says it.
    `thinks` is how many tokens it thinks in before it writes, which are paid as written. `tariff`
    is None when no price is known. `options` go into the body as they are.
    """

    id: WriterId
    title: str
    path: str
    shape: Shape
    model: str = ""
    tariff: Tariff | None = None
    thinks: int = 0
    options: Mapping[str, str | int | bool] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One part of a conversation; `role` is system, user or assistant."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What a request read and wrote, in tokens, as the service counted."""

    read: int
    written: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What a writer answered: `credits` None when it did not say; `is_cut` when it had no room."""

    text: str
    credits: Credits | None = None
    usage: Usage | None = None
    is_cut: bool = False


class Writers:
    """The writers on offer, in the order in which they are offered."""

    def __init__(self, writers: Sequence[Writer]) -> None:
        self._writers = {writer.id: writer for writer in writers}

    @property
    def all(self) -> tuple[Writer, ...]:
        """Return the writers."""
        return tuple(self._writers.values())

    def get(self, writer_id: str) -> Writer | None:
        """Return a writer, None when there is none of that id."""
        return self._writers.get(WriterId(writer_id))

    def find(self, writer_id: str) -> Writer:
        """Return a writer; raises InvalidInput, naming those there are, when it is unknown."""
        writer = self.get(writer_id)
        if writer is None:
            raise InvalidInput(
                say(
                    "There is no writer “{writer}”; nothing was sent. There are {names}.",
                    writer=writer_id,
                    names=", ".join(self._writers),
                )
            )
        return writer

    def with_own(self, own: Writer | None) -> "Writers":
        """Return the writers with the user's own behind them, if there is one."""
        return self if own is None else Writers((*self._writers.values(), own))


def tokens_of(text: str) -> int:
    """Return about how many tokens a text is: other scripts than Latin take one a character."""
    plain = sum(letter < "\u0250" for letter in text)
    return math.ceil(plain / _PLAIN) + len(text) - plain


def price_of_chat(writer: Writer, messages: Sequence[Message], written: int) -> Credits | None:
    """Return about what a request costs whose answer has `written` tokens, rounded up.

    None when the price is not known.
    """
    if writer.tariff is None:
        return None
    read = sum(tokens_of(each.text) + 8 for each in messages)
    return _sum(writer.tariff, read, written + writer.thinks)


def cost_of(writer: Writer, reply: Reply) -> Credits | None:
    """Return what an answer cost: as the service says, else by what it counted."""
    if reply.credits is not None or writer.tariff is None or reply.usage is None:
        return reply.credits
    return _sum(writer.tariff, reply.usage.read, reply.usage.written)


def _sum(tariff: Tariff, read: int, written: int) -> Credits:
    parts = tariff.read.milli * read + tariff.written.milli * written
    # Services count hundredths of a credit.
    return Credits(-(-parts // (_MILLION * _HUNDREDTH)) * _HUNDREDTH)
