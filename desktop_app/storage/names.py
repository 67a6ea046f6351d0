"""Names that people can read and every file system can hold."""

import re
import unicodedata
from typing import Final

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.I)
_LONGEST: Final = 80
_LONGEST_SLUG: Final = 40


def file_name(title: str, *, fallback: str) -> str:
    """Return `title` as the name of a file or folder on Windows, macOS and Linux, no extension."""
    visible = "".join(
        " " if _FORBIDDEN.match(each) or unicodedata.category(each) in ("Cc", "Cs", "Zl") else each
        for each in unicodedata.normalize("NFC", title)
    )
    name = " ".join(visible.split()).lstrip(".~ ")[:_LONGEST].rstrip(". ")
    while len(name.encode()) > 2 * _LONGEST:
        name = name[:-1].rstrip(". ")
    if not name:
        return fallback
    device = _DEVICE.match(name)
    # Windows reads CON, con.txt and con.takewright all as the console.
    is_device = device is not None and name[device.end() :].lstrip()[:1] in ("", ".")
    return f"_{name}" if is_device else name


def slug(title: str, *, fallback: str) -> str:
    """Return `title` in small ASCII letters, digits and hyphens.

    ASCII, since macOS spells an accented name otherwise than Linux: a zipped project would not
    find its own clips.
    """
    plain = unicodedata.normalize("NFKD", title).casefold().encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    return words[:_LONGEST_SLUG].rstrip("-") or fallback
