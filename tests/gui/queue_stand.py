"""A queue panel on screen with a real queue behind it, and what a hand does to it."""

import time
from asyncio import sleep as asyncio_sleep
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, JobState
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.studio.clock import Clock
from desktop_app.studio.job_papers import JobPapers
from desktop_app.studio.turns import first_place
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import FittingLabel, NoticeBar, column
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_brief import JobBrief
from desktop_app.ui.job_detail import JobDetail
from desktop_app.ui.queue_desk import QueueLayout
from desktop_app.ui.queue_order import Show
from desktop_app.ui.queue_panel import QueuePanel
from desktop_app.ui.queue_rows import JobTable, Look
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until
from tests.unit.studio.bench import SERVICE, Run, job_of

FILM = ProjectId("film")
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NOW = 1_790_000_000_000
HASTE = 100
"""The services live so many times as fast as the machine."""

REFUSED = "The provider refused this prompt: “real person”. Not charged."
TITLES = ("Fog lifts", "First light", "Nets", "The catch", "Home")


def hasty_clock() -> Clock:
    async def sleep(seconds: float) -> None:
        await asyncio_sleep(seconds / HASTE)

    begun = time.monotonic()

    def monotonic() -> float:
        return (time.monotonic() - begun) * HASTE

    return Clock(lambda: NOW + round(monotonic() * 1000), monotonic, sleep)


def id_of(number: int) -> JobId:
    return JobId(f"{number:032x}")


def job(
    number: int,
    state: JobState,
    *,
    seconds: int = 10,
    quote: int = 30,
    film: str = "film",
    folder: Path = Path("Harbour.takewright"),
) -> Job:
    """Return a job for scene `number` of the harbour film, its turn after those before it."""
    plain = job_of(number, folder, state=state, quote=Credits.parse(quote))
    return replace(
        plain,
        settings=replace(plain.settings, seconds=seconds),
        scene_title=TITLES[(number - 1) % len(TITLES)],
        project_id=ProjectId(film),
        turn=replace(plain.turn, place=first_place(NOW, number)),
    )


def away(number: int, state: JobState) -> Job:
    """Return a job of another film."""
    return job(number, state, film="another film", folder=Path("films/Away.takewright"))


def drawn() -> list[Job]:
    """Return the jobs of the drawing, oldest first."""
    return [
        job(2, paid.Done(NOW - 20_000, TaskId("t2"), TakeId("x"), Credits.parse(30))),
        job(4, paid.Failed(NOW, Reason.MODERATION, REFUSED, Billed.NO, TaskId("t4"))),
        job(5, paid.Queued(NOW)),
        job(3, paid.Submitted(NOW - 102_000, TaskId("t3")), seconds=15, quote=45),
    ]


def waiting(*numbers: int) -> list[Job]:
    """Return jobs that wait, in this order."""
    return [job(number, paid.Queued(NOW)) for number in numbers]


