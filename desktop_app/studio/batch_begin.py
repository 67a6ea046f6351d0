"""A film of a batch made on disk, with the files that its scenes and its cast are shown by."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.project import Project
from desktop_app.domain.references import Reference
from desktop_app.storage.bundle import PROJECT_FILE, create, save
from desktop_app.storage.keeping import make_room_for
from desktop_app.studio.batch_plan import FilmPlan, PlannedFile
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.session import ProjectSession


async def begin_film(desk: ReferenceDesk, film: FilmPlan, folder: Path) -> None:
    """Make a film's folder; its files come first, so that a project that is there has them all.

    Raises InvalidInput for a file that no model takes, LocalFault; then there is no project.
    """
    await asyncio.to_thread(make_room_for, folder / PROJECT_FILE)
    files = _FileIntake(desk, ProjectSession(film.project, folder, save))
    project = await files.filled(film)
    await asyncio.to_thread(create, folder, project)


class _FileIntake:
    """Brings files into a folder that is no project yet."""

    def __init__(self, desk: ReferenceDesk, session: ProjectSession) -> None:
        self._desk = desk
        self._session = session
        self._known: dict[PlannedFile, Reference] = {}

    async def filled(self, film: FilmPlan) -> Project:
        """Return the film's value with the files' own places in it."""
        project = film.project
        by_scene = {scene.id: scene.files for scene in film.scenes}
        scenes = [
            replace(scene, references=await self._all(by_scene[scene.id]))
            for scene in project.scenes
        ]
        cast = [
            replace(entry, references=await self._all(film.cast_files[entry.id]))
            for entry in project.cast
        ]
        return replace(project, scenes=tuple(scenes), cast=tuple(cast))

    async def _all(self, files: Iterable[PlannedFile]) -> tuple[Reference, ...]:
        return tuple([await self._one(each) for each in files])

    async def _one(self, file: PlannedFile) -> Reference:
        if file not in self._known:
            taken = await self._desk.take_in(self._session, file.path, file.use)
            self._known[file] = taken
        return self._known[file]
