"""A take is dragged by a real mouse from where it is listed onto a clip, and brought back."""

import json
import shutil
from pathlib import Path

import pytest

from tests.e2e.desk import Desk, desk, needs_desk
from tests.e2e.program import Program
from tests.gui.real_hand import eventually

pytestmark = needs_desk

Simulated = tuple[Program, Path, dict[str, object]]


def shown(project: Path) -> list[str]:
    """Return the takes that the clips show, in film order."""
    film = json.loads((project / "project.json").read_text("utf-8"))["project"]
    starred = {scene["id"]: scene["take_id"] for scene in film["scenes"]}
    clips = film["timeline"]["picture"]["clips"]
    return [clip["take_id"] or starred[clip["scene_id"]] for clip in clips]


def third(project: Path) -> str:
    """Return the title of the film's third scene."""
    film = json.loads((project / "project.json").read_text("utf-8"))["project"]
    title: str = film["scenes"][2]["title"]
    return title


@pytest.fixture
def project(simulated_film: Simulated, tmp_path: Path) -> Path:
    """A copy of the simulated film."""
    _, made, _ = simulated_film
    copy = tmp_path / "Keeper.takewright"
    shutil.copytree(made, copy)
    return copy


def check_swapped(at: Desk, project: Path, before: list[str]) -> None:
    """Check that the third clip shows the first scene's take, until that is undone."""
    at.find("Undo: Change take of clip")
    assert eventually(lambda: shown(project) == [*before[:2], before[0], before[3]])
    at.hand.key("ctrl+z")
    assert eventually(lambda: shown(project) == before)


def test_from_the_take_strip(project: Path, tmp_path: Path) -> None:
    before = shown(project)
    with desk(tmp_path, str(project)) as at:
        take, clip = at.find("Take 1"), at.clip(third(project))
        at.hand.drag(at.ear.point(take), at.ear.point(clip), steps=24)
        check_swapped(at, project, before)


def test_from_the_library(project: Path, tmp_path: Path) -> None:
    before = shown(project)
    with desk(tmp_path, str(project)) as at:
        clip = at.clip(third(project))
        at.click("Library", "page tab")
        found = at.ear.find("Takes, pictures and sounds of the film", "list")
        assert eventually(lambda: at.ear.is_showing(found))
        left, top, width, _ = at.ear.box(found)
        at.hand.drag((left + width // 3, top + 30), at.ear.point(clip), steps=24)
        check_swapped(at, project, before)
