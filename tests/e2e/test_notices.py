"""A batch ends while somebody works elsewhere: a real window, a real session bus, one click."""

import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.e2e.screen import shoot
from tests.fakes.notification_service import notification_service
from tests.fakes.secret_service import has_bus, session_bus
from tests.gui.real_hand import RealHand, eventually, needs_hand, virtual_screen

SIZE = (1280, 800)

pytestmark = [
    needs_hand,
    pytest.mark.display,
    pytest.mark.skipif(not has_bus(), reason="needs dbus (apt-get install dbus)"),
]


def ordered(home: Path) -> int:
    """Return how many jobs were ordered."""
    journal = home / "data" / "journal.sqlite3"
    if not journal.exists():
        return 0
    connection = sqlite3.connect(f"file:{journal}?mode=ro", uri=True)
    try:
        (count,) = connection.execute("SELECT count(*) FROM jobs").fetchone()
    finally:
        connection.close()
    return int(count)


def look_elsewhere(display: str) -> None:
    """Give the keyboard to the bare screen, as to another program's window."""
    # The root of a screen without a window manager is a window like any other.
    env = {**os.environ, "DISPLAY": display}
    root = subprocess.check_output(["xdotool", "search", "--maxdepth", "0", ""], env=env, text=True)
    subprocess.run(["xdotool", "windowfocus", root.split()[0]], env=env, check=True, timeout=10)


def test_the_desktop_tells_and_a_click_brings_the_window_back(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with (
        session_bus(tmp_path / "session") as session,
        notification_service(session) as desktop,
        virtual_screen(*SIZE) as display,
    ):
        program = Program(home, session)
        blank = shoot(display, *SIZE).pixels
        process = program.start("demo", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        try:
            hand = RealHand(display)
            assert eventually(lambda: shoot(display, *SIZE).pixels != blank, within=20)
            hand.click((SIZE[0] // 2, SIZE[1] - 30))

            def is_ordered() -> bool:
                hand.key("ctrl+g")
                return eventually(lambda: ordered(home) > 0, within=3)

            assert eventually(is_ordered, within=60)
            assert ordered(home) == 5
            look_elsewhere(display)
            assert eventually(lambda: desktop.shown, within=90)
            assert desktop.shown == [("“Harbour at dawn”", "5 takes ready")]
            assert desktop.called("CloseNotification") == [], "somebody looked at it already"
            # X lets nobody take the keyboard who has seen nothing since it was given away.
            hand.move((SIZE[0] // 2, SIZE[1] // 2))
            desktop.do("click")
            # It takes its notification back when it has the keyboard again.
            assert eventually(lambda: desktop.called("CloseNotification"), within=20)
            hand.key("ctrl+q")
            assert process.wait(timeout=30) == 0
        finally:
            process.terminate()
            process.communicate(timeout=30)
    assert desktop.shown == [("“Harbour at dawn”", "5 takes ready")]
    assert desktop.called("refused") == []
    assert "Harbour" not in program.log()
