"""The list of scenes as it is worked with, and as it follows the project and the queue."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from desktop_app.domain import jobs as paid
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, ProjectId, SceneId, TaskId, Timeline
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import AccountState, Connection, Group
from desktop_app.ui.bids import Bid, bid_for
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneListModel, SceneRole, SceneStates
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.theme import Mode, Theme
from tests.fakes.allowance import within
from tests.fakes.harbour import (
    MODEL,
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
from tests.fakes.waiting import until

CATALOGUE = load_catalogue(resources() / "models.json").as_listed_by(frozenset({MODEL}))
RICH = Credits(820_000)
NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Bench:
    """A scene list on screen, and what it told."""

    scenes: SceneList
    session: ProjectSession
    queue: FakeJobs
    shelf: FakeShelf
    states: SceneStates
    clock: list[int]
    selected: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    removed: list[list[str]] = field(default_factory=list)
    ordered: list[list[str]] = field(default_factory=list)

    @property
    def model(self) -> SceneListModel:
        return self.scenes.model

    def order(self) -> list[str]:
        return [scene.id for scene in self.session.project.scenes]

    def shown(self) -> list[str]:
        rows = range(self.model.rowCount())
        return [str(self.model.index(row).data(SceneRole.HEADING)) for row in rows]

    def words(self, number: int) -> str:
        return str(self.model.index(number - 1).data(SceneRole.WORDS))

    def middle(self, number: int) -> QPoint:
        return self.scenes.table.visualRect(self.model.index(number - 1)).center()

    def click(self, number: int, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.mouseClick(self.scenes.table.viewport(), LEFT, held, self.middle(number))

    def drag(self, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
        view = self.scenes.table.viewport()
        QTest.mousePress(view, LEFT, NO_KEY, start)
        for step in range(1, 9):
            QTest.mouseMove(view, start + (end - start) * step / 8)
        if let_go:
            QTest.mouseRelease(view, LEFT, NO_KEY, end)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.scenes.table, key, held)

    def chips(self) -> list[str]:
        return [self.words(row + 1) for row in range(self.model.rowCount())]

    def listed(self) -> list[str]:
        return [scene.id for scene in self.model.scenes]

    def menu(self, number: int) -> QMenu:
        """Open the menu of a card, as a click with the other button does."""
        at = self.scenes.table.viewport().mapToGlobal(self.middle(number))
        place = self.scenes.mapFromGlobal(at)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at)
        QApplication.sendEvent(self.scenes, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def picture(self) -> QImage:
        return self.scenes.table.viewport().grab().toImage()


MakeBench = Callable[..., Bench]


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons) -> AsyncIterator[MakeBench]:
    benches: list[Bench] = []

    def build(
        project: Project | None = None, jobs: tuple[paid.Job, ...] = (), balance: Credits = RICH
    ) -> Bench:
        session = session_of(project or harbour(), Path("film"))
        queue, shelf, clock = FakeJobs(jobs), FakeShelf(), [NOW]
        states = SceneStates(session, queue, now_ms=lambda: clock[0])

        def price(scene_ids: Sequence[SceneId]) -> Bid:
            account = AccountState(Connection.CONNECTED, balance)
            quote = quote_for(session.project, scene_ids, CATALOGUE)
            return bid_for(quote, account, within(balance))

        scenes = SceneList(session, states, shelf.poster, price, theme, icons)
        bench = Bench(scenes, session, queue, shelf, states, clock)
        scenes.scene_selected.connect(bench.selected.append)
        scenes.scene_opened.connect(bench.opened.append)
        scenes.remove_requested.connect(bench.removed.append)
        scenes.generate_requested.connect(bench.ordered.append)
        scenes.resize(291, 600)
        scenes.show()
        benches.append(bench)
        return bench

    yield build
    for bench in benches:
        bench.scenes.close_down()
        bench.states.close()
        await bench.session.close()
        bench.scenes.close()
        bench.scenes.deleteLater()


@pytest.fixture
def bench(make: MakeBench) -> Bench:
    return make(jobs=harbour_jobs())


async def test_cards_read_as_in_the_drawing(bench: Bench) -> None:
    assert bench.shown() == [
        "1 · Fog lifts",
        "2 · First light",
        "3 · Nets",
        "4 · The catch",
        "5 · Home",
    ]
    chips = [bench.words(number) for number in range(1, 6)]
    assert chips == ["take 2 of 3", "take 1", "generating 1:42", "refused", "draft"]
    body = bench.model.index(3).data(SceneRole.BODY)
    assert body == "The provider refused this prompt: “real person”. Not charged."


async def test_the_third_card_dragged_above_the_first_moves_scene_and_clip(bench: Bench) -> None:
    bench.drag(bench.middle(3), bench.middle(1) - QPoint(0, 20))
    assert bench.order() == ["s3", "s1", "s2", "s4", "s5"]
    clips = [clip.scene_id for clip in bench.session.project.timeline.picture.clips]
    assert clips == ["s3", "s1", "s2", "s4", "s5"]
    assert bench.shown()[0] == "1 · Nets"
    assert bench.scenes.current_scene == "s3"
    bench.session.undo()
    assert bench.shown()[0] == "1 · Fog lifts"


async def test_a_card_dragged_down_lands_below(bench: Bench) -> None:
    bench.drag(bench.middle(1), bench.middle(4) + QPoint(0, 5))
    assert bench.order() == ["s2", "s3", "s4", "s1", "s5"]


async def test_escape_puts_a_carried_card_back(bench: Bench) -> None:
    end = bench.middle(1)
    bench.drag(bench.middle(3), end, let_go=False)
    carried = bench.picture()
    bench.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(bench.scenes.table.viewport(), LEFT, NO_KEY, end)
    assert bench.order() == ["s1", "s2", "s3", "s4", "s5"]
    assert bench.picture() != carried


async def test_a_click_selects_and_tells_once(bench: Bench) -> None:
    bench.click(2)
    assert bench.selected == ["s2"]
    assert bench.session.undo_name is None
    bench.scenes.select_scene(scene_id(4))
    assert bench.scenes.current_scene == "s4"
    assert bench.selected == ["s2"]
    bench.scenes.select_scene(None)
    assert bench.scenes.selected_scenes() == ()


async def test_a_scene_is_chosen_from_right_to_left_too(bench: Bench) -> None:
    table = bench.scenes.table
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.selectRow(1)
    assert [each.row() for each in table.selectionModel().selectedRows()] == [1]
    assert table.currentIndex().row() == 1


async def test_keys_move_open_and_remove(bench: Bench) -> None:
    bench.click(2)
    bench.key(Qt.Key.Key_Up, ALT)
    assert bench.order()[:2] == ["s2", "s1"]
    bench.key(Qt.Key.Key_Up, ALT)
    bench.key(Qt.Key.Key_Down, ALT)
    assert bench.order()[:2] == ["s1", "s2"]
    assert bench.scenes.current_scene == "s2"
    bench.key(Qt.Key.Key_Return)
    assert bench.opened == ["s2"]
    bench.click(4, SHIFT)
    bench.key(Qt.Key.Key_Delete)
    assert bench.removed == [["s2", "s3", "s4"]]


async def test_f2_renames_in_place_as_one_step(bench: Bench) -> None:
    bench.click(2)
    bench.key(Qt.Key.Key_F2)
    editor = bench.scenes.findChild(QLineEdit, "sceneTitleEditor")
    assert editor is not None
    assert editor.text() == "First light"
    QTest.keyClicks(editor, "Sunrise")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await asyncio.sleep(0.02)
    assert bench.shown()[1] == "2 · Sunrise"
    assert bench.opened == []
    bench.session.undo()
    assert bench.shown()[1] == "2 · First light"


async def test_an_empty_title_is_not_taken(bench: Bench) -> None:
    assert not bench.model.setData(bench.model.index(1), "   ")
    assert bench.session.undo_name is None


async def test_typing_a_title_survives_the_seconds_of_a_generating_scene(bench: Bench) -> None:
    bench.click(3)
    bench.key(Qt.Key.Key_F2)
    editor = bench.scenes.findChild(QLineEdit, "sceneTitleEditor")
    assert editor is not None
    QTest.keyClicks(editor, "Cold ne")
    bench.clock[0] += 1000
    bench.states.ticked.emit(("s3",))
    QTest.keyClicks(editor, "ts")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await asyncio.sleep(0.02)
    assert bench.shown()[2] == "3 · Cold nets"


async def test_the_clock_runs_only_while_something_is_generated(bench: Bench) -> None:
    told: list[tuple[str, ...]] = []
    bench.states.ticked.connect(told.append)
    bench.clock[0] += 1000
    await asyncio.sleep(1.2)
    assert told == [("s3",)]
    assert bench.words(3) == "generating 1:43"
    bench.queue.put(replace(harbour_jobs()[1], state=paid.Cancelled(NOW)))
    assert bench.words(3) == "draft"
    await asyncio.sleep(1.2)
    assert told == [("s3",)]


async def test_a_job_changes_its_own_row_only(bench: Bench) -> None:
    rows: list[int] = []
    bench.model.dataChanged.connect(lambda top, bottom: rows.append(top.row()))
    bench.queue.put(job_for(5, paid.Queued(NOW)))
    bench.queue.put(job_for(5, paid.Submitted(NOW, TaskId("t"))))
    bench.queue.put(job_for(5, paid.Ready(NOW, TaskId("t"), ("u",))))
    assert rows == [4, 4, 4]
    bench.queue.fractions[job_for(5, paid.Queued(NOW)).id] = 0.5
    assert bench.words(5) == "fetching 50 %"


async def test_typing_a_prompt_changes_its_own_row_only(bench: Bench) -> None:
    rows: list[int] = []
    bench.model.dataChanged.connect(lambda top, bottom: rows.append(top.row()))
    bench.session.edit_prompt(scene_id(2), "Another dawn")
    assert rows == [1]
    assert bench.words(2) == "stale"


async def test_adding_and_removing_scenes_keeps_the_selection(bench: Bench) -> None:
    bench.click(4)
    new = bench.session.add_scene(
        SceneDraft("Gulls", "Gulls circle"), harbour().scenes[0].settings, 0
    )
    assert bench.shown()[0] == "1 · Gulls"
    assert bench.shown()[4] == "5 · The catch"
    assert bench.scenes.selected_scenes() == ("s4",)
    bench.session.remove_scenes([new, scene_id(2)])
    assert bench.shown() == ["1 · Fog lifts", "2 · Nets", "3 · The catch", "4 · Home"]
    assert bench.scenes.selected_scenes() == ("s4",)
    bench.session.undo()
    assert len(bench.shown()) == 6
    assert bench.selected == ["s4"]


async def test_a_removed_selection_hands_over_to_its_neighbour(bench: Bench) -> None:
    bench.click(5)
    bench.session.remove_scenes([scene_id(5)])
    assert bench.scenes.current_scene == "s4"
    assert bench.selected == ["s5", "s4"]


async def test_the_model_keeps_qts_rules_through_every_edit(bench: Bench) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(bench.model, fatal)
    settings = harbour().scenes[0].settings
    drafts = [SceneDraft(f"New {number}", "Words") for number in range(4)]
    bench.session.add_scenes(drafts, settings, 2)
    bench.session.move_scene(scene_id(5), 0)
    bench.session.remove_scenes([scene_id(1), scene_id(3), scene_id(5)])
    while bench.session.undo_name:
        bench.session.undo()
    while bench.session.redo_name:
        bench.session.redo()
    assert [scene.id for scene in bench.model.scenes] == bench.order()
    assert tester.failureReportingMode() is fatal


async def test_posters_come_for_the_cards_in_view(make: MakeBench) -> None:
    bench = make(long_film(300))
    await asyncio.sleep(0.3)
    asked = {name for name, _, _ in bench.shelf.asked}
    assert "s1" in asked
    assert len(asked) < 12
    bench.scenes.table.scrollToBottom()
    await asyncio.sleep(0.3)
    assert "s299" in {name for name, _, _ in bench.shelf.asked}
    assert "s150" not in {name for name, _, _ in bench.shelf.asked}


async def test_a_take_that_arrives_brings_its_picture(bench: Bench) -> None:
    bench.session.receive_take(take_of(bench.session.project.scenes[4], 1))
    assert bench.words(5) == "take 1"
    await asyncio.sleep(0.3)
    card = bench.scenes.table.visualRect(bench.model.index(4))
    sky = bench.picture().pixelColor(card.left() + 30, card.top() + 14)
    assert sky.red() > sky.blue() + 40


async def test_the_button_follows_the_last_card_and_asks_for_a_scene(bench: Bench) -> None:
    asked: list[bool] = []
    bench.scenes.add_requested.connect(lambda: asked.append(True))
    button = bench.scenes.findChild(QPushButton, "addSceneButton")
    assert button is not None
    assert button.y() < 5 * 71 + 20
    button.click()
    assert asked == [True]


async def test_an_empty_film_says_how_to_begin(make: MakeBench) -> None:
    bench = make(replace(harbour(), scenes=(), takes=(), timeline=Timeline()))
    assert not bench.scenes.table.isVisible()
    assert bench.scenes._note.isVisible()
    bench.session.add_scene(SceneDraft("First", "Words"), harbour().scenes[0].settings)
    assert bench.scenes.table.isVisible()
    assert not bench.scenes._note.isVisible()


async def test_a_scene_that_no_clip_shows_can_be_put_into_the_film(bench: Bench) -> None:
    bench.session.cutting.remove([clip_id(2), clip_id(3)])
    bench.click(1)
    bench.click(3, SHIFT)
    menu = bench.menu(2)
    put = next(action for action in menu.actions() if action.text() == "Put into the film")
    put.trigger()
    shown = [clip.scene_id for clip in bench.session.project.timeline.picture.clips]
    assert list(shown) == ["s1", "s2", "s3", "s4", "s5"]
    assert bench.session.undo_name == "Put 2 scenes into film"
    menu.close()


async def test_the_menu_acts_on_all_that_is_selected(bench: Bench) -> None:
    bench.click(2)
    bench.click(4, SHIFT)
    menu = bench.menu(3)
    texts = {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}
    assert list(texts) == [
        "Generate 3 again · 105 credits · $0.525",
        "Open scene",
        "Rename scene",
        "Move scene up",
        "Move scene down",
        "Remove 3 scenes",
    ]
    texts["Remove 3 scenes"].trigger()
    assert bench.removed == [["s2", "s3", "s4"]]
    menu.close()


async def test_screen_readers_get_whole_cards(bench: Bench) -> None:
    spoken = bench.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Scene 3, Nets, generating 1:42, 15.0 seconds"
    assert bench.scenes.table.accessibleName() == "Scenes"


async def test_other_projects_jobs_are_nobodys_here(bench: Bench) -> None:
    bench.queue.put(job_for(5, paid.Queued(NOW), project_id=ProjectId("another")))
    assert bench.words(5) == "draft"


async def test_both_themes_are_painted(bench: Bench, theme: Theme) -> None:
    dark = bench.picture().pixelColor(280, 30)
    theme.set_mode(Mode.LIGHT)
    assert dark.lightness() < 60 < 200 < bench.picture().pixelColor(280, 30).lightness()


def test_models_of_closed_lists_stay_silent(qapp: QApplication) -> None:
    session = session_of(harbour(), Path("film"))
    states = SceneStates(session, FakeJobs(), now_ms=lambda: NOW)
    model: QAbstractItemModel = SceneListModel(session, states)
    assert isinstance(model, SceneListModel)
    model.close()
    states.close()
    assert model.data(QModelIndex()) is None
    assert model.row_of(SceneId("nobody")) is None
    assert model.scene_at(99) is None


async def test_what_is_told_comes_back_and_leaves_the_selection_as_it_is(bench: Bench) -> None:
    bench.scenes.scene_selected.connect(bench.scenes.select_scene)
    bench.click(2)
    bench.key(Qt.Key.Key_Down, SHIFT)
    bench.key(Qt.Key.Key_Down, SHIFT)
    QTest.mouseClick(
        bench.scenes.table.viewport(), Qt.MouseButton.RightButton, NO_KEY, bench.middle(3)
    )
    assert bench.scenes.selected_scenes() == ("s2", "s3", "s4")
    assert bench.selected == ["s2", "s3", "s4", "s3"]
    bench.scenes.select_scene(scene_id(4))
    assert bench.scenes.selected_scenes() == ("s4",)


def choose(bench: Bench, group: Group | None) -> None:
    """Choose a group in the menu of the list's head, as a hand does."""
    bench.scenes.head.show()
    menu = bench.scenes.head.menu()
    menu.popup(QPoint(0, 0))
    place = [None, *Group].index(group)
    QTest.mouseClick(menu, LEFT, NO_KEY, menu.actionGeometry(menu.actions()[place]).center())


