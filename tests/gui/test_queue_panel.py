"""The queue panel on a real queue with its journal, under mouse and keys."""

import time
from asyncio import sleep as asyncio_sleep
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, JobState
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.studio.clock import Clock
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import ElidedLabel, NoticeBar, column
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_detail import JobDetail
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_panel import QueuePanel
from desktop_app.ui.queue_rows import JobTable
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.theme import Theme
from tests.fakes.clips import make_clip
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import ScriptedServer
from tests.fakes.waiting import until
from tests.unit.studio.bench import Run, job_of

FILM = ProjectId("film")
LEFT = Qt.MouseButton.LeftButton
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


def job(
    number: int,
    state: JobState,
    *,
    seconds: int = 10,
    quote: int = 30,
    film: str = "film",
    folder: Path = Path("Harbour.takewright"),
) -> Job:
    """Return a job for scene `number` of the harbour film."""
    plain = job_of(number, folder, state=state, quote=Credits.parse(quote))
    settings = replace(plain.settings, seconds=seconds)
    title = TITLES[(number - 1) % len(TITLES)]
    return replace(plain, settings=settings, scene_title=title, project_id=ProjectId(film))


def away(number: int, state: JobState) -> Job:
    """Return a job of another film."""
    return job(number, state, film="another film", folder=Path("films/Away.takewright"))


def drawn() -> list[Job]:
    """Return the jobs of the drawing, oldest first."""
    return [
        job(2, paid.Done(NOW, TaskId("t2"), TakeId("x"), Credits.parse(30))),
        job(4, paid.Failed(NOW, Reason.MODERATION, REFUSED, Billed.NO, TaskId("t4"))),
        job(5, paid.Queued(NOW)),
        job(3, paid.Submitted(NOW - 102_000, TaskId("t3")), seconds=15, quote=45),
    ]


@dataclass
class Post:
    """A queue panel on screen, the queue behind it, and what it asked for."""

    panel: QueuePanel
    run: Run
    clock: list[int]
    faults: list[BaseException]
    shown: list[Job] = field(default_factory=list)
    edited: list[Job] = field(default_factory=list)
    submitted: list[Job] = field(default_factory=list)
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
    def notice(self) -> str:
        found = self.panel.findChild(NoticeBar)
        assert found is not None
        return found.sentence if found.isVisible() else ""

    @property
    def summary(self) -> str:
        found = self.panel.head.findChild(ElidedLabel)
        assert found is not None
        return str(found.text())

    @property
    def pause(self) -> QToolButton:
        found = self.panel.head.findChild(QToolButton, "pauseButton")
        assert found is not None
        return found

    def state(self, number: int) -> JobState:
        return self.run.queue.job(JobId(f"{number:032x}")).state

    def rows(self) -> list[str]:
        return [self.table.name(self.table.job(self.table.index(at, 0)))
                for at in range(self.table.rowCount())]  # fmt: skip

    def row_of(self, number: int) -> int:
        wanted = JobId(f"{number:032x}")
        return next(
            at for at in range(self.table.rowCount())
            if self.table.job(self.table.index(at, 0)).id == wanted
        )  # fmt: skip

    def box(self, number: int) -> QRect:
        return self.view.visualRect(self.table.index(self.row_of(number), 0))

    def action_place(self, number: int) -> QPoint:
        """Return where the action of a row is clicked."""
        box = self.box(number)
        far = self.view.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return QPoint(box.right() - 20 if far else box.left() + 20, box.center().y())

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, pos=place)

    def go_to(self, number: int) -> None:
        self.view.setFocus()
        self.view.setCurrentIndex(self.table.index(self.row_of(number), 0))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def button(self, words: str) -> QPushButton:
        return next(each for each in self.detail.findChildren(QPushButton) if each.text() == words)

    def menu(self) -> QMenu:
        return next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMenu) and each.isVisible()
        )


MakePost = Callable[..., Awaitable[Post]]


@pytest.fixture(scope="module")
def clip_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", frames=5).read_bytes()


@pytest_asyncio.fixture
async def provider(clip_bytes: bytes) -> AsyncIterator[FakeProvider]:
    async with ScriptedServer() as server:
        yield FakeProvider(server, clip_bytes)


