"""Takewright in a process that kills itself, as a power cut does, at a moment that it was told.

    SWEEP_DOOM='{...}' python doomed.py ARGUMENTS OF TAKEWRIGHT
    SWEEP_DOOM='{...}' python doomed.py hand PROJECT ACT ...        (see hand.py)

The program knows nothing of it: what goes through SQLite, httpx and the disk is watched here, from
around it. Time passes faster for it, so that minutes of polling are a second.
"""

import asyncio
import json
import os
import random
import re
import signal
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePath
from typing import Any

import httpx

from desktop_app.__main__ import main
from desktop_app.studio import studio
from desktop_app.studio.clock import Clock
from tests.reliability.moments import AFTER, BEFORE, DURING, EVERY, STATES

VARIABLE = "SWEEP_DOOM"
LONGEST_STRIKE = 0.004
"""Seconds; a commit or a sync takes about as long, so that death strikes in the midst of it."""


@dataclass(frozen=True)
class Doom:
    """When a run dies: at the first of `moments` (how often it is met before), or when
    `most` of all that have a name have been met. `note` is the file that the moment is written to.

    `speed` is how much faster time passes for it, `since` when that began (epoch seconds).
    """

    note: str
    seed: int
    moments: dict[str, int] = field(default_factory=dict)
    most: int | None = None
    speed: float = 60.0
    since: float = 0.0

    def as_variable(self) -> dict[str, str]:
        """Return the environment that tells it to a run."""
        return {VARIABLE: json.dumps(asdict(self))}


