"""Reads a text file that a person picked, whatever wrote it; refuses what is not text."""

import codecs
import stat
from pathlib import Path

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import Figure, Sentence, say

MAX_BYTES = 2_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", say("a document in a zip container (such as .docx or .odt)")),
    (b"{\\rtf", say("a rich text (RTF) file")),
    (b"\xd0\xcf\x11\xe0", say("an old Word document")),
)


def read_script(path: Path) -> str:
    """Return the text of a script file, as `read_text` does."""
    return read_text(path, say("script"))


def read_text(path: Path, what: Sentence) -> str:
    """Return the text of a file that is said to hold a `what`.

    Raises InvalidInput with one sentence when it holds no text.

    UTF-8, UTF-16 and UTF-32 are recognised, with or without a byte order mark; anything else is
    read as Windows-1252, or Latin-1 where that has no such character.
    """
    data = _bytes_of(path, what)
    for magic, kind in _FORMATS:
        if data.startswith(magic):
            raise InvalidInput(
                say(
                    "“{name}” is {kind}; save it as plain text and try again.",
                    name=path.name,
                    kind=kind,
                )
            )
    text = _decoded(data)
    if text is None:
        raise InvalidInput(
            say(
                "“{name}” is not a text file, so there is no {what} in it.",
                name=path.name,
                what=what,
            )
        )
    if not text.strip("\ufeff \t\r\n\f\v\x00"):
        raise InvalidInput(
            say("“{name}” is empty, so there is no {what} in it.", name=path.name, what=what)
        )
    return text


def _bytes_of(path: Path, what: Sentence) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InvalidInput(
                say("“{name}” is a folder; name a text file instead.", name=path.name or path)
            )
        if not stat.S_ISREG(status.st_mode):
            raise InvalidInput(
                say("“{name}” is not an ordinary file; name a text file instead.", name=path.name)
            )
        if status.st_size > MAX_BYTES:
            raise InvalidInput(
                say(
                    "“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.",
                    name=path.name,
                    st_size=Figure(status.st_size / 1000000, 1),
                    what=what,
                    max_bytes=MAX_BYTES // 1000000,
                )
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InvalidInput(say("There is no file “{path}”.", path=path)) from error
    except PermissionError as error:
        raise InvalidInput(
            say("“{name}” may not be read by you; check its permissions.", name=path.name)
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InvalidInput(
            say("“{name}” cannot be read: {reason}.", name=path.name, reason=reason)
        ) from error


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as_text(data, encoding)
    if b"\x00" in data:
        return _as_text(data, _unmarked_utf16(data))
    try:
        return _as_text(data, "utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return _as_text(data, "cp1252")
    except UnicodeDecodeError:
        return _as_text(data, "latin-1")


def _as_text(data: bytes, encoding: str | None) -> str | None:
    """Decode, or return None for what holds control characters and so is no text.

    Raises UnicodeDecodeError only for an encoding that was guessed.
    """
    if encoding is None:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding.startswith("utf-16") or encoding.startswith("utf-32"):
            return None
        raise
    controls = sum(1 for each in text if ord(each) < 32 and each not in "\t\r\n\f\v\x1a\x1b")
    return None if controls > len(text) // 200 else text


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell which UTF-16 it is from where the zero bytes of Latin letters stand."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    enough = len(data) // 8
    if odd > enough and even <= odd // 10:
        return "utf-16-le"
    if even > enough and odd <= even // 10:
        return "utf-16-be"
    return None
