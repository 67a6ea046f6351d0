"""Edits of references, links and shots: what they make of a film, and what they leave alone."""

from dataclasses import replace

import pytest

from desktop_app.domain import referring
from desktop_app.domain.asking import ask_of, is_stale
from desktop_app.domain.ids import ClipId, SceneId
from desktop_app.domain.links import Link, links_of
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.time import TimeRange, flicks
from tests.fakes.harbour import clip_id, harbour, scene_id, take_of


def picture(name: str, use: Use = Use.PICTURE) -> Reference:
    return Reference(use, Source(path=f"references/{name}"), name)


def own(project: Project, number: int = 1) -> tuple[Reference, ...]:
    return project.scene_by_id[scene_id(number)].references


def with_(project: Project, *references: Reference) -> Project:
    for each in references:
        project = referring.put_reference(project, scene_id(1), each)
    return project


def test_references_stand_by_kind_in_the_order_they_came() -> None:
    film = with_(harbour(), picture("b"), picture("s", Use.SOUND), picture("a"))
    film = with_(film, picture("f", Use.FIRST_FRAME))
    assert [each.name for each in own(film)] == ["f", "b", "a", "s"]


def test_there_is_one_first_frame_and_one_last() -> None:
    film = with_(harbour(), picture("f", Use.FIRST_FRAME), picture("l", Use.LAST_FRAME))
    film = with_(film, picture("g", Use.FIRST_FRAME))
    assert [each.name for each in own(film)] == ["g", "l"]


def test_a_frame_chosen_by_hand_ends_the_link_that_gave_another() -> None:
    film = referring.link_scene(harbour(), scene_id(1), continues=True, meets_next=True)
    film = with_(film, picture("f", Use.FIRST_FRAME))
    scene = film.scene_by_id[scene_id(1)]
    assert (scene.continues, scene.meets_next) == (False, True)


def test_a_frame_that_was_chosen_is_there_again_when_its_link_is_gone() -> None:
    film = with_(harbour(), picture("f", Use.FIRST_FRAME))
    film = referring.link_scene(film, scene_id(1), continues=True)
    film = referring.link_scene(film, scene_id(1), continues=False)
    first = ask_of(film, film.scene_by_id[scene_id(1)]).references[0]
    assert first.name == "f"


@pytest.mark.parametrize(
    ("place", "order"), [(0, "cab"), (1, "acb"), (9, "abc"), (-3, "cab"), (2, "abc")]
)
def test_a_reference_moves_among_those_of_its_kind(place: int, order: str) -> None:
    film = with_(harbour(), picture("f", Use.FIRST_FRAME), *(picture(each) for each in "abc"))
    film = referring.move_reference(film, scene_id(1), picture("c"), place)
    assert [each.name for each in own(film)] == ["f", *order]


def test_what_is_removed_is_gone_and_the_rest_is_not() -> None:
    film = with_(harbour(), *(picture(each) for each in "abc"))
    film = referring.remove_reference(film, scene_id(1), picture("b"))
    assert [each.name for each in own(film)] == ["a", "c"]


def fresh() -> tuple[Scene, ClipId]:
    settings = harbour().scenes[0].settings
    return Scene(SceneId("new"), "New", "", settings), ClipId("new-clip")


def test_the_film_goes_on_in_the_scene_that_begins_after_a_clip() -> None:
    film = referring.carry_on(harbour(), clip_id(1), *fresh())
    assert [each.continues for each in film.scenes] == [False, True, False, False, False]
    assert len(film.scenes) == 5


def test_after_the_last_clip_a_scene_comes_that_continues_it() -> None:
    film = referring.carry_on(harbour(), clip_id(5), *fresh())
    assert film.scenes[-1].id == SceneId("new")
    assert film.scenes[-1].continues
    assert film.timeline.picture.clips[-1].id == ClipId("new-clip")


def test_before_a_clip_that_only_shows_a_scene_again_a_new_one_comes() -> None:
    film = harbour()
    clips = film.timeline.picture.clips
    again = replace(clips[0], id=ClipId("again"))
    track = replace(film.timeline.picture, clips=(clips[0], clips[1], again, *clips[2:]))
    film = replace(film, timeline=replace(film.timeline, picture=track))
    film = referring.carry_on(film, clip_id(2), *fresh())
    order = [each.scene_id for each in film.timeline.picture.clips]
    assert order[:4] == [scene_id(1), scene_id(2), SceneId("new"), scene_id(1)]


def test_a_gap_is_filled_from_the_frames_on_both_sides() -> None:
    film = referring.fill_gap(harbour(), 1, *fresh())
    scene = film.scenes[1]
    assert scene.id == SceneId("new")
    frames = ask_of(film, scene).references
    assert [(each.use, each.source.take_id) for each in frames] == [
        (Use.FIRST_FRAME, "s1-t2"),
        (Use.LAST_FRAME, "s2-t1"),
    ]


def test_shots_are_what_is_asked_for() -> None:
    shots = [Shot("A door", 4), Shot("A hand", 6)]
    film = referring.set_shots(harbour(), scene_id(1), shots)
    assert ask_of(film, film.scenes[0]).shots == tuple(shots)
    assert is_stale(film, film.scenes[0])


def linked() -> Project:
    """Return the film with scene 2 made from the last frame of scene 1."""
    film = referring.link_scene(harbour(), scene_id(2), continues=True)
    scene = film.scenes[1]
    made = take_of(scene, 2, references=ask_of(film, scene).references)
    scenes = (film.scenes[0], replace(scene, take_id=made.id), *film.scenes[2:])
    return replace(film, scenes=scenes, takes=(*film.takes, made))


def test_a_link_that_is_kept_to_says_nothing() -> None:
    assert links_of(linked()) == (Link(clip_id(2), scene_id(2), Use.FIRST_FRAME),)


def loose(film: Project) -> str:
    (link,) = links_of(film)
    return link.loose or ""


def test_another_take_before_it_makes_a_link_loose() -> None:
    film = linked()
    scenes = (replace(film.scenes[0], take_id=film.takes[0].id), *film.scenes[1:])
    assert loose(replace(film, scenes=scenes)) == "The scene before has another take now."


def test_another_end_before_it_makes_a_link_loose() -> None:
    film = linked()
    clips = film.timeline.picture.clips
    short = replace(clips[0], source_range=TimeRange(flicks(0), flicks(4)))
    track = replace(film.timeline.picture, clips=(short, *clips[1:]))
    film = replace(film, timeline=replace(film.timeline, picture=track))
    assert loose(film) == "The scene before ends on another frame now."


def test_a_take_from_before_the_link_does_not_keep_to_it() -> None:
    film = referring.link_scene(harbour(), scene_id(2), continues=True)
    assert loose(film) == "Its take was made before it was to start on the frame before."


def test_the_first_scene_and_one_without_a_clip_have_no_link() -> None:
    film = referring.link_scene(harbour(), scene_id(1), continues=True)
    assert links_of(film) == ()
    track = replace(film.timeline.picture, clips=film.timeline.picture.clips[:1])
    film = replace(film, timeline=replace(film.timeline, picture=track))
    film = referring.link_scene(film, scene_id(5), continues=True)
    assert links_of(film) == ()


def test_a_scene_that_ends_on_the_next_is_linked_at_the_seam_after_it() -> None:
    film = referring.link_scene(harbour(), scene_id(1), meets_next=True)
    (link,) = links_of(film)
    assert (link.clip_id, link.use) == (clip_id(2), Use.LAST_FRAME)
    assert link.loose == "Its take was made before it was to end on the frame after."