async def test_the_list_shows_the_group_that_is_chosen(bench: Bench) -> None:
    bench.session.edit_prompt(scene_id(2), "Another dawn")
    head = bench.scenes.head
    assert head.text() == "All"
    head.menu().aboutToShow.emit()
    assert [action.text() for action in head.menu().actions()] == [
        "All · 5", "Missing · 2", "Stale · 1", "Failed · 1", "Being made · 1", "Ready · 1",
    ]  # fmt: skip
    listed = {}
    for group in Group:
        choose(bench, group)
        listed[group] = bench.shown()
        assert bench.scenes.group is group
        assert head.menu().actions()[[None, *Group].index(group)].isChecked()
    assert listed == {
        Group.MISSING: ["4 · The catch", "5 · Home"],
        Group.STALE: ["2 · First light"],
        Group.FAILED: ["4 · The catch"],
        Group.MAKING: ["3 · Nets"],
        Group.READY: ["1 · Fog lifts"],
    }
    head.adjustSize()
    assert head.text() == "Ready"
    head.resize(head.minimumSizeHint())
    assert head.text() == ""
    assert head.accessibleName() == "Scenes listed: Ready"
    choose(bench, None)
    assert len(bench.shown()) == 5


async def test_what_changes_its_state_comes_and_goes(bench: Bench) -> None:
    choose(bench, Group.STALE)
    assert bench.shown() == []
    for number in (2, 1):
        bench.session.edit_prompt(scene_id(number), "Another dawn")
    assert bench.shown() == ["1 · Fog lifts", "2 · First light"]
    bench.session.undo()
    assert bench.shown() == ["2 · First light"]
    bench.queue.put(job_for(2, paid.Queued(NOW), prompt="Another dawn"))
    assert bench.shown() == []
    choose(bench, Group.MAKING)
    assert bench.shown() == ["2 · First light", "3 · Nets"]
    bench.queue.put(replace(harbour_jobs()[1], state=paid.Cancelled(NOW)))
    assert bench.shown() == ["2 · First light"]


