"""Whom a film is begun with: entries of the user's library, and pictures from files.

All of it is looked at before there is a film, so that what cannot be used costs nothing.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.cast import CastEntry, CastId, CastKind, checked_name, key_of
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.sentence import say
from desktop_app.media.references import fitted
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.keeping import make_room_for
from desktop_app.storage.reference_files import keep, path_of
from desktop_app.studio.cast_library import CastLibrary

Named = tuple[str, Path]
"""A name that prompts use, and the file of a picture of it."""


@dataclass(frozen=True, slots=True)
class GivenPicture:
    """A picture as models take it, in no folder yet; `reference` names where it will be."""

    reference: Reference
    data: bytes
    extension: str


@dataclass(frozen=True, slots=True)
class GivenCast:
    """Entries as the film will have them, and what their files are copied from."""

    entries: tuple[CastEntry, ...] = ()
    from_library: tuple[CastEntry, ...] = ()
    pictures: tuple[GivenPicture, ...] = ()

    @property
    def has_files(self) -> bool:
        """Tell whether the film's folder needs files before it can name them."""
        return bool(self.pictures) or any(each.references for each in self.from_library)


async def look_at(file: Path) -> GivenPicture:
    """Return a picture as models take it; raises InvalidInput or LocalFault. Writes nothing."""
    return await asyncio.to_thread(_looked_at, file)


async def given_cast(
    library: CastLibrary,
    names: Sequence[str],
    pictures: Sequence[Named],
    new_id: Callable[[], str],
) -> GivenCast:
    """Return entries of the library with these names, with these pictures beside their own.

    Whom a picture shows that is none of them is a person of that name. Raises InvalidInput when the
    library has no such entry or a file is no picture, LocalFault when something cannot be read.
    """
    kept = await _from_library(library, names)
    entries = {key_of(each.name): each for each in kept}
    looked_at = []
    for name, file in pictures:
        picture = await look_at(file)
        looked_at.append(picture)
        key = key_of(name)
        if key not in entries:
            entries[key] = CastEntry(CastId(new_id()), CastKind.PERSON, checked_name(name))
        known = entries[key]
        shown = tuple(dict.fromkeys((*known.references, picture.reference)))
        entries[key] = replace(known, references=shown)
    return GivenCast(tuple(entries.values()), kept, tuple(looked_at))


async def bring_files(library: CastLibrary, given: GivenCast, folder: Path) -> None:
    """Put the files of a cast into the folder of a film that is not made yet; raises LocalFault."""
    await asyncio.to_thread(make_room_for, folder / PROJECT_FILE)
    for entry in given.from_library:
        await asyncio.to_thread(library.shelf.bring, entry, folder)
    for each in given.pictures:
        await asyncio.to_thread(keep, folder, each.data, each.extension)


async def _from_library(library: CastLibrary, names: Sequence[str]) -> tuple[CastEntry, ...]:
    if not names:
        return ()
    known = {key_of(each.entry.name): each.entry for each in await library.look()}
    for name in names:
        if key_of(name) not in known:
            raise InvalidInput(
                say(
                    "There is no “{name}” in your library; “takewright cast list” says who is.",
                    name=name,
                )
            )
    return tuple(known[key] for key in dict.fromkeys(key_of(name) for name in names))


def _looked_at(file: Path) -> GivenPicture:
    if not file.is_file():
        raise InvalidInput(say("There is no file “{path}”.", path=file))
    found = fitted(file, Use.PICTURE, file.name)
    data = file.read_bytes() if found.data is None else found.data
    source = Source(path=path_of(data, found.kind.extension))
    return GivenPicture(Reference(Use.PICTURE, source, file.name), data, found.kind.extension)
