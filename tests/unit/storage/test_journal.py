import sqlite3
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.ids import CastId
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    is_over,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, DiskFull, LocalFault, Reason
from desktop_app.domain.project import JobId, ProjectId, SceneId, TakeId, TaskId
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.storage.database import DamagedDatabase, Database
from desktop_app.storage.journal import Journal, TakeNumberTaken
from desktop_app.storage.journal_schema import STEPS
from tests.unit.storage.child import mounted, run, start
from tests.unit.storage.samples import sample_job
from tests.unit.storage.strategies import states

_JOB = JobId("job-1")
_TASK = TaskId("task-1")
_STEPS: Sequence[JobState] = (
    Submitting(2, Credits(90_000)),
    Submitted(3, _TASK),
    Ready(4, _TASK, ("https://files/1.mp4", "https://files/2.mp4"), Credits(30_000)),
    Done(5, _TASK, TakeId("take-1"), Credits(30_000)),
)


def test_a_job_comes_back_whole(tmp_path: Path) -> None:
    order = replace(
        sample_job(),
        settings=Settings(ModelId("wan"), "9:16", 15, "1080p"),
        quote=None,
        scene_title="Sömething “else”\n",
        prompt="{Mara} at dusk",
        sent="a woman in a red coat at dusk",
        references=(
            Reference(Use.FIRST_FRAME, Source(take_id=TakeId("job-0")), "take 1"),
            Reference(Use.PICTURE, Source("references/a.png"), "a.png", CastId("mara")),
        ),
        shots=(Shot("she turns", 3), Shot("the sea", 2)),
    )
    with_path = Journal.open(tmp_path / "deep" / "journal.sqlite3")
    with_path.add([order, sample_job("job-2", 2)])
    with_path.close()
    again = Journal.open(tmp_path / "deep" / "journal.sqlite3")
    assert again.jobs() == [order, sample_job("job-2", 2)]
    assert again.job(_JOB) == order
    again.close()


def test_a_journal_from_before_the_cast_says_that_what_was_written_was_sent(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.sqlite3"
    old = Database.open(path, "the list of paid jobs", STEPS[:2], 0x54414B45)
    with old.writing() as connection:
        connection.execute(
            "INSERT INTO jobs (id, project_id, project, scene_id, scene_title, take_number, path,"
            " service, model, settings, prompt, request, created_at) VALUES ('old', 'p', 'f', 's',"
            " 'Fog', 1, 'clips/t.mp4', 'http://x', 'm', '{\"model\": \"m\"}', 'Fog', '{}', 1)"
        )
        connection.execute("INSERT INTO transitions VALUES (1, 0, 1, 'queued', '{\"retries\": 0}')")
        connection.execute("INSERT INTO standing (job, seq, kind) VALUES (1, 0, 'queued')")
    old.close()
    journal = Journal.open(path)
    (job,) = journal.jobs()
    assert (job.prompt, job.sent, job.words) == ("Fog", "", "Fog")
    assert journal.check() == ()
    journal.close()


def test_the_state_is_the_last_transition_and_the_order_stays(journal: Journal) -> None:
    journal.add([sample_job()])
    for step in _STEPS:
        journal.advance(_JOB, step)
        assert journal.job(_JOB) == replace(sample_job(), state=step)
    assert journal.history(_JOB) == [sample_job().state, *_STEPS]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(states, max_size=8))
def test_any_history_is_kept(tmp_path: Path, steps: list[JobState]) -> None:
    # A file of its own each time: a task that was found is one job's alone.
    journal = Journal.open(tmp_path / f"journal-{len(list(tmp_path.iterdir()))}.sqlite3")
    job_id = JobId("job-1")
    journal.add([sample_job(job_id, 1)])
    for step in steps:
        journal.advance(job_id, step)
    assert journal.history(job_id) == [sample_job().state, *steps]
    goes_on = not is_over([sample_job().state, *steps][-1])
    assert (job_id in {job.id for job in journal.unfinished()}) == goes_on
    journal.close()


def test_unfinished_jobs_of_one_project_in_order(journal: Journal) -> None:
    failed = Failed(1, Reason.MODERATION, "No.", Billed.NO)
    journal.add(
        [
            sample_job("waiting", 1),
            sample_job("failed", 2, state=failed),
            sample_job("cancelled", 3, state=Cancelled(1)),
            sample_job("elsewhere", 1, project="project-2"),
            sample_job("sent", 4, state=Submitted(1, _TASK)),
        ]
    )
    mine = ProjectId("project-1")
    assert [job.id for job in journal.unfinished(mine)] == ["waiting", "sent"]
    assert [job.id for job in journal.unfinished()] == ["waiting", "elsewhere", "sent"]
    assert [job.id for job in journal.jobs(mine)] == ["waiting", "failed", "cancelled", "sent"]
    assert journal.jobs(ProjectId("project-3")) == []


