"""Opens the spending dialog and keeps it true; reads and saves off the window's thread."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from desktop_app.domain.ledger import Entry, Line
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ProjectId
from desktop_app.domain.sentence import say
from desktop_app.domain.statement import GroupBy, drift_sentence, grouped, local_time
from desktop_app.interchange.ledger_csv import ledger_csv
from desktop_app.storage.atomic import write_atomically
from desktop_app.studio.service import PLAY
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.controls.labels import Role, Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import choose_new_file
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.spending.books import books_of
from desktop_app.ui.spending.dialog import CHANGE_CAPS, SpendingDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_number, shown

GAP: Final = 0.4
"""Seconds between two looks at the ledger while the dialog is open."""


class SpendingDesk(QObject):
    """What was spent, shown and saved."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        report: Callable[[BaseException], None],
    ) -> None:
        """Make it; `report` is told what fails while a dialog is open."""
        super().__init__()
        self._studio = studio
        self._window = window
        self._theme = theme
        self._icons = icons
        self._report = report
        self._stop_following: Callable[[], None] = lambda: None

    def follow(
        self, connection: Connection, tell: Callable[[str, Tone, Offer | None], None]
    ) -> None:
        """Tell when something else spends with this key, from now on."""

        def drifted(entry: Entry) -> None:
            if entry.sums.drift.milli < 0 and connection.service.id not in PLAY:
                show = self._window.actions_["spending"].trigger
                tell(drift_sentence(entry), Tone.WARN, Offer(self.tr("Show spending"), show))

        self._stop_following()
        self._stop_following = connection.audit.drifted.connect(drifted)

    async def open(self, connection: Connection, film: ProjectId | None) -> bool:
        """Show what was spent until it is closed; tells whether the caps are to be changed."""
        dialog = SpendingDialog(
            self._window,
            self._theme,
            self._icons,
            in_use=connection.service.id,
            name=shown(connection.service.name),
            title_of_model=lambda model: _title(connection, model),
        )
        # Of the dialog's own: nothing of it goes on when it is closed.
        tasks = TaskScope(self._report)
        dialog.csv_wished.connect(lambda: tasks.start(self._save(dialog)))
        dialog.groups_wished.connect(lambda lines, by: tasks.start(_group(dialog, lines, by)))
        tasks.start(self._keep_true(dialog, connection, film))
        try:
            return await opened(dialog) == CHANGE_CAPS
        finally:
            await tasks.close()
            dialog.deleteLater()

    async def _keep_true(
        self, dialog: SpendingDialog, connection: Connection, film: ProjectId | None
    ) -> None:
        """Show the ledger, and again whenever something was booked."""
        stirred, allowance = asyncio.Event(), connection.allowance
        stops = (
            connection.queue.job_added.connect(lambda _: stirred.set()),
            connection.queue.job_changed.connect(lambda _: stirred.set()),
            connection.audit.drifted.connect(lambda _: stirred.set()),
            allowance.changed.connect(lambda held: dialog.show_allowance(allowance.caps, held)),
        )
        dialog.show_allowance(allowance.caps, allowance.committed)
        lines: list[Line] = []
        try:
            while True:
                stirred.clear()
                lines = await self._read(dialog, lines, film)
                await stirred.wait()
                await asyncio.sleep(GAP)
        finally:
            for stop in stops:
                stop()

    async def _read(
        self, dialog: SpendingDialog, known: list[Line], film: ProjectId | None
    ) -> list[Line]:
        """Show the lines that are known and those that are new; returns all of them."""
        last = max((line.number for line in known), default=0)
        try:
            new = await self._studio.journal.ledger(after=last)
        except LocalFault as error:
            dialog.show_problem(str(error))
            return known
        if known and not new:
            return known
        now = self._studio.clock.now_ms()
        lines = sorted([*known, *new], key=lambda line: (line.entry.at, line.number))
        dialog.show_books(await asyncio.to_thread(books_of, lines, now, film))
        return lines

    async def _save(self, dialog: SpendingDialog) -> None:
        lines = dialog.chosen_lines()
        suggested = self._studio.projects_folder / self._file_name()
        out = await choose_new_file(
            dialog, self.tr("Save the ledger"), suggested, [self.tr("Table (*.csv)")]
        )
        if out is None:
            return
        try:
            await asyncio.to_thread(_write, lines, out)
        except LocalFault as error:
            dialog.tell(str(error), Role.BAD)
        else:
            words = self.tr("{count} lines, promises among them, are in {file}.")
            dialog.tell(words.format(count=in_number(len(lines)), file=out))

    def _file_name(self) -> str:
        day = local_time(self._studio.clock.now_ms()).date()
        return f"{self.tr('Spending')} {day.isoformat()}.csv"


async def _group(dialog: SpendingDialog, lines: tuple[Line, ...], by: GroupBy) -> None:
    dialog.show_groups(await asyncio.to_thread(grouped, lines, by), by)


def _write(lines: tuple[Line, ...], out: Path) -> None:
    write_atomically(out, ledger_csv(lines, play=PLAY).encode(), doing=say("Saving the ledger"))


def _title(connection: Connection, model_id: str) -> str:
    model = connection.account.catalogue.get(model_id)
    return model.title if model else model_id
