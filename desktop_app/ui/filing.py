"""Films as files: begun, opened, saved, put back from a version, closed, remembered."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop_app.domain.problems import NoFilm, TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.storage.bundle import DamagedProject, new_folder, restore
from desktop_app.storage.clips import first_clip
from desktop_app.storage.drafts import Draft
from desktop_app.storage.settings import RecentProject
from desktop_app.storage.versions import moment_of
from desktop_app.studio.copies import copy_of_version
from desktop_app.studio.dropped import ENDINGS
from desktop_app.studio.kept_versions import (
    KeptVersion,
    recover_edits,
    refuse_edits,
    unsaved_edits,
    versions_of,
)
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.controls.buttons import Kind
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import Choice, ask, cancel_choice, choose_files, choose_folder
from desktop_app.ui.film_copies import FilmCopies
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.moments import moment_words
from desktop_app.ui.versions_sheet import VersionsSheet
from desktop_app.ui.words import shown


class House(Protocol):
    """Where films are shown: one at a time."""

    session: ProjectSession | None

    def tell(self, sentence: str, tone: Tone = ..., offer: Offer | None = ...) -> None:
        """Say something that belongs to no panel."""

    async def connected(self) -> Connection:
        """Return the connection to the provider, made if there is none yet."""

    async def show(self, session: ProjectSession) -> None:
        """Show a film in place of the one that is open, if that can be put away."""

    async def leave_film(self) -> None:
        """Put the open film away and show the first page."""

    async def take_files(self, paths: list[Path]) -> None:
        """Bring files into the open film, or begin one with them."""


class Filing(QObject):
    """What the commands of the menu *Film* do with a film's folder."""

    def __init__(self, studio: Studio, window: MainWindow, tasks: TaskScope, house: House) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._tasks = tasks
        self._house = house
        self._copies = FilmCopies(studio, window, window.work, house.tell)
        self._place: Path | None = None
        self._wire()

    async def begin(self) -> None:
        """Begin an empty film."""
        await self._house.connected()
        await self._house.show(await self._studio.create_project(self.tr("Untitled film")))

    async def open_folder(self, folder: Path) -> None:
        """Open a film; one that is damaged offers its last good version.

        The one that is open already is only shown.
        """
        if self._is_open(folder):
            self._window.come_forward()
            return
        try:
            session = await self._studio.open_project(folder)
        except DamagedProject as error:
            await self._offer_version(folder, error)
            return
        except TakewrightError as error:
            if await asyncio.to_thread(folder.exists):
                raise
            self._tell_gone(folder, error)
            return
        await self._look_for_unsaved(session)
        await self._house.connected()
        await self._house.show(session)

    async def ask_and_open(self) -> None:
        """Let a film be chosen and open it."""
        start = self._studio.projects_folder
        folder = await choose_folder(self._window, self.tr("Open a film"), start)
        if folder is not None:
            await self.open_folder(folder)

    async def poster(self, folder: Path, height: int) -> bytes:
        """Return the first picture of a film; raises LocalFault when it has none.

        Raises NoFilm when the film itself is not there.
        """
        if not await asyncio.to_thread(folder.is_dir):
            raise NoFilm(say("{folder} is not there now.", folder=folder))
        clip = await asyncio.to_thread(first_clip, folder)
        return await self._studio.pictures.poster(clip, height)

    async def may_close(self) -> bool:
        """Save the open film; when that cannot be done, ask whether to close it all the same."""
        session = self._house.session
        if session is None:
            return True
        await session.save()
        state = session.save_state
        if state.kind is not SaveKind.FAILED:
            return True
        answer = await ask(
            self._window,
            self.tr("The film cannot be saved"),
            state.sentence,
            [
                Choice("stay", self.tr("Keep it open"), Kind.PRIMARY),
                Choice("close", self.tr("Close without saving"), Kind.DANGER),
            ],
        )
        return answer == "close"

    async def close(self) -> None:
        """Save and close the open film and show the first page."""
        if self._house.session is not None and await self.may_close():
            await self._house.leave_film()

    async def remember(self, session: ProjectSession) -> None:
        """Put a film first among those that were open."""
        project = session.project
        recent = RecentProject(
            str(session.folder),
            project.name,
            len(project.scenes),
            project.duration,
            self._studio.clock.now_ms(),
        )
        await self._studio.change_settings(self._studio.settings.with_recent(recent))

    async def forget(self, folder: Path) -> None:
        """Take a film off the list of those that were open; its folder is left alone."""
        await self._studio.change_settings(self._studio.settings.without_recent(str(folder)))

    def _wire(self) -> None:
        def start(work: Callable[[], Coroutine[object, object, None]]) -> Callable[[], None]:
            return lambda: self._tasks.start(work())

        on = self._window.actions_.on
        on("open", start(self.ask_and_open))
        on("save", start(self._save))
        on("save_as", start(self._save_as))
        on("collect", start(self._collect))
        on("versions", start(self._browse))
        on("close", start(self.close))
        on("rename", start(self._rename))
        on("add_files", start(self._add_files))

    def _tell_gone(self, folder: Path, error: TakewrightError) -> None:
        """Say that a film is not where it was; it stays listed, for its drive may come back."""
        known = {each.path for each in self._studio.settings.recent_projects}
        forget = Offer(
            self.tr("Take it off the list"), lambda: self._tasks.start(self.forget(folder))
        )
        self._house.tell(shown(str(error)), Tone.BAD, forget if str(folder) in known else None)

    def _is_open(self, folder: Path) -> bool:
        session = self._house.session
        return session is not None and session.folder == folder.absolute()

    async def _look_for_unsaved(self, session: ProjectSession) -> None:
        """Offer what a crash kept from being saved; what is refused is kept as a version."""
        drafts = self._studio.drafts
        draft = await unsaved_edits(session, drafts)
        if draft is None:
            return
        if await self._wants(draft):
            await recover_edits(session, drafts, draft, say("Recover unsaved edits"))
        else:
            await refuse_edits(session, drafts, draft)

    async def _wants(self, draft: Draft) -> bool:
        at = moment_words(draft.edited_at)
        answer = await ask(
            self._window,
            self.tr("Recover edits of {time}?").format(time=at),
            self.tr(
                "Takewright ended before the last edits of “{film}” were saved. They can be put"
                " back, and undone again. If you open the film as it was saved, they are kept under"
                " Earlier versions."
            ).format(film=draft.project.name),
            [
                Choice("saved", self.tr("Open as saved")),
                Choice("recover", self.tr("Recover edits"), Kind.PRIMARY),
            ],
        )
        return answer == "recover"

    async def _offer_version(self, folder: Path, error: DamagedProject) -> None:
        if error.version is None:
            raise error
        moment = moment_of(error.version)
        words = self.tr(
            "“{film}” cannot be read, but an earlier version of it can. The damaged file is kept"
            " beside it."
        )
        if moment is not None:
            words = self.tr(
                "“{film}” cannot be read, but a version of {time} can. The damaged file is kept"
                " beside it."
            )
        at = "" if moment is None else moment_words(round(moment.timestamp() * 1000))
        answer = await ask(
            self._window,
            self.tr("This film is damaged"),
            words.format(film=folder.stem, time=at),
            [
                cancel_choice(),
                Choice("browse", self.tr("Browse versions…")),
                Choice("restore", self.tr("Open the last good version"), Kind.PRIMARY),
            ],
        )
        version = error.version
        if answer == "browse":
            chosen = await self._chosen_version(folder, may_copy=False)
            version, answer = (chosen.path, "restore") if chosen else (version, None)
        if answer == "restore":
            await asyncio.to_thread(restore, folder, version)
            await self.open_folder(folder)

    async def _chosen_version(self, folder: Path, *, may_copy: bool) -> KeptVersion | None:
        """Show the versions of a film; returns the one to go back to."""
        found = await versions_of(folder)
        sheet = VersionsSheet(self._window, found, may_copy=may_copy)
        sheet.copy_requested.connect(
            lambda version: self._tasks.start(self._open_copy(folder, version))
        )
        try:
            accepted = await opened(sheet) == QDialog.DialogCode.Accepted
            return sheet.chosen if accepted else None
        finally:
            sheet.deleteLater()

    async def _browse(self) -> None:
        """Let an earlier version of the open film be put back, as a step, or opened beside it."""
        session = self._house.session
        if session is None:
            return
        await session.save()
        version = await self._chosen_version(session.folder, may_copy=True)
        if version is not None and self._house.session is session:
            at = moment_words(version.written_at)
            session.recover(version.project, say("Go back to {moment}", moment=at))

    async def _open_copy(self, folder: Path, version: KeptVersion) -> None:
        parent, name = folder.parent, version.project.name
        out = await asyncio.to_thread(new_folder, parent, name)
        await copy_of_version(folder, version.project, out)
        await self.open_folder(out)

    async def _save_as(self) -> None:
        session = self._house.session
        if session is not None:
            out = await self._copies.save_as(session)
            if out is not None:
                words = self._copies.saved_words(session, await self._house.connected(), out)
                await self.open_folder(out)
                self._house.tell(words, Tone.OK)

    async def _collect(self) -> None:
        if self._house.session is not None:
            await self._copies.collect(self._house.session)

    async def _add_files(self) -> None:
        start = self._place or Path.home()
        kinds = (self.tr("Clips, pictures and sounds ({patterns})"), self.tr("All files (*)"))
        filters = [each.format(patterns=" ".join(f"*{end}" for end in ENDINGS)) for each in kinds]
        found = await choose_files(
            self._window, self.tr("Add to the film"), start, filters, many=True
        )
        if found:
            self._place = found[0].parent
            await self._house.take_files(list(found))

    async def _save(self) -> None:
        if self._house.session is not None:
            await self._house.session.save()

    async def _rename(self) -> None:
        session = self._house.session
        if session is not None:
            name = await self._window.ask_name(session.project.name)
            if name:
                session.rename(name)
