"""The one fact of a file's header that PyAV does not tell: how its picture is turned."""

import struct
from collections.abc import Iterator
from pathlib import Path

from desktop_app.media.stills import turn_of

_DEGREES: dict[tuple[int, ...], int] = {
    (1, 0, 0, 1): 0,
    (0, 1, -1, 0): 90,
    (-1, 0, 0, -1): 180,
    (0, -1, 1, 0): 270,
}
_LARGEST_HEADER = 64 << 20


def rotation_of(path: Path) -> int | None:
    """Return by how many degrees clockwise a player turns the picture; None when it mirrors it.

    Anything but an MP4, a MOV or a picture file counts as upright. Source: ISO 14496-12, 8.3.2.
    """
    for kind, track in _boxes(_read_moov(path)):
        if kind == b"trak" and _is_picture(track):
            matrix = _matrix(track)
            return 0 if matrix is None else _DEGREES.get(matrix)
    return turn_of(path)


def _read_moov(path: Path) -> memoryview:
    with path.open("rb") as file:
        while len(head := file.read(16)) >= 8:
            size, kind = struct.unpack(">I4s", head[:8])
            if size == 1 and len(head) == 16:
                size = struct.unpack(">Q", head[8:])[0]
            if kind == b"moov":
                file.seek(8 - len(head), 1)
                return memoryview(file.read(min(size - 8, _LARGEST_HEADER)))
            if size < 8:
                break
            file.seek(size - len(head), 1)
    return memoryview(b"")


def _boxes(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    place = 0
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4])
        if size < 8:
            return
        yield bytes(data[place + 4 : place + 8]), data[place + 8 : place + size]
        place += size


def _is_picture(track: memoryview) -> bool:
    for kind, media in _boxes(track):
        if kind == b"mdia":
            return any(
                inner == b"hdlr" and bytes(body[8:12]) == b"vide" for inner, body in _boxes(media)
            )
    return False


def _matrix(track: memoryview) -> tuple[int, ...] | None:
    for kind, body in _boxes(track):
        if kind == b"tkhd" and len(body) >= 84:
            start = 52 if body[0] == 1 else 40
            a, b, _, c, d = struct.unpack(">5i", body[start : start + 20])
            return tuple(round(value / 65536) for value in (a, b, c, d))
    return None
