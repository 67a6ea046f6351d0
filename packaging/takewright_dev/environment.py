"""The virtual environment: made once, held to the locks, and proven to play video."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

from takewright_dev.processes import ROOT, Fault, output, say
from takewright_dev.system import (
    LIBRARIES,
    Need,
    advice,
    install_packages,
    missing_libraries,
    provide,
)
from takewright_dev.words.files import compile_files

RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "tests" / "requirements.lock"
MARKER = "takewright.json"

_PROBE_QT = """
import ctypes, pathlib, sys
import PySide6.QtWidgets, PySide6.QtMultimedia, PySide6.QtMultimediaWidgets
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins"
if sys.platform == "linux":
    for name in ("platforms/libqxcb.so", "multimedia/libffmpegmediaplugin.so"):
        ctypes.CDLL(str(plugins / name))
"""


def venv_path() -> Path:
    """Where the environment stands."""
    return Path(os.environ.get("TAKEWRIGHT_VENV") or ROOT / ".venv").absolute()


def venv_python(venv: Path) -> Path:
    """The environment's interpreter."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def read_marker(venv: Path) -> dict[str, str]:
    """What dev.py did in this environment; empty for one that it did not make."""
    try:
        known = json.loads((venv / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def write_marker(venv: Path, **facts: str) -> None:
    """Add `facts` to the environment's marker."""
    (venv / MARKER).write_text(json.dumps({**read_marker(venv), **facts}), encoding="utf-8")


def fingerprint(*files: Path) -> str:
    """One hash of the files' contents."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def ensure_venv_module() -> None:
    """See that this Python can make environments: Debian and Ubuntu ship it without the means."""
    probe = [sys.executable, "-c", "import venv, ensurepip"]
    if output(probe).returncode == 0:
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    need = [Need("ensurepip", package, "python")]
    if not install_packages(need) or output(probe).returncode != 0:
        raise Fault(f"Python's venv and ensurepip are missing; {advice(need)}")


def ensure_venv(venv: Path) -> Path:
    """Make the environment, or make it anew when the lock changed or its Python is gone.

    A changed lock starts from nothing because pip leaves the files of parts behind that are no
    longer named, and leftovers of another Qt beside ours end in crashes.
    """
    python, marker = venv_python(venv), read_marker(venv)
    works = python.exists() and output([python, "-c", ""]).returncode == 0
    stale = "runtime" in marker and marker["runtime"] != fingerprint(RUNTIME_LOCK)
    if marker and works and not stale:
        return python
    if not marker and venv.exists() and any(venv.iterdir()):
        raise Fault(f"{venv} was not made by dev.py: move it away, or name another folder.")
    ensure_venv_module()
    say(f"Making the environment {venv}")
    shutil.rmtree(venv, ignore_errors=True)
    # Inside an environment its own Python would be asked to replace itself.
    base = str(getattr(sys, "_base_executable", sys.executable))
    made = output([base, "-m", "venv", venv])
    if made.returncode != 0:
        words = (made.stderr or made.stdout).strip()
        raise Fault(f"The environment {venv} could not be made: {words}")
    write_marker(venv, made_by="dev.py")
    folder = output([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    Path(folder.stdout.strip(), "takewright.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    return python


def install_locked(venv: Path, fact: str, lock: Path, *also: Path) -> bool:
    """Install `lock` exactly, unless the marker's `fact` says that it stands; True if it was run.

    Wheels only: nothing is compiled, and no package runs code while it is installed.
    """
    wanted = fingerprint(lock, *also)
    if read_marker(venv).get(fact) == wanted:
        return False
    count = len(re.findall(r"^[\w.-]+==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    say(f"Installing {count} locked packages; the first time takes a few minutes")
    pip = ["-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    exact = ["--only-binary=:all:", "--require-hashes", "-r", str(lock)]
    done = output([venv_python(venv), *pip, *exact])
    if done.returncode != 0:
        say(done.stderr.strip()[-2000:])
        raise Fault(
            "The locked packages could not be installed, for the reason pip gives above; "
            "mend it (often it is the network), then run the same command again."
        )
    write_marker(venv, **{fact: wanted})
    return True


def check_qt(python: Path) -> str | None:
    """None if Qt loads with its X11 and video plug-ins, else the sentence that says what to do."""
    missing = provide(lambda: missing_libraries(LIBRARIES, python))
    if missing:
        return f"Qt's window needs system libraries that are missing; {advice(missing)}"
    done = output([python, "-c", _PROBE_QT])
    if done.returncode != 0:
        return f"Qt does not load: {done.stderr.strip().splitlines()[-1]}"
    return None


def check_frames(python: Path) -> None:
    """Play a second of video without a screen: what Qt lacks for it shows only in the frames."""
    done = output([python, ROOT / "packaging" / "check_frames.py"])
    if done.returncode != 0:
        raise Fault(f"Qt loads but plays no video: {(done.stderr or done.stdout).strip()[-500:]}")


def has_display() -> bool:
    """Whether a window could open here."""
    linux = sys.platform == "linux"
    return not linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def set_up(*, dev: bool = False, window: bool = True, frames: bool = False) -> Path:
    """Bring the environment to what the locks say and return its Python.

    `dev` adds the developer's tools; `frames` plays the video check even when it passed before.
    Raises Fault, but only warns of missing system libraries where no `window` is asked for.
    """
    venv = venv_path()
    python = ensure_venv(venv)
    fresh = install_locked(venv, "runtime", RUNTIME_LOCK)
    if dev:
        install_locked(venv, "dev", DEV_LOCK, RUNTIME_LOCK)
    compile_files(python)
    trouble = check_qt(python)
    if trouble is not None:
        if window:
            raise Fault(trouble)
        say(trouble)
    elif fresh or frames or "frames" not in read_marker(venv):
        check_frames(python)
        write_marker(venv, frames="arrived")
    return python
