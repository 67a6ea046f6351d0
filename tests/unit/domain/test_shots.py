"""Where the frames of a film were shot."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.picture import Grade, Look, Move, Transition, TransitionKind
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.shots import Shot, shots_of
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from desktop_app.domain.titling import Placement, Title, TitleId
from tests.unit.domain.films import film, take_for

RATE = FrameRate(30)


def taken(**changes: object) -> Project:
    """Return a film of three takes of ten seconds, its second clip changed."""
    project = film()
    takes = tuple(take_for(scene) for scene in project.scenes)
    scenes = tuple(
        replace(scene, take_id=take.id) for scene, take in zip(project.scenes, takes, strict=True)
    )
    return with_clip(replace(project, scenes=scenes, takes=takes), 1, **changes)


def with_clip(project: Project, number: int, **changes: object) -> Project:
    clips = list(project.timeline.picture.clips)
    clips[number] = replace(clips[number], **changes)  # type: ignore[arg-type] # fields of Clip
    track = replace(project.timeline.picture, clips=tuple(clips))
    return replace(project, timeline=replace(project.timeline, picture=track))


def frame_of(shot: Shot | None) -> tuple[str, int]:
    """Return scene and frame of a shot."""
    assert shot is not None
    return shot.path.split("/")[1], shot.at // RATE.frame


def test_untouched_clips_follow_each_other() -> None:
    shots = shots_of(taken())
    seen = [frame_of(shots.at(frame)) for frame in (0, 299, 300, 599, 600, 899)]
    assert seen == [("a", 0), ("a", 299), ("b", 0), ("b", 299), ("c", 0), ("c", 299)]
    assert shots.at(900) is None
    assert shots.at(-1) is None
    assert shots.unfinished == ()
    assert shots.reasons == ()


def test_a_trimmed_clip_begins_in_its_take() -> None:
    used = TimeRange(RATE.of_frames(40), RATE.of_frames(100))
    shots = shots_of(taken(source_range=used))
    assert [frame_of(shots.at(n)) for n in (300, 399, 400)] == [("b", 40), ("b", 139), ("c", 0)]
    assert shots.unfinished == ()


def test_speed_and_freeze_say_which_frame_is_in_sight() -> None:
    fast = shots_of(taken(speed=200))
    assert [frame_of(fast.at(n)) for n in (300, 301, 449, 450)] == [
        ("b", 0), ("b", 2), ("b", 298), ("c", 0),
    ]  # fmt: skip
    still = shots_of(
        taken(freeze=flicks(2), source_range=TimeRange(RATE.of_frames(7), RATE.of_frames(9)))
    )
    assert {frame_of(still.at(n)) for n in range(300, 360)} == {("b", 7)}


def test_of_a_dissolve_the_stronger_picture_is_seen() -> None:
    lead = Transition(TransitionKind.DISSOLVE, RATE.of_frames(20))
    shots = shots_of(taken(transition=lead))
    assert [frame_of(shots.at(n)) for n in (279, 289, 290, 299, 300)] == [
        ("a", 279), ("a", 289), ("b", 10), ("b", 19), ("b", 20),
    ]  # fmt: skip
    assert shots.unfinished == (TimeRange(RATE.of_frames(280), RATE.of_frames(20)),)
    assert shots.reasons == ("dissolve",)
    shot = shots.at(285)
    assert shot is not None
    assert not shot.is_finished


def test_what_is_laid_over_or_changed_is_not_finished() -> None:
    project = taken(look=Look(grade=Grade(1100)))
    title = Title(TitleId("t"), "Dawn", Placement(flicks(5), flicks(10)))
    project = replace(project, timeline=replace(project.timeline, titles=(title,)))
    shots = shots_of(project)
    # The title from 5 s to 15 s and the grade from 10 s to 20 s are one stretch.
    assert shots.unfinished == (TimeRange(flicks(5), flicks(15)),)
    assert "title" in shots.reasons
    moved = shots_of(taken(look=Look(move=Move.ZOOM_IN)))
    assert moved.unfinished == (TimeRange(flicks(10), flicks(10)),)


def test_a_take_of_another_shape_is_not_finished() -> None:
    project = taken()
    tall = replace(project.takes[1], media=replace(project.takes[1].media, width=704, height=1280))
    project = replace(project, takes=(project.takes[0], tall, project.takes[2]))
    assert shots_of(project).unfinished == (TimeRange(flicks(10), flicks(10)),)


def test_files_are_named_from_a_place_on_outwards() -> None:
    shots = shots_of(taken())
    order = [path.split("/")[1] for path in shots.paths_from(450)]
    assert order[0] == "b"
    assert sorted(order) == ["a", "b", "c"]
    assert [path.split("/")[1] for path in shots.paths_from(890)] == ["c", "b", "a"]


@given(
    speed=st.integers(25, 400),
    first=st.integers(0, 200),
    length=st.integers(1, 90),
    frozen=st.none() | st.integers(1, 60),
)
def test_every_frame_has_a_shot_within_what_is_used(
    speed: int, first: int, length: int, frozen: int | None
) -> None:
    used = TimeRange(RATE.of_frames(first), RATE.of_frames(length))
    freeze = None if frozen is None else RATE.of_frames(frozen)
    project = taken(source_range=used, speed=speed, freeze=freeze)
    shots = shots_of(project)
    for frame in range(shots.reel.frames):
        shot = shots.at(frame)
        assert shot is not None
        if shot.path.startswith("clips/b/"):
            # Rounded to whole film frames, it may run over by one, which is `speed` of the take's.
            assert used.start <= shot.at < used.end + RATE.frame * max(100, speed) // 100


def test_a_film_without_takes_has_no_shots() -> None:
    shots = shots_of(film())
    assert shots.at(0) is None
    assert shots.paths_from(0) == ()
    assert isinstance(film().timeline.picture.clips[0], Clip)
    assert shots.reel.duration == Flicks(0)