async def test_the_model_keeps_qts_rules_while_a_group_is_shown(bench: Bench) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(bench.model, fatal)
    settings = harbour().scenes[0].settings
    bench.model.show_only(Group.MISSING)
    new = bench.session.add_scenes(
        [SceneDraft(f"New {number}", "Words") for number in range(3)], settings, 1
    )
    assert bench.shown() == ["2 · New 0", "3 · New 1", "4 · New 2", "7 · The catch", "8 · Home"]
    bench.session.move_scene(scene_id(5), 0)
    assert bench.shown()[0] == "1 · Home"
    bench.session.remove_scenes([new[1], scene_id(1)])
    bench.session.receive_take(take_of(bench.session.project.scene_by_id[new[0]], 1))
    while bench.session.undo_name:
        bench.session.undo()
    assert bench.shown() == ["4 · The catch", "5 · Home"]
    bench.model.show_only(None)
    assert bench.listed() == bench.order()
    assert tester.failureReportingMode() is fatal


async def test_a_scene_that_is_worked_on_stays_listed_until_another_is_chosen(bench: Bench) -> None:
    """Its prompt is typed: it must not be taken from under the hand, nor another one chosen."""
    choose(bench, Group.READY)
    bench.click(1)
    assert bench.selected == ["s1"]
    bench.session.edit_prompt(scene_id(1), "Another fog")
    assert bench.shown() == ["1 · Fog lifts", "2 · First light"]
    assert bench.scenes.selected_scenes() == ("s1",)
    bench.click(2)
    await until(lambda: bench.shown() == ["2 · First light"])
    assert bench.selected == ["s1", "s2"]
    bench.session.edit_prompt(scene_id(2), "Another dawn")
    bench.session.undo()
    bench.session.undo()
    assert bench.shown() == ["1 · Fog lifts", "2 · First light"]
    assert bench.selected == ["s1", "s2"]