@pytest_asyncio.fixture
async def make(
    theme: Theme,
    icons: Icons,
    tmp_path: Path,
    provider: FakeProvider,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[MakePost]:
    posts: list[tuple[Post, TaskScope, QWidget]] = []

    async def build(
        jobs: Sequence[Job] = (), *, film: ProjectId | None = FILM, runs: bool = False
    ) -> Post:
        run = await Run.open(tmp_path, provider.server.url, hasty_clock())
        await run.journal.add(jobs, NOW)
        await (run.start() if runs else run.queue.load())
        clock: list[int] = [NOW]
        faults: list[BaseException] = []
        tasks = TaskScope(faults.append)
        panel = QueuePanel(
            run.queue,
            tasks,
            theme,
            icons,
            now_ms=lambda: clock[0],
            typical=lambda model: 140,
            title_of_model=lambda model: "Sora 2",
            film=film,
        )
        post = Post(panel, run, clock, faults)
        monkeypatch.setattr(
            "desktop_app.ui.queue_panel.announce",
            lambda widget, words, urgent=False: post.said.append((words, urgent)),
        )
        panel.show_requested.connect(post.shown.append)
        panel.edit_requested.connect(post.edited.append)
        panel.submit_again_requested.connect(post.submitted.append)
        window = QWidget()
        window.setLayout(column(panel.head, panel, gap=0))
        window.resize(392, 300)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        posts.append((post, tasks, window))
        return post

    yield build
    for post, tasks, window in posts:
        post.panel.detach()
        await tasks.close()
        await post.run.kill()
        window.close()
        window.deleteLater()


async def test_the_newest_job_is_on_top_and_says_model_length_and_state(make: MakePost) -> None:
    post = await make(drawn())
    assert post.rows() == [
        "Nets · take 1",
        "Home · take 1",
        "The catch · take 1",
        "First light · take 1",
    ]
    spoken = [post.table.data(post.table.index(at, 0)) for at in range(4)]
    assert spoken == [
        "Nets · take 1, generating for 1:42, Sora 2 · 15 s",
        "Home · take 1, queued, Sora 2 · 10 s",
        "The catch · take 1, refused, not charged, Sora 2 · 10 s · $0.15",
        "First light · take 1, ready, Sora 2 · 10 s · $0.15",
    ]
    tip = post.table.data(post.table.index(2, 0), Qt.ItemDataRole.ToolTipRole)
    assert REFUSED in str(tip)
    words = post.table.words(post.table.job(post.table.index(0, 0)))
    assert words.state == "1:42 · ~2:20"
    QAbstractItemModelTester(post.table, QAbstractItemModelTester.FailureReportingMode.Fatal)


async def test_the_head_sums_up_what_runs_waits_and_was_spent(make: MakePost) -> None:
    charged = paid.Failed(NOW, Reason.UNPLAYABLE, "Cannot be played.", Billed.YES, TaskId("t6"))
    ready = paid.Ready(NOW, TaskId("t7"), ("http://x",), Credits.parse(12))
    elsewhere = away(8, paid.Done(NOW, TaskId("t8"), TakeId("y"), Credits.parse(500)))
    post = await make(
        [
            *drawn(),
            job(6, charged),
            job(7, ready),
            elsewhere,
        ]
    )
    assert post.summary == "2 running · 1 waiting · spent $0.36"
    await post.run.queue.cancel(JobId(f"{5:032x}"))
    await until(lambda: post.summary == "2 running · spent $0.36")


async def test_an_empty_queue_says_what_will_be_here(make: MakePost) -> None:
    post = await make()
    labels = [each for each in post.panel.findChildren(QLabel) if each.isVisible()]
    assert any(each.text().startswith("Nothing is being made.") for each in labels)
    assert not post.view.isVisible()
    assert post.summary == ""
    await post.run.queue.add([job(1, paid.Queued(NOW))])
    await until(post.view.isVisible)
    assert post.summary == "1 waiting · spent $0.00"


async def test_the_cross_takes_back_what_waits(make: MakePost) -> None:
    post = await make(drawn())
    post.click(post.box(5).center())
    await until(lambda: post.view.currentIndex().row() == post.row_of(5))
    assert isinstance(post.state(5), paid.Queued)
    post.click(post.action_place(5))
    await until(lambda: isinstance(post.state(5), paid.Cancelled))
    assert post.table.words(post.run.queue.job(JobId(f"{5:032x}"))).state == "cancelled"
    assert post.faults == []


async def test_a_press_that_is_let_go_elsewhere_does_nothing(make: MakePost) -> None:
    post = await make(drawn())
    viewport = post.view.viewport()
    for start, end in (
        (post.action_place(5), post.box(5).center()),
        (post.box(5).center(), post.action_place(5)),
        (post.action_place(5), post.action_place(3)),
    ):
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, pos=end)
    QTest.mouseClick(viewport, Qt.MouseButton.MiddleButton, pos=post.action_place(5))
    await asyncio_sleep(0.05)
    assert isinstance(post.state(5), paid.Queued)
    assert isinstance(post.state(3), paid.Submitted)


