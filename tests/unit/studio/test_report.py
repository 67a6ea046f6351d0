"""A report tells what a helper needs, whatever is broken, and keeps the rest to itself."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain import jobs as paid
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import JobId, ProjectId, SceneId, TakeId, TaskId
from desktop_app.domain.time import Flicks
from desktop_app.paths import AppPaths
from desktop_app.storage.journal import Journal
from desktop_app.storage.secrets import KeyStore
from desktop_app.storage.settings import AppSettings, RecentProject, save_settings
from desktop_app.studio.report import Sources, Wish, report_text, write_report
from tests.fakes.harbour import job_for

NOW = 1_790_000_000_000
KEY = "no-pattern-knows-this-key"
TASK = "c92463123d73de7e9e9980a51240836d"
PROMPT = "A zebra crosses the moon\nslowly, tuba in hand"
TITLE = "Zebra & moon (1)"
QUOTING = f"The service refused the request (“{PROMPT[:10]}”); change it. Not charged."
PRIVATE = ("zebra", "Zebra", "tuba", "moon", "Tapir night", "Tapir", "Okapi", "film.mp4")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of somebody whose name is in its path."""
    found = tmp_path / "anna.sommer"
    found.mkdir()
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(found))
    return found


@pytest.fixture
def sources(home: Path) -> Sources:
    env = {"TAKEWRIGHT_HOME": str(home / "takewright"), "KIE_API_KEY": KEY}
    paths = AppPaths.from_environment(env)
    for folder in (paths.data, paths.logs):
        folder.mkdir(parents=True)
    return Sources(paths, env, KeyStore(env=env), lambda: NOW, [("Qt", "6 on offscreen")])


@pytest.fixture
def journal(sources: Sources) -> Iterator[Journal]:
    opened = Journal.open(sources.paths.journal)
    yield opened
    opened.close()


def fill(journal: Journal, sources: Sources) -> None:
    """Leave a film with a take, a refusal, and a request whose answer was lost."""
    film = str(sources.paths.projects / "Tapir night.takewright")
    ends = (
        (paid.Submitted(NOW + 400, TaskId(TASK)),
         paid.Ready(NOW + 92_400, TaskId(TASK), ("https://cdn/film.mp4",), Credits(30_000)),
         paid.Done(NOW + 95_000, TaskId(TASK), TakeId("take"), Credits(30_000))),
        (paid.Failed(NOW + 900, Reason.MODERATION, QUOTING, Billed.NO, TaskId("task_kling_17")),),
        (paid.Uncertain(NOW + 30_000, "The connection broke; look again."),),
    )  # fmt: skip
    for number, states in enumerate(ends, 1):
        order = replace(
            job_for(number, paid.Queued(NOW)),
            id=JobId(f"{number:032x}"),
            project_id=ProjectId("film"),
            project=film,
            scene_id=SceneId(f"scene{number}"),
            scene_title=TITLE,
            prompt=PROMPT,
            path=f"clips/zebra-moon-{number}/take-1.mp4",
            service="https://api.kie.ai",
            quote=Credits(30_000),
            created_at=NOW,
        )
        journal.add([order])
        journal.advance(order.id, paid.Submitting(NOW + 50))
        for state in states:
            journal.advance(order.id, state)


def log(sources: Sources, *lines: str) -> Path:
    path = sources.paths.logs / "takewright-2026-11-24T10-00-00-1.log"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_it_tells_what_became_of_the_jobs(journal: Journal, sources: Sources) -> None:
    fill(journal, sources)
    text = report_text(sources, Wish())
    assert "The journal is sound: " in text
    assert "jobs: 3, films: 1." in text
    assert "1 done, 1 failed, 1 uncertain" in text
    assert f"job {1:032x}, done" in text
    assert f"task {TASK}, quoted 30 credits, billed yes, 30 credits charged" in text
    assert (
        "queued 2026-09-21 14:13:20 UTC · submitting +0.1 s · submitted +0.3 s · ready +92.0 s"
        " · done +2.6 s"
    ) in text
    assert "task task_kling_17, quoted 30 credits, billed no" in text
    assert "reason moderation" in text
    assert "The service refused the request (“…”); change it. Not charged." in text
    assert "no task id, quoted 30 credits, billed unknown" in text
    assert "The connection broke; look again." in text


def test_a_held_job_says_why(journal: Journal, sources: Sources) -> None:
    order = replace(job_for(1, paid.Queued(NOW)), turn=paid.Turn(held="“Zebra” is dearer now."))
    journal.add([order])
    journal.set_turns({order.id: order.turn})
    assert "    held: “…” is dearer now." in report_text(sources, Wish())


def test_it_tells_what_runs_here_and_what_is_set(sources: Sources) -> None:
    save_settings(AppSettings(cap_per_day=AppSettings().cap_per_day), sources.paths.settings)
    text = report_text(sources, Wish())
    for told in (
        "Takewright  ", "Python  ", "PySide6-Essentials   6.", "PyAV  ", "ffmpeg  ",
        "A key is set         yes, environment", "service_address      https://api.kie.ai",
        "notify_batch_end     True", "GB free", "Qt                   6 on offscreen",
        "There is no journal: nothing was ever ordered.",
    ):  # fmt: skip
        assert told in text
    assert "window_state" not in text


