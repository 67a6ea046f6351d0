"""A picture is pasted as the first frame and the next scene goes on from it, on the simulator."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.e2e.desk import Desk, desk, needs_desk
from tests.fakes.at_spi import Thing
from tests.fakes.photographs import corners, decoded, png, quarters
from tests.fakes.small_models import SIZE, WAN_3, put_small
from tests.fakes.ssim import Pixels, fitted, ssim
from tests.fakes.told_story import takes_of
from tests.gui.real_hand import eventually, on_display

pytestmark = needs_desk

ROW = "Scene {number} starts on the last frame of the one before."
OWNER = """
import sys
from PySide6.QtGui import QGuiApplication, QImage
app = QGuiApplication([])
app.clipboard().setImage(QImage(sys.argv[1]))
print("copied", flush=True)
app.exec()
"""


@contextmanager
def copied(display: str, picture: Path) -> Iterator[None]:
    """Have another program hold a picture in the clipboard."""
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(picture)],
        env=on_display(display),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert owner.stdout is not None
        assert owner.stdout.readline().strip() == "copied"
        yield
    finally:
        owner.terminate()
        owner.communicate(timeout=30)


def saved(project: Path) -> dict[str, Any]:
    """Return the project as it is on disk."""
    found: dict[str, Any] = json.loads((project / "project.json").read_text("utf-8"))["project"]
    return found


def choose(at: Desk, shown: str, letter: str) -> None:
    """Choose from a list what begins with a letter."""
    at.click(shown, "combo box")
    patient = replace(at.hand, pause=0.3)
    patient.type(letter)
    patient.key("Return")


def named(at: Desk, name: str) -> Thing:
    """Wait for something that is called so, whatever it is."""
    return at.ear.seek(lambda each: each.name.startswith(name), name)


def begin(at: Desk) -> None:
    """Begin a film on the simulator, for a model that takes a first and a last frame."""
    at.click("Try the demo film")
    at.find("Generate them")
    at.hand.key("ctrl+n")
    at.find("Untitled film", "frame")
    at.hand.type("A paper boat drifts under a stone bridge.")
    choose(at, "Sora 2", "w")


def harbour() -> Pixels:
    """Return four quarters with posts along the middle, which a camera that moves in spreads."""
    picture = quarters(832, 480)
    for left in range(0, 832, 26):
        picture[210:270, left : left + 13] = 0
    return picture


def test_paste_link_and_generate(tmp_path: Path) -> None:
    picture = tmp_path / "harbour.png"
    picture.write_bytes(png(harbour()))
    put_small(tmp_path / "home" / "data", WAN_3)
    with desk(tmp_path) as at:
        begin(at)
        project = at.films[-1]
        at.click("0 references")
        with copied(at.hand.display, picture):
            at.hand.key("ctrl+v")
            at.find("1 reference")
        named(at, "First frame: Pasted picture")
        at.hand.key("ctrl+shift+n")
        at.clip("Scene 2", "draft, 2.0 s")
        at.hand.type("It comes out on the other side.")
        at.click("0 references")
        link(at, project)
        kept = saved(project)["scenes"][0]["references"][0]
        assert corners(decoded(project / kept["source"]["path"])) == corners(quarters())
        named(at, "First frame: Scene 1 has no take yet")
        at.hand.key("ctrl+z")
        at.find("Redo: Start on the frame before")
        assert eventually(lambda: not saved(project)["scenes"][1]["continues"])
        link(at, project)
        at.click("Generate 2 scenes")
        for number in (1, 2):
            at.clip(f"Scene {number}", "take 1")
        assert eventually(lambda: len(saved(project)["takes"]) == 2)
        # Made from the frame before, so that nothing is said against it.
        assert named(at, ROW.format(number=2)).name == ROW.format(number=2)
    first, second = takes_of(project)
    given = fitted(harbour(), SIZE)
    assert ssim(first[0], given) > 0.95
    assert ssim(second[0], first[-1]) > 0.95
    assert ssim(second[0], first[-1]) > ssim(second[0], first[0]) + 0.02


def link(at: Desk, project: Path) -> None:
    """Start the second scene on the last frame of the first by the chain beside it."""
    at.hand.click(at.ear.point(named(at, "Start on the last frame of scene 1")))
    at.find("1 reference")
    assert eventually(lambda: [each["continues"] for each in saved(project)["scenes"]][1:])
    named(at, ROW.format(number=2))
