"""The segment cache: rendered picture, kept by the content of everything it was made of.

A file is NUT as the renderer gave it, then a seal: a digest of that, the number of frames, a mark.
It gets its name when it is whole and on the disk; what is damaged later fails its seal and is made
again. A segment is found again wherever in a film it lies and whatever its clip is called.
"""

import hashlib
import json
import os
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from io import RawIOBase
from pathlib import Path
from typing import Any, BinaryIO

import av
import msgspec
from av.container import InputContainer

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.project import ClipId, FilmFormat
from desktop_app.domain.reel import RenderSegment
from desktop_app.domain.sentence import say
from desktop_app.media.colour import BT709, Colour
from desktop_app.media.identity import content_of
from desktop_app.media.landing import landing
from desktop_app.media.locks import held
from desktop_app.media.render import rendered
from desktop_app.media.shelves import Shelves
from desktop_app.media.titles import letters
from desktop_app.media.tools import ffmpeg_binary

RECIPE = 1
"""Counts up when segments are rendered differently, so that none of the old kind is used."""

_SUFFIX = ".segment"
_MARK = b"TWSEGM01"
_SEAL = struct.Struct(">32sI8s")
_CHUNK_BYTES = 1 << 20
_LOCKS = 64
_BITS_PER_PIXEL = 0.15


class Unwanted(Exception):
    """Nobody wants the segment any more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A segment to render and the file that it is kept in.

    `sets`, `is_reordered` and `colour` are as `render.rendered` takes them, `folder` is the
    project's.
    """

    segment: RenderSegment
    format: FilmFormat
    folder: Path
    sets: int
    is_reordered: bool
    colour: Colour
    place: Path


