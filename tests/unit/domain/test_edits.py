"""Edits keep every id, keep the scene list in the order of the film, and never lose a take."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import edits
from desktop_app.domain.project import ClipId, Project, SceneId, TakeId
from tests.unit.domain.films import film, order, scene, take_for

Edit = Callable[[Project], Project]


def number() -> st.SearchStrategy[int]:
    return st.integers(-2, 12)


def at(project: Project, index: int) -> SceneId | None:
    scenes = project.scenes
    return scenes[index % len(scenes)].id if scenes else None


@st.composite
def any_edit(draw: st.DrawFn) -> tuple[str, int, int]:
    names = ["add", "remove", "move_scene", "move_clip", "take", "unseen take", "choose", "write"]
    return draw(st.sampled_from(names)), draw(number()), draw(number())


def apply(project: Project, edit: tuple[str, int, int], fresh: int) -> Project:
    kind, first, second = edit
    scene_id = at(project, first)
    if kind == "add":
        new = [scene(f"n{fresh}-{each}") for each in range(abs(second) % 3)]
        ids = [ClipId(f"clip-{each.id}") for each in new]
        return edits.add_scenes(project, new, ids, None if first < 0 else first)
    if scene_id is None:
        return project
    clip_id = ClipId(f"clip-{scene_id}")
    takes = project.takes_of(scene_id)
    match kind:
        case "remove":
            return edits.remove_scenes(project, [scene_id])
        case "move_scene":
            return edits.move_scene(project, scene_id, second)
        case "move_clip":
            return edits.move_clip(project, clip_id, second)
        case "take" | "unseen take":
            take = take_for(project.scene_by_id[scene_id], fresh)
            return edits.add_take(project, take, into_film=kind == "take")
        case "choose":
            chosen = takes[second % len(takes)].id if takes else None
            return edits.choose_take(project, scene_id, chosen)
        case _:
            return edits.update_scene(project, scene_id, prompt=f"Prompt {fresh}")


@given(st.lists(any_edit(), max_size=25))
def test_any_edits_keep_ids_order_and_takes(steps: list[tuple[str, int, int]]) -> None:
    project = film("abcd")
    for fresh, step in enumerate(steps):
        before, project = project, apply(project, step, fresh)
        order(project)
        scenes = [each.id for each in project.scenes]
        clips = [clip.id for clip in project.timeline.picture.clips]
        takes = [take.id for take in project.takes]
        assert len(set(scenes)) == len(scenes)
        assert clips == [f"clip-{each}" for each in scenes]
        assert len(set(takes)) == len(takes)
        assert takes[: len(before.takes)] == [take.id for take in before.takes]
        gone = {each.id for each in before.scenes} - set(scenes)
        assert len(gone) == (1 if step[0] == "remove" and before.scenes else 0)
        for each in project.scenes:
            assert each.take_id is None or project.take_by_id[each.take_id].scene_id == each.id


@given(st.lists(any_edit(), max_size=20), st.data())
def test_going_back_never_loses_a_take(
    steps: list[tuple[str, int, int]], data: st.DataObject
) -> None:
    history = [film("abc")]
    for fresh, step in enumerate(steps):
        history.append(apply(history[-1], step, fresh))
    current = history[-1]
    restored = edits.keeping_takes_of(current, data.draw(st.sampled_from(history)))
    assert {take.id for take in restored.takes} == {take.id for take in current.takes}
    order(restored)
    for each in restored.scenes:
        assert each.take_id is None or each.take_id in restored.take_by_id


@given(st.integers(0, 4), st.integers(-3, 9))
def test_moving_a_clip_and_moving_its_scene_are_the_same(place: int, to: int) -> None:
    project = film("abcde")
    name = "abcde"[place]
    by_clip = edits.move_clip(project, ClipId(f"clip-{name}"), to)
    by_scene = edits.move_scene(project, SceneId(name), to)
    assert order(by_clip) == order(by_scene)
    left = "abcde".replace(name, "")
    end = max(0, min(to, 4))
    assert order(by_clip) == left[:end] + name + left[end:]


@pytest.mark.parametrize(
    ("at", "expected"), [(0, "xyabc"), (1, "axybc"), (3, "abcxy"), (None, "abcxy"), (99, "abcxy")]
)
def test_scenes_are_inserted_where_they_were_asked_for(at: int | None, expected: str) -> None:
    new = [scene("x"), scene("y")]
    grown = edits.add_scenes(film("abc"), new, [ClipId("clip-x"), ClipId("clip-y")], at)
    assert order(grown) == expected


def test_a_scene_and_a_clip_come_in_pairs() -> None:
    with pytest.raises(ValueError, match="shorter"):
        edits.add_scenes(film("a"), [scene("x"), scene("y")], [ClipId("clip-x")])


def test_removing_a_scene_leaves_its_takes() -> None:
    project = edits.add_take(film("ab"), take_for(scene("a")), into_film=True)
    left = edits.remove_scenes(project, [SceneId("a"), SceneId("unknown")])
    assert order(left) == "b"
    assert left.takes == project.takes


def test_a_take_is_added_once_and_may_come_after_its_scene_is_gone() -> None:
    project = film("ab")
    take = take_for(scene("a"))
    once = edits.add_take(project, take, into_film=True)
    assert once.scene_by_id[SceneId("a")].take_id == take.id
    assert edits.add_take(once, take, into_film=False) is once
    gone = edits.remove_scenes(project, [SceneId("a")])
    late = edits.add_take(gone, take, into_film=True)
    assert late.takes == (take,)
    assert order(late) == "b"


def test_a_take_that_is_not_for_the_film_does_not_replace_the_one_in_it() -> None:
    project = film("a")
    first, second = take_for(scene("a"), 1), take_for(scene("a"), 2)
    project = edits.add_take(project, first, into_film=True)
    project = edits.add_take(project, second, into_film=False)
    assert project.scenes[0].take_id == first.id


def test_undo_of_an_edit_keeps_the_take_that_has_arrived_meanwhile_in_the_film() -> None:
    before = film("ab")
    edited = edits.update_scene(before, SceneId("a"), title="Renamed")
    current = edits.add_take(edited, take_for(scene("a")), into_film=True)
    restored = edits.keeping_takes_of(current, before)
    assert restored.scenes[0].title == "A"
    assert restored.scenes[0].take_id == TakeId("a-1")
    assert edits.keeping_takes_of(before, before) is before


def test_renaming_and_rewriting_change_only_that() -> None:
    project = film("ab")
    assert edits.rename(project, "New") == replace(project, name="New")
    changed = edits.update_scene(project, SceneId("b"), title="", prompt="Fog")
    assert (changed.scenes[1].title, changed.scenes[1].prompt) == ("", "Fog")
    assert changed.scenes[1].settings == project.scenes[1].settings


@pytest.mark.parametrize(
    "edit",
    [
        lambda project: edits.update_scene(project, SceneId("no"), title="x"),
        lambda project: edits.choose_take(project, SceneId("no"), None),
    ],
)
def test_naming_an_unknown_scene_is_a_bug_and_is_loud(edit: Edit) -> None:
    with pytest.raises(KeyError):
        edit(film("a"))


def test_a_take_is_taken_out_everywhere_and_its_scene_shows_the_newest_other() -> None:
    project = film(("a", "b"))
    first, second, third = (take_for(project.scenes[0], number) for number in (1, 2, 3))
    for take in (first, third, second):
        project = edits.add_take(project, take, into_film=True)
    assert edits.without_take(project, TakeId("nobody's")) is project
    pinned = replace(project.timeline.picture.clips[1], take_id=second.id)
    track = replace(project.timeline.picture, clips=(project.timeline.picture.clips[0], pinned))
    project = replace(project, timeline=replace(project.timeline, picture=track))
    project = edits.without_take(project, second.id)
    assert set(project.takes) == {first, third}
    assert [each.take_id for each in project.scenes] == [third.id, None]
    assert [clip.take_id for clip in project.timeline.picture.clips] == [None, None]
    project = edits.without_take(project, first.id)
    assert project.scenes[0].take_id == third.id
    project = edits.without_take(project, third.id)
    assert project.scenes[0].take_id is None


def test_takes_of_removed_scenes_are_the_ones_that_nothing_shows() -> None:
    project = film(("a", "b"))
    one, two = (take_for(each) for each in project.scenes)
    for take in (one, two):
        project = edits.add_take(project, take, into_film=True)
    assert edits.unshown_takes(project) == ()
    assert edits.unshown_takes(edits.remove_scenes(project, [one.scene_id])) == (one,)
