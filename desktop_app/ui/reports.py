"""A report for whoever helps: says what is in it, asks where to, and writes it."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from desktop_app.studio.report import Fact, Sources, Wish, write_report
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import opened
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import Sheet, choose_new_file
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services

Tell = Callable[[str, Tone, Offer], None]


class ReportSheet(Sheet):
    """Says what a report holds and asks whether prompts and titles are to be in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Save a report"), QSize(480, 0))
        self.setObjectName("reportSheet")
        lead = Text(
            self.tr(
                "A report is one text file for whoever helps you: the versions that run here, your"
                " settings, the last jobs with their task ids and times, and the logs."
            ),
            wrap=True,
        )
        promise = Text(
            self.tr("Your key is not in it, and it is sent nowhere: read it, then pass it on."),
            Role.MUTED,
            wrap=True,
        )
        for each in (lead, promise):
            each.setMinimumWidth(200)
        self.words_box = QCheckBox(self.tr("With the prompts and titles of the last jobs"))
        self.words_box.setObjectName("reportWordsBox")
        self.body.setLayout(column(lead, promise, self.words_box, margins=(20, 16, 20, 16), gap=12))
        save = Button(self.tr("Save…"), Kind.PRIMARY)
        save.setObjectName("saveReportButton")
        save.clicked.connect(self.accept)
        save.setDefault(True)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.foot.setLayout(row(None, leave, save, margins=(20, 12, 20, 12)))
        save.setFocus()


class Reports(QObject):
    """Saves reports, as often as wished."""

    def __init__(self, studio: Studio, services: Services, window: MainWindow, tell: Tell) -> None:
        """Save for this run; `tell` says how it went, where the user looks."""
        super().__init__()
        self._studio = studio
        self._services = services
        self._window = window
        self._tell = tell

    async def ask_and_save(self) -> None:
        """Ask what is to be in it and where to, then write it; raises LocalFault."""
        wish = await self._ask()
        if wish is None:
            return
        suggested = _documents() / f"takewright-report-{datetime.now(UTC):%Y-%m-%d}.txt"
        out = await choose_new_file(
            self._window, self.tr("Save a report"), suggested, [self.tr("Text (*.txt)")]
        )
        if out is not None:
            await self.save(out, wish)

    async def save(self, out: Path, wish: Wish) -> None:
        """Write a report on a thread of its own, then say what is in it; raises LocalFault."""
        studio = self._studio
        sources = Sources(
            studio.paths, studio.env, studio.keys, studio.clock.now_ms, tuple(self._seen())
        )
        await asyncio.to_thread(write_report, out, sources, wish)
        words = self.tr("It holds versions, settings, the last jobs and the logs;")
        words += " " + (
            self.tr("prompts and titles too, but no key.")
            if wish.with_words
            else self.tr("no key, no prompts and no titles.")
        )
        told = self.tr("{name} is saved. {words} Nothing was sent.")
        file = QUrl.fromLocalFile(str(out))
        self._tell(
            told.format(name=out.name, words=words),
            Tone.OK,
            Offer(self.tr("Open it"), lambda: QDesktopServices.openUrl(file)),
        )

    def tell_of_mistake(self) -> None:
        """Tell that something failed that is in the log."""
        self._tell(
            self.tr("Something went wrong inside Takewright; the log says what. Nothing is lost."),
            Tone.BAD,
            self._offer(),
        )

    def tell_of_fault(self) -> None:
        """Tell that the last run ended without a word of its own."""
        self._tell(
            self.tr(
                "Takewright ended without warning last time. What was paid is not lost: it is"
                " taken up again. A report says what happened."
            ),
            Tone.WARN,
            self._offer(),
        )

    def _offer(self) -> Offer:
        return Offer(self.tr("Save a report…"), self._window.actions_["report"].trigger)

    async def _ask(self) -> Wish | None:
        sheet = ReportSheet(self._window)
        try:
            if await opened(sheet) != QDialog.DialogCode.Accepted:
                return None
            return Wish(with_words=sheet.words_box.isChecked())
        finally:
            sheet.deleteLater()

    def _seen(self) -> Sequence[Fact]:
        """Return what only the window knows; in English, for whoever reads reports."""
        app = QApplication
        facts = [("Qt", f"{qVersion()} on {app.platformName()}, style {app.style().objectName()}")]
        for screen in app.screens():
            size = screen.size()
            scale = f"{screen.devicePixelRatio():g}"
            facts.append(("Screen", f"{size.width()}×{size.height()} at {scale}"))
        connection = self._services.connection
        if connection is not None:
            state = connection.account.state
            facts += [
                ("Provider", f"{connection.service.id}, {state.connection.value}"),
                ("", state.sentence),
                ("Queue", connection.queue.pause_reason or "not paused"),
            ]
        return [fact for fact in facts if fact[1]]


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.cwd())
