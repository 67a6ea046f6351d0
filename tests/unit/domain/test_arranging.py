"""What a hand does to the picture track keeps the film possible, and its frames add up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import arranging, cutting, edits
from desktop_app.domain.arranging import Edge, Room
from desktop_app.domain.picture import Grade, Look, Transition, TransitionKind
from desktop_app.domain.project import Clip, ClipId, Project, SceneId, TakeId
from desktop_app.domain.sound import ClipSound
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from tests.unit.domain.cuts import OTHER_RATE, STILL, cuts
from tests.unit.domain.films import film, take_for

RATE = FrameRate(30)
A, B, C, NEW = ClipId("clip-a"), ClipId("clip-b"), ClipId("clip-c"), ClipId("new")
edges = st.sampled_from(Edge)
distances = st.integers(-600, 600)


def made(names: str = "abc") -> Project:
    """Return a film of clips of 10 s."""
    project = film(list(names))
    for each in project.scenes:
        project = edits.add_take(project, take_for(each), into_film=True)
    return project


def trimmed() -> Project:
    """Return a film whose second clip shows its take from 2 s to 7 s."""
    return cutting.trim(made(), B, TimeRange(flicks(2), flicks(5)))


def frames(project: Project) -> list[int]:
    return [project.format.rate.frames_in(span.duration) for _, span in project.spans()]


def clip(project: Project, clip_id: ClipId) -> Clip:
    return next(each for each in project.timeline.picture.clips if each.id == clip_id)


def used(project: Project, clip_id: ClipId) -> TimeRange:
    return project.used_of(clip(project, clip_id))


def order(project: Project) -> list[str]:
    return [each.id for each in project.timeline.picture.clips]


def test_an_edge_goes_as_far_as_the_take_and_no_further() -> None:
    project = trimmed()
    assert arranging.trim_room(project, B, Edge.START) == Room(-60, 149)
    assert arranging.trim_room(project, B, Edge.END) == Room(-149, 90)
    longer = arranging.trim_edge(project, B, Edge.END, 1000)
    assert used(longer, B) == TimeRange(flicks(2), flicks(8))
    whole = arranging.trim_edge(longer, B, Edge.START, -1000)
    assert whole == made()
    assert frames(arranging.trim_edge(project, B, Edge.START, 1000))[1] == 1


def test_a_start_that_is_pulled_keeps_the_end_of_the_clip() -> None:
    project = arranging.trim_edge(trimmed(), B, Edge.START, 30)
    assert used(project, B) == TimeRange(flicks(3), flicks(4))
    assert frames(project) == [300, 120, 300]


def test_at_twice_the_speed_a_frame_of_film_is_two_of_the_take() -> None:
    project = cutting.set_speed(trimmed(), [B], 200)
    assert frames(project)[1] == 75
    longer = arranging.trim_edge(project, B, Edge.END, 15)
    assert used(longer, B) == TimeRange(flicks(2), flicks(6))
    assert arranging.slip_room(project, B) == Room(-30, 45)
    later = arranging.slip(project, [B], 15)
    assert used(later, B) == TimeRange(flicks(3), flicks(5))


def test_a_freeze_lasts_longer_or_shorter_at_either_edge() -> None:
    frozen = cutting.freeze(made(), B, flicks(14), flicks(2), (NEW, ClipId("rest")))
    assert frames(arranging.trim_edge(frozen, NEW, Edge.END, 30))[2] == 90
    assert frames(arranging.trim_edge(frozen, NEW, Edge.START, 30))[2] == 30
    assert frames(arranging.trim_edge(frozen, NEW, Edge.END, -999))[2] == 1
    held = arranging.slip(frozen, [NEW], -30)
    assert arranging.ends_of(held, clip(held, NEW)) == (flicks(3), flicks(3))


def test_a_picture_that_stands_still_can_be_held_as_long_as_anyone_likes() -> None:
    project = made()
    stills = tuple(replace(take, media=STILL) for take in project.takes)
    project = replace(project, takes=stills)
    longer = arranging.trim_edge(project, B, Edge.END, 3000)
    assert frames(longer)[1] == 3150
    assert arranging.slip_room(project, B) == arranging.NO_ROOM


def test_a_clip_without_a_take_is_left_alone() -> None:
    project = film(["a", "b"])
    assert arranging.trim_edge(project, A, Edge.END, -30) == project
    assert arranging.slip(project, [A], 30) == project
    assert arranging.roll(project, B, 30) == project


def test_a_roll_gives_one_clip_what_it_takes_from_the_other() -> None:
    project = cutting.trim(trimmed(), A, TimeRange(Flicks(0), flicks(6)))
    rolled = arranging.roll(project, B, 30)
    assert used(rolled, A).duration == flicks(7)
    assert used(rolled, B) == TimeRange(flicks(3), flicks(4))
    assert rolled.duration == project.duration
    # To the left as far as the take of the second clip has frames before those that it shows.
    assert arranging.seam_room(project, B) == Room(-60, 120)
    assert arranging.roll(made(), A, 30) == made()


def test_a_slip_shows_later_frames_in_the_same_place() -> None:
    project = arranging.slip(trimmed(), [B], 45)
    assert used(project, B) == TimeRange(Flicks(flicks(7) // 2), flicks(5))
    assert arranging.slip(project, [B], 1000) == arranging.slip(trimmed(), [B], 90)
    assert arranging.slip(made(), [A, B, C], 30) == made()


def test_a_take_of_another_rate_can_be_used_to_its_last_frame() -> None:
    project = made()
    takes = (project.takes[0], replace(project.takes[1], media=OTHER_RATE), project.takes[2])
    project = cutting.trim(replace(project, takes=takes), B, TimeRange(flicks(1), flicks(3)))
    assert used(arranging.trim_edge(project, B, Edge.END, 999), B).end == OTHER_RATE.duration
    last = OTHER_RATE.duration - OTHER_RATE.rate.frame
    whole = arranging.trim_edge(project, B, Edge.END, 999)
    assert arranging.ends_of(whole, clip(whole, B)) == (flicks(1), last)


def test_clips_that_are_moved_land_together_in_order() -> None:
    project = made("abcde")
    moved = arranging.move_clips(project, {ClipId("clip-e"), B}, 0)
    assert order(moved) == ["clip-b", "clip-e", "clip-a", "clip-c", "clip-d"]
    assert [scene.title for scene in moved.scenes] == list("BEACD")
    assert arranging.move_clips(project, {A, B}, 0) is project


def test_clips_are_put_in_at_a_place_and_at_a_time() -> None:
    project, copy = made(), replace(clip(made(), A), id=NEW, sound=ClipSound(is_muted=True))
    assert order(arranging.insert_clips(project, [copy], 2)) == ["clip-a", "clip-b", NEW, "clip-c"]
    parted = arranging.insert_at(project, [copy], flicks(14), ClipId("rest"))
    assert order(parted) == ["clip-a", "clip-b", NEW, "rest", "clip-c"]
    assert parted.duration == flicks(40)
    assert order(arranging.insert_at(project, [copy], flicks(99), ClipId("rest")))[-1] == NEW
    assert order(arranging.insert_at(project, [copy], flicks(20), ClipId("rest")))[2] == NEW


def test_a_clip_of_a_scene_that_is_gone_is_not_put_in() -> None:
    lost = Clip(NEW, SceneId("elsewhere"))
    assert arranging.insert_clips(made(), [lost], 1) == made()


def test_look_and_sound_are_given_and_nothing_else() -> None:
    model = replace(clip(made(), A), look=Look(grade=Grade(1200)), sound=ClipSound(-300), speed=200)
    project = arranging.give_look_and_sound(trimmed(), [B], model)
    assert clip(project, B).look == model.look
    assert clip(project, B).sound == model.sound
    assert frames(project) == [300, 150, 300]


def test_a_take_of_its_scene_is_chosen_and_another_is_for_the_clip_alone() -> None:
    project = made()
    scene = project.scenes[1]
    again = replace(take_for(scene, 2), id=TakeId("again"))
    project = edits.add_take(project, again, into_film=False)
    shown = arranging.show_take(project, B, again.id)
    assert shown.scene_by_id[scene.id].take_id == again.id
    assert clip(shown, B).take_id is None
    other = arranging.show_take(project, B, project.takes[0].id)
    assert clip(other, B).take_id == project.takes[0].id
    assert other.scenes == project.scenes
    # Once it has a take of its own, its scene's is for it alone too.
    back = arranging.show_take(other, B, again.id)
    assert clip(back, B).take_id == again.id
    assert back.scenes == project.scenes


def test_takes_are_put_in_as_clips_of_their_scenes() -> None:
    project = made()
    scene = project.scenes[1]
    again = replace(take_for(scene, 2), id=TakeId("again"))
    project = edits.add_take(project, again, into_film=False)
    pairs = [(project.takes[0].id, NEW), (again.id, ClipId("new2"))]
    grown = arranging.insert_takes(project, pairs, 1, "Scene 4")
    assert order(grown) == ["clip-a", NEW, "new2", "clip-b", "clip-c"]
    assert clip(grown, NEW).take_id is None
    assert clip(grown, ClipId("new2")).take_id == again.id


def test_a_take_whose_scene_is_gone_brings_it_back() -> None:
    project = edits.remove_scenes(made(), [made().scenes[1].id])
    take = edits.unshown_takes(project)[0]
    grown = arranging.insert_takes(project, [(take.id, NEW)], 1, "Scene 3")
    assert grown.scene_by_id[take.scene_id].title == "Scene 3"
    assert grown.take_of(clip(grown, NEW)) == take


@given(cuts(), st.data(), edges, distances)
def test_a_trim_changes_one_clip_by_what_was_asked_within_its_room(
    project: Project, data: st.DataObject, edge: Edge, by: int
) -> None:
    target = data.draw(st.sampled_from(project.timeline.picture.clips))
    by = arranging.trim_room(project, target.id, edge).within(by)
    changed = arranging.trim_edge(project, target.id, edge, by)
    rate = project.format.rate
    before = rate.frames_in(project.duration_of(target))
    after = rate.frames_in(changed.duration_of(clip(changed, target.id)))
    wanted = before + (by if edge is Edge.END else -by)
    # The last step of a take of another rate, or at another speed, may be a short one.
    assert abs(after - max(1, wanted)) <= 1
    take = changed.take_of(clip(changed, target.id))
    if take is not None and by and not take.media.is_still and target.freeze is None:
        part = used(changed, target.id)
        assert 0 <= part.start < part.end <= take.media.duration
    others = [each for each in changed.timeline.picture.clips if each.id != target.id]
    assert others == [each for each in project.timeline.picture.clips if each.id != target.id]


@given(cuts(), st.data(), distances)
def test_a_roll_leaves_the_sum_of_both_clips(
    project: Project, data: st.DataObject, by: int
) -> None:
    target = data.draw(st.sampled_from(project.timeline.picture.clips))
    changed = arranging.roll(project, target.id, by)
    rate = project.format.rate
    sums = [
        sum(rate.frames_in(each.duration_of(clip)) for clip in each.timeline.picture.clips)
        for each in (project, changed)
    ]
    assert abs(sums[0] - sums[1]) <= 2


@given(cuts(), st.data(), distances)
def test_a_slip_leaves_every_place(project: Project, data: st.DataObject, by: int) -> None:
    some = data.draw(st.lists(st.sampled_from(project.timeline.picture.clips), max_size=3))
    changed = arranging.slip(project, {each.id for each in some}, by)
    if changed.format == project.format:
        # A freeze near the end of its take weighs less in what the film's format is.
        assert [span for _, span in changed.spans()] == [span for _, span in project.spans()]


@given(cuts(), st.data(), st.integers(-2, 9))
def test_a_move_loses_nothing(project: Project, data: st.DataObject, index: int) -> None:
    clips = project.timeline.picture.clips
    chosen = {each.id for each in data.draw(st.lists(st.sampled_from(clips)))}
    moved = arranging.move_clips(project, chosen, index).timeline.picture.clips
    assert sorted(moved, key=lambda each: each.id) == sorted(clips, key=lambda each: each.id)
    block = [n for n, each in enumerate(moved) if each.id in chosen]
    assert not chosen or block == list(range(block[0], block[0] + len(block)))


@pytest.mark.parametrize("kind", [TransitionKind.DISSOLVE, TransitionKind.DIP_TO_BLACK])
def test_a_transition_stays_within_a_clip_that_is_trimmed_short(kind: TransitionKind) -> None:
    project = cutting.set_transition(made(), [B], Transition(kind, flicks(2)))
    short = arranging.trim_edge(project, B, Edge.END, -299)
    assert frames(short)[1] == 1
    assert short.duration <= project.duration
