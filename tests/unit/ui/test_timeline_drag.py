from dataclasses import replace

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import flicks
from desktop_app.ui.timeline.drag import (
    Dragging,
    Gesture,
    Idle,
    Move,
    Pressed,
    Seeking,
    carried,
    dropped,
)
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale, row_of
from tests.fakes.harbour import harbour

SCALE = Scale(10.0)
ROW: Row = row_of(harbour())
THIRD: PlacedClip = ROW.clips[2]


def hold(gesture: Gesture, *xs: float) -> Gesture:
    for x in xs:
        gesture = carried(gesture, x, ROW, SCALE, threshold=10)
    return gesture


def test_a_small_tremble_is_a_click() -> None:
    pressed = Pressed(THIRD, 250.0)
    assert hold(pressed, 255.0, 243.0) == pressed
    assert dropped(pressed) is None


def test_a_clip_is_picked_up_where_it_was_gripped() -> None:
    held = hold(Pressed(THIRD, 250.0), 261.0)
    assert isinstance(held, Dragging)
    assert held.grip == flicks(5)
    assert held.left == flicks(20) + flicks(11) // 10
    assert held.index == 2


def test_the_third_clip_dropped_before_the_first_becomes_number_0() -> None:
    held = hold(Pressed(THIRD, 250.0), 200.0, 100.0, 30.0)
    assert dropped(held) == Move(ClipId("c3"), 0)


def test_a_clip_carried_back_moves_nothing() -> None:
    held = hold(Pressed(THIRD, 250.0), 60.0, 252.0)
    assert isinstance(held, Dragging)
    assert dropped(held) is None


def test_it_can_be_carried_past_both_ends() -> None:
    assert dropped(hold(Pressed(THIRD, 250.0), -900.0)) == Move(ClipId("c3"), 0)
    assert dropped(hold(Pressed(THIRD, 250.0), 9_000.0)) == Move(ClipId("c3"), 4)


def test_other_gestures_are_left_alone() -> None:
    assert hold(Idle(), 900.0) == Idle()
    assert hold(Seeking(), 900.0) == Seeking()
    assert dropped(Seeking()) is None


def test_a_clip_that_moved_meanwhile_is_dropped_relative_to_where_it_is_now() -> None:
    held = hold(Pressed(THIRD, 250.0), 30.0)
    assert isinstance(held, Dragging)
    now_first = replace(held, clip=replace(THIRD, index=0))
    assert dropped(now_first) is None
