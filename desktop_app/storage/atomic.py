"""Files that are either the old one or the new one, whatever dies and whenever."""

import contextlib
import errno
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.sentence import Figure, Sentence, joined, say

_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})

_SHARING_VIOLATION: Final = 32
"""Windows: another program has the file open."""

_STALE_SECONDS: Final = 3600
"""A file in the making is written without a rest; left alone for an hour, it has no writer."""

_TEMPORARY: Final = re.compile(r"\..+\.[0-9a-f]{12}\.tmp")

_SAVING: Final = say("Saving")

_WHY: Final = {
    errno.EROFS: say(
        "{path} is on a read-only disk; choose a folder that can be written", path="{path}"
    ),
    errno.EACCES: say(
        "this user may not write {path}; choose another folder or change its permissions",
        path="{path}",
    ),
    errno.EPERM: say(
        "this user may not write {path}; choose another folder or change its permissions",
        path="{path}",
    ),
    errno.ENOENT: say(
        "{path} is not there any more; it may have been moved, renamed or be on a drive"
        " that is not connected",
        path="{path}",
    ),
    errno.ENOTDIR: say(
        "{path} leads through a file that is not a folder; choose another folder", path="{path}"
    ),
    errno.EISDIR: say("{path} is a folder, not a file; choose another name", path="{path}"),
    errno.EEXIST: say("{path} is already there; choose another name", path="{path}"),
    errno.ENAMETOOLONG: say(
        "the name of {path} is too long for this disk; choose a shorter one", path="{path}"
    ),
    errno.EFBIG: say(
        "the file is too large for the disk of {path}; choose another disk", path="{path}"
    ),
    errno.EIO: say(
        "the disk of {path} reports an error; check it or choose another disk", path="{path}"
    ),
    errno.EMFILE: say("too many files are open; close some windows and try again"),
    errno.ENFILE: say(
        "too many files are open on this computer; close some programs and try again"
    ),
}


def write_atomically(path: Path, data: bytes, *, doing: str = _SAVING) -> None:
    """Put `data` in `path` so that a crash leaves the old content or the new, never a part.

    The bytes reach the disk before the name does. A symbolic link is followed, not replaced.
    Raises LocalFault (DiskFull when there is no room), with `doing` as the sentence's subject.
    """
    target = Path(os.path.realpath(path))
    temporary = temporary_for(target)
    try:
        _write_through(temporary, data)
        temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise as_local_fault(error, doing, path, needed=len(data)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def temporary_for(target: Path) -> Path:
    """Return a new name beside `target` for what will replace it; removes abandoned ones."""
    remove_abandoned([target.parent], target.name)
    return target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")


def remove_abandoned(folders: Iterable[Path], target: str | None = None) -> None:
    """Remove what writers that died left in these folders, that for `target` alone when given.

    What cannot be removed, or was written to within the hour, stays.
    """
    latest = time.time() - _STALE_SECONDS
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                is_ours = _TEMPORARY.fullmatch(path.name) is not None
                if is_ours and (target is None or path.name.startswith(f".{target}.")):
                    _remove_if_older(path, latest)


def _remove_if_older(path: Path, latest: float) -> None:
    with contextlib.suppress(OSError):
        if path.stat().st_mtime < latest:
            path.unlink()


def sync_file(descriptor: int) -> None:
    """Wait until an open file's bytes are on the disk itself; raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        # fsync() of macOS stops at the drive's cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut, where the system can; raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network file systems have no fsync for folders; the rename itself was done.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def keep_as(file: Path, other: Path) -> None:
    """Give `file` a second name that keeps what it says now; raises OSError.

    A hard link costs nothing and is safe for what `write_atomically` writes, which never changes
    the old file but renames a new one over its name.
    """
    try:
        other.hardlink_to(file)
    except FileExistsError:
        raise
    except OSError:
        # FAT, exFAT and some network file systems have no hard links.
        shutil.copy2(file, other)


def keep_aside(file: Path) -> Path:
    """Keep an unreadable file under the next free `<name>.damaged-<n>`; raises OSError."""
    number = 1
    while True:
        aside = file.with_name(f"{file.stem}.damaged-{number}{file.suffix}")
        try:
            keep_as(file, aside)
        except FileExistsError:
            number += 1
        else:
            return aside


def as_local_fault(
    error: OSError, doing: str, path: Path, *, needed: int | None = None
) -> LocalFault:
    """Return the sentence for a failed file operation.

    `doing` is what was going on ("Saving the project"), the start of the sentence;
    `needed` is the bytes that had to fit.
    """
    if error.errno in _FULL:
        return DiskFull(
            say(
                "{doing} failed: the disk of {path} is full{room}; free some space and try again.",
                doing=doing,
                path=path,
                room=_room(path, needed),
            )
        )
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return LocalFault(
            say(
                "{doing} failed: another program is using {path}; close it and try again.",
                doing=doing,
                path=path,
            )
        )
    return LocalFault(say("{doing} failed: {why}.", doing=doing, why=_why(error, path)))


def _why(error: OSError, path: Path) -> Sentence:
    known = _WHY.get(error.errno or 0)
    if known is not None:
        return Sentence(known.template, {"path": str(path)})
    reason = error.strerror or type(error).__name__
    return say("{path} cannot be used ({reason})", path=path, reason=reason)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        sync_file(file.fileno())


def _room(path: Path, needed: int | None) -> str:
    if needed is None:
        return ""
    free: int | None = None
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
    if free is None:
        return say(" ({needed} needed)", needed=spell_bytes(needed))
    return say(
        " ({needed} needed and {free} free)", needed=spell_bytes(needed), free=spell_bytes(free)
    )


def spell_bytes(count: int) -> str:
    """Return a size as people read it, in powers of ten."""
    if count < 1000:
        return say("{count} bytes", count=count)
    size = float(count)
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.95:
            return joined(Figure(size, 1), unit)
    return joined(Figure(size / 1000, 1), "TB")
