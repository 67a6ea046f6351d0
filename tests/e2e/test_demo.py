"""The first minutes: the sample film with no display, the simulator, what costs nothing to ask."""

import json
import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import av
import pytest

from desktop_app.paths import resources
from tests.e2e.conftest import told
from tests.e2e.pictures import read_film
from tests.e2e.program import COMMAND, Ended, Program
from tests.e2e.running import at_once, children_of, running

SAMPLE = json.loads((resources() / "demo.json").read_text(encoding="utf-8"))
SHORT = ("--model", "wan/3-0-video", "--seconds", "2", "--simulate", "--speed", "200", "--yes")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program as a newcomer has it: no key, no display, nothing set."""
    return Program(tmp_path, {})


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Ended]:
    """The sample film, made once."""
    program = Program(tmp_path_factory.mktemp("demo"), {})
    return program, program.run("demo", "--speed", "200")


@contextmanager
def simulator(
    program: Program, *more: str, stdin: int = subprocess.DEVNULL
) -> Iterator[tuple[Program, "subprocess.Popen[str]"]]:
    """Run the simulator by itself, and give the program that is set to use it."""
    with subprocess.Popen(
        [*COMMAND, "simulate", "--speed", "200", *more],
        env=program.environment(),
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            heard = told(process)
            assert heard["event"] == "listening"
            yield Program(program.home, service_of(heard)), process
        finally:
            process.kill()


def service_of(heard: dict[str, object]) -> dict[str, str]:
    """Return the environment that reaches a simulator, from what it said."""
    return {
        "KIE_API_KEY": str(heard["key"]),
        "TAKEWRIGHT_KIE_URL": str(heard["url"]),
        "TAKEWRIGHT_KIE_UPLOAD_URL": str(heard["upload_url"]),
    }


def folder_of(demo: tuple[Program, Ended]) -> Path:
    found = re.search(r"^Film: (.+) \(50\.0 s\)$", demo[1].out, re.MULTILINE)
    assert found, demo[1].out
    return Path(found[1]).parents[1]


def test_the_sample_film_is_made_where_there_is_no_display(demo: tuple[Program, Ended]) -> None:
    _, ended = demo
    assert (ended.code, ended.err) == (0, "")
    queued = re.findall(r"^(.+): queued$", ended.out, re.MULTILINE)
    assert queued == [scene["title"] for scene in SAMPLE["scenes"]]
    project = folder_of(demo)
    assert project.name == f"{SAMPLE['name']}.takewright"
    with av.open(str(project / "exports" / "film.mp4")) as film:
        frames = sum(packet.size > 0 for packet in film.demux(video=0))
    assert frames == 30 * sum(scene["seconds"] for scene in SAMPLE["scenes"])


def test_status_of_a_finished_film(demo: tuple[Program, Ended]) -> None:
    program, _ = demo
    lines = program.run("status", str(folder_of(demo))).out.splitlines()
    assert lines[0] == "Harbour at dawn · 5 scenes · 0:50"
    assert lines[1:] == [
        f"{number:>3} {scene['title']} · done · 1 take"
        for number, scene in enumerate(SAMPLE["scenes"], 1)
    ]


def test_resume_with_nothing_to_do_starts_nothing(demo: tuple[Program, Ended]) -> None:
    program, _ = demo
    project = str(folder_of(demo))
    log = program.log()
    assert log
    plain, scripted = at_once(
        partial(program.run, "resume", project), partial(program.run, "resume", project, "--json")
    )
    assert (plain.code, plain.out) == (0, "Nothing is unfinished in Harbour at dawn.\n")
    assert [scene["state"] for scene in scripted.done["scenes"]] == ["done"] * 5
    # Had the simulator been started, it would have said so in the log.
    assert program.log() == log


@pytest.mark.parametrize("arguments", [(), ("Boat.takewright",)])
def test_a_window_without_a_display_is_a_sentence(
    program: Program, arguments: tuple[str, ...]
) -> None:
    ended = program.run(*arguments)
    assert ended.code == 2
    assert ended.sentence.startswith("There is no display to open a window on;")
    assert "takewright make" in ended.sentence
    assert (ended.sentence.count("\n"), ended.out) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_resume_starts_the_simulator_that_took_the_orders(program: Program, tmp_path: Path) -> None:
    project = tmp_path / "Boat.takewright"
    made = ("make", "A paper boat", "--scenes", "1", *SHORT, "--project", str(project), "--json")
    with running(program, *made) as run:
        run.until_state("generating")
        simulators = [
            pid
            for pid, (command, _) in children_of(run.process.pid).items()
            if "simulate" in command
        ]
        assert len(simulators) == 1
        simulator_ends = os.pidfd_open(simulators[0])
        run.kill()
        assert select.select([simulator_ends], [], [], 20)[0], "the simulator outlives the program"
        os.close(simulator_ends)
    stands = program.run("status", str(project))
    assert stands.out.count("· generating · 0 takes") == 1
    assert f"takewright resume {project}" in stands.out
    resumed = program.run("resume", str(project), "--speed", "200", "--json")
    assert (resumed.code, resumed.err) == (0, "")
    [scene] = resumed.done["scenes"]
    assert len(read_film(project / scene["take"]).frames) == 2 * 30
    ledger = (program.home / "data" / "simulator" / "ledger.jsonl").read_text(encoding="utf-8")
    taken = [json.loads(line) for line in ledger.splitlines() if line.startswith('{"created"')]
    assert [each["created"]["id"] for each in taken] == [scene["task_id"]]


def test_the_simulator_by_itself(program: Program) -> None:
    with simulator(program, "--credits", "77.5") as (there, process):
        balance, sora, picture, poor = at_once(
            partial(there.run, "credits", "--json"),
            partial(there.run, "make", "A boat", "--seconds", "7", "--yes", "--json"),
            partial(
                there.run,
                "make",
                "A boat",
                "--model",
                "hailuo/2-3-image-to-video-standard",
                "--yes",
            ),
            partial(there.run, "make", "A boat", "--scenes", "3", "--yes"),
        )
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=20) == ("", "")
        assert process.returncode == 0
    assert balance.done == {"event": "done", "credits": 77.5, "usd": 0.3875}
    assert sora.code == 2
    assert "Sora 2 makes clips of 10 or 15 s, not 7 s." in sora.sentence
    assert picture.code == 2
    assert "starts from a picture" in picture.sentence
    assert poor.code == 4
    assert "90 needed, 77.5 there" in poor.sentence
    assert list(program.home.rglob("*.takewright")) == []


def test_the_simulator_ends_with_who_started_it(program: Program) -> None:
    with simulator(program, "--until-stdin-closes", stdin=subprocess.PIPE) as (_, process):
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_every_model_is_listed_once(program: Program) -> None:
    shipped = json.loads((resources() / "models.json").read_text(encoding="utf-8"))["models"]
    plain, scripted = at_once(
        partial(program.run, "models"), partial(program.run, "models", "--json")
    )
    listed = [event for event in scripted.events if event["event"] == "model"]
    assert sorted(model["id"] for model in listed) == sorted(model["id"] for model in shipped)
    assert scripted.done == {"event": "done", "models": len(shipped)}
    assert len(plain.out.splitlines()) == len(shipped)
    states = [model["status"] for model in listed]
    assert states == sorted(states, key=lambda state: state != "live")
    for model in listed:
        assert set(model["replacements"]) <= {each["id"] for each in shipped}
        assert model["status"] == "live" or model["since"]


def imported(program: Program, *arguments: str) -> dict[str, int]:
    """Return the modules that a command imports, with the microseconds that each took."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "desktop_app", *arguments],
        env=program.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = re.findall(r"^import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)$", done.stderr, re.MULTILINE)
    return {name: int(own) for own, name in found}


def test_the_command_line_imports_no_qt_and_help_next_to_nothing(program: Program) -> None:
    models = imported(program, "models", "--json")
    assert "desktop_app.commands.service" in models
    forbidden = ("PySide6", "shiboken6", "qasync", "desktop_app.ui", "desktop_app.simulator")
    assert [name for name in models if name.startswith(forbidden)] == []
    asked = imported(program, "--help")
    heavy = {"PySide6", "httpx", "av", "keyring", "sqlite3", "msgspec", "rich", "uvicorn"}
    assert {name.split(".")[0] for name in asked} & heavy == set()
    ours, whole = (sum(modules.values()) / 1000 for modules in (asked, models))
    print(f"imports: {ours:.0f} ms for --help, {whole:.0f} ms for models")
    assert ours < whole / 2
