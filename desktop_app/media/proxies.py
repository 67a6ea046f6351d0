"""Scrub proxies: every frame of a file as a small picture that stands alone. Blocking.

They lie in one pack, which is either whole under its name or not there: a mark, the JPEGs, the
index (for each frame when it is shown, until when, where its picture begins, how long that is and
its checksum), and a tail with the index's place and digest. A frame is found by a search in the
index and read from the mapped file; its JPEG is 15 kB, so a clip of 10 s takes 5 MB.
"""

import hashlib
import mmap
import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import IO

from av import VideoFrame
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, flicks
from desktop_app.media.landing import landing
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.printing import LIGHT, Printer
from desktop_app.media.probe import picture_of

HEIGHT = 360
"""Pixels; a proxy is looked at while the hand moves."""

RECIPE = 1
"""Counts up when packs are made differently, so that none of the old kind is shown."""

_MARK = b"TWPROXY1"
_ENTRY = struct.Struct("<qqQII")
_TAIL = struct.Struct("<QI16s8s")
_WOBBLE = Flicks(FLICKS_PER_SECOND // 1000)
"""Files whose clock counts milliseconds show a frame up to half of one late."""

_ROUGH_BYTES = 30_000
"""What a picture takes at most, usually."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A frame: shown from `start` until `end`, its JPEG at `offset` in the file."""

    start: int
    end: int
    offset: int
    size: int
    checksum: int


def make_pack(path: Path, out: Path, within: Sequence[TimeRange] = (), height: int = HEIGHT) -> int:
    """Write a pack of the frames that begin in `within`, of all without it; returns their number.

    Times count from the file's first picture. Raises LocalFault.
    """
    with opened(path) as container:
        stream = picture_of(container, path)
        stream.thread_type = "AUTO"
        frames = max(1, stream.frames or len(stream.index_entries))
        with landing(out, frames * _ROUGH_BYTES) as part, part.open("wb") as file:
            printer = Printer(path, height, LIGHT)
            with reading(path):
                entries = _write_pictures(file, printer, _timed(container, stream, within))
            if not entries:
                raise unreadable(path)
            _write_index(file, entries)
    return len(entries)


class ProxyPack:
    """A pack that is there and whole; may be read from any thread."""

    def __init__(self, file: mmap.mmap, entries: Sequence[_Entry]) -> None:
        self._file = file
        self._entries = entries
        self._starts = [entry.start for entry in entries]
        self.is_spoilt = False
        """Whether a picture was found to be other than it was written."""

    @classmethod
    def open(cls, path: Path) -> "ProxyPack | None":
        """Map a pack; None when there is none, or not a whole one."""
        try:
            with path.open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError):
            return None
        entries = _read_index(mapped)
        return None if entries is None else cls(mapped, entries)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def spans(self) -> Sequence[TimeRange]:
        """When each frame is shown, from the file's first picture on."""
        return [
            TimeRange(Flicks(each.start), Flicks(each.end - each.start)) for each in self._entries
        ]

    def at(self, time: Flicks) -> bytes | None:
        """Return the JPEG of the frame that is in sight at `time`, after the end the last one.

        None when it is not in here or, and then the pack `is_spoilt`, no longer as it was.
        """
        place = bisect_right(self._starts, time + _WOBBLE) - 1
        if place < 0:
            return None
        entry, is_last = self._entries[place], place == len(self._entries) - 1
        return self._picture(entry) if is_last or time < entry.end else None

    def last(self) -> bytes | None:
        """Return the JPEG of the last frame; None when it is spoilt."""
        return self._picture(self._entries[-1])

    def _picture(self, entry: _Entry) -> bytes | None:
        picture = self._file[entry.offset : entry.offset + entry.size]
        if zlib.crc32(picture) != entry.checksum:
            self.is_spoilt = True
            return None
        return picture


def _timed(
    container: InputContainer, stream: VideoStream, within: Sequence[TimeRange]
) -> Iterator[tuple[Flicks, Flicks, VideoFrame]]:
    """Yield frames with the times they are shown from and until."""
    if not within:
        yield from _run(container, stream, None)
        return
    for span in within:
        container.seek(_ticks(stream, span.start), stream=stream)
        for start, end, frame in _run(container, stream, _first_of(stream)):
            if start >= span.end - _WOBBLE:
                break
            if start >= span.start - _WOBBLE:
                yield start, end, frame


def _run(
    container: InputContainer, stream: VideoStream, first: int | None
) -> Iterator[tuple[Flicks, Flicks, VideoFrame]]:
    """Yield frames on from where the file stands; one is shown until the next one is."""
    base = stream.time_base or Fraction(1, 1000)
    before: tuple[Flicks, VideoFrame] | None = None
    for frame in container.decode(stream):
        if frame.pts is None:
            continue
        first = frame.pts if first is None else first
        start = flicks((frame.pts - first) * base)
        if before is not None:
            yield before[0], start, before[1]
        before = start, frame
    if before is not None:
        usual = flicks(1 / (stream.guessed_rate or Fraction(25)))
        yield before[0], Flicks(before[0] + usual), before[1]


def _first_of(stream: VideoStream) -> int:
    return stream.start_time or 0


def _ticks(stream: VideoStream, time: Flicks) -> int:
    base = stream.time_base or Fraction(1, 1000)
    return _first_of(stream) + int(Fraction(time, FLICKS_PER_SECOND) / base)


def _write_pictures(
    file: IO[bytes], printer: Printer, frames: Iterator[tuple[Flicks, Flicks, VideoFrame]]
) -> list[_Entry]:
    file.write(_MARK)
    entries: list[_Entry] = []
    for start, end, frame in frames:
        picture = printer.jpeg(frame)
        checksum = zlib.crc32(picture)
        entries.append(_Entry(start, end, file.tell(), len(picture), checksum))
        file.write(picture)
    return entries


def _write_index(file: IO[bytes], entries: Sequence[_Entry]) -> None:
    place = file.tell()
    index = b"".join(
        _ENTRY.pack(each.start, each.end, each.offset, each.size, each.checksum) for each in entries
    )
    file.write(index)
    file.write(_TAIL.pack(place, len(entries), _digest(index), _MARK))
    file.flush()


def _read_index(mapped: mmap.mmap) -> list[_Entry] | None:
    """Return the index of a pack, None when it is not what was written."""
    if len(mapped) < len(_MARK) + _TAIL.size or mapped[: len(_MARK)] != _MARK:
        return None
    place, count, digest, mark = _TAIL.unpack(mapped[-_TAIL.size :])
    index = mapped[place : len(mapped) - _TAIL.size]
    if mark != _MARK or len(index) != count * _ENTRY.size or not count:
        return None
    if _digest(index) != digest:
        return None
    return [_Entry(*each) for each in _ENTRY.iter_unpack(index)]


def _digest(index: bytes) -> bytes:
    return hashlib.blake2b(index, digest_size=16).digest()
