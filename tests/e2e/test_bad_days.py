"""Bad days: a sentence, the right exit code, nothing lost, nothing paid twice."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.days import (
    CREATE,
    CREDIT,
    KLING,
    ORDER,
    RECORD,
    SECONDS,
    Day,
    Lived,
    LongDays,
    a_day,
)
from tests.e2e.mounts import CAN_MOUNT, needs_mounts, on_mounts
from tests.e2e.pictures import read_film
from tests.e2e.program import COMMAND, Ended, Program
from tests.e2e.running import at_once
from tests.fakes.scripted_server import envelope, page

GEMINI = "google/gemini-omni-flash-1-1"


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    with a_day(tmp_path, clips) as found:
        yield found


long_day: LongDays[list[Ended]] = LongDays()


@pytest.fixture(scope="module")
def long_days(
    tmp_path_factory: pytest.TempPathFactory, clips: tuple[Path, ...]
) -> Iterator[dict[str, Future[Lived]]]:
    with long_day.lived(tmp_path_factory.mktemp, clips) as days:
        yield days


@pytest.fixture
def lived(request: pytest.FixtureRequest, long_days: dict[str, Future[Lived]]) -> Lived:
    """The long day that bears the test's name."""
    return long_days[request.node.originalname.removeprefix("test_")].result()


@long_day
def good_day(day: Day) -> list[Ended]:
    return [day.program.run(*day.order("--scenes", "1"))]


@pytest.fixture
def copied(long_days: dict[str, Future[Lived]], tmp_path: Path) -> tuple[Program, Path]:
    """A finished film of one scene to be spoilt, and the program that made it."""
    day, [ended] = long_days["good_day"].result()
    assert ended.code == 0, ended.err
    project = tmp_path / "Boat.takewright"
    shutil.copytree(day.project, project)
    return Program(day.program.home, {}), project


def check_told(ended: Ended, code: int, words: str) -> None:
    """Check that it ended as the README says, in one sentence and a last JSON line."""
    assert ended.code == code, ended.err
    assert words in ended.sentence, ended.sentence
    assert "\n" not in ended.sentence
    assert re.search(r"\.$|\. Go on with: takewright resume \S+$", ended.sentence), ended.sentence
    assert not re.search(r"\d\d:\d\d:\d\d|\b(INFO|WARNING|ERROR)\b|Error\b", ended.sentence)
    assert ended.done["event"] == "done"
    [error] = [event for event in ended.events if event["event"] == "error"]
    assert (error["sentence"], error["exit_code"]) == (ended.sentence, code)


def test_scripts_that_are_none(alone: Program, tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "empty.txt").write_text(" \n\n")
    (tmp_path / "long.txt").write_text("A boat drifts by. " * 170_000)
    cases = {
        "binary.txt": "not a text file",
        "folder.txt": "is a folder",
        "missing.txt": "no file",
        "empty.txt": "is empty",
        "long.txt": "3.1 MB",
    }
    run = partial(alone.run, "make", "--yes", "--json", "--script")
    ends = at_once(*(partial(run, each) for each in cases))
    for ended, words in zip(ends, cases.values(), strict=True):
        check_told(ended, 2, words)


def test_places_where_no_film_can_be(alone: Program, tmp_path: Path) -> None:
    (tmp_path / "taken.mp4").mkdir()
    cases = {
        "film.mov": (2, "written as .mp4"),
        "film": (2, "written as .mp4"),
        "nowhere/film.mp4": (2, "no folder"),
        "taken.mp4": (2, "is a folder"),
    }
    run = partial(alone.run, "make", "A boat", "--simulate", "--yes", "--json", "--out")
    ends = at_once(*(partial(run, each) for each in cases))
    for ended, (code, words) in zip(ends, cases.values(), strict=True):
        check_told(ended, code, words)
    assert not (tmp_path / "nowhere").exists()
    assert list(tmp_path.rglob("*.takewright")) == []


