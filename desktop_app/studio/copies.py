"""A film copied elsewhere: as a film of its own, or gathered with all it uses for somebody else."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from desktop_app.domain.edits import without_take
from desktop_app.domain.material import Material, Stuff, material, only_used
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import spell_bytes
from desktop_app.storage.bundle import EXTENSION, save
from desktop_app.storage.copying import Part, copy_film, pack_film, parts_named, parts_of
from desktop_app.studio.film_files import check_room
from desktop_app.studio.session import ProjectSession

REPORT: Final = "collected.txt"

Told = Callable[[float], None]
"""Hears how much of a copy is there, 0 to 1, on the loop's thread."""


class _Unwanted(Exception):
    """Whoever asked for the copy wants it no more."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a collection holds and what not: files that are missing, takes that were left out.

    `left_beside` are files that only takes which were left out were made from.
    """

    project: Project
    parts: tuple[Part, ...]
    missing: tuple[Material, ...]
    left_out: tuple[Material, ...]
    left_beside: tuple[Material, ...] = ()

    @property
    def size(self) -> int:
        """Return the bytes of all files that go along."""
        return sum(each.size for each in self.parts)

    @property
    def left_out_size(self) -> int:
        """Return the bytes of the takes that stay behind, as they were when they were made."""
        return sum(each.take.media.size_bytes for each in self.left_out if each.take is not None)


async def save_as(session: ProjectSession, out: Path, told: Told = lambda done: None) -> None:
    """Copy a film with everything in its folder but exports and versions, as a film of its own.

    It has another id: takes that are being made go to the film that ordered them. Calling it off
    leaves nothing. Raises InvalidInput, LocalFault.
    """
    begun = session.project
    project = _another(begun, name=out.name.removesuffix(EXTENSION))
    _refuse_inside(session.folder, out)
    parts = await asyncio.to_thread(parts_of, session.folder)
    await _make(session.folder, parts, project, out, told)
    if session.project is not begun:
        # What was edited meanwhile; what arrived meanwhile has its file in the old film.
        late = _without(session.project, begun)
        await asyncio.to_thread(save, replace(late, id=project.id, name=project.name), out)


async def copy_of_version(
    folder: Path, project: Project, out: Path, told: Told = lambda done: None
) -> None:
    """Make a film of its own of an earlier version of the one in `folder`, with its files."""
    _refuse_inside(folder, out)
    parts = await asyncio.to_thread(parts_of, folder)
    await _make(folder, parts, _another(project, name=out.name.removesuffix(EXTENSION)), out, told)


async def gather(session: ProjectSession, *, only_in_film: bool) -> Gathered:
    """Look what a collection of the film would hold."""
    project = session.project
    return await asyncio.to_thread(_gathered, project, session.folder, only_in_film)


async def collect(
    session: ProjectSession, gathered: Gathered, out: Path, told: Told = lambda done: None
) -> None:
    """Write what was gathered: one file when `out` ends in `.zip`, else a folder that opens.

    A report of what was left out stands inside. Calling it off leaves nothing. Raises LocalFault.
    """
    _refuse_inside(session.folder, out)
    project = _another(gathered.project)
    report = report_of(gathered).encode()
    if out.suffix.lower() != ".zip":
        extra = ((REPORT, report),)
        await _make(session.folder, gathered.parts, project, out, told, extra)
        return
    await asyncio.to_thread(check_room, out, gathered.size)
    folder, parts = session.folder, gathered.parts
    await _to_its_end(
        lambda heard: pack_film(folder, parts, project, out, heard, ((REPORT, report),)), told
    )


def report_of(gathered: Gathered) -> str:
    """Return in words what a collection holds and what was left out."""
    lines = [
        gathered.project.name,
        "",
        f"{len(gathered.parts)} files, {spell_bytes(gathered.size)}.",
        "Finished exports and earlier versions of the project were not collected.",
    ]
    if gathered.missing:
        lines += ["", "Missing, and so not collected:"]
        lines += map(_listed, gathered.missing)
    if gathered.left_out:
        size = spell_bytes(gathered.left_out_size)
        lines += ["", f"Takes that the film does not show, left out ({size}):"]
        lines += map(_listed, gathered.left_out)
    if gathered.left_beside:
        lines += ["", "Pictures, films and sounds that only those were made from, left out:"]
        lines += map(_listed, gathered.left_beside)
    return "\n".join(lines) + "\n"


def _gathered(project: Project, folder: Path, only_in_film: bool) -> Gathered:
    kept = only_used(project) if only_in_film else project
    wanted = material(kept)
    paths = {each.path for each in wanted}
    left = [each for each in material(project) if each.path not in paths]
    return Gathered(
        project=kept,
        parts=parts_named(folder, [each.path for each in wanted]),
        missing=tuple(each for each in wanted if not (folder / each.path).is_file()),
        left_out=tuple(each for each in left if each.stuff is Stuff.TAKE),
        left_beside=tuple(each for each in left if each.stuff is Stuff.REFERENCE),
    )


def _listed(each: Material) -> str:
    named = each.path if each.title == each.path else f"{each.title} ({each.path})"
    return f"  {named}"


def _another(project: Project, name: str | None = None) -> Project:
    return replace(project, id=ProjectId(uuid4().hex), name=name or project.name)


def _without(project: Project, begun: Project) -> Project:
    """Return a project without the takes that were not there when the copy was begun."""
    for take in project.takes:
        if take.id not in begun.take_by_id:
            project = without_take(project, take.id)
    return project


def _refuse_inside(folder: Path, out: Path) -> None:
    if out.absolute().is_relative_to(folder.absolute()):
        raise InvalidInput(
            say("{out} lies in the film's own folder; choose a place outside of it.", out=out)
        )


async def _make(
    folder: Path,
    parts: Sequence[Part],
    project: Project,
    out: Path,
    told: Told,
    extra: Sequence[tuple[str, bytes]] = (),
) -> None:
    await asyncio.to_thread(check_room, out, sum(each.size for each in parts))
    await _to_its_end(lambda heard: copy_film(folder, parts, project, out, heard, extra), told)


async def _to_its_end(work: Callable[[Told], None], told: Told) -> None:
    """Copy in a thread that has ended, and left nothing, when this was called off."""
    loop, unwanted = asyncio.get_running_loop(), threading.Event()

    def heard(done: float) -> None:
        if unwanted.is_set():
            raise _Unwanted
        loop.call_soon_threadsafe(told, done)

    working = asyncio.create_task(asyncio.to_thread(work, heard))
    try:
        await asyncio.shield(working)
    except asyncio.CancelledError:
        unwanted.set()
        await asyncio.wait({working})
        if working.cancelled() or working.exception() is not None:
            raise
        # Too late: the copy is there, and whoever called it off must not be told otherwise.
