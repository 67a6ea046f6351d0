"""Caches on disk: a folder of files that can all be made again, kept under a size."""

import contextlib
from pathlib import Path


def evict_oldest(folder: Path, most_bytes: int) -> int:
    """Remove the files used longest ago until the rest fit; returns the bytes removed.

    Makes the folder when it is missing. Files that cannot be removed are left: another process may
    be using them.
    """
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    found = []
    for file in _files(folder):
        with contextlib.suppress(OSError):
            facts = file.stat()
            found.append((facts.st_mtime_ns, facts.st_size, file))
    surplus = sum(size for _, size, _ in found) - most_bytes
    removed = 0
    for _, size, file in sorted(found, key=lambda each: each[0]):
        if removed >= surplus:
            break
        with contextlib.suppress(OSError):
            file.unlink()
            removed += size
    return removed


def _files(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.rglob("*") if each.is_file()]
    except OSError:
        return []