def test_take_numbers_are_never_given_again(journal: Journal) -> None:
    journal.add([sample_job("a", 1), sample_job("b", 2), sample_job("c", 1, scene="scene-2")])
    journal.advance(JobId("b"), Cancelled(2))
    scene = SceneId("scene-1")
    assert journal.take_numbers(ProjectId("project-1"), scene) == {1, 2}
    assert journal.take_numbers(ProjectId("project-2"), scene) == frozenset()
    with pytest.raises(TakeNumberTaken, match="Take 2 of “The beam” has been ordered already"):
        journal.add([sample_job("d", 3), sample_job("e", 2)])
    assert journal.take_numbers(ProjectId("project-1"), scene) == {1, 2}


def test_a_batch_is_written_whole_or_not_at_all(journal: Journal) -> None:
    journal.add([sample_job()])
    with pytest.raises(ValueError, match="job-1 was added before"):
        journal.add([sample_job("job-2", 2), sample_job("job-1", 3)])
    assert [job.id for job in journal.jobs()] == ["job-1"]


def test_unknown_jobs_are_a_bug(journal: Journal) -> None:
    for ask in (journal.job, journal.history):
        with pytest.raises(KeyError):
            ask(JobId("nobody"))
    with pytest.raises(KeyError):
        journal.advance(JobId("nobody"), Queued(1))
    with pytest.raises(KeyError):
        journal.claim([JobId("nobody")], "me", 0, 1000)


def test_half_a_character_from_a_broken_paste_does_not_stop_an_order(journal: Journal) -> None:
    journal.add([replace(sample_job(), prompt="broken \ud83d paste", scene_title="\ud83d")])
    journal.advance(_JOB, Failed(1, Reason.MODERATION, "said \udc00", Billed.NO))
    assert journal.job(_JOB).prompt == "broken \ufffd paste"


def test_it_may_be_opened_in_one_thread_and_used_in_others(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path / "journal.sqlite3")
    journal.add([sample_job(f"job-{number}", number) for number in range(1, 41)])
    with ThreadPoolExecutor(4) as threads:
        list(
            threads.map(
                lambda number: journal.advance(JobId(f"job-{number}"), _STEPS[0]), range(1, 41)
            )
        )
        found = threads.submit(journal.unfinished).result()
    assert [job.state for job in found] == [_STEPS[0]] * 40
    journal.close()
    journal.close()


def test_it_writes_ahead_and_waits_for_the_disk(journal: Journal, tmp_path: Path) -> None:
    journal.add([sample_job()])
    assert (tmp_path / "journal.sqlite3-wal").stat().st_size > 0
    with journal._database.reading() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


