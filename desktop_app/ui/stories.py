"""Begins a story: the planner and the script reader put behind the story sheet."""

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import TakewrightError
from desktop_app.interchange.script import looks_like_script, split_script
from desktop_app.interchange.textfile import read_script
from desktop_app.studio.brief import Brief, limits_of
from desktop_app.studio.chat_desk import ForFilm
from desktop_app.studio.planner import Planner
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.writer import Price, Told
from desktop_app.studio.writers_room import Library, Room, open_room
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.story.planning import Planning, Wanted, Writing
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown


@dataclass(frozen=True, slots=True)
class Story:
    """Scenes that were agreed on, with how they are generated and what the film may be called.

    `cast` are those who come into the film with them.
    """

    name: str
    drafts: tuple[SceneDraft, ...]
    settings: Settings
    cast: tuple[CastEntry, ...] = ()


class Stories(QObject):
    """Asks for a topic or a script and returns its scenes."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        studio: Studio,
        resources: Path,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self._window = window
        self._theme = theme
        self._icons = icons
        self._studio = studio
        self._resources = resources
        self._tasks = tasks

    async def read(self, path: Path) -> str:
        """Return a script's text; raises InvalidInput when it is none."""
        return await asyncio.to_thread(read_script, path)

    async def ask(
        self, connection: Connection, settings: Settings, text: str, film: ProjectSession | None
    ) -> Story | None:
        """Show the story sheet, begun with `text`; None when it was closed without scenes."""
        account = connection.account
        library = await Library.load(self._resources)
        room = await open_room(self._studio, connection, library)
        cast = {} if film is None else film.project.cast_by_key
        dialog = StoryDialog(
            self._window,
            self._theme,
            self._icons,
            planning_of(Planner(library.templates)),
            account.catalogue,
            settings,
            self._tasks,
            cast=cast,
            balance=account.state.balance,
            writing=writing_of(room, film, tuple(cast.values()), self._studio.settings.writer),
            monotonic=self._studio.clock.monotonic,
        )
        chosen: list[tuple[tuple[SceneDraft, ...], Settings]] = []
        dialog.scenes_ready.connect(lambda drafts, terms: chosen.append((drafts, terms)))
        dialog.file_wished.connect(lambda: self._tasks.start(self._open_script(dialog)))
        dialog.writer_bar.changed.connect(lambda: self._remember(dialog.writer_bar.writer))
        stops = (
            account.catalogue_changed.connect(dialog.set_catalogue),
            account.changed.connect(lambda state: dialog.set_balance(state.balance)),
        )
        if text:
            dialog.set_words(text)
        try:
            await opened(dialog)
            words, cast_taken = dialog.topic_field.words, dialog.new_cast
        finally:
            for stop in stops:
                stop()
            dialog.deleteLater()
        if not chosen:
            return None
        drafts, terms = chosen[-1]
        return Story(_name(words), drafts, terms, cast_taken)

    def _remember(self, writer: str) -> None:
        """Have the same writer next time."""
        changed = replace(self._studio.settings, writer=writer)
        self._tasks.start(self._studio.change_settings(changed))

    async def _open_script(self, dialog: StoryDialog) -> None:
        """Let a script be picked and written out in the sheet."""
        kinds = self.tr("Scripts (*.fountain *.md *.markdown *.txt);;All files (*)").split(";;")
        found = await choose_files(dialog, self.tr("Open a script"), Path.home(), kinds)
        try:
            for path in found[:1]:
                dialog.set_words(await self.read(path))
        except TakewrightError as error:
            dialog.complain(shown(str(error)))


def writing_of(
    room: Room, film: ProjectSession | None, cast: tuple[CastEntry, ...], chosen: str
) -> Writing:
    """Return what the story sheet asks of a room's writers, for a film or for none yet."""
    for_film = ForFilm() if film is None else ForFilm(film.project.id, film.folder)

    def brief(wanted: Wanted) -> Brief:
        scenes = None if wanted.is_script else wanted.scenes
        return Brief(
            wanted.words,
            wanted.is_script,
            scenes if wanted.again is None else 1,
            room.templates.styles[wanted.style],
            limits_of(wanted.model, wanted.settings),
            (*cast, *wanted.cast),
            wanted.language,
        )

    async def write(writer: str, wanted: Wanted) -> Told:
        found, meant = room.writers.find(writer), brief(wanted)
        if wanted.again is not None:
            return await room.story.write_again(found, meant, wanted.again, for_film)
        return await room.story.write(found, meant, for_film, style=wanted.style)

    def price(writer: str, wanted: Wanted) -> Price:
        return room.story.price(room.writers.find(writer), brief(wanted), wanted.again)

    return Writing(
        tuple((writer.id, writer.title) for writer in room.writers.all),
        price,
        write,
        chosen,
    )


def planning_of(planner: Planner) -> Planning:
    """Return what the story sheet asks of the planner and the script reader."""

    def plan(topic: str, scenes: int, style: str, variation: int) -> tuple[SceneDraft, ...]:
        return planner.plan(topic, scenes, style=style, variation=variation)

    def reroll(
        topic: str, drafts: tuple[SceneDraft, ...], at: int, style: str, variation: int
    ) -> SceneDraft:
        return planner.reroll(drafts, at, topic, style=style, variation=variation)

    return Planning(
        styles=tuple(planner.styles.items()),
        plan=plan,
        reroll=reroll,
        split=split_script,
        is_script=looks_like_script,
    )


def _name(words: str) -> str:
    lines = [line.strip("# ").strip() for line in words.splitlines()]
    return next((line for line in lines if line), "Untitled film")[:60]
