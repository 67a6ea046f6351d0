"""Earlier versions of the project file, kept in `versions/` beside it.

The last five saves are kept, and of the time before them the last save in each of five hours: an
autosave every few seconds would otherwise leave no version older than a minute.
"""

import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_app.storage.atomic import keep_as

FOLDER: Final = "versions"
LAST_SAVES: Final = 5
LAST_HOURS: Final = 5

_HOUR_ENDS: Final = len("project-20260101T00")


def keep(file: Path) -> None:
    """Keep `file` as it is now among its versions; raises OSError."""
    stat = file.stat()
    moment = datetime.fromtimestamp(stat.st_mtime_ns // 1_000_000_000, UTC)
    fraction = stat.st_mtime_ns // 1000 % 1_000_000
    folder = file.parent / FOLDER
    folder.mkdir(exist_ok=True)
    version = folder / f"project-{moment:%Y%m%dT%H%M%S}-{fraction:06}.json"
    if not version.exists():
        with contextlib.suppress(FileExistsError):
            keep_as(file, version)


def thin_out(folder: Path) -> None:
    """Remove the versions that are no longer kept; one that cannot be removed stays."""
    names = [path.name for path in newest_first(folder)]
    for name in surplus(names):
        with contextlib.suppress(OSError):
            (folder / FOLDER / name).unlink()


def newest_first(folder: Path) -> list[Path]:
    """Return the versions kept in a project folder."""
    return sorted((folder / FOLDER).glob("project-*.json"), reverse=True)


def surplus(names: Sequence[str]) -> list[str]:
    """Return which of the version names, newest first, need not be kept."""
    last_of_hour: dict[str, str] = {}
    for name in names[LAST_SAVES:]:
        last_of_hour.setdefault(name[:_HOUR_ENDS], name)
    kept = {*names[:LAST_SAVES], *list(last_of_hour.values())[:LAST_HOURS]}
    return [name for name in names if name not in kept]
