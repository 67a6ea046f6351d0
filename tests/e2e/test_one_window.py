"""A second start of the window: the first comes forward and does what was asked for."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.ui.one_window import Wish, hand_over
from tests.e2e.program import Program
from tests.gui.real_hand import eventually

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9"}


@contextmanager
def opened(program: Program) -> Iterator["subprocess.Popen[str]"]:
    """Run the window until it hears later starts; whatever happens it is ended."""
    process = program.start(**OFFSCREEN)
    try:
        assert eventually(lambda: hand_over(program.home / "data", Wish()))
        yield process
    finally:
        process.kill()
        process.communicate(timeout=30)


def started_again(program: Program, *arguments: str) -> "subprocess.CompletedProcess[str]":
    process = program.start(*arguments, **OFFSCREEN)
    out, err = process.communicate(timeout=60)
    return subprocess.CompletedProcess([], process.returncode, out, err)


def recent_films(program: Program) -> list[str]:
    path = program.home / "data" / "settings.json"
    if not path.exists():
        return []
    saved = json.loads(path.read_text(encoding="utf-8"))
    return [film["path"] for film in saved.get("recent_projects", [])]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path, {})


def test_a_second_start_ends_and_the_first_goes_on(program: Program) -> None:
    with opened(program) as first:
        second = started_again(program)
        assert second.returncode == 0
        assert "open already" in second.stdout
        assert second.stderr == ""
        assert first.poll() is None


def test_a_film_is_opened_in_the_window_that_is_there(program: Program) -> None:
    folder = program.home / "Light.takewright"
    wanted = ("--scenes", "1", "--speed", "200", "--project", str(folder))
    made = program.run("make", "A lighthouse", "--simulate", "--yes", "--json", *wanted)
    assert made.code == 0
    with opened(program):
        assert started_again(program, "Light.takewright").returncode == 0
        assert eventually(lambda: str(folder) in recent_films(program))


def test_a_window_that_was_killed_is_in_nobodys_way(program: Program) -> None:
    with opened(program) as first:
        first.kill()
        first.wait()
    assert not hand_over(program.home / "data", Wish())
    with opened(program):
        assert started_again(program).returncode == 0


def test_another_data_folder_has_its_own_window(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    with opened(program), opened(Program(other, {})) as second:
        assert second.poll() is None
