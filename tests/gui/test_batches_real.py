"""What is missing, stale or failed, bought by a real hand on the whole window, once and no more."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.harbour import SCENES
from tests.gui.real_hand import Point, RealHand, eventually, needs_hand, on_display, virtual_screen

pytestmark = [pytest.mark.display, needs_hand]

STALE = f"{SCENES[0][1]}, gulls"
MISSING = [SCENES[number][1] for number in (2, 3, 4)]


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

    def fact(self, name: str) -> Any:
        return self.ask("facts")[name]

    def place(self, name: str) -> Point:
        return middle(self.ask("places")[name])

    def click(self, name: str, *, button: int = 1, times: int = 1) -> None:
        self.hand.click(self.place(name), button=button, times=times)

    def menu(self) -> dict[str, dict[str, Any]]:
        """The menu that is open, once there is one: what it offers, by its words."""
        found = eventually(lambda: self.ask("menu"))
        return {each["text"]: each for each in found}

    def choose(self, words: str) -> None:
        """Click the line of the menu that begins so."""
        line = next(each for text, each in self.menu().items() if text.startswith(words))
        self.hand.click(middle(line["place"]))

    def accepted(self) -> list[str]:
        found: list[str] = self.fact("accepted")
        return sorted(found)


def middle(box: list[int]) -> Point:
    x, y, width, height = box
    return x + width // 2, y + height // 2


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    program = [sys.executable, "-m", "tests.gui.batch_stand", str(tmp_path)]
    pipe = subprocess.PIPE
    with (
        virtual_screen(1600, 1000) as display,
        subprocess.Popen(
            program, stdin=pipe, stdout=pipe, text=True, env=on_display(display)
        ) as process,
    ):
        try:
            ready = Stand(process, display)
            offer = "Generate 3 scenes · 105 credits · $0.525"
            assert eventually(lambda: ready.fact("offer") == offer), ready.fact("offer")
            yield ready
            process.communicate("end\n", timeout=30)
            assert process.returncode == 0
        finally:
            process.kill()


def test_the_arrow_offers_each_batch_at_its_price_and_buys_just_that(stand: Stand) -> None:
    stand.click("generateMenuButton")
    assert list(stand.menu()) == [
        "Missing · 3 scenes · 105 credits · $0.525",
        "Stale · 1 scene · 30 credits · $0.15",
        "Failed · 1 scene · 30 credits · $0.15",
        "Everything of these · 4 scenes · 135 credits · $0.675",
    ]
    assert all(line["enabled"] for line in stand.menu().values())
    # A second click on the arrow closes it again.
    stand.click("generateMenuButton")
    assert eventually(lambda: stand.ask("menu") == [])
    assert stand.accepted() == []

    stand.click("generateMenuButton")
    stand.choose("Stale")
    assert eventually(lambda: stand.accepted() == [STALE])
    assert stand.fact("offer") == "Generate 3 scenes · 105 credits · $0.525"


def test_two_quick_clicks_are_one_order(stand: Stand) -> None:
    stand.ask("slow")
    stand.click("generateAllButton", times=2)
    assert stand.fact("offer") == "3 takes on their way"
    assert not stand.fact("enabled")
    assert eventually(lambda: stand.accepted() == sorted(MISSING))
    stand.ask("slow")
    stand.click("generateButton", times=2)
    assert eventually(lambda: STALE in stand.accepted() and not stand.fact("busy"))
    # What was missing did not turn into something else to buy where the second click fell.
    assert stand.accepted() == sorted([*MISSING, STALE])
    stand.click("generateMenuButton")
    lines = stand.menu()
    assert [line["enabled"] for line in lines.values()] == [False] * 4
    assert list(lines)[:2] == ["Missing · no scenes", "Stale · no scenes"]


def test_keys_alone_open_the_menu_and_buy(stand: Stand) -> None:
    stand.click("filmButton")
    stand.hand.key("Escape")
    for _ in range(60):
        if stand.fact("focus") == "generateMenuButton":
            break
        stand.hand.key("Tab")
    assert stand.fact("focus") == "generateMenuButton"
    stand.hand.key("Down")
    assert len(stand.menu()) == 4
    stand.hand.key("Down", "Down", "Return")
    assert eventually(lambda: stand.accepted() == [STALE])


def test_what_cannot_be_bought_says_why(stand: Stand) -> None:
    stand.ask("erase 5")
    stand.click("generateMenuButton")
    lines = stand.menu()
    assert {text.split(" · ")[0]: line["enabled"] for text, line in lines.items()} == {
        "Missing": False,
        "Stale": True,
        "Failed": True,
        "Everything of these": False,
    }
    hovered = next(line for text, line in lines.items() if text.startswith("Missing"))
    stand.hand.move(middle(hovered["place"]))
    assert eventually(lambda: stand.fact("tip")) == "Scene 5: The scene has no prompt yet."
    stand.hand.click(middle(hovered["place"]))
    stand.hand.key("Escape")
    assert stand.accepted() == []


def test_what_may_be_paid_already_is_in_no_batch(stand: Stand) -> None:
    stand.ask("doubt 5")
    assert eventually(lambda: stand.fact("offer") == "Generate 2 scenes · 75 credits · $0.375")
    stand.click("generateMenuButton")
    lines = stand.menu()
    assert next(iter(lines)) == "Missing · 2 scenes · 75 credits · $0.375"
    stand.hand.move(middle(next(iter(lines.values()))["place"]))
    assert eventually(lambda: stand.fact("tip")) == (
        "Scenes that have no take and none on its way. 1 scene waits for your decision in the"
        " queue: it may be paid already."
    )
    stand.choose("Everything")
    assert eventually(lambda: stand.accepted() == sorted([STALE, *MISSING[:2]]))
    stand.click("generateMenuButton")
    hovered = next(iter(stand.menu().values()))
    assert not hovered["enabled"]
    stand.hand.move(middle(hovered["place"]))
    assert eventually(lambda: "Every other scene has a take" in stand.fact("tip"))


def test_the_list_is_narrowed_and_its_selection_bought(stand: Stand) -> None:
    stand.click("sceneFilter")
    assert list(stand.menu()) == [
        "All · 5", "Missing · 3", "Stale · 1", "Failed · 1", "Being made · 0", "Ready · 1",
    ]  # fmt: skip
    stand.choose("Missing")
    assert eventually(lambda: stand.fact("listed") == ["s3", "s4", "s5"])
    # The film stays open while its provider changes, and the choice with it.
    stand.ask("reconnect")
    assert eventually(lambda: stand.fact("offer") == "Generate 3 scenes · 105 credits · $0.525")
    assert stand.fact("listed") == ["s3", "s4", "s5"]
    assert stand.fact("filter") == "Missing"

    stand.click("card s3")
    stand.hand.key("shift+Down", "shift+Down")
    assert eventually(lambda: stand.fact("selected") == ["s3", "s4", "s5"])
    # On one that is not the current one: the selection is what the menu is about.
    stand.click("card s4", button=3)
    stand.choose("Generate 3 scenes · 105 credits · $0.525")
    assert eventually(lambda: stand.accepted() == sorted(MISSING))
    stand.click("sceneFilter")
    stand.choose("Being made")
    assert eventually(lambda: stand.fact("listed") == ["s3", "s4", "s5"])
    stand.click("sceneFilter")
    stand.choose("Failed")
    assert eventually(lambda: stand.fact("listed") == [])
    stand.click("showAllScenes")
    assert eventually(lambda: len(stand.fact("listed")) == 5)