@dataclass
class Post:
    """A queue panel on screen, the queue behind it, and what it asked for."""

    panel: QueuePanel
    run: Run
    clock: list[int]
    faults: list[BaseException]
    unwanted: set[JobId]
    shown: list[Job] = field(default_factory=list)
    edited: list[Job] = field(default_factory=list)
    submitted: list[Job] = field(default_factory=list)
    layouts: list[QueueLayout] = field(default_factory=list)
    said: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def view(self) -> JobView:
        found = self.panel.findChild(JobView)
        assert found is not None
        return found

    @property
    def table(self) -> JobTable:
        found = self.view.model()
        assert isinstance(found, JobTable)
        return found

    @property
    def detail(self) -> JobDetail:
        found = self.panel.findChild(JobDetail)
        assert found is not None
        return found

    @property
    def brief(self) -> JobBrief:
        found = self.panel.findChild(JobBrief)
        assert found is not None
        return found

    @property
    def sentence(self) -> str:
        """What is said of the current row, in whole or in brief."""
        return self.detail.sentence or self.brief.sentence

    @property
    def notice(self) -> str:
        found = self.panel.findChild(NoticeBar)
        assert found is not None
        return found.sentence if found.isVisible() else ""

    @property
    def sums(self) -> FittingLabel:
        found = self.panel.head.findChild(FittingLabel)
        assert found is not None
        return found

    @property
    def summary(self) -> str:
        return self.sums.text()

    @property
    def split(self) -> QSplitter:
        found = self.panel.findChild(QSplitter)
        assert found is not None
        return found

    @property
    def pause(self) -> QToolButton:
        return self.tool("pauseButton")

    @property
    def tabs(self) -> QTabBar:
        found = self.panel.findChild(QTabBar, "queueTabs")
        assert found is not None
        return found

    def tool(self, name: str) -> QToolButton:
        places: tuple[QWidget, ...] = (self.panel, self.panel.head)
        return next(found for each in places if (found := each.findChild(QToolButton, name)))

    def state(self, number: int) -> JobState:
        return self.job(number).state

    def job(self, number: int) -> Job:
        return self.run.queue.job(id_of(number))

    def rows(self) -> list[str]:
        return [self.table.name(self.table.job(self.table.index(at, 0)))
                for at in range(self.table.rowCount())]  # fmt: skip

    def numbers(self) -> list[int]:
        """Return the jobs in sight from top to bottom, by their numbers."""
        return [int(each, 16) for each in self.table.ids(range(self.table.rowCount()))]

    def standing(self, number: int) -> str:
        """Return what stands at the right of a row, and beside its name."""
        words = self.table.words(self.job(number))
        return " | ".join(part for part in (words.state, words.note) if part)

    def row_of(self, number: int) -> int:
        row = self.table.row_of(id_of(number))
        assert row is not None
        return row

    def box(self, number: int) -> QRect:
        return self.view.visualRect(self.table.index(self.row_of(number), 0))

    def action_place(self, number: int) -> QPoint:
        """Return where the action of a row is clicked."""
        box = self.box(number)
        far = self.view.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return QPoint(box.right() - 20 if far else box.left() + 20, box.center().y())

    def click(self, place: QPoint, keys: Qt.KeyboardModifier | None = None) -> None:
        held = keys or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), LEFT, held, place)

    def drag(self, number: int, place: QPoint) -> None:
        """Press a row, carry it to a place, and hold it there."""
        viewport, start = self.view.viewport(), self.box(number).center()
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, start + QPoint(0, 14))
        QTest.mouseMove(viewport, place)

    def drop(self, place: QPoint) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=place)

    def go_to(self, number: int) -> None:
        self.view.setFocus()
        # Not by `view.setCurrentIndex`: that asks which keys are down, and the last click had some.
        flags = QItemSelectionModel.SelectionFlag
        index = self.table.index(self.row_of(number), 0)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose(self, *numbers: int) -> None:
        """Select rows, the last of them current."""
        self.go_to(numbers[0])
        for number in numbers[1:]:
            self.click(self.box(number).center(), CTRL)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.view, key, keys or Qt.KeyboardModifier.NoModifier)

    def show(self, show: Show) -> None:
        """Choose a tab."""
        self.tabs.setCurrentIndex(list(Show).index(show))

    def shown_tabs(self) -> list[str]:
        """Return what the tabs that are there are called, with their counts."""
        tabs = self.tabs
        return [tabs.tabToolTip(at) for at in range(tabs.count()) if tabs.isTabVisible(at)]

    def button(self, words: str) -> QPushButton | None:
        """Return the button in sight that says this."""
        found = self.panel.findChildren(QPushButton)
        return next((each for each in found if each.text() == words and each.isVisible()), None)

    async def press(self, words: str) -> None:
        """Click a button as soon as it is in sight."""
        await until(lambda: self.button(words))
        found = self.button(words)
        assert found is not None
        QTest.mouseClick(found, LEFT)

    def labels(self, root: QWidget) -> list[str]:
        """Return the words in sight, top to bottom."""
        return [each.text() for each in root.findChildren(QLabel) if each.isVisible()]

    def menus(self) -> list[QMenu]:
        """Return the menus that are open."""
        found = QApplication.topLevelWidgets()
        return [each for each in found if isinstance(each, QMenu) and each.isVisible()]

    def menu(self) -> QMenu:
        found = self.menus()
        assert len(found) == 1
        return found[0]

    def offers(self) -> list[str]:
        """Return what the open menu offers, without its keys."""
        return [each.text().partition("\t")[0] for each in self.menu().actions() if each.text()]

    def take(self, words: str) -> None:
        """Choose what the open menu offers."""
        menu = self.menu()
        found = next(each for each in menu.actions() if each.text().partition("\t")[0] == words)
        found.trigger()
        menu.close()


MakePost = Callable[..., Awaitable[Post]]


@asynccontextmanager
async def queue_posts(
    theme: Theme, icons: Icons, home: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[MakePost]:
    """Give what puts a panel on screen; it is put away at the end."""
    posts: list[tuple[Post, TaskScope, QWidget]] = []

    async def build(
        jobs: Sequence[Job] = (),
        *,
        film: ProjectId | None = FILM,
        runs: bool = False,
        size: tuple[int, int] = (392, 420),
        layout: QueueLayout | None = None,
    ) -> Post:
        run = await Run.open(home, address, hasty_clock())
        await run.journal.add(jobs, NOW)
        await (run.start() if runs else run.queue.load())
        clock: list[int] = [NOW]
        faults: list[BaseException] = []
        unwanted: set[JobId] = set()
        tasks = TaskScope(faults.append)
        panel = QueuePanel(
            run.queue,
            JobPapers(run.journal, service=SERVICE),
            tasks,
            theme,
            icons,
            Look(lambda: clock[0], lambda job: 140, lambda model: "Sora 2"),
            path_of=lambda job: Path("Harbour.takewright") / job.path,
            is_wanted=lambda job: job.id not in unwanted,
            film=film,
            layout=layout,
        )
        post = Post(panel, run, clock, faults, unwanted)
        monkeypatch.setattr(
            "desktop_app.ui.queue_panel.announce",
            lambda widget, words, urgent=False: post.said.append((words, urgent)),
        )
        panel.show_requested.connect(post.shown.append)
        panel.edit_requested.connect(post.edited.append)
        panel.submit_again_requested.connect(post.submitted.append)
        panel.layout_changed.connect(post.layouts.append)
        window = QWidget()
        window.setLayout(column(panel.head, panel, gap=0))
        window.resize(*size)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        await until(lambda: window.size().toTuple() == size)
        posts.append((post, tasks, window))
        return post

    yield build
    for post, tasks, window in posts:
        post.panel.detach()
        await tasks.close()
        await post.run.kill()
        window.close()
        window.deleteLater()
