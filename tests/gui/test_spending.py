"""The spending dialog: sums, lines, filters and caps as a person uses them, over a real journal."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QProgressBar,
    QTabBar,
    QTableView,
    QWidget,
)

from desktop_app import paths
from desktop_app.domain.jobs import Done, Failed, JobState, Queued, Ready, Submitted, Submitting
from desktop_app.domain.ledger import EntryKind, Line, Sums
from desktop_app.domain.money import Credits, Unit, Usd
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import ProjectId, TakeId, TaskId
from desktop_app.domain.secret import Secret
from desktop_app.domain.statement import grouped, local_time
from desktop_app.paths import AppPaths
from desktop_app.storage.journal import Committed
from desktop_app.studio.service import SIMULATOR, Service
from desktop_app.studio.spend import Caps
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.spending.books import books_of
from desktop_app.ui.spending.desk import SpendingDesk
from desktop_app.ui.spending.dialog import CHANGE_CAPS, SpendingDialog
from desktop_app.ui.spending.lines import Column
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until
from tests.gui.walking import faults, settled
from tests.unit.domain.lines import (
    HOUR,
    NOON,
    PLAY,
    REAL,
    THIRTY,
    booked,
    charged,
    drifted,
    line_of,
    refunded,
)
from tests.unit.storage.samples import sample_job

LEFT = Qt.MouseButton.LeftButton
NOW = NOON + 5 * HOUR
FILM = ProjectId("id-Harbour")
EMPTY = Committed(Sums(), Sums(), Sums())


@dataclass
class Sight:
    """The dialog as one sees it."""

    dialog: SpendingDialog
    wished: list[str]

    def show(self, *lines: Line) -> None:
        self.dialog.show_books(books_of(lines, NOW, FILM))

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    @property
    def table(self) -> QTableView:
        found = self.dialog.findChild(QTableView, "ledgerLines")
        assert found is not None
        return found

    @property
    def sums(self) -> QTableView:
        found = self.dialog.findChild(QTableView, "ledgerSums")
        assert found is not None
        return found

    def rows(self, table: QTableView | None = None) -> list[list[str]]:
        view = table or self.table
        model = view.model()
        shown = [at for at in range(model.columnCount()) if not view.isColumnHidden(at)]
        return [
            [str(model.index(row, at).data()) for at in shown] for row in range(model.rowCount())
        ]

    def column(self, column: Column) -> list[str]:
        return [row[column] for row in self.rows()]

    def says(self, name: str) -> str:
        return self.find(QWidget, name).accessibleName()

    @property
    def text(self) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, "spendingFilter")
        assert found is not None
        return found

    def choose(self, name: str, words: str) -> None:
        box = self.dialog.findChild(QComboBox, name)
        assert box is not None
        place = box.findText(words)
        assert place >= 0, [box.itemText(at) for at in range(box.count())]
        box.setCurrentIndex(place)

    def turn_to(self, words: str) -> None:
        tabs = self.dialog.findChild(QTabBar, "spendingTabs")
        assert tabs is not None
        place = next(at for at in range(tabs.count()) if tabs.tabText(at) == words)
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(place).center())

    def words(self) -> str:
        return " ".join(
            each.text() for each in self.dialog.findChildren(QLabel) if each.isVisible()
        )

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None
        return found


Open = Callable[..., Sight]


@pytest.fixture
def open_dialog(theme: Theme, icons: Icons) -> Iterable[Open]:
    windows: list[QMainWindow] = []

    def build(service: str = REAL, size: tuple[int, int] = (1400, 900)) -> Sight:
        window = QMainWindow()
        window.resize(*size)
        window.show()
        windows.append(window)
        dialog = SpendingDialog(
            window, theme, icons, in_use=service, name="kie.ai",
            title_of_model={"sora-2-text-to-video": "Sora 2"}.get,  # type: ignore[arg-type] # known
        )  # fmt: skip
        sight = Sight(dialog, [])
        dialog.csv_wished.connect(lambda: sight.wished.append("csv"))
        dialog.groups_wished.connect(lambda lines, by: dialog.show_groups(grouped(lines, by), by))
        dialog.open()
        return sight

    yield build
    for window in windows:
        window.close()
        window.deleteLater()
        # At once: what is left of many dialogs would be dressed anew with each theme.
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def test_lines_are_told_whole_newest_first(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.show(charged(1, at=NOON), charged(2, at=NOON + HOUR), refunded(2, at=NOON + 2 * HOUR))
    first = sight.rows()[0]
    assert first == [
        f"{local_time(NOON + 2 * HOUR):%Y-%m-%d %H:%M}",
        "The beam · take 2",
        "refunded",
        "Harbour",
        "Sora 2 · 10 s · 720p",
        "30",
        "-30",
        "",
        "30",
        "task-2",
    ]
    assert sight.column(Column.IN_ALL) == ["30", "60", "30"]
    assert sight.says("spentInAll") == "All: $0.15, 30 credits"
    assert sight.find(QLabel, "spendingCount").property("text") == "3 lines"


def test_promises_are_sums_and_no_lines(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.show(
        line_of(1, EntryKind.RESERVED, Sums(reserved=THIRTY)),
        line_of(2, EntryKind.DOUBTED, Sums(doubted=Credits(42_000))),
        charged(3),
    )
    assert sight.column(Column.KIND) == ["charged", "perhaps charged"]
    assert sight.says("perhapsCharged") == "Perhaps charged: $0.21, 42 credits"
    # Of the charge, a promise of before was taken.
    assert sight.says("promisedNow") == "Promised now: $0.00, 0 credits"
    # All of them are saved.
    assert len(sight.dialog.chosen_lines()) == 3


def test_sums_of_today_the_week_and_the_film(open_dialog: Open) -> None:
    """NOON is a Wednesday."""
    sight = open_dialog()
    other = booked(4, film="Pier")
    sight.show(
        charged(1, at=NOON - 6 * 24 * HOUR),
        charged(2, at=NOON - 36 * HOUR),
        charged(3, at=NOON),
        charged(4, at=NOON, job=other),
    )
    assert sight.says("spentToday").startswith("Today: $0.30")
    assert sight.says("spentThisWeek").startswith("This week: $0.45")
    assert sight.says("spentOnFilm").startswith("This film: $0.45")
    assert sight.says("spentInAll").startswith("All: $0.60")


def test_an_unknown_price_is_said_wherever_it_counts(open_dialog: Open) -> None:
    sight = open_dialog()
    unknown = Sums(reserved_unpriced=-1, charged_unpriced=1)
    sight.show(line_of(1, EntryKind.CHARGED, unknown, job=booked(quote=None)))
    row = sight.rows()[0]
    assert [row[at] for at in (Column.QUOTED, Column.CHARGED, Column.IN_ALL)] == ["unknown"] * 3
    assert sight.says("spentToday") == "Today: unknown, 1 take of unknown price"
    sight.turn_to("By model")
    assert sight.rows(sight.sums) == [["Sora 2", "1", "unknown", "unknown", ""]]
    sight.show(line_of(1, EntryKind.CHARGED, unknown, job=booked(quote=None)), charged(2))
    assert sight.says("spentToday") == "Today: $0.15, 30 credits + 1 take of unknown price"


def test_what_the_balance_did_by_itself_stands_among_the_lines(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.show(charged(1), drifted(2, -45_000, at=NOON + HOUR), charged(3, at=NOON + 2 * HOUR))
    model, table = sight.table.model(), sight.table
    place = model.index(1, Column.SCENE)
    assert place.data() == "The balance fell by 45 credits by itself: something else used this key."
    assert not place.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "970 credits on" in place.data(Qt.ItemDataRole.ToolTipRole)
    assert [table.columnSpan(row, Column.SCENE) for row in range(3)] == [1, 4, 1]
    # It is in no sum of what was charged, and in the sums of a day.
    assert sight.column(Column.IN_ALL) == ["60", "30", "30"]
    sight.turn_to("By day")
    assert sight.rows(sight.sums)[0][-1] == "-45"
    sight.turn_to("By film")
    assert sight.rows(sight.sums) == [["Harbour", "2", "60", "$0.30", ""]]


def test_play_money_is_said_to_be_that_and_kept_apart(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.show(charged(1), charged(2, service=PLAY), charged(3, service=PLAY))
    assert not sight.find(QWidget, "playMoney").isVisible()
    assert sight.says("spentInAll") == "All: $0.15, 30 credits"
    sight.choose("spendingService", "Simulator (play money)")
    assert "cost nothing" in sight.words()
    assert sight.says("spentInAll") == "All: 60 credits, play money"
    assert "$" not in sight.says("spentToday")
    # The caps that are told are those of the service in use.
    assert not sight.find(QWidget, "capsBar").isVisible()
    sight.turn_to("By film")
    assert sight.rows(sight.sums) == [["Harbour", "2", "60", "play money", ""]]
    sight.choose("spendingService", "kie.ai")
    assert sight.rows(sight.sums) == [["Harbour", "1", "30", "$0.15", ""]]
    assert sight.find(QWidget, "capsBar").isVisible()


def test_what_a_gateway_billed_is_told_in_dollars_alone(open_dialog: Open) -> None:
    sight = open_dialog()
    away = replace(booked(2), unit=Unit.DOLLARS)
    gateway = "https://gateway.example"
    sight.show(charged(1), charged(2, service=gateway, job=away))
    sight.choose("spendingService", gateway)
    assert sight.column(Column.QUOTED) == sight.column(Column.CHARGED) == ["$0.15"]
    assert sight.column(Column.IN_ALL) == ["$0.15"]
    assert sight.says("spentInAll") == "All: $0.15"
    sight.turn_to("By film")
    assert sight.rows(sight.sums) == [["Harbour", "1", "$0.15", ""]], "no column of credits"
    sight.choose("spendingService", "kie.ai")
    assert sight.rows(sight.sums) == [["Harbour", "1", "30", "$0.15", ""]]


def test_on_the_simulator_nothing_is_said_in_dollars_but_the_caps(open_dialog: Open) -> None:
    sight = open_dialog(service=PLAY)
    sight.show(charged(1, service=PLAY))
    assert "Play money" in sight.words()
    assert sight.says("spentInAll") == "All: 30 credits, play money"
    assert not sight.find(QComboBox, "spendingService").isVisible()


def test_a_film_and_words_choose_lines(open_dialog: Open) -> None:
    sight = open_dialog()
    pier = booked(3, film="Pier", scene="Nets")
    sight.show(charged(1), charged(2), charged(3, job=pier), drifted(4, 5_000))
    sight.choose("spendingFilm", "Pier")
    assert sight.column(Column.SCENE) == ["Nets · take 3"]
    sight.choose("spendingFilm", "All films")
    QTest.keyClicks(sight.text, "beam task-2")
    assert sight.column(Column.TASK) == ["task-2"]
    assert sight.find(QLabel, "spendingCount").property("text") == "1 line"
    assert [line.number for line in sight.dialog.chosen_lines()] == [2]
    sight.turn_to("By film")
    assert sight.rows(sight.sums)[0][:2] == ["Harbour", "1"]
    sight.text.setText("zebra")
    assert "No line has these words." in sight.words()
    assert not sight.button("saveLedgerButton").isEnabled()
    sight.text.clear()
    assert len(sight.rows(sight.sums)) == 2


def test_an_empty_ledger_teaches(open_dialog: Open) -> None:
    sight = open_dialog()
    assert "Reading the ledger" in sight.words()
    sight.show()
    assert "Nothing was spent yet" in sight.words()
    assert "task id" in sight.words()
    assert not sight.text.isVisible()
    save = sight.button("saveLedgerButton")
    assert (save.isEnabled(), save.toolTip()) == (False, "There is no line to save.")


def test_what_cannot_be_read_is_said(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.dialog.show_problem("The list of paid jobs is damaged and was left as it is.")
    assert "is damaged" in sight.words()


@pytest.mark.parametrize(
    ("caps", "held", "click", "day", "film"),
    [
        (Caps(), EMPTY, "No cap", "No cap", "No cap"),
        (
            Caps(Usd.parse(1), Usd.parse(5), Usd.parse(2)),
            EMPTY,
            "$1.00 at most",
            "$5.00 left",
            "$2.00 left",
        ),
        (
            Caps(day=Usd.parse(5), film=Usd.parse("0.20")),
            Committed(
                Sums(),
                Sums(charged=Credits(60_000), reserved=THIRTY, doubted=THIRTY),
                Sums(charged=Credits(60_000)),
            ),
            "No cap",
            "$4.40 of $5.00 left",
            "$0.20 used up",
        ),
        (
            Caps(day=Usd.parse(5)),
            Committed(Sums(), Sums(charged=THIRTY, charged_unpriced=2), Sums()),
            "No cap",
            "$4.85 of $5.00 left, less 2 takes of unknown price",
            "No cap",
        ),
    ],
)
def test_what_the_caps_leave(
    open_dialog: Open, caps: Caps, held: Committed, click: str, day: str, film: str
) -> None:
    sight = open_dialog()
    sight.dialog.show_allowance(caps, held)
    told = [sight.says(name) for name in ("capPerClick", "capPerDay", "capPerFilm")]
    assert told == [f"Per click: {click}", f"Per 24 hours: {day}", f"Per film: {film}"]
    for name, cap in (("capPerDay", caps.day), ("capPerFilm", caps.film)):
        bar = sight.find(QWidget, name).findChild(QProgressBar)
        assert bar is not None
        assert bar.isVisible() == (cap.micros > 0)


def test_the_way_to_the_caps(open_dialog: Open) -> None:
    sight = open_dialog()
    QTest.mouseClick(sight.button("changeCapsButton"), LEFT)
    assert sight.dialog.result() == CHANGE_CAPS
    assert not sight.dialog.isVisible()


def test_new_lines_come_on_top_and_leave_the_rest_in_its_place(open_dialog: Open) -> None:
    sight = open_dialog()
    old = [charged(number, at=NOON + number) for number in range(1, 60)]
    sight.show(*old)
    sight.table.selectRow(10)
    resets: list[bool] = []
    sight.table.model().modelReset.connect(lambda: resets.append(True))
    sight.show(*old, charged(60, at=NOON + 60), refunded(59, at=NOON + 61))
    assert not resets
    assert len(sight.rows()) == 61
    assert sight.table.currentIndex().row() == 12
    assert sight.column(Column.IN_ALL)[:2] == ["1,770", "1,800"]
    # A drift that was not the last line stays marked where it is.
    sight.show(*old, drifted(61, -5_000, at=NOON + 62))
    assert [sight.table.columnSpan(row, Column.SCENE) for row in (0, 1)] == [4, 1]


def test_lines_are_copied_with_their_task(open_dialog: Open) -> None:
    sight = open_dialog()
    sight.show(charged(1), charged(2, at=NOON + 1))
    sight.table.selectAll()
    sight.table.setFocus()
    QTest.keySequence(sight.table, QKeySequence(QKeySequence.StandardKey.Copy))
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[-1] for line in lines] == ["task-2", "task-1"]
    sight.table.selectRow(1)
    place = sight.table.visualRect(sight.table.currentIndex()).center()
    _press_menu_key(sight.table, place)
    menu = sight.table.findChild(QMenu, "ledgerMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Copy task id", "Copy lines"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "task-1"
    menu.close()


def _press_menu_key(table: QTableView, place: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, table.mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)


def test_ten_thousand_lines_are_smooth(open_dialog: Open) -> None:
    """Typing a letter, turning a page, scrolling: none of it keeps the window waiting."""
    sight = open_dialog()
    films = ("Harbour", "Pier", "Lighthouse")
    lines = [
        charged(n, at=NOON - n * 60_000, job=booked(n, film=films[n % 3], scene=f"Scene {n % 97}"))
        for n in range(10_000, 0, -1)
    ]
    books = books_of(lines, NOW, FILM)
    took: dict[str, float] = {}

    def timed(name: str, do: Callable[[], object]) -> None:
        started = perf_counter()
        do()
        sight.dialog.grab()
        took[name] = perf_counter() - started

    timed("show", lambda: sight.dialog.show_books(books))
    timed("type", lambda: sight.text.setText("scene 9"))
    timed("clear", sight.text.clear)
    timed("film", lambda: sight.choose("spendingFilm", "Pier"))
    timed("scroll", sight.table.scrollToBottom)
    assert len(sight.rows()) == sum(n % 3 == 1 for n in range(1, 10_001))
    # Measured at 20 to 60 ms; two busy cores are shared here.
    assert max(took.values()) < 0.6, took


@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (1600, 1000)])
@pytest.mark.parametrize("service", [REAL, PLAY])
async def test_walk_the_dialog(open_dialog: Open, size: tuple[int, int], service: str) -> None:
    sight = open_dialog(service, size)
    caps = Caps(Usd.parse(1), Usd.parse(5), Usd.parse(2))
    sight.dialog.show_allowance(caps, EMPTY)
    sight.show(
        *(charged(n, at=NOON + n, service=service) for n in range(30)),
        drifted(31, -45_000, service=service),
        charged(32, service=PLAY if service == REAL else REAL),
    )
    sight.dialog.tell("30 lines, promises among them, are in /home/ann/Films/Spending.csv.")
    await settled()
    assert faults(sight.dialog) == {}
    assert sight.dialog.width() <= size[0]
    sight.turn_to("By day")
    await settled()
    assert faults(sight.dialog) == {}


async def test_walk_the_empty_dialog(open_dialog: Open) -> None:
    sight = open_dialog(size=(960, 600))
    sight.show()
    await settled()
    assert faults(sight.dialog) == {}


# The desk: a real journal, read while the dialog is open.


@dataclass
class Room:
    """The window's desk over a studio, and what it told."""

    studio: Studio
    connection: Connection
    window: MainWindow
    desk: SpendingDesk
    told: list[tuple[str, Tone, Offer | None]]
    faults: list[BaseException]

    async def lived(self, number: int, *states: JobState, service: str = REAL) -> None:
        """Lead a job through its states, as the queue would, and let the queue tell."""
        job = replace(
            sample_job(f"job-{number}", number, project="film"),
            service=service,
            project="/films/Harbour.takewright",
            created_at=NOON + number * 1000,
            state=Queued(NOON + number * 1000),
        )
        await self.studio.journal.add([job], 1)
        for state in states:
            await self.studio.journal.advance(job.id, replace(state, at=NOON + number * 1000))
        self.connection.queue.job_changed.emit(job)

    async def open(self) -> "tuple[asyncio.Task[bool], Sight]":
        opening = asyncio.ensure_future(self.desk.open(self.connection, ProjectId("film")))
        await until(lambda: self.window.findChildren(SpendingDialog))
        return opening, Sight(self.window.findChildren(SpendingDialog)[-1], [])