async def test_a_double_click_is_one_action(make: MakePost) -> None:
    post = await make(drawn())
    chosen = QSignalSpy(post.view.verb_chosen)
    QTest.mouseDClick(post.view.viewport(), LEFT, pos=post.action_place(2))
    QTest.mouseDClick(post.view.viewport(), LEFT, pos=post.box(5).center())
    assert chosen.count() <= 1
    assert isinstance(post.state(5), paid.Queued)


async def test_every_action_is_large_enough_to_hit(make: MakePost) -> None:
    post = await make(drawn())
    for number in (2, 3, 4, 5):
        box = post.box(number)
        hits = [
            (x, y)
            for x in range(box.left(), box.right() + 1)
            for y in (box.top(), box.top() + 5, box.bottom() - 5, box.bottom())
            if post.view._verb_at(QPoint(x, y)) is not None
        ]
        wide = max(x for x, _ in hits) - min(x for x, _ in hits) + 1
        high = max(y for _, y in hits) - min(y for _, y in hits) + 1
        assert min(wide, high) >= 24, number
        assert min(x for x, _ in hits) > box.center().x()


async def test_enter_does_the_primary_action_and_delete_only_cancels(make: MakePost) -> None:
    post = await make(drawn())
    post.go_to(2)
    post.key(Qt.Key.Key_Return)
    assert [each.id for each in post.shown] == [JobId(f"{2:032x}")]
    post.key(Qt.Key.Key_Up)
    post.key(Qt.Key.Key_Enter)
    assert [each.scene_title for each in post.edited] == ["The catch"]
    for number in (2, 3, 4):
        post.go_to(number)
        post.key(Qt.Key.Key_Delete)
    await asyncio_sleep(0.05)
    assert isinstance(post.state(3), paid.Submitted)
    post.go_to(5)
    post.key(Qt.Key.Key_Delete)
    await until(lambda: isinstance(post.state(5), paid.Cancelled))
    post.go_to(3)
    post.key(Qt.Key.Key_Return)
    await until(lambda: isinstance(post.state(3), paid.Cancelled))


async def test_tab_comes_in_on_a_row_and_goes_on(make: MakePost) -> None:
    post = await make(drawn())
    post.pause.setFocus()
    QTest.keyClick(post.pause, Qt.Key.Key_Tab)
    assert post.view.hasFocus()
    assert post.view.currentIndex().row() == 0
    post.key(Qt.Key.Key_Tab)
    assert not post.view.hasFocus()


@pytest.mark.parametrize("by", ["mouse", "key"])
async def test_the_menu_has_every_verb_with_its_price(make: MakePost, by: str) -> None:
    post = await make(drawn())
    post.go_to(4)
    reasons = QContextMenuEvent.Reason
    place = post.box(4).center()
    on_screen = post.view.viewport().mapToGlobal(place)
    event = (
        QContextMenuEvent(reasons.Mouse, place, on_screen)
        if by == "mouse"
        else QContextMenuEvent(reasons.Keyboard, QPoint(0, 0), on_screen)
    )
    post.view.contextMenuEvent(event)
    menu = post.menu()
    assert [each.text() for each in menu.actions()] == [
        "Edit prompt",
        "Try again · $0.15",
        "Look again",
    ]
    menu.actions()[1].trigger()
    menu.close()
    await until(lambda: isinstance(post.state(4), paid.Queued))


