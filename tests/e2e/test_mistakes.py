"""A mistake of ours in the window: it goes on, says so in a sentence, and the log has the rest."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import Program

WATCHED = """
import asyncio, json, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow, QPushButton
from desktop_app.app import Opening, run_window
from desktop_app.ui.director import Director
from desktop_app.ui.header import Header
from desktop_app.ui.main_window import MainWindow

wet = []
waiting = []

def broken(self):
    raise ZeroDivisionError("“words of a prompt”, Bearer abc123")

def paint(self, event):
    if wet:
        broken(self)

async def begin(self):
    await former_begin(self)
    waiting.append(HOW)

def look():
    if waiting:
        waiting.pop()()
    notice = window.first_page.notice
    if notice.sentence:
        offers = [each.text() for each in notice.findChildren(QPushButton)]
        print(json.dumps({"told": notice.sentence, "offers": offers}), flush=True)
        timer.stop()
        QTimer.singleShot(500, window.close)

def show_as(self, settings):
    global window, timer
    window, timer = self, QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    former_show(self, settings)

former_show, MainWindow.show_as = MainWindow.show_as, show_as
Header.open_menu = broken
MainWindow.paintEvent = paint
former_begin, Director.begin = Director.begin, begin
sys.exit(run_window(Opening()))
"""

IN_A_SLOT = 'lambda: window.actions_["menu"].trigger()'
IN_A_CALLBACK = "lambda: asyncio.get_running_loop().call_soon(broken, None)"
IN_A_THREAD = "lambda: threading.Thread(target=broken, args=(None,)).start()"
IN_A_PAINT = "lambda: (wet.append(True), window.update())"
NOTHING = "lambda: None"


def watched(program: Program, how: str) -> tuple[dict[str, Any], str]:
    """Run the window until it tells of something; returns what, and what the terminal saw."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.replace("HOW", how)],
        env={**program.environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told, done.stderr


@pytest.mark.parametrize("how", [IN_A_SLOT, IN_A_CALLBACK, IN_A_THREAD, IN_A_PAINT])
def test_the_window_tells_and_goes_on(alone: Program, how: str) -> None:
    told, err = watched(alone, how)
    assert told["told"].startswith("Something went wrong inside Takewright; the log says what.")
    assert "Save a report…" in told["offers"]
    assert "Traceback" not in err
    assert "words of a prompt" not in err
    log = alone.log()
    assert log.count("ZeroDivisionError") == 1
    assert "words of a prompt" not in log
    assert "abc123" not in log
    assert list((alone.home / "logs").glob("*.fault")) == []


def test_a_fault_of_the_last_run_is_told(alone: Program) -> None:
    logs = alone.home / "logs"
    logs.mkdir()
    left = logs / "takewright-2026-11-24T10-00-00-999999999.fault"
    left.write_text("Fatal Python error: Segmentation fault\n", encoding="utf-8")
    told, _ = watched(alone, NOTHING)
    assert told["told"].startswith("Takewright ended without warning last time.")
    assert "Save a report…" in told["offers"]
    out = Path("report.txt")
    assert alone.run("report", "--out", str(out)).code == 0
    assert "Segmentation fault" in (alone.home / out).read_text(encoding="utf-8")


BEFORE_THE_WINDOW = """
from desktop_app import app
def broken(*args): raise ZeroDivisionError("a mistake of ours")
app.load_settings = broken
app.run_window(app.Opening())
"""


def test_what_keeps_the_window_from_opening_is_said_on_the_terminal(alone: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEFORE_THE_WINDOW],
        env={**alone.environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Takewright made a mistake (ZeroDivisionError)" in done.stderr
    assert "a mistake of ours" in alone.log()
