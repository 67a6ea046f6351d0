"""A lock that other processes respect, and that the system drops when its holder dies."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS_BETWEEN_TRIES = 0.05


@contextmanager
def held(lock: Path, stop: threading.Event) -> Iterator[bool]:
    """Hold the lock on a file, made when it is missing; False when `stop` came first.

    Where files cannot be locked the lock is taken as held: work may then be done twice, no more.
    """
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield True
        return
    try:
        yield _taken(descriptor, stop)
    finally:
        # Closing drops the lock.
        os.close(descriptor)


def _taken(descriptor: int, stop: threading.Event) -> bool:
    pause = 0.0
    while not stop.wait(pause):
        pause = _SECONDS_BETWEEN_TRIES
        try:
            _try(descriptor)
        except (BlockingIOError, PermissionError):
            continue
        except OSError:
            pass
        return True
    return False


def _try(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
