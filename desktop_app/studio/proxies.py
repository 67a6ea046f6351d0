"""Scrub proxies of the files an open film is made of: made ahead, kept on disk by content."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.picture_jobs import Proxies
from desktop_app.media.proxies import RECIPE, ProxyPack
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.content import content_key
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.signal import Signal

CACHE_BYTES = 4 * 1024**3
"""Room for about 800 clips of 10 s; the ones used longest ago go first."""


@dataclass(frozen=True, slots=True)
class Footage:
    """A file whose frames are wanted: those that begin `within`, all of them without it."""

    path: Path
    within: tuple[TimeRange, ...] = ()


class ProxyShelf:
    """Small pictures of every frame, ready before they are asked for.

    Signals: made(path) when the frames of another file are at hand.
    """

    def __init__(self, cache: Path, darkroom: Darkroom, *, most_bytes: int = CACHE_BYTES) -> None:
        self.made: Signal[Path] = Signal()
        self._cache = cache
        self._darkroom = darkroom
        self._most_bytes = most_bytes
        self._wanted: tuple[Footage, ...] = ()
        self._packs: dict[Footage, ProxyPack] = {}
        self._by_path: dict[Path, ProxyPack] = {}
        self._not_to_be_had: set[Footage] = set()
        self._work: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def want(self, footage: Sequence[Footage]) -> None:
        """Say what is worked with now, what is needed first coming first; the rest is let go."""
        self._wanted = tuple(dict.fromkeys(footage))
        self._packs = {each: self._packs[each] for each in self._wanted if each in self._packs}
        self._by_path = {each.path: pack for each, pack in self._packs.items()}
        self._not_to_be_had &= set(self._wanted)
        if self._work is None and self._missing():
            self._loop = asyncio.get_running_loop()
            self._work = self._loop.create_task(self._make_all(), name="proxies")
            self._work.add_done_callback(self._ended)

    def has(self, path: Path) -> bool:
        """Tell whether the frames of a file are at hand."""
        return path in self._by_path

    def jpeg(self, path: Path, at: Flicks) -> bytes | None:
        """Return the frame of a file in sight at `at` as JPEG; None when it is not at hand.

        Reads the disk's cache, so it is for a thread; any will do.
        """
        pack = self._by_path.get(path)
        if pack is None:
            return None
        found = pack.at(at)
        if pack.is_spoilt and self._loop is not None:
            self._loop.call_soon_threadsafe(self._renew, path)
        return found

    def pack_of(self, path: Path) -> Path:
        """Return where the pack of a whole file is when it is there; reads the file's beginning."""
        return self._place(Footage(path))

    async def close(self) -> None:
        """Make no more; a pack that is being made is dropped."""
        self._wanted = ()
        self._packs, self._by_path = {}, {}
        if self._work is not None:
            self._work.cancel()
            await asyncio.wait({self._work})

    def _missing(self) -> Footage | None:
        known = (*self._packs, *self._not_to_be_had)
        return next((each for each in self._wanted if each not in known), None)

    async def _make_all(self) -> None:
        await self._open_those_there()
        while (footage := self._missing()) is not None:
            try:
                pack = await self._made(footage)
            except LocalFault:
                # Its strip says why it cannot be read; the hand then waits for the player.
                pack = None
            if pack is None:
                self._not_to_be_had.add(footage)
            else:
                self._put(footage, pack)

    async def _open_those_there(self) -> None:
        """Take what earlier runs made before anything new is begun."""
        for footage in self._wanted:
            if footage not in self._packs:
                pack = await asyncio.to_thread(self._opened, footage)
                if pack is not None:
                    self._put(footage, pack)

    async def _made(self, footage: Footage) -> ProxyPack | None:
        pack = await asyncio.to_thread(self._opened, footage)
        if pack is not None:
            return pack
        out = await asyncio.to_thread(self._room_for, footage)
        spans = tuple((each.start, each.end) for each in footage.within)
        await self._darkroom.make_early(Proxies(footage.path, out, spans))
        return await asyncio.to_thread(self._opened, footage)

    def _put(self, footage: Footage, pack: ProxyPack) -> None:
        if footage in self._wanted:
            self._packs[footage] = pack
            self._by_path[footage.path] = pack
            self.made.emit(footage.path)

    def _renew(self, path: Path) -> None:
        """Make a pack again that is no longer as it was."""
        spoilt = [each for each, pack in self._packs.items() if each.path == path]
        for each in spoilt:
            if self._packs[each].is_spoilt:
                del self._packs[each]
                self._by_path.pop(path, None)
                with contextlib.suppress(OSError):
                    self._place(each).unlink()
        self.want(self._wanted)

    def _opened(self, footage: Footage) -> ProxyPack | None:
        place = self._place(footage)
        pack = ProxyPack.open(place)
        if pack is not None:
            with contextlib.suppress(OSError):
                # Says when it was last used, for the eviction.
                place.touch()
        return pack

    def _room_for(self, footage: Footage) -> Path:
        evict_oldest(self._cache, self._most_bytes)
        return self._place(footage)

    def _place(self, footage: Footage) -> Path:
        return self._cache / f"{content_key(footage.path, RECIPE, footage.within)}.proxies"

    def _ended(self, work: "asyncio.Task[None]") -> None:
        self._work = None
        if not work.cancelled():
            # A mistake of ours is the loop's to tell.
            work.result()
            # Something may have been wished for just then.
            self.want(self._wanted)
