"""Files that come back from the system's trash."""

import contextlib
import errno
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault
from desktop_app.storage.keeping import copy_whole


def put_back(kept: Path | None, place: Path) -> None:
    """Bring a file that is in the trash as `kept` back to its place; blocking.

    One that is in its place again is left there. Raises LocalFault when it is in neither.
    """
    if place.exists():
        return
    if kept is None:
        raise LocalFault(
            say(
                "{place} is in the system's trash, which does not say where; restore it "
                "there and open the film again.",
                place=place.name,
            )
        )
    if not kept.exists():
        raise LocalFault(
            say(
                "{place} is not in the trash any more, so it cannot be put back. "
                "Generate another take, or choose one that is left.",
                place=place.name,
            )
        )
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _move(kept, place)
    except OSError as error:
        raise as_local_fault(error, say("Putting the clip back"), place) from error
    with contextlib.suppress(OSError):
        for note in _notes_of(kept):
            note.unlink(missing_ok=True)


def _move(kept: Path, place: Path) -> None:
    try:
        kept.rename(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        copy_whole(kept, place, doing=say("Putting the clip back"))
        kept.unlink()


def _notes_of(kept: Path) -> tuple[Path, ...]:
    """Return what the trash notes of a file: by freedesktop.org's rules, and Windows' own."""
    free = kept.parent.with_name("info") / f"{kept.name}.trashinfo"
    if kept.name.startswith("$R"):
        return (kept.with_name(f"$I{kept.name.removeprefix('$R')}"),)
    return (free,)
