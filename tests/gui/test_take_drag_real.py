"""A take dragged out of the strip by a real hand arrives where it is let go."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gui.real_hand import Point, RealHand, eventually, needs_hand, on_display, virtual_screen

pytestmark = [pytest.mark.display, needs_hand]


class Stand:
    """The process under the hand."""

    def __init__(self, process: "subprocess.Popen[str]", display: str) -> None:
        self.hand = RealHand(display)
        self._process = process

    def ask(self, command: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def place(self, name: str) -> Point:
        x, y, width, height = self.ask("places")[name]
        return x + width // 2, y + height // 3


@pytest.fixture
def stand() -> Iterator[Stand]:
    pipe = subprocess.PIPE
    with (
        virtual_screen(600, 400) as display,
        subprocess.Popen(
            [sys.executable, "-m", "tests.gui.take_drag_stand"],
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env=on_display(display),
            cwd=Path(__file__).parents[2],
            text=True,
        ) as process,
    ):
        stand = Stand(process, display)
        assert eventually(lambda: stand.ask("places").get("take 3"))
        assert eventually(lambda: stand.place("take 3") != stand.place("take 1"))
        yield stand
        process.communicate("end\n", timeout=20)


def test_a_take_is_carried_out_and_a_click_still_looks_at_it(stand: Stand) -> None:
    stand.hand.drag(stand.place("take 3"), stand.place("basket"))
    assert eventually(lambda: stand.ask("state")["dropped"] == ["s1-t3"])
    assert stand.ask("state")["opened"] == []
    # What is let go beside it goes nowhere, and the strip is as it was.
    stand.hand.drag(stand.place("take 1"), (590, 390))
    stand.hand.click(stand.place("take 1"))
    assert eventually(lambda: stand.ask("state")["opened"] == ["s1-t1"])
    assert stand.ask("state")["dropped"] == ["s1-t3"]
