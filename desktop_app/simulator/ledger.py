"""The simulator's memory: one line a fact, on the disk before it is told, so a kill loses none.

Several simulators may run on one folder (window and command line): they share the account.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from desktop_app.simulator.task import Ended, Task

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The first fact: credits (thousandths) and seed, in force for as long as the file lives."""

    credits: int
    seed: int


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One fact; exactly one of these is there.

    `filled` is a new balance, `spent` what a chat took of it, in thousandths; `removed` is the id
    of a task that was deleted.
    """

    opened: Opened | None = None
    filled: int | None = None
    spent: int | None = None
    created: Task | None = None
    ended: Ended | None = None
    removed: str | None = None


class Ledger:
    """An append-only file of JSON lines; what a kill cut off in the last line never was told."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = path.open("a+b")
        self._lock: IO[bytes] = path.with_suffix(".lock").open("ab")
        self._read = 0
        self._decoder = msgspec.json.Decoder(Line)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other process from the ledger meanwhile."""
        if sys.platform == "win32":
            self._lock.seek(0)
            msvcrt.locking(self._lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(self._lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            if sys.platform == "win32":
                self._lock.seek(0)
                msvcrt.locking(self._lock.fileno(), msvcrt.LK_UNLCK, 1)
            else:
                fcntl.flock(self._lock, fcntl.LOCK_UN)

    def news(self) -> list[Line]:
        """Return the facts not read yet, ours too; call it alone, since it drops a torn end."""
        self._file.seek(self._read)
        data = self._file.read()
        whole = data[: data.rfind(b"\n") + 1]
        self._read += len(whole)
        if len(whole) < len(data):
            self._file.truncate(self._read)
        return [self._decoder.decode(line) for line in whole.splitlines()]

    def write(self, line: Line) -> None:
        """Put a fact on the disk; call it alone, with no news left unread."""
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the files."""
        self._file.close()
        self._lock.close()