async def test_choosing_a_group_chooses_no_other_scene(bench: Bench) -> None:
    bench.click(1)
    choose(bench, Group.MISSING)
    assert bench.scenes.selected_scenes() == ()
    bench.session.remove_scenes([scene_id(5)])
    assert bench.shown() == ["4 · The catch"]
    assert bench.selected == ["s1"]
    # What is chosen on the timeline is listed, whatever group is.
    bench.scenes.select_scene(scene_id(2))
    assert bench.shown() == ["2 · First light", "4 · The catch"]
    assert bench.scenes.selected_scenes() == ("s2",)
    bench.scenes.select_scene(scene_id(4))
    await until(lambda: bench.shown() == ["4 · The catch"])
    assert bench.selected == ["s1"]


async def test_cards_of_a_group_are_moved_along_the_film(bench: Bench) -> None:
    choose(bench, Group.MISSING)
    bench.drag(bench.middle(2), bench.middle(1) - QPoint(0, 20))
    assert bench.order() == ["s1", "s2", "s3", "s5", "s4"]
    assert bench.shown() == ["4 · Home", "5 · The catch"]
    bench.scenes.move_current(1)
    assert bench.order() == ["s1", "s2", "s3", "s4", "s5"]


async def test_an_empty_group_says_so_and_leads_back(bench: Bench) -> None:
    choose(bench, Group.STALE)
    note, back = bench.scenes._note, bench.scenes.findChild(QPushButton, "showAllScenes")
    assert back is not None
    assert note.text() == "No scene changed after its take was made."
    assert note.isVisible()
    assert not bench.scenes.table.isVisible()
    QTest.mouseClick(back, LEFT)
    assert len(bench.shown()) == 5
    assert not note.isVisible()
    assert bench.scenes.head.text() == "All"


