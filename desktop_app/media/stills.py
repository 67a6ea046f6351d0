"""What must be read of picture files themselves: their turn, their end, the notes in them.

Source: CIPA DC-008 (Exif), 4.6.4: orientation; ISO 10918-1: markers of JPEG.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

_DEGREES = {1: 0, 3: 180, 6: 90, 8: 270}
_ORIENTATION = 0x0112
_TIFF = (b"II*\0", b"MM\0*")
_MARK, _SCAN = 0xFF, 0xDA
_NOTES = frozenset({0xE1, 0xED, 0xFE})
"""APP1 (Exif, XMP), APP13 (IPTC) and comments."""

_PNG_NOTES = frozenset({b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"})
_LARGEST = 1 << 20
"""Exif stands near the front, but for WebP, which puts it last; so the tail is looked at, too."""


def turn_of(path: Path) -> int | None:
    """Return by how many degrees clockwise a viewer turns the picture; None when it mirrors it.

    Anything but a JPEG, PNG, WebP or TIFF with a word about it counts as upright.
    """
    return _DEGREES.get(orientation_of(path))


def orientation_of(path: Path) -> int:
    """Return how the picture is turned, as Exif counts it, 1 to 8; 1 where nothing is said."""
    with path.open("rb") as file:
        head = file.read(_LARGEST)
        if head.startswith(_TIFF):
            return _orientation(head)
        if not _is_picture(head):
            return 1
        file.seek(0, 2)
        file.seek(max(len(head), file.tell() - _LARGEST))
        data = head + file.read()
    for mark in (b"Exif\0\0", b"eXIf", b"EXIF"):
        place = data.find(mark)
        if place >= 0:
            skipped = len(mark) + (4 if mark == b"EXIF" else 0)
            return _orientation(data[place + skipped :].removeprefix(b"Exif\0\0"))
    return 1


def without_notes(data: bytes) -> bytes:
    """Return a JPEG or PNG without what was noted in it, as where it was taken; pixels stay.

    Source: ISO 10918-1, B.1.1.4; PNG (third edition), 5.3 and 11.3.
    """
    if data.startswith(b"\xff\xd8"):
        return b"".join(_segments(data))
    return data[:8] + b"".join(_chunks(data)) if data.startswith(b"\x89PNG") else data


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


def _segments(data: bytes) -> Iterator[bytes]:
    """Yield a JPEG's beginning and its segments but notes, then all from the first scan on."""
    yield data[:2]
    place = 2
    while (
        data[place : place + 1] == b"\xff" and data[place + 1] != _SCAN and place + 4 <= len(data)
    ):
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4])
        if data[place + 1] not in _NOTES:
            yield data[place:end]
        place = end
    yield data[place:]


def _chunks(data: bytes) -> Iterator[bytes]:
    place = 8
    while place + 12 <= len(data):
        end = place + 12 + int.from_bytes(data[place : place + 4])
        if data[place + 4 : place + 8] not in _PNG_NOTES:
            yield data[place:end]
        place = end


def _orientation(tiff: bytes) -> int:
    """Read the orientation of an Exif block that begins with its byte order."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return 1
    start = struct.unpack_from(f"{order}I", tiff, 4)[0]
    if start + 2 > len(tiff):
        return 1
    count = struct.unpack_from(f"{order}H", tiff, start)[0]
    for place in range(start + 2, min(start + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, place)
        if tag == _ORIENTATION and kind == 3:
            value = struct.unpack_from(f"{order}H", tiff, place + 8)[0]
            return value if 1 <= value <= 8 else 1
    return 1