async def test_what_went_wrong_is_said_with_all_that_can_be_done(make: MakePost) -> None:
    post = await make(drawn())
    post.go_to(3)
    assert post.detail.sentence == ""
    post.go_to(4)
    assert post.detail.sentence == REFUSED
    QTest.mouseClick(post.button("Edit prompt"), LEFT)
    assert [each.scene_title for each in post.edited] == ["The catch"]
    QTest.mouseClick(post.button("Try again · $0.15"), LEFT)
    await until(lambda: isinstance(post.state(4), paid.Queued))
    assert post.detail.sentence == ""
    post.go_to(4)
    post.key(Qt.Key.Key_Escape)
    assert not post.view.currentIndex().isValid()


@pytest.mark.parametrize(("height", "roomy"), [(400, True), (140, False)])
async def test_in_a_low_panel_the_sentence_stays_whole(
    make: MakePost, height: int, *, roomy: bool
) -> None:
    post = await make(drawn())
    window = post.panel.window()
    window.resize(392, height)
    await until(lambda: window.height() == height)
    post.go_to(4)
    said = next(each for each in post.detail.findChildren(QLabel) if each.text() == REFUSED)
    await until(lambda: said.height() >= said.heightForWidth(said.width()))
    assert post.button("Edit prompt").isVisible() == roomy
    assert post.detail.geometry().bottom() <= post.panel.rect().bottom()
    await until(lambda: post.view.viewport().rect().contains(post.box(4)))


async def test_the_sentence_waits_until_the_button_is_let_go(make: MakePost) -> None:
    post = await make(drawn())
    place = post.box(4).center()
    QTest.mousePress(post.view.viewport(), LEFT, pos=place)
    # Were it shown now, what is under the pointer would move.
    assert post.detail.sentence == ""
    QTest.mouseRelease(post.view.viewport(), LEFT, pos=place)
    assert post.detail.sentence == REFUSED


async def test_an_unknown_outcome_is_looked_at_submitted_again_or_forgotten(
    make: MakePost, provider: FakeProvider
) -> None:
    provider.balance = 790.0
    unknown = paid.Uncertain(NOW, "The answer was lost; it may be charged.", Credits.parse(820))
    post = await make([job(1, unknown)])
    post.go_to(1)
    assert post.detail.sentence == "The answer was lost; it may be charged."
    post.key(Qt.Key.Key_Return)
    await until(lambda: "fell by 30 credits" in post.detail.sentence)
    QTest.mouseClick(post.button("Submit again · $0.15"), LEFT)
    # It may charge twice, so whoever hears it asks first.
    assert [each.id for each in post.submitted] == [JobId(f"{1:032x}")]
    assert isinstance(post.state(1), paid.Uncertain)
    QTest.mouseClick(post.button("Forget"), LEFT)
    await until(lambda: isinstance(post.state(1), paid.Cancelled))


async def test_pausing_and_going_on(make: MakePost) -> None:
    post = await make(drawn())
    assert post.pause.accessibleName() == "Pause: send nothing new"
    QTest.mouseClick(post.pause, LEFT)
    assert post.run.queue.pause_reason == "Paused by you."
    assert post.notice == "Paused by you."
    assert post.pause.accessibleName() == "Go on"
    QTest.mouseClick(post.pause, LEFT)
    assert post.run.queue.pause_reason is None
    assert post.notice == ""
    post.run.queue.pause()
    go_on = next(each for each in post.panel.findChildren(QPushButton) if each.text() == "Go on")
    QTest.mouseClick(go_on, LEFT)
    assert post.run.queue.pause_reason is None


async def test_jobs_run_to_their_ends_and_the_ends_are_announced(
    make: MakePost, provider: FakeProvider, tmp_path: Path
) -> None:
    provider.looks = 12
    provider.fails["shot 2"] = ("422", "Prompt violates the policy: moderation", 0.0)
    post = await make(runs=True)
    await post.run.queue.add([job(number, paid.Queued(NOW), folder=tmp_path) for number in (1, 2)])
    await until(lambda: post.summary.startswith("2 running"))
    await until(lambda: isinstance(post.state(1), paid.Done), seconds=20)
    await until(lambda: isinstance(post.state(2), paid.Failed), seconds=20)
    told = dict(post.said)
    assert told["Fog lifts, take 1 is ready."] is False
    failed = next(words for words in told if words.startswith("First light, take 1: "))
    assert told[failed] is True
    await until(lambda: post.summary == "spent $0.15")
    assert post.faults == []


