"""The part of a file that has arrived, kept beside its final name until it is whole.

Everything here blocks on the disk, so it runs in a thread.
"""

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.api.envelope import as_int, field, parse_json, text_field
from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.sentence import Figure, say

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells that a later answer is the same file: its validators and length in bytes."""

    etag: str = ""
    modified: str = ""
    length: int | None = None


def free_space(folder: Path) -> int:
    """Return the bytes that are free where `folder` is."""
    return shutil.disk_usage(folder).free


class PartFile:
    """`<name>.part`, and beside it `<name>.part.json` with the mark of the file it will be.

    `size` bytes have arrived. Raises DiskFull or LocalFault; neither loses what has arrived.
    """

    def __init__(self, to: Path, free: Callable[[Path], int] = free_space) -> None:
        self.size = 0
        self.mark = Mark()
        self._to = to
        self._free = free
        self._part = to.with_name(f"{to.name}.part")
        self._note = to.with_name(f"{to.name}.part.json")
        self._file = -1

    @property
    def is_whole(self) -> bool:
        """Tell whether all of a file of known length has arrived."""
        return 0 < self.size == self.mark.length

    @property
    def is_resumable(self) -> bool:
        """Tell whether it can be told what file the bytes so far belong to."""
        return self.size > 0 and self.mark != Mark()

    def open(self) -> None:
        """Take up what an earlier try left, if what it is part of is known."""
        with self._disk():
            self._to.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0))
            have = os.fstat(self._file).st_size
        self.size, self.mark = have, self._noted()
        if self.is_resumable and have <= (self.mark.length or have):
            os.lseek(self._file, have, os.SEEK_SET)
        else:
            self.begin(Mark())

    def begin(self, mark: Mark) -> None:
        """Start from nothing on the file that `mark` describes."""
        with self._disk():
            if os.fstat(self._file).st_size:
                os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
            self.size = 0
            self.note(mark)

    def note(self, mark: Mark) -> None:
        """Keep the mark, so that another run of the program can go on from here."""
        self.mark = mark
        with self._disk():
            self._note.write_text(json.dumps(asdict(mark)), encoding="utf-8")

    def make_sure_of_room(self, length: int) -> None:
        """Raise DiskFull when a file of `length` bytes will not fit."""
        with self._disk():
            missing = length - self.size - self._free(self._to.parent)
        if missing > 0:
            raise self._full(missing)

    def append(self, data: bytes) -> None:
        """Write all of `data`; a full disk keeps what fitted."""
        view = memoryview(data)
        with self._disk(len(data)):
            while view:
                written = os.write(self._file, view)
                self.size += written
                view = view[written:]

    def finish(self) -> None:
        """Make the file durable and give it its final name."""
        with self._disk():
            os.fsync(self._file)
            self.close()
            # First, for nobody looks for it any more once the file has its name.
            self._note.unlink(missing_ok=True)
            self._part.replace(self._to)
            _sync_folder(self._to.parent)

    def close(self) -> None:
        """Close the file; what has arrived stays."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _noted(self) -> Mark:
        try:
            found = parse_json(self._note.read_bytes())
        except (OSError, ValueError):
            return Mark()
        length = as_int(field(found, "length"))
        return Mark(text_field(found, "etag"), text_field(found, "modified"), length)

    @contextmanager
    def _disk(self, writing: int = 0) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                rest = (self.mark.length or 0) - self.size
                raise self._full(max(rest, writing, 1)) from error
            raise LocalFault(
                say(
                    "The clip cannot be written to “{parent}” ({strerror}); it is paid "
                    "for and can be fetched again; make the folder writable.",
                    parent=self._to.parent,
                    strerror=error.strerror or error,
                )
            ) from error

    def _full(self, missing: int) -> DiskFull:
        return DiskFull(
            say(
                "The disk is full: {size} more is needed in “{parent}” for the clip; it "
                "is paid for and nothing is lost; free some room and go on.",
                size=_size(missing),
                parent=self._to.parent,
            )
        )


def _size(count: int) -> str:
    if count < 1_000_000:
        return say("{count} kB", count=-(-count // 1000))
    if count < 1_000_000_000:
        return say("{count} MB", count=Figure(-(-count // 100000) / 10, 1))
    return say("{count} GB", count=Figure(-(-count // 10000000) / 100, 2))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        # Windows writes the directory with the rename and cannot open one to sync it.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