@pytest_asyncio.fixture
async def room(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[Room]:
    env = {"TAKEWRIGHT_HOME": str(tmp_path)}
    studio = await Studio.open(AppPaths.from_environment(env), paths.resources(), env, ["false"])
    errors: list[BaseException] = []
    tasks = TaskScope(errors.append)

    async def poster(folder: Path) -> bytes:
        raise LocalFault("There is none.")

    window = MainWindow(icons, FirstRunPage(theme, icons, tasks, poster))
    window.resize(1400, 900)
    window.show()
    nowhere = "http://127.0.0.1:9"
    connection = studio.connect(Service(REAL, "kie.ai", nowhere, nowhere, Secret("key")))
    desk = SpendingDesk(studio, window, theme, icons, errors.append)
    told: list[tuple[str, Tone, Offer | None]] = []
    desk.follow(connection, lambda *words: told.append(words))
    yield Room(studio, connection, window, desk, told, errors)
    await tasks.close()
    await connection.close()
    await studio.close()
    window.leave()
    window.deleteLater()
    assert errors == []


def made(task: str) -> tuple[JobState, ...]:
    known = TaskId(task)
    return (Submitting(0), Submitted(0, known), Ready(0, known, ("u",)),
            Done(0, known, TakeId(task)))  # fmt: skip


async def test_it_shows_what_the_journal_has_and_what_comes(room: Room) -> None:
    await room.lived(1, *made("task-1"))
    opening, sight = await room.open()
    await until(lambda: sight.table.model().rowCount() == 1)
    assert sight.column(Column.TASK) == ["task-1"]
    await room.lived(2, Submitting(0), Submitted(0, TaskId("task-2")),
                     Failed(0, Reason.MODERATION, "No.", Billed.NO, TaskId("task-2")))  # fmt: skip
    await until(lambda: sight.table.model().rowCount() == 3)
    assert sight.column(Column.KIND) == ["refunded", "charged", "charged"]
    QTest.mouseClick(sight.button("spendingCloseButton"), LEFT)
    assert await asyncio.wait_for(opening, 5) is False
    # Closed, it follows nothing any more.
    await room.lived(3, *made("task-3"))
    await asyncio.sleep(0.05)


async def test_a_ledger_that_is_empty_and_then_is_not(room: Room) -> None:
    opening, sight = await room.open()
    await until(lambda: "Nothing was spent yet" in sight.words())
    await room.lived(1, *made("task-1"))
    await until(sight.table.isVisible)
    sight.turn_to("By model")
    await until(sight.sums.isVisible)
    assert sight.rows(sight.sums)[0][1:4] == ["1", "30", "$0.15"]
    sight.dialog.reject()
    await asyncio.wait_for(opening, 5)


async def test_the_caps_are_asked_to_be_changed(room: Room) -> None:
    opening, sight = await room.open()
    await until(lambda: sight.button("changeCapsButton").isVisible())
    room.studio.settings = replace(room.studio.settings, cap_per_day=Usd.parse(5))
    room.connection.allowance.reconsider()
    assert sight.says("capPerDay") == "Per 24 hours: $5.00 left"
    QTest.mouseClick(sight.button("changeCapsButton"), LEFT)
    assert await asyncio.wait_for(opening, 5) is True


async def test_what_is_shown_is_saved_as_csv(room: Room, tmp_path: Path) -> None:
    await room.lived(1, *made("task-1"))
    await room.lived(2, *made("task-2"), service=SIMULATOR)
    opening, sight = await room.open()
    await until(lambda: sight.table.model().rowCount() == 1)
    QTest.mouseClick(sight.button("saveLedgerButton"), LEFT)
    await until(lambda: sight.dialog.findChildren(QFileDialog))
    picker = sight.dialog.findChildren(QFileDialog)[0]
    assert picker.selectedFiles()[0].endswith(".csv")
    _type_name(picker, str(tmp_path / "mine.csv"))
    await until(lambda: "mine.csv" in sight.words())
    data = (tmp_path / "mine.csv").read_bytes().decode()
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    # Of the service that is shown, promises too.
    assert [(row["kind"], row["money"]) for row in rows] == [("reserved", "real"),
                                                            ("charged", "real")]  # fmt: skip
    assert "2 lines, promises among them" in sight.words()
    sight.dialog.reject()
    await asyncio.wait_for(opening, 5)


async def test_a_file_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    await room.lived(1, *made("task-1"))
    opening, sight = await room.open()
    await until(lambda: sight.table.model().rowCount() == 1)
    (tmp_path / "taken.csv").mkdir()
    saving = asyncio.ensure_future(room.desk._save(sight.dialog))
    await until(lambda: sight.dialog.findChildren(QFileDialog))
    picker = sight.dialog.findChildren(QFileDialog)[0]
    picker.setFileMode(QFileDialog.FileMode.Directory)
    _type_name(picker, str(tmp_path / "taken.csv"))
    await asyncio.wait_for(saving, 5)
    assert "is a folder, not a file" in sight.words()
    sight.dialog.reject()
    await asyncio.wait_for(opening, 5)


def _type_name(dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(name)
    dialog.accept()


async def test_leaving_closes_the_dialog(room: Room) -> None:
    opening, _ = await room.open()
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    assert not any(each.isVisible() for each in room.window.findChildren(SpendingDialog))


async def test_something_else_that_spends_is_told_with_a_way_to_look(room: Room) -> None:
    fell, rose = drifted(1, -45_000).entry, drifted(2, 45_000).entry
    room.connection.audit.drifted.emit(rose)
    assert room.told == []
    room.connection.audit.drifted.emit(fell)
    ((sentence, tone, offer),) = room.told
    assert sentence.startswith("The balance fell by 45 credits by itself")
    assert tone is Tone.WARN
    assert offer is not None
    shown: list[bool] = []
    room.window.actions_.on("spending", lambda: shown.append(True))
    offer.action()
    assert shown == [True]
