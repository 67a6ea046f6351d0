"""Gives the commands the keys that somebody chose, and opens the sheet that changes them."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.interchange.shortcuts import (
    Preset,
    Shortcuts,
    load_presets,
    read_shortcuts,
    write_shortcuts,
)
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import Tone
from desktop_app.ui.dialogs import choose_files, choose_new_file
from desktop_app.ui.icons import Icons
from desktop_app.ui.keymap import Keymap, keymap_of
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.shortcuts.sheet import ShortcutsSheet


class ShortcutDesk(QObject):
    """The keys of a window's commands, as the settings say."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        icons: Icons,
        tasks: TaskScope,
        resources: Path,
    ) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._icons = icons
        self._tasks = tasks
        self._presets: tuple[Preset, ...] = ()
        self._sheet: ShortcutsSheet | None = None
        window.actions_.on("shortcuts", self.open)
        tasks.start(self._begin(resources / "shortcuts.json"))

    @property
    def keymap(self) -> Keymap:
        """The keys that are in force."""
        settings = self._studio.settings
        chosen = Shortcuts(settings.shortcut_preset, settings.shortcuts)
        return keymap_of(self._window.actions_.commands, self._presets, chosen)

    def open(self) -> None:
        """Show every command with its keys."""
        if self._sheet is not None:
            self._sheet.raise_()
            return
        sheet = ShortcutsSheet(
            self._window, self._icons, self._window.actions_, self.keymap, self._presets
        )
        sheet.changed.connect(lambda keymap: self._tasks.start(self._keep(keymap)))
        sheet.import_wished.connect(lambda: self._tasks.start(self._import(sheet)))
        sheet.export_wished.connect(lambda: self._tasks.start(self._export(sheet)))
        sheet.finished.connect(self._forget_sheet)
        self._sheet = sheet
        sheet.open()

    def _forget_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

    async def _begin(self, file: Path) -> None:
        self._presets = await asyncio.to_thread(load_presets, file)
        self._apply(self._studio.settings)
        self._studio.settings_changed.connect(self._apply)

    def _apply(self, settings: AppSettings) -> None:
        """Let every command have its keys; what has them already is left alone."""
        keymap, actions = self.keymap, self._window.actions_
        for command in keymap.commands:
            actions.set_keys(command.id, keymap.keys_of(command))

    async def _keep(self, keymap: Keymap) -> None:
        chosen = keymap.chosen()
        settings = self._studio.settings
        changed = replace(settings, shortcut_preset=chosen.preset, shortcuts=chosen.keys)
        await self._studio.change_settings(changed)

    async def _import(self, sheet: ShortcutsSheet) -> None:
        kinds = (self.tr("Keyboard shortcuts (*.json)"),)
        start = self._studio.projects_folder
        files = await choose_files(sheet, self.tr("Import keyboard shortcuts"), start, kinds)
        if not files:
            return
        try:
            chosen = await asyncio.to_thread(read_shortcuts, files[0])
        except TakewrightError as error:
            sheet.notice.tell(str(error), Tone.BAD)
            return
        keymap = keymap_of(self._window.actions_.commands, self._presets, chosen)
        await self._keep(keymap)
        sheet.show_keymap(keymap)
        sheet.notice.tell(self.tr("The keys of “{name}” are in force.").format(name=files[0].name))

    async def _export(self, sheet: ShortcutsSheet) -> None:
        suggested = self._studio.projects_folder / "takewright-shortcuts.json"
        kinds = (self.tr("Keyboard shortcuts (*.json)"),)
        title = self.tr("Export keyboard shortcuts")
        file = await choose_new_file(sheet, title, suggested, kinds)
        if file is None:
            return
        text = write_shortcuts(self.keymap.chosen()).encode()
        try:
            await asyncio.to_thread(
                write_atomically, file, text, doing=say("Exporting the shortcuts")
            )
        except TakewrightError as error:
            sheet.notice.tell(str(error), Tone.BAD)
            return
        words = self.tr("The keys were written to “{name}”.")
        sheet.notice.tell(words.format(name=file.name), Tone.OK)
