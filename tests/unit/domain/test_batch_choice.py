"""Stars put into a film: of one scene one take, of variations those that are starred."""

from dataclasses import replace
from itertools import count

from desktop_app.domain import edits
from desktop_app.domain.batch_choice import with_stars
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId, Take, TakeId
from tests.unit.domain.films import take_for

SETTINGS = Settings(ModelId("kling-3.0/video"), "16:9", 5)


def take(name: str, scene: str, number: int = 1) -> Take:
    made = take_for(Scene(SceneId(scene), scene, scene, SETTINGS), number, 5)
    return replace(made, id=TakeId(name))


def film() -> Project:
    """A plain scene with two takes, then three variations with one each."""
    scenes = [Scene(SceneId(each), each, each, SETTINGS) for each in "abcd"]
    made = edits.add_scenes(
        Project(ProjectId("film"), "Film"), scenes, [ClipId(f"clip {each}") for each in "abcd"]
    )
    takes = [take("a1", "a"), take("a2", "a", 2), *(take(f"{each}1", each) for each in "bcd")]
    for each in takes:
        made = edits.add_take(made, each, into_film=True)
    return made


ROWS = {SceneId("a"): 0, SceneId("b"): 1, SceneId("c"): 1, SceneId("d"): 1}


def starred(project: Project, *stars: str) -> Project:
    ids = (f"new {number}" for number in count())
    return with_stars(project, ROWS, {TakeId(each) for each in stars}, lambda: next(ids))


def shown(project: Project) -> list[str]:
    return [str(project.take_of(clip).id) for clip in project.timeline.picture.clips]  # type: ignore[union-attr]


def test_no_star_changes_nothing() -> None:
    assert starred(film()) == film()


def test_another_take_of_a_scene_is_shown_and_rows_without_a_star_stay() -> None:
    assert shown(film()) == ["a2", "b1", "c1", "d1"]
    assert shown(starred(film(), "a1")) == ["a1", "b1", "c1", "d1"]


def test_variations_without_a_star_leave_the_film_and_can_come_back_in_their_order() -> None:
    one = starred(film(), "c1")
    assert shown(one) == ["a2", "c1"]
    assert one.takes == film().takes
    assert one.scene_by_id.keys() == film().scene_by_id.keys()
    assert shown(starred(one, "b1", "d1")) == ["a2", "b1", "d1"]


def test_a_scene_that_was_removed_since_is_left_alone() -> None:
    removed = edits.remove_scenes(film(), [SceneId("b")])
    assert shown(starred(removed, "b1")) == ["a2", "c1", "d1"]
    assert starred(replace(removed, takes=()), "b1").takes == ()