async def test_what_is_not_listed_is_neither_selected_nor_bought(bench: Bench) -> None:
    choose(bench, Group.MISSING)
    bench.scenes.table.selectAll()
    assert bench.scenes.selected_scenes() == ("s4", "s5")
    menu = bench.menu(1)
    generate = next(each for each in menu.actions() if each.objectName() == "generateSelected")
    assert generate.text() == "Generate 2 scenes · 60 credits · $0.30"
    generate.trigger()
    assert bench.ordered == [["s4", "s5"]]
    menu.close()


async def test_one_scene_is_generated_again_from_its_menu(bench: Bench) -> None:
    bench.click(2)
    menu = bench.menu(2)
    generate = menu.actions()[0]
    assert generate.text() == "Generate again · 30 credits · $0.15"
    assert generate.toolTip() == "The takes that are there are kept."
    generate.trigger()
    assert bench.ordered == [["s2"]]
    menu.close()


async def test_what_cannot_be_bought_says_why(make: MakeBench) -> None:
    bench = make(balance=Credits(40_000))
    bench.click(1)
    bench.click(3, SHIFT)
    menu = bench.menu(2)
    generate = menu.actions()[0]
    assert generate.text() == "Generate 3 again · 105 credits · $0.525"
    assert not generate.isEnabled()
    assert generate.toolTip().startswith("Not enough credits: 105 needed, 40 there.")
    menu.close()
    bench.session.edit_prompt(scene_id(2), " ")
    menu = bench.menu(2)
    assert menu.actions()[0].toolTip() == "Scene 2: The scene has no prompt yet."
    menu.close()
