"""Files that arrive or leave whole: a take into its project, a film to where the user wants it."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, sync_file, sync_folder, temporary_for
from desktop_app.storage.clips import Recipe, save_recipe

_CHUNK_BYTES = 4 << 20


def make_room_for(path: Path, inside: Path | None = None) -> None:
    """Make the folder that `path` will lie in; raises LocalFault.

    `inside` is the folder that must be there already: a project that was deleted is not made anew.
    """
    try:
        if inside is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            return
        for name in reversed(path.relative_to(inside).parents[:-1]):
            # A file in the way is told of by what is made below it.
            with contextlib.suppress(FileExistsError):
                (inside / name).mkdir()
    except OSError as error:
        raise as_local_fault(error, say("Making a folder for the clip"), path.parent) from error


def keep_take(folder: Path, recipe: Recipe, incoming: Path) -> None:
    """Give a checked file its final name in the project; raises LocalFault.

    The note of how it was made is written first, so a take that is there always has one; the
    file's bytes reach the disk before its name does.
    """
    save_recipe(folder, recipe)
    final = folder / recipe.take.path
    try:
        with incoming.open("rb+") as file:
            sync_file(file.fileno())
        incoming.replace(final)
        sync_folder(final.parent)
    except OSError as error:
        raise as_local_fault(error, say("Keeping the clip"), final) from error


_WRITING: Final = say("Writing the film")


def copy_whole(
    source: Path,
    out: Path,
    copied: Callable[[float], None] = lambda done: None,
    *,
    doing: str = _WRITING,
) -> None:
    """Copy a film or clip so that `out` is never seen half written; raises LocalFault.

    `copied` hears how much is there, 0 to 1, the last time before the film has its name; when it
    raises, the copy ends and `out` is as it was.
    """
    temporary = temporary_for(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _copy_bytes(source, temporary, copied)
        temporary.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        size = _size(source)
        raise as_local_fault(error, doing, out, needed=size) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _copy_bytes(source: Path, out: Path, copied: Callable[[float], None]) -> None:
    with source.open("rb") as film, out.open("wb") as file:
        whole, done = max(1, os.fstat(film.fileno()).st_size), 0
        while chunk := film.read(_CHUNK_BYTES):
            file.write(chunk)
            done += len(chunk)
            copied(min(1.0, done / whole))
        file.flush()
        sync_file(file.fileno())
        copied(1.0)


def _size(source: Path) -> int | None:
    try:
        return source.stat().st_size
    except OSError:
        return None
