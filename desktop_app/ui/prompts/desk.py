"""What is done with the prompt library, and with its prompts for the scene that is written."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.prompts import Filled, PromptId, SavedPrompt, filled, used, variables
from desktop_app.paths import resources
from desktop_app.studio.studio import Studio
from desktop_app.studio.templates import Template, load_prompt_templates
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Kind
from desktop_app.ui.dialogs import Choice, ask, cancel_choice, choose_files, choose_new_file
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.prompts.entries import Listed
from desktop_app.ui.prompts.sheet import PromptLibrarySheet
from desktop_app.ui.prompts.variables import VariablesSheet
from desktop_app.ui.words import counted, shown
from desktop_app.ui.workspace import Workspace

SHOW: Final = "prompt_library"
KEEP: Final = "keep_prompt"


class PromptDesk(QObject):
    """Shows the library, with a film or without; keeps prompts, and uses them in the open film."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        tasks: TaskScope,
        title_of_model: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._library, self._history = studio.prompts, studio.prompt_history
        self._now_ms = studio.clock.now_ms
        self._window, self._tasks, self._title_of = window, tasks, title_of_model
        self._film: Workspace | None = None
        self._folder = Path.home()
        self._sheet: PromptLibrarySheet | None = None
        window.actions_.on(SHOW, lambda: self._open(None))
        window.actions_.on(KEEP, self._keep_scenes)
        window.first_page.library_requested.connect(window.actions_[SHOW].trigger)
        self.follow(None)

    def follow(self, film: Workspace | None) -> None:
        """Use prompts in this film from now on; None while none is open."""
        if self._film is not film and self._sheet is not None:
            self._sheet.reject()
        self._film = film
        if film is not None:
            film.prompt.library_requested.connect(self._window.actions_[SHOW].trigger)
            # It says so whenever another scene is shown, or the prompt of this one changed.
            film.prompt.offered.connect(lambda price, why_not: self._allow())
        self._allow()

    def _allow(self) -> None:
        self._window.actions_.allow(SHOW, None)
        self._window.actions_.allow(KEEP, self._why_not_keep())

    def _why_not_keep(self) -> str | None:
        scene = self._scene
        if scene is None:
            return self._why_no_scene()
        return None if scene.prompt.strip() else self.tr("The scene has no prompt yet.")

    def _why_no_scene(self) -> str | None:
        """Return why no prompt can be used, None when one can."""
        if self._film is None:
            return self.tr("Open or begin a film first.")
        return None if self._scene else self.tr("Choose a scene first, or add one.")

    def _keep_scenes(self) -> None:
        if self._scene is not None:
            self._open(self._scene.prompt)

    def _open(self, text: str | None) -> None:
        if self._sheet is None:
            self._tasks.start(self._show(text))

    @property
    def _project(self) -> Project | None:
        return None if self._film is None else self._film.session.project

    @property
    def _scene(self) -> Scene | None:
        if self._film is None or self._project is None:
            return None
        scene_id = self._film.prompt.scene_id
        return self._project.scene_by_id.get(scene_id) if scene_id else None

    async def _show(self, text: str | None) -> None:
        sheet = PromptLibrarySheet(
            self._window, self._title_of, self._now_ms(), self._why_no_scene()
        )
        sheet.used.connect(lambda each, replaces: self._within(self._use(sheet, each, replaces)))
        sheet.kept.connect(lambda each: self._within(self._keep(sheet, each)))
        sheet.left.connect(lambda each: self._tasks.start(self._library.keep(each)))
        sheet.removed.connect(lambda each: self._within(self._remove(sheet, each)))
        sheet.import_asked.connect(lambda: self._within(self._import(sheet)))
        sheet.export_asked.connect(lambda each: self._within(self._export(sheet, each)))
        stop = self._library.changed.connect(
            lambda found: sheet.show_prompts(found, "\n".join(map(shown, self._library.unread)))
        )
        self._sheet = sheet
        if text is not None:
            sheet.begin(text)
        self._within(self._fill(sheet, text))
        try:
            await opened(sheet)
        finally:
            stop()
            self._sheet = None
            sheet.deleteLater()

    async def _fill(self, sheet: PromptLibrarySheet, text: str | None) -> str:
        await self._library.look()
        if text is not None and self._sheet is sheet:
            sheet.begin(text)
        templates = await _read_templates()
        if self._sheet is sheet:
            sheet.show_templates(templates)
        history = await self._history.read(self._project)
        if self._sheet is sheet:
            sheet.show_history(history)
        return ""

    def _within(self, work: Coroutine[Any, Any, str]) -> None:
        """Do something for the sheet and have it say what came of that."""
        sheet = self._sheet

        async def run() -> None:
            try:
                told = await work
            except TakewrightError as error:
                told = shown(str(error))
            if told and sheet is not None and self._sheet is sheet:
                sheet.say(told)
                announce(sheet, told)

        self._tasks.start(run())

    async def _use(self, sheet: PromptLibrarySheet, listed: Listed, replaces: bool) -> str:
        found = await self._filled(sheet, listed)
        if found is None or self._film is None or self._scene is None:
            return ""
        sheet.accept()
        self._film.prompt.editor.write(found.text, found.stops, replaces=replaces)
        if listed.saved is not None:
            await self._library.keep(used(listed.saved, self._now_ms()))
        return ""

    async def _filled(self, parent: QWidget, listed: Listed) -> Filled | None:
        """Return the prompt once its variables were asked for; None when that was called off."""
        names = variables(listed.text)
        if not names:
            return filled(listed.text, {})
        cast = () if self._project is None else self._project.cast
        form = VariablesSheet(parent, listed.title, listed.text, names, cast)
        try:
            agreed = await opened(form) == QDialog.DialogCode.Accepted
            return form.filled if agreed else None
        finally:
            form.deleteLater()

    async def _keep(self, sheet: PromptLibrarySheet, prompt: SavedPrompt) -> str:
        kept = await self._library.keep(prompt)
        sheet.choose(kept)
        return self.tr("“{title}” is kept.").format(title=kept.title)

    async def _remove(self, sheet: PromptLibrarySheet, prompt: SavedPrompt) -> str:
        words = self.tr("“{title}” will be removed from your library. This cannot be undone.")
        choices = (cancel_choice(), Choice("remove", self.tr("Remove"), Kind.DANGER))
        title = self.tr("Remove prompt")
        if await ask(sheet, title, words.format(title=prompt.title), choices) == "remove":
            await self._library.remove([PromptId(prompt.id)])
        return ""

    async def _import(self, sheet: PromptLibrarySheet) -> str:
        kinds = self.tr("Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)").split(
            ";;"
        )
        found = await choose_files(sheet, self.tr("Import prompts"), self._folder, kinds)
        if not found:
            return ""
        self._folder = found[0].parent
        fresh = await self._library.read_from(found[0])
        if not fresh:
            return self.tr("Your library has all of them already.")
        return counted("{count} prompt is kept.", "{count} prompts are kept.", len(fresh))

    async def _export(self, sheet: PromptLibrarySheet, prompts: tuple[SavedPrompt, ...]) -> str:
        suggested = self._folder / self.tr("Prompts.json")
        kinds = [self.tr("Prompts (*.json)")]
        out = await choose_new_file(sheet, self.tr("Export prompts"), suggested, kinds)
        if out is None:
            return ""
        self._folder = out.parent
        await self._library.write(prompts, out)
        words = self.tr("{count} are written to {name}.")
        return words.format(count=len(prompts), name=out.name)


async def _read_templates() -> tuple[Template, ...]:
    return await asyncio.to_thread(load_prompt_templates, resources() / "templates.json")
