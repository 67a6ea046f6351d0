"""The user's own library of cast entries in the window: keep, bring, bring up to date, pass on."""

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.domain.cast import CastEntry, CastKind
from desktop_app.domain.casting import scenes_without
from desktop_app.domain.kept_cast import KeptEntry, Way, differing, is_file, kept_form
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.references import Source
from desktop_app.storage.names import file_name
from desktop_app.studio.cast_library import CastLibrary
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.casting.change_sheet import ChangeSheet
from desktop_app.ui.casting.library_sheet import CastLibrarySheet
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.controls import Kind
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.dialogs import (
    Choice,
    ask,
    cancel_choice,
    choose_files,
    choose_new_file,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.tile import SIZE
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_commas, shown, unmarked

Work = Callable[..., Coroutine[Any, Any, None]]


class CastKeeping(QObject):
    """Carries out what is asked of the library for the open film."""

    def __init__(
        self,
        library: CastLibrary,
        pictures: PictureShelf,
        session: ProjectSession,
        panel: CastPanel,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._library, self._shelf = library, pictures
        self._session, self._panel, self._tasks = session, panel, tasks
        self._theme, self._icons = theme, icons
        self._folder = Path.home()
        self._sheet: CastLibrarySheet | None = None
        panel.library_wished.connect(self.show)
        panel.form.menu_asked.connect(self._offer)
        self._fill(panel.corner.menu())

    def show(self) -> None:
        """Show what is kept, to bring it into the film."""
        if self._sheet is None:
            self._tasks.start(self._show())

    def close(self) -> None:
        """Close what is open, with the film."""
        if self._sheet is not None:
            self._sheet.reject()

    def _fill(self, menu: QMenu) -> None:
        menu.addSeparator()
        bring = menu.addAction(self.tr("From my library…"))
        bring.setObjectName("castFromLibrary")
        bring.triggered.connect(lambda _=False: self.show())
        export = menu.addAction(self.tr("Export the cast…"))
        export.setObjectName("castExport")
        export.triggered.connect(lambda _=False: self._export_all())
        nothing = self.tr("There is nobody and nothing in the cast yet.")

        def allow() -> None:
            has = bool(self._session.project.cast)
            export.setEnabled(has)
            export.setToolTip("" if has else nothing)

        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(allow)

    def _offer(self) -> None:
        """Offer what can be done with the chosen entry."""
        entry = self._panel.chosen
        if entry is not None:
            self._tasks.start(self._offer_for(entry))

    async def _offer_for(self, entry: CastEntry) -> None:
        await self._library.look()
        menu, button = KeyMenu(self._panel), self._panel.form.more
        menu.setObjectName("castEntryMenu")
        menu.setToolTipsVisible(True)
        kept = self._library.kept(entry.id)
        same = kept is not None and not differing(kept.entry, kept_form(entry))
        there = self.tr("Your library has it just as it is here.")
        words = self.tr("Keep in my library") if kept is None else self.tr("Update my library…")
        act = partial(self._start, self._keep, entry)
        put_choice(menu, "castKeep", words, act, there if same else None)
        none = self.tr("Your library does not have it.") if kept is None else None
        words = self.tr("Update from my library…")
        act = partial(self._start, self._update, entry)
        put_choice(menu, "castUpdate", words, act, none or (there if same else None))
        act = partial(self._start, self._export, (entry,))
        put_choice(menu, "castExportEntry", self.tr("Export…"), act)
        menu.addSeparator()
        all_have = self.tr("Every scene names it already.")
        why_not = None if scenes_without(self._session.project, entry) else all_have
        words = self.tr("Name it in every scene")
        if entry.kind is CastKind.LOOK:
            words = self.tr("Apply to all scenes")
        put_choice(menu, "castEverywhere", words, partial(self._put_in_all, entry), why_not)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _start(self, work: Work, *args: Any) -> None:
        self._tasks.start(self._telling(work, *args))

    async def _telling(self, work: Work, *args: Any) -> None:
        """Do it and say in the panel what it failed by."""
        try:
            await work(*args)
        except TakewrightError as error:
            self._panel.say(shown(str(error)))

    def _put_in_all(self, entry: CastEntry) -> None:
        count = len(scenes_without(self._session.project, entry))
        self._session.casting.put_in_all(entry.id)
        self._panel.say(
            counted(
                "{count} scene names it now. Undo takes that back.",
                "{count} scenes name it now. Undo takes that back.",
                count,
            )
        )

    async def _keep(self, entry: CastEntry) -> None:
        kept = self._library.kept(entry.id)
        if kept is not None and not await self._agrees(
            kept.entry, kept_form(entry), to_library=True
        ):
            return
        await self._library.keep([entry], self._session.folder)
        told = self.tr("“{name}” is in your library now.").format(name=entry.name)
        frames = sum(not is_file(each) for each in entry.references)
        if frames:
            more = self.tr("Frames of takes stay with the film: {count}.").format(count=frames)
            told = f"{told} {more}"
        self._panel.say(told)

    async def _update(self, entry: CastEntry) -> None:
        kept = self._library.kept(entry.id)
        if kept is None or not await self._agrees(entry, kept.entry, to_library=False):
            return
        await self._library.bring(self._session, [(kept.entry, Way.UPDATE)])
        self._panel.say(self.tr("“{name}” is as in your library now.").format(name=kept.entry.name))

    async def _agrees(self, before: CastEntry, after: CastEntry, *, to_library: bool) -> bool:
        """Show what would change and ask whether it shall."""
        title = self.tr("Update my library") if to_library else self.tr("Update from my library")
        sheet = ChangeSheet(self._panel.window(), title, before, after, self._theme)
        try:
            return await opened(sheet) == QDialog.DialogCode.Accepted
        finally:
            sheet.deleteLater()

    async def _show(self) -> None:
        async def fetch(source: Source, height: int) -> bytes:
            return await self._shelf.poster(self._library.shelf.folder / source.path, height)

        high = round(SIZE.height() * self._panel.devicePixelRatioF())
        sheet = CastLibrarySheet(
            self._panel.window(),
            self._session.project,
            SourcePictures(fetch, high),
            self._theme,
            self._icons,
        )
        sheet.import_asked.connect(lambda: self._within(sheet, self._import()))
        sheet.export_asked.connect(lambda each: self._within(sheet, self._export_kept(each)))
        sheet.remove_asked.connect(lambda each: self._within(sheet, self._remove(each)))
        stop = self._library.changed.connect(
            lambda kept: sheet.show_kept(kept, "\n".join(map(shown, self._library.unread)))
        )
        self._sheet = sheet
        try:
            self._within(sheet, self._look())
            accepted = await opened(sheet) == QDialog.DialogCode.Accepted
            chosen = sheet.chosen if accepted else ()
        finally:
            stop()
            self._sheet = None
            sheet.deleteLater()
        if chosen:
            await self._telling(self._bring, chosen)

    def _within(self, sheet: CastLibrarySheet, work: Coroutine[Any, Any, str]) -> None:
        """Do something while the sheet is open, and have it say what came of that."""

        async def run() -> None:
            try:
                told = await work
            except TakewrightError as error:
                told = shown(str(error))
            if self._sheet is sheet and told:
                sheet.say(told)

        self._tasks.start(run())

    async def _look(self) -> str:
        await self._library.look()
        return ""

    async def _bring(self, chosen: Sequence[tuple[CastEntry, Way]]) -> None:
        await self._library.bring(self._session, chosen)
        self._panel.say(
            counted(
                "{count} entry came from your library.",
                "{count} entries came from your library.",
                len(chosen),
            )
        )

    async def _import(self) -> str:
        """Keep what a file holds; where the library has it otherwise, ask whose stays."""
        title = self.tr("Import cast and look")
        kinds = [self.tr("Cast and look (*.zip)"), self.tr("All files (*)")]
        found = await choose_files(self._panel.window(), title, self._folder, kinds)
        if not found:
            return ""
        self._folder = found[0].parent
        arrived = await self._library.read_from(found[0])
        taken: tuple[KeptEntry, ...] = arrived.fresh
        if arrived.other and await self._takes_theirs(arrived.other):
            taken += arrived.other
        await self._library.take_in(taken)
        told = self.tr("Kept: {count} of {whole}.")
        whole = len(arrived.fresh) + len(arrived.other) + len(arrived.same)
        return told.format(count=len(taken), whole=whole)

    async def _takes_theirs(self, other: Sequence[KeptEntry]) -> bool:
        names = in_commas(each.entry.name for each in other)
        words = self.tr("Your library has these otherwise: {names}.").format(names=names)
        choices = (
            Choice("mine", self.tr("Keep mine"), Kind.PRIMARY),
            Choice("theirs", self.tr("Take those of the file")),
        )
        title = self.tr("Import cast and look")
        return await ask(self._panel.window(), title, words, choices) == "theirs"

    def _export_all(self) -> None:
        self._start(self._export, self._session.project.cast)

    async def _export(self, entries: Sequence[CastEntry]) -> None:
        told = await self._write(entries, self._session.folder)
        if told:
            self._panel.say(told)

    async def _export_kept(self, entries: Sequence[CastEntry]) -> str:
        return await self._write(entries, self._library.shelf.folder)

    async def _write(self, entries: Sequence[CastEntry], folder: Path) -> str:
        film = self._session.project.name
        name = entries[0].name if len(entries) == 1 else self.tr("Cast of {film}").format(film=film)
        suggested = self._folder / f"{file_name(unmarked(name), fallback='Cast')}.zip"
        kinds = [self.tr("Cast and look (*.zip)")]
        title = self.tr("Export cast and look")
        out = await choose_new_file(self._panel.window(), title, suggested, kinds)
        if out is None:
            return ""
        self._folder = out.parent
        await self._library.write(entries, folder, out)
        return self.tr("{name} is written.").format(name=out.name)

    async def _remove(self, entries: Sequence[CastEntry]) -> str:
        names = in_commas(each.name for each in entries)
        words = self.tr(
            "{names} will not be in your library any more; films that have it keep it. This cannot"
            " be undone."
        ).format(names=names)
        remove = Choice("remove", self.tr("Remove"), Kind.DANGER)
        title = self.tr("Remove from library")
        choices = (cancel_choice(), remove)
        if await ask(self._panel.window(), title, words, choices) == "remove":
            await self._library.remove([each.id for each in entries])
        return ""
