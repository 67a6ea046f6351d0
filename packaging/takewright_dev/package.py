"""The frozen program: built by PyInstaller, proven to run alone, wrapped for this system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

from takewright_dev import deb
from takewright_dev.processes import (
    ROOT,
    Fault,
    own_display,
    private_folder,
    run,
    say,
)
from takewright_dev.system import (
    PACKAGE_PROGRAMS,
    Need,
    advice,
    install_packages,
    missing_libraries,
    missing_programs,
    provide,
)

DIST = ROOT / "dist"
SMOKE_SECONDS = 240


def version() -> str:
    """The version in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def provide_tools(python: Path) -> None:
    """Install what building needs of the system; raises Fault for what it cannot do without."""
    missing = provide(lambda: missing_programs(PACKAGE_PROGRAMS))
    if missing:
        raise Fault(f"Packaging needs programs that are missing; {advice(missing)}")
    # Debian's Python runs without its own shared library, which the frozen program starts from.
    shared = str(sysconfig.get_config_var("INSTSONAME") or "")
    package = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    if ".so" in shared and missing_libraries([Need(shared, package, "python")], python):
        install_packages([Need(shared, package, "python")])


def build(python: Path) -> None:
    """Everything this system can make, in dist/; raises Fault at the first part that fails."""
    program = freeze(python)
    smoke(program)
    made = wrap()
    say(f"Frozen: {program.parent} ({megabytes(program.parent)} MB)")
    for path in made:
        say(f"Made: {path} ({megabytes(path)} MB)")


def freeze(python: Path) -> Path:
    """Run PyInstaller on build.spec; the command-line program that came out."""
    spec, work = ROOT / "build.spec", ROOT / "build"
    for old in (DIST / "takewright", DIST / "Takewright.app"):
        shutil.rmtree(old, ignore_errors=True)
    options = ["--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(work)]
    if run([python, "-m", "PyInstaller", *options, *folders, spec]) != 0:
        raise Fault("PyInstaller could not build the program; its words are above.")
    if sys.platform == "darwin":
        return DIST / "Takewright.app" / "Contents" / "MacOS" / "takewright"
    return DIST / "takewright" / ("takewright.exe" if os.name == "nt" else "takewright")


def smoke(program: Path) -> None:
    """Run the program where no Python can help it; raises Fault unless it does its work.

    `--smoke` opens the window on the simulator, makes a film of two scenes, plays it, and fails
    unless its frames arrive. `models` shows that the command line works beside the window.
    """
    with private_folder() as home, own_display(bare_environment(Path(home))) as env:
        for arguments in (["models", "--json"], ["--smoke"]):
            words = " ".join(arguments)
            say(f"Smoke test: takewright {words}")
            try:
                done = subprocess.run(
                    [str(program), *arguments],
                    env=env,
                    cwd=home,
                    timeout=SMOKE_SECONDS,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    text=True,
                    check=False,
                )
            except subprocess.TimeoutExpired as late:
                raise Fault(f"`takewright {words}` did not end in {SMOKE_SECONDS} s.") from late
            if done.returncode != 0 or "Traceback" in done.stderr:
                say((done.stdout + done.stderr).strip()[-4000:])
                raise Fault(f"`takewright {words}` ended with {done.returncode}; see above.")


def bare_environment(home: Path) -> dict[str, str]:
    """An environment with no Python, no tool and no setting of the builder's on it."""
    runtime, empty = home / "run", home / "empty"
    for folder in (runtime, empty):
        folder.mkdir(mode=0o700)
    env = {
        "PATH": str(empty),
        "HOME": str(home),
        "TAKEWRIGHT_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANG": "C.UTF-8",
    }
    if os.name == "nt":
        kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
        env.update({name: os.environ[name] for name in kept if name in os.environ})
        env["PATH"] = str(Path(os.environ["SYSTEMROOT"], "System32"))
    return env


def wrap() -> list[Path]:
    """This system's installer, where its tool is at hand; the files made."""
    if sys.platform == "win32":
        return _inno_setup()
    if sys.platform == "darwin":
        image = DIST / f"Takewright-{version()}.dmg"
        _wrapped(["bash", ROOT / "packaging" / "macos" / "make_dmg.sh", version()], image)
        return [image]
    if shutil.which("dpkg-deb") is None:
        say("No dpkg-deb here, so no .deb: dist/takewright is the program.")
        return []
    return [deb.build(DIST / "takewright", DIST, version())]


def megabytes(path: Path) -> int:
    """Size of a file, or of a folder's files, in millions of bytes."""
    files = [path] if path.is_file() else [f for f in path.rglob("*") if not f.is_symlink()]
    return round(sum(file.stat().st_size for file in files if file.is_file()) / 1e6)


def _inno_setup() -> list[Path]:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "Inno Setup 6", "ISCC.exe")
    compiler = shutil.which("iscc") or (str(usual) if usual.exists() else None)
    if compiler is None:
        say("No Inno Setup here, so no installer: dist/takewright is the program.")
        return []
    installer = DIST / f"takewright-{version()}-setup.exe"
    script = ROOT / "packaging" / "windows" / "takewright.iss"
    _wrapped([compiler, f"/DAppVersion={version()}", script], installer)
    return [installer]


def _wrapped(command: list[str | Path], result: Path) -> None:
    if run(command) != 0 or not result.exists():
        raise Fault(f"{result.name} could not be made; the tool's words are above.")