class Fate:
    """Counts the moments that a run meets, and ends it at the one that it was told."""

    def __init__(self, doom: Doom) -> None:
        self._doom = doom
        self._chance = random.Random(doom.seed)
        self._met: Counter[str] = Counter()
        self._of_account = 0
        self._turn = threading.Lock()
        # Opened now: at the end there is no time for more than one write.
        self._note = os.open(doom.note, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._write = os.write

    @contextmanager
    def around(self, what: str) -> Iterator[None]:
        """Meet the moments before, during and after something that is done in the block."""
        self.meet(f"{BEFORE} {what}")
        self.meet_soon(f"{DURING} {what}")
        yield
        self.meet(f"{AFTER} {what}")

    def meet(self, moment: str) -> None:
        """Die now, if it is the moment."""
        if self.is_due(moment):
            self.die(moment)

    def meet_soon(self, moment: str) -> None:
        """Die a little later, if it is the moment, while what begins now goes on."""
        if self.is_due(moment):
            later = self._chance.uniform(0.0, LONGEST_STRIKE)
            threading.Thread(target=self._strike, args=(moment, later), daemon=True).start()

    def is_due(self, moment: str) -> bool:
        """Count a moment that is met and tell whether it is the last."""
        with self._turn:
            self._met[moment] += 1
            self._of_account += moment in EVERY
        is_most = self._doom.most is not None and self._of_account >= self._doom.most
        return is_most or self._doom.moments.get(moment) == self._met[moment] - 1

    def die(self, moment: str) -> None:
        """End the process as nothing in it can prevent or prepare for."""
        self._write(self._note, f"{moment}\n".encode())
        os.kill(os.getpid(), signal.SIGKILL)

    def _strike(self, moment: str, later: float) -> None:
        threading.Event().wait(later)
        self.die(moment)


# --- the journal

_TABLE = re.compile(r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM) (\w+)")


def watched_connection(fate: Fate) -> type[sqlite3.Connection]:
    """Return a connection that meets the moments of its rows and commits."""

    class Watched(sqlite3.Connection):
        changed: str = ""

        def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
            if (found := _TABLE.match(sql)) is not None:
                self.changed = self.changed or found[1]
            return super().executemany(sql, parameters)

        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            if sql == "COMMIT" and self.changed:
                with fate.around(f"commit {self.changed}"):
                    cursor = super().execute(sql)
                self.changed = ""
                return cursor
            if sql.startswith(("BEGIN", "ROLLBACK")):
                self.changed = ""
            if (found := _TABLE.match(sql)) is None:
                return super().execute(sql, parameters)
            state = _state_in(found[1], parameters)
            # A transition names its commit, whatever else is written with it.
            self.changed = state or self.changed or found[1]
            if state is None:
                return super().execute(sql, parameters)
            fate.meet(f"{BEFORE} row {state}")
            cursor = super().execute(sql, parameters)
            fate.meet(f"{AFTER} row {state}")
            return cursor

    return Watched


def _state_in(table: str, parameters: Sequence[object]) -> str | None:
    if table != "transitions":
        return None
    return next(str(each) for each in parameters if each in STATES)


# --- the wire

_STEPS = {
    "connection.connect_tcp": "connect",
    "http11.send_request_headers": "head",
    "http11.send_request_body": "body",
    "http11.receive_response_headers": "answer",
    "http11.receive_response_body": "rest",
}
_ENDS = {"started": BEFORE, "complete": AFTER}

Trace = Callable[[str, object], Awaitable[None]]


def watched_client(fate: Fate) -> type[httpx.AsyncClient]:
    """Return a client that meets the moments of its exchanges, as httpx's own trace tells them."""

    class Watched(httpx.AsyncClient):
        def build_request(self, *args: Any, **more: Any) -> httpx.Request:
            request = super().build_request(*args, **more)
            request.extensions["trace"] = _tracer(fate, _errand_of(request.url.path))
            return request

    return Watched


def _tracer(fate: Fate, errand: str) -> Trace:
    async def trace(name: str, _info: object) -> None:
        step, _, end = name.rpartition(".")
        if step in _STEPS and end in _ENDS:
            fate.meet(f"{_ENDS[end]} {_STEPS[step]} {errand}")
            if end == "started":
                fate.meet_soon(f"{DURING} {_STEPS[step]} {errand}")

    return trace


def _errand_of(path: str) -> str:
    return path.rpartition("/")[2] if path.startswith("/api/") else "clip"


# --- the disk

_FILES = (
    (re.compile(r"^\.?project\.json"), "project"),
    (re.compile(r"^\.?batch\.json"), "batch"),
    (re.compile(r"\.incoming\.part\.json$"), "mark"),
    (re.compile(r"\.incoming\.part$"), "part"),
    (re.compile(r"\.incoming$"), "incoming"),
    (re.compile(r"^\.?take-\d+(-\w+)?\.json"), "recipe"),
    (re.compile(r"^\.?take-\d+(-\w+)?\.mp4"), "take"),
    (re.compile(r"^project-.*\.json$"), "version"),
    (re.compile(r"^\.?film(-\d+)?\.mp4"), "export"),
)


def kind_of(path: object) -> str | None:
    """Return what a file is to the program, None for one that is of no account."""
    place = PurePath(os.fsdecode(path)) if isinstance(path, str | bytes | os.PathLike) else None
    if place is None:
        return None
    for pattern, kind in _FILES:
        if pattern.search(place.name):
            return kind
    if place.parent.name == "references" and not place.name.startswith("."):
        return "reference"
    return "folder" if place.parent.name == "clips" else None


def _kind_open_as(descriptor: int) -> str | None:
    try:
        return kind_of(Path(f"/proc/self/fd/{descriptor}").readlink())
    except OSError:
        return None


def watch_disk(fate: Fate) -> None:
    """Meet the moments of what is done to files."""
    for name, verb in (("replace", "rename"), ("rename", "rename"), ("link", "link")):
        vars(os)[name] = _watched(getattr(os, name), fate, verb, lambda args: kind_of(args[1]))
    vars(os)["unlink"] = _watched(os.unlink, fate, "remove", lambda args: kind_of(args[0]))
    vars(os)["fsync"] = _watched(os.fsync, fate, "sync", lambda args: _kind_open_as(args[0]))
    vars(os)["write"] = _watched_write(os.write, fate)


def _watched(
    plain: Callable[..., Any], fate: Fate, verb: str, kind: Callable[[Any], str | None]
) -> Callable[..., Any]:
    def watched(*args: Any, **more: Any) -> Any:
        what = kind(args)
        if what is None:
            return plain(*args, **more)
        with fate.around(f"{verb} {what}"):
            return plain(*args, **more)

    return watched


def _watched_write(plain: Callable[[int, Any], int], fate: Fate) -> Callable[[int, Any], int]:
    """Return a write that leaves half of a clip's bytes when death strikes in its midst."""

    def write(descriptor: int, data: Any) -> int:
        if _kind_open_as(descriptor) != "part":
            return plain(descriptor, data)
        fate.meet(f"{BEFORE} write part")
        if fate.is_due(moment := f"{DURING} write part"):
            plain(descriptor, bytes(data)[: len(data) // 2])
            fate.die(moment)
        written = plain(descriptor, data)
        fate.meet(f"{AFTER} write part")
        return written

    return write


# --- time


def hasty_clock(doom: Doom) -> Clock:
    """Return a clock for which `speed` seconds pass in one."""

    return Clock(
        lambda: round((doom.since + (time.time() - doom.since) * doom.speed) * 1000),
        lambda: time.monotonic() * doom.speed,
        lambda seconds: asyncio.sleep(seconds / doom.speed),
        random.Random(doom.seed),
    )


def live(arguments: Sequence[str], doom: Doom) -> int:
    """Run the command under its doom and return its exit code, if it comes to that."""
    fate = Fate(doom)
    connect, watched = sqlite3.connect, watched_connection(fate)
    vars(sqlite3)["connect"] = lambda *args, **more: connect(*args, factory=watched, **more)
    vars(httpx)["AsyncClient"] = watched_client(fate)
    vars(studio)["Clock"] = lambda: hasty_clock(doom)
    watch_disk(fate)
    if arguments[:1] == ["hand"]:
        from tests.reliability.hand import main as by_hand

        return by_hand(arguments[1:])
    return main(arguments)


if __name__ == "__main__":
    sys.exit(live(sys.argv[1:], Doom(**json.loads(os.environ[VARIABLE]))))
