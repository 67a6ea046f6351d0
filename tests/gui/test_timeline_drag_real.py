"""The drawing's promise under a real hand: what is dragged lands where the mark said."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.domain.time import flicks
from tests.gui.real_hand import Point, RealHand, eventually, needs_hand, on_display, virtual_screen
from tests.gui.timeline_stand import COLOURS

pytestmark = [pytest.mark.display, needs_hand]

IN_ORDER = ["s1", "s2", "s3", "s4", "s5"]
THIRD_FIRST = ["s3", "s1", "s2", "s4", "s5"]


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

    def order(self) -> list[str]:
        found: list[str] = self.ask("order")["clips"]
        return found

    def place(self, name: str, across: float = 0.5, down: float = 0.5) -> Point:
        x, y, width, height = self.ask("places")[name]
        return round(x + width * across), round(y + height * down)

    def picture(self) -> QImage:
        path = self._folder / "window.png"
        assert self.ask(f"grab {path}")
        return QImage(str(path))

    def strip_colour(self, clip: str) -> QColor:
        """Return the colour of a clip's filmstrip as it is on screen."""
        return self.picture().pixelColor(*self.place(f"clip {clip}", 0.3, 0.3))


def is_like(colour: QColor, name: str) -> bool:
    wanted = QColor(COLOURS[name])
    pairs = (
        (colour.red(), wanted.red()),
        (colour.green(), wanted.green()),
        (colour.blue(), wanted.blue()),
    )
    return all(abs(a - b) < 24 for a, b in pairs)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    program = [sys.executable, "-m", "tests.gui.timeline_stand"]
    pipe = subprocess.PIPE
    with (
        virtual_screen() as display,
        subprocess.Popen(
            program, stdin=pipe, stdout=pipe, text=True, env=on_display(display)
        ) as process,
    ):
        try:
            ready = Stand(process, display, tmp_path)
            assert eventually(lambda: is_like(ready.strip_colour("s3"), "s3"))
            yield ready
            process.communicate("end\n", timeout=15)
            assert process.returncode == 0
        finally:
            process.kill()


def test_the_third_clip_is_dragged_before_the_first(stand: Stand) -> None:
    stand.hand.click(stand.place("ruler", 0.8))
    start, end = stand.place("clip s3"), stand.place("clip s1", 0.05)
    stand.hand.press(start)
    stand.hand.glide(start, end)
    held = stand.picture()
    stand.hand.release()

    assert eventually(lambda: stand.order() == THIRD_FIRST)
    assert stand.ask("order")["scenes"] == THIRD_FIRST
    assert stand.ask("order")["undo"] == "Move clip"
    # While it was carried, the insertion mark stood at the very start of the film.
    x, y, _, height = stand.ask("places")["clip s3"]
    mark = [held.pixelColor(x, y + step).name() for step in range(10, height - 10, 5)]
    assert mark.count("#7c8cff") > len(mark) // 2
    # And the film shows it first: the picture, not the list.
    first = stand.place("clip s3", 0.3, 0.3)
    assert first[0] < stand.place("clip s1")[0]
    assert eventually(lambda: is_like(stand.picture().pixelColor(*first), "s3"))


def test_clips_chosen_apart_are_dragged_together(stand: Stand) -> None:
    stand.hand.click(stand.place("ruler", 0.8))
    stand.hand.click(stand.place("clip s2"))
    stand.hand.click(stand.place("clip s5"), held="ctrl")
    start, end = stand.place("clip s5"), stand.place("clip s1", 0.05)
    stand.hand.press(start)
    stand.hand.glide(start, end)
    held = stand.picture()
    stand.hand.release()
    assert eventually(lambda: stand.order() == ["s2", "s5", "s1", "s3", "s4"])
    assert stand.ask("order")["undo"] == "Move 2 clips"
    # While they were carried, the first clip had made room for both.
    x, y = stand.place("clip s1", 0.3, 0.3)
    assert is_like(held.pixelColor(x, y), "s1")
    # And the film shows them together.
    assert eventually(lambda: is_like(stand.strip_colour("s2"), "s2"))
    assert eventually(lambda: is_like(stand.strip_colour("s5"), "s5"))


