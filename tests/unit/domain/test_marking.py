"""Markers stay on their pictures through every edit; in and out points stand in the film."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import cutting, edits, marking
from desktop_app.domain.project import ClipId, MarkerId, Project
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from desktop_app.storage.integrity import problem_of
from desktop_app.storage.project_file import decode, encode
from tests.unit.domain.cuts import cuts, odd_times
from tests.unit.domain.films import film, take_for

FRAME = FrameRate(30).frame
A, B, C, NEW = ClipId("clip-a"), ClipId("clip-b"), ClipId("clip-c"), ClipId("new")
REST, HERE = ClipId("rest"), MarkerId("m")


def made(names: str = "abc") -> Project:
    project = film(list(names))
    for each in project.scenes:
        project = edits.add_take(project, take_for(each), into_film=True)
    return project


def stands(project: Project) -> float | None:
    placed = marking.placed_markers(project)
    return placed[0].time / flicks(1) if placed else None


@pytest.fixture
def project() -> Project:
    """Three clips of ten seconds, and a marker five seconds into the second one."""
    return marking.add_marker(made(), HERE, flicks(15), "Mara turns")


EDITS: dict[str, tuple[Callable[[Project], Project], float | None]] = {
    "trim before": (lambda p: cutting.trim(p, A, TimeRange(flicks(2), flicks(4))), 9),
    "trim its head": (lambda p: cutting.trim(p, B, TimeRange(flicks(3), flicks(7))), 12),
    "trim its tail": (lambda p: cutting.trim(p, B, TimeRange(flicks(0), flicks(6))), 15),
    "cut its picture away": (lambda p: cutting.trim(p, B, TimeRange(flicks(6), flicks(4))), None),
    "another speed": (lambda p: cutting.set_speed(p, [B], 200), 12.5),
    "move it first": (lambda p: edits.move_clip(p, B, 0), 5),
    "split before": (lambda p: cutting.split(p, B, flicks(13), NEW), 15),
    "split behind": (lambda p: cutting.split(p, B, flicks(17), NEW), 15),
    "freeze before": (
        lambda p: cutting.freeze(p, B, flicks(12), flicks(2), (NEW, ClipId("r"))),
        17,
    ),
    "remove another": (lambda p: cutting.remove_clips(p, [A]), 5),
    "remove its clip": (lambda p: cutting.remove_clips(p, [B]), None),
    "remove its scene": (lambda p: edits.remove_scenes(p, [p.scenes[1].id]), None),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_marker_stays_on_its_picture(project: Project, name: str) -> None:
    assert stands(project) == 15
    edit, time = EDITS[name]
    assert stands(edit(project)) == time


def test_a_picture_that_comes_back_brings_its_marker(project: Project) -> None:
    cut = cutting.trim(project, B, TimeRange(flicks(6), flicks(4)))
    assert stands(cut) is None
    assert stands(cutting.trim(cut, B, TimeRange(flicks(4), flicks(6)))) == 11


def test_a_freeze_that_is_split_parts_its_markers(project: Project) -> None:
    held = cutting.freeze(made("a"), A, flicks(4), flicks(4), (NEW, REST))
    for number, at in enumerate((5, 7)):
        held = marking.add_marker(held, MarkerId(str(number)), flicks(at))
    parted = cutting.split(held, NEW, flicks(6), ClipId("half"))
    placed = marking.placed_markers(parted)
    assert [each.time for each in placed] == [flicks(5), flicks(7)]
    assert [each.marker.clip_id for each in placed] == [NEW, ClipId("half")]


def test_markers_are_named_moved_and_taken_away(project: Project) -> None:
    moved = marking.move_marker(project, HERE, Flicks(flicks(22) + FRAME // 3))
    assert stands(moved) == 22
    assert moved.timeline.markers[0].clip_id == C
    named = marking.name_marker(moved, HERE, "  The turn ")
    assert named.timeline.markers[0].name == "The turn"
    assert marking.remove_markers(named, [HERE]).timeline.markers == ()
    with pytest.raises(KeyError):
        marking.move_marker(project, MarkerId("other"), flicks(1))


def test_out_is_the_frame_that_is_seen() -> None:
    project = marking.mark_out(marking.mark_in(made(), flicks(4)), flicks(6))
    assert project.timeline.marked == TimeRange(flicks(4), Flicks(flicks(2) + FRAME))


def test_one_point_marks_to_the_end_or_from_the_beginning() -> None:
    assert marking.mark_in(made(), flicks(4)).timeline.marked == TimeRange(flicks(4), flicks(26))
    out = marking.mark_out(made(), flicks(4)).timeline.marked
    assert out == TimeRange(Flicks(0), Flicks(flicks(4) + FRAME))


def test_a_point_on_the_wrong_side_of_the_other_drops_it() -> None:
    project = marking.mark_out(marking.mark_in(made(), flicks(4)), flicks(6))
    assert marking.marked_in(marking.mark_in(project, flicks(8))) == TimeRange(
        flicks(8), flicks(22)
    )
    out = marking.mark_out(project, flicks(2)).timeline.marked
    assert out == TimeRange(Flicks(0), Flicks(flicks(2) + FRAME))


def test_what_is_marked_ends_with_the_film() -> None:
    project = marking.mark_in(made(), flicks(25))
    shorter = cutting.remove_clips(project, [C])
    assert marking.marked_in(shorter) is None
    assert shorter.timeline.marked is not None
    half = cutting.trim(project, C, TimeRange(flicks(0), flicks(7)))
    assert marking.marked_in(half) == TimeRange(flicks(25), flicks(2))


@pytest.mark.parametrize("frame", [0, 1, 2, 300, 301])
def test_a_marker_stands_on_the_frame_that_shows_its_picture(frame: int) -> None:
    # The first clip lasts two thirds of a frame, so that the others lie between frames.
    project = cutting.set_speed(cutting.trim(made(), A, TimeRange(flicks(0), FRAME)), [A], 150)
    marked = marking.add_marker(project, HERE, Flicks(frame * FRAME))
    assert marking.placed_markers(marked)[0].time == frame * FRAME
    assert marked.timeline.markers[0].clip_id == (A if frame == 0 else B if frame < 301 else C)


@given(cuts(), odd_times, odd_times)
def test_marks_keep_a_film_that_can_be_saved(project: Project, one: Flicks, two: Flicks) -> None:
    marked = marking.mark_out(marking.mark_in(project, one), two)
    marked = marking.add_marker(marked, HERE, two)
    assert problem_of(marked) is None
    assert decode(encode(marked)) == marked
    frame = project.format.rate.frame
    found = marking.placed_markers(marked)
    assert [each.time // frame for each in found] == [two // frame]


@given(cuts(), odd_times, odd_times, st.integers(0, 5))
def test_a_split_moves_no_marker(project: Project, at: Flicks, where: Flicks, number: int) -> None:
    clips = project.timeline.picture.clips
    marked = marking.add_marker(project, HERE, where)
    parted = cutting.split(marked, clips[number % len(clips)].id, at, NEW)
    if parted.duration == marked.duration:
        before, after = (marking.placed_markers(each)[0].time for each in (marked, parted))
        assert abs(before - after) <= project.format.rate.frame
