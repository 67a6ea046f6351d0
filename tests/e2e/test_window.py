"""The window as a person uses it: a process, a screen, a mouse and keys."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.pictures import Film, read_film
from tests.e2e.program import Program
from tests.e2e.screen import ACCENT, Shot, shoot
from tests.gui.real_hand import RealHand, eventually, needs_hand, virtual_screen

SIZE = (1600, 1000)
SECONDS = 10

Simulated = tuple[Program, Path, dict[str, object]]

pytestmark = [needs_hand, pytest.mark.display]


@contextmanager
def window(program: Program, display: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """Run the window on a display; whatever happens it is ended."""
    process = program.start(*arguments, DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1")
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=30)


def chosen_clip(shot: Shot) -> tuple[int, int, int] | None:
    """Return the upper edge of the chosen clip on the timeline: (row, left, right)."""
    edges = shot.boxes(ACCENT, top=SIZE[1] - 260, least=120)
    return edges[0] if edges else None


def film_order(project: Path) -> list[str]:
    """Return the ids of the scenes as the saved project has them."""
    saved = json.loads((project / "project.json").read_text(encoding="utf-8"))
    return [scene["id"] for scene in saved["project"]["scenes"]]


def takes_of(project: Path, done: dict[str, object]) -> list[Film]:
    """Return the decoded takes in the order they were made in."""
    scenes = done["scenes"]
    assert isinstance(scenes, list)
    return [read_film(project / scene["take"]) for scene in scenes]


def test_the_simulated_film_is_exact(simulated_film: Simulated) -> None:
    _, project, done = simulated_film
    film = read_film(Path(str(done["film"])))
    assert len(film.frames) == 4 * SECONDS * 30
    assert abs(film.samples - 4 * SECONDS * 48_000) <= 48_000 // 30
    takes = takes_of(project, done)
    assert film.frames == tuple(frame for take in takes for frame in take.frames)
    assert len({take.frames[45] for take in takes}) == 4


def test_a_clip_is_dragged_and_the_exported_film_follows(
    simulated_film: Simulated, tmp_path: Path
) -> None:
    program, made, done = simulated_film
    project = tmp_path / "Keeper.takewright"
    shutil.copytree(made, project)
    before = film_order(project)
    out = tmp_path / "dragged.mp4"
    with virtual_screen(*SIZE) as display, window(program, display, str(project)) as process:
        hand = RealHand(display)
        edge = eventually(lambda: chosen_clip(shoot(display, *SIZE)), within=30)
        assert edge, "the timeline never showed a chosen clip"
        row, left, right = edge
        width = right - left
        hand.drag((left + int(2.5 * width), row + 60), (left + 6, row + 60), steps=24)
        wanted = [before[2], before[0], before[1], before[3]]
        assert eventually(lambda: film_order(project) == wanted), "the saved order is the old one"

        before_dialog = shoot(display, *SIZE).pixels
        hand.key("ctrl+e")
        assert eventually(lambda: shoot(display, *SIZE).pixels != before_dialog)
        patient = replace(hand, pause=0.6)
        patient.key("ctrl+a")
        patient.type(str(out))
        patient.key("Return")
        assert eventually(out.is_file, within=60), "nothing was exported"
        # Without a window manager the focus stays where the closed dialog was.
        hand.click((left + 60, row + 60))
        hand.key("ctrl+q")
        assert process.wait(timeout=30) == 0
    takes = takes_of(project, done)
    expected = [takes[2], takes[0], takes[1], takes[3]]
    assert read_film(out).frames == tuple(frame for take in expected for frame in take.frames)


def test_keys_move_a_clip_and_undo_brings_it_back(
    simulated_film: Simulated, tmp_path: Path
) -> None:
    program, made, _ = simulated_film
    project = tmp_path / "Keeper.takewright"
    shutil.copytree(made, project)
    before = film_order(project)
    with virtual_screen(*SIZE) as display, window(program, display, str(project)):
        hand = RealHand(display)
        edge = eventually(lambda: chosen_clip(shoot(display, *SIZE)), within=30)
        assert edge
        row, left, _ = edge
        hand.click((left + 60, row + 60))
        hand.key("alt+Right")
        moved = [before[1], before[0], *before[2:]]
        assert eventually(lambda: film_order(project) == moved)
        hand.key("ctrl+z")
        assert eventually(lambda: film_order(project) == before)
        hand.key("ctrl+shift+z")
        assert eventually(lambda: film_order(project) == moved)


def test_the_smoke_test_plays_and_exports_a_film(alone: Program) -> None:
    """What the packaged program is tried with must hold of the program itself."""
    with virtual_screen(*SIZE) as display:
        process = alone.start("--smoke", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        _, said = process.communicate(timeout=200)
    assert (process.returncode, said) == (0, "")
