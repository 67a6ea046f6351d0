"""The simulator's memory: one line a fact, on the disk before it is told, so a kill loses none."""

import os
from pathlib import Path
from typing import IO

import msgspec

from desktop_app.simulator.task import Ended, Task


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The first fact: credits (thousandths) and seed, in force for as long as the file lives."""

    credits: int
    seed: int


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One fact; exactly one of these is there."""

    opened: Opened | None = None
    created: Task | None = None
    ended: Ended | None = None


class Ledger:
    """An append-only file of JSON lines; what a kill cut off in the last line never was told."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.lines = _read(path)
        self._file: IO[bytes] = path.open("ab")

    def write(self, line: Line) -> None:
        """Put a fact on the disk."""
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _read(path: Path) -> list[Line]:
    """Return the facts of a file, and cut a torn last line off it."""
    if not path.exists():
        return []
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        with path.open("r+b") as file:
            file.truncate(len(whole))
    decoder = msgspec.json.Decoder(Line)
    return [decoder.decode(line) for line in whole.splitlines()]
