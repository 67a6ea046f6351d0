"""Films on their way to where the user wants them: never over a clip, never half written."""

import asyncio
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.problems import DiskFull, InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.storage.keeping import copy_whole

_MEGABYTE = 1_000_000


class _Unwanted(Exception):
    """Whoever asked for the copy wants it no more."""


async def copy_film(source: Path, out: Path, progress: Callable[[float], None]) -> None:
    """Copy a film in a thread that stops, and leaves nothing, when the task is cancelled."""
    loop, unwanted = asyncio.get_running_loop(), threading.Event()

    def copied(done: float) -> None:
        if unwanted.is_set():
            raise _Unwanted
        loop.call_soon_threadsafe(progress, done)

    copying = asyncio.create_task(asyncio.to_thread(copy_whole, source, out, copied))
    try:
        await asyncio.shield(copying)
    except asyncio.CancelledError:
        unwanted.set()
        await asyncio.wait({copying})
        if copying.cancelled() or copying.exception() is not None:
            raise
        # Too late: the film is there, and whoever cancelled must not be told otherwise.


def refuse_clips_folder(folder: Path, out: Path) -> None:
    """Keep a film from being written over a take, which may have been paid for."""
    clips, place = folder / "clips", out.parent.resolve()
    if any(_is_same(clips, each) for each in (place, *place.parents)):
        raise InvalidInput(
            say(
                "{clips} holds the film's own clips, which are never written over; "
                "choose another folder.",
                clips=clips,
            )
        )


def check_room(out: Path, needed: int) -> None:
    """Raise DiskFull when the disk that `out` will lie on has less room; its folder may be new."""
    place = out.absolute().parent
    while not place.exists() and place != place.parent:
        place = place.parent
    missing = needed - shutil.disk_usage(place).free
    if missing > 0:
        raise DiskFull(
            say(
                "{name} needs about {missing} MB more room on its disk than there is; "
                "make room, or export it smaller or elsewhere.",
                name=out.name,
                missing=-(-missing // _MEGABYTE),
            )
        )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
