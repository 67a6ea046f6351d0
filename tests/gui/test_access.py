"""Every control of the panels has a name, can be hit, says why it is off; no word is cut."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QWidget,
)

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import Catalogue, ModelId
from desktop_app.domain.jobs import Job, Turn
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.interchange.shortcuts import Shortcuts, load_presets
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.account import Account
from desktop_app.studio.clock import Clock
from desktop_app.studio.job_papers import JobPapers
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.standing import (
    AccountState,
    Connection,
    Group,
    ProviderState,
    SaveKind,
    SaveState,
)
from desktop_app.ui.actions import Actions
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.dock_title import DockTitle
from desktop_app.ui.header import Header
from desktop_app.ui.icons import Icons
from desktop_app.ui.keymap import keymap_of
from desktop_app.ui.lazy_pictures import LazyPictures
from desktop_app.ui.models import SceneStates
from desktop_app.ui.player import Player
from desktop_app.ui.playing_actions import PlayingActions
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.queue_order import Show
from desktop_app.ui.queue_panel import QueuePanel
from desktop_app.ui.queue_rows import Look
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.sheets import NameSheet
from desktop_app.ui.shortcuts.sheet import ShortcutsSheet
from desktop_app.ui.status_line import StatusLine
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.theme import Theme
from tests.fakes.allowance import allowance_of
from tests.fakes.harbour import (
    NOW,
    FakeShelf,
    free,
    harbour,
    harbour_jobs,
    job_for,
    scene_id,
    session_of,
)
from tests.fakes.waiting import until
from tests.gui.walking import faults, is_control, name_of, settled, silent, walk
from tests.unit.studio.bench import SERVICE, Run

SORA = ModelId("sora-2-text-to-video")


class Provider:
    """An account with a balance; which models it lists is up to the test."""

    async def credit(self) -> Credits:
        return Credits.parse(820)

    async def listed_models(self) -> frozenset[str]:
        return frozenset({SORA})


@dataclass
class Room:
    """The panels in a window, laid out as the real one lays them out."""

    window: QMainWindow
    header: Header
    player: Player
    prompt: PromptPanel
    takes: TakeStrip
    queue: QueuePanel
    scenes: SceneList
    status: StatusLine
    run: Run
    account: Account
    playing: PlayingActions


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


MakeRoom = Callable[..., Awaitable[Room]]


@pytest_asyncio.fixture
async def make(
    theme: Theme, icons: Icons, shipped: Catalogue, tmp_path: Path
) -> AsyncIterator[MakeRoom]:
    rooms: list[tuple[Room, TaskScope, LazyPictures, Callable[[], Awaitable[object]]]] = []
    shelf = FakeShelf()

    async def build(
        *, jobs: bool = True, sora_is_live: bool = True, more: Sequence[Job] = ()
    ) -> Room:
        project = harbour()
        session = session_of(project, tmp_path)
        run = await Run.open(tmp_path, "http://127.0.0.1:9", Clock())
        found = [replace(each, service=SERVICE) for each in (*harbour_jobs(), *more)]
        await run.journal.add(found if jobs else [], 0)
        await run.queue.load()
        account = Account(Provider(), shipped, name="Test", has_key=True)
        if sora_is_live:
            account.catalogue = shipped.as_listed_by(frozenset({SORA}))
        tasks = TaskScope(lambda error: None)
        pictures = LazyPictures(lambda key: shelf.filmstrip(key.path, key.count, key.height))
        window = QMainWindow()
        actions = Actions(window, icons)
        states = SceneStates(session, run.queue, now_ms=Clock().now_ms, parent=window)
        room = Room(
            window,
            Header(actions, icons),
            Player(theme, icons),
            PromptPanel(session, account, allowance_of(account), theme, icons),
            TakeStrip(session, pictures, theme, icons, title_of_model=lambda model: "Sora 2"),
            QueuePanel(
                run.queue,
                JobPapers(run.journal, service=SERVICE),
                tasks,
                theme,
                icons,
                Look(Clock().now_ms, lambda job: 140, lambda model: "Sora 2"),
                path_of=lambda job: tmp_path / job.path,
                film=project.id,
            ),
            SceneList(session, states, shelf.poster, free, theme, icons),
            StatusLine(icons),
            run,
            account,
            PlayingActions(actions, icons),
        )
        room.playing.follow(room.player)
        room.prompt.offered.connect(room.takes.show_offer)
        room.prompt.put_below("Takes", room.takes)
        _furnish(room, icons)
        room.header.show_film(project.name)
        room.header.show_accounts(
            [ProviderState("Test", AccountState(Connection.CONNECTED, Credits.parse(820)))]
        )
        room.header.show_offer(quote_for(project, [scene_id(5)], account.catalogue), None)
        room.header.show_saved(SaveState(SaveKind.SAVED))
        room.status.show_accounts([ProviderState("Test", AccountState(Connection.CONNECTED))])
        room.status.show_film(project)
        room.prompt.show_scene(scene_id(1))
        room.takes.show_scene(scene_id(1))
        window.resize(1280, 720)
        window.show()
        await until(lambda: room.takes.isVisible() and window.width() == 1280)
        rooms.append((room, tasks, pictures, session.close))
        return room

    yield build
    for room, tasks, pictures, close in rooms:
        for panel in (room.prompt, room.takes, room.queue):
            panel.detach()
        room.scenes.close_down()
        pictures.stop()
        room.playing.follow(None)
        room.player.stop()
        await tasks.close()
        await close()
        await room.run.kill()
        room.window.close()
        room.window.deleteLater()


def _furnish(room: Room, icons: Icons) -> None:
    window = room.window
    window.setMenuWidget(room.header)
    window.setCentralWidget(room.player)
    window.setStatusBar(room.status)
    docks = []
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    for title, panel, side in (
        ("Prompt", room.prompt, right),
        ("Queue", room.queue, right),
        ("Scenes", room.scenes, left),
    ):
        dock = QDockWidget(title, window)
        head = DockTitle(dock, icons)
        dock.setTitleBarWidget(head)
        dock.setWidget(panel)
        window.addDockWidget(side, dock)
        docks.append(dock)
        if isinstance(panel, QueuePanel | SceneList):
            head.put(panel.head)
    window.resizeDocks(docks, [392, 392, 292], Qt.Orientation.Horizontal)
    window.resizeDocks(docks[:2], [460, 200], Qt.Orientation.Vertical)


async def test_walk_a_film_at_work(make: MakeRoom) -> None:
    room = await make()
    await settled()
    assert faults(room.window) == {}
    controls = [each for each in walk(room.window) if is_control(each)]
    assert len(controls) > 30


async def test_walk_written_the_other_way_round(make: MakeRoom) -> None:
    room = await make()
    room.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    await settled()
    assert faults(room.window) == {}


async def test_walk_a_retired_model_and_a_paused_queue(make: MakeRoom) -> None:
    room = await make(sora_is_live=False)
    room.run.queue.pause()
    room.takes.show_scene(scene_id(5))
    room.prompt.show_scene(scene_id(5))
    room.status.show_export(0.4, "Exporting Harbour at dawn.mp4")
    await settled()
    assert faults(room.window) == {}
    assert len([each for each in walk(room.window) if "a take" in name_of(each)]) == 3


async def test_walk_nothing_chosen_and_nothing_made(make: MakeRoom) -> None:
    room = await make(jobs=False)
    room.prompt.show_scene(None)
    room.takes.show_scene(None)
    room.header.show_offer(None, "Write a scene first.")
    room.header.allow_export("No scene has a take yet.")
    room.player.show_message("Add a scene, or begin with a story from a topic.")
    room.player.allow_stepping("This film has no scenes yet.")
    await settled()
    assert faults(room.window) == {}


async def test_walk_a_group_without_scenes(make: MakeRoom) -> None:
    room = await make()
    room.scenes.show_only(Group.STALE)
    await settled()
    assert faults(room.window) == {}
    assert any(name_of(each) == "Show all scenes" for each in walk(room.scenes))


async def test_walk_a_film_being_joined(make: MakeRoom) -> None:
    room = await make()
    room.player.show_progress("Joining the film…", 0.4)
    await settled()
    assert faults(room.window) == {}


async def test_walk_the_sentence_of_a_refused_job(make: MakeRoom) -> None:
    room = await make()
    view = room.queue.findChild(QAbstractItemView)
    assert view is not None
    view.setCurrentIndex(view.model().index(1, 0))
    await settled()
    assert faults(room.window) == {}
    assert any("real person" in name_of(each) for each in walk(room.queue))


def in_every_state() -> list[Job]:
    """Return jobs in states that the drawing does not show, one of another film."""
    lost = paid.Uncertain(NOW, "The answer was lost, so it may have been charged.")
    cut = paid.Failed(NOW, Reason.NO_FILE, "Cut off.", Billed.YES, TaskId("t"), ("http://x",))
    held = Turn(held="Its price rose from 30 to 40 credits ($0.20) since it was ordered.")
    states: tuple[paid.JobState, ...] = (
        *(paid.Queued(NOW), paid.Queued(NOW, 2, NOW + 5000), paid.Queued(NOW), lost, cut),
        *(paid.Done(NOW, TaskId("d"), TakeId("d")), paid.Cancelled(NOW), paid.Queued(NOW)),
    )
    found = [
        job_for(at % 5 + 1, state, id=JobId(f"more-{at}"), take_number=at + 2)
        for at, state in enumerate(states)
    ]
    found[2] = replace(found[2], turn=held)
    found[-1] = replace(found[-1], project_id=ProjectId("another"))
    return found


@pytest.mark.parametrize("size", [(960, 640), (1280, 720), (1600, 1000)])
async def test_walk_the_queue_in_every_state_with_its_details(
    make: MakeRoom, size: tuple[int, int]
) -> None:
    room = await make(more=in_every_state())
    room.window.resize(*size)
    docks = [each for each in room.window.findChildren(QDockWidget) if each.widget() in
             (room.prompt, room.queue)]  # fmt: skip
    room.window.resizeDocks(docks, [200, 400], Qt.Orientation.Vertical)
    await settled()
    view = room.queue.findChild(QAbstractItemView)
    assert view is not None
    for row in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(row, 0))
        await settled()
        assert faults(room.window) == {}, view.model().index(row, 0).data()
    tabs = room.queue.findChild(QTabBar, "queueTabs")
    assert tabs is not None
    for at in range(tabs.count()):
        assert name_of(tabs)
        assert tabs.accessibleTabName(at)
        tabs.setCurrentIndex(at)
        await settled()
        assert faults(room.window) == {}, tabs.accessibleTabName(at)
    assert tabs.count() == len(Show)


async def test_walk_a_floating_queue_with_details_beside_its_rows(make: MakeRoom) -> None:
    room = await make(more=in_every_state())
    dock = room.window.findChildren(QDockWidget)[1]
    dock.setFloating(True)
    dock.resize(900, 420)
    view = room.queue.findChild(QAbstractItemView)
    assert view is not None
    await until(lambda: room.queue.width() > 800)
    view.setCurrentIndex(view.model().index(3, 0))
    await settled()
    assert faults(dock) == {}
    assert any("Details of" in each.accessibleName() for each in walk(room.queue))


async def test_the_rows_say_their_state_and_money_aloud(make: MakeRoom) -> None:
    room = await make(more=in_every_state())
    view = room.queue.findChild(QAbstractItemView)
    assert view is not None
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.role() is QAccessible.Role.Table
    told = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert len(told) >= 9
    for words in ("next", "tried again 2 of 3", "held", "perhaps charged", "not charged"):
        assert any(words in each for each in told), words
    assert not any(each.endswith(", ") or ", ," in each for each in told)


@pytest.mark.parametrize("size", [(960, 640), (1280, 720), (1600, 1000)])
async def test_walk_every_size(make: MakeRoom, size: tuple[int, int]) -> None:
    room = await make()
    room.window.resize(*size)
    await settled()
    assert faults(room.window) == {}


def shortcuts_sheet(window: QWidget, actions: Actions, icons: Icons) -> ShortcutsSheet:
    presets = load_presets(paths.resources() / "shortcuts.json")
    keymap = keymap_of(actions.commands, presets, Shortcuts())
    return ShortcutsSheet(window, icons, actions, keymap, presets)


async def test_walk_the_sheets(make: MakeRoom, icons: Icons) -> None:
    room = await make()
    other = QMainWindow()
    for sheet in (
        NameSheet(room.window, "Harbour at dawn"),
        shortcuts_sheet(room.window, Actions(other, icons), icons),
    ):
        sheet.open()
        await settled()
        assert faults(sheet) == {}
        for field in sheet.findChildren(QLineEdit):
            field.clear()
        assert silent(sheet) == []
        sheet.reject()
        sheet.deleteLater()


async def test_walk_finds_what_is_wrong(make: MakeRoom) -> None:
    room = await make()
    page = QWidget(room.window)
    button = QPushButton("", page)
    button.setGeometry(0, 0, 12, 30)
    button.setEnabled(False)
    label = QLabel("Words that are much too long for this place", page)
    label.setGeometry(20, 0, 30, 20)
    page.setGeometry(0, 0, 200, 100)
    page.show()
    assert set(faults(page)) == {"nameless", "small", "silent", "cut"}


async def test_tab_reaches_every_control(make: MakeRoom) -> None:
    room = await make()
    room.window.activateWindow()
    await until(room.window.isActiveWindow)
    await settled()
    reached: set[QWidget] = set()
    here: QWidget = room.prompt.findChild(QPlainTextEdit)  # type: ignore[assignment] # it has one
    here.setFocus()
    while here not in reached:
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        here = focus
    wanted = {
        each
        for each in walk(room.window)
        if is_control(each) and each.isEnabled() and not isinstance(each, QProgressBar)
    }
    assert {name_of(each) for each in wanted - reached} == set()


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="is itself the run at another scale")
def test_the_same_at_twice_the_size() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-k", "walk", "-p", "no:cacheprovider", __file__],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout.decode()[-4000:]
    assert b"passed" in ended.stdout
