"""The window on a desktop: a screen, a window manager, a mouse, keys, and ears for what it says."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.fakes.at_spi import ON, ScreenReader, Thing, is_installed, screen_reader
from tests.fakes.secret_service import has_bus, session_bus
from tests.gui.real_hand import (
    RealHand,
    eventually,
    needs_hand,
    needs_window_manager,
    virtual_screen,
    window_manager,
)

needs_desk = [
    needs_hand,
    needs_window_manager,
    pytest.mark.display,
    pytest.mark.skipif(
        not (has_bus() and is_installed()),
        reason="needs dbus and at-spi2-core (apt-get install dbus at-spi2-core)",
    ),
]

_OF_SESSION = ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")


@dataclass(frozen=True)
class Desk:
    """A person before the window: `hand` on mouse and keys, `ear` for names and places."""

    hand: RealHand
    ear: ScreenReader
    process: "subprocess.Popen[str]"
    home: Path

    def find(self, name: str, role: str = "push button") -> Thing:
        """Wait for a control whose name begins so."""
        return self.ear.find(name, role, starts=True)

    def click(self, name: str, role: str = "push button") -> None:
        """Click a control with the mouse as soon as it can be used."""
        thing = self.find(name, role)
        assert eventually(lambda: self.ear.is_on(thing)), f"{thing}: {self.ear.description(thing)}"
        self.hand.click(self.ear.point(thing))

    def clip(self, title: str, state: str = "") -> Thing:
        """Wait for the clip of a scene on the timeline, in a state (“take 1”, “draft”)."""
        words = f", {title}, {state}"
        return self.ear.seek(
            lambda each: each.role == "list item" and words in each.name, f"clip of {title} {state}"
        )

    @property
    def films(self) -> list[Path]:
        """The films of this home, oldest first."""
        found = (self.home / "films").glob("*.takewright")
        return sorted(found, key=lambda folder: folder.stat().st_ctime)


@contextmanager
def desk(folder: Path, *arguments: str, size: tuple[int, int] = (1600, 1000)) -> Iterator[Desk]:
    """Start the program on a desktop of its own, with a home in which nobody ever was.

    What a test has put into that home before is there.
    """
    home = folder / "home"
    home.mkdir(exist_ok=True)
    with (
        session_bus(folder / "session") as session,
        virtual_screen(*size) as display,
        window_manager(display, folder / "manager"),
        screen_reader(session) as ear,
    ):
        own = {name: session[name] for name in _OF_SESSION}
        process = Program(home, own).start(*arguments, DISPLAY=display, QT_SCALE_FACTOR="1", **ON)
        try:
            yield Desk(RealHand(display), ear, process, home)
        finally:
            process.terminate()
            process.communicate(timeout=30)
