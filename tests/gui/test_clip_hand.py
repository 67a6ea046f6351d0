"""The hand on clips: carried together, copied, trimmed, rolled, slipped; undone in one step."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain import cutting
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.ui.timeline.live import AS_IT_IS
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from tests.fakes.harbour import clip_id
from tests.gui.cut_stand import CutStand, MakeStand, taken

NO_KEY = Qt.KeyboardModifier.NoModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
ACCENT, BAD = "#7c8cff", "#ea6571"


def with_handles() -> Project:
    """Return a film whose second and third clips have frames to spare at both ends."""
    project = cutting.trim(taken(), clip_id(2), TimeRange(flicks(2), flicks(6)))
    return cutting.trim(project, clip_id(3), TimeRange(flicks(3), flicks(9)))


def move(
    stand: CutStand,
    point: QPoint,
    buttons: Qt.MouseButton = Qt.MouseButton.NoButton,
    held: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Move the mouse; Qt's own test moves hold no key, and let other tasks run inside this one."""
    viewport, at, none = stand.view.viewport(), QPointF(point), Qt.MouseButton.NoButton
    where = viewport.mapToGlobal(at)
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, at, where, none, buttons, held)
    )


@dataclass
class Hand:
    """A mouse that can stop on the way."""

    stand: CutStand
    held: Qt.KeyboardModifier = NO_KEY

    def press(self, point: QPoint) -> None:
        self.start = point
        QTest.mousePress(self.stand.view.viewport(), LEFT, self.held, point)

    def to(self, point: QPoint) -> None:
        for step in range(1, 6):
            move(self.stand, self.start + (point - self.start) * step / 5, LEFT, self.held)
        self.at = point

    def let_go(self) -> None:
        QTest.mouseRelease(self.stand.view.viewport(), LEFT, self.held, self.at)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.to(end)
        self.let_go()


def edge(stand: CutStand, number: int, *, at_start: bool) -> QPoint:
    """Return a point by which an edge of a clip is pulled."""
    box = stand.view.sight.clip_box(stand.view.row.clips[number - 1])
    return QPoint(box.left() + 8 if at_start else box.right() - 6, box.center().y() - 20)


def seam(stand: CutStand, number: int) -> QPoint:
    """Return the middle of the seam before a clip."""
    clip = stand.view.row.clips[number - 1]
    return QPoint(stand.view.sight.x_of(clip.start), stand.point(number).y() - 20)


def pixels(stand: CutStand, seconds: float) -> QPoint:
    return QPoint(round(stand.view.sight.scale.x_of(round(seconds * flicks(1)))), 0)


def seconds(stand: CutStand, number: int) -> float:
    project = stand.project
    return project.duration_of(project.timeline.picture.clips[number - 1]) / flicks(1)


@pytest.fixture
def spare(make_stand: MakeStand) -> CutStand:
    return make_stand(with_handles())


async def test_chosen_clips_that_lie_apart_are_dragged_together(stand: CutStand) -> None:
    before = stand.project
    stand.click(stand.point(2))
    stand.click(stand.point(5), CTRL)
    Hand(stand).drag(stand.point(5), stand.point(1) - QPoint(400, 0))
    assert stand.order() == ["c2", "c5", "c1", "c3", "c4"]
    assert [scene.id for scene in stand.project.scenes] == ["s2", "s5", "s1", "s3", "s4"]
    assert set(stand.view.picked.clips) == {"c2", "c5"}
    assert stand.session.undo_name == "Move 2 clips"
    stand.session.undo()
    assert stand.project == before


async def test_a_click_on_one_of_several_chosen_means_that_one(stand: CutStand) -> None:
    stand.view.select_all()
    stand.click(stand.point(3))
    assert stand.view.picked.clips == ("c3",)


async def test_alt_drag_copies_and_shows_that_it_is_a_copy(stand: CutStand) -> None:
    before = stand.project
    hand = Hand(stand, ALT)
    hand.press(stand.point(4))
    hand.to(stand.point(1) - QPoint(300, 0))
    assert stand.order() == ["c1", "c2", "c3", "c4", "c5"]
    assert stand.view.viewport().cursor().shape() is Qt.CursorShape.DragCopyCursor
    carried = stand.view.live.carried
    assert carried is not None
    chip = stand.view.sight.clip_box(carried.clips[-1]).topLeft() + QPoint(10, 8)
    chip.setX(max(chip.x(), HEADER_WIDTH + 10))
    assert stand.view.viewport().grab().toImage().pixelColor(chip).name() == ACCENT
    hand.let_go()
    copy = stand.order()[0]
    assert stand.order()[1:] == ["c1", "c2", "c3", "c4", "c5"]
    assert stand.clip(1).scene_id == "s4"
    assert stand.view.picked.clips == (copy,)
    assert stand.session.undo_name == "Copy clip"
    stand.session.undo()
    assert stand.project == before


