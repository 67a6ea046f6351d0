"""What is done with entries of the library, and with files that are missing."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog

from desktop_app.domain.library import Entry
from desktop_app.domain.project import Project, Take
from desktop_app.studio.missing import MissingFiles
from desktop_app.studio.relinking import Found, relink, search
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection
from desktop_app.ui.aio import Renewal, TaskScope, opened
from desktop_app.ui.dialogs import choose_folder
from desktop_app.ui.library.panel import LibraryPanel
from desktop_app.ui.library.relink_sheet import RelinkSheet
from desktop_app.ui.words import counted

_LOOK_MS: Final = 15_000
"""How often files are looked for while the window is in front: a drive may be pulled out."""

_SETTLE_MS: Final = 500


class LibraryDesk(QObject):
    """Carries out what is asked of the library, and looks whether files are where they should be.

    Signals: told(sentence).
    """

    told = Signal(str)

    def __init__(
        self,
        session: ProjectSession,
        connection: Connection,
        missing: MissingFiles,
        panel: LibraryPanel,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self._session = session
        self._connection = connection
        self._missing = missing
        self._panel = panel
        self._tasks = tasks
        self._sheet: RelinkSheet | None = None
        self._place: Path | None = None
        self._looks = Renewal(tasks, missing.look)
        self._often = QTimer(self, interval=_LOOK_MS)
        self._often.timeout.connect(self._look_if_in_front)
        self._often.start()
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._looks.call)
        panel.relink_requested.connect(self.relink)
        self._stops = (
            session.changed.connect(self._follow),
            connection.queue.take_arrived.connect(lambda job, take: self._soon.start()),
        )
        self._looks.call()

    def look(self) -> None:
        """Look now whether files are where they should be."""
        self._looks.call()

    def relink(self) -> None:
        """Show what is missing and look for it where the user says."""
        self._tasks.start(self._relink())

    def reveal(self, entry: Entry) -> None:
        """Show an entry's file in the file manager."""
        place = self._session.folder / entry.path
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.parent)))

    def close(self) -> None:
        """Look no more."""
        for stop in self._stops:
            stop()
        self._often.stop()
        self._soon.stop()
        self._looks.stop()
        if self._sheet is not None:
            self._sheet.reject()

    def _follow(self, before: Project, after: Project) -> None:
        if any(
            one is not other for one, other in zip(_naming(before), _naming(after), strict=True)
        ):
            self._soon.start()

    def _look_if_in_front(self) -> None:
        if QGuiApplication.focusWindow() is not None:
            self._looks.call()

    async def _relink(self) -> None:
        if self._sheet is not None:
            return
        await self._missing.look()
        missing = self._missing.material
        sheet = RelinkSheet(self._panel.window(), missing, len(self._fetchable()))
        sheet.folder_wished.connect(lambda: self._tasks.start(self._choose_folder(sheet)))
        sheet.fetch_wished.connect(lambda: self._tasks.start(self._fetch(sheet)))
        self._sheet = sheet
        try:
            accepted = await opened(sheet) == QDialog.DialogCode.Accepted
            chosen = sheet.chosen if accepted else ()
        finally:
            self._sheet = None
            sheet.deleteLater()
        if chosen:
            await self._bring(chosen)

    async def _choose_folder(self, sheet: RelinkSheet) -> None:
        start = self._place or self._session.folder.parent
        folder = await choose_folder(sheet, self.tr("Look for missing files in"), start)
        if folder is not None and self._sheet is sheet:
            self._place = folder
            missing = self._missing.material
            sheet.look(folder, lambda place, told: search(missing, place, told))

    async def _bring(self, chosen: Sequence[Found]) -> None:
        faults = await relink(self._session, chosen)
        await self._missing.look()
        if faults:
            raise faults[0]
        count = len(chosen)
        self.told.emit(counted("{count} file is back.", "{count} files are back.", count))

    def _fetchable(self) -> tuple[Take, ...]:
        """Return the missing takes that the provider made and this queue knows."""
        known = {job.id for job in self._connection.queue.jobs()}
        takes = (each.take for each in self._missing.material)
        return tuple(take for take in takes if take is not None and take.job_id in known)

    async def _fetch(self, sheet: RelinkSheet) -> None:
        takes = self._fetchable()
        sheet.reject()
        for take in takes:
            if take.job_id is not None:
                await self._connection.queue.look_again(take.job_id)
        words = counted(
            "{count} take is being fetched again; that costs nothing.",
            "{count} takes are being fetched again; that costs nothing.",
            len(takes),
        )
        self.told.emit(words)


def _naming(project: Project) -> tuple[object, ...]:
    """Return all of a film that names files."""
    return project.takes, project.timeline, project.scenes, project.cast
