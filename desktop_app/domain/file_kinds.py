"""What a file is, told by its first bytes: names and endings say what somebody hoped."""

from dataclasses import dataclass
from typing import Final

from desktop_app.domain.references import Use

HEAD_BYTES: Final = 64
"""So much of a file's beginning is enough to tell what it is."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A format by its usual ending, without the dot, and what a model can be shown by it.

    `is_plain` says that every model takes it as it is: others are converted first, or refused.
    """

    extension: str
    shows: Use
    is_plain: bool = False


PNG: Final = FileKind("png", Use.PICTURE, is_plain=True)
JPEG: Final = FileKind("jpg", Use.PICTURE, is_plain=True)
GIF: Final = FileKind("gif", Use.PICTURE)
WEBP: Final = FileKind("webp", Use.PICTURE)
HEIC: Final = FileKind("heic", Use.PICTURE)
AVIF: Final = FileKind("avif", Use.PICTURE)
MP4: Final = FileKind("mp4", Use.VIDEO, is_plain=True)
MOV: Final = FileKind("mov", Use.VIDEO, is_plain=True)
WAV: Final = FileKind("wav", Use.SOUND, is_plain=True)
MP3: Final = FileKind("mp3", Use.SOUND, is_plain=True)

MIME_TYPES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
}
"""What the kinds that are kept are called on the wire, by their endings."""

_MAGIC: Final[tuple[tuple[int, bytes, FileKind], ...]] = (
    (0, b"\x89PNG\r\n\x1a\n", PNG),
    (0, b"\xff\xd8\xff", JPEG),
    (8, b"WEBP", WEBP),
    (0, b"GIF8", GIF),
    (0, b"BM", FileKind("bmp", Use.PICTURE)),
    (0, b"II*\0", FileKind("tiff", Use.PICTURE)),
    (0, b"MM\0*", FileKind("tiff", Use.PICTURE)),
    (4, b"ftypqt", MOV),
    (4, b"ftypM4A", FileKind("m4a", Use.SOUND)),
    (4, b"ftypM4B", FileKind("m4a", Use.SOUND)),
    (0, b"\x1aE\xdf\xa3", FileKind("webm", Use.VIDEO)),
    (8, b"AVI ", FileKind("avi", Use.VIDEO)),
    (8, b"WAVE", WAV),
    (0, b"fLaC", FileKind("flac", Use.SOUND)),
    (0, b"OggS", FileKind("ogg", Use.SOUND)),
    (0, b"ID3", MP3),
)
_STILL_BRANDS: Final = {
    **dict.fromkeys((b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis"), HEIC),
    **dict.fromkeys((b"avif", b"avis"), AVIF),
}
_MPEG_AUDIO: Final = frozenset({0xFB, 0xFA, 0xF3, 0xF2, 0xE3, 0xE2})
"""Second bytes of MP3 without a tag: the rest of the sync word, version and layer III."""


def kind_of(head: bytes) -> FileKind | None:
    """Return the format of a file that begins so, HEAD_BYTES of it; None for any other."""
    for at, magic, kind in _MAGIC:
        if head.startswith(magic, at):
            return kind
    if head.startswith(b"ftyp", 4):
        return _STILL_BRANDS.get(head[8:12], MP4)
    if len(head) > 1 and head[0] == 0xFF and head[1] in _MPEG_AUDIO:
        return MP3
    return None


def shown_by(use: Use) -> Use:
    """Return what kind of file a use wants: a frame is a picture like any other."""
    return Use.PICTURE if use.is_frame else use


ENDINGS: Final = {
    Use.PICTURE: frozenset({"png", "jpg"}),
    Use.VIDEO: frozenset({"mp4", "mov"}),
    Use.SOUND: frozenset({"mp3", "wav"}),
}
"""The endings of files that references name, without the dot: others are not kept."""


def fits(use: Use, path: str) -> bool:
    """Tell whether a kept file is of the kind that a use wants."""
    return path.rpartition(".")[2].lower() in ENDINGS[shown_by(use)]
