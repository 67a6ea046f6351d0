"""Pictures of HEIF files (HEIC, AVIF): one picture, or a grid of tiles as telephones write them.

FFmpeg gives each tile as a stream, whose id is that of its item; how they lie and how a viewer
turns what they make up stands in the file's items. Source:
ISO/IEC 23008-12, 6.5.10, 6.5.12 and 6.6.2.3; ISO/IEC 14496-12, 8.11.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from av import VideoFrame
from av.container import InputContainer

from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.printing import filtered

_CONTAINERS: Final = frozenset({"meta", "iprp", "ipco", "iref"})
_MOST_PIXELS: Final = 1 << 28
_MOST_HEAD: Final = 1 << 24
"""Bytes; what describes a picture is some thousands of them."""

_TURNED: Final = {0: 1, 1: 8, 2: 3, 3: 6}
"""Orientations, as Exif counts them, by quarter turns anticlockwise."""

_MIRRORED: Final = {
    (1, 0): 4, (8, 0): 5, (3, 0): 2, (6, 0): 7,
    (1, 1): 2, (8, 1): 7, (3, 1): 4, (6, 1): 5,
}  # fmt: skip
"""Orientations by the turn before and the way of the mirror: 0 top to bottom, 1 left to right."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a file's main picture is: the ids of its streams by rows, its size, its orientation.

    `columns` is 0 for a picture in one piece; then the size is that of its stream.
    """

    ids: tuple[int, ...]
    columns: int = 0
    width: int = 0
    height: int = 0
    orientation: int = 1


@dataclass(frozen=True, slots=True)
class _Box:
    name: str
    data: bytes


def picture_in(path: Path) -> tuple[VideoFrame, int]:
    """Return the main picture of a HEIF file and its orientation; raises LocalFault."""
    with reading(path), path.open("rb") as file:
        head = file.read(_MOST_HEAD)
    try:
        layout = layout_of(head)
    except (struct.error, LookupError, ValueError) as error:
        raise unreadable(path) from error
    with opened(path) as container, reading(path):
        frames = _decoded(container, layout)
        lacks = len(frames) < max(1, len(set(layout.ids)))
        if lacks or any(each.is_corrupt for each in frames.values()):
            raise unreadable(path)
        if not layout.columns:
            return next(iter(frames.values())), layout.orientation
        return _joined(layout, frames), layout.orientation


def layout_of(head: bytes) -> Layout:
    """Return how a file's main picture is made up; raises what a reader of damaged bytes raises.

    A sequence of pictures may have no main one: then it is its first stream.
    """
    items = _Items(head)
    if items.primary is None:
        return Layout(())
    orientation = items.orientation_of(items.primary)
    if items.kinds.get(items.primary) != b"grid":
        return Layout((items.primary,), orientation=orientation)
    grid = items.data_of(items.primary)
    wide = ">II" if grid[1] & 1 else ">HH"
    rows, columns = grid[2] + 1, grid[3] + 1
    width, height = struct.unpack_from(wide, grid, 4)
    ids = items.made_of[items.primary]
    if len(ids) != rows * columns or not 0 < width * height <= _MOST_PIXELS:
        raise ValueError("the grid and its tiles do not agree")
    return Layout(ids, columns, width, height, orientation)


def _decoded(container: InputContainer, layout: Layout) -> Mapping[int, VideoFrame]:
    there = container.streams.video
    wanted = [each for each in there if each.id in layout.ids]
    if not layout.columns:
        # Of a picture in one piece there may be a small one, or how much is seen through it, too.
        wanted = (wanted or list(there))[:1]
    found: dict[int, VideoFrame] = {}
    for packet in container.demux(*wanted):
        for frame in packet.decode():
            if isinstance(frame, VideoFrame):
                found.setdefault(packet.stream.id, frame)
        if len(found) == len(wanted):
            break
    return found


def _joined(layout: Layout, frames: Mapping[int, VideoFrame]) -> VideoFrame:
    """Return tiles as one picture; the last ones may reach over its edges."""
    first = frames[layout.ids[0]]
    whole = np.zeros((layout.height, layout.width, 3), np.uint8)
    for number, item in enumerate(layout.ids):
        top, left = (
            number // layout.columns * first.height,
            number % layout.columns * first.width,
        )
        place = whole[top : top + first.height, left : left + first.width]
        tile = filtered(frames[item], [("format", "rgb24")]).to_ndarray()
        place[:] = tile[: place.shape[0], : place.shape[1]]
    return VideoFrame.from_ndarray(whole, format="rgb24")


class _Items:
    """The items of a file, as far as its main picture needs them."""

    def __init__(self, head: bytes) -> None:
        self._head = head
        self._boxes = {each.name: each.data for each in _boxes(head, deep=True)}
        self.primary = self._primary() if "pitm" in self._boxes else None
        self.kinds = self._kinds() if "iinf" in self._boxes else {}
        self.made_of = self._made_of()

    def _primary(self) -> int:
        data = self._boxes["pitm"]
        return _number(data, 4, 4 if data[0] else 2)

    def _kinds(self) -> dict[int, bytes]:
        data = self._boxes["iinf"]
        inside = data[8 if data[0] else 6 :]
        found = {}
        for each in _boxes(inside):
            wide = 4 if each.data[0] >= 3 else 2
            item = _number(each.data, 4, wide)
            found[item] = each.data[4 + wide + 2 : 4 + wide + 6]
        return found

    def _made_of(self) -> dict[int, tuple[int, ...]]:
        data = self._boxes.get("iref", bytes(4))
        wide = 4 if data[0] else 2
        found = {}
        for each in _boxes(data[4:]):
            if each.name == "dimg":
                item, count = _number(each.data, 0, wide), _number(each.data, wide, 2)
                starts = range(wide + 2, wide + 2 + count * wide, wide)
                found[item] = tuple(_number(each.data, at, wide) for at in starts)
        return found

    def orientation_of(self, item: int) -> int:
        """Return how a viewer turns and mirrors an item, as Exif counts it."""
        properties = list(_boxes(self._boxes.get("ipco", b"")))
        orientation = 1
        for index in self._used_by(item):
            each = properties[index - 1]
            if each.name == "irot":
                orientation = _TURNED[each.data[0] & 3]
            elif each.name == "imir":
                orientation = _MIRRORED[orientation, each.data[0] & 1]
        return orientation

    def _used_by(self, wanted: int) -> list[int]:
        """Return which properties an item has, by their numbers from 1, in the order they apply."""
        data = self._boxes.get("ipma", bytes(8))
        wide_item, wide_index = 4 if data[0] else 2, 2 if data[3] & 1 else 1
        at = 8
        for _ in range(_number(data, 4, 4)):
            item, count = _number(data, at, wide_item), data[at + wide_item]
            at += wide_item + 1
            mask = 0x7FFF if wide_index == 2 else 0x7F
            indices = [_number(data, at + n * wide_index, wide_index) & mask for n in range(count)]
            at += count * wide_index
            if item == wanted:
                return [each for each in indices if each]
        return []

    def data_of(self, wanted: int) -> bytes:
        """Return the bytes of an item, wherever they are."""
        data = self._boxes["iloc"]
        version, sizes, more = data[0], data[4], data[5]
        wide_offset, wide_length, wide_base = sizes >> 4, sizes & 15, more >> 4
        wide_index = more & 15 if version else 0
        wide_item = 4 if version == 2 else 2
        count, at = _number(data, 6, wide_item), 6 + wide_item
        for _ in range(count):
            item, at = _number(data, at, wide_item), at + wide_item
            method = _number(data, at, 2) & 15 if version else 0
            at += (2 if version else 0) + 2
            base, at = _number(data, at, wide_base), at + wide_base
            extents, at = _number(data, at, 2), at + 2
            whole = self._boxes["idat"] if method == 1 else self._head
            parts = []
            for _ in range(extents):
                at += wide_index
                offset, length = _number(data, at, wide_offset), at + wide_offset
                start, size = base + offset, _number(data, length, wide_length)
                parts.append(whole[start : start + size])
                at = length + wide_length
            if item == wanted:
                return b"".join(parts)
        raise LookupError(wanted)


def _boxes(data: bytes, *, deep: bool = False) -> Iterator[_Box]:
    """Yield boxes one after the other; with `deep` those within others, too, where these are."""
    at = 0
    while at + 8 <= len(data):
        size, name = _number(data, at, 4), data[at + 4 : at + 8].decode("latin-1")
        head = 8
        if size == 1:
            size, head = _number(data, at + 8, 8), 16
        end = len(data) if size == 0 else at + size
        if size and size < head:
            raise ValueError("a box is shorter than its head")
        inside = data[at + head : end]
        yield _Box(name, inside)
        if deep and name in _CONTAINERS and name != "iref":
            yield from _boxes(inside[4:] if name == "meta" else inside, deep=True)
        at = end


def _number(data: bytes, at: int, wide: int) -> int:
    if at + wide > len(data):
        raise ValueError("the file ends within a number")
    return int.from_bytes(data[at : at + wide])
