"""Other processes for storage tests: run Python in one, with its own user, limits or disk."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[3]


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **(extra or {})}


def start(code: str, *args: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start Python on `code` with its pipes open, errors among the output."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *args],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(env),
        cwd=ROOT,
    )


def run(
    code: str, *args: str, env: Mapping[str, str] | None = None, prefix: Sequence[str] = ()
) -> str:
    """Run Python on `code` to its end and return what it printed; fails with its output."""
    done = subprocess.run(
        [*prefix, sys.executable, "-W", "error", "-c", code, *args],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(env),
        cwd=ROOT,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout.strip()


def mounted(folder: Path, options: str) -> list[str]:
    """Return an argv prefix that runs a command with a disk of its own at `folder` (Linux).

    The disk is a tmpfs in a mount namespace of the command's own, gone when it ends.
    """
    script = f'mount -t tmpfs -o {options} tmpfs "$0" && exec "$@"'
    return ["unshare", "--map-root-user", "--mount", "sh", "-c", script, str(folder)]


def can_mount(folder: Path) -> bool:
    if sys.platform != "linux":
        return False
    try:
        command = [*mounted(folder, "size=64k"), "true"]
        return subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
