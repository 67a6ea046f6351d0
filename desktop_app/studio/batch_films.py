"""Films of a batch beside its file: exported when they are whole, cut by the stars of its sheet."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.batch_choice import with_stars
from desktop_app.domain.exporting import Preset, preset_named
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.sentence import either, say
from desktop_app.interchange.choices import Choices
from desktop_app.storage.batch_file import BatchRecord, FilmRecord, save_batch
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.names import file_name
from desktop_app.studio.batch_sessions import FilmSessions
from desktop_app.studio.exporter import ExportOrder
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Studio

FilmProgress = Callable[[int, int], None]
"""Hears how many films are done, and of how many."""


def _say_nothing(done: int, films: int) -> None:
    """Hear nothing of it."""


def shown_in(project: Project) -> tuple[TakeId, ...]:
    """Return the takes that a film shows, in its order."""
    takes = (project.take_of(clip) for clip in project.timeline.picture.clips)
    return tuple(take.id for take in takes if take is not None)


def with_preset(record: BatchRecord, preset: str) -> BatchRecord:
    """Return a batch whose films are exported by a preset; none named leaves it as it is."""
    return replace(record, preset=preset) if preset else record


async def film_preset(studio: Studio, name: str) -> Preset:
    """Return a preset by which films can be written here; raises InvalidInput or LocalFault."""
    preset = preset_named(studio.presets, name)
    if not preset.is_film:
        films = [each.id for each in studio.presets if each.is_film]
        raise InvalidInput(
            say(
                "“{name}” makes no film of picture and sound; nothing was sent or charged. Choose"
                " {films}.",
                name=name,
                films=either(films),
            )
        )
    if preset.encodes(preset.settings):
        why_not = (await studio.encoders.found()).why_not(preset)
        if why_not is not None:
            raise LocalFault(why_not)
    return preset


class BatchFilms:
    """The films of a batch that was begun in `folder`."""

    def __init__(
        self, studio: Studio, folder: Path, record: BatchRecord, sessions: FilmSessions
    ) -> None:
        self._studio = studio
        self._folder = folder
        self._record = record
        self._sessions = sessions

    @property
    def record(self) -> BatchRecord:
        """Return the batch with what was exported since."""
        return self._record

    async def export(self, film: FilmRecord, project: Project) -> bool:
        """Write a film, unless what is there shows the same; tells whether it was written.

        Raises InvalidInput or LocalFault.
        """
        preset = await film_preset(self._studio, self._record.preset)
        shown, name = shown_in(project), film.exported
        if Path(name).suffix != f".{preset.container}":
            name = await asyncio.to_thread(self._free_name, film, preset.container)
        out = self._folder / name
        is_same = (film.shown, film.preset) == (shown, preset.id)
        if is_same and await asyncio.to_thread(out.is_file):
            return False
        # The name is noted before the file is there, so that only a file of ours is replaced.
        noted = replace(film, exported=name, preset=preset.id, shown=())
        await self._note(noted)
        order = ExportOrder(project, self._folder / film.folder, preset, preset.settings, out)
        await self._studio.exporter.write(order, lambda done: None)
        await self._note(replace(noted, shown=shown))
        return True

    async def choose(
        self, choices: Choices, new_id: Callable[[], str], progress: FilmProgress = _say_nothing
    ) -> tuple[str, ...]:
        """Show the starred takes in their films and export those; returns the names of the changed.

        Raises InvalidInput when the stars are of another batch, before anything is changed, and
        LocalFault; chosen again, what was written by then is not written a second time.
        """
        if choices.batch != self._record.id:
            raise InvalidInput(
                say("These choices are of another batch; nothing was changed. Save them again.")
            )
        changed = []
        films = self._record.films
        for number, film in enumerate(films):
            progress(number, len(films))
            if not await asyncio.to_thread((self._folder / film.folder / PROJECT_FILE).exists):
                continue
            project, is_changed = await self._chosen(film, choices, new_id)
            is_starred = any(take.id in choices.stars for take in project.takes)
            # A film that was chosen before and could not be written then is written now.
            is_written = is_starred and await self.export(film, project)
            if is_changed or is_written:
                changed.append(film.name)
        progress(len(films), len(films))
        return tuple(changed)

    async def _chosen(
        self, film: FilmRecord, choices: Choices, new_id: Callable[[], str]
    ) -> tuple[Project, bool]:
        """Return the film with its stars, saved, and whether they changed anything."""
        rows = {scene.id: scene.row for scene in film.scenes}
        async with self._sessions.of(film) as session:
            before = session.project
            after = with_stars(before, rows, choices.stars, new_id)
            if after == before:
                return before, False
            session.recover(after, say("Choose on the contact sheet"))
            await session.save()
            if session.save_state.kind is SaveKind.FAILED:
                raise LocalFault(session.save_state.sentence)
            return session.project, True

    async def _note(self, film: FilmRecord) -> None:
        self._record = self._record.with_film(film)
        await asyncio.to_thread(save_batch, self._folder, self._record)

    def _free_name(self, film: FilmRecord, suffix: str) -> str:
        stem = file_name(film.name, fallback="Untitled film")
        taken = {each.exported.casefold() for each in self._record.films}
        name, number = f"{stem}.{suffix}", 1
        while name.casefold() in taken or (self._folder / name).exists():
            number += 1
            name = f"{stem} {number}.{suffix}"
        return name


def fresh_id() -> str:
    """Return an id that nothing has."""
    return uuid4().hex
