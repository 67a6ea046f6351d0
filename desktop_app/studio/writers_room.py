"""Everything that writes, put together: the writers on offer, where they are, with which key."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from desktop_app.api.address import is_local
from desktop_app.api.chat import CHAT_PATIENCE, Chat, own_writer
from desktop_app.api.patience import Patience
from desktop_app.domain.problems import InvalidInput, KeyRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say
from desktop_app.domain.writers import OWN, Message, Writer, Writers
from desktop_app.storage.secrets import WRITER_ACCOUNT
from desktop_app.storage.settings import AppSettings
from desktop_app.storage.writers import load_writers
from desktop_app.studio.chat_desk import ChatDesk
from desktop_app.studio.planner import Planner
from desktop_app.studio.purse import Purse
from desktop_app.studio.rewording import Rewording
from desktop_app.studio.service import Service
from desktop_app.studio.story import StoryTemplates, load_templates
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.writer import StoryWriter
from desktop_app.studio.writer_words import WriterWords, load_writer_words

_TEST: Final = (Message("user", "Reply with the single word: pong"),)


@dataclass(frozen=True, slots=True)
class Library:
    """What is read from the resources, once a run."""

    writers: Writers
    templates: StoryTemplates
    words: WriterWords

    @classmethod
    async def load(cls, resources: Path) -> Self:
        """Read the files in threads; raises LocalFault."""
        writers, templates, words = await asyncio.gather(
            asyncio.to_thread(load_writers, resources / "writers.json"),
            asyncio.to_thread(load_templates, resources / "story.json"),
            asyncio.to_thread(load_writer_words, resources / "writer_words.json"),
        )
        return cls(writers, templates, words)


@dataclass(frozen=True, slots=True)
class Room:
    """What writes for one connection: stories, and prompts in other words."""

    library: Library
    writers: Writers
    story: StoryWriter
    rewording: Rewording

    @property
    def templates(self) -> StoryTemplates:
        """The styles and beats of the planner."""
        return self.library.templates


async def open_room(
    studio: Studio,
    connection: Connection,
    library: Library,
    patience: Patience = CHAT_PATIENCE,
) -> Room:
    """Return what writes over a connection, the user's own writer included if there is one."""
    service, settings = connection.service, studio.settings
    base, own = _own(settings)
    key = await asyncio.to_thread(studio.keys.load, WRITER_ACCOUNT) if own else None
    purse = Purse(
        connection.account,
        connection.journal,
        service=service.id,
        caps=lambda: connection.allowance.caps,
        clock=studio.clock,
    )
    writers = library.writers.with_own(own)
    desk = ChatDesk(
        writers,
        _connecting(service, base, key, patience),
        purse,
        connection.journal,
        service=service.id,
        clock=studio.clock,
        money_moved=connection.money_moved,
    )
    planner = Planner(library.templates)
    return Room(
        library,
        writers,
        StoryWriter(desk, planner, library.words),
        Rewording(desk, library.words),
    )


async def try_own_writer(
    address: str, model: str, key: Secret | None, patience: Patience = CHAT_PATIENCE
) -> str:
    """Ask an own writer for one word and return what it said; raises as `Chat.ask`."""
    base, writer = own_writer(address, model, model)
    _require_key(base, key)
    chat = Chat(key, base, patience=patience)
    try:
        return (await chat.ask(writer, _TEST)).text.strip()
    finally:
        await asyncio.shield(chat.aclose())


def _own(settings: AppSettings) -> tuple[str, Writer | None]:
    """Return where the user's own writer is, and that; none when it is not set, or wrongly."""
    if not settings.own_writer_address or not settings.own_writer_model:
        return "", None
    model = settings.own_writer_model
    try:
        return own_writer(settings.own_writer_address, model, model)
    except InvalidInput:
        return "", None


def _connecting(
    service: Service, base: str, key: Secret | None, patience: Patience
) -> Callable[[Writer], Chat]:
    def connect(writer: Writer) -> Chat:
        if writer.id == OWN:
            _require_key(base, key)
            return Chat(key, base, patience=patience)
        return Chat(service.key, service.address, patience=patience)

    return connect


def _require_key(address: str, key: Secret | None) -> None:
    if key is None and not is_local(address):
        raise KeyRefused(
            say(
                "The writer at your own address needs a key; nothing was sent. Add it in Settings,"
                " on the page Writer."
            )
        )
