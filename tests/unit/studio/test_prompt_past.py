"""What a scene was asked for before, from its jobs and takes."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import JobId, TakeId, TaskId
from desktop_app.studio.prompt_past import Became, past_of
from desktop_app.studio.templates import load_prompt_templates, template_of
from tests.fakes.harbour import NOW, film, harbour, job_for, take_of

TASK = TaskId("task")


def test_orders_of_one_prompt_stand_together_newest_first_with_what_they_cost() -> None:
    project = harbour()
    scene = project.scenes[2]
    made = replace(
        job_for(3, paid.Done(NOW, TASK, TakeId("job-3"), Credits(45_000))), created_at=NOW - 50
    )
    refused = paid.Failed(NOW, Reason.MODERATION, "No.", Billed.NO)
    old = replace(made, id=JobId("old"), prompt="Storm", created_at=NOW - 900, state=refused)
    take = take_of(scene, 1, job_id=made.id, credits=Credits(45_000))
    project = film(project.scenes, [*project.takes, take])
    newest, oldest = past_of(project, scene, [old, made, job_for(1, made.state)])
    assert (newest.prompt, newest.is_now, newest.cost) == (scene.prompt, True, Credits(45_000))
    assert [each.became for each in newest.asked] == [Became.TAKE]
    assert (oldest.prompt, oldest.is_now, oldest.cost) == ("Storm", False, NO_CREDITS)
    assert [each.became for each in oldest.asked] == [Became.FAILED]


def test_takes_whose_jobs_are_not_known_are_told_too() -> None:
    project = harbour()
    (past,) = past_of(project, project.scenes[0], [])
    assert [each.take_number for each in past.asked] == [1, 2, 3]
    assert past_of(project, project.scenes[4], []) == ()


def test_what_is_sent_is_told_beside_what_was_written() -> None:
    project = harbour()
    (past,) = past_of(project, project.scenes[1], [])
    assert "{Mara}" in past.prompt
    assert "a woman with a grey braid walks" in past.words


def test_the_shipped_phrases_have_names_of_their_own_within_their_group() -> None:
    found = load_prompt_templates(paths.resources() / "templates.json")
    assert len({(each.group, each.name) for each in found}) == len(found) > 40
    assert not any(mark in each.text for each in found for mark in "«»{}")
    assert all(each.text[start:end] for each in found for start, end in each.stops)


def test_parts_between_marks_are_typed_over() -> None:
    made = template_of("rack", "Camera", "from «one» to «two»")
    assert made.text == "from one to two"
    assert [made.text[start:end] for start, end in made.stops] == ["one", "two"]


@pytest.mark.parametrize("data", [b"{", b'{"schema": 2, "groups": []}', b'{"schema": 1}'])
def test_damaged_phrases_are_told_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "templates.json"
    file.write_bytes(data)
    with pytest.raises(LocalFault, match=r"templates\.json"):
        load_prompt_templates(file)
