"""Files that are either whole under their name or not there at all."""

import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import av

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.sentence import say

_PREFIX = ".takewright-"
_SUFFIX = ".part"
_STALE_SECONDS = 3600
"""A file in the making is written all the time; one left alone for an hour has lost its writer."""

_MEGABYTE = 1_000_000


@contextmanager
def landing(out: Path, needed: int) -> Iterator[Path]:
    """Give a place beside `out` to write to; it takes the name `out` when all went well.

    `needed` is the room in bytes that must be free first. The file and its folder are synced
    before and after the renaming. Raises DiskFull or LocalFault, and leaves nothing behind.
    """
    folder = out.absolute().parent
    with writing(out):
        if not folder.is_dir():
            raise LocalFault(
                say("There is no folder {folder} to write {name} to.", folder=folder, name=out.name)
            )
        if out.is_dir():
            raise LocalFault(say("{name} is a folder; give the film another name.", name=out.name))
        _clear_stale(folder)
        _check_room(folder, out, needed)
        part = folder / f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
        part.touch(exist_ok=False)
        try:
            yield part
            _sync(part)
            part.replace(out)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(folder)


def remove_parts_of(pid: int, folder: Path) -> None:
    """Remove what a process that was killed had begun to write in `folder`."""
    with suppress(OSError):
        for part in folder.glob(f"{_PREFIX}{pid}-*{_SUFFIX}"):
            part.unlink(missing_ok=True)


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """Turn faults of the disk that `out` is on into sentences."""
    try:
        yield
    except (OSError, av.FFmpegError) as error:
        raise _sentence(error.errno or 0, out) from error


def _sentence(code: int, out: Path) -> LocalFault:
    folder = out.absolute().parent
    if code in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            say(
                "The disk is full, so {name} was not written; make room and export it again.",
                name=out.name,
            )
        )
    if code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LocalFault(
            say("The folder {folder} may not be written to; choose another one.", folder=folder)
        )
    if code == errno.EFBIG:
        return LocalFault(say("{name} is larger than its disk allows a file to be.", name=out.name))
    if code == errno.ENAMETOOLONG:
        return LocalFault(
            say("The film's file name is too long for that disk; choose a shorter one.")
        )
    reason = os.strerror(code) if 0 < code < 200 else say("the disk did not take it")
    return LocalFault(say("{name} could not be written: {reason}.", name=out.name, reason=reason))


def _check_room(folder: Path, out: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        missing = -(-(needed - free) // _MEGABYTE)
        raise DiskFull(
            say(
                "{name} needs {missing} MB more room on its disk than there is; make "
                "room and export it again.",
                name=out.name,
                missing=missing,
            )
        )


def _clear_stale(folder: Path) -> None:
    oldest = time.time() - _STALE_SECONDS
    with suppress(OSError):
        for part in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with suppress(OSError):
                if part.stat().st_mtime < oldest:
                    part.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last; systems that cannot sync a folder (Windows) are left alone."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
