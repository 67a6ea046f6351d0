"""Edges, seams and insides of clips under the hand, as values."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain import cutting, marking
from desktop_app.domain.arranging import Room
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import MarkerId, Project
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.ui.timeline.cut_frames import CutFrame, frames_at
from desktop_app.ui.timeline.edges import (
    Grip,
    Part,
    Pull,
    bend_of,
    changed_by,
    grip_at,
    pulled,
    renewed,
    room_of,
)
from desktop_app.ui.timeline.layout import Scale, row_of
from desktop_app.ui.timeline.pull_words import readout_of
from desktop_app.ui.timeline.ruler import marks_of
from desktop_app.ui.timeline.snapping import Stuck, sticking_times, stuck
from desktop_app.ui.timeline.tracks import tracks_of
from tests.fakes.harbour import clip_id
from tests.gui.cut_stand import taken

SCALE = Scale(20.0)


def film() -> Project:
    """Return clips of 10, 6, 9, 10 and 10 s; the second and third have frames to spare."""
    project = cutting.trim(taken(), clip_id(2), TimeRange(flicks(2), flicks(6)))
    return cutting.trim(project, clip_id(3), TimeRange(flicks(3), flicks(9)))


FILM = film()
ROW, FRAME = row_of(FILM), FILM.format.rate.frame


def grip(number: int, part: Part) -> Grip:
    clip = ROW.clips[number - 1]
    return Grip(clip, part, ROW.clips[number - 2] if part is Part.SEAM else None)


def pull(number: int, part: Part, seconds: float) -> Pull:
    held = grip(number, part)
    start = SCALE.x_of(held.at)
    begun = Pull(held, start, room_of(FILM, held))
    return pulled(begun, start + seconds * SCALE.density, (), SCALE, FRAME)


@pytest.mark.parametrize(
    ("x", "part", "clip"),
    [
        (100.0, None, None),
        (195.0, Part.END, "c1"),
        (197.0, Part.SEAM, "c2"),
        (203.0, Part.SEAM, "c2"),
        (206.0, Part.START, "c2"),
        (213.0, None, None),
        (3.0, Part.START, "c1"),
        (899.0, Part.END, "c5"),
    ],
)
def test_what_is_held_at_a_pixel(x: float, part: Part | None, clip: str | None) -> None:
    found = grip_at(ROW, SCALE, x)
    assert (
        (part, clip) == (None, None)
        if found is None
        else (found.part, found.clip.id)
        == (
            part,
            clip,
        )
    )


def test_a_narrow_clip_has_no_edges_so_that_it_can_be_carried() -> None:
    far = Scale(1.0)
    assert grip_at(ROW, far, far.x_of(ROW.clips[1].start) + 3) is None


def test_at_a_dissolve_the_middle_of_both_rolls_and_each_edge_is_its_own() -> None:
    dissolve = Transition(TransitionKind.DISSOLVE, flicks(2))
    row = row_of(cutting.set_transition(FILM, [clip_id(3)], dissolve))
    third = row.clips[2]
    start, shared = SCALE.x_of(third.start), SCALE.x_of(third.shared)
    found = [grip_at(row, SCALE, start + x) for x in (1.0, shared / 2, shared - 1.0)]
    assert [None if each is None else (each.part, each.clip.id) for each in found] == [
        (Part.START, "c3"),
        (Part.SEAM, "c3"),
        (Part.END, "c2"),
    ]


def test_a_pull_goes_by_frames_as_far_as_there_is_room() -> None:
    assert pull(2, Part.END, 1.0).by == 30
    assert pull(2, Part.END, 5.0).by == 60
    assert pull(2, Part.END, 5.0).is_stopped
    assert pull(2, Part.START, -5.0).by == -60
    assert pull(3, Part.SEAM, 9.0).by == 60
    # To the right shows what comes earlier in the take.
    assert room_of(FILM, grip(2, Part.INSIDE)) == Room(-60, 60)
    slipped = changed_by(pull(2, Part.INSIDE, 1.0), FILM)
    assert slipped.timeline.picture.clips[1].source_range == TimeRange(flicks(1), flicks(6))


@given(
    some.sampled_from([Part.START, Part.END, Part.SEAM, Part.INSIDE]),
    some.integers(2, 4),
    some.floats(-12, 12),
)
def test_what_is_drawn_while_it_is_pulled_is_what_the_edit_makes(
    part: Part, number: int, seconds: float
) -> None:
    held = pull(number, part, seconds)
    bend, after = bend_of(held, ROW, FRAME), row_of(changed_by(held, FILM))
    # A start that is pulled takes what lies before it along; after the drop that glides back.
    slide = held.by * FRAME if part is Part.START else 0
    for clip in ROW.clips:
        drawn, landed = bend.of(clip), after.by_id[clip.id]
        assert drawn.duration == landed.duration
        assert drawn.start - slide == landed.start


@given(some.sampled_from(Part), some.integers(2, 4), some.floats(-12, 12))
def test_a_pull_says_what_it_does(part: Part, number: int, seconds: float) -> None:
    held = pull(number, part, seconds)
    words = readout_of(held, changed_by(held, FILM))
    assert ("takes" in words or "take" in words or "frame" in words) is held.is_stopped


def test_what_is_held_is_found_again_in_a_film_that_changed() -> None:
    seam = grip(3, Part.SEAM)
    without = row_of(cutting.remove_clips(FILM, [clip_id(1)]))
    found = renewed(seam, without.by_id)
    assert found is not None
    assert found.clip.start == flicks(6)
    assert renewed(seam, row_of(cutting.remove_clips(FILM, [clip_id(2)])).by_id) is None
    assert renewed(seam, row_of(cutting.remove_clips(FILM, [clip_id(3)])).by_id) is None


def test_the_frames_at_a_cut() -> None:
    def times(number: int, part: Part) -> list[Flicks | str]:
        found = frames_at(FILM, grip(number, part), lambda take: Path(take.path))
        sides = (found.left, found.right)
        return [each.at if isinstance(each, CutFrame) else each for each in sides]

    last = Flicks(flicks(8) - FRAME)
    assert times(2, Part.END) == [last, flicks(3)]
    assert times(3, Part.SEAM) == [last, flicks(3)]
    assert times(2, Part.INSIDE) == [flicks(2), last]
    assert times(1, Part.START) == ["The film begins here", Flicks(0)]
    assert times(5, Part.END) == [Flicks(flicks(10) - FRAME), "The film ends here"]


def test_the_nearest_mark_in_reach_holds_and_is_told() -> None:
    marks = (0, 100, 200)
    assert stuck([50], 45, marks, 8) == Stuck(Flicks(50), Flicks(100))
    assert stuck([50], 30, marks, 8) == Stuck(Flicks(30))
    assert stuck([10, 90], 7, marks, 8) == Stuck(Flicks(10), Flicks(100))
    assert stuck([50], 45, (), 8) == Stuck(Flicks(45))


def test_everything_that_can_be_seen_is_a_mark_but_what_is_carried() -> None:
    project = marking.add_marker(FILM, MarkerId("m"), flicks(4))
    project = marking.set_marked(project, TimeRange(flicks(5), flicks(8)))
    marks = marks_of(project)
    times = sticking_times(ROW, tracks_of(project), marks, flicks(7), {clip_id(2)})
    assert times == tuple(flicks(each) for each in (0, 4, 5, 7, 10, 13, 16, 25, 35, 45))
