"""After runs that use the key in every way: it is in no file; prompts are in no log and no report.

The service of these days tells everything back that it was sent: headers, prompts, signed links.
"""

import base64
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.days import CREATE, CREDIT, FIXTURES, RECORD, Day
from tests.e2e.program import Ended, Program
from tests.e2e.test_keyring import needs_keyring, store
from tests.fakes.scripted_server import Reply, Seen, Silence, envelope, page, replaying
from tests.fakes.secret_service import secret_service

HEX_KEY = "7d3f0b6c5a4e49d1b8a2c3d4e5f60718"
ODD_KEY = "Zebra-key.of+nobody/2026=="
TOKEN = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
GEMINI = ("--model", "google/gemini-omni-flash-1-1", "--seconds", "4")

SCRIPT = """# Quokka opera

## Xylotomy
A quokka conducts brontide thunder over velvet marsupials.

## Ombrophilous
Ombrophilous ferns hum while a sackbut weeps.

## Zugzwang
A cromulent pangolin ponders zugzwang by lamplight.

## Nudibranch
Nudibranchs polka beneath a gegenschein sky.
"""
UNUSUAL = re.findall(
    r"quokka|brontide|marsupial|ombrophilous|sackbut|cromulent|pangolin|zugzwang|nudibranch|polka"
    r"|gegenschein|xylotomy",
    SCRIPT.lower(),
)


def telling(code: int, status: int = 200) -> Callable[[Seen], Reply]:
    """Return an answer that says everything back."""

    def answer(seen: Seen) -> Reply:
        given = seen.json()["input"] if seen.body else {}
        prompt = given.get("prompt", "") if isinstance(given, dict) else ""
        words = f"refused: headers {dict(seen.headers)}, prompt {prompt}"
        if status != 200:
            return page(status, f"<html>{words}</html>")
        return envelope(code, words)

    return answer


def signed(day: Day) -> Callable[[Seen], Reply | Silence]:
    """Return answers about tasks whose links carry a token, as those of a file host do."""

    def answer(seen: Seen) -> Reply | Silence:
        found = day.replay.answer(seen)
        if not isinstance(found, Reply):
            return found
        body = re.sub(rb"(/[^\"\\]+\.mp4)", rb"\1?Signature=" + TOKEN.encode(), found.body)
        return replace(found, body=body)

    return answer


@pytest.fixture
def day(request: pytest.FixtureRequest, tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    films = [clip.read_bytes() for clip in clips]
    with replaying(FIXTURES, films, key=request.param, polls=0) as found:
        yield Day(tmp_path / "day", *found)


def live(day: Day, program: Program) -> list[Ended]:
    """Make a film on a bad day: a take, a refusal, a lost answer, a failure; then look at it."""
    server, folder = day.server, day.folder
    script = folder / "script.md"
    script.write_text(SCRIPT, encoding="utf-8")
    server.script("GET", CREDIT, telling(401), telling(500), day.replay.answer)
    ended = [program.run("credits"), program.run("credits", "--json"), program.run("models")]
    failed = envelope(
        200,
        "success",
        {"state": "fail", "failCode": "422", "failMsg": f"Bearer {day.replay.key}: bad quokka"},
    )
    server.script("POST", CREATE, day.replay.answer, telling(422), telling(0, 502),
                  day.replay.answer)  # fmt: skip
    server.script("GET", RECORD, signed(day), failed)
    ended.append(
        program.run(
            "make", "--script", str(script), *GEMINI, "--yes", "--json", "--project",
            str(day.project),
        )
    )  # fmt: skip
    ended += [program.run(verb, str(day.project)) for verb in ("status", "resume")]
    return ended


def report(program: Program, *more: str) -> str:
    out = program.home / "report.txt"
    ended = program.run("report", "--out", str(out), *more)
    assert ended.code == 0, ended.err
    text = out.read_text(encoding="utf-8")
    out.rename(program.home / f"report{len(list(program.home.glob('report*')))}.txt")
    return text


def check(day: Day, program: Program, ended: list[Ended], *folders: Path) -> None:
    key = day.replay.key
    states = [scene["state"] for scene in ended[3].done["scenes"]]
    assert sorted(states) == ["done", "failed", "failed", "uncertain"], "the day was another"
    said = "".join(each.out + each.err for each in ended)
    assert key not in said
    closed, opened = report(program), report(program, "--with-prompts")
    log = program.log()
    for text in (closed, opened, log):
        assert TOKEN not in text
    for text in (closed, log):
        assert [word for word in UNUSUAL if word in text.lower()] == []
    assert "quokka" in opened
    assert f"task {next(iter(day.replay.tasks))}" in closed
    assert "A key is set         yes" in closed
    assert "reason invalid_input" in closed
    check_nowhere(key, day.folder, *folders)
    # A link is kept where it may be needed to fetch what was paid, and nowhere else.
    linked = [path for path in files_in(day.folder) if TOKEN.encode() in path.read_bytes()]
    assert {path.name.partition("-")[0] for path in linked} <= {"journal.sqlite3"}


def files_in(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def check_nowhere(key: str, *folders: Path) -> None:
    """Check that no file has the key in it, in any spelling."""
    spellings = (key.encode(), base64.b64encode(key.encode())[:-3], key.encode("utf-16-le"),
                 json.dumps(key).encode())  # fmt: skip
    files = files_in(*folders)
    assert len(files) > 6
    found = [path for path in files if any(each in path.read_bytes() for each in spellings)]
    assert found == []


@pytest.mark.parametrize("day", [ODD_KEY], indirect=True)
def test_a_key_of_the_environment(day: Day) -> None:
    day.folder.mkdir()
    ended = live(day, day.program)
    check(day, day.program, ended)


@needs_keyring
@pytest.mark.parametrize("day", [HEX_KEY], indirect=True)
def test_a_key_of_the_keyring(day: Day, tmp_path: Path) -> None:
    day.folder.mkdir()
    session = tmp_path / "session"
    session.mkdir()
    with secret_service(session) as env:
        names = ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")
        there = {name: env[name] for name in names}
        program = Program(day.program.home, {"TAKEWRIGHT_KIE_URL": day.server.url, **there})
        assert store(program, day.replay.key) == "keyring"
        ended = live(day, program)
        check(day, program, ended, session)


def test_a_report_when_nothing_else_works(alone: Program) -> None:
    """No key, no service, a damaged journal and damaged settings: a report is for that day."""
    data = alone.home / "data"
    data.mkdir()
    (data / "journal.sqlite3").write_bytes(b"SQLite format 3\0" + b"torn" * 5000)
    (data / "settings.json").write_text("{", encoding="utf-8")
    assert alone.run("models").code == 1
    ended = alone.run("report", "--out", "report.txt", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert ended.done["report"] == "report.txt"
    text = (alone.home / "report.txt").read_text(encoding="utf-8")
    assert ended.done["bytes"] == len(text.encode())
    assert "is damaged and was left as it is" in text
    assert "A key is set         no" in text


def test_a_report_that_cannot_be_written(alone: Program) -> None:
    ended = alone.run("report", "--out", "nowhere/report.txt", "--json")
    assert (ended.code, ended.done["event"]) == (2, "done")
    assert "There is no folder" in ended.sentence
    assert alone.run("report").code == 2
