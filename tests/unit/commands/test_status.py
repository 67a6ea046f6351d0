"""`takewright status` says what a film has cost: every attempt at every take, as the ledger."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.jobs import Failed, JobState, Queued, Submitted, Submitting
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import ProjectId, SceneId, TakeId, TaskId
from desktop_app.paths import AppPaths
from desktop_app.storage import bundle
from desktop_app.storage.journal import Journal
from tests.unit.storage.samples import sample_project
from tests.unit.studio.bench import job_of


def failed(billed: Billed, at: int, task: str) -> tuple[JobState, ...]:
    """Return what becomes of a request that was taken and came to nothing."""
    end = Failed(at, Reason.NO_FILE, "No file came.", billed, TaskId(task))
    return Submitting(at), Submitted(at, TaskId(task)), end


def test_charged_failures_of_earlier_attempts_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path / "home"))
    film = tmp_path / "Lighthouse.takewright"
    project = sample_project(2)
    bundle.create(film, project)
    # The takes of this film were made elsewhere and cost 30 credits each.
    assert [take.credits for take in project.takes] == [Credits(30_000)] * 2
    again, last = (
        replace(
            job_of(number, film),
            project_id=ProjectId(project.id),
            scene_id=SceneId(project.scenes[0].id),
            take_number=number,
        )
        for number in (2, 3)
    )
    assert TakeId(again.id) not in project.take_by_id
    states = (*failed(Billed.YES, 10, "a"), Queued(20), *failed(Billed.YES, 30, "b"))
    data = AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path / "home")}).data
    data.mkdir(parents=True)
    journal = Journal.open(data / "journal.sqlite3")
    journal.add([again, last])
    journal.advance(again.id, *states, Queued(40), *failed(Billed.NO, 50, "c"))
    journal.advance(last.id, *failed(Billed.NO, 60, "d"))
    journal.close()

    assert main(["status", str(film), "--json"]) == 0
    done = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert done["credits"] == 2 * 30 + 2 * 30
