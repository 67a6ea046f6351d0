"""What is done with the prompt library for the scene that is written."""

import asyncio
from collections.abc import Callable, Coroutine
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Scene
from desktop_app.domain.prompts import Filled, PromptId, SavedPrompt, filled, used, variables
from desktop_app.paths import resources
from desktop_app.studio.prompt_history import PromptHistory
from desktop_app.studio.prompt_library import PromptLibrary
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.templates import Template, load_prompt_templates
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Kind
from desktop_app.ui.dialogs import Choice, ask, cancel_choice, choose_files, choose_new_file
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.prompts.entries import Listed
from desktop_app.ui.prompts.sheet import PromptLibrarySheet
from desktop_app.ui.prompts.variables import VariablesSheet
from desktop_app.ui.words import counted, shown


class PromptDeed(StrEnum):
    """What the desk does; each is the command of the same name."""

    SHOW = "prompt_library"
    KEEP = "keep_prompt"


class PromptDesk(QObject):
    """Shows the library, and keeps and uses prompts.

    Signals: changed() when what can be done may have.
    """

    changed = Signal()

    def __init__(
        self,
        library: PromptLibrary,
        history: PromptHistory,
        session: ProjectSession,
        panel: PromptPanel,
        title_of_model: Callable[[str], str],
        now_ms: Callable[[], int],
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self._library, self._history = library, history
        self._session, self._panel, self._tasks = session, panel, tasks
        self._title_of, self._now_ms = title_of_model, now_ms
        self._folder = Path.home()
        self._sheet: PromptLibrarySheet | None = None
        panel.library_requested.connect(lambda: self.do(PromptDeed.SHOW))
        # It says so whenever another scene is shown, or the prompt of this one changed.
        panel.offered.connect(lambda price, why_not: self.changed.emit())

    def do(self, deed: PromptDeed) -> None:
        """Carry a deed out."""
        if self._sheet is None:
            scene = self._scene
            text = scene.prompt if scene and deed is PromptDeed.KEEP else None
            self._tasks.start(self._show(text))

    def why_not(self, deed: PromptDeed) -> str | None:
        """Return why a deed cannot be done now, None when it can."""
        if deed is PromptDeed.SHOW:
            return None
        scene = self._scene
        if scene is None:
            return self.tr("Choose a scene first, or add one.")
        return None if scene.prompt.strip() else self.tr("The scene has no prompt yet.")

    def detach(self) -> None:
        """Close the sheet with the film."""
        if self._sheet is not None:
            self._sheet.reject()

    @property
    def _scene(self) -> Scene | None:
        scene_id = self._panel.scene_id
        return self._session.project.scene_by_id.get(scene_id) if scene_id else None

    async def _show(self, text: str | None) -> None:
        why_no_scene = None if self._scene else self.tr("Choose a scene first, or add one.")
        window = self._panel.window()
        sheet = PromptLibrarySheet(window, self._title_of, self._now_ms(), why_no_scene)
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
        history = await self._history.read(self._session.project)
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
        if found is None or self._scene is None:
            return ""
        sheet.accept()
        self._panel.editor.write(found.text, found.stops, replaces=replaces)
        if listed.saved is not None:
            await self._library.keep(used(listed.saved, self._now_ms()))
        return ""

    async def _filled(self, parent: QWidget, listed: Listed) -> Filled | None:
        """Return the prompt once its variables were asked for; None when that was called off."""
        names = variables(listed.text)
        if not names:
            return filled(listed.text, {})
        cast = self._session.project.cast
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
