"""What must be read of picture files themselves: how they are turned, and whether they are whole.

Source: CIPA DC-008 (Exif), 4.6.4: orientation; ISO 10918-1: markers of JPEG.
"""

import struct
from pathlib import Path

_DEGREES = {1: 0, 3: 180, 6: 90, 8: 270}
_ORIENTATION = 0x0112
_LARGEST = 1 << 20
"""Exif stands near the front, but for WebP, which puts it last; so the tail is looked at, too."""


def turn_of(path: Path) -> int | None:
    """Return by how many degrees clockwise a viewer turns the picture; None when it mirrors it.

    Anything but a JPEG, PNG or WebP with a word about it counts as upright.
    """
    with path.open("rb") as file:
        head = file.read(_LARGEST)
        if not _is_picture(head):
            return 0
        file.seek(0, 2)
        file.seek(max(len(head), file.tell() - _LARGEST))
        data = head + file.read()
    for mark in (b"Exif\0\0", b"eXIf", b"EXIF"):
        place = data.find(mark)
        if place >= 0:
            skipped = len(mark) + (4 if mark == b"EXIF" else 0)
            return _orientation(data[place + skipped :].removeprefix(b"Exif\0\0"))
    return 0


def ends_whole(path: Path) -> bool:
    """Tell whether a JPEG or GIF has its end; a decoder shows what is there and says nothing.

    Other pictures are taken at their decoder's word.
    """
    data = path.read_bytes()
    if data.startswith(b"GIF8"):
        return data.rstrip(b"\0").endswith(b";")
    if data.startswith(b"\xff\xd8"):
        # Within a scan 0xFF is escaped, so after the last scan began only the end looks so.
        return data.find(b"\xff\xd9", data.rfind(b"\xff\xda")) >= 0
    return True


def _is_picture(head: bytes) -> bool:
    is_webp = head.startswith(b"RIFF") and head[8:12] == b"WEBP"
    return is_webp or head.startswith((b"\xff\xd8\xff", b"\x89PNG"))


def _orientation(tiff: bytes) -> int | None:
    """Read the orientation of an Exif block that begins with its byte order."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return 0
    start = struct.unpack_from(f"{order}I", tiff, 4)[0]
    if start + 2 > len(tiff):
        return 0
    count = struct.unpack_from(f"{order}H", tiff, start)[0]
    for place in range(start + 2, min(start + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, place)
        if tag == _ORIENTATION and kind == 3:
            value = struct.unpack_from(f"{order}H", tiff, place + 8)[0]
            return _DEGREES.get(value) if 1 <= value <= 8 else 0
    return 0