@pytest.mark.parametrize("damage", [b"not a database at all, but long enough" * 100, b"\0" * 9000])
def test_a_damaged_journal_is_one_sentence_and_left(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(damage)
    with pytest.raises(DamagedDatabase, match=r"^The list of paid jobs in .* was left as it is; "):
        Journal.open(path)
    assert path.read_bytes() == damage


def test_damage_in_the_middle_is_a_sentence_when_it_is_met(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = Journal.open(path)
    journal.add([sample_job(f"job-{number}", number) for number in range(1, 200)])
    journal.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(DamagedDatabase, match="is damaged"):
        _read_all(path)
    assert path.read_bytes() == data


def _read_all(path: Path) -> None:
    journal = Journal.open(path)
    try:
        journal.jobs()
    finally:
        journal.close()


def test_a_newer_journal_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    Journal.open(path).close()
    _run_sql(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(LocalFault, match="was written by a newer Takewright"):
        Journal.open(path)
    assert path.read_bytes() == before


def test_another_program_s_database_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    _run_sql(path, "CREATE TABLE bookmarks (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(DamagedDatabase, match="is not the list of paid jobs"):
        Journal.open(path)
    assert path.read_bytes() == before


def test_a_row_that_this_version_cannot_read_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = Journal.open(path)
    journal.add([sample_job()])
    journal.close()
    _run_sql(path, "UPDATE transitions SET kind = 'dreaming'")
    with pytest.raises(DamagedDatabase, match="no job state “dreaming”"):
        _read_all(path)


def _run_sql(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LocalFault, match="Opening the list of paid jobs failed"):
        Journal.open(tmp_path / "file" / "journal.sqlite3")
    (tmp_path / "journal.sqlite3").mkdir()
    with pytest.raises(LocalFault, match="cannot be written"):
        Journal.open(tmp_path / "journal.sqlite3")


_FILL = """
import itertools, sys
from pathlib import Path
from desktop_app.domain.problems import DiskFull
from desktop_app.storage.journal import Journal
from tests.unit.storage.samples import sample_job
journal = Journal.open(Path(sys.argv[1]) / "journal.sqlite3")
try:
    for number in itertools.count(1):
        journal.add([sample_job(f"job-{number}", number)])
except DiskFull as error:
    print(error)
    print(len(journal.jobs()) == number - 1)
journal.close()
"""


def test_a_full_disk_is_a_sentence_and_loses_nothing(disk: Path) -> None:
    said = run(_FILL, str(disk), prefix=mounted(disk, "size=300k")).splitlines()
    assert said[0].startswith("The list of paid jobs cannot grow because the disk of ")
    assert said[1] == "True"
    assert issubclass(DiskFull, LocalFault)


_ENDLESS = """
import itertools, sys
from pathlib import Path
from desktop_app.domain.jobs import Submitted, Submitting
from desktop_app.domain.project import JobId, TaskId
from desktop_app.storage.journal import Journal
from tests.unit.storage.samples import sample_job
journal = Journal.open(Path(sys.argv[1]))
start = len(journal.jobs())
for number in itertools.count(start + 1):
    job = JobId(f"job-{number}")
    journal.add([sample_job(job, number)])
    print("add", number, flush=True)
    journal.advance(job, Submitting(number))
    print("intent", number, flush=True)
    journal.advance(job, Submitted(number, TaskId(f"task-{number}")))
    print("task", number, flush=True)
"""

_STATE_AFTER = {
    "add": (Queued, Submitting),
    "intent": (Submitting, Submitted),
    "task": (Submitted,),
}


def test_a_kill_at_any_moment_keeps_every_transition_that_was_said(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    for kill_after in (1, 2, 3, 7, 20, 41, 100):
        with start(_ENDLESS, str(path)) as child:
            assert child.stdout is not None
            for _ in range(kill_after):
                last = child.stdout.readline()
            child.kill()
            said = (last + child.stdout.read()).splitlines()[-1].split()
        journal = Journal.open(path)
        with journal._database.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        _check_after_kill(journal.jobs(), journal, said)
        journal.close()


def _check_after_kill(jobs: list[Job], journal: Journal, said: list[str]) -> None:
    """All that was said is there; beyond it at most the one step that was being written."""
    what, number = said[0], int(said[1])
    assert [job.take_number for job in jobs] == list(range(1, len(jobs) + 1))
    assert len(jobs) in (number, number + (what == "task"))
    assert isinstance(jobs[number - 1].state, _STATE_AFTER[what])
    for job in jobs[: number - 1]:
        history = [type(state) for state in journal.history(job.id)]
        assert history == [Queued, Submitting, Submitted][: len(history)]


_OPENS = """
import sys
from pathlib import Path
from desktop_app.storage.journal import Journal
print("ready", flush=True)
for _ in sys.stdin:
    for number in range(40):
        Journal.open(Path(sys.argv[1]) / f"{number}.sqlite3").close()
    print("done", flush=True)
    break
"""


def test_a_journal_may_be_made_by_several_processes_at_once(tmp_path: Path) -> None:
    assert _together([start(_OPENS, str(tmp_path)) for _ in range(4)]) == ["done"] * 4


_ADDS = """
import sys
from pathlib import Path
from desktop_app.domain.jobs import Submitting
from desktop_app.domain.project import JobId
from desktop_app.storage.journal import Journal
from tests.unit.storage.samples import sample_job
name = sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
journal = Journal.open(Path(sys.argv[1]))
for number in range(1, 31):
    journal.add([sample_job(f"{name}-{number}", number, project=name)])
    journal.advance(JobId(f"{name}-{number}"), Submitting(number))
journal.close()
print("done")
"""


def test_processes_that_begin_together_share_one_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    children = [start(_ADDS, str(path), f"child-{number}") for number in range(4)]
    assert _together(children) == ["done"] * 4
    journal = Journal.open(path)
    for number in range(4):
        mine = journal.jobs(ProjectId(f"child-{number}"))
        assert [job.take_number for job in mine] == list(range(1, 31))
        assert all(isinstance(job.state, Submitting) for job in mine)
    journal.close()


def _together(children: list[subprocess.Popen[str]]) -> list[str]:
    """Let children that say “ready” begin at one moment; returns what each says then."""
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    return [child.communicate(timeout=60)[0].strip() for child in children]
