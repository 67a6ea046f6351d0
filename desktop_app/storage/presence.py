"""Which processes are alive: each holds a file locked, and the system unlocks it when it dies.

A lease alone would make the next start wait for a heartbeat to grow stale after every crash.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault

_SUFFIX: Final = ".lock"
_ATTEMPTS: Final = 100


class Presence:
    """A process that is here, from `enter` until `leave` or its death, whatever kills it."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def enter(cls, folder: Path, holder: str) -> "Presence":
        """Say that `holder`, a name of letters and digits used by nobody else, is alive.

        Removes what dead holders left in `folder`. Raises LocalFault when it cannot be written.
        """
        path = folder / f"{holder}{_SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            presence = cls(path, _locked(path))
            for other in folder.glob(f"*{_SUFFIX}"):
                if other != path:
                    _remove_if_dead(other)
        except OSError as error:
            raise as_local_fault(error, say("Starting"), folder) from error
        return presence

    def leave(self) -> None:
        """Say that the holder is gone; a second call does nothing."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        _remove_and_close(self._path, descriptor)


def dead(folder: Path, holders: Iterable[str]) -> frozenset[str]:
    """Return those of `holders` whose process is gone."""
    return frozenset(each for each in holders if _remove_if_dead(folder / f"{each}{_SUFFIX}"))


def _locked(path: Path) -> int:
    """Return a descriptor that holds the lock on the file which has that name now."""
    for _ in range(_ATTEMPTS):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if _try_lock(descriptor) and _still_names(path, descriptor):
            return descriptor
        # Someone who tidies up had it for an instant.
        os.close(descriptor)
    raise FileExistsError(errno.EEXIST, "a living process has that name")


def _remove_if_dead(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    if _try_lock(descriptor):
        _remove_and_close(path, descriptor)
        return True
    os.close(descriptor)
    return False


def _remove_and_close(path: Path, descriptor: int) -> None:
    """Remove a locked file: before unlocking where that can be, so that nobody locks it between."""
    if sys.platform == "win32":
        os.close(descriptor)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    if sys.platform != "win32":
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _still_names(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False
