"""Begins a story: the planner and the script reader put behind the story sheet."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project
from desktop_app.interchange.script import looks_like_script, split_script
from desktop_app.interchange.textfile import read_script
from desktop_app.studio.account import Account
from desktop_app.studio.planner import Planner
from desktop_app.studio.story import load_templates
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.story.planning import Planning
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown


@dataclass(frozen=True, slots=True)
class Story:
    """Scenes that were agreed on, with how they are generated and what the film may be called."""

    name: str
    drafts: tuple[SceneDraft, ...]
    settings: Settings


class Stories(QObject):
    """Asks for a topic or a script and returns its scenes."""

    def __init__(
        self, window: MainWindow, theme: Theme, icons: Icons, resources: Path, tasks: TaskScope
    ) -> None:
        super().__init__()
        self._window = window
        self._theme = theme
        self._icons = icons
        self._resources = resources
        self._tasks = tasks

    async def read(self, path: Path) -> str:
        """Return a script's text; raises InvalidInput when it is none."""
        return await asyncio.to_thread(read_script, path)

    async def ask(
        self, account: Account, settings: Settings, text: str, film: Project | None = None
    ) -> Story | None:
        """Show the story sheet, begun with `text`; None when it was closed without scenes."""
        templates = await asyncio.to_thread(load_templates, self._resources / "story.json")
        dialog = StoryDialog(
            self._window,
            self._theme,
            self._icons,
            _planning(Planner(templates)),
            account.catalogue,
            settings,
            self._tasks,
            cast={} if film is None else film.cast_by_key,
            balance=account.state.balance,
        )
        chosen: list[tuple[tuple[SceneDraft, ...], Settings]] = []
        dialog.scenes_ready.connect(lambda drafts, terms: chosen.append((drafts, terms)))
        dialog.file_wished.connect(lambda: self._tasks.start(self._open_script(dialog)))
        stop = account.catalogue_changed.connect(dialog.set_catalogue)
        if text:
            dialog.set_words(text)
        try:
            await opened(dialog)
            words = dialog.topic_field.words
        finally:
            stop()
            dialog.deleteLater()
        if not chosen:
            return None
        drafts, terms = chosen[-1]
        return Story(_name(words), drafts, terms)

    async def _open_script(self, dialog: StoryDialog) -> None:
        """Let a script be picked and written out in the sheet."""
        kinds = self.tr("Scripts (*.fountain *.md *.markdown *.txt);;All files (*)").split(";;")
        found = await choose_files(dialog, self.tr("Open a script"), Path.home(), kinds)
        try:
            for path in found[:1]:
                dialog.set_words(await self.read(path))
        except TakewrightError as error:
            dialog.complain(shown(str(error)))


def _planning(planner: Planner) -> Planning:
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
