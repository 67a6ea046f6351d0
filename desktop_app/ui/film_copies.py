"""Copies of the open film: saved under another name, or collected for somebody else."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from desktop_app.domain.jobs import is_over
from desktop_app.domain.problems import InvalidInput
from desktop_app.storage.atomic import spell_bytes
from desktop_app.storage.bundle import EXTENSION, new_folder
from desktop_app.storage.names import file_name
from desktop_app.studio.copies import Gathered, Told, collect, gather, save_as
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import opened
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import Sheet, choose_new_file
from desktop_app.ui.unclaimed_desk import Tell
from desktop_app.ui.work_bar import WorkBar


class CollectSheet(Sheet):
    """Asks what is collected, and whether as a folder or one file."""

    def __init__(self, parent: QWidget, whole: Gathered, film: Gathered) -> None:
        super().__init__(parent, "", QSize(520, 0))
        self.set_title(self.tr("Collect the film"))
        self.setObjectName("collectSheet")
        lead = Text(
            self.tr(
                "Everything the film needs is copied to one place: it opens there, on any computer"
                " with Takewright."
            ),
            Role.MUTED,
            wrap=True,
        )
        self._all = self._choice("collectAll", self.tr("All takes, {size}"), whole)
        self._used = self._choice(
            "collectUsed", self.tr("Only the takes in the film, {size}"), film
        )
        self._folder = QRadioButton(self.tr("As a folder"))
        self._zip = QRadioButton(self.tr("As one zip file"))
        self._folder.setObjectName("collectFolder")
        self._zip.setObjectName("collectZip")
        self._groups = [_group(self, self._all, self._used), _group(self, self._folder, self._zip)]
        self._gathered = {True: film, False: whole}
        self._note = Text("", Role.MUTED, wrap=True)
        self._used.toggled.connect(self._tell_what_stays)
        go = Button(self.tr("Choose a place…"), Kind.PRIMARY)
        go.setObjectName("collectButton")
        go.clicked.connect(self.accept)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        choices = (self._all, self._used, 4, self._folder, self._zip)
        self.body.setLayout(column(lead, *choices, self._note, margins=(20, 16, 20, 16)))
        self.foot.setLayout(row(None, leave, go, margins=(20, 12, 20, 12)))
        self._tell_what_stays()
        go.setDefault(True)

    @property
    def gathered(self) -> Gathered:
        """What was chosen."""
        return self._gathered[self._used.isChecked()]

    @property
    def is_zip(self) -> bool:
        """Tell whether one file is wanted."""
        return self._zip.isChecked()

    def _choice(self, name: str, words: str, gathered: Gathered) -> QRadioButton:
        button = QRadioButton(words.format(size=spell_bytes(gathered.size)))
        button.setObjectName(name)
        return button

    def _tell_what_stays(self) -> None:
        gathered, told = self.gathered, []
        if gathered.left_out:
            words = self.tr("Takes that stay behind: {n} ({size}).")
            size = spell_bytes(gathered.left_out_size)
            told.append(words.format(n=len(gathered.left_out), size=size))
        if gathered.missing:
            words = self.tr("Files that are missing and cannot be collected: {n}.")
            told.append(words.format(n=len(gathered.missing)))
        told.append(
            self.tr("Exports and earlier versions are not collected. A report says it all.")
        )
        self._note.setText(" ".join(told))


class FilmCopies(QObject):
    """Saves the open film elsewhere and collects it, one at a time, while the window goes on."""

    def __init__(self, studio: Studio, window: QWidget, bar: WorkBar, tell: Tell) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._bar = bar
        self._tell = tell
        self._place: Path | None = None
        self._is_busy = False

    async def save_as(self, session: ProjectSession) -> Path | None:
        """Ask where to and copy the film there; returns the copy's folder, None without one."""
        self._refuse_a_second()
        parent = self._place or session.folder.parent
        suggested = await asyncio.to_thread(new_folder, parent, session.project.name)
        chosen = await choose_new_file(
            self._window,
            self.tr("Save the film as"),
            suggested,
            [self.tr("Film folder (*{suffix})").format(suffix=EXTENSION)],
        )
        if chosen is None:
            return None
        out = chosen if chosen.suffix == EXTENSION else chosen.with_name(chosen.name + EXTENSION)
        self._place = out.parent
        words = self.tr("Copying “{film}”").format(film=session.project.name)
        if not await self._work(words, lambda told: save_as(session, out, told)):
            return None
        await session.save()
        return out

    async def collect(self, session: ProjectSession) -> None:
        """Ask what and where to, collect it, and say what was left out."""
        self._refuse_a_second()
        whole = await gather(session, only_in_film=False)
        sheet = CollectSheet(self._window, whole, await gather(session, only_in_film=True))
        try:
            if await opened(sheet) != QDialog.DialogCode.Accepted:
                return
            gathered, is_zip = sheet.gathered, sheet.is_zip
        finally:
            sheet.deleteLater()
        out = await self._ask_where(session, is_zip=is_zip)
        if out is None:
            return
        words = self.tr("Collecting “{film}”").format(film=session.project.name)
        if await self._work(words, lambda told: collect(session, gathered, out, told)):
            show = Offer(self.tr("Show"), lambda: _reveal(out))
            self._tell(self._collected_words(gathered, out), Tone.OK, show)

    async def _ask_where(self, session: ProjectSession, *, is_zip: bool) -> Path | None:
        ending = f"{EXTENSION}.zip" if is_zip else EXTENSION
        stem = file_name(session.project.name, fallback="film")
        parent = self._place or self._studio.projects_folder
        words = self.tr("Zip file (*.zip)") if is_zip else self.tr("Film folder (*{suffix})")
        chosen = await choose_new_file(
            self._window,
            self.tr("Collect the film to"),
            parent / self.tr("{film} collected{ending}").format(film=stem, ending=ending),
            [words.format(suffix=EXTENSION)],
        )
        if chosen is None:
            return None
        self._place = chosen.parent
        last = ".zip" if is_zip else EXTENSION
        return chosen if chosen.suffix == last else chosen.with_name(chosen.name + ending)

    async def _work(
        self, words: str, copy: Callable[[Told], Coroutine[object, object, None]]
    ) -> bool:
        """Copy with a line that shows it; False when it was called off."""
        working: asyncio.Task[None] = asyncio.ensure_future(copy(self._bar.show_done))
        called_off = False

        def call_off() -> None:
            nonlocal called_off
            called_off = True
            working.cancel()

        self._is_busy = True
        self._bar.begin(words, call_off)
        try:
            await working
        except asyncio.CancelledError:
            if not called_off:
                raise
            self._tell(self.tr("Called off; nothing was left behind."), Tone.NEUTRAL)
            return False
        finally:
            self._is_busy = False
            self._bar.end()
        return True

    def _refuse_a_second(self) -> None:
        if self._is_busy:
            raise InvalidInput(self.tr("A copy is being made; wait for it or cancel it first."))

    def saved_words(self, session: ProjectSession, connection: Connection | None, out: Path) -> str:
        """Say which film is worked on after it was saved as another, and where takes go."""
        jobs = () if connection is None else connection.queue.jobs()
        ours = [each for each in jobs if each.project_id == session.project.id]
        running = sum(not is_over(each.state) for each in ours)
        name = out.name.removesuffix(EXTENSION)
        if not running:
            words = self.tr("You work in “{copy}” now; “{film}” is as it was.")
            return words.format(copy=name, film=session.project.name)
        words = self.tr(
            "You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which"
            " ordered it."
        )
        return words.format(copy=name, n=running, film=session.project.name)

    def _collected_words(self, gathered: Gathered, out: Path) -> str:
        words = self.tr("{name} is written: {size} in {n} files.").format(
            name=out.name, n=len(gathered.parts), size=spell_bytes(gathered.size)
        )
        if gathered.missing:
            lacks = self.tr("Missing files are not in it: {n}; the report names them.")
            return f"{words} {lacks.format(n=len(gathered.missing))}"
        return words


def _group(parent: QWidget, *buttons: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)
    buttons[0].setChecked(True)
    return group


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
