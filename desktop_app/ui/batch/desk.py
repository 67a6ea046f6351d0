"""Opens the sheet of a batch and carries it out; it goes on when the sheet is closed."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.jobs import Done, Job
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import ProjectId
from desktop_app.interchange.batch import SUFFIXES, read_batch
from desktop_app.studio.batch import Batch, folder_for
from desktop_app.studio.batch_contact import HTML, write_contact_sheet
from desktop_app.studio.batch_look import look_at
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.batch.choosing import Choosing
from desktop_app.ui.batch.sheet import BatchSheet
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import locale, shown

GAP: Final = 0.3
"""Seconds between two looks at a batch of which something changes."""


class BatchDesk(QObject):
    """One batch at a time: shown, started, stopped, found again."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
        *,
        connected: Callable[[], Awaitable[Connection]],
        open_film: Callable[[Path], Awaitable[None]],
        session_of: Callable[[ProjectId], ProjectSession | None],
    ) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._theme = theme
        self._icons = icons
        self._tasks = tasks
        self._connected = connected
        self._open_film = open_film
        self._session_of = session_of
        self._working: tuple[Batch, Connection] | None = None
        self._run: asyncio.Task[None] | None = None
        self._sheet: BatchSheet | None = None
        window.actions_.on("batch", lambda: tasks.start(self.open()))

    def leave(self) -> None:
        """Let go of a batch whose provider is being left; what was ordered goes on."""
        if self._run is not None:
            self._run.cancel()

    async def open(self, path: Path | None = None) -> None:
        """Show the batch that is being made, else that of a file, which is asked for."""
        if self._working is not None:
            found, connection = self._working
            await self._show(found, connection, found.record.source)
            return
        file = path or await self._choose()
        if file is None:
            return
        connection = await self._connected()
        written = await asyncio.to_thread(read_batch, file)
        found = await Batch.open(self._studio, connection, written, file, folder_for(file))
        found.sessions.open_film = self._session_of
        await self._show(found, connection, file.name)

    async def _choose(self) -> Path | None:
        pattern = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = [
            self.tr("Batches ({pattern})").format(pattern=pattern),
            self.tr("All files (*)"),
        ]
        title = self.tr("Batch from a file")
        found: Sequence[Path] = await choose_files(
            self._window, title, self._studio.projects_folder, kinds
        )
        return found[0] if found else None

    async def _show(self, found: Batch, connection: Connection, name: str) -> None:
        sheet = self._sheet = BatchSheet(self._window, self._theme, self._icons, name)
        of_sheet = TaskScope(lambda error: sheet.notice.tell(str(error), Tone.BAD))
        wished: list[Path] = []

        def open_film(row: int) -> None:
            if row >= 0 and sheet.film_button.isEnabled():
                wished.append(_folder_of(found, sheet.plan.look(row).film))
                sheet.accept()

        sheet.start_wished.connect(lambda again: self._begin(found, connection, again=again))
        sheet.stop_wished.connect(lambda: of_sheet.start(self._stop(found, connection)))
        sheet.contact_wished.connect(lambda: of_sheet.start(self._contact(found, connection)))
        choosing = Choosing(self._studio, self._theme, self._icons, found, connection)
        sheet.choose_wished.connect(lambda: of_sheet.start(choosing.open(sheet)))
        sheet.folder_wished.connect(lambda: _show_place(found.folder))
        sheet.film_wished.connect(open_film)
        sheet.set_working(working=self._working is not None)
        of_sheet.start(self._keep_true(sheet, found, connection))
        try:
            await opened(sheet)
        finally:
            self._sheet = None
            await of_sheet.close()
            sheet.deleteLater()
        for folder in wished[:1]:
            await self._open_film(folder)

    async def _keep_true(self, sheet: BatchSheet, found: Batch, connection: Connection) -> None:
        """Show how the batch stands, and again whenever a film moved."""
        stirred = asyncio.Event()

        def moved(job: Job) -> None:
            if job.project_id in found.project_ids:
                sheet.show_job(job, _ready(found, connection))

        stops = (
            connection.queue.job_added.connect(moved),
            connection.queue.job_changed.connect(moved),
            found.changed.connect(stirred.set),
            found.told.connect(lambda sentence: sheet.notice.tell(sentence, Tone.BAD)),
        )
        try:
            while True:
                stirred.clear()
                sheet.show_look(await look_at(found, connection))
                await stirred.wait()
                await asyncio.sleep(GAP)
        finally:
            for stop in stops:
                stop()

    def _begin(self, found: Batch, connection: Connection, *, again: bool) -> None:
        """Carry it out on the window's time, not the sheet's."""
        if self._working is not None:
            return
        self._working = (found, connection)
        if self._sheet is not None:
            self._sheet.set_working(working=True)
        self._tasks.start(self._carry_out(found, connection, again=again))

    async def _carry_out(self, found: Batch, connection: Connection, *, again: bool) -> None:
        self._run = asyncio.current_task()
        try:
            await found.hold()
            await found.order(connection, again=again)
            await found.gather(connection)
            await self._write_sheet(found, connection)
        except TakewrightError as error:
            self._tell(str(error))
        finally:
            self._working = self._run = None
            await found.close()
            if self._sheet is not None:
                self._sheet.set_working(working=False)
            found.changed.emit()

    def _tell(self, sentence: str) -> None:
        notice = self._window.notice if self._sheet is None else self._sheet.notice
        notice.tell(sentence, Tone.BAD)

    async def _stop(self, found: Batch, connection: Connection) -> None:
        await found.stop(connection)

    async def _contact(self, found: Batch, connection: Connection) -> None:
        await self._write_sheet(found, connection)
        _show_place(found.folder / HTML)

    async def _write_sheet(self, found: Batch, connection: Connection) -> None:
        await write_contact_sheet(
            self._studio,
            found,
            connection.account.catalogue,
            shown,
            locale().bcp47Name(),
        )


def _ready(found: Batch, connection: Connection) -> int:
    mine = (job for job in connection.queue.jobs() if job.project_id in found.project_ids)
    return sum(isinstance(job.state, Done) for job in mine)


def _folder_of(found: Batch, name: str) -> Path:
    records = (film.record for film in found.plan.films)
    return found.folder / next(each.folder for each in records if each.name == name)


def _show_place(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