async def test_alt_makes_a_copy_of_what_is_carried_already(stand: CutStand) -> None:
    hand = Hand(stand)
    hand.press(stand.point(4))
    hand.to(stand.point(1) - QPoint(300, 0))
    QTest.keyPress(stand.view, Qt.Key.Key_Alt)
    assert stand.view.live.carried is not None
    assert stand.view.live.carried.block.is_copy
    QTest.keyRelease(stand.view, Qt.Key.Key_Alt)
    hand.let_go()
    assert stand.order() == ["c4", "c1", "c2", "c3", "c5"]


async def test_an_end_that_is_pulled_ripples_and_nothing_changes_before_it_is_dropped(
    stand: CutStand,
) -> None:
    before = stand.project
    hand, start = Hand(stand), edge(stand, 2, at_start=False)
    third = stand.view.sight.clip_box(stand.view.row.clips[2])
    hand.press(start)
    hand.to(start - pixels(stand, 4))
    assert stand.project is before
    now = stand.view.sight.clip_box(stand.view.drawn(stand.view.row.clips[2]))
    assert now.left() == pytest.approx(third.left() - pixels(stand, 4).x(), abs=2)
    readout = stand.view.live.readout
    assert readout is not None
    assert readout.words.startswith("00:06.0")
    hand.let_go()
    assert seconds(stand, 2) == pytest.approx(6, abs=0.1)
    assert stand.project.duration == pytest.approx(flicks(51), abs=flicks(1) // 10)
    assert stand.session.undo_name == "Trim clip"
    stand.session.undo()
    assert stand.project == before
    assert stand.session.undo_name is None


async def test_escape_puts_an_edge_back(stand: CutStand) -> None:
    hand, start = Hand(stand), edge(stand, 2, at_start=True)
    hand.press(start)
    hand.to(start + pixels(stand, 4))
    assert stand.view.live != AS_IT_IS
    stand.key(Qt.Key.Key_Escape)
    hand.let_go()
    assert stand.view.live.readout is None
    assert stand.session.undo_name is None


async def test_a_start_follows_the_pointer_while_it_is_pulled(stand: CutStand) -> None:
    hand, start = Hand(stand), edge(stand, 2, at_start=True)
    hand.press(start)
    hand.to(start + pixels(stand, 3))
    clips, drawn = stand.view.row.clips, stand.view.drawn
    assert drawn(clips[1]).start == pytest.approx(flicks(13), abs=flicks(1) // 10)
    assert drawn(clips[1]).end == clips[1].end
    assert drawn(clips[2]) == clips[2]
    assert drawn(clips[0]).end == drawn(clips[1]).start
    hand.let_go()
    part = stand.clip(2).source_range
    assert part is not None
    assert part.start == pytest.approx(flicks(3), abs=flicks(1) // 10)
    assert stand.view.row.clips[1].start == flicks(10)


async def test_an_edge_stops_where_the_take_does_and_turns_red(spare: CutStand) -> None:
    hand, start = Hand(spare), edge(spare, 2, at_start=False)
    hand.press(start)
    hand.to(start + pixels(spare, 6))
    assert spare.view.live.readout is not None
    assert spare.view.live.readout.words == "00:08.00 · +00:02.00 · the take ends here"
    box = spare.view.sight.clip_box(spare.view.drawn(spare.view.row.clips[1]))
    picture = spare.view.viewport().grab().toImage()
    assert picture.pixelColor(box.right() - 1, box.top() + 60).name() == BAD
    hand.let_go()
    assert spare.clip(2).source_range == TimeRange(flicks(2), flicks(8))


async def test_the_middle_of_a_seam_rolls_the_cut(spare: CutStand) -> None:
    before, whole = spare.project, spare.project.duration
    Hand(spare).drag(seam(spare, 3), seam(spare, 3) + pixels(spare, 1.5))
    assert seconds(spare, 2) == pytest.approx(7.5, abs=0.1)
    assert seconds(spare, 3) == pytest.approx(7.5, abs=0.1)
    assert spare.project.duration == whole
    assert spare.session.undo_name == "Roll cut"
    spare.session.undo()
    assert spare.project == before


async def test_ctrl_at_an_edge_rolls_too(spare: CutStand) -> None:
    start = edge(spare, 2, at_start=False)
    Hand(spare, CTRL).drag(start, start - pixels(spare, 1.5))
    assert spare.session.undo_name == "Roll cut"
    assert seconds(spare, 2) == pytest.approx(4.5, abs=0.1)


async def test_ctrl_drag_inside_slips_and_ctrl_click_chooses(spare: CutStand) -> None:
    before = spare.project
    spare.click(spare.point(1))
    spare.click(spare.point(3), CTRL)
    assert spare.view.picked.clips == ("c1", "c3")
    hand = Hand(spare, CTRL)
    hand.press(spare.point(2))
    hand.to(spare.point(2) + pixels(spare, 1))
    assert spare.project is before
    film = spare.view.live.films[clip_id(2)]
    assert film.used.start == pytest.approx(flicks(1), abs=flicks(1) // 10)
    hand.let_go()
    assert spare.view.picked.clips == ("c1", "c3")
    part = spare.clip(2).source_range
    assert part is not None
    assert part.start == film.used.start
    assert part.duration == flicks(6)
    assert spare.session.undo_name == "Slip clip"


async def test_an_edge_sticks_to_the_playhead_with_a_guide(stand: CutStand) -> None:
    stand.seek(Flicks(flicks(17) + 3 * stand.project.format.rate.frame))
    near = stand.view.sight.x_of(stand.view.playhead) + 5
    hand, start = Hand(stand), edge(stand, 2, at_start=False)
    hand.press(start)
    hand.to(QPoint(near - (stand.view.sight.x_of(flicks(20)) - start.x()), start.y()))
    assert stand.view.drawn(stand.view.row.clips[1]).end == stand.view.playhead
    assert stand.view._beside.guide == stand.view.playhead
    QTest.keyPress(stand.view, Qt.Key.Key_Shift)
    assert stand.view._beside.guide is None
    assert stand.view.drawn(stand.view.row.clips[1]).end != stand.view.playhead
    QTest.keyRelease(stand.view, Qt.Key.Key_Shift)
    hand.let_go()
    assert stand.view.row.clips[1].end == stand.view.playhead


async def test_a_small_step_from_where_an_edge_was_is_not_held_back(stand: CutStand) -> None:
    start = edge(stand, 2, at_start=False)
    Hand(stand).drag(start, start - QPoint(12, 0))
    small = stand.project.duration
    assert small < flicks(55)
    start = edge(stand, 2, at_start=False)
    hand = Hand(stand)
    hand.press(start)
    hand.to(start - QPoint(12, 0))
    hand.to(start - QPoint(3, 0))
    hand.let_go()
    assert flicks(54) < stand.project.duration < small


async def test_the_pointer_says_what_an_edge_does(stand: CutStand) -> None:
    viewport = stand.view.viewport()
    for point, shape in (
        (edge(stand, 2, at_start=True), Qt.CursorShape.SizeHorCursor),
        (seam(stand, 2), Qt.CursorShape.SplitHCursor),
        (edge(stand, 2, at_start=False), Qt.CursorShape.SizeHorCursor),
        (stand.point(2), Qt.CursorShape.ArrowCursor),
    ):
        move(stand, point)
        assert viewport.cursor().shape() is shape
    move(stand, edge(stand, 2, at_start=True))
    box = stand.view.sight.clip_box(stand.view.row.clips[1])
    picture = viewport.grab().toImage()
    assert picture.pixelColor(box.left() + 1, box.top() + 20).name() == ACCENT


async def test_a_scene_without_a_take_has_no_edges_and_can_be_carried(
    make_stand: MakeStand,
) -> None:
    stand = make_stand(taken(without=3))
    Hand(stand).drag(edge(stand, 3, at_start=True), stand.point(1) - QPoint(300, 0))
    assert stand.order() == ["c3", "c1", "c2", "c4", "c5"]


async def test_a_trim_stays_as_close_as_it_was(stand: CutStand) -> None:
    before = stand.view.sight.scale
    start = edge(stand, 2, at_start=False)
    Hand(stand).drag(start, start - pixels(stand, 4))
    assert stand.view.sight.scale == before


async def test_what_is_pulled_goes_on_in_a_film_that_changes(spare: CutStand) -> None:
    hand, start = Hand(spare), edge(spare, 2, at_start=False)
    hand.press(start)
    hand.to(start + pixels(spare, 1))
    spare.session.cutting.remove([clip_id(1)])
    hand.at = start + pixels(spare, 1)
    hand.let_go()
    assert seconds(spare, 1) == pytest.approx(7, abs=0.1)


async def test_a_clip_that_is_gone_is_not_pulled_any_more(spare: CutStand) -> None:
    hand, start = Hand(spare), edge(spare, 2, at_start=False)
    hand.press(start)
    hand.to(start + pixels(spare, 1))
    spare.session.cutting.remove([clip_id(2)])
    hand.let_go()
    assert spare.session.undo_name == "Remove clip"
