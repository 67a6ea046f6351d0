"""What PyAV does not tell of an MP4 or MOV: how the picture is turned, and a C2PA manifest."""

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.media.stills import turn_of

_DEGREES: dict[tuple[int, ...], int] = {
    (1, 0, 0, 1): 0,
    (0, 1, -1, 0): 90,
    (-1, 0, 0, -1): 180,
    (0, -1, 1, 0): 270,
}
_LARGEST_HEADER = 64 << 20
_C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
"""The extended type of the box that holds content credentials (C2PA 2.1, A.5)."""


def rotation_of(path: Path) -> int | None:
    """Return by how many degrees clockwise a player turns the picture; None when it mirrors it.

    Anything but an MP4, a MOV or a picture file counts as upright. Source: ISO 14496-12, 8.3.2.
    """
    for kind, track in _boxes(_read_moov(path)):
        if kind == b"trak" and _is_picture(track):
            matrix = _matrix(track)
            return 0 if matrix is None else _DEGREES.get(matrix)
    return turn_of(path)


def has_content_credentials(path: Path) -> bool:
    """Tell whether a file carries a C2PA manifest; it holds for exactly these bytes of the file.

    Raises OSError. Whether its signature is valid is not looked at.
    """
    with path.open("rb") as file:
        return any(
            kind == b"uuid" and file.read(len(_C2PA)) == _C2PA for kind, _ in _top_level(file)
        )


def _read_moov(path: Path) -> memoryview:
    with path.open("rb") as file:
        for kind, size in _top_level(file):
            if kind == b"moov":
                return memoryview(file.read(min(size, _LARGEST_HEADER)))
    return memoryview(b"")


def _top_level(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Yield kind and length of each box of a file, which then stands at the box's body."""
    place, length = 0, file.seek(0, os.SEEK_END)
    while place + 8 <= length:
        file.seek(place)
        size, kind = struct.unpack(">I4s", file.read(8))
        header = 8
        if size == 1:
            size, header = int.from_bytes(file.read(8)), 16
        elif size == 0:
            size = length - place
        if size < header:
            return
        yield kind, size - header
        place += size


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
