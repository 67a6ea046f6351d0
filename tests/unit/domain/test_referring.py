"""Edits of what scenes are made from, and how far a chain of scenes goes."""

from dataclasses import replace

from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.referring import (
    add_references,
    chain_of,
    drifts,
    fill_gap,
    move_reference,
    remove_reference,
    set_continues,
    set_meets_next,
    set_shots,
    use_reference_as,
)
from tests.unit.domain.films import film

A = SceneId("a")
DAWN, DUSK = (Reference(Use.FIRST_FRAME, Source(f"references/{x}.png")) for x in ("dawn", "dusk"))
CAT, DOG, SEA = (Reference(Use.PICTURE, Source(f"references/{x}.png")) for x in ("c", "d", "s"))


def _of(project: Project) -> tuple[Reference, ...]:
    return project.scene_by_id[A].references


def _first(project: Project) -> SceneId:
    return project.scenes[0].id


def test_references_are_added_in_order_and_none_twice() -> None:
    project = add_references(_film(), A, [CAT, DOG])
    assert _of(add_references(project, A, [SEA, DOG], 0)) == (SEA, DOG, CAT)
    assert _of(add_references(project, A, [CAT])) == (DOG, CAT)


def test_there_is_one_first_frame_and_it_takes_the_place_of_a_link() -> None:
    project = set_continues(add_references(_film(), A, [DAWN, CAT]), [A], on=True)
    changed = add_references(project, A, [DUSK])
    assert _of(changed) == (CAT, DUSK)
    assert not changed.scene_by_id[A].continues
    linked = set_meets_next(project, [A], on=True)
    assert add_references(linked, A, [SEA]).scene_by_id[A].meets_next


def test_references_are_removed_moved_and_used_otherwise() -> None:
    project = add_references(_film(), A, [CAT, DOG, SEA])
    assert _of(remove_reference(project, A, 1)) == (CAT, SEA)
    assert _of(move_reference(project, A, 2, 0)) == (SEA, CAT, DOG)
    used = use_reference_as(project, A, 1, Use.LAST_FRAME)
    assert _of(used) == (CAT, replace(DOG, use=Use.LAST_FRAME), SEA)


def test_shots_are_set_and_taken_back() -> None:
    shots = (Shot("she turns", 3), Shot("the sea", 2))
    project = set_shots(_film(), A, shots)
    assert project.scene_by_id[A].shots == shots
    assert set_shots(project, A, ()) == _film()


def test_a_gap_is_filled_by_a_scene_linked_to_both_sides() -> None:
    project = _film()
    clips = project.timeline.picture.clips
    scene = Scene(SceneId("between"), "Between", "a bridge", project.scenes[0].settings)
    filled = fill_gap(project, clips[0].id, scene, ClipId("new"))
    assert [each.id for each in filled.scenes] == ["a", "between", "b", "c", "d", "e"]
    assert filled.timeline.picture.clips[1].scene_id == "between"
    between = filled.scene_by_id[SceneId("between")]
    assert (between.continues, between.meets_next) == (True, True)


def test_a_chain_is_all_that_go_on_from_each_other_and_drifts_after_three() -> None:
    project = set_continues(_film(), [SceneId(each) for each in "abcd"], on=True)
    # The first has nothing to go on from; e begins anew.
    for each in "abcd":
        assert chain_of(project, SceneId(each)) == ("a", "b", "c", "d")
    assert chain_of(project, SceneId("e")) == ("e",)
    assert [each for each in "abcde" if drifts(project, SceneId(each))] == ["d"]
    cut = set_continues(project, [SceneId("c")], on=False)
    assert chain_of(cut, SceneId("d")) == ("c", "d")
    assert not any(drifts(cut, SceneId(each)) for each in "abcde")


def _film() -> Project:
    return film(list("abcde"))
