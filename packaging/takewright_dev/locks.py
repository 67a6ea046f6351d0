"""The lock files: every dependency pinned with hashes, for all systems and Pythons at once."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from takewright_dev.environment import (
    DEV_LOCK,
    RUNTIME_LOCK,
    ensure_venv_module,
    venv_python,
)
from takewright_dev.processes import ROOT, Fault, run

if TYPE_CHECKING:
    from collections.abc import Sequence

LOCKER = "uv==0.13.9"
OLDEST_PYTHON = "3.11"


def write_locks(options: Sequence[str]) -> None:
    """Resolve both lock files anew; the options are those of `uv pip compile` (`--upgrade`)."""
    ensure_venv_module()
    project = ROOT / "pyproject.toml"
    with tempfile.TemporaryDirectory(prefix="takewright-lock-") as folder:
        compiler = [*_locker(Path(folder, "venv")), *options]
        raw = Path(folder, "dev.lock")
        if run([*compiler, project, "-o", RUNTIME_LOCK]) != 0:
            raise Fault("The dependencies in pyproject.toml could not be resolved.")
        # The resolver keeps to the pins it finds in its output file.
        if DEV_LOCK.exists():
            raw.write_text("".join(_pins(DEV_LOCK.read_text("utf-8"))), encoding="utf-8")
        group = ["--group", f"{project}:dev", "-c", str(RUNTIME_LOCK)]
        if run([*compiler, *group, "-o", raw]) != 0:
            raise Fault("The group dev in pyproject.toml could not be resolved.")
        own = without_pins(raw.read_text("utf-8"), RUNTIME_LOCK.read_text("utf-8"))
    DEV_LOCK.write_text(f"-r ../requirements.lock\n{own}", encoding="utf-8")


def without_pins(text: str, known: str) -> str:
    """The pins of lock `text` that lock `known` does not hold word for word."""
    held = set(_pins(known))
    return "".join(pin for pin in _pins(text) if pin not in held)


def _pins(lock: str) -> list[str]:
    pins = re.split(r"^(?=\S)", lock, flags=re.MULTILINE)
    return [pin for pin in pins if re.match(r"[\w.-]+==", pin)]


def _locker(venv: Path) -> list[str | Path]:
    """The resolver in an environment of its own, and what both locks ask of it."""
    if run([sys.executable, "-m", "venv", venv]) != 0:
        raise Fault("The environment for the resolver could not be made.")
    python = venv_python(venv)
    if run([python, "-m", "pip", "install", "--quiet", LOCKER]) != 0:
        raise Fault(f"The resolver {LOCKER} could not be installed.")
    return [
        *(python, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
        *("--no-emit-index-url", "--no-header", "--no-annotate"),
        # One release on every system and Python, so that what was measured is what runs.
        *("--fork-strategy", "fewest", "--python-version", OLDEST_PYTHON),
    ]
