"""The first two minutes: from a start with nothing to a film, found by names alone; no dead end."""

import time
from pathlib import Path

from tests.e2e.desk import Desk, desk, needs_desk
from tests.e2e.pictures import read_film
from tests.gui.real_hand import eventually

pytestmark = needs_desk

SCENES = 5
LENGTH = 10 * 30
"""Frames of a take of the demo."""

PATIENCE = 120
"""Seconds that a new user may need from the start to the exported film."""


def check_no_dead_end(at: Desk, where: str) -> None:
    """Check that every control in sight that cannot be used says why."""
    silent = eventually(lambda: "all say why" if not at.ear.silent() else "")
    told = [f"{each}: “{at.ear.description(each)}”" for each in at.ear.silent()]
    assert silent or not told, f"{where}: {told}"


def exported(at: Desk) -> list[Path]:
    """Return the exported films."""
    return list((at.home / "films").glob("*.takewright/exports/*.mp4"))


def test_a_new_user_has_a_film_in_two_minutes(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        began = time.monotonic()
        at.click("Try the demo film")
        at.click("Generate them")
        assert eventually(lambda: at.ear.is_on(at.find("Export")), within=PATIENCE)
        at.find("5 of 5 scenes have takes", "label")
        at.click("Export")
        sheet = at.find("File name", "text")
        at.hand.click(at.ear.point(sheet))
        at.hand.key("Return")
        assert eventually(lambda: exported(at), within=60), "nothing was exported"
        took = time.monotonic() - began
        (film,) = exported(at)
    assert took < PATIENCE
    assert len(read_film(film).frames) == SCENES * LENGTH


def test_no_page_on_the_way_is_a_dead_end(tmp_path: Path) -> None:
    with desk(tmp_path) as at:
        at.find("Try the demo film")
        check_no_dead_end(at, "first page")
        at.click("Write a scene")
        at.find("Untitled film", "frame")
        check_no_dead_end(at, "a film with an empty scene and no key")
        at.hand.type("A paper boat drifts under a stone bridge.")
        at.find("Undo: Edit prompt")
        check_no_dead_end(at, "a written scene and no key")
        at.click("Use the simulator")
        assert eventually(lambda: at.ear.is_on(at.find("Generate 1 scene")))
        at.hand.key("ctrl+w")
        at.click("Try the demo film")
        generate = at.find("Generate them")
        check_no_dead_end(at, "drafts")
        at.hand.click(at.ear.point(generate))
        at.find("5 takes on their way")
        check_no_dead_end(at, "takes on their way")
        assert eventually(lambda: at.ear.is_on(at.find("Export")), within=PATIENCE)
        check_no_dead_end(at, "some takes there")
        at.click("Export")
        at.find("File name", "text")
        check_no_dead_end(at, "the export sheet")
        at.hand.key("Escape")
        at.hand.key("ctrl+comma")
        at.find("Settings", "dialog")
        check_no_dead_end(at, "the settings")
