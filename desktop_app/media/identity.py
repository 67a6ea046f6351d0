"""What is in a file, as a name: caches find their entries by it, wherever the file lies.

Hashing reads the whole file once (about a second for a gigabyte); after that the digest is
remembered for as long as path, size and time of change stay what they were, in this process and,
in a folder given for it, from one process to the next.
"""

import hashlib
import os
import secrets
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from desktop_app.media.opening import reading

_DIGEST_BYTES = 20
_HEX = frozenset("0123456789abcdef")


def content_of(path: Path, memory: Path | None = None) -> str:
    """Return a digest of the file's bytes, 40 hexadecimal digits; blocking.

    `memory` is a folder to remember digests in; it is made when it is missing, and what cannot be
    written there is only computed again. Raises LocalFault when the file cannot be read.
    """
    path = path.absolute()
    with reading(path):
        state = _state_of(path)
        found = _remembered(path, *state)
        if not found:
            found.append(_looked_up(path, state, memory))
        return found[0]


@lru_cache(maxsize=4096)
def _remembered(path: Path, size: int, changed_ns: int) -> list[str]:
    """Return the list that holds the digest of a file in this state once it is known."""
    return []


def _looked_up(path: Path, state: tuple[int, int], memory: Path | None) -> str:
    note = None if memory is None else memory / f"{_name_of(path)}.content"
    known = None if note is None else _noted(note, *state)
    if known is not None:
        return known
    digest = _digest(path)
    # A file that changed under the hashing is the sum of two files: nobody may find that again.
    if note is not None and _state_of(path) == state:
        _write(note, f"{state[0]} {state[1]} {digest}")
    return digest


def _state_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=_DIGEST_BYTES))
    return digest.hexdigest()


def _name_of(path: Path) -> str:
    name = os.fsencode(path)
    return hashlib.blake2b(name, digest_size=_DIGEST_BYTES).hexdigest()


def _noted(note: Path, size: int, changed_ns: int) -> str | None:
    """Return what was noted of a file in this state; a note cut short is none."""
    try:
        words = note.read_text("ascii").split()
    except (OSError, ValueError):
        return None
    if words[:2] != [str(size), str(changed_ns)] or len(words) != 3:
        return None
    digest = words[2]
    return digest if len(digest) == 2 * _DIGEST_BYTES and _HEX.issuperset(digest) else None


def _write(note: Path, text: str) -> None:
    part = note.with_name(f"{note.name}.{secrets.token_hex(4)}")
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, "ascii")
        part.replace(note)
