"""The spending sheet: what was charged and refunded, its sums, what the caps leave."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabBar, QWidget

from desktop_app.domain.ledger import Line
from desktop_app.domain.money import Unit
from desktop_app.domain.project import ProjectId
from desktop_app.domain.statement import Group, GroupBy
from desktop_app.storage.journal import Committed
from desktop_app.studio.service import PLAY
from desktop_app.studio.spend import Caps
from desktop_app.ui.controls import (
    Button,
    Chip,
    ChoiceField,
    EmptyState,
    Kind,
    Role,
    Rule,
    Text,
    Tone,
    column,
    row,
)
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.spending import groups, lines
from desktop_app.ui.spending.books import Book
from desktop_app.ui.spending.summary import CapsBar, Summary
from desktop_app.ui.spending.table import ReadTable
from desktop_app.ui.spending.words import service_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted

_SIZE: Final = QSize(1280, 780)
_LINE_WIDTHS: Final[dict[int, int]] = {
    lines.Column.TIME: 134, lines.Column.KIND: 130, lines.Column.FILM: 134, lines.Column.MADE: 152,
    lines.Column.QUOTED: 76, lines.Column.CHARGED: 84, lines.Column.DOUBT: 76,
    lines.Column.IN_ALL: 150, lines.Column.TASK: 104,
}  # fmt: skip
_GROUP_WIDTHS: Final[dict[int, int]] = dict.fromkeys(tuple(groups.Column)[1:], 136)
_ORDER: Final = (None, GroupBy.DAY, GroupBy.PROJECT, GroupBy.MODEL)

_EMPTY_WIDTH: Final = 520

CHANGE_CAPS: Final = 2
"""The result of a dialog that was left for the settings of the caps."""


class SpendingDialog(Sheet):
    """Shows the books of all services, one at a time.

    Signals: groups_wished(object, object) with lines and GroupBy, to be answered by `show_groups`;
    csv_wished(). It ends with CHANGE_CAPS when the caps are to be changed.
    """

    groups_wished = Signal(object, object)
    csv_wished = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        icons: Icons,
        *,
        in_use: str,
        name: str,
        title_of_model: Callable[[str], str],
    ) -> None:
        """Make it; the service `in_use` is called `name`, and the caps are told for it."""
        super().__init__(parent, "", _SIZE)
        self.setObjectName("spendingDialog")
        self.set_title(self.tr("Spending"))
        self._in_use = in_use
        self._name = name
        self._books: Mapping[str, Book] = {}
        self._lines = lines.LinesModel(theme, icons, title_of_model, self)
        self._groups = groups.GroupsModel(title_of_model, self)
        self._build(theme, icons)
        self._connect()
        self._text.setFocus()

    @property
    def book(self) -> Book:
        """The book that is shown."""
        service = str(self._service.currentData() or self._in_use)
        return self._books.get(service, Book(service))

    def chosen_lines(self) -> tuple[Line, ...]:
        """Return the lines that film and words leave, promises with them."""
        book = self.book
        return tuple(book.lines[at] for at in book.chosen(self._film_id(), self._text.text()))

    def show_books(self, books: Mapping[str, Book]) -> None:
        """Show the books as they are now; what is chosen stays chosen."""
        self._books = {self._in_use: Book(self._in_use), **books}
        self._service.offer(
            (service, service_words(service, self._name if service == self._in_use else ""))
            for service in self._books
        )
        self._service.setVisible(len(self._books) > 1)
        self._show_book()

    def show_allowance(self, caps: Caps, committed: Committed) -> None:
        """Show what the caps leave."""
        self._caps.show_caps(caps, committed)

    def show_groups(self, found: Sequence[Group], by: GroupBy) -> None:
        """Show sums, unless something else is looked at by now."""
        if by is _ORDER[self._tabs.currentIndex()]:
            unit = self.book.unit
            self._groups.show(found, by, unit, play=self.book.service in PLAY)
            self._group_table.setColumnHidden(groups.Column.CHARGED, unit is Unit.DOLLARS)
            self._group_table.setColumnHidden(groups.Column.BY_ITSELF, by is not GroupBy.DAY)
            self._pages.setCurrentWidget(self._group_table)

    def tell(self, sentence: str, role: Role = Role.MUTED) -> None:
        """Say at the foot what came of something."""
        self._told.setText(sentence)
        self._told.set_role(role)

    def show_problem(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._waiting.setText(sentence)
        self._waiting.set_role(Role.BAD)

    def _build(self, theme: Theme, icons: Icons) -> None:
        self._service = ChoiceField()
        self._service.setObjectName("spendingService")
        self._service.setAccessibleName(self.tr("Service"))
        self._service.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self._play = QWidget()
        self._play.setObjectName("playMoney")
        words = self.tr(
            "The simulator's credits cost nothing and are in no sum with those of a real service."
            " The caps count them by themselves."
        )
        self._play.setLayout(
            row(Chip(self.tr("Play money"), Tone.ACCENT), Text(words, Role.MUTED, wrap=True))
        )
        self._play.hide()
        self._summary = Summary()
        self._caps = CapsBar()
        self._pages = QStackedWidget()
        self._waiting = Text(self.tr("Reading the ledger…"), Role.QUIET)
        self._nothing = _nothing(self, icons)
        self._nothing_fits = _centred(Text(self.tr("No line has these words."), Role.QUIET))
        self._line_table = ReadTable(
            self._lines, theme, self.tr("Charges and refunds"), stretched=lines.Column.SCENE,
            widths=_LINE_WIDTHS, text_of=self._lines.text_of, task_of=self._task_of,
        )  # fmt: skip
        self._line_table.setObjectName("ledgerLines")
        self._group_table = ReadTable(
            self._groups, theme, self.tr("Sums"), stretched=groups.Column.LABEL,
            widths=_GROUP_WIDTHS, text_of=self._groups.text_of,
        )  # fmt: skip
        self._group_table.setObjectName("ledgerSums")
        for page in (_centred(self._waiting), self._nothing, self._nothing_fits,
                     self._line_table, self._group_table):  # fmt: skip
            self._pages.addWidget(page)
        self._lay_out(icons)

    def _lay_out(self, icons: Icons) -> None:
        self._tabs = QTabBar()
        self._tabs.setObjectName("spendingTabs")
        self._tabs.setAccessibleName(self.tr("What is shown"))
        self._tabs.setDrawBase(False)
        for words in (self.tr("Lines"), self.tr("By day"), self.tr("By film"), self.tr("By model")):
            self._tabs.addTab(words)
        self._film = ChoiceField()
        self._film.setObjectName("spendingFilm")
        self._film.setAccessibleName(self.tr("Film"))
        self._text = QLineEdit()
        self._text.setObjectName("spendingFilter")
        self._text.setAccessibleName(self.tr("Words to look for"))
        self._text.setPlaceholderText(self.tr("Scene, model, task, day…"))
        self._text.setClearButtonEnabled(True)
        self._count = Text("", Role.LABEL)
        self._count.setObjectName("spendingCount")
        top = row(self._service, self._play, None)
        # The sentence takes all the room while it is there.
        top.setStretch(1, 1)
        top.setStretch(2, 0)
        head = column(
            top, self._summary, self._caps, gap=12,
            margins=(20, 14, 20, 12),
        )  # fmt: skip
        self._filters = QWidget()
        tools = row(self._tabs, None, self._count, self._film, self._text, margins=(12, 4, 20, 4))
        self._filters.setLayout(column(tools, Rule(), gap=0))
        self._film.setMinimumWidth(150)
        self._text.setMinimumWidth(220)
        layout = column(head, Rule(), self._filters, self._pages, gap=0)
        layout.setStretch(3, 1)
        self.body.setLayout(layout)
        self._told = Text("", Role.MUTED, wrap=True)
        self._told.setObjectName("spendingTold")
        self._save = Button(self.tr("Save as CSV…"))
        self._save.setObjectName("saveLedgerButton")
        self._save.set_icon(icons, "download", "text_1")
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.setObjectName("spendingCloseButton")
        close.clicked.connect(self.accept)
        foot = row(self._told, self._save, close, margins=(20, 12, 20, 12))
        foot.setStretch(0, 1)
        self.foot.setLayout(foot)

    def _connect(self) -> None:
        self._service.currentIndexChanged.connect(self._show_book)
        self._film.currentIndexChanged.connect(self._show_chosen)
        self._text.textChanged.connect(self._show_chosen)
        self._tabs.currentChanged.connect(self._show_chosen)
        self._save.clicked.connect(self.csv_wished)
        self._caps.change_requested.connect(lambda: self.done(CHANGE_CAPS))

    def _show_book(self) -> None:
        book = self.book
        play = book.service in PLAY
        self._play.setVisible(play)
        self._summary.show_book(book, play=play)
        self._caps.setVisible(book.service == self._in_use)
        films = [(each, name) for each, name in book.films().items()]
        self._film.offer([(None, self.tr("All films")), *films])
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what film and words leave of the book, as lines or as sums."""
        book, by = self.book, _ORDER[self._tabs.currentIndex()]
        chosen = book.chosen(self._film_id(), self._text.text())
        self._lines.show(book, chosen)
        self._span_drifts()
        shown = self._lines.rowCount()
        self._count.setText(self._count_words(shown))
        self._filters.setVisible(bool(book.lines))
        self._save.allow(None if chosen else self.tr("There is no line to save."))
        if not book.lines:
            self._pages.setCurrentWidget(self._nothing)
        elif not chosen:
            self._pages.setCurrentWidget(self._nothing_fits)
        elif by is None:
            self._pages.setCurrentWidget(self._line_table)
        else:
            self.groups_wished.emit(tuple(book.lines[at] for at in chosen), by)

    def _span_drifts(self) -> None:
        """Let the sentence of a drift have the room that scene, film and model do not need."""
        self._line_table.clearSpans()
        width = lines.Column.QUOTED - lines.Column.SCENE
        for at in self._lines.drifts():
            self._line_table.setSpan(at, lines.Column.SCENE, 1, width)

    def _count_words(self, count: int) -> str:
        return counted("{count} line", "{count} lines", count)

    def _film_id(self) -> ProjectId | None:
        chosen = self._film.currentData()
        return None if chosen is None else ProjectId(str(chosen))

    def _task_of(self, at: int) -> str:
        return self._lines.line(at).entry.task_id or ""


def _nothing(dialog: QWidget, icons: Icons) -> QWidget:
    """Return what stands where nothing was spent yet."""
    state = EmptyState(
        icons,
        "wallet",
        dialog.tr("Nothing was spent yet"),
        dialog.tr(
            "Each charge and refund will stand here with its scene, model, price and the service's"
            " task id, to be compared with the bill. What a click costs is on its button before."
        ),
    )
    state.setFixedWidth(_EMPTY_WIDTH)
    return _centred(state)


def _centred(part: QWidget) -> QWidget:
    page = QWidget()
    page.setLayout(column(None, row(None, part, None), None))
    return page
