"""Edits written down the moment they are made, until the film is saved with them.

Autosave waits for a pause; what a crash would take in that pause is on disk by this.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project

_log = logging.getLogger(__name__)

GAP: Final = 0.1
"""Seconds between two writes: a slider under the hand makes an edit for every pixel."""


class Sketch:
    """Keeps the newest value on disk; `keep` and `drop` block and are called in a thread.

    A failure is only logged: what cannot be sketched can still be saved.
    """

    def __init__(
        self, keep: Callable[[Project], None], drop: Callable[[], None], gap: float = GAP
    ) -> None:
        self._keep = keep
        self._drop = drop
        self._gap = gap
        self._value: Project | None = None
        self._is_behind = False
        self._is_written = False
        self._work: asyncio.Task[None] | None = None

    def note(self, value: Project) -> None:
        """Write a newer value down, now or as soon as the last one is."""
        self._value = value
        self._stir()

    def forget(self) -> None:
        """Remove what was written down: it is saved."""
        self._value = None
        self._stir()

    async def close(self) -> None:
        """Finish what was begun; what is not saved stays written down."""
        if self._work is not None:
            await asyncio.shield(self._work)

    def _stir(self) -> None:
        self._is_behind = True
        if self._work is None or self._work.done():
            self._work = asyncio.get_running_loop().create_task(self._follow(), name="sketch")

    async def _follow(self) -> None:
        while self._is_behind:
            self._is_behind = False
            await self._write(self._value)
            if self._value is not None or self._is_behind:
                await asyncio.sleep(self._gap)

    async def _write(self, value: Project | None) -> None:
        try:
            if value is not None:
                self._is_written = True
                await asyncio.to_thread(self._keep, value)
            elif self._is_written:
                await asyncio.to_thread(self._drop)
                self._is_written = False
        except TakewrightError as error:
            _log.warning("edits are not written down: %s", error)
