"""Exporting: asks how and where to, shows how far it is in the status line, can be cancelled."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.exporting import PresetId
from desktop_app.domain.flatten import ready
from desktop_app.domain.marking import marked_in
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.studio.export_words import left
from desktop_app.studio.exporter import ExportOrder
from desktop_app.studio.exports import Export, Stage
from desktop_app.studio.places import film_time
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.controls.buttons import Kind
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import Choice, ask
from desktop_app.ui.export_dialog import ExportDialog
from desktop_app.ui.exporting.desk import ExportDesk, ExportFilm
from desktop_app.ui.exports_sheet import ExportsSheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.words import in_percent, shown, side_by_side

Tell = Callable[[str, Tone, Offer | None], None]


class Exports(QObject):
    """Exports from the window, one after the other, while everything else goes on."""

    def __init__(
        self, studio: Studio, window: MainWindow, icons: Icons, tasks: TaskScope, tell: Tell
    ) -> None:
        super().__init__()
        self._studio = studio
        self._queue = studio.exports
        self._window = window
        self._icons = icons
        self._tasks = tasks
        self._tell = tell
        self._status = window.status
        self._last_preset = PresetId("")
        self._last_folder: tuple[Path, Path] | None = None
        self._stops = (
            self._queue.changed.connect(self._show),
            self._queue.ended.connect(self._tell_end),
        )
        self._status.cancel_requested.connect(self.cancel)
        self._status.exports_requested.connect(lambda: tasks.start(self.show_all()))

    def cancel(self) -> None:
        """Stop what is being written; what there is of it is removed. The next one begins."""
        for export in self._queue.open_exports[:1]:
            self._queue.cancel(export.id)

    def show_folder(self, session: ProjectSession | None) -> None:
        """Open the folder of exported films in the file manager."""
        if session is not None:
            folder = session.folder / "exports"
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    async def show_all(self) -> None:
        """Show the list of exports until it is closed."""
        sheet = ExportsSheet(self._window, self._icons, self._queue)
        try:
            await opened(sheet)
        finally:
            sheet.deleteLater()

    async def ask(self, session: ProjectSession, playhead: Flicks) -> None:
        """Ask how and where to, then put the film as it is now into the line."""
        project = session.project
        film = ExportFilm(
            project,
            session.folder,
            ready(project).duration,
            film_time(project, playhead),
            _marked(project),
        )
        desk = ExportDesk(
            presets=self._studio.presets,
            place=self._place_for(session.folder),
            first=self._last_preset,
            foretell=self._studio.exporter.forecast,
            encoders=self._studio.encoders.found,
        )
        dialog = ExportDialog(self._window, self._tasks, film, desk)
        dialog.ordered.connect(lambda order: self._place(order, session.folder))
        try:
            await opened(dialog)
        finally:
            dialog.deleteLater()

    async def run(self, session: ProjectSession, out: Path) -> None:
        """Write the film as it is to a file, after what is in the line already."""
        preset = self._studio.presets[0]
        order = ExportOrder(session.project, session.folder, preset, preset.settings, out)
        await self._queue.until_ended(self._queue.place(order))

    async def may_leave(self) -> bool:
        """Ask whether to stop exports that are not written yet; True when there are none."""
        count = len(self._queue.open_exports)
        if not count:
            return True
        sentence = self.tr(
            "An export is not written yet. It ends with Takewright, and leaves nothing."
        )
        if count > 1:
            sentence = self.tr(
                "{count} exports are not written yet. They end with Takewright, and leave nothing."
            ).format(count=count)
        answer = await ask(
            self._window,
            self.tr("Stop exporting?"),
            sentence,
            [
                Choice("stay", self.tr("Go on exporting"), Kind.PRIMARY),
                Choice("leave", self.tr("Stop and close"), Kind.DANGER),
            ],
        )
        return answer == "leave" or not self._queue.open_exports

    async def close(self) -> None:
        """End all exports and wait until nothing half written is left."""
        for stop in self._stops:
            stop()
        self._status.show_export(None)
        await self._queue.close()

    def _place(self, order: ExportOrder, folder: Path) -> None:
        self._last_preset = order.preset.id
        self._last_folder = (folder, order.out.parent)
        try:
            self._queue.place(order)
        except InvalidInput as error:
            self._tell(shown(str(error)), Tone.BAD, None)

    def _place_for(self, folder: Path) -> Path:
        """Return where a film was exported to last, else the folder in its own."""
        if self._last_folder is not None and self._last_folder[0] == folder:
            return self._last_folder[1]
        return folder / "exports"

    def _show(self) -> None:
        going = self._queue.open_exports
        if not going:
            self._status.show_export(None)
            return
        export, others = going[0], len(going) - 1
        words = self.tr("Exporting {name} · {percent}").format(
            name=export.order.out.name, percent=in_percent(export.done)
        )
        waiting = self.tr("{count} more").format(count=others) if others else ""
        parts = (words, shown(left(export.left_ms)), waiting)
        self._status.show_export(export.done, side_by_side(parts))

    def _tell_end(self, export: Export) -> None:
        if export.stage is Stage.CANCELLED:
            self._tell(shown(export.sentence), Tone.WARN, None)
        elif export.stage is Stage.FAILED:
            more = Offer(self.tr("Exports…"), lambda: self._tasks.start(self.show_all()))
            self._tell(shown(export.sentence), Tone.BAD, more)
        else:
            folder = QUrl.fromLocalFile(str(export.order.out.parent))
            show = Offer(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
            self._tell(shown(export.sentence), Tone.OK, show)


def _marked(project: Project) -> TimeRange | None:
    """Return what is marked of the joined film; None when there is nothing of it in that."""
    marked = marked_in(project)
    if marked is None:
        return None
    start, end = film_time(project, marked.start), film_time(project, marked.end)
    return TimeRange(start, Flicks(end - start)) if end > start else None
