"""`takewright cast picture` and `chain`: who is seen in scenes, and which of them hang together."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.commands.film import chained, check_chain
from desktop_app.commands.library import named
from desktop_app.commands.outcome import count
from desktop_app.commands.scene_numbers import SceneNumbers
from desktop_app.console import Console
from desktop_app.domain import casting
from desktop_app.domain.asking import is_stale
from desktop_app.domain.cast import CastEntry
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.references import Reference
from desktop_app.storage.reference_files import keep
from desktop_app.studio.given_cast import GivenPicture, look_at
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Studio


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Pictures of an entry of a film's cast, or of the library's where no film is given."""

    files: tuple[Path, ...]
    names: tuple[str, ...]
    film: Path | None = None
    replace: bool = False


@dataclass(frozen=True, slots=True)
class ChainRequest:
    """The scenes that are to start on the last frame of the one before, or no longer."""

    project: Path
    scenes: SceneNumbers
    is_off: bool = False


async def give_pictures(studio: Studio, console: Console, *, request: PictureRequest) -> int:
    """Have pictures show an entry of a cast, after those that do."""
    if not request.files or len(request.names) != 1:
        raise InvalidInput("Say who it is and by which files: cast picture ada.png --name Ada.")
    pictures = [await look_at(file) for file in request.files]
    if request.film is None:
        entry = await _in_library(studio, pictures, request)
        console.say(_shown(entry))
    else:
        session = await studio.open_project(request.film)
        entry = await _in_film(session, pictures, request)
        console.say(f"{_shown(entry)} {_used(session.project, entry)}")
    console.event("done", entries=1, name=entry.name, references=len(entry.references))
    return 0


async def chain(studio: Studio, console: Console, *, request: ChainRequest) -> int:
    """Link scenes of a film to the one before, or take their links off; nothing is generated."""
    session = await studio.open_project(request.project)
    before = session.project
    check_chain(request.scenes, len(before.scenes))
    after = chained(before, request.scenes, console, continues=not request.is_off)
    session.recover(after, "Chain scenes")
    await _save(session)
    linked = [number for number, scene in enumerate(after.scenes, 1) if scene.continues]
    for number in linked:
        console.say(f"Scene {number} starts on the last frame of scene {number - 1}.")
    if not linked:
        console.say(f"No scene of {after.name} starts on the last frame of another.")
    if stale := sum(is_stale(after, scene) for scene in after.scenes):
        console.say(f"{count(stale, 'scene')} whose take was made otherwise: stale.")
    console.event("done", chained=linked)
    return 0


async def _in_film(
    session: ProjectSession, pictures: Sequence[GivenPicture], request: PictureRequest
) -> CastEntry:
    (entry,) = named(session.project.cast, request.names)
    await _keep(session.folder, pictures)
    shown = _references(entry, pictures, request)
    session.recover(casting.show_entry(session.project, entry.id, shown), "Show the cast")
    await _save(session)
    return casting.entry_of(session.project, entry.id)


async def _in_library(
    studio: Studio, pictures: Sequence[GivenPicture], request: PictureRequest
) -> CastEntry:
    library = studio.cast_library
    (entry,) = named(tuple(each.entry for each in await library.look()), request.names)
    await _keep(library.shelf.folder, pictures)
    shown = replace(entry, references=_references(entry, pictures, request))
    await library.keep([shown], library.shelf.folder)
    return shown


def _references(
    entry: CastEntry, pictures: Sequence[GivenPicture], request: PictureRequest
) -> tuple[Reference, ...]:
    known = () if request.replace else entry.references
    return tuple(dict.fromkeys((*known, *(each.reference for each in pictures))))


async def _keep(folder: Path, pictures: Sequence[GivenPicture]) -> None:
    for each in pictures:
        await asyncio.to_thread(keep, folder, each.data, each.extension)


async def _save(session: ProjectSession) -> None:
    await session.save()
    if session.save_state.kind is SaveKind.FAILED:
        raise LocalFault(session.save_state.sentence)
    await session.close()


def _shown(entry: CastEntry) -> str:
    return f"{{{entry.name}}} is shown by {count(len(entry.references), 'file')}."


def _used(film: Project, entry: CastEntry) -> str:
    users = casting.scenes_that_use(film, entry)
    stale = sum(is_stale(film, scene) for scene in users)
    told = f"{count(len(users), 'scene')} name it" if len(users) != 1 else "1 scene names it"
    return f"{told}; {stale} of them stale." if stale else f"{told}."