def test_a_prompt_over_its_limit(day: Day) -> None:
    script = day.folder / "long.txt"
    script.write_text("Scene 1\nA boat.\n\nScene 2\n" + "The boat goes on and on. " * 400)
    check_told(
        day.program.run("make", "--script", str(script), *KLING, "--yes", "--json"),
        2,
        "characters over Kling 3.0's 2,500",
    )
    assert day.sent == []
    assert list(day.folder.rglob("*.takewright")) == []


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--model", GEMINI, "--seconds", "7"), 2, "4, 6, 8 or 10 s, not 7 s"),
        (("--max-usd", "0.01"), 4, "--max-usd of $0.01"),
        (("--max-usd", "-5"), 2, "less than nothing"),
        (("--scenes", "100", "--seconds", "30"), 4, "Not enough credits"),
        (("--project", "file/Boat.takewright"), 1, "leads through a file"),
        (("--script", "story.txt", "--scenes", "0"), 2, "1 to 100 scenes"),
    ],
)
def test_nothing_is_begun(day: Day, arguments: tuple[str, ...], code: int, words: str) -> None:
    home = day.program.home
    (home / "file").write_text("not a folder")
    (home / "story.txt").write_text("A boat. It drifts.")
    given = arguments if "--script" in arguments else ("A boat", *arguments)
    check_told(day.program.run("make", *given, "--yes", "--json"), code, words)
    assert day.sent == []
    assert list(day.folder.rglob("*.takewright")) == []


def test_projects_that_cannot_be_opened(copied: tuple[Program, Path], tmp_path: Path) -> None:
    program, good = copied
    newer, torn, lost = (tmp_path / f"{name}.takewright" for name in ("Newer", "Torn", "Lost"))
    for project in (newer, torn):
        shutil.copytree(good, project)
    saved = json.loads((newer / "project.json").read_text(encoding="utf-8"))
    (newer / "project.json").write_text(json.dumps({**saved, "schema_version": 999}))
    torn_text = (torn / "project.json").read_text(encoding="utf-8")[:-90]
    (torn / "project.json").write_text(torn_text)
    lost.mkdir()
    out = str(tmp_path / "out.mp4")
    cases = {
        ("status", str(newer)): (1, "newer Takewright"),
        ("render", str(newer), "--out", out): (1, "newer Takewright"),
        ("status", str(torn)): (1, "is damaged"),
        ("resume", str(torn)): (1, "is damaged"),
        ("render", str(lost), "--out", out): (2, "no project in"),
    }
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.json")}
    ends = at_once(*(partial(program.run, *arguments, "--json") for arguments in cases))
    for ended, (code, words) in zip(ends, cases.values(), strict=True):
        check_told(ended, code, words)
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*.json")}
    assert not Path(out).exists()


def test_a_clip_that_is_none_or_gone(copied: tuple[Program, Path], tmp_path: Path) -> None:
    program, project = copied
    [clip] = project.glob("clips/*/take-1.mp4")
    out = tmp_path / "out.mp4"
    render = ("render", str(project), "--out", str(out), "--json")
    clip.write_bytes(b"not a film " * 9000)
    check_told(program.run(*render), 1, clip.name)
    clip.unlink()
    check_told(program.run(*render), 1, "is not where it was")
    assert not out.exists()


def test_html_in_place_of_the_balance(day: Day) -> None:
    day.server.script("GET", CREDIT, page(200))
    run = day.program.run
    for ended in at_once(partial(run, "credits", "--json"), partial(run, *day.order())):
        check_told(ended, 7, "sign in to the network")
    assert day.sent == []
    assert not day.project.exists()


@long_day
def html_in_place_of_a_record(day: Day) -> list[Ended]:
    day.server.script("GET", RECORD, page(502), day.replay.answer)
    return [day.program.run(*day.order("--scenes", "1"))]


def test_html_in_place_of_a_record(lived: Lived) -> None:
    day, [ended] = lived
    assert (ended.code, ended.err) == (0, "")
    assert len(day.sent) == 1
    assert len(day.server.requests(RECORD)) == 2


@long_day
def the_account_runs_dry_half_way(day: Day) -> list[Ended]:
    dry = envelope(402, "Credits insufficient")
    day.server.script("POST", CREATE, day.replay.answer, dry, day.replay.answer)
    day.one_job_at_a_time()
    first = day.program.run(*day.order("--scenes", "2"))
    return [first, day.resume()]


def test_the_account_runs_dry_half_way(lived: Lived) -> None:
    day, [dry, resumed] = lived
    check_told(dry, 4, "not enough credits")
    assert "Go on with: takewright resume" in dry.sentence
    assert [scene["state"] for scene in dry.done["scenes"]] == ["done", "queued"]
    assert resumed.code == 0, resumed.err
    assert [scene["state"] for scene in resumed.done["scenes"]] == ["done", "done"]
    assert len(day.sent) == 3
    assert len(day.replay.tasks) == 2


