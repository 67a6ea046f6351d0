"""Films of a batch beside its file: exported when they are whole, cut by the stars of its sheet."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.batch_choice import with_stars
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.sentence import say
from desktop_app.interchange.choices import Choices
from desktop_app.storage.batch_file import BatchRecord, FilmRecord, save_batch
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.names import file_name
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Studio


def shown_in(project: Project) -> tuple[TakeId, ...]:
    """Return the takes that a film shows, in its order."""
    takes = (project.take_of(clip) for clip in project.timeline.picture.clips)
    return tuple(take.id for take in takes if take is not None)


class BatchFilms:
    """The films of a batch that was begun in `folder`."""

    def __init__(self, studio: Studio, folder: Path, record: BatchRecord) -> None:
        self._studio = studio
        self._folder = folder
        self._record = record

    async def export(self, film: FilmRecord, project: Project) -> BatchRecord:
        """Write a film, unless what is there shows the same; returns the batch with that noted.

        Raises InvalidInput or LocalFault.
        """
        shown = shown_in(project)
        name = film.exported or await asyncio.to_thread(self._free_name, film)
        out = self._folder / name
        if film.shown == shown and await asyncio.to_thread(out.is_file):
            return self._record
        # The name is noted before the file is there, so that only a file of ours is replaced.
        await self._note(replace(film, exported=name, shown=()))
        await self._studio.films.export(project, self._folder / film.folder, out)
        await self._note(replace(film, exported=name, shown=shown))
        return self._record

    async def choose(self, choices: Choices, new_id: Callable[[], str]) -> tuple[str, ...]:
        """Show the starred takes in their films and export those again; returns their names.

        Raises InvalidInput when the stars are of another batch, before anything is changed, and
        LocalFault.
        """
        if choices.batch != self._record.id:
            raise InvalidInput(
                say("These choices are of another batch; nothing was changed. Save them again.")
            )
        changed = []
        for film in self._record.films:
            if not await asyncio.to_thread((self._folder / film.folder / PROJECT_FILE).exists):
                continue
            project = await self._chosen(film, choices, new_id)
            if project is not None:
                changed.append(film.name)
                await self.export(film, project)
        return tuple(changed)

    async def _chosen(
        self, film: FilmRecord, choices: Choices, new_id: Callable[[], str]
    ) -> Project | None:
        """Return the film with its stars, saved; None when they change nothing."""
        session = await self._studio.open_project(self._folder / film.folder)
        before = session.project
        rows = {scene.id: scene.row for scene in film.scenes}
        after = with_stars(before, rows, choices.stars, new_id)
        if after == before:
            return None
        session.recover(after, say("Choose on the contact sheet"))
        await session.save()
        if session.save_state.kind is SaveKind.FAILED:
            raise LocalFault(session.save_state.sentence)
        await session.close()
        return session.project

    async def _note(self, film: FilmRecord) -> None:
        self._record = self._record.with_film(film)
        await asyncio.to_thread(save_batch, self._folder, self._record)

    def _free_name(self, film: FilmRecord) -> str:
        stem = file_name(film.name, fallback="Untitled film")
        taken = {each.exported.casefold() for each in self._record.films}
        name, number = f"{stem}.mp4", 1
        while name.casefold() in taken or (self._folder / name).exists():
            number += 1
            name = f"{stem} {number}.mp4"
        return name


def fresh_id() -> str:
    """Return an id that nothing has."""
    return uuid4().hex
