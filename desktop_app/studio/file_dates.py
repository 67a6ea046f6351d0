"""When files came into a film, where nobody wrote it down."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.library import Entry


def dated(entries: Iterable[Entry], folder: Path) -> tuple[Entry, ...]:
    """Return entries with the date of their file where they have none; blocking.

    The file in `folder` is a copy of what was brought in, so its own date is that of the copy. One
    that is missing has no date.
    """
    return tuple(
        each if each.made_at else replace(each, made_at=_written_ms(folder / each.path))
        for each in entries
    )


def _written_ms(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns // 1_000_000
    except OSError:
        return 0