def test_an_edge_is_trimmed_and_the_film_closes_up(stand: Stand) -> None:
    stand.hand.click(stand.place("ruler", 0.9))
    before, third = stand.ask("order"), stand.place("clip s3", 0.0)
    start = stand.place("clip s2", 0.97, 0.3)
    end = (start[0] - round(4 * before["density"]), start[1])
    stand.hand.press(start)
    stand.hand.glide(start, end)
    held = stand.picture()
    assert stand.ask("order")["frames"] == before["frames"]
    # The next clip goes along with the edge that is pulled.
    assert is_like(held.pixelColor(third[0] - round(3 * before["density"]), start[1]), "s3")
    stand.hand.release()
    assert eventually(lambda: abs(stand.ask("order")["frames"]["s2"] - 180) < 12)
    after = stand.ask("order")
    assert after["undo"] == "Trim clip"
    assert after["density"] == before["density"]
    assert {**after["frames"], "s2": 300} == before["frames"]


def test_escape_puts_a_carried_clip_back(stand: Stand) -> None:
    start, end = stand.place("clip s3"), stand.place("clip s1", 0.05)
    stand.hand.press(start)
    stand.hand.glide(start, end)
    stand.hand.key("Escape")
    stand.hand.release()
    assert stand.order() == IN_ORDER
    assert stand.ask("order")["undo"] is None
    assert eventually(lambda: is_like(stand.strip_colour("s3"), "s3"))


def test_the_third_card_is_dragged_above_the_first(stand: Stand) -> None:
    stand.hand.drag(stand.place("card s3"), stand.place("card s1", 0.5, 0.2))
    assert eventually(lambda: stand.order() == THIRD_FIRST)
    assert stand.ask("order")["undo"] == "Move scene"
    assert eventually(lambda: is_like(stand.strip_colour("s3"), "s3"))


def test_keys_move_the_clip_that_was_clicked(stand: Stand) -> None:
    stand.hand.click(stand.place("clip s3"))
    stand.hand.key("alt+Left", "alt+Left")
    assert eventually(lambda: stand.order() == THIRD_FIRST)


def test_a_scene_is_renamed_in_place(stand: Stand) -> None:
    stand.hand.click(stand.place("card s2"))
    stand.hand.key("F2")
    stand.hand.type("Sunrise")
    stand.hand.key("Return")
    assert eventually(lambda: stand.ask("order")["titles"][1] == "Sunrise")


def test_a_drag_on_the_ruler_moves_the_playhead(stand: Stand) -> None:
    stand.hand.drag(stand.place("ruler", 0.1), stand.place("clip s3", 0.0, -0.2))
    assert eventually(lambda: abs(stand.ask("order")["playhead"] - flicks(20)) < flicks(1) // 2)
    assert stand.order() == IN_ORDER


def test_ctrl_wheel_zooms_about_the_pointer(stand: Stand) -> None:
    before = stand.ask("order")["density"]
    point = stand.place("clip s4", 0.0)
    stand.hand.wheel(point, 6, held="ctrl")
    assert eventually(lambda: stand.ask("order")["density"] > before * 3)
    # Where the pointer was within its pixel is not known, and that pixel is now four wide.
    assert abs(stand.place("clip s4", 0.0)[0] - point[0]) < 5


def test_a_caption_is_pulled_longer_and_carried_to_a_seam(stand: Stand) -> None:
    stand.ask("caption")
    start = stand.place("item captions", 1.0)
    # A second is as many pixels as the caption of four has, divided by that.
    second = stand.ask("places")["item captions"][2] / 4
    tail = (start[0] - 3, start[1])
    stand.hand.drag(tail, (round(tail[0] + 2.1 * second), tail[1]))
    assert eventually(lambda: abs(stand.ask("caption place")[1] - flicks(6)) < flicks(1) // 3)
    assert stand.ask("caption place")[0] == flicks(12)
    assert stand.ask("order")["undo"] == "Trim caption"
    body = stand.place("item captions")
    stand.hand.drag(body, (round(body[0] + 7.9 * second), body[1]))
    # Its start stuck to the seam at twenty seconds, which was nearer than eight pixels.
    assert eventually(lambda: stand.ask("caption place")[0] == flicks(20))
    assert stand.ask("order")["undo"] == "Move caption"
    stand.hand.key("alt+Left")
    frame = flicks(1) // 30
    assert eventually(lambda: stand.ask("caption place")[0] == flicks(20) - frame)
