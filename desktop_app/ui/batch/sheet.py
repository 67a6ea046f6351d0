"""The sheet of a batch: its plan with prices, or the mistakes of its file; start and stop."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from desktop_app.domain.jobs import Job
from desktop_app.studio.batch_look import BatchLook
from desktop_app.studio.quotes import Quote
from desktop_app.ui.batch.rows import Column, FaultsModel, PlanModel
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import FlowLayout, column, row
from desktop_app.ui.controls.panels import NoticeBar
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.spending.table import ReadTable
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_bill, in_credits, in_number, shown, side_by_side

_SIZE: Final = QSize(980, 620)


class BatchSheet(Sheet):
    """Shows a batch; what is wished is told by signals.

    Signals: start_wished(again), stop_wished(), contact_wished(), folder_wished(),
    film_wished(row) for the film of a row, choose_wished() among the takes.
    """

    start_wished = Signal(bool)
    stop_wished = Signal()
    contact_wished = Signal()
    folder_wished = Signal()
    film_wished = Signal(int)
    choose_wished = Signal()

    def __init__(self, parent: QWidget, theme: Theme, icons: Icons, name: str) -> None:
        super().__init__(parent, parent.tr("Batch"), _SIZE)
        self.setObjectName("batchSheet")
        self.set_title(self.tr("Batch: {name}").format(name=name))
        self.notice = NoticeBar(icons)
        self.plan = PlanModel(theme, self)
        self._faults = FaultsModel(self)
        self._look: BatchLook | None = None
        self._is_working = False
        self._sum = Text("", Role.STRONG, wrap=True)
        self._sum.setObjectName("batchSum")
        self._why = Text("", Role.MUTED, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Takes that are ready"))
        self._tables = self._make_tables(theme)
        self._make_buttons()
        self._lay_out()
        self._allow()

    def show_look(self, look: BatchLook) -> None:
        """Show how the batch stands."""
        self._look = look
        self.plan.show(look.scenes)
        self._faults.show(look.faults)
        self._tables.setCurrentIndex(1 if look.faults else 0)
        self._sum.setText(self._told(look))
        refusal = look.why_not if look.quote.lines or look.faults else None
        self._why.setText(shown(refusal or self._balance(look)))
        self.show_progress(look.there)
        self._allow()

    def show_job(self, job: Job, there: int) -> None:
        """Show where a job is, and how many takes are ready."""
        self.plan.show_job(job)
        self.show_progress(there)

    def show_progress(self, there: int) -> None:
        """Show how many takes are ready."""
        wanted = sum(each.scene.takes for each in self._look.scenes) if self._look else 0
        self._bar.setRange(0, max(1, wanted))
        self._bar.setValue(min(there, wanted))
        self._bar.setVisible(bool(there) or self._is_working)

    def set_working(self, *, working: bool) -> None:
        """Offer to stop while it is being made, to start while it is not."""
        self._is_working = working
        self._allow()

    def _make_tables(self, theme: Theme) -> QStackedWidget:
        self.table = ReadTable(
            self.plan,
            theme,
            self.tr("Scenes of the batch"),
            stretched=Column.SCENE,
            widths={
                Column.FILM: 170,
                Column.MODEL: 150,
                Column.LENGTH: 70,
                Column.TAKES: 64,
                Column.PRICE: 110,
                Column.STATE: 130,
            },
            text_of=self.plan.text_of,
        )
        self.table.setObjectName("batchTable")
        self.table.doubleClicked.connect(lambda index: self.film_wished.emit(index.row()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._allow())
        self.faults = ReadTable(
            self._faults,
            theme,
            self.tr("Mistakes in the file"),
            stretched=2,
            widths={0: 60, 1: 220},
            text_of=self._faults.text_of,
        )
        self.faults.setObjectName("batchFaults")
        tables = QStackedWidget()
        tables.addWidget(self.table)
        tables.addWidget(self.faults)
        return tables

    def _make_buttons(self) -> None:
        self.start_button = Button("", Kind.PRIMARY)
        self.start_button.setObjectName("batchStart")
        self.start_button.clicked.connect(lambda: self.start_wished.emit(False))
        self.again_button = Button(self.tr("Try failed again"))
        self.again_button.setObjectName("batchAgain")
        self.again_button.clicked.connect(lambda: self.start_wished.emit(True))
        self.stop_button = Button(
            self.tr("Stop"),
            tip=self.tr("Takes back what waits, for nothing; what was sent is made"),
        )
        self.stop_button.setObjectName("batchStop")
        self.stop_button.clicked.connect(self.stop_wished)
        self.film_button = Button(self.tr("Open film"))
        self.film_button.setObjectName("batchFilm")
        self.film_button.clicked.connect(
            lambda: self.film_wished.emit(self.table.currentIndex().row())
        )
        self.choose_button = Button(self.tr("Choose takes…"))
        self.choose_button.setObjectName("batchChooseButton")
        self.choose_button.clicked.connect(self.choose_wished)
        self.contact_button = Button(self.tr("Contact sheet"))
        self.contact_button.setObjectName("batchContact")
        self.contact_button.clicked.connect(self.contact_wished)
        self.folder_button = Button(self.tr("Show folder"))
        self.folder_button.setObjectName("batchFolder")
        self.folder_button.clicked.connect(self.folder_wished)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        tools = FlowLayout()
        for button in (
            self.film_button,
            self.choose_button,
            self.contact_button,
            self.folder_button,
            self.again_button,
        ):
            tools.addWidget(button)
        head = column(self.notice, self._sum, self._why, self._bar, gap=6, margins=(20, 14, 20, 10))
        below = column(tools, margins=(20, 8, 20, 10))
        body = column(head, self._tables, below, gap=0)
        body.setStretch(1, 1)
        self.body.setLayout(body)
        foot = row(None, self.stop_button, self.close_button, self.start_button)
        foot.setContentsMargins(20, 12, 20, 12)
        self.foot.setLayout(foot)

    def _told(self, look: BatchLook) -> str:
        """Return what the batch is: films, scenes, takes, and what stands of it."""
        if look.faults:
            return self.tr("Nothing of this is made until the file is put right.")
        takes = sum(each.scene.takes for each in look.scenes)
        told = [
            counted("{count} film", "{count} films", look.films),
            counted("{count} scene", "{count} scenes", len(look.scenes)),
            counted("{count} take", "{count} takes", takes),
        ]
        if look.there:
            told.append(self.tr("{count} ready").format(count=in_number(look.there)))
        if look.running:
            told.append(self.tr("{count} on their way").format(count=in_number(look.running)))
        return side_by_side(told)

    def _balance(self, look: BatchLook) -> str:
        if look.balance is None:
            return self.tr("The balance is not known.")
        left = look.balance - look.quote.bill.credits
        if left.milli < 0 or not look.quote.lines:
            return self.tr("Balance: {credits} credits").format(credits=in_credits(look.balance))
        words = self.tr("Balance: {credits} credits; after this {left} are left.")
        return words.format(credits=in_credits(look.balance), left=in_credits(left))

    def _allow(self) -> None:
        look = self._look
        working = self.tr("The batch is being made.")
        reading = self.tr("The file is being read.")
        idle = working if self._is_working else reading if look is None else None
        self.start_button.setText(self._offer(look))
        self.start_button.allow(idle or (None if look is None else look.why_not))
        self.again_button.allow(idle or (None if look is None else look.why_not_again))
        self.stop_button.allow(
            None if self._is_working else self.tr("Nothing is being made at the moment.")
        )
        begun = look is not None and bool(look.there or look.running)
        none = self.tr("There is no take yet.")
        takes = None if look is not None and look.there else none
        self.contact_button.allow(takes)
        self.choose_button.allow(takes or (working if self._is_working else None))
        self.folder_button.allow(None if begun else none)
        chosen = self.table.currentIndex().isValid()
        choose = self.tr("Choose a scene of the film first.")
        self.film_button.allow(none if not begun else None if chosen else choose)

    def _offer(self, look: BatchLook | None) -> str:
        quote = Quote(()) if look is None else look.quote
        if not quote.lines:
            return self.tr("Generate")
        words = counted("Generate {count} take", "Generate {count} takes", len(quote.lines))
        price = in_bill(quote.bill)
        if quote.unknown:
            more = self.tr("{count} of unknown price").format(count=in_number(quote.unknown))
            price = f"{price} + {more}"
        return side_by_side((words, price))