@long_day
def every_state_is_told(day: Day) -> list[Ended]:
    refused = envelope(422, "Ratio error")
    day.server.script("POST", CREATE, day.replay.answer, refused, page(502), day.replay.answer)
    day.one_job_at_a_time()
    made = day.program.run(*day.order("--scenes", "3"))
    file = day.project / "project.json"
    saved = json.loads(file.read_text(encoding="utf-8"))
    draft = {**saved["project"]["scenes"][0], "id": "a-draft", "title": "Epilogue", "take_id": None}
    saved["project"]["scenes"].append(draft)
    file.write_text(json.dumps(saved), encoding="utf-8")
    status = partial(day.program.run, "status", str(day.project))
    return [made, status(), status("--json"), day.resume()]


def test_every_state_is_told(lived: Lived) -> None:
    day, [made, status, scripted, resumed] = lived
    check_told(made, 6, "2 of 3 scenes have no take. “")
    words = ["done", "failed", "uncertain"]
    assert [scene["state"] for scene in made.done["scenes"]] == words
    assert [scene["billed"] for scene in made.done["scenes"]] == ["yes", "no", "unknown"]
    assert [scene["reason"] for scene in made.done["scenes"]] == [None, "invalid_input", None]
    assert made.done["film"] is not None
    assert [scene["state"] for scene in scripted.done["scenes"]] == [*words, "draft"]
    told = status.out.splitlines()
    assert told[0].endswith(" · 4 scenes · 0:15")
    assert [line.split(" · ")[1:] for line in told if re.match(r" *\d ", line)] == [
        ["done", "1 take"],
        ["failed", "0 takes"],
        ["uncertain", "0 takes"],
        ["draft", "0 takes"],
    ]
    why = [line for line in told if line.startswith("    ")]
    assert len(why) == 2
    assert "nothing was charged" in why[0]
    assert "may have taken the scene and charged it" in why[1]
    assert "Go on with" not in status.out
    # Nothing can go on by itself: what failed costs anew, what is unknown might be paid twice.
    check_told(resumed, 6, "the balance has not fallen since, so it was probably not charged")
    assert len(day.sent) == 3


SCRIPT = """# The ferry

## Harbour (5s)
A ferry leaves the harbour at first light.

## Crossing
Gulls follow the ferry over grey water.

## Landing (7 s)
The ferry touches the far quay.
"""


@long_day
def a_script_names_its_film_and_its_lengths(day: Day) -> list[Ended]:
    script = day.folder / "draft-3.md"
    script.write_text(SCRIPT, encoding="utf-8")
    arguments = ("--script", str(script), "--model", GEMINI, "--seconds", "4")
    return [day.program.run("make", *arguments, "--yes", "--json")]


def test_a_script_names_its_film_and_its_lengths(lived: Lived) -> None:
    day, [ended] = lived
    assert ended.code == 0, ended.err
    # 5 and 7 s are in the script and not on offer; 4 s was asked for.
    assert sorted(body["input"]["duration"] for body in day.sent) == ["4", "4", "6"]
    assert Path(ended.done["film"]).parents[1].name == "The ferry.takewright"


def test_nobody_reads_the_output(alone: Program) -> None:
    line = shlex.join(COMMAND)
    done = subprocess.run(
        ["sh", "-c", f"{line} models | true; {line} models --json | true; {line} models | head -1"],
        env=alone.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs names that are no text")
def test_names_that_are_no_text(alone: Program) -> None:
    ended = alone.run("make", "A boat", "--out", os.fsdecode(b"b\xffat.mp4"), "--yes", "--json")
    check_told(ended, 2, "is not text")
    # A topic is only read: it goes on to the next fault.
    check_told(alone.run("make", os.fsdecode(b"A b\xffat"), "--yes", "--json"), 3, "no key")


def test_nothing_to_read_from_or_write_to(alone: Program) -> None:
    line = f"{shlex.join(COMMAND)} models <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", line], env=alone.environment(), timeout=60)
    assert done.returncode == 0


def test_output_that_knows_only_ascii(alone: Program) -> None:
    program = Program(alone.home, {**alone.service, "PYTHONIOENCODING": "ascii"})
    plain, scripted = at_once(
        partial(program.run, "models"), partial(program.run, "models", "--json")
    )
    assert (plain.code, plain.err) == (scripted.code, scripted.err) == (0, "")
    assert "\\xb7" in plain.out
    assert scripted.done["models"] > 5


