"""The timeline as it is worked with, and as it follows the project and the queue."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSlider

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import Project, TaskId
from desktop_app.domain.time import Flicks, flicks
from desktop_app.media.probe import probe
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.panel import Filmstrip, TimelinePanel
from desktop_app.ui.timeline.view import TimelineView
from tests.fakes.clips import solid_clip
from tests.fakes.darkrooms import COMMAND
from tests.fakes.harbour import (
    NOW,
    FakeJobs,
    FakeShelf,
    clip_id,
    harbour,
    harbour_jobs,
    job_for,
    long_film,
    scene_id,
    session_of,
    take_of,
)

NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Bench:
    """A timeline on screen, and what it told."""

    panel: TimelinePanel
    session: ProjectSession
    queue: FakeJobs
    shelf: FakeShelf
    states: SceneStates
    selected: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    sought: list[Flicks] = field(default_factory=list)

    @property
    def view(self) -> TimelineView:
        return self.panel.view

    def order(self) -> list[str]:
        return [clip.id for clip in self.session.project.timeline.picture.clips]

    def clip(self, number: int) -> PlacedClip:
        return self.view.row.by_id[clip_id(number)]

    def middle(self, number: int) -> QPoint:
        return self.view.sight.clip_box(self.clip(number)).center()

    def press(self, point: QPoint) -> None:
        QTest.mousePress(self.view.viewport(), LEFT, NO_KEY, point)

    def carry(self, start: QPoint, end: QPoint) -> None:
        for step in range(1, 9):
            QTest.mouseMove(self.view.viewport(), start + (end - start) * step / 8)

    def let_go(self, point: QPoint) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, NO_KEY, point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.carry(start, end)
        self.let_go(end)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.view, key, held)

    def picture(self) -> QImage:
        return self.view.viewport().grab().toImage()


MakeBench = Callable[..., Bench]


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons) -> AsyncIterator[MakeBench]:
    benches: list[Bench] = []

    def build(
        project: Project | None = None,
        jobs: tuple[paid.Job, ...] = (),
        shelf: FakeShelf | None = None,
        filmstrip: Filmstrip | None = None,
        folder: Path = Path("film"),
    ) -> Bench:
        session = session_of(project or harbour(), folder)
        queue, pictures = FakeJobs(jobs), shelf or FakeShelf()
        states = SceneStates(session, queue, now_ms=lambda: NOW)
        strips = filmstrip or pictures.filmstrip
        panel = TimelinePanel(session, states, strips, theme, icons)
        bench = Bench(panel, session, queue, pictures, states)
        panel.view.scene_selected.connect(bench.selected.append)
        panel.view.scene_opened.connect(bench.opened.append)
        panel.view.playhead_moved.connect(bench.sought.append)
        panel.resize(1600, 180)
        panel.show()
        benches.append(bench)
        return bench

    yield build
    for bench in benches:
        bench.panel.close_down()
        bench.states.close()
        await bench.session.close()
        bench.panel.close()
        bench.panel.deleteLater()


@pytest.fixture
def bench(make: MakeBench) -> Bench:
    return make(jobs=harbour_jobs())


async def test_the_third_clip_dragged_before_the_first_is_one_edit(bench: Bench) -> None:
    seen: list[Project] = []
    bench.session.changed.connect(lambda before, after: seen.append(after))
    bench.drag(bench.middle(3), bench.middle(1) - QPoint(100, 0))
    assert bench.order() == ["c3", "c1", "c2", "c4", "c5"]
    assert [scene.id for scene in bench.session.project.scenes] == ["s3", "s1", "s2", "s4", "s5"]
    assert len(seen) == 1
    bench.session.undo()
    assert bench.order() == ["c1", "c2", "c3", "c4", "c5"]
    assert [clip.id for clip in bench.view.row.clips] == bench.order()


async def test_nothing_is_edited_while_a_clip_is_carried_or_put_back(bench: Bench) -> None:
    start, end = bench.middle(3), bench.middle(1)
    bench.press(start)
    bench.carry(start, end)
    assert bench.order()[0] == "c1"
    bench.key(Qt.Key.Key_Escape)
    bench.let_go(end)
    assert bench.order() == ["c1", "c2", "c3", "c4", "c5"]
    assert bench.session.undo_name is None


async def test_a_carried_clip_is_a_ghost_and_its_neighbours_make_room(bench: Bench) -> None:
    before = bench.middle(1)
    start = bench.middle(3)
    bench.press(start)
    bench.carry(start, bench.middle(1))
    width = bench.view.sight.clip_box(bench.clip(3)).width()
    sky = bench.picture().pixelColor(before + QPoint(width, -20))
    await asyncio.sleep(0.1)
    bench.key(Qt.Key.Key_Escape)
    # Fog of scene 1 shows one clip further to the right than where it belongs.
    assert sky.blue() > sky.red()


async def test_a_click_selects_and_tells_once(bench: Bench) -> None:
    QTest.mouseClick(bench.view.viewport(), LEFT, NO_KEY, bench.middle(2))
    assert bench.selected == ["s2"]
    assert bench.view.selected_clip == bench.clip(2)
    assert bench.session.undo_name is None


async def test_a_selection_made_elsewhere_is_shown_and_not_told(bench: Bench) -> None:
    bench.view.select_scene(scene_id(4))
    assert bench.view.selected_clip == bench.clip(4)
    assert bench.selected == []
    bench.view.select_scene(None)
    assert bench.view.selected_clip is None


async def test_keys_walk_move_open_and_remove(bench: Bench) -> None:
    bench.view.select_scene(scene_id(2))
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_End)
    bench.key(Qt.Key.Key_Home)
    bench.key(Qt.Key.Key_Left)
    assert bench.selected == ["s3", "s5", "s1", "s1"]
    bench.key(Qt.Key.Key_Right, ALT)
    assert bench.order() == ["c2", "c1", "c3", "c4", "c5"]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    bench.key(Qt.Key.Key_Left, both)
    bench.key(Qt.Key.Key_Left, both)
    assert bench.order() == ["c1", "c2", "c3", "c4", "c5"]
    bench.key(Qt.Key.Key_Return)
    assert bench.opened == ["s1"]
    bench.key(Qt.Key.Key_Delete)
    assert bench.order() == ["c2", "c3", "c4", "c5"]
    assert len(bench.session.project.scenes) == 5
    assert bench.session.undo_name == "Remove clip"


async def test_a_double_click_opens_the_scene(bench: Bench) -> None:
    QTest.mouseDClick(bench.view.viewport(), LEFT, NO_KEY, bench.middle(4))
    bench.let_go(bench.middle(4))
    assert bench.opened == ["s4"]


async def test_a_drag_soon_after_a_click_is_a_drag(bench: Bench) -> None:
    start, end = bench.middle(4), bench.middle(1) - QPoint(100, 0)
    QTest.mouseDClick(bench.view.viewport(), LEFT, NO_KEY, start)
    bench.carry(start, end)
    bench.let_go(end)
    assert bench.order() == ["c4", "c1", "c2", "c3", "c5"]
    assert bench.opened == []


async def test_the_ruler_seeks_and_the_players_word_is_not_echoed(bench: Bench) -> None:
    ruler = bench.view.sight.ruler
    at = QPoint(bench.view.sight.x_of(flicks(20)), ruler.center().y())
    bench.drag(QPoint(ruler.left() + 3, at.y()), at)
    assert abs(bench.sought[-1] - flicks(20)) < flicks(1) // 20
    told = len(bench.sought)
    bench.view.set_playhead(flicks(33))
    assert bench.view.playhead == flicks(33)
    assert len(bench.sought) == told
    bench.view.set_playhead(flicks(999))
    assert bench.view.playhead == bench.session.project.duration


async def test_the_playhead_is_painted_where_it_stands(bench: Bench) -> None:
    bench.view.set_playhead(flicks(25))
    x = bench.view.sight.x_of(flicks(25))
    assert bench.picture().pixelColor(x, 100).name() == "#ea6571"


async def test_the_film_is_fitted_until_the_user_zooms(bench: Bench) -> None:
    view = bench.view
    assert view.is_fitted
    assert view.sight.x_of(view.row.end) == pytest.approx(view.sight.width - 24, abs=1)
    bench.session.remove_scenes([scene_id(5), scene_id(4)])
    assert view.sight.x_of(view.row.end) == pytest.approx(view.sight.width - 24, abs=1)
    view.zoom(2.0)
    density = view.sight.scale.density
    bench.session.undo()
    assert view.sight.scale.density == density
    bench.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert view.is_fitted


async def test_ctrl_wheel_zooms_about_the_pointer(bench: Bench) -> None:
    view = bench.view
    at = QPointF(700, 80)
    before = view.sight.time_at(at.x())
    for _ in range(5):
        QApplication.sendEvent(view.viewport(), wheel(at, 120, Qt.KeyboardModifier.ControlModifier))
    assert not view.is_fitted
    assert view.sight.scale.x_of(view.sight.time_at(at.x()) - before) == pytest.approx(0, abs=4)
    place = view.horizontalScrollBar().value()
    QApplication.sendEvent(view.viewport(), wheel(at, -120, NO_KEY))
    assert view.horizontalScrollBar().value() > place


async def test_a_touchpad_scrolls_by_its_pixels_and_shift_scrolls_too(bench: Bench) -> None:
    view, at = bench.view, QPointF(700, 80)
    view.zoom(8.0)
    bar = view.horizontalScrollBar()
    bar.setValue(100)
    phase, none = Qt.ScrollPhase.ScrollUpdate, Qt.MouseButton.NoButton
    pad = QWheelEvent(at, at, QPoint(-37, 0), QPoint(-120, 0), none, NO_KEY, phase, False)
    QApplication.sendEvent(view.viewport(), pad)
    assert bar.value() == 137
    QApplication.sendEvent(view.viewport(), wheel(at, -120, Qt.KeyboardModifier.ShiftModifier))
    assert bar.value() == 257


def wheel(at: QPointF, turn: int, held: Qt.KeyboardModifier) -> QWheelEvent:
    return QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


async def test_the_slider_zooms_and_follows(bench: Bench) -> None:
    slider = bench.panel.findChild(QSlider, "timelineZoom")
    assert slider is not None
    assert slider.value() == 0
    slider.setValue(500)
    assert bench.view.closeness == pytest.approx(0.5, abs=0.01)
    bench.view.fit()
    assert slider.value() == 0


async def test_a_carried_clip_scrolls_the_film_at_the_edge(make: MakeBench) -> None:
    bench = make(long_film(60))
    view = bench.view
    view.zoom(8.0)
    view.horizontalScrollBar().setValue(0)
    start = bench.middle(1)
    edge = QPoint(view.viewport().width() - 4, start.y())
    bench.press(start)
    bench.carry(start, edge)
    for _ in range(40):
        await asyncio.sleep(0.02)
    scrolled = view.horizontalScrollBar().value()
    assert scrolled > 300
    bench.let_go(edge)
    assert bench.order().index("c1") >= 4
    await asyncio.sleep(0.1)
    assert view.horizontalScrollBar().value() == pytest.approx(scrolled, abs=60)


async def test_filmstrips_come_for_what_is_in_view_and_only_that(make: MakeBench) -> None:
    bench = make(long_film(200))
    bench.view.zoom(20.0)
    bench.view.horizontalScrollBar().setValue(0)
    await asyncio.sleep(0.3)
    asked = {name for name, _, _ in bench.shelf.asked}
    assert "s1" in asked
    assert len(asked) < 20
    bench.view.horizontalScrollBar().setValue(bench.view.horizontalScrollBar().maximum())
    await asyncio.sleep(0.3)
    asked = {name for name, _, _ in bench.shelf.asked}
    assert "s200" in asked
    assert "s100" not in asked
    bench.view.horizontalScrollBar().setValue(0)
    sky = bench.picture().pixelColor(bench.middle(1) - QPoint(0, 20))
    assert sky.blue() > sky.red()


async def test_a_real_take_shows_its_own_pictures(make: MakeBench, tmp_path: Path) -> None:
    project = harbour()
    scene = project.scenes[1]
    take = take_of(scene, 1)
    path = tmp_path / take.path
    path.parent.mkdir(parents=True)
    solid_clip(path, "#20a030", frames=30)
    real = replace(take, media=probe(path))
    others = tuple(each for each in project.takes if each.id != take.id)
    room = Darkroom(COMMAND)
    shelf = PictureShelf(tmp_path / "pictures", room)
    bench = make(
        replace(project, takes=(*others, real)), filmstrip=shelf.filmstrip, folder=tmp_path
    )
    point = bench.middle(2) - QPoint(0, 20)
    green = QColor("#20a030")
    for _ in range(100):
        await asyncio.sleep(0.05)
        if close_to(bench.picture().pixelColor(point), green):
            break
    assert close_to(bench.picture().pixelColor(point), green)
    shelf.close()
    await room.close()


async def test_a_film_that_cannot_be_read_says_so(make: MakeBench) -> None:
    bench = make(shelf=FakeShelf(missing=["s1"]))
    await asyncio.sleep(0.3)
    tries = sum(name == "s1" for name, _, _ in bench.shelf.asked)
    assert tries == 1
    box = bench.view.sight.clip_box(bench.clip(1))
    red = QColor("#ea6571")
    assert any(
        close_to(bench.picture().pixelColor(x, y), red)
        for x in range(box.left(), box.right())
        for y in range(box.bottom() - 20, box.bottom() - 4)
    )


def close_to(one: QColor, other: QColor) -> bool:
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return all(abs(each) < 16 for each in apart)


async def test_a_take_that_arrives_replaces_the_placeholder(bench: Bench) -> None:
    await asyncio.sleep(0.1)
    scene = bench.session.project.scene_by_id[scene_id(3)]
    bench.session.receive_take(replace(take_of(scene, 1), made_at=NOW))
    bench.queue.put(replace(harbour_jobs()[1], state=paid.Cancelled(NOW)))
    await asyncio.sleep(0.3)
    assert any(name == "s3" for name, _, _ in bench.shelf.asked)
    sky = bench.picture().pixelColor(bench.middle(3) - QPoint(0, 40))
    assert sky.red() > sky.blue()


async def test_a_refusal_is_drawn_in_red_dashes(bench: Bench) -> None:
    box = bench.view.sight.clip_box(bench.clip(4))
    shade = [bench.picture().pixelColor(x, box.top()) for x in range(box.left() + 20, box.right())]
    assert any(each.red() > each.blue() + 60 for each in shade)
    waiting = bench.view.sight.clip_box(bench.clip(3))
    top = [
        bench.picture().pixelColor(x, waiting.top())
        for x in range(waiting.left() + 20, waiting.right() - 20)
    ]
    assert not any(each.red() > each.blue() for each in top)


async def test_a_job_repaints_only_its_own_clip(bench: Bench) -> None:
    await asyncio.sleep(0.2)
    before = bench.picture()
    bench.queue.put(job_for(5, paid.Submitted(NOW, TaskId("t"))))
    after = bench.picture()
    box = bench.view.sight.clip_box(bench.clip(5))
    assert after.copy(box) != before.copy(box)
    others = bench.view.viewport().rect().adjusted(0, 0, box.left() - before.width() - 8, 0)
    assert after.copy(others) == before.copy(others)


async def test_a_clip_removed_under_the_hand_ends_the_drag(bench: Bench) -> None:
    start = bench.middle(3)
    bench.press(start)
    bench.carry(start, bench.middle(1))
    bench.session.remove_scenes([scene_id(3)])
    bench.let_go(bench.middle(1))
    assert bench.order() == ["c1", "c2", "c4", "c5"]
    assert bench.session.undo_name == "Remove scene"


async def test_a_take_that_arrives_does_not_end_the_drag(bench: Bench) -> None:
    start, end = bench.middle(3), bench.middle(1) - QPoint(100, 0)
    bench.press(start)
    bench.carry(start, end)
    scene = bench.session.project.scene_by_id[scene_id(5)]
    bench.session.receive_take(take_of(scene, 1))
    await asyncio.sleep(0.05)
    bench.let_go(end)
    assert bench.order() == ["c3", "c1", "c2", "c4", "c5"]


async def test_keys_ring_the_clip_they_act_on_and_the_mouse_does_not(bench: Bench) -> None:
    bench.panel.activateWindow()
    bench.view.setFocus()
    QTest.mouseClick(bench.view.viewport(), LEFT, NO_KEY, bench.middle(2))
    for _ in range(40):
        await asyncio.sleep(0.05)
        if bench.view.hasFocus():
            break
    await asyncio.sleep(0.1)
    box = bench.view.sight.clip_box(bench.clip(2)).adjusted(-3, -3, 3, 3)
    by_mouse = bench.picture().copy(box)
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Left)
    assert bench.picture().copy(box) != by_mouse


async def test_screen_readers_hear_the_clip(bench: Bench) -> None:
    assert bench.view.accessibleName() == "Timeline"
    assert bench.view.accessibleDescription() == "5 clips, 0:55 long"
    bench.view.select_scene(scene_id(3))
    words = bench.view.accessibleDescription()
    assert words == "Scene 3, Nets, generating 1:42, 15.0 s at 0:20, 3 of 5"
    bench.view.move_selected(-2)
    assert bench.view.accessibleDescription().endswith("1 of 5")


async def test_tools_say_why_they_are_off(bench: Bench) -> None:
    buttons = {each.accessibleName(): each for each in bench.panel.findChildren(Button)}
    assert not buttons["Remove"].isEnabled()
    assert buttons["Remove"].toolTip() == "Select a clip on the timeline first."
    bench.view.select_scene(scene_id(1))
    assert buttons["Transition"].toolTip() == (
        "The film begins with this clip; nothing leads into it."
    )
    assert buttons["Remove"].isEnabled()
    buttons["Remove"].click()
    assert bench.order() == ["c2", "c3", "c4", "c5"]


@pytest.mark.parametrize("width", [1600, 960, 480])
async def test_tools_give_way_in_a_narrow_window(bench: Bench, width: int) -> None:
    bench.panel.resize(width, 300)
    await asyncio.sleep(0.05)
    more = bench.panel.findChild(IconButton, "timelineMore")
    zoom = bench.panel.findChild(QSlider, "timelineZoom")
    assert more is not None
    assert zoom is not None
    tools = [each for each in bench.panel.findChildren(Button) if each.isVisible()]
    edges = sorted((each.geometry() for each in tools), key=lambda each: each.left())
    # Nothing is cut off or lies over another, whatever is left of the words.
    assert all(before.right() < after.left() for before, after in itertools.pairwise(edges))
    assert all(each.width() >= each.sizeHint().width() for each in tools)
    assert edges[-1].right() < zoom.geometry().left()
    words = {each.text() for each in tools} - {""}
    assert ("Split" in words) is (width > 480)
    assert ("Duplicate" in words) is (width == 1600)
    if more.isVisible():
        menu = more.menu()
        menu.aboutToShow.emit()
        hidden = {each.text() for each in menu.actions()}
        shown = {each.accessibleName() for each in tools}
        assert hidden
        assert not hidden & shown
        assert len(hidden | shown) == 9


async def test_the_menu_does_what_the_keys_do(bench: Bench, qapp: QApplication) -> None:
    at = bench.middle(2)
    view = bench.view.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    assert bench.selected == ["s2"]
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert list(actions) == [
        "Open scene",
        "",
        "Split clip at the playhead",
        "Freeze frame at the playhead",
        "Duplicate clip",
        "Mute clip",
        "Transition into it",
        "Trim, slip and roll",
        "Cut clips",
        "Copy clips",
        "Paste clips",
        "Paste look and sound",
        "Move earlier",
        "Move later",
        "Move to start",
        "Move to end",
        "Remove from the film",
    ]
    actions["Move to end"].trigger()
    assert bench.order()[-1] == "c2"
    actions["Remove from the film"].trigger()
    assert bench.order() == ["c1", "c3", "c4", "c5"]
    menu.close()


async def test_an_empty_film_says_what_comes_here(make: MakeBench) -> None:
    empty = replace(harbour(), scenes=(), takes=(), timeline=type(harbour().timeline)())
    bench = make(empty)
    bench.key(Qt.Key.Key_Right)
    bench.drag(QPoint(200, 80), QPoint(400, 80))
    assert bench.view.accessibleDescription() == "0 clips, 0:00 long"
    assert bench.order() == []


async def test_both_themes_are_painted(bench: Bench, theme: Theme) -> None:
    dark = bench.picture().pixelColor(1500, 10)
    theme.set_mode(Mode.LIGHT)
    light = bench.picture().pixelColor(1500, 10)
    assert dark.lightness() < 60 < 200 < light.lightness()
