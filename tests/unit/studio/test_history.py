from dataclasses import replace

from desktop_app.domain.project import Project, ProjectId
from desktop_app.studio.history import MOST_STEPS, History, Step


def _film(name: str) -> Project:
    return Project(ProjectId("p"), name)


def _step(before: str, after: str, key: str | None = None) -> Step:
    return Step(f"to {after}", _film(before), _film(after), key)


def test_typing_is_one_step_until_it_is_closed() -> None:
    history = History()
    history.add(_step("", "a", "prompt 1"))
    history.add(_step("a", "ab", "prompt 1"))
    history.add(_step("ab", "abc", "prompt 2"))
    history.close_step()
    history.add(_step("abc", "abcd", "prompt 2"))
    undone = [history.undo(), history.undo(), history.undo(), history.undo()]
    told = [(step.before.name, step.after.name) for step in undone if step]
    assert told == [("abc", "abcd"), ("ab", "abc"), ("", "ab")]
    assert undone[-1] is None


def test_an_edit_after_undo_is_a_step_of_its_own_and_ends_redo() -> None:
    history = History()
    history.add(_step("", "a", "prompt 1"))
    history.add(_step("a", "ab", "prompt 2"))
    history.undo()
    assert (history.undo_name, history.redo_name) == ("to a", "to ab")
    history.add(_step("a", "ax", "prompt 1"))
    assert (history.undo_name, history.redo_name) == ("to ax", None)
    assert history.redo() is None
    step = history.undo()
    assert step is not None
    assert step.before.name == "a"


def test_a_very_long_session_forgets_its_oldest_steps() -> None:
    history = History()
    for number in range(MOST_STEPS + 5):
        history.add(_step(str(number), str(number + 1)))
    count = 0
    while (step := history.undo()) is not None:
        count, oldest = count + 1, step
    assert (count, oldest.before.name) == (MOST_STEPS, "5")


def test_what_is_taken_away_comes_back_by_neither_undo_nor_redo() -> None:
    history = History()
    history.add(_step("a", "ab"))
    history.add(_step("ab", "abc"))
    history.undo()
    history.amend(lambda project: replace(project, name=project.name.replace("b", "")))
    redone = history.redo()
    assert redone is not None
    assert (redone.before.name, redone.after.name) == ("a", "ac")
    first, second = history.undo(), history.undo()
    assert first is not None
    assert second is not None
    assert (second.before.name, second.after.name) == ("a", "a")


def test_any_step_is_a_place_to_go_to() -> None:
    history = History()
    for number in range(5):
        history.add(_step(str(number), str(number + 1)))
    names = ("to 1", "to 2", "to 3", "to 4", "to 5")
    assert (history.names, history.place) == (names, 5)
    for place in (2, 0, 4, 4, 5, 1):
        value = history.go_to(place)
        assert value is None or value.name == str(place)
        assert (history.names, history.place) == (names, place)
    history.add(_step("1", "one"))
    assert (history.names, history.place) == (("to 1", "to one"), 2)