UNFORESEEN = """
import sys
from desktop_app import cli
from desktop_app.studio.studio import Studio
async def broken(*args: object) -> None:
    raise ZeroDivisionError("a mistake of ours")
Studio.open = broken
sys.exit(cli.main(["status", "Boat.takewright", "--json"]))
"""


def test_a_mistake_of_ours_is_a_sentence_and_a_log(alone: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNFORESEEN],
        env=alone.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "done"
    log = alone.log()
    assert "a mistake of ours" in log


def test_a_journal_that_is_damaged(alone: Program) -> None:
    (alone.home / "data").mkdir()
    journal = alone.home / "data" / "journal.sqlite3"
    journal.write_bytes(b"SQLite format 3\0" + b"torn" * 5000)
    before = journal.read_bytes()
    check_told(alone.run("models", "--json"), 1, "journal")
    assert journal.read_bytes() == before


@needs_mounts
def test_a_film_that_would_be_on_a_read_only_disk(day: Day) -> None:
    [ended] = on_mounts(
        day.program,
        day.folder,
        day.project,
        'mount --bind "$disk" "$disk"; mount -o remount,bind,ro "$disk"\n'
        f'tw {shlex.join([*ORDER, "--scenes", "1"])} --out "$disk/film.mp4"\n',
    )
    check_told(ended, 1, "read-only disk")
    assert day.sent == []


def a_full_disk_while_clips_arrive(day: Day) -> list[Ended]:
    return on_mounts(
        day.program,
        day.folder,
        day.project,
        'mount -t tmpfs -o size=128k tmpfs "$disk"\n'
        f'tw {shlex.join([*ORDER, "--scenes", "2"])} --project "$disk/Boat.takewright"\n'
        'mount -o remount,size=64m "$disk"\n'
        'tw resume "$disk/Boat.takewright" --json\n'
        'cp -r "$disk/Boat.takewright" "$project"\n',
    )


def a_full_disk_while_the_film_is_written(day: Day) -> list[Ended]:
    return on_mounts(
        day.program,
        day.folder,
        day.project,
        'mount -t tmpfs -o size=64k tmpfs "$disk"; echo old >"$disk/film.mp4"\n'
        f'tw {shlex.join([*ORDER, "--scenes", "1"])} --project "$project" --out "$disk/film.mp4"\n'
        'test "$(ls -A "$disk")" = film.mp4; test "$(cat "$disk/film.mp4")" = old\n'
        'tw render "$project" --out "$disk/film.mp4" --json\n'
        'mount -o remount,size=64m "$disk"\n'
        'tw render "$project" --out "$disk/film.mp4" --json\n'
        'cp "$disk/film.mp4" "$folder/kept.mp4"\n',
    )


if CAN_MOUNT:
    long_day(a_full_disk_while_clips_arrive)
    long_day(a_full_disk_while_the_film_is_written)


@needs_mounts
def test_a_full_disk_while_clips_arrive(lived: Lived) -> None:
    """They are paid: they are had as soon as there is room."""
    day, [full, resumed] = lived
    check_told(full, 1, "disk is full")
    assert "Go on with: takewright resume" in full.sentence
    assert {scene["billed"] for scene in full.done["scenes"]} <= {"yes", "unknown"}
    assert full.done["film"] is None
    assert resumed.code == 0, resumed.err
    assert [scene["state"] for scene in resumed.done["scenes"]] == ["done", "done"]
    for scene in resumed.done["scenes"]:
        assert len(read_film(day.project / scene["take"]).frames) == SECONDS * 30
    assert len(day.sent) == len(day.replay.tasks) == 2


@needs_mounts
def test_a_full_disk_while_the_film_is_written(lived: Lived) -> None:
    day, [made, rendered, again] = lived
    for ended in (made, rendered):
        check_told(ended, 1, "is full")
        assert ended.done["film"] is None
    assert [scene["state"] for scene in made.done["scenes"]] == ["done"]
    assert again.code == 0, again.err
    assert again.done["film"] == str(day.folder / "disk" / "film.mp4")
    assert len(read_film(day.folder / "kept.mp4").frames) == SECONDS * 30
    assert len(day.sent) == 1
