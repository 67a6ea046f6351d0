"""Missing files found again: by their content, else by their name; nothing is changed by looking.

What is found is copied to where the film expects it, or moved there when it lies in the film's own
folder, so that a film stays in one folder. A take is known by the bytes and the pictures it had, a
sound by its length; what a model is shown by its content, for that is its name in the film (see
`refound_references`).
"""

import asyncio
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from desktop_app.domain.material import Material, Stuff, material
from desktop_app.domain.problems import InvalidInput, LocalFault, TakewrightError
from desktop_app.domain.project import MediaInfo
from desktop_app.domain.references import FOLDER
from desktop_app.domain.relinking import Refound
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.probe import probe, probe_sound, verify
from desktop_app.storage.keeping import copy_whole, make_room_for
from desktop_app.studio.dropped import is_clip, is_sound
from desktop_app.studio.refound import Found, Match
from desktop_app.studio.refound_references import as_reference, bring_reference
from desktop_app.studio.session import ProjectSession

__all__ = ["Found", "Match", "relink", "search"]

_TOLD_EVERY: Final = 50


class _CalledOff(Exception):
    """Nobody waits for the search any more."""


async def search(
    missing: Sequence[Material], folder: Path, told: Callable[[int], None] = lambda count: None
) -> tuple[Found, ...]:
    """Look below a folder for missing files; returns the likeliest for each that has any.

    `told` hears on the loop's thread how many files were looked at. Nothing is changed.
    """
    loop, unwanted = asyncio.get_running_loop(), threading.Event()

    def heard(count: int) -> None:
        if unwanted.is_set():
            raise _CalledOff
        if count % _TOLD_EVERY == 0:
            loop.call_soon_threadsafe(told, count)

    working = asyncio.create_task(asyncio.to_thread(_search, tuple(missing), folder, heard))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        unwanted.set()
        await asyncio.wait({working})
        # Looked at, or asyncio would tell of an exception that nobody fetched.
        working.exception()
        raise


async def relink(session: ProjectSession, found: Sequence[Found]) -> tuple[TakewrightError, ...]:
    """Bring files to where the film expects them; returns a fault for each that could not be.

    It is saved at once and no step of history: undoing would only lose the files again.
    """
    named = frozenset(each.path for each in material(session.project))
    refound: dict[str, Refound] = {}
    faults: list[TakewrightError] = []
    for each in found:
        try:
            new = await asyncio.to_thread(_bring, each, session.folder, named)
        except (LocalFault, InvalidInput) as error:
            faults.append(error)
            continue
        refound[each.material.path] = new
    session.relink(refound)
    return tuple(faults)


def _search(
    missing: tuple[Material, ...], folder: Path, heard: Callable[[int], None]
) -> tuple[Found, ...]:
    best: dict[str, Found] = {}
    for count, file in enumerate(_files(folder)):
        heard(count)
        for each in missing:
            known = best.get(each.path)
            if known is not None and known.match is Match.SAME:
                continue
            found = _compared(each, file)
            if found is not None and (known is None or found.match > known.match):
                best[each.path] = found
    return tuple(best[each.path] for each in missing if each.path in best)


def _files(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(here) / name


def _compared(wanted: Material, file: Path) -> Found | None:
    """Return how a file compares with a missing one; None when it cannot be it."""
    has_name = file.name.casefold() == PurePosixPath(wanted.path).name.casefold()
    try:
        if wanted.take is not None:
            return _as_take(wanted, wanted.take.media, file, has_name)
        if wanted.sound is not None:
            return _as_sound(wanted, wanted.sound.length, file, has_name)
        if wanted.reference is not None:
            return as_reference(wanted, wanted.reference, file)
    except (LocalFault, InvalidInput, OSError):
        # It cannot be read, or is something else.
        return None
    return Found(wanted, file, Match.LIKE) if has_name else None


def _as_take(wanted: Material, media: MediaInfo, file: Path, has_name: bool) -> Found | None:
    has_size = file.stat().st_size == media.size_bytes
    if not (has_name or has_size) or not is_clip(file):
        return None
    info = probe(file)
    if _pictures(info) == _pictures(media):
        return Found(wanted, file, Match.SAME if has_size else Match.LIKE, media=info)
    return Found(wanted, file, Match.NAME, media=info) if has_name else None


def _pictures(media: MediaInfo) -> tuple[object, ...]:
    return media.signature, media.frames, media.duration, media.width, media.height


def _as_sound(wanted: Material, length: Flicks, file: Path, has_name: bool) -> Found | None:
    kind = PurePosixPath(wanted.path).suffix.lower()
    if not has_name and (file.suffix.lower() != kind or not is_sound(file)):
        return None
    found = probe_sound(file).length
    if found == length:
        return Found(wanted, file, Match.SAME if has_name else Match.LENGTH, length=found)
    return Found(wanted, file, Match.NAME, length=found) if has_name else None


def _bring(found: Found, folder: Path, named: frozenset[str]) -> Refound:
    """Put a file where the film expects it, and return what it is there."""
    if found.material.reference is not None:
        return bring_reference(found, found.material.reference, folder)
    path = str(PurePosixPath(found.material.path).with_suffix(found.file.suffix.lower()))
    if PurePosixPath(path).suffix == PurePosixPath(found.material.path).suffix.lower():
        path = found.material.path
    place = folder / path
    media = found.media
    if found.material.stuff is Stuff.TAKE and found.match is Match.NAME:
        # It is not what was checked when it arrived.
        media = verify(found.file)
    if place != found.file:
        make_room_for(place, folder)
        if _is_loose(found.file, folder, named):
            found.file.replace(place)
        else:
            copy_whole(found.file, place, doing=say("Bringing the file back"))
    return Refound(path, media, found.length)


def _is_loose(file: Path, folder: Path, named: frozenset[str]) -> bool:
    """Tell whether a file lies in the film's folder and belongs to nothing there."""
    if not file.is_relative_to(folder) or file.is_relative_to(folder / FOLDER):
        # An earlier version of the film may name a reference that this one does not.
        return False
    return file.relative_to(folder).as_posix() not in named