async def test_a_retry_over_the_balance_is_told(make: MakePost, provider: FakeProvider) -> None:
    provider.balance = 2.0
    post = await make(drawn())
    post.go_to(4)
    QTest.mouseClick(post.button("Try again · $0.15"), LEFT)
    await until(lambda: post.faults)
    assert "Not enough credits" in str(post.faults[0])
    assert isinstance(post.state(4), paid.Failed)


async def test_of_other_films_only_what_is_open_is_shown_and_named(make: MakePost) -> None:
    again = [replace(each, id=JobId(f"{at:032x}"), take_number=2)
             for at, each in enumerate(drawn(), 11)]  # fmt: skip
    failed = away(2, paid.Failed(NOW, Reason.MODERATION, REFUSED, Billed.NO))
    done = away(1, paid.Done(NOW, TaskId("t1"), TakeId("x")))
    unknown = away(4, paid.Uncertain(NOW, "The answer was lost."))
    post = await make([done, failed, away(3, paid.Queued(NOW)), unknown, *again])
    assert post.rows()[-2:] == ["Away: The catch · take 1", "Away: Nets · take 1"]
    assert post.table.rowCount() == 6
    await post.run.queue.cancel(JobId(f"{3:032x}"))
    assert post.table.rowCount() == 6
    assert Verb.EDIT not in post.table.verbs(failed)
    assert post.table.verbs(done) == ()


async def test_time_goes_by_in_the_rows_that_move(make: MakePost) -> None:
    post = await make(drawn())

    def blue(number: int) -> int:
        """Count the pixels of a row's bar."""
        picture = post.view.viewport().grab(post.box(number)).toImage()
        accent = post.panel.palette().highlight().color()
        y = picture.height() - 7
        return sum(picture.pixelColor(x, y) == accent for x in range(picture.width()))

    before = blue(3)
    assert before > 40
    assert blue(5) == 0
    post.clock[0] += 30_000
    post.view.repaint_moving()
    assert blue(3) > before + 10
    post.clock[0] += 3_600_000
    job_3 = post.run.queue.job(JobId(f"{3:032x}"))
    assert "longer than usual" in post.table.words(job_3).sentence
    assert post.table.bar(job_3) == pytest.approx(0.95)


async def test_written_the_other_way_round_the_action_is_at_the_left(make: MakePost) -> None:
    post = await make(drawn())
    post.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    post.click(post.box(5).topRight() + QPoint(-20, 17))
    await asyncio_sleep(0.05)
    assert isinstance(post.state(5), paid.Queued)
    post.click(post.action_place(5))
    await until(lambda: isinstance(post.state(5), paid.Cancelled))


async def test_a_job_that_moved_on_is_not_done_to(make: MakePost) -> None:
    post = await make(drawn())
    await post.run.queue.cancel(JobId(f"{5:032x}"))
    post.view.verb_chosen.emit(JobId(f"{5:032x}"), Verb.CANCEL)
    post.view.verb_chosen.emit(JobId(f"{5:032x}"), Verb.SHOW)
    await asyncio_sleep(0.02)
    assert post.shown == []
    assert post.faults == []


async def test_five_thousand_rows_change_as_fast_as_fifty(make: MakePost, theme: Theme) -> None:
    post = await make()
    queue, table = post.run.queue, post.table

    async def cost_of_changes(total: int) -> float:
        have = len(queue.jobs())
        for number in range(have + 1, total + 1):
            queue._record.take_in(
                job(number, paid.Submitted(NOW, TaskId(f"t{number}"))), held=False
            )
        await until(lambda: table.rowCount() == total)
        jobs = queue.jobs()
        begun = time.process_time()
        for turn in range(500):
            queue.job_changed.emit(jobs[(turn * 37) % total])
        QApplication.sendPostedEvents()
        return time.process_time() - begun

    few = min([await cost_of_changes(50) for _ in range(3)])
    begun = time.process_time()
    many = min([await cost_of_changes(5000)] + [await cost_of_changes(5000) for _ in range(2)])
    filled = time.process_time() - begun
    assert many < 6 * few + 0.02
    assert filled < 10
    scrolled = time.process_time()
    for place in range(0, 5000, 100):
        post.view.scrollTo(table.index(place, 0), JobView.ScrollHint.PositionAtTop)
        post.view.viewport().grab()
    assert (time.process_time() - scrolled) / 50 < 0.05
