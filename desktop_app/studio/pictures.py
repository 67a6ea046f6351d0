"""Posters and filmstrips for the window: made once in a few threads, kept on disk."""

import asyncio
import contextlib
import hashlib
import json
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.problems import LocalFault
from desktop_app.media.pictures import filmstrip, poster
from desktop_app.storage.shelf import evict_oldest

CACHE_BYTES = 512 * 1024**2

Result = TypeVar("Result")


class PictureShelf:
    """JPEG pictures of media files, by content; raises LocalFault for files that do not decode."""

    def __init__(self, cache: Path, *, threads: int = 2) -> None:
        self._cache = cache
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
        self._tidied = False
        self._is_closed = False

    async def poster(self, path: Path, height: int) -> bytes:
        """Return the first picture of a file, `height` pixels high."""
        frames = await self._kept(path, f"poster-{height}", lambda: [poster(path, height)])
        return frames[0]

    async def filmstrip(self, path: Path, count: int, height: int) -> list[bytes]:
        """Return `count` pictures spread over a file, `height` pixels high."""
        name = f"strip-{count}-{height}"
        return await self._kept(path, name, lambda: filmstrip(path, count, height))

    def close(self) -> None:
        """Drop what waits; what is being made ends by itself."""
        self._is_closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _kept(self, path: Path, name: str, make: Callable[[], list[bytes]]) -> list[bytes]:
        return await self._run(lambda: self._read_or_make(path, name, make))

    async def _run(self, work: Callable[[], Result]) -> Result:
        if self._is_closed:
            raise LocalFault("Takewright is closing, so no more pictures are made.")
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _read_or_make(self, path: Path, name: str, make: Callable[[], list[bytes]]) -> list[bytes]:
        if not self._tidied:
            self._tidied = True
            evict_oldest(self._cache, CACHE_BYTES)
        kept = self._cache / f"{_content_key(path, name)}.jpgs"
        found = _read_frames(kept)
        if found is None:
            found = make()
            _write_frames(kept, found)
        return found


def _content_key(path: Path, name: str) -> str:
    try:
        facts = path.stat()
        stamp = [str(path), facts.st_size, facts.st_mtime_ns, name]
    except OSError:
        stamp = [str(path), name]
    return hashlib.blake2b(json.dumps(stamp).encode(), digest_size=16).hexdigest()


def _write_frames(kept: Path, frames: list[bytes]) -> None:
    """Store sizes, then bytes; a cache that cannot be written only costs making it again."""
    header = json.dumps([len(frame) for frame in frames]).encode() + b"\n"
    with contextlib.suppress(OSError):
        # A name of its own: two threads may make the same pictures at the same time.
        partial = kept.with_suffix(f".{secrets.token_hex(4)}.partial")
        partial.write_bytes(header + b"".join(frames))
        partial.replace(kept)


def _read_frames(kept: Path) -> list[bytes] | None:
    """Return the frames of a file, or None when it is not there or not whole."""
    try:
        header, _, body = kept.read_bytes().partition(b"\n")
        sizes = [int(size) for size in json.loads(header)]
        # Says when they were last used, for the eviction.
        kept.touch()
    except (OSError, ValueError, TypeError):
        return None
    if not sizes or sum(sizes) != len(body):
        return None
    frames, start = [], 0
    for size in sizes:
        frames.append(body[start : start + size])
        start += size
    return frames
