"""Edits of the cut keep the film possible, whatever is asked of them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import cutting, edits
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, Placement, Title, TitleId
from tests.unit.domain.cuts import cuts, odd_times
from tests.unit.domain.films import film, take_for

FRAME = FrameRate(30).frame
A, B, C, NEW = ClipId("clip-a"), ClipId("clip-b"), ClipId("clip-c"), ClipId("new")


def made(names: str = "abc") -> Project:
    project = film(list(names))
    for each in project.scenes:
        project = edits.add_take(project, take_for(each), into_film=True)
    return project


def lengths(project: Project) -> list[float]:
    return [span.duration / flicks(1) for _, span in project.spans()]


def test_a_trim_closes_up_and_one_to_the_whole_is_none() -> None:
    project = cutting.trim(made(), B, TimeRange(flicks(2), flicks(5)))
    assert lengths(project) == [10, 5, 10]
    again = cutting.trim(project, B, TimeRange(Flicks(-5), flicks(99)))
    assert again == made()


def test_a_trim_leaves_a_frame_at_least() -> None:
    project = cutting.trim(made(), B, TimeRange(flicks(99), Flicks(0)))
    assert project.spans()[1][1].duration == FRAME
    assert project.used_of(project.timeline.picture.clips[1]).end == flicks(10)


def test_a_split_parts_at_a_frame_and_leaves_the_film_as_long() -> None:
    dissolve = Transition(TransitionKind.DISSOLVE, flicks(1))
    project = cutting.set_transition(made(), [B], dissolve)
    parted = cutting.split(project, B, Flicks(flicks(12) + 7), NEW)
    assert parted.duration == project.duration
    _, head, tail, _ = parted.timeline.picture.clips
    assert head.transition == dissolve
    assert tail.transition is None
    assert tail.id == NEW
    # The dissolve began a second before the clip's old place.
    assert head.source_range == TimeRange(Flicks(0), flicks(3))
    assert tail.source_range == TimeRange(flicks(3), flicks(7))


@pytest.mark.parametrize("at", [flicks(10), flicks(20), Flicks(0), flicks(99)])
def test_a_split_at_or_beyond_an_edge_changes_nothing(at: Flicks) -> None:
    assert cutting.split(made(), B, at, NEW) == made()


def test_what_hangs_on_the_second_half_goes_with_it() -> None:
    project = made()
    early, late = (Placement(flicks(each), flicks(1), B) for each in (1, 6))
    project = cutting.put_title(project, Title(TitleId("early"), "A", early))
    project = cutting.set_captions(project, [Caption(CaptionId("late"), "B", late)])
    parted = cutting.split(project, B, flicks(15), NEW)
    (title,), (caption,) = parted.timeline.titles, parted.timeline.captions
    assert title.placement == early
    assert caption.placement == Placement(flicks(1), flicks(1), NEW)
    assert parted.place_of(caption.placement) == project.place_of(late)


def test_a_freeze_holds_a_frame_and_goes_on() -> None:
    ids = ClipId("frozen"), NEW
    project = cutting.freeze(made(), B, flicks(14), flicks(2), ids)
    assert lengths(project) == [10, 4, 2, 6, 10]
    frozen = project.timeline.picture.clips[2]
    assert frozen.freeze == flicks(2)
    assert project.used_of(frozen).start == flicks(4)


def test_a_freeze_at_the_end_holds_the_last_frame() -> None:
    project = cutting.freeze(made("a"), A, flicks(10), flicks(2), (ClipId("frozen"), NEW))
    first, frozen = project.timeline.picture.clips
    assert first == made("a").timeline.picture.clips[0]
    assert project.used_of(frozen).start == flicks(10) - FRAME
    assert lengths(project) == [10, 2]


@pytest.mark.parametrize(("asked", "given_"), [(50, 20.0), (400, 2.5), (1, 40.0), (9999, 2.5)])
def test_speed_keeps_to_what_can_be_played(asked: int, given_: float) -> None:
    assert lengths(cutting.set_speed(made(), [B], asked))[1] == given_


def test_removing_a_clip_takes_what_hangs_on_it_and_keeps_the_scene() -> None:
    project = made()
    title = Title(TitleId("t"), "Gone", Placement(flicks(1), flicks(1), B))
    voice = SoundClip(SoundId("v"), "sounds/v.wav", flicks(3), Placement(flicks(0), flicks(3), B))
    music = SoundClip(SoundId("m"), "sounds/m.mp3", flicks(9), Placement(flicks(0), flicks(9)))
    project = cutting.put_title(project, title)
    project = cutting.put_sound(project, Bus.VOICE, voice)
    project = cutting.put_sound(project, Bus.MUSIC, music)
    left = cutting.remove_clips(project, [B])
    assert lengths(left) == [10, 10]
    assert len(left.scenes) == 3
    assert left.takes == project.takes
    assert left.timeline.titles == ()
    assert left.timeline.voice == ()
    assert left.timeline.music == (music,)
    assert edits.remove_scenes(project, [project.scenes[1].id]).timeline.titles == ()


def test_titles_hang_on_the_clip_they_begin_on() -> None:
    placement = cutting.anchored(made(), TimeRange(flicks(12), flicks(3)))
    assert placement == Placement(flicks(2), flicks(3), B)
    after = cutting.anchored(made(), TimeRange(flicks(40), flicks(3)))
    assert after == Placement(flicks(40), flicks(3))


def test_what_is_moved_hangs_on_the_clip_it_comes_to() -> None:
    project = cutting.put_title(made(), Title(TitleId("t"), "Fog", Placement(flicks(1), FRAME, A)))
    moved = cutting.move_beside(project, "t", flicks(14))
    assert moved.timeline.titles[0].placement == Placement(flicks(4), FRAME, B)
    song = SoundClip(SoundId("m"), "sounds/m.mp3", flicks(9), Placement(flicks(0), flicks(9)))
    moved = cutting.move_beside(cutting.put_sound(project, Bus.MUSIC, song), "m", flicks(14))
    assert moved.timeline.music[0].placement == Placement(flicks(14), flicks(9))
    early = cutting.move_beside(project, "t", Flicks(-5))
    assert early.timeline.titles[0].placement.start == 0


def test_what_is_beside_the_picture_is_taken_out_together() -> None:
    project = cutting.put_title(made(), Title(TitleId("t"), "Fog", Placement(flicks(1), FRAME)))
    project = cutting.put_caption(
        project, Caption(CaptionId("c"), "Hush.", Placement(flicks(1), FRAME))
    )
    assert cutting.remove_beside(project, ["t", "c"]) == made()


def test_a_scene_comes_back_into_the_film_where_it_stands_in_the_list() -> None:
    left = cutting.remove_clips(made(), [B])
    back = cutting.put_scene(left, made().scenes[1].id, NEW)
    assert [clip.id for clip in back.timeline.picture.clips] == [A, NEW, C]
    empty = cutting.remove_clips(made(), [A, B, C])
    assert lengths(cutting.put_scene(empty, made().scenes[2].id, NEW)) == [10]


def test_a_range_is_cut_to_a_shorter_take() -> None:
    project = cutting.trim(made("a"), A, TimeRange(flicks(4), flicks(6)))
    short = take_for(project.scenes[0], 2, seconds=5)
    project = edits.add_take(project, short, into_film=True)
    assert lengths(project) == [1]
    shorter = take_for(project.scenes[0], 3, seconds=2)
    project = edits.add_take(project, shorter, into_film=True)
    assert project.spans()[0][1].duration == FRAME


def test_an_unknown_clip_is_a_bug() -> None:
    with pytest.raises(KeyError):
        cutting.set_speed(made(), [ClipId("who")], 50)


@given(cuts(), st.integers(0, 9), odd_times, st.integers(0, 3))
def test_no_edit_makes_an_impossible_film(
    project: Project, which: int, at: Flicks, kind: int
) -> None:
    clips = project.timeline.picture.clips
    clip = clips[which % len(clips)]
    before = project.duration
    if kind == 0:
        project = cutting.split(project, clip.id, at, NEW)
        if all(each.transition is None for each in clips) and clip.speed == 100:
            assert project.duration == before
    elif kind == 1:
        project = cutting.trim(project, clip.id, TimeRange(at, Flicks(at // 3)))
    elif kind == 2:
        project = cutting.freeze(project, clip.id, at, flicks(1), (ClipId("held"), NEW))
    else:
        project = cutting.duplicate(project, clip.id, NEW)
    found = project.timeline.picture.clips
    assert len({each.id for each in found}) == len(found)
    assert all(span.duration > 0 for _, span in project.spans())
    assert replace(project, name="again").duration == project.duration
