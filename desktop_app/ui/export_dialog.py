"""The export sheet: a preset, its few settings, a place, and what will come of it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from desktop_app.domain.exporting import Preset
from desktop_app.domain.problems import TakewrightError
from desktop_app.studio.export_words import foretold
from desktop_app.studio.exporter import ExportOrder, Forecast
from desktop_app.ui.aio import Renewal, TaskScope, async_slot
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    Kind,
    Labelled,
    Role,
    Rule,
    Text,
    column,
    row,
)
from desktop_app.ui.dialogs import Choice, Sheet, ask, cancel_choice, choose_folder
from desktop_app.ui.exporting.desk import ExportDesk, ExportFilm
from desktop_app.ui.exporting.form import ExportForm
from desktop_app.ui.exporting.preset_list import PresetList
from desktop_app.ui.words import in_resources, shown

_REST_MS: Final = 150
_PATH_MARKS: Final = ("/", "\\", "~")


class ExportDialog(Sheet):
    """Asks how a film is exported; nothing is written here.

    Signals: ordered(ExportOrder) when it was agreed on.
    """

    ordered = Signal(object)

    def __init__(
        self, parent: QWidget, tasks: TaskScope, film: ExportFilm, desk: ExportDesk
    ) -> None:
        """Make it for a film; what it asks for runs as tasks of `tasks`."""
        super().__init__(parent, "", QSize(940, 640))
        self.setObjectName("exportDialog")
        self.set_title(self.tr("Export film"))
        self.tasks = tasks
        self._film = film
        self._desk = desk
        self._where = desk.place
        self._forecast: Forecast | None = None
        self._is_over = False
        self._foretelling = Renewal(tasks, self._foretell)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._foretelling.call)
        self.presets = PresetList(desk.presets)
        self.form = ExportForm(film)
        self._build_place()
        self._build_body()
        self._build_foot()
        self._connect()
        self.presets.choose(desk.first)
        self._show_preset(self.presets.preset)
        self.name_field.setFocus()
        self.name_field.selectAll()
        tasks.start(self._look_for_encoders())

    @property
    def order(self) -> ExportOrder:
        """What would be exported as everything is set now."""
        return ExportOrder(
            project=self._film.project,
            folder=self._film.folder,
            preset=self.presets.preset,
            settings=self.form.settings,
            out=self._out,
            playhead=self._film.playhead,
        )

    @property
    def told(self) -> str:
        """What is said about it."""
        return self._told.text()

    def done(self, code: int) -> None:
        """Close; what is being looked up is of no use any more."""
        self._is_over = True
        self._foretelling.stop()
        self._rest.stop()
        super().done(code)

    @property
    def _out(self) -> Path:
        """The file, with the preset's suffix; a name with a folder in it is a place of its own."""
        name = self.name_field.text().strip()
        path = Path(name).expanduser() if name.startswith(_PATH_MARKS) else self._where / name
        suffix = f".{self.presets.preset.container}"
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _build_place(self) -> None:
        self.name_field = QLineEdit(_file_name(self._film.project.name))
        self.name_field.setObjectName("exportName")
        self.folder_field = QLineEdit(str(self._where))
        self.folder_field.setObjectName("exportFolder")
        self.folder_field.setReadOnly(True)
        self.folder_field.setAccessibleName(self.tr("Folder"))
        choose = Button(self.tr("Choose…"))
        choose.setObjectName("chooseExportFolder")
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.clicked.connect(self._choose_folder)
        folder = QWidget()
        folder.setLayout(row(self.folder_field, choose))
        self._name = Labelled(self.tr("File name"), self.name_field)
        self._folder = Labelled(self.tr("Folder"), folder)

    def _build_body(self) -> None:
        self._title = Text("", Role.TITLE)
        self._about = Text("", Role.MUTED, wrap=True)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self._title, self._about, gap=2),
                self._name,
                self._folder,
                Rule(),
                self.form,
                None,
                gap=14,
                margins=(24, 18, 24, 16),
            )
        )
        area = QScrollArea()
        area.setProperty("ground", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        side = QFrame()
        side.setProperty("bar", "side")
        side.setLayout(column(self.presets, gap=0))
        side.setFixedWidth(self.presets.width() + 1)
        body = row(side, area, gap=0)
        body.setStretch(1, 1)
        self.body.setLayout(body)

    def _build_foot(self) -> None:
        self._told = Text("", Role.MUTED, wrap=True)
        self._told.setObjectName("exportForecast")
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.export_button = Button(self.tr("Export"), Kind.PRIMARY)
        self.export_button.setObjectName("exportNowButton")
        self.export_button.setDefault(True)
        foot = row(self._told, cancel, self.export_button, gap=12, margins=(20, 12, 20, 12))
        foot.setStretch(0, 1)
        self.foot.setLayout(foot)

    def _connect(self) -> None:
        self.presets.chosen.connect(self._show_preset)
        self.form.edited.connect(self._reconsider)
        self.name_field.textChanged.connect(self._reconsider)
        self.export_button.clicked.connect(self._agree)

    def _show_preset(self, preset: Preset) -> None:
        self._title.setText(in_resources(preset.title))
        self._about.setText(in_resources(preset.about))
        self.form.show_preset(preset)
        self._reconsider()

    def _reconsider(self) -> None:
        """Say anew what will come of it, once nobody types any more."""
        self._forecast = None
        problem = self._problem()
        self._name.complain("" if problem is None else problem)
        self.export_button.allow(problem)
        self._rest.start()

    def _problem(self) -> str | None:
        if not self.name_field.text().strip():
            return self.tr("The file needs a name.")
        span = self.form.settings.span
        if span is not None and span.duration <= 0:
            return self.tr("The range ends before it begins; set its end later.")
        return None

    async def _foretell(self) -> None:
        if self._problem() is not None:
            self._told.setText("")
            return
        order = self.order
        try:
            forecast = await self._desk.foretell(order)
        except TakewrightError as error:
            if not self._is_over:
                self._say(shown(str(error)), Role.BAD)
                self.export_button.allow(str(error))
            return
        if not self._is_over and order == self.order:
            self._forecast = forecast
            self._say(shown(foretold(forecast)), Role.MUTED)

    def _say(self, sentence: str, role: Role) -> None:
        self._told.set_role(role)
        if sentence != self._told.text():
            self._told.setText(sentence)
            announce(self, sentence)

    async def _look_for_encoders(self) -> None:
        try:
            found = await self._desk.encoders()
        except TakewrightError:
            # Said again, and as a failure, when such a preset is ordered.
            return
        if self._is_over:
            return
        self.form.offer_encoders(found)
        for preset in self._desk.presets:
            why_not = found.why_not(preset)
            if why_not is not None:
                self.presets.forbid(preset.id, shown(why_not))

    @async_slot
    async def _choose_folder(self) -> None:
        folder = await choose_folder(self, self.tr("Where to export to"), self._where)
        if folder is not None:
            self._where = folder
            self.folder_field.setText(str(folder))
            self.folder_field.setToolTip(str(folder))
            self._reconsider()

    @async_slot
    async def _agree(self) -> None:
        if self._problem() is not None:
            return
        order = self.order
        try:
            forecast = self._forecast or await self._desk.foretell(order)
        except TakewrightError as error:
            self._say(shown(str(error)), Role.BAD)
            return
        there = await asyncio.to_thread(_existing, forecast.files)
        if there and not await self._may_replace(there):
            return
        self.ordered.emit(replace(order, out=order.out.absolute()))
        self.accept()

    async def _may_replace(self, there: Sequence[Path]) -> bool:
        title = self.tr("Replace {name}?").format(name=there[0].name)
        sentence = self.tr("{name} is in {folder} already. It stays until the new one is whole.")
        if len(there) > 1:
            title = self.tr("Replace {count} files?").format(count=len(there))
            sentence = self.tr("{name} and others are in {folder} already.")
        words = sentence.format(name=there[0].name, folder=there[0].parent)
        replace_it = Choice("replace", self.tr("Replace"), Kind.DANGER)
        return await ask(self, title, words, [cancel_choice(), replace_it]) == "replace"


def _existing(files: Sequence[Path]) -> list[Path]:
    return [path for path in files if path.exists()]


def _file_name(name: str) -> str:
    kept = "".join(each if each.isalnum() or each in " -_." else " " for each in name)
    return " ".join(kept.split()) or "film"
