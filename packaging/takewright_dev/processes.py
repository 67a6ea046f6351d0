"""Starting other programs: what they see of the environment, and screens that nobody sees."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]


class Fault(Exception):
    """A task cannot go on; `str()` is the one sentence that says why and what to do."""


def say(text: str) -> None:
    """Set-up talks on standard error, so that `run ... --json` keeps standard output to itself."""
    print(text, file=sys.stderr, flush=True)


def clean_environment() -> dict[str, str]:
    """The environment without what would make another Python's packages leak into ours."""
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    if sys.platform == "linux" and not (env.get("LC_ALL") or env.get("LANG")):
        env["LANG"] = "C.UTF-8"  # Qt warns about every locale without UTF-8
    return env


def test_environment(runtime_folder: str) -> dict[str, str]:
    """As above, and blind to the user's own key, services, data and session."""
    env = clean_environment()
    # The suite starts the program some hundred times, which would be compiled anew each time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    for name in [name for name in env if name.startswith(("KIE_", "TAKEWRIGHT_", "QT_"))]:
        del env[name]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS"):
        env.pop(name, None)
    env["XDG_RUNTIME_DIR"] = runtime_folder
    return env


def run(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run to the end in the project's folder, with our own input and output; the exit code."""
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=ROOT, env=env or clean_environment(), check=False).returncode


def output(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run quietly; the caller looks at the code and at what was said."""
    words, env = [str(part) for part in command], clean_environment()
    return subprocess.run(words, cwd=ROOT, env=env, check=False, capture_output=True, text=True)


def become(command: Sequence[str | Path]) -> int:
    """Go on as `command`, so that signals reach it; Windows can only wait for a child."""
    words = [str(part) for part in command]
    if os.name != "nt":
        os.execve(words[0], words, clean_environment())
    return subprocess.run(words, env=clean_environment(), check=False).returncode


@contextlib.contextmanager
def private_folder() -> Iterator[str]:
    """A run-time folder as a login session has one: the user's alone, and gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="takewright-", ignore_cleanup_errors=True) as folder:
        yield folder


@contextlib.contextmanager
def own_display(env: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """`env` for windows nobody sees: an X server of its own where there is one, else offscreen.

    Raises Fault when Xvfb is installed but does not start.
    """
    xvfb = shutil.which("Xvfb") if sys.platform == "linux" else None
    if xvfb is None:
        yield {**env, "QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    command = [xvfb, "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=[writer], stdout=quiet, stderr=quiet)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            ready, _, _ = select.select([answer], [], [], 30)
            number = answer.readline().strip() if ready else ""
        if not number:
            raise Fault("The X server Xvfb does not start, so there is no screen to test on.")
        yield {**env, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
