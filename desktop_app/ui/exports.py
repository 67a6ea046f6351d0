"""Exporting: asks where to, shows how far it is in the status line, can be cancelled."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.problems import TakewrightError
from desktop_app.media.assembly import Assembly
from desktop_app.studio.films import FilmMaker
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import choose_new_file
from desktop_app.ui.main_window import MainWindow


class Exports(QObject):
    """One export at a time, while everything else goes on."""

    def __init__(
        self,
        films: FilmMaker,
        window: MainWindow,
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._films = films
        self._window = window
        self._status = window.status
        self._notice = window.notice
        self._changed = changed
        self._running: asyncio.Task[Assembly] | None = None
        self._status.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Tell whether a film is being written."""
        return self._running is not None

    def cancel(self) -> None:
        """Stop the export; what was written of it is removed."""
        # Once: asked again it would not wait for the process that makes the film to be gone.
        if self._running is not None and not self._running.cancelling():
            self._running.cancel()

    def show_folder(self, session: ProjectSession | None) -> None:
        """Open the folder of exported films in the file manager."""
        if session is not None:
            folder = session.folder / "exports"
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    async def ask_and_run(self, session: ProjectSession) -> None:
        """Ask for a file, then write the film of the session to it."""
        suggested = session.folder / "exports" / f"{_file_name(session.project.name)}.mp4"
        out = await choose_new_file(
            self._window, self.tr("Export film"), suggested, [self.tr("Film (*.mp4)")]
        )
        if out is not None:
            await self.run(session, out)

    async def run(self, session: ProjectSession, out: Path) -> None:
        """Write the film; how it ended is told in a sentence."""
        name = out.name
        self._show(0.0, name)
        self._running = asyncio.get_running_loop().create_task(
            self._films.export(
                session.project, session.folder, out, lambda done: self._show(done, name)
            )
        )
        self._changed()
        try:
            film = await self._running
        except asyncio.CancelledError:
            self._notice.tell(self.tr("The export was cancelled; nothing was written."))
            waiting = asyncio.current_task()
            if waiting is not None and waiting.cancelling():
                # Not only the export was meant, but whoever waits for it.
                raise
        except TakewrightError as error:
            self._notice.tell(str(error), Tone.BAD)
        else:
            self._tell_done(film)
        finally:
            self._running = None
            self._status.show_export(None)
            self._changed()

    def _show(self, done: float, name: str) -> None:
        words = self.tr("Exporting {name} · {percent}").format(name=name, percent=f"{done:.0%}")
        self._status.show_export(done, words)

    def _tell_done(self, film: Assembly) -> None:
        share = film.copied / film.duration if film.duration else 0.0
        copied = self.tr("{percent} of the picture copied without re-encoding.")
        told = self.tr("{name} is written. ").format(name=film.path.name)
        told += copied.format(percent=f"{share:.0%}")
        if film.reencoded:
            told += " " + self.tr("Re-encoded: {why}.").format(why="; ".join(film.reencoded))
        folder = QUrl.fromLocalFile(str(film.path.parent))
        self._notice.tell(
            told,
            Tone.OK,
            Offer(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder)),
        )


def _file_name(name: str) -> str:
    kept = "".join(each if each.isalnum() or each in " -_." else " " for each in name)
    return " ".join(kept.split()) or "film"
