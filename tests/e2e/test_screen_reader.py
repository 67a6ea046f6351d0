"""The program by ear: found, written into and used through AT-SPI alone, and heard."""

import sqlite3
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.fakes.at_spi import ON, is_installed, screen_reader
from tests.fakes.secret_service import has_bus, session_bus
from tests.gui.real_hand import needs_hand, virtual_screen

PROMPT = "A paper boat under a bridge, rain begins."

pytestmark = [
    needs_hand,
    pytest.mark.display,
    pytest.mark.skipif(
        not (has_bus() and is_installed()),
        reason="needs dbus and at-spi2-core (apt-get install dbus at-spi2-core)",
    ),
]


def prompts_ordered(home: Path) -> list[str]:
    """Return the prompts of all jobs that were ordered."""
    journal = sqlite3.connect(f"file:{home}/data/journal.sqlite3?mode=ro", uri=True)
    try:
        return [prompt for (prompt,) in journal.execute("SELECT prompt FROM jobs")]
    finally:
        journal.close()


def test_a_scene_is_written_and_made_by_ear(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with (
        session_bus(tmp_path / "session") as session,
        virtual_screen(1280, 800) as display,
        screen_reader(session) as ear,
    ):
        program = Program(home, session)
        process = program.start("demo", DISPLAY=display, **ON)
        try:
            ear.find("Takewright", "frame", starts=False)
            ear.press(ear.find("Add scene", "push button"))
            ear.press(ear.find("Undo: Add scene", "push button"))
            ear.until_heard("Undone: Add scene")
            ear.press(ear.find("Redo: Add scene", "push button"))
            ear.until_heard("Done again: Add scene")
            ear.press(ear.find("Add scene", "push button"))
            prompt = ear.find("Prompt", "text")
            ear.write(prompt, PROMPT)
            assert ear.read(prompt) == PROMPT
            generate = ear.find("Generate, 30", "push button", starts=True)
            assert ear.is_on(generate)
            ear.press(generate)
            ear.until_heard("Scene 7, take 1 is ready")
            assert prompts_ordered(home) == [PROMPT]
        finally:
            process.terminate()
            process.communicate(timeout=30)