class SegmentCache:
    """The segments on one user's disk; several processes may use them at once."""

    def __init__(self, shelves: Shelves) -> None:
        self._folder = shelves.segments
        self._contents = shelves.contents
        self._most_bytes = shelves.segment_bytes

    def wanted(
        self,
        segment: RenderSegment,
        fmt: FilmFormat,
        folder: Path,
        sets: int,
        *,
        is_reordered: bool,
        colour: Colour = BT709,
    ) -> Wanted:
        """Say where a segment is kept once it is rendered; raises LocalFault for a missing file."""
        plain = msgspec.to_builtins(replace(segment, clip_id=ClipId(""), reasons=()))
        kind = [RECIPE, _encoder(), sets, is_reordered, repr(colour), repr(fmt)]
        kind += [letters()] if segment.words else []
        facts = [*kind, self._by_content(plain, folder)]
        key = hashlib.blake2b(json.dumps(facts).encode(), digest_size=20).hexdigest()
        place = self._folder / f"{key}{_SUFFIX}"
        return Wanted(segment, fmt, folder, sets, is_reordered, colour, place)

    def holds(self, wanted: Wanted) -> bool:
        """Tell whether a segment seems to be there; only opening it tells for sure."""
        with suppress(OSError), wanted.place.open("rb") as file:
            return _seal_of(file, wanted.segment.frames) is not None
        return False

    @contextmanager
    def opened(self, wanted: Wanted) -> Iterator[InputContainer | None]:
        """Give a kept segment to demux; None, and no such file, when it is missing or damaged."""
        file = _checked(wanted)
        if file is None:
            with suppress(OSError):
                wanted.place.unlink(missing_ok=True)
            yield None
            return
        # Says when it was last used, for the eviction.
        with suppress(OSError):
            os.utime(wanted.place)
        with file, av.open(file, "r", format="nut") as container:
            yield container

    @contextmanager
    def obtained(self, wanted: Wanted) -> Iterator[InputContainer]:
        """Give a segment to demux, rendered first if it is gone; raises as `make` does."""
        for _ in range(2):
            with self.opened(wanted) as container:
                if container is not None:
                    yield container
                    return
            self.make(wanted, lambda frames: None, threading.Event())
        raise LocalFault(
            say("A rendered segment is removed as soon as it is made; is the disk full?")
        )

    def make(self, wanted: Wanted, told: Callable[[int], None], stop: threading.Event) -> None:
        """Render a segment and keep it, unless another process did so in the meantime.

        `told` hears of each frame how many there are; it may come from any thread. Raises
        Unwanted soon after `stop` is set; LocalFault and DiskFull as rendering does.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        number = int(wanted.place.stem[:8], 16) % _LOCKS
        with held(self._folder / "locks" / f"{number:02}", stop) as mine:
            if not mine:
                raise Unwanted
            if self.holds(wanted):
                told(wanted.segment.frames)
                return
            with _room_for_cache(), landing(wanted.place, _room(wanted)) as part:
                frames = _render(wanted, part, told, stop)
                if frames != wanted.segment.frames:
                    name = Path(wanted.segment.base.path).name
                    raise LocalFault(
                        say(
                            "Of {name} {frames} instead of {frames2} frames could be "
                            "made; choose another take, or trim it anew.",
                            name=name,
                            frames=frames,
                            frames2=wanted.segment.frames,
                        )
                    )
                _seal(part, frames)

    def evict(self, since_ns: int) -> None:
        """Remove the segments used longest ago until the rest fit.

        Those used after `since_ns` stay, or a film larger than the cache could not be joined.
        """
        found = []
        for file in self._folder.glob(f"*{_SUFFIX}"):
            with suppress(OSError):
                facts = file.stat()
                found.append((facts.st_mtime_ns, facts.st_size, file))
        surplus = sum(size for _, size, _ in found) - self._most_bytes
        for used, size, file in sorted(found):
            if surplus <= 0 or used >= since_ns:
                return
            with suppress(OSError):
                file.unlink()
                surplus -= size

    def _by_content(self, facts: Any, folder: Path) -> Any:
        """Put the digests of files in the place of their paths."""
        if isinstance(facts, dict):
            return {
                key: content_of(folder / each, self._contents)
                if key == "path"
                else self._by_content(each, folder)
                for key, each in facts.items()
            }
        if isinstance(facts, list | tuple):
            return [self._by_content(each, folder) for each in facts]
        return facts


@lru_cache(maxsize=1)
def _encoder() -> list[object]:
    """Tell one encoder from another: two of them need not agree on their parameter sets."""
    program = Path(ffmpeg_binary())
    with suppress(OSError):
        facts = program.stat()
        return [program.name, facts.st_size, facts.st_mtime_ns]
    return [program.name]


def _picture_of(wanted: Wanted) -> AbstractContextManager[InputContainer]:
    return rendered(
        wanted.segment,
        wanted.format,
        wanted.folder,
        wanted.sets,
        is_reordered=wanted.is_reordered,
        colour=wanted.colour,
    )


def _render(wanted: Wanted, part: Path, told: Callable[[int], None], stop: threading.Event) -> int:
    frames = 0
    with (
        _picture_of(wanted) as source,
        av.open(str(part), "w", format="nut") as kept,
    ):
        picture = source.streams.video[0]
        stream = kept.add_stream_from_template(picture)
        stream.time_base = picture.time_base
        for packet in source.demux(picture):
            if stop.is_set():
                raise Unwanted
            if packet.size:
                packet.stream = stream
                kept.mux_one(packet)
                frames += 1
                told(frames)
    return frames


def _seal(part: Path, frames: int) -> None:
    with part.open("rb+") as file:
        digest = _digest(file, file.seek(0, os.SEEK_END))
        file.seek(0, os.SEEK_END)
        file.write(_SEAL.pack(digest, frames, _MARK))


def _seal_of(file: BinaryIO, frames: int) -> tuple[bytes, int] | None:
    """Return the digest of a segment and the size of its NUT; None without a fitting seal."""
    size = file.seek(0, os.SEEK_END) - _SEAL.size
    if size <= 0:
        return None
    file.seek(size)
    digest, count, mark = _SEAL.unpack(file.read(_SEAL.size))
    return (digest, size) if (count, mark) == (frames, _MARK) else None


def _checked(wanted: Wanted) -> "_Sealed | None":
    """Open a segment whose every byte is as it was written; its file stays open when it goes."""
    try:
        file = wanted.place.open("rb")
    except OSError:
        return None
    with suppress(OSError):
        seal = _seal_of(file, wanted.segment.frames)
        if seal is not None and _digest(file, seal[1]) == seal[0]:
            file.seek(0)
            return _Sealed(file, seal[1])
    file.close()
    return None


def _digest(file: BinaryIO, size: int) -> bytes:
    digest = hashlib.blake2b(digest_size=32)
    file.seek(0)
    while size > 0:
        chunk = file.read(min(size, _CHUNK_BYTES))
        if not chunk:
            break
        digest.update(chunk)
        size -= len(chunk)
    return digest.digest()


class _Sealed(RawIOBase):
    """The NUT before the seal; it is read from start to end."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(data)
        return data

    def close(self) -> None:
        self._file.close()
        super().close()


def _room(wanted: Wanted) -> int:
    pixels = wanted.format.width * wanted.format.height * wanted.segment.frames
    return round(pixels * _BITS_PER_PIXEL / 8)


@contextmanager
def _room_for_cache() -> Iterator[None]:
    try:
        yield
    except DiskFull as error:
        raise DiskFull(
            say(
                "The disk that Takewright keeps rendered pictures on is full; make room "
                "there and try again."
            )
        ) from error
