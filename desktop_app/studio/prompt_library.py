"""The user's own library of prompts: kept beyond one film, searched, passed on as files."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.prompts import PromptId, SavedPrompt, checked, merged
from desktop_app.domain.sentence import say
from desktop_app.interchange.prompt_files import read_prompts, write_prompts
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.records import Records
from desktop_app.studio.signal import Signal


class PromptLibrary:
    """Reads and changes the library in threads; other processes may change it at any time.

    Signals: `changed(prompts)` after it was read, with what is kept.
    """

    def __init__(
        self,
        folder: Path,
        now_ms: Callable[[], int],
        new_id: Callable[[], str] = lambda: uuid4().hex,
    ) -> None:
        self.changed: Signal[tuple[SavedPrompt, ...]] = Signal()
        self.prompts: tuple[SavedPrompt, ...] = ()
        self.unread: tuple[str, ...] = ()
        self._records = Records(folder, SavedPrompt, say("Keeping the prompt"))
        self._now_ms = now_ms
        self._new_id = new_id

    async def look(self) -> tuple[SavedPrompt, ...]:
        """Read what is kept now; raises LocalFault."""
        found = await asyncio.to_thread(self._records.read)
        self.prompts, self.unread = found.records, found.unread
        self.changed.emit(self.prompts)
        return self.prompts

    async def keep(self, prompt: SavedPrompt) -> SavedPrompt:
        """Keep a prompt, a new one when it has no id; returns it as it is kept.

        Raises InvalidInput for one without words, LocalFault.
        """
        kept = self._dated(checked(prompt))
        await asyncio.to_thread(self._records.write, kept.id, kept)
        await self.look()
        return kept

    async def remove(self, prompt_ids: Iterable[PromptId]) -> None:
        """Keep prompts no longer; raises LocalFault."""
        for each in prompt_ids:
            await asyncio.to_thread(self._records.remove, each)
        await self.look()

    async def read_from(self, file: Path) -> tuple[SavedPrompt, ...]:
        """Keep what a file holds and the library does not; returns that.

        Raises InvalidInput when there are no prompts in it, and keeps none then; LocalFault.
        """
        found = await asyncio.to_thread(read_prompts, file)
        fresh = [self._dated(each) for each in merged(found, await self.look())]
        try:
            for each in fresh:
                await asyncio.to_thread(self._records.write, each.id, each)
        finally:
            await self.look()
        return tuple(fresh)

    async def write(self, prompts: Sequence[SavedPrompt], out: Path) -> None:
        """Write prompts into a file; raises LocalFault."""
        data = write_prompts(prompts).encode()
        await asyncio.to_thread(write_atomically, out, data, doing=say("Writing the prompts"))

    def _dated(self, prompt: SavedPrompt) -> SavedPrompt:
        return replace(
            prompt,
            id=prompt.id or PromptId(self._new_id()),
            made_at=prompt.made_at or self._now_ms(),
        )
