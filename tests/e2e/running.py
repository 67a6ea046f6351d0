"""A run that is still going on: what it said so far, and ends that come from outside."""

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.e2e.program import Ended, Program

LONGEST = 60.0

Event = dict[str, Any]


class Running:
    """A command with `--json`, read line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.events: list[Event] = []

    def until(self, wanted: Callable[[Event], bool]) -> Event:
        """Read until an event that is `wanted`; fails when the program ends before."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            event: Event = json.loads(line)
            self.events.append(event)
            if wanted(event):
                return event
        raise AssertionError(f"it ended before: {self.events}, {self.process.communicate()[1]}")

    def until_state(self, state: str) -> Event:
        """Read until a scene is in that state."""
        return self.until(lambda event: event.get("state") == state)

    def until_true(self, wanted: Callable[[], bool]) -> None:
        """Wait until something outside of it has happened."""
        deadline = time.monotonic() + LONGEST
        while not wanted():
            assert time.monotonic() < deadline, "it never happened"
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.02)

    def kill(self) -> None:
        """Take it away as a power cut does."""
        self.process.kill()
        self.process.wait(LONGEST)

    def signalled(self, number: signal.Signals) -> Ended:
        """Send a signal and return how it ended."""
        self.process.send_signal(number)
        return self.ended()

    def insisted(self, number: signal.Signals, *, after: float) -> Ended:
        """Send a signal, once more if it is still there `after` seconds; return how it ended."""
        self.process.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(after)
            raise AssertionError("it ended at the first signal")
        return self.signalled(number)

    def ended(self) -> Ended:
        """Wait for its end."""
        out, err = self.process.communicate(timeout=LONGEST)
        self.events += [json.loads(line) for line in out.splitlines()]
        return Ended(self.process.returncode, tuple(self.events), out, err)


@contextmanager
def running(program: Program, *arguments: str) -> Iterator[Running]:
    """Start a command; it is ended at the latest with the block, or when it takes too long."""
    process = program.start(*arguments)
    watchdog = threading.Timer(LONGEST, process.kill)
    watchdog.start()
    try:
        yield Running(process)
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def at_once(*acts: Callable[[], Ended]) -> list[Ended]:
    """Do things that mostly wait at the same time."""
    with ThreadPoolExecutor(len(acts)) as pool:
        return [each.result() for each in [pool.submit(act) for act in acts]]


def children_of(pid: int) -> dict[int, tuple[str, str]]:
    """Return the command line and the environment of every process below `pid` (Linux)."""
    found: dict[int, tuple[str, str]] = {}
    parents = [pid]
    while parents:
        tasks = Path(f"/proc/{parents.pop()}/task").glob("*/children")
        for child in "".join(map(_read, tasks)).split():
            place = Path(f"/proc/{child}")
            found[int(child)] = (_read(place / "cmdline"), _read(place / "environ"))
            parents.append(int(child))
    return found


def _read(path: Path) -> str:
    try:
        return path.read_bytes().replace(b"\0", b"\n").decode(errors="replace")
    except OSError:
        # It ended meanwhile.
        return ""
