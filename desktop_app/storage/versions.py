"""Earlier versions of the project file, kept in `versions/` beside it.

The last five saves are kept, and of the time before them the last save in each of five hours: an
autosave every few seconds would otherwise leave no version older than a minute. Edits that a crash
left and the user did not want back are kept apart, as `unsaved-<when>.json`, the last five of them.
"""

import contextlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_app.storage.atomic import keep_as, write_atomically

FOLDER: Final = "versions"
LAST_SAVES: Final = 5
LAST_HOURS: Final = 5
LAST_REFUSED: Final = 5

_HOUR_ENDS: Final = len("project-20260101T00")
_NAME: Final = re.compile(r"(?:project|unsaved)-(\d{8}T\d{6})-(\d{6})\.json")


def keep(file: Path) -> None:
    """Keep `file` as it is now among its versions; raises OSError."""
    folder = file.parent / FOLDER
    folder.mkdir(exist_ok=True)
    version = folder / f"project-{_stamp(file.stat().st_mtime_ns // 1000)}.json"
    if not version.exists():
        with contextlib.suppress(FileExistsError):
            keep_as(file, version)


def keep_refused(folder: Path, data: bytes, edited_at: int) -> None:
    """Keep edits of a time (epoch milliseconds) that nobody wanted back; raises LocalFault."""
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    write_atomically(place / f"unsaved-{_stamp(edited_at * 1000)}.json", data)
    for old in sorted(place.glob("unsaved-*.json"), reverse=True)[LAST_REFUSED:]:
        with contextlib.suppress(OSError):
            old.unlink()


def is_refused(version: Path) -> bool:
    """Tell whether a version holds edits that a crash left and nobody wanted back."""
    return version.name.startswith("unsaved-")


def moment_of(version: Path) -> datetime | None:
    """Return when what a version says was written, by its name; None for another name."""
    match = _NAME.fullmatch(version.name)
    if match is None:
        return None
    moment = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return moment.replace(microsecond=int(match[2]))


def all_newest_first(folder: Path) -> list[Path]:
    """Return everything that can be gone back to, what was refused too."""
    found = [*newest_first(folder), *(folder / FOLDER).glob("unsaved-*.json")]
    return sorted(found, key=lambda path: path.name.partition("-")[2], reverse=True)


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


def _stamp(microseconds: int) -> str:
    """Return a time since the epoch as it stands in a version's name."""
    moment = datetime.fromtimestamp(microseconds // 1_000_000, UTC)
    return f"{moment:%Y%m%dT%H%M%S}-{microseconds % 1_000_000:06}"
