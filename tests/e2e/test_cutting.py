"""Cutting as a person does: a process, a screen, a mouse and keys; the file says the rest."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import Program
from tests.e2e.screen import shoot
from tests.e2e.test_window import SIZE, chosen_clip, window
from tests.gui.real_hand import RealHand, eventually, needs_hand, virtual_screen

Simulated = tuple[Program, Path, dict[str, object]]

pytestmark = [needs_hand, pytest.mark.display]


def timeline_of(project: Path) -> dict[str, Any]:
    """Return the timeline as it is saved."""
    saved = json.loads((project / "project.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = saved["project"]["timeline"]
    return found


def clips_of(project: Path) -> list[Any]:
    clips: list[Any] = timeline_of(project)["picture"]["clips"]
    return clips


def titles_of(project: Path) -> list[str]:
    return [title["text"] for title in timeline_of(project).get("titles", [])]


def test_split_trim_and_title_are_saved_undone_and_there_again(
    simulated_film: Simulated, tmp_path: Path
) -> None:
    program, made, _ = simulated_film
    project = tmp_path / "Keeper.takewright"
    shutil.copytree(made, project)
    first = timeline_of(project)
    with virtual_screen(*SIZE) as display, window(program, display, str(project)) as process:
        hand = RealHand(display)
        edge = eventually(lambda: chosen_clip(shoot(display, *SIZE)), within=30)
        assert edge, "the timeline never showed a chosen clip"
        row, left, right = edge
        hand.click((left + (right - left) // 2, row - 20))
        hand.key("s")
        assert eventually(lambda: len(clips_of(project)) == 5), "nothing was split"
        hand.key("t")
        hand.type("Fog sits still")
        assert eventually(lambda: titles_of(project) == ["Fog sits still"]), "no title came"
        hand.key("ctrl+z", "ctrl+z", "ctrl+z")
        assert eventually(lambda: timeline_of(project) == first), "undo left something"
        hand.key("ctrl+shift+z", "ctrl+shift+z", "ctrl+shift+z")
        assert eventually(lambda: titles_of(project) == ["Fog sits still"])
        hand.key("ctrl+q")
        assert process.wait(timeout=30) == 0
    saved = timeline_of(project)
    with virtual_screen(*SIZE) as display, window(program, display, str(project)):
        hand = RealHand(display)
        assert eventually(lambda: chosen_clip(shoot(display, *SIZE)), within=30)
        assert timeline_of(project) == saved
        assert len(clips_of(project)) == 5