@pytest.mark.parametrize("ticked", [False, True])
def test_prompts_and_titles_only_when_wished_for(
    journal: Journal, sources: Sources, ticked: bool
) -> None:
    fill(journal, sources)
    recent = RecentProject(str(sources.paths.projects / "x.takewright"), "Okapi", 1, Flicks(0), 1)
    save_settings(AppSettings(recent_projects=(recent,)), sources.paths.settings)
    films = sources.paths.projects / "Tapir night.takewright"
    log(sources, f"WARNING qt: cannot open {films}/clips/zebra-moon-1/take-1.mp4",
        f"ERROR x: it was {PROMPT.splitlines()[1]} and {TITLE}", "“zebra” in quotes",
        "Okapi was saved")  # fmt: skip
    text = report_text(replace(sources, seen=[("Queue", "waits for “zebra”")]), Wish(ticked))
    if ticked:
        assert f"    title: {TITLE}" in text
        assert "    prompt: A zebra crosses the moon\n    prompt: slowly, tuba in hand\n" in text
        assert "It holds the prompts and titles" in text
    else:
        assert [word for word in PRIVATE if word in text] == []
        assert "WARNING qt: cannot open ~/takewright/films/…/clips/…/take-1.mp4" in text
        assert "It holds no prompts and no titles" in text
    assert "film.mp4" not in text


@pytest.mark.parametrize("ticked", [False, True])
def test_the_key_and_what_opens_something_are_never_in_it(
    journal: Journal, sources: Sources, ticked: bool
) -> None:
    fill(journal, sources)
    log(sources, f"the key {KEY} of a log that hid nothing", "Authorization: Bearer abc123",
        "GET https://cdn.example.org/film.mp4?sig=abc123")  # fmt: skip
    env = {**sources.env, "TAKEWRIGHT_KIE_URL": f"https://u:{KEY}@api.kie.ai/?k={KEY}",
           "HTTPS_PROXY": "http://u:hunter2@proxy"}  # fmt: skip
    text = report_text(replace(sources, env=env), Wish(ticked))
    for secret in (KEY, "abc123", "hunter2", "https://cdn/", "?"):
        assert secret not in text
    assert "HTTPS_PROXY          set" in text
    assert "the key … of a log" in text


def test_the_home_folder_names_nobody(home: Path, sources: Sources) -> None:
    path = f"{home}/takewright/x.py"
    log(sources, f'  File "{path}", line 1', repr(path))
    text = report_text(sources, Wish())
    assert "anna.sommer" not in text
    assert '  File "~/takewright/x.py", line 1' in text


def test_the_last_jobs_and_the_last_lines(journal: Journal, sources: Sources) -> None:
    fill(journal, sources)
    log(sources, *(f"line {number}." for number in range(1000)))
    text = report_text(sources, Wish(jobs=1))
    assert "jobs: 3, films: 1." in text
    assert f"job {3:032x}, uncertain" in text
    assert f"job {2:032x}" not in text
    assert "line 999." in text
    assert "line 800." in text
    assert "line 799." not in text


def test_a_fault_below_python_is_in_it(sources: Sources) -> None:
    path = sources.paths.logs / "takewright-2026-11-24T10-00-00-1.told"
    path.write_text("Fatal Python error: Segmentation fault\n", encoding="utf-8")
    assert "Fatal Python error: Segmentation fault" in report_text(sources, Wish())


def test_a_damaged_journal_is_told_and_the_rest_too(sources: Sources) -> None:
    sources.paths.journal.write_bytes(b"SQLite format 3\0" + b"torn" * 5000)
    log(sources, "the last line")
    text = report_text(sources, Wish())
    assert "This could not be read: The list of paid jobs in ~/takewright/data" in text
    assert "the last line" in text


def test_a_journal_with_a_row_of_no_job(journal: Journal, sources: Sources) -> None:
    fill(journal, sources)
    with sqlite3.connect(sources.paths.journal) as raw:
        raw.execute("INSERT INTO transitions VALUES (99, 0, 1, 'queued', '{}')")
    raw.close()
    assert journal.check() == ("1 rows belong to no job",)
    assert "The journal is damaged: " in report_text(sources, Wish())


def test_what_nobody_foresaw_costs_one_part(sources: Sources) -> None:
    class Broken(KeyStore):
        def find(self, account: str = "") -> object:  # type: ignore[override] # it never returns
            raise ZeroDivisionError(KEY)

    text = report_text(replace(sources, keys=Broken()), Wish())
    assert "This could not be read because of a mistake of ours: ZeroDivisionError" in text
    assert KEY not in text
    assert "service_address" in text


def test_it_is_written_whole_or_not_at_all(sources: Sources, tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    out.write_text("an older one", encoding="utf-8")
    size = write_report(out, sources, Wish())
    assert out.stat().st_size == size
    assert out.read_text(encoding="utf-8").startswith("Report of Takewright ")
    with pytest.raises(LocalFault, match="Saving the report failed"):
        write_report(tmp_path / "nowhere" / "report.txt", sources, Wish())
    assert {path.name for path in tmp_path.iterdir()} == {"anna.sommer", "report.txt"}
