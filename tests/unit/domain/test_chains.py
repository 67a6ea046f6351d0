"""How far a chain of scenes goes, and when one is advised against."""

from dataclasses import replace

from desktop_app.domain.chains import chain_of, drift_advice
from desktop_app.domain.project import Project, SceneId
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
