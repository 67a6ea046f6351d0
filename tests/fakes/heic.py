"""Pictures as telephones write them: HEVC tiles in a HEIF file, a grid that joins them, a turn.

Source: ISO/IEC 23008-12 (HEIF), 6.6.2.3: the grid; ISO/IEC 14496-12, 8.11: items.
"""

import io
import struct
from collections.abc import Iterator, Sequence
from itertools import count

import av
import numpy as np

from tests.fakes.photographs import Pixels

TILE = 128
_THUMB, _GRID, _FIRST_TILE = 40, 41, 1


def tiled(picture: Pixels, *, quarter_turns: int = 0, lacks: int = 0) -> bytes:
    """Return a HEIC of a picture in tiles of TILE pixels, with a small one beside as phones have.

    `quarter_turns` is how often a viewer turns it anticlockwise; `lacks` leaves out so many tiles.
    """
    height, width = picture.shape[:2]
    rows, columns = -(-height // TILE), -(-width // TILE)
    whole = np.pad(
        picture, ((0, rows * TILE - height), (0, columns * TILE - width), (0, 0)), mode="edge"
    )
    squares = [
        whole[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
        for y in range(rows)
        for x in range(columns)
    ]
    coded = [_coded(np.ascontiguousarray(each)) for each in (*squares, whole[:TILE, :TILE] // 2)]
    tiles = [data for _, data in coded[: len(squares) - lacks]]
    grid = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, width, height)
    properties = [
        coded[0][0],
        _full("ispe", struct.pack(">II", TILE, TILE)),
        _full("ispe", struct.pack(">II", width, height)),
        _box("irot", bytes([quarter_turns])),
    ]
    ids = list(range(_FIRST_TILE, _FIRST_TILE + len(tiles)))
    return _file(ids, [*tiles, coded[-1][1]], grid, properties)


def _file(ids: Sequence[int], data: Sequence[bytes], grid: bytes, properties: list[bytes]) -> bytes:
    head = _box("ftyp", b"heic\0\0\0\0mif1heic")
    items = [*ids, _THUMB]

    def meta(start: int) -> bytes:
        infos = [_full("infe", struct.pack(">HH4s", each, 0, b"hvc1") + b"\0", 2) for each in items]
        infos.append(_full("infe", struct.pack(">HH4s", _GRID, 0, b"grid") + b"\0", 2))
        made_of = struct.pack(f">HH{len(ids)}H", _GRID, len(ids), *ids)
        uses = b"".join(struct.pack(">HBBB", each, 2, 0x81, 2) for each in items)
        uses += struct.pack(">HBBB", _GRID, 2, 3, 0x84)
        return _full(
            "meta",
            _full("hdlr", struct.pack(">I4s12x", 0, b"pict") + b"\0")
            + _full("pitm", struct.pack(">H", _GRID))
            + _full("iinf", struct.pack(">H", len(infos)) + b"".join(infos))
            + _full(
                "iref",
                _box("thmb", struct.pack(">HHH", _THUMB, 1, _GRID)) + _box("dimg", made_of),
            )
            + _box(
                "iprp",
                _box("ipco", b"".join(properties))
                + _full("ipma", struct.pack(">I", len(items) + 1) + uses),
            )
            + _box("idat", grid)
            + _full("iloc", b"".join(_places(items, data, len(grid), start)), 1),
        )

    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + _box("mdat", b"".join(data))


def _places(items: Sequence[int], data: Sequence[bytes], grid: int, start: int) -> Iterator[bytes]:
    yield struct.pack(">BBH", 0x44, 0, len(items) + 1)
    for item, each in zip(items, data, strict=True):
        yield struct.pack(">HHHHII", item, 0, 0, 1, start, len(each))
        start += len(each)
    yield struct.pack(">HHHHII", _GRID, 1, 0, 1, 0, grid)


def _coded(picture: Pixels) -> tuple[bytes, bytes]:
    """Return the box that says how to decode a picture, and the picture as HEVC."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream("libx265", rate=25)
        stream.width, stream.height, stream.pix_fmt = TILE, TILE, "yuv420p"
        stream.options = {"x265-params": "keyint=1:info=0:log-level=none:crf=12"}
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    made = out.getvalue()
    return _cut(made, b"hvcC"), _cut(made, b"mdat")[8:]


def _cut(data: bytes, name: bytes) -> bytes:
    """Return the box of a name, found by its length before it."""
    for place in count():
        place = data.index(name, place)
        size = int.from_bytes(data[place - 4 : place])
        if 8 <= size <= len(data) - place + 4:
            return data[place - 4 : place - 4 + size]
    raise AssertionError(name)


def _box(name: str, data: bytes) -> bytes:
    return struct.pack(">I4s", len(data) + 8, name.encode()) + data


def _full(name: str, data: bytes, version: int = 0) -> bytes:
    return _box(name, struct.pack(">I", version << 24) + data)
