"""Encoded sound and measurements kept on disk by content, safe for several processes.

An entry is a file named by its key: a digest, then what it is of. One that was cut short or
changed is no entry; it is removed and made anew. Two processes that make the same entry both write
it whole and rename it, so either may win. The cache is a convenience: what the disk does not take
is only made again.
"""

import hashlib
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

T = TypeVar("T")

CAP_BYTES = 512 << 20
"""About six hours of encoded sound."""

_SUFFIX = ".sound"
_PART = ".part"
_DIGEST_BYTES = 16
_STALE_SECONDS = 3600


class SoundStore(Protocol):
    """Where sound is kept by key."""

    def load(self, key: str, kind: type[T]) -> T | None:
        """Return what was saved under `key`, if it is there and whole."""

    def save(self, key: str, value: object) -> None:
        """Keep a value."""

    def tidy(self) -> None:
        """Forget what there is no room for."""


class KeptInMemory:
    """A store for one film."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def load(self, key: str, kind: type[T]) -> T | None:
        """Return what was saved under `key`."""
        value = self._values.get(key)
        return value if isinstance(value, kind) else None

    def save(self, key: str, value: object) -> None:
        """Keep a value."""
        self._values[key] = value

    def tidy(self) -> None:
        """Keep all: the store ends with the film."""


class SoundCache:
    """A store in a folder; `cap` is how many bytes it may take, the oldest go first."""

    def __init__(self, folder: Path, cap: int = CAP_BYTES) -> None:
        self._folder = folder
        self._cap = cap
        self._grown = False

    def load(self, key: str, kind: type[T]) -> T | None:
        """Return what was saved under `key`, if it is there and whole."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        value = _value_in(data, kind)
        if value is None:
            with suppress(OSError):
                path.unlink()
            return None
        with suppress(OSError):
            os.utime(path)  # it was of use: others go before it
        return value

    def save(self, key: str, value: object) -> None:
        """Keep a value, whole or not at all."""
        body = msgspec.msgpack.encode(value)
        part = self._folder / f"{key}.{os.getpid()}-{secrets.token_hex(4)}{_PART}"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(_digest(memoryview(body)) + body)
                part.replace(self._path(key))
                self._grown = True
            except OSError:
                part.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove the entries that were of no use for longest until the rest is under the cap."""
        if not self._grown:
            return
        entries = sorted(self._entries(), reverse=True)
        kept = 0
        for _, size, path in entries:
            kept += size
            if kept > self._cap:
                with suppress(OSError):
                    path.unlink()

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        """Yield time of last use, size and path; what a killed process left behind is removed."""
        oldest = time.time() - _STALE_SECONDS
        with suppress(OSError):
            for path in self._folder.iterdir():
                with suppress(OSError):
                    found = path.stat()
                    if path.suffix == _SUFFIX:
                        yield found.st_mtime, found.st_size, path
                    elif path.suffix == _PART and found.st_mtime < oldest:
                        path.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"


def _value_in(data: bytes, kind: type[T]) -> T | None:
    body = memoryview(data)[_DIGEST_BYTES:]
    if _digest(body) != data[:_DIGEST_BYTES]:
        return None
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except msgspec.DecodeError:
        return None


def _digest(body: memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST_BYTES).digest()
