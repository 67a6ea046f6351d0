"""Rendering ahead: as soon as an edit settles, a process of its own makes what the film misses."""

import asyncio
import contextlib
from pathlib import Path

from desktop_app.domain.reel import Reel
from desktop_app.media.jobs import Worker
from desktop_app.media.shelves import Shelves
from desktop_app.media.wire import Prepared, PrepareJob, SentReel
from desktop_app.studio.crew import Crew


class Ahead:
    """One process at the lowest priority, always after the newest film.

    While a film is joined it begins nothing new: what it is rendering just then the join waits
    for, the rest the join renders itself, so nothing is rendered twice.
    """

    def __init__(self, crew: Crew, shelves: Shelves) -> None:
        self._crew = crew
        self._shelves = shelves
        self._newest: tuple[SentReel, Path] | None = None
        self._worker: Worker | None = None
        self._listening: asyncio.Task[None] | None = None
        self._is_ready = asyncio.Event()
        self._is_ready.set()
        self._number = 0
        self._holds = 0
        self._is_closed = False
        self._turn = asyncio.Lock()

    async def want(self, reel: Reel, folder: Path) -> None:
        """Render this film from now on, and no other."""
        self._newest = (SentReel.of(reel), folder)
        if not self._holds:
            await self._hand(*self._newest)

    async def hold(self) -> None:
        """Begin nothing until `resume` is called as often."""
        self._holds += 1
        if self._newest is not None and self._worker is not None:
            await self._hand(None, self._newest[1])

    async def resume(self) -> None:
        """Go on with the newest film."""
        self._holds -= 1
        if not self._holds and self._newest is not None:
            await self._hand(*self._newest)

    async def ready(self) -> None:
        """Wait until nothing is left to render ahead."""
        await self._is_ready.wait()

    async def close(self) -> None:
        """End the process with what it renders, and have no other from now on."""
        self._newest = None
        self._is_closed = True
        # One may just be on its way.
        async with self._turn:
            worker, self._worker = self._worker, None
        if worker is not None:
            await worker.dismiss()
        if self._listening is not None:
            await self._listening

    async def _hand(self, reel: SentReel | None, folder: Path) -> None:
        self._is_ready.clear()
        async with self._turn:
            if self._is_closed:
                self._is_ready.set()
                return
            self._number += 1
            job = PrepareJob(reel, folder, self._shelves, self._number)
            if self._worker is None or not self._worker.is_alive:
                self._worker = await self._crew.take()
                self._listening = asyncio.create_task(self._listen(self._worker), name="ahead")
                self._crew.refill()
            await self._worker.hand(job)

    async def _listen(self, worker: Worker) -> None:
        with contextlib.suppress(OSError):
            async for event in worker.events():
                if isinstance(event, Prepared) and event.number == self._number:
                    self._is_ready.set()
        # It died, or was sent away; the next film gets another one.
        self._is_ready.set()
        if self._worker is worker:
            self._worker = None
            await worker.dismiss()
