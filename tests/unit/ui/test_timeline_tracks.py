"""What stands beside the picture: where it is drawn, what it sticks to, how it is chosen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, QRect

from desktop_app.domain.cutting import put_caption, put_sound, put_title, set_transition
from desktop_app.domain.edits import remove_scenes
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import ClipId
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, Placement, Title, TitleId, TitleStyle
from desktop_app.ui.timeline.item_drag import Grip, Hold, change_of, grip_at, knobs
from desktop_app.ui.timeline.layout import Scale
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.seams import passages_of
from desktop_app.ui.timeline.sight import LANE_HEIGHT, Sight
from desktop_app.ui.timeline.snapping import Stuck, stuck
from desktop_app.ui.timeline.tracks import (
    MOST_LANES,
    Item,
    ItemKey,
    Kind,
    tracks_of,
)
from tests.unit.domain.test_cutting import A, B, C, made

SONG = SoundClip(SoundId("m"), "sounds/my song.mp3", flicks(30), Placement(flicks(0), flicks(30)))


def title(name: str, start: int, length: int, clip: ClipId | None = None) -> Title:
    return Title(TitleId(name), name, Placement(flicks(start), flicks(length), clip))


def test_a_track_is_there_only_while_it_holds_something() -> None:
    assert tracks_of(made()).rows == ()
    project = put_sound(put_title(made(), title("Fog", 1, 2, B)), Bus.MUSIC, SONG)
    rows = tracks_of(project).rows
    assert [row.kind for row in rows] == [Kind.TITLE, Kind.MUSIC]
    fog, song = rows[0].items[0], rows[1].items[0]
    assert fog.place == TimeRange(flicks(11), flicks(2))
    assert (fog.words, song.words) == ("Fog", "my song.mp3")
    assert tracks_of(remove_scenes(project, [project.scenes[1].id])).rows[0].kind is Kind.MUSIC


def test_words_are_one_line_and_say_so_when_there_are_none() -> None:
    said = Caption(CaptionId("c"), "We leave\nbefore dawn.", Placement(flicks(1), flicks(2)))
    project = put_caption(made(), said)
    empty = replace(title("", 1, 2), id=TitleId("t"), style=TitleStyle.LOWER_THIRD)
    both = replace(title("Mara", 5, 2), detail="Fisher")
    project = put_title(put_title(project, empty), both)
    words = [item.words for row in tracks_of(project).rows for item in row.items]
    assert words == ["lower third without words", "Mara · Fisher", "“We leave before dawn.”"]


def test_what_overlaps_stands_in_lanes() -> None:
    project = made()
    for name, start, length in (("a", 0, 5), ("b", 3, 5), ("c", 5, 2), ("d", 6, 9), ("e", 6, 1)):
        project = put_title(project, title(name, start, length))
    row = tracks_of(project).rows[0]
    assert [(item.words, item.lane) for item in row.items] == [
        ("a", 0), ("b", 1), ("c", 0), ("e", 2), ("d", 0)
    ]  # fmt: skip
    assert row.lanes == MOST_LANES


def test_tracks_take_their_height_from_the_clips_until_those_are_low() -> None:
    scale = Scale(20)
    tall, low = Sight(scale, 0, 900, 180, (1,)), Sight(scale, 0, 900, 120, (1, 2))
    assert tall.clip_height < Sight(scale, 0, 900, 180).clip_height
    assert low.clip_height == 64
    first, second = low.track_row(0), low.track_row(1)
    assert first.top() == low.picture_row.bottom() + 1
    assert second.top() == first.bottom() + 1
    assert second.height() - first.height() == LANE_HEIGHT


ITEM = Item(ItemKey(Kind.TITLE, "t"), "Fog", TimeRange(flicks(10), flicks(4)))


@pytest.mark.parametrize(
    ("start", "at"), [(9, 10), (11, 10), (5, 6), (7, 6), (14, 14), (20, 20), (0, 0)]
)
def test_an_item_sticks_with_either_edge(start: int, at: int) -> None:
    edges = [flicks(start), flicks(start + 4)]
    found = stuck(edges, 0, [flicks(10)], flicks(1))
    assert flicks(start) + found.by == flicks(at)
    assert (found.mark is None) == (start == at)
    assert stuck(edges, 0, [], flicks(1)) == Stuck(Flicks(0))


def test_an_item_is_held_at_its_edges_and_a_sound_by_its_fades() -> None:
    scale, box = Scale(10), QRect(100, 50, 200, 36)
    song = replace(SONG, fade_in=flicks(2), fade_out=flicks(3))
    item = Item(ItemKey(Kind.MUSIC, "m"), "song", TimeRange(flicks(0), flicks(20)), sound=song)
    assert knobs(box, item, scale)[Grip.FADE_IN].x() == 120
    assert knobs(box, item, scale)[Grip.FADE_OUT].x() == 299 - 30
    grips = {
        (102, 70): Grip.HEAD, (297, 70): Grip.TAIL, (200, 70): Grip.BODY,
        (121, 57): Grip.FADE_IN, (268, 55): Grip.FADE_OUT,
    }  # fmt: skip
    for (x, y), grip in grips.items():
        assert grip_at(box, item, scale, QPoint(x, y)) is grip
    assert grip_at(QRect(100, 50, 12, 24), ITEM, scale, QPoint(101, 60)) is Grip.BODY
    assert knobs(box, ITEM, scale) == {}


def test_what_moves_takes_the_other_chosen_ones_along() -> None:
    project = put_title(put_title(made(), title("one", 10, 4)), title("two", 20, 4))
    keys = (ItemKey(Kind.TITLE, "one"), ItemKey(Kind.TITLE, "two"))
    item = tracks_of(project).by_key[keys[0]]
    moved = tracks_of(change_of(Hold(item, keys, Grip.BODY, 0), flicks(2))(project))
    assert [moved.by_key[key].place.start for key in keys] == [flicks(12), flicks(22)]
    longer = tracks_of(change_of(Hold(item, keys, Grip.TAIL, 0), flicks(2))(project))
    assert [longer.by_key[key].place.duration for key in keys] == [flicks(6), flicks(4)]


def test_a_transition_lies_where_it_is_seen() -> None:
    second = flicks(1)
    project = set_transition(made(), [B], Transition(TransitionKind.DISSOLVE, second))
    project = set_transition(project, [C], Transition(TransitionKind.DIP_TO_BLACK, second))
    passages = passages_of(project)
    assert passages[B].place == TimeRange(flicks(9), second)
    assert passages[C].place == TimeRange(Flicks(flicks(19) - second // 2), second)
    assert A not in passages


def test_clips_are_chosen_one_more_or_a_run() -> None:
    order = [A, B, C]
    one = Picked((A,))
    assert one.with_clip(C) == Picked((A, C))
    assert one.with_clip(C).with_clip(A) == Picked((C,))
    assert one.up_to(C, order).clips == (A, B, C)
    assert Picked((C,)).up_to(A, order).clips == (C, B, A)
    assert Picked((B, C)).up_to(A, order).clips == (B, A)
    assert NOTHING.up_to(B, order) == Picked((B,))
    assert Picked((A, B), (ITEM.key,)).among([B], []) == Picked((B,))


@given(some.lists(some.sampled_from([A, B, C])))
def test_choosing_twice_is_not_choosing(clicks: list[ClipId]) -> None:
    picked = NOTHING
    for clip in clicks:
        picked = picked.with_clip(clip)
    assert set(picked.clips) == {clip for clip in clicks if clicks.count(clip) % 2}
    assert len(set(picked.clips)) == len(picked.clips)
