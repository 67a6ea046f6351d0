"""Clips that are carried, alone or together, and the room that is made for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain import arranging
from desktop_app.domain.time import FLICKS_PER_SECOND, flicks
from desktop_app.ui.timeline.carry import Dragging, Move, Pressed, carried, dropped, picked_up
from desktop_app.ui.timeline.gathering import Block, insertion_index, landing_time, room_for
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale, row_of
from tests.fakes.harbour import clip_id, harbour
from tests.unit.ui.test_timeline_layout import FILM, LAPPED, lengths, row

SCALE = Scale(10.0)
HARBOUR: Row = row_of(harbour())


def block(*clips: PlacedClip, is_copy: bool = False) -> Block:
    return Block(clips, is_copy)


@pytest.mark.parametrize(
    ("moved", "left_second", "index"),
    [
        (2, 20, 2),
        (2, -30, 0),
        (2, 0, 0),
        (2, 4, 0),
        (2, 6, 1),
        (0, 4, 0),
        (0, 6, 1),
        (0, 22, 2),
        (0, 900, 4),
        (4, 31, 3),
        (4, 26, 2),
    ],
)
def test_a_clip_lands_at_the_nearest_seam(moved: int, left_second: int, index: int) -> None:
    left = left_second * FLICKS_PER_SECOND
    assert insertion_index(FILM, block(FILM.clips[moved]), left) == index


@given(lengths, some.data())
def test_where_a_clip_lands_is_where_it_is_after_the_move(
    seconds: list[int], data: some.DataObject
) -> None:
    film = row(*seconds)
    moved = data.draw(some.sampled_from(film.clips))
    index = data.draw(some.integers(0, len(seconds) - 1))
    landing = landing_time(film, block(moved), index)
    order = [clip for clip in film.clips if clip is not moved]
    order.insert(index, moved)
    assert landing == sum(clip.duration for clip in order[:index])
    assert insertion_index(film, block(moved), landing) == index


@given(lengths, some.data())
def test_neighbours_make_exactly_the_room_that_is_needed(
    seconds: list[int], data: some.DataObject
) -> None:
    film = row(*seconds)
    moved = data.draw(some.sampled_from(film.clips))
    index = data.draw(some.integers(0, len(seconds) - 1))
    room = room_for(film, block(moved), index)
    order = [clip for clip in film.clips if clip is not moved]
    order.insert(index, moved)
    start = 0
    for clip in order:
        if clip is not moved:
            assert clip.start + room.get(clip.id, 0) == start
        start += clip.duration


@given(some.data())
def test_clips_that_share_time_make_room_as_the_move_will(data: some.DataObject) -> None:
    moved = data.draw(some.sampled_from(LAPPED.clips))
    index = data.draw(some.integers(0, len(LAPPED.clips) - 1))
    room, landing = room_for(LAPPED, block(moved), index), landing_time(LAPPED, block(moved), index)
    order = [clip for clip in LAPPED.clips if clip is not moved]
    order.insert(index, moved)
    end = 0
    for place, clip in enumerate(order):
        start = landing if clip is moved else clip.start + room.get(clip.id, 0)
        assert start == end - (clip.shared if place else 0)
        end = start + clip.duration
    assert insertion_index(LAPPED, block(moved), landing) == index


def hold(clips: Block, clip: PlacedClip, start: float, *xs: float) -> Dragging:
    held = picked_up(Pressed(clip, start), clips, HARBOUR, SCALE)
    for x in xs:
        held = carried(held, x, HARBOUR, SCALE)
    return held


THIRD = HARBOUR.clips[2]


def test_a_clip_is_picked_up_where_it_was_gripped() -> None:
    held = hold(block(THIRD), THIRD, 250.0, 261.0)
    assert held.grip == flicks(5)
    assert held.left == flicks(20) + flicks(11) // 10
    assert held.index == 2


def test_the_third_clip_dropped_before_the_first_becomes_number_0() -> None:
    held = hold(block(THIRD), THIRD, 250.0, 200.0, 100.0, 30.0)
    assert dropped(held, HARBOUR) == Move((THIRD.id,), 0)


def test_a_clip_carried_back_moves_nothing() -> None:
    assert dropped(hold(block(THIRD), THIRD, 250.0, 60.0, 252.0), HARBOUR) is None


def test_it_can_be_carried_past_both_ends() -> None:
    assert dropped(hold(block(THIRD), THIRD, 250.0, -900.0), HARBOUR) == Move((THIRD.id,), 0)
    assert dropped(hold(block(THIRD), THIRD, 250.0, 9_000.0), HARBOUR) == Move((THIRD.id,), 4)


def test_clips_that_lie_apart_gather_around_the_one_that_is_held() -> None:
    apart = block(HARBOUR.clips[0], HARBOUR.clips[3])
    held = hold(apart, HARBOUR.clips[3], 400.0, 400.0)
    drawn = held.carried.clips
    # The held one stays under the pointer, the other is drawn just before it.
    assert [clip.start for clip in drawn] == [flicks(25), flicks(35)]
    assert drawn[-1].id == "c4"
    assert dropped(held, HARBOUR) == Move((clip_id(1), clip_id(4)), 2)
    # Even at the place where one of them was they land together.
    assert dropped(hold(apart, HARBOUR.clips[3], 400.0, 0.0), HARBOUR) == Move(
        (clip_id(1), clip_id(4)), 0
    )


def test_neighbours_that_are_carried_together_stay_when_they_are_put_back() -> None:
    pair = block(*HARBOUR.clips[1:3])
    assert dropped(hold(pair, HARBOUR.clips[2], 250.0, 255.0), HARBOUR) is None


def test_a_copy_beside_its_clip_is_a_copy() -> None:
    copy = block(THIRD, is_copy=True)
    assert dropped(hold(copy, THIRD, 250.0, 252.0), HARBOUR) == Move((THIRD.id,), 2, is_copy=True)
    room = room_for(HARBOUR, copy, 3)
    assert room == {"c4": THIRD.duration, "c5": THIRD.duration}


@given(lengths, some.data())
def test_a_block_lands_where_the_edit_puts_it(seconds: list[int], data: some.DataObject) -> None:
    film = row(*seconds)
    chosen = data.draw(some.sets(some.sampled_from(film.clips), min_size=1))
    together = block(*(clip for clip in film.clips if clip in chosen))
    stay = [clip for clip in film.clips if clip not in chosen]
    index = data.draw(some.integers(0, len(stay)))
    room = room_for(film, together, index)
    starts = {clip.id: clip.start + room.get(clip.id, 0) for clip in stay}
    landing, at = landing_time(film, together, index), 0
    for clip in [*stay[:index], *together.clips, *stay[index:]]:
        start = starts.get(clip.id)
        if start is None:
            start = landing + together.before(clip)
        assert start == at
        at += clip.duration
    assert insertion_index(film, together, landing) == index


def test_a_group_of_the_real_film_lands_as_the_values_say() -> None:
    project = harbour()
    apart = block(HARBOUR.clips[4], HARBOUR.clips[1])
    apart = Block(tuple(sorted(apart.clips, key=lambda each: each.index)))
    move = dropped(hold(apart, HARBOUR.clips[1], 150.0, -500.0), HARBOUR)
    assert move is not None
    moved = arranging.move_clips(project, frozenset(move.clip_ids), move.index)
    assert [each.id for each in moved.timeline.picture.clips] == ["c2", "c5", "c1", "c3", "c4"]
