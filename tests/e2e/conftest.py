"""The program as a process, and the services that it meets."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.fakes.clips import TONE, make_clip
from tests.fakes.scripted_server import Replay, ScriptedServer, replaying

FIXTURES = Path(__file__).parents[1] / "fixtures" / "kie_fixtures.json"
SIZE = (320, 176)
SECONDS = 5


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Four clips of five seconds, of different pictures and one kind."""
    folder = tmp_path_factory.mktemp("clips")
    found = []
    for number, picture in enumerate(("testsrc2", "mandelbrot", "testsrc", "rgbtestsrc"), 1):
        path = folder / f"clip-{number}.mp4"
        make_clip(path, frames=SECONDS * 30, size=SIZE, picture=picture, sound=TONE)
        found.append(path)
    return tuple(found)


@pytest.fixture
def replay(clips: tuple[Path, ...]) -> Iterator[tuple[ScriptedServer, Replay]]:
    """A service that answers as was recorded and serves the clips in turn."""
    with replaying(FIXTURES, [clip.read_bytes() for clip in clips]) as found:
        yield found


@pytest.fixture
def recorded(tmp_path: Path, replay: tuple[ScriptedServer, Replay]) -> Program:
    """The program against the recorded exchanges."""
    server, played = replay
    return Program(
        tmp_path,
        {
            "KIE_API_KEY": played.key,
            "TAKEWRIGHT_KIE_URL": server.url,
            "TAKEWRIGHT_KIE_UPLOAD_URL": server.url,
        },
    )


@pytest.fixture
def alone(tmp_path: Path) -> Program:
    """The program with no key and no service to reach."""
    return Program(tmp_path, {"TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9"})


Simulated = tuple[Program, Path, dict[str, object]]


@pytest.fixture(scope="session")
def simulated_film(tmp_path_factory: pytest.TempPathFactory) -> Simulated:
    """A film of four scenes made on the simulator from a topic, once for all tests."""
    home = tmp_path_factory.mktemp("simulated")
    program = Program(home, {})
    project, out = home / "Keeper.takewright", home / "first.mp4"
    ended = program.run(
        "make", "A lighthouse keeper's last night", "--scenes", "4", "--seconds", "10",
        "--simulate", "--speed", "100", "--yes", "--json",
        "--project", str(project), "--out", str(out),
    )  # fmt: skip
    assert ended.code == 0, ended.err
    return program, project, ended.done


def told(process: "subprocess.Popen[str]") -> dict[str, object]:
    """Return the next JSON line of a process."""
    line = process.stdout.readline() if process.stdout else ""
    found: dict[str, object] = json.loads(line)
    return found
