"""A real mouse and keyboard: an X server of our own, and xdotool as the hand on it.

Qt's own test events skip what a hand goes through (grabs, drag thresholds, focus); this does not.
"""

import os
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

Point = tuple[int, int]
Found = TypeVar("Found")

needs_hand = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool (apt-get install xvfb xdotool)",
)

needs_window_manager = pytest.mark.skipif(
    not shutil.which("openbox"), reason="needs openbox (apt-get install openbox)"
)


@contextmanager
def virtual_screen(width: int = 1280, height: int = 800) -> Iterator[str]:
    """Start an X server that nobody sees and yield its display name, as `:99`."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    quiet = subprocess.DEVNULL
    # Else the server begins anew whenever nobody is connected, and turns away who comes just then.
    lasting = ["-nolisten", "tcp", "-noreset"]
    program = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, *lasting]
    with subprocess.Popen(program, pass_fds=[write], stdout=quiet, stderr=quiet) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                raise RuntimeError("Xvfb ended before it told its display")
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def window_manager(display: str, folder: Path) -> Iterator[None]:
    """Have windows on `display` managed as on a desktop: frames, focus by click, stacking.

    `folder` is an empty home for it, so that nobody's own settings count.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ready = folder / "ready"
    own = {"DISPLAY": display, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    command = ["openbox", "--sm-disable", "--startup", f"touch {shlex.quote(str(ready))}"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=os.environ | own, stdout=quiet, stderr=quiet) as manager:
        try:
            if not eventually(ready.exists):
                raise RuntimeError("openbox does not start")
            yield
        finally:
            manager.terminate()


def on_display(display: str) -> dict[str, str]:
    """Return the environment of a program whose windows belong on `display`."""
    return os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


@dataclass(frozen=True)
class RealHand:
    """The hand on one display; points are pixels of the whole screen."""

    display: str
    pause: float = 0.03

    def move(self, point: Point) -> None:
        """Put the pointer there."""
        self._do("mousemove", *map(str, point))

    def click(self, point: Point, *, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click there, with a modifier `held`."""
        self.move(point)
        self._rest()
        click = ["click", "--repeat", str(times), "--delay", "60", str(button)]
        self._do(*(["keydown", held, *click, "keyup", held] if held else click))
        self._rest()

    def press(self, point: Point, *, button: int = 1) -> None:
        """Put a button down there and keep it down."""
        self.move(point)
        self._rest()
        self._do("mousedown", str(button))
        self._rest()

    def glide(self, start: Point, end: Point, *, steps: int = 12) -> None:
        """Move from one point to another as a hand does, in steps."""
        for step in range(1, steps + 1):
            share = step / steps
            self.move(
                (
                    round(start[0] + (end[0] - start[0]) * share),
                    round(start[1] + (end[1] - start[1]) * share),
                )
            )
            self._rest()

    def release(self, *, button: int = 1) -> None:
        """Let the button go."""
        self._rest()
        self._do("mouseup", str(button))
        self._rest()

    def drag(self, start: Point, end: Point, *, steps: int = 12) -> None:
        """Press, glide and let go."""
        self.press(start)
        self.glide(start, end, steps=steps)
        self.release()

    def wheel(self, point: Point, clicks: int, *, held: str = "") -> None:
        """Turn the wheel there, towards the hand when negative, with a modifier `held`."""
        self.move(point)
        turn = ["click", "--repeat", str(abs(clicks)), "--delay", "30", "4" if clicks > 0 else "5"]
        self._do(*(["keydown", held, *turn, "keyup", held] if held else turn))
        self._rest()

    def key(self, *keys: str) -> None:
        """Press keys one after the other, spelled as `Return` or `alt+Right`."""
        self._do("key", "--delay", "60", *keys)
        self._rest()

    def type(self, text: str) -> None:
        """Type text."""
        self._do("type", "--delay", "30", text)
        self._rest()

    def _rest(self) -> None:
        time.sleep(self.pause)

    def _do(self, *arguments: str) -> None:
        environment: Mapping[str, str] = on_display(self.display)
        subprocess.run(["xdotool", *arguments], check=True, env=environment, timeout=20)


def eventually(find: Callable[[], Found], *, within: float = 10.0) -> Found:
    """Return the first truthy answer of `find`; the last answer when none came in time."""
    end = time.monotonic() + within
    found = find()
    while not found and time.monotonic() < end:
        time.sleep(0.05)
        found = find()
    return found
