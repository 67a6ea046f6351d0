"""Takewright as a process, with a home of its own, as a script would run it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.logs import log_files

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "desktop_app")


@dataclass(frozen=True)
class Ended:
    """How a run ended: exit code, its JSON lines, and what it said to a person."""

    code: int
    events: tuple[dict[str, Any], ...]
    out: str
    err: str

    @property
    def done(self) -> dict[str, Any]:
        """The last line of `--json`."""
        assert self.events, f"nothing was printed; stderr: {self.err}"
        assert self.events[-1]["event"] == "done"
        return self.events[-1]

    @property
    def sentence(self) -> str:
        """The one thing that was said on stderr."""
        assert "Traceback" not in self.err, self.err
        return self.err.strip()


@dataclass(frozen=True)
class Program:
    """Runs commands in `home`, against the service that `service` describes."""

    home: Path
    service: Mapping[str, str]

    def environment(self) -> dict[str, str]:
        """Return the environment of a run: this one's, less any key and display."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("KIE_", "TAKEWRIGHT_"))
            and name
            not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"}
        }
        return {
            **kept,
            "TAKEWRIGHT_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "NO_PROXY": "127.0.0.1",
            **self.service,
        }

    def log(self) -> str:
        """Return what all runs so far have logged, the last first."""
        files = log_files(self.home / "logs")
        return "".join(path.read_text(encoding="utf-8") for path in files)

    def run(self, *arguments: str, timeout: float = 240) -> Ended:
        """Run a command to its end, with nobody to answer questions."""
        result = subprocess.run(
            [*COMMAND, *arguments],
            cwd=self.home,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        return Ended(result.returncode, events_of(result.stdout), result.stdout, result.stderr)

    def start(self, *arguments: str, **extra: str) -> "subprocess.Popen[str]":
        """Start a command and return at once; `extra` is added to its environment."""
        return subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=self.home,
            env={**self.environment(), **extra},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def events_of(out: str) -> tuple[dict[str, Any], ...]:
    """Return the JSON lines among what was printed."""
    lines: Sequence[str] = out.splitlines()
    return tuple(json.loads(line) for line in lines if line.startswith("{"))
