"""The player under a real hand: what stands on the screen, as the X server has it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from tests.fakes.clips import make_clip
from tests.gui.player_stand import FRAMES
from tests.gui.real_hand import Point, RealHand, eventually, needs_hand, on_display, virtual_screen

pytestmark = [pytest.mark.display, needs_hand]


class Stand:
    """The process under the hand."""

    def __init__(self, process: "subprocess.Popen[str]", display: str, folder: Path) -> None:
        self.hand = RealHand(display)
        self._process = process
        self._folder = folder

    def ask(self, command: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def state(self, name: str) -> Any:
        return self.ask("state")[name]

    def place(self, name: str, across: float = 0.5, down: float = 0.5) -> Point:
        x, y, width, height = self.ask("places")[name]
        return round(x + width * across), round(y + height * down)

    def colour(self, point: Point) -> QColor:
        """Return what is on the screen there."""
        path = self._folder / "screen.png"
        assert self.ask(f"grab {path}")
        return QImage(str(path)).pixelColor(*point)

    def is_blue(self, point: Point) -> bool:
        colour = self.colour(point)
        return colour.blue() > 150 and colour.red() < 90

    def is_red(self, point: Point) -> bool:
        colour = self.colour(point)
        return colour.red() > 150 and colour.green() < 90 and colour.blue() < 90


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    program = [sys.executable, "-m", "tests.gui.player_stand"]
    pipe = subprocess.PIPE
    with (
        virtual_screen(1100, 720) as display,
        subprocess.Popen(
            program,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env=on_display(display),
            cwd=Path(__file__).parents[2],
            text=True,
        ) as process,
    ):
        stand = Stand(process, display, tmp_path)
        edge = "color=red:{},drawbox=x=iw-20:w=20:color=blue:t=fill"
        film = make_clip(tmp_path / "red.mp4", frames=FRAMES, picture=edge)
        stand.ask(f"load {film}")
        assert eventually(lambda: stand.state("shown"))
        yield stand
        process.communicate("end\n", timeout=20)


def test_the_picture_is_on_the_screen_with_the_stage_around_it(stand: Stand) -> None:
    assert eventually(lambda: stand.is_red(stand.place("Picture")))
    x, y, width, height = stand.ask("places")["Picture"]
    stage = QColor(stand.state("stage"))
    for corner in ((x, y), (x, y + height - 1)):
        assert stand.is_red(corner), corner
    for corner in ((x + width - 1, y), (x + width - 1, y + height - 1)):
        assert stand.is_blue(corner), corner
    for beside in ((x - 6, y), (x + width + 6, y), (x, y - 6), (x, y + height + 6)):
        assert stand.colour(beside) == stage, beside


def test_a_picture_that_stands_still_fits_again_when_its_window_shrinks(stand: Stand) -> None:
    assert eventually(lambda: stand.is_red(stand.place("Picture")))
    wide = stand.ask("places")["Picture"][2]
    stand.ask("resize 600 420")
    assert eventually(lambda: stand.ask("places")["Picture"][2] < wide)
    # Were it only cut off, the blue edge at its far side would be out of sight.
    assert eventually(lambda: stand.is_blue(stand.place("Picture", 0.97, 0.5)))
    assert stand.is_red(stand.place("Picture", 0.85, 0.5))


def test_the_picture_is_dark_while_a_sheet_lies_over_the_window(stand: Stand) -> None:
    corner = stand.place("Picture", 0.1, 0.1)
    assert eventually(lambda: stand.is_red(corner))
    bright = stand.colour(corner)
    stand.ask("sheet on")
    assert eventually(lambda: stand.colour(corner).red() < bright.red() - 40)
    # Light, in the stand's theme: what is under it shines through.
    assert stand.colour(corner).red() > 2 * stand.colour(corner).blue()
    stand.ask("sheet off")
    assert eventually(lambda: stand.colour(corner) == bright)


def test_words_are_not_covered_by_the_picture(stand: Stand) -> None:
    assert eventually(lambda: stand.is_red(stand.place("Picture")))
    inside = stand.place("Stage", 0.5, 0.3)
    stand.ask("say No scene has a take yet. Generate one and it plays here.")
    stage = QColor(stand.state("stage"))
    assert eventually(lambda: stand.colour(inside) == stage)


def test_a_hand_plays_pauses_and_scrubs(stand: Stand) -> None:
    stand.hand.click(stand.place("Picture"))
    assert eventually(lambda: stand.state("plays"))
    assert eventually(lambda: stand.state("frames") > 6)
    stand.hand.key("space")
    assert eventually(lambda: not stand.state("plays"))
    stand.hand.key("Home")
    assert eventually(lambda: stand.state("frame") == 0)
    stand.hand.key("Right", "Right", "Right")
    assert eventually(lambda: stand.state("frame") == 3)
    stand.hand.drag(stand.place("QSlider", 0.1), stand.place("QSlider", 0.5))
    assert eventually(lambda: abs(stand.state("frame") - FRAMES // 2) <= 1)


def test_a_hand_fills_the_screen_and_comes_back(stand: Stand) -> None:
    before = stand.place("Picture", 0, 0)
    stand.hand.click(stand.place("Picture"))
    stand.hand.key("space", "F11")
    assert eventually(lambda: stand.state("full"))
    # On the screen there is the picture and nothing of the player.
    assert eventually(lambda: stand.is_red((550, 700)) or stand.is_red((10, 360)))
    stand.hand.key("Escape")
    assert eventually(lambda: not stand.state("full"))
    assert eventually(lambda: stand.place("Picture", 0, 0) == before)


def test_safe_areas_lie_over_the_picture_and_let_the_mouse_through(stand: Stand) -> None:
    assert eventually(lambda: stand.is_red(stand.place("Picture")))
    x, y, width, height = stand.ask("places")["Picture"]
    action, title = (
        [(x + width * part // 100 + off, y + height // 2) for off in range(-3, 6)]
        for part in (5, 10)
    )

    def is_line(points: list[Point]) -> bool:
        """Tell whether there is a light pixel with a dark one beside it, and else the picture."""
        lights = [stand.colour(each).lightness() for each in points]
        place = next((at for at, light in enumerate(lights) if light > 200), 0)
        beside = [stand.is_red(point) for point in (*points[:place], *points[place + 2 :])]
        return place > 0 and lights[place + 1] < 40 and all(beside)

    assert not is_line(action)
    stand.ask("give safe_areas")
    assert eventually(lambda: is_line(action))
    assert is_line(title)
    stand.hand.click(action[3])
    assert eventually(lambda: stand.state("plays"))
    stand.ask("give safe_areas")
    assert eventually(lambda: all(stand.is_red(each) for each in action))


def test_what_is_missing_covers_the_picture_on_the_screen(stand: Stand, tmp_path: Path) -> None:
    assert eventually(lambda: stand.is_red(stand.place("Picture")))
    stand.ask(f"gap {tmp_path / 'red.mp4'}")
    stand.hand.click(stand.place("Picture"))
    assert eventually(lambda: 15 < stand.state("frame") < 30)
    stand.hand.key("space")
    inside = stand.place("Picture", 0.1, 0.1)
    assert eventually(lambda: not stand.is_red(inside) and not stand.state("plays"))
    grounds = {QColor(stand.state("colours")["thumbnail"]).lightness()}
    assert all(abs(stand.colour(inside).lightness() - each) < 30 for each in grounds)
    stand.hand.key("space")
    assert eventually(lambda: stand.state("frame") > 32)
    assert eventually(lambda: stand.is_red(inside))


def test_the_controls_come_with_the_mouse_in_full_screen_and_go_by_themselves(
    stand: Stand,
) -> None:
    stand.hand.click(stand.place("Picture"))
    stand.hand.key("space", "F11")
    assert eventually(lambda: stand.state("full"))
    foot = (300, 716)
    panel = QColor(stand.state("colours")["panel"])
    assert eventually(lambda: stand.colour(foot) == panel)
    assert eventually(lambda: not stand.state("controls"))
    assert stand.colour(foot) != panel
    stand.hand.glide((500, 300), (540, 320))
    assert eventually(lambda: stand.state("controls"))
    assert eventually(lambda: stand.colour(foot) == panel)
    stand.hand.key("Escape")
    assert eventually(lambda: not stand.state("full"))
    assert stand.state("controls")
