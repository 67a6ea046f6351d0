"""Posters, filmstrips and waveforms for the window: made once in a few processes, kept on disk."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media import waveform as waves
from desktop_app.media.picture_jobs import Job, Poster, Strip, Wave, read_pictures
from desktop_app.media.waveform import Waveform, read_waveform
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.content import content_key
from desktop_app.studio.darkroom import Darkroom

CACHE_BYTES = 512 * 1024**2

Result = TypeVar("Result")


class PictureShelf:
    """Pictures of media files, by content; raises LocalFault for files that do not decode."""

    def __init__(
        self,
        cache: Path,
        darkroom: Darkroom,
        pack_of: Callable[[Path], Path] = lambda path: Path(),
        *,
        threads: int = 2,
    ) -> None:
        """Keep pictures in `cache`; `pack_of` says where the proxies of a file are, if they are."""
        self._cache = cache
        self._darkroom = darkroom
        self._pack_of = pack_of
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
        self._tidied = False
        self._is_closed = False

    async def poster(self, path: Path, height: int, at: Flicks = Flicks(0)) -> bytes:  # noqa: B008
        """Return the picture of a file at `at`, or its last, as JPEG, `height` pixels high."""
        out = await self._place(path, f"poster-{height}-{at}" if at else f"poster-{height}")
        kept = await self._run(lambda: read_pictures(out))
        return (kept or await self._made(Poster(path, out, height, at)))[0]

    async def filmstrip(self, path: Path, count: int, height: int) -> list[bytes]:
        """Return `count` pictures spread over a file as JPEGs, `height` pixels high."""
        out = await self._place(path, f"strip-{count}-{height}")
        kept = await self._run(lambda: read_pictures(out))
        if kept is not None:
            return kept
        pack = await self._run(lambda: self._pack_of(path))
        return await self._made(Strip(path, out, count, height, pack))

    async def waveform(self, path: Path) -> Waveform:
        """Return the waveform of a file's sound, empty without sound."""
        out = await self._place(path, f"wave-{waves.RECIPE}", ".wave")
        kept = await self._run(lambda: read_waveform(out))
        if kept is not None:
            return kept
        peaks, strengths = await self._made(Wave(path, out))
        return Waveform(peaks, strengths)

    def close(self) -> None:
        """Make no more; what is being made ends with the darkroom."""
        self._is_closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _made(self, job: Job) -> list[bytes]:
        if self._is_closed:
            raise _closing()
        return await self._darkroom.make(job)

    async def _place(self, path: Path, name: str, ending: str = ".jpgs") -> Path:
        return await self._run(lambda: self._cache / f"{self._key(path, name)}{ending}")

    def _key(self, path: Path, name: str) -> str:
        if not self._tidied:
            self._tidied = True
            evict_oldest(self._cache, CACHE_BYTES)
        return content_key(path, name)

    async def _run(self, work: Callable[[], Result]) -> Result:
        if self._is_closed:
            raise _closing()
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


def _closing() -> LocalFault:
    return LocalFault(say("Takewright is closing, so no more pictures are made."))
