"""How far a chain of scenes goes, when one is advised against, and that none waits for itself."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.asking import ask_of
from desktop_app.domain.chains import chain_of, drift_advice, link_problems, ordered_with
from desktop_app.domain.project import Clip, ClipId, Project, SceneId
from tests.unit.domain.films import film


def _linked(linked: str) -> Project:
    project = film(list("abcde"))
    scenes = tuple(replace(each, continues=each.id in linked) for each in project.scenes)
    return replace(project, scenes=scenes)


def test_a_chain_is_all_that_go_on_from_each_other() -> None:
    # The first has nothing to go on from; e begins anew.
    project = _linked("abcd")
    for each in "abcd":
        assert chain_of(project, SceneId(each)) == ("a", "b", "c", "d")
    assert chain_of(project, SceneId("e")) == ("e",)


def test_the_fourth_of_a_chain_is_advised_against_with_the_reason() -> None:
    project = _linked("abcd")
    told = {each: drift_advice(project, SceneId(each)) for each in "abcde"}
    assert [each for each, advice in told.items() if advice] == ["d"]
    assert "number 4 in a row" in str(told["d"])
    assert "drift" in str(told["d"])
    cut = _linked("abd")
    assert chain_of(cut, SceneId("d")) == ("c", "d")
    assert not any(drift_advice(cut, SceneId(each)) for each in "abcde")


def _standing(order: str, continues: str = "", meets: str = "") -> Project:
    """Return a film without takes whose scenes stand in this order, some more than once."""
    project = film(sorted(set(order)))
    clips = tuple(Clip(ClipId(f"{at}"), SceneId(each)) for at, each in enumerate(order))
    picture = replace(project.timeline.picture, clips=clips)
    scenes = tuple(
        replace(each, continues=each.id in continues, meets_next=each.id in meets)
        for each in project.scenes
    )
    return replace(project, scenes=scenes, timeline=replace(project.timeline, picture=picture))


def _awaited(project: Project) -> dict[str, set[SceneId]]:
    """Return which scenes wait for which when all of them are ordered at once."""
    ordered = ordered_with(project, project.scene_by_id, {})
    by_take = {take_id: scene_id for scene_id, take_id in ordered.items()}
    found = dict[str, set[SceneId]]()
    for scene in project.scenes:
        ask = ask_of(project, scene, ordered)
        takes = (each.source.take_id for each in ask.references)
        found[scene.id] = {by_take[each] for each in takes if each is not None}
        told = list(link_problems(project, scene, ask, ordered))
        assert len(ask.references) + len(told) == scene.continues + scene.meets_next
    return found


@given(
    st.text("abcd", min_size=1, max_size=7), st.sets(st.sampled_from("abcd")),
    st.sets(st.sampled_from("abcd")),
)  # fmt: skip
def test_scenes_never_wait_for_each_other_in_a_circle(
    order: str, continues: set[str], meets: set[str]
) -> None:
    waits = _awaited(_standing(order, "".join(continues), "".join(meets)))
    while ready := [each for each, others in waits.items() if not others & waits.keys()]:
        for each in ready:
            del waits[each]
    assert waits == {}


def test_ends_that_wait_for_each_other_are_told_of() -> None:
    project = _standing("aba", meets="ab")
    assert _awaited(project) == {"a": set(), "b": set()}
    ask = ask_of(project, project.scenes[0])
    (told,) = link_problems(project, project.scenes[0], ask, {})
    assert "which waits for this one itself" in told
    # As soon as one lets go, the other ends on it.
    assert _awaited(_standing("aba", meets="b")) == {"a": set(), "b": {"a"}}


def test_a_scene_that_was_split_ends_on_what_comes_after_all_of_it() -> None:
    project = _standing("aab", meets="a")
    assert _awaited(project)["a"] == {"b"}
    assert _awaited(_standing("aa", meets="a"))["a"] == set()


def test_links_hold_where_a_scene_stands_first() -> None:
    # b goes on from a, not from c, before which it stands again.
    assert _awaited(_standing("abcb", continues="b"))["b"] == {"a"}
    # What follows a scene that stands there again goes on from it there.
    assert _awaited(_standing("abac", continues="c"))["c"] == {"a"}
