"""A film from the first word to the file, by mouse and keys; its pictures prove every step."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from tests.e2e.desk import Desk, desk, needs_desk
from tests.e2e.pictures import Film, Pictures, read_film, see_film
from tests.gui.real_hand import eventually

pytestmark = needs_desk

PROMPTS = (
    "A paper boat drifts under a stone bridge, rain begins.",
    "A lighthouse at night, its beam over a black sea.",
    "Noon in the desert, a road, heat over the sand.",
    "A forest in fog, first sun between the trunks.",
)
LENGTH = 4 * 30
"""Frames of a take of four seconds."""

KEPT = 0.6
"""The share of the clip that is left of the pointer when its edge is let go."""

ALIKE = 1.5
"""Mean difference of luma up to which two pictures are one that was encoded twice."""


def saved(project: Path) -> dict[str, Any]:
    """Return the project as it is on disk."""
    found: dict[str, Any] = json.loads((project / "project.json").read_text("utf-8"))["project"]
    return found


def order(project: Path) -> list[str]:
    """Return the titles of the film's scenes in the order of its clips."""
    film = saved(project)
    titles = {scene["id"]: scene["title"] for scene in film["scenes"]}
    return [titles[clip["scene_id"]] for clip in film["timeline"]["picture"]["clips"]]


def takes_of(project: Path) -> list[Path]:
    """Return the files of the takes in the order of the scenes they were written for."""
    film = saved(project)
    titles = {scene["id"]: scene["title"] for scene in film["scenes"]}
    takes = sorted(film["takes"], key=lambda take: titles[take["scene_id"]])
    return [project / take["path"] for take in takes]


def choose(at: Desk, shown: str, letter: str) -> None:
    """Choose from a list what begins with a letter."""
    at.click(shown, "combo box")
    patient = replace(at.hand, pause=0.3)
    patient.type(letter)
    patient.key("Return")


def write_scenes(at: Desk) -> None:
    """Write four scenes into a new film on the simulator, short and small."""
    at.click("Try the demo film")
    at.find("Generate them")
    at.hand.key("ctrl+n")
    at.find("Untitled film", "frame")
    at.hand.type(PROMPTS[0])
    choose(at, "Sora 2", "w")
    choose(at, "10 s", "4")
    choose(at, "720P", "4")
    for number, prompt in enumerate(PROMPTS[1:], 2):
        at.hand.key("ctrl+shift+n")
        at.clip(f"Scene {number}", "draft, 4.0 s")
        at.hand.type(prompt)
    # Shift is a part of the command: it does not choose the scenes before as well.
    assert not at.ear.is_showing(at.find("Chosen scenes", "panel"))


def export(at: Desk, out: Path) -> None:
    """Export the film as it is, by keys."""
    at.hand.key("ctrl+e")
    at.find("File name", "text")
    patient = replace(at.hand, pause=0.6)
    patient.key("ctrl+a")
    patient.type(str(out))
    patient.key("Return")
    assert eventually(out.is_file, within=60), "nothing was exported"


def press_until(at: Desk, project: Path, keys: str, edits: list[str], wanted: object) -> None:
    """Press keys once for each edit, which the button names, until the timeline is as wanted."""
    verb = "Undo" if keys == "ctrl+z" else "Redo"
    for edit in edits:
        at.find(f"{verb}: {edit}")
        at.hand.key(keys)
    assert eventually(lambda: saved(project)["timeline"] == wanted)


def difference(one: Pictures, other: Pictures) -> float:
    """Return the mean difference of the pictures of two stretches of the same length."""
    assert one.shape == other.shape
    return float(np.abs(one - other).mean(axis=(1, 2)).max())


def share(mixed: Pictures, before: Pictures, after: Pictures) -> list[float]:
    """Return, for each mixed picture, how much of the second is in it (least squares)."""
    gone, come = (mixed - before), (after - before)
    return [float((a * b).sum() / (b * b).sum()) for a, b in zip(gone, come, strict=True)]


def check_cut(cut: Pictures, takes: list[Pictures]) -> None:
    """Check the order, the trim and the dissolve by what is seen."""
    first, second, third, fourth = takes
    # The third scene comes first, then the first, to where its end was pulled.
    assert difference(cut[:LENGTH], third) < ALIKE
    rest = cut[LENGTH:]
    kept = next((at for at in range(LENGTH) if np.abs(rest[at] - first[at]).mean() > ALIKE), LENGTH)
    assert abs(kept - KEPT * LENGTH) < 0.08 * LENGTH
    # The second scene gives way to the fourth in pictures that are of both.
    rest = rest[kept:]
    mixed = 2 * LENGTH - len(rest)
    assert 10 <= mixed <= 60
    begins = LENGTH - mixed
    assert difference(rest[:begins], second[:begins]) < ALIKE
    assert difference(rest[LENGTH:], fourth[mixed:]) < ALIKE
    shares = share(rest[begins:LENGTH], second[begins:], fourth[:mixed])
    assert shares == sorted(shares)
    assert 0.4 < shares[mixed // 2] < 0.6
    assert shares[0] < 0.15 < 0.85 < shares[-1]


def test_from_the_first_word_to_the_film(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        write_scenes(at)
        project = at.films[-1]
        at.click("Generate 4 scenes")
        for number in range(1, 5):
            at.clip(f"Scene {number}", "take 1")
        assert order(project) == ["Scene 1", "Scene 2", "Scene 3", "Scene 4"]
        assert eventually(lambda: len(saved(project)["takes"]) == 4)
        plain = saved(project)["timeline"]

        third, first = at.clip("Scene 3"), at.clip("Scene 1")
        at.hand.drag(at.ear.point(third), at.ear.point(first, 0.05), steps=24)
        moved = ["Scene 3", "Scene 1", "Scene 2", "Scene 4"]
        assert eventually(lambda: order(project) == moved)

        first = at.clip("Scene 1")
        at.hand.drag(at.ear.point(first, 0.985, 0.3), at.ear.point(first, KEPT, 0.3), steps=24)
        at.find("Undo: Trim clip")

        at.hand.click(at.ear.point(at.clip("Scene 4")))
        at.hand.key("ctrl+shift+d")
        at.find("Dissolve into Scene 4", "list item")
        edits = ["Add dissolve", "Trim clip", "Move clip"]
        done = eventually(lambda: changed(project, plain))

        press_until(at, project, "ctrl+z", edits, plain)
        export(at, tmp_path / "plain.mp4")
        press_until(at, project, "ctrl+shift+z", edits[::-1], done)
        export(at, tmp_path / "cut.mp4")
        at.hand.key("ctrl+q")
        assert at.process.wait(timeout=30) == 0
        takes = takes_of(project)

    films: list[Film] = [read_film(take) for take in takes]
    frames = tuple(frame for film in films for frame in film.frames)
    assert len(frames) == 4 * LENGTH
    assert read_film(tmp_path / "plain.mp4").frames == frames
    check_cut(see_film(tmp_path / "cut.mp4"), [see_film(take) for take in takes])


def changed(project: Path, plain: object) -> object:
    """Return the saved timeline when all three edits are in it."""
    timeline = saved(project)["timeline"]
    clips = timeline["picture"]["clips"]
    is_trimmed = any(clip["source_range"] for clip in clips)
    is_dissolved = any(clip["transition"] for clip in clips)
    return timeline if is_trimmed and is_dissolved and timeline != plain else None
