"""dev.py and what it is made of, with real environments, a real pip and a real X server."""

import base64
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import desktop_app
import dev
from takewright_dev import deb, environment, locks, package, processes, system
from takewright_dev.processes import Fault
from takewright_dev.system import Need

ROOT = Path(dev.__file__).parent
NOTHING = Need("libnothing.so.9", "libnothing9", "nothing")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux packages and screens")


# --- the lock files


def pins(lock: Path) -> dict[str, str]:
    found = re.findall(r"^([\w.-]+)==([^ ;\\]+)", lock.read_text("utf-8"), re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("lock", [environment.RUNTIME_LOCK, environment.DEV_LOCK])
def test_every_pin_is_exact_and_hashed_and_no_address_is_named(lock: Path) -> None:
    text = lock.read_text("utf-8")
    starts = re.findall(r"^(?![ \-])(.*)$", text, re.MULTILINE)
    blocks = re.split(r"^(?=[\w])", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert all("==" in start for start in starts if start)
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text


def test_the_locks_hold_what_the_project_declares() -> None:
    runtime, dev_pins = pins(environment.RUNTIME_LOCK), pins(environment.DEV_LOCK)
    for declared, held in (
        (PROJECT["project"]["dependencies"], runtime),
        (PROJECT["dependency-groups"]["dev"], runtime | dev_pins),
    ):
        for line in declared:
            wish = Requirement(line)
            assert held[wish.name.lower()] in wish.specifier, wish


def test_qt_is_a_release_proven_sound_in_all_its_parts() -> None:
    runtime = pins(environment.RUNTIME_LOCK)
    parts = ("pyside6-essentials", "pyside6-addons", "shiboken6")
    assert {runtime[part] for part in parts} == {"6.11.3"}


def test_the_developers_lock_builds_on_the_programs_lock() -> None:
    runtime, dev_lock = (
        lock.read_text("utf-8") for lock in (environment.RUNTIME_LOCK, environment.DEV_LOCK)
    )
    assert dev_lock.startswith("-r ../requirements.lock\n")
    assert locks.without_pins(dev_lock, runtime) == dev_lock.split("\n", 1)[1]
    shared = pins(environment.RUNTIME_LOCK).keys() & pins(environment.DEV_LOCK).keys()
    assert all(
        pins(environment.RUNTIME_LOCK)[name] == pins(environment.DEV_LOCK)[name] for name in shared
    )


def test_pins_that_the_other_lock_holds_are_left_out() -> None:
    known = "a==1 \\\n    --hash=sha256:11\nb==2 \\\n    --hash=sha256:22\n"
    text = "# made by a tool\na==1 \\\n    --hash=sha256:11\nb==3 \\\n    --hash=sha256:33\n"
    assert locks.without_pins(text, known) == "b==3 \\\n    --hash=sha256:33\n"


# --- system packages


def executable(folder: Path, name: str, script: str = "") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@linux_only
@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("apt-get", "install --yes --no-install-recommends libxrandr2 xvfb"),
        ("dnf", "install --assumeyes /usr/bin/Xvfb 'libXrandr.so.2()(64bit)'"),
        ("zypper", "--non-interactive install /usr/bin/Xvfb 'libXrandr.so.2()(64bit)'"),
        ("pacman", "--sync --needed --noconfirm libxrandr xorg-server-xvfb"),
    ],
)
def test_each_systems_own_command_is_advised(
    tool: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    executable(tmp_path, tool)
    monkeypatch.setenv("PATH", str(tmp_path))
    needs = [Need("libXrandr.so.2", "libxrandr2", "libxrandr"), system.XVFB]
    sudo = "" if os.geteuid() == 0 else "sudo "
    assert system.advice(needs) == f"install them with: {sudo}{tool} {words}"


def test_without_a_known_tool_the_things_themselves_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system.install_command([NOTHING]) == []
    assert system.advice([NOTHING]).endswith("packages: libnothing.so.9")


@linux_only
def test_apt_installs_what_is_missing_after_reading_its_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools, said = tmp_path / "tools", tmp_path / "said"
    tools.mkdir()
    executable(
        tools, "apt-get", f'echo "$DEBIAN_FRONTEND $@" >> {said}; touch {tools}/grail; exit 0'
    )
    executable(tools, "sudo", 'shift; exec "$@"')
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    grail = Need("grail", "holy-grail", "grail")
    missing = system.provide(
        lambda: [] if (tools / "grail").exists() else system.missing_programs([grail])
    )
    assert missing == []
    assert said.read_text("utf-8").splitlines() == [
        "noninteractive update",
        "noninteractive install --yes --no-install-recommends holy-grail",
    ]


@linux_only
def test_an_installation_that_fails_leaves_the_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    executable(tmp_path, "apt-get", 'echo "no such package" >&2; exit 100')
    executable(tmp_path, "sudo", 'shift; exec "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert system.provide(lambda: [NOTHING]) == [NOTHING]
    assert "no such package" in capfd.readouterr().err


@linux_only
def test_only_what_the_loader_does_not_find_is_missing() -> None:
    libc = Need("libc.so.6", "libc6", "glibc")
    assert system.missing_libraries([libc, NOTHING]) == [NOTHING]


# --- the environment


@pytest.fixture(scope="module")
def venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real environment, made the way set-up makes it."""
    folder = tmp_path_factory.mktemp("setup") / "venv"
    environment.ensure_venv(folder)
    return folder


def test_the_environment_is_made_once_and_finds_the_program(venv: Path) -> None:
    before = (venv / environment.MARKER).stat().st_mtime_ns
    python = environment.ensure_venv(venv)
    told = subprocess.run(
        [python, "-c", "import desktop_app; print(desktop_app.__version__)"],
        cwd=venv,
        capture_output=True,
        text=True,
    )
    assert told.stdout.strip() == desktop_app.__version__
    assert (venv / environment.MARKER).stat().st_mtime_ns == before


def test_a_changed_lock_starts_from_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    (folder / "lib").mkdir(parents=True)
    left = folder / "lib" / "leftover"
    left.touch()
    environment.write_marker(folder, runtime="the hash of another lock")
    environment.ensure_venv(folder)
    assert not left.exists()
    assert "runtime" not in environment.read_marker(folder)


def test_a_folder_that_is_not_ours_is_never_removed(tmp_path: Path) -> None:
    keepsake = tmp_path / "letters.txt"
    keepsake.write_text("dear", encoding="utf-8")
    with pytest.raises(Fault, match=r"was not made by dev\.py"):
        environment.ensure_venv(tmp_path)
    assert keepsake.read_text("utf-8") == "dear"


def wheel(folder: Path, name: str) -> str:
    """Make version 1.0 of a wheel in `folder`; its hash."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    code = b"VALUE = 42\n"
    digest = base64.urlsafe_b64encode(hashlib.sha256(code).digest()).rstrip(b"=").decode()
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{name}.py", code)
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        file.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        file.writestr(f"{info}/RECORD", f"{name}.py,sha256={digest},{len(code)}\n")
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that is all that pip sees."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return tmp_path


def test_a_lock_is_installed_once(venv: Path, shelf: Path) -> None:
    lock = shelf / "some.lock"
    digest = wheel(shelf, "tinypart")
    lock.write_text(f"tinypart==1.0 \\\n    --hash=sha256:{digest}\n", encoding="utf-8")
    assert environment.install_locked(venv, "tiny", lock) is True
    assert environment.install_locked(venv, "tiny", lock) is False
    python = environment.venv_python(venv)
    told = processes.output([python, "-c", "import tinypart; print(tinypart.VALUE)"])
    assert told.stdout.strip() == "42"


def test_a_wheel_that_is_not_the_locked_one_is_refused(venv: Path, shelf: Path) -> None:
    lock = shelf / "some.lock"
    wheel(shelf, "forgedpart")
    lock.write_text(f"forgedpart==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(Fault, match="could not be installed"):
        environment.install_locked(venv, "forged", lock)
    assert "forged" not in environment.read_marker(venv)


def test_video_is_seen_to_play_and_its_absence_is_seen_too() -> None:
    check = [sys.executable, str(ROOT / "packaging" / "check_frames.py")]
    assert subprocess.run(check, capture_output=True).returncode == 0
    deaf = "import check_frames as c, sys; c.make_clip = lambda path: path.write_bytes(b'no film')"
    told = subprocess.run(
        [sys.executable, "-c", f"{deaf}; sys.exit(c.main())"],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
    )
    assert told.returncode == 1
    assert "0 of 10 frames" in told.stderr


# --- screens and what programs see


def test_tests_see_nothing_of_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KIE_API_KEY", "TAKEWRIGHT_KIE_URL", "DISPLAY", "QT_SCALE_FACTOR", "PYTHONPATH"):
        monkeypatch.setenv(name, "the user's")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    env = processes.test_environment("/run/here")
    assert "the user's" not in env.values()
    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert env["XDG_RUNTIME_DIR"] == "/run/here"


@linux_only
@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb")
def test_the_screen_is_there_and_goes_away(tmp_path: Path) -> None:
    measure = ["xdotool", "getdisplaygeometry"]
    with processes.own_display(processes.test_environment(str(tmp_path))) as env:
        during = subprocess.run(measure, env=env, capture_output=True, text=True)
    after = subprocess.run(measure, env=env, capture_output=True, text=True)
    assert during.stdout.split() == ["1920", "1200"]
    assert after.returncode != 0


def test_without_an_x_server_windows_are_offscreen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with processes.own_display({}) as env:
        assert env == {"QT_QPA_PLATFORM": "offscreen"}


# --- the command


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT.parent)


def test_help_names_every_command() -> None:
    told = call("help")
    assert told.returncode == 0
    missing = [n for n in dev.COMMANDS if n[0] != "-" and f"\n  {n} " not in told.stdout]
    assert missing == []


def test_the_whole_suite_is_spread_over_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    by_file = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    assert dev.pytest_arguments(["-q"]) == [*by_file, "-q"]
    assert dev.pytest_arguments(["tests/unit"]) == ["tests/unit"]
    assert dev.pytest_arguments(["--lf"]) == ["--lf"]
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert dev.pytest_arguments([]) == []


def test_the_crash_sweep_is_run_whole_with_time_enough() -> None:
    assert dev.pytest_arguments(["-k", "film"]) == ["-k", "film"]
    whole = dev.pytest_arguments(["--reliability", "--collect-only", "-q"])
    told = subprocess.run(
        [sys.executable, "-m", "pytest", *whole], capture_output=True, text=True, cwd=ROOT
    )
    assert told.stdout.count("test_a_whole_life[") == 50, told.stdout
    assert "faulthandler_timeout=0" in whole
    assert "--reliability" in (dev.__doc__ or "")


@pytest.mark.parametrize(
    ("arguments", "sentence"), [((), "Say which"), (("nonsense",), "no command 'nonsense'")]
)
def test_a_wrong_call_is_answered_with_the_commands(
    arguments: tuple[str, ...], sentence: str
) -> None:
    told = call(*arguments)
    assert told.returncode == 2
    assert sentence in told.stderr.splitlines()[-1]


@pytest.mark.skipif(os.name == "nt", reason="scripts stand in for other Pythons")
def test_a_python_that_does_not_fit_hands_over_to_one_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert dev.in_suitable_python(["help"]) is None
    monkeypatch.setattr(dev, "OLDEST", (3, 90))
    executable(tmp_path, "python3.13", "exit 1")
    executable(tmp_path, "python3.12", '[ "$1" = -c ] || exit 17')
    assert dev.in_suitable_python(["help"]) == 17


@pytest.mark.skipif(os.name == "nt", reason="the launcher is always on the path there")
def test_no_python_that_fits_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "OLDEST", (3, 90))
    assert dev.main(["setup"]) == 1
    assert capsys.readouterr().err.startswith("dev.py: Takewright needs Python 3.11 to 3.14")


# --- the package


def test_the_package_carries_the_programs_version() -> None:
    assert package.version() == desktop_app.__version__ == PROJECT["project"]["version"]


@linux_only
def test_the_debian_package_asks_for_what_video_needs() -> None:
    names = deb.depends()
    assert names[0].startswith("libc6 (>= 2.")
    assert {"libxrandr2", "libpulse0", "libxcb-cursor0"} <= set(names)


def test_the_frozen_program_is_tried_with_no_python_at_hand(tmp_path: Path) -> None:
    env = package.bare_environment(tmp_path)
    names = ("python", "python3", "ffmpeg")
    assert [shutil.which(name, path=env["PATH"]) for name in names] == [None] * 3
    assert Path(env["TAKEWRIGHT_HOME"]).is_relative_to(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for the frozen program")
def test_a_frozen_program_that_fails_is_not_wrapped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = executable(tmp_path, "takewright", '[ "$1" = models ] || { echo no frames; exit 9; }')
    with pytest.raises(Fault, match="--smoke` ended with 9"):
        package.smoke(program)
    assert "no frames" in capsys.readouterr().err


def test_the_icons_are_what_each_system_reads() -> None:
    folder = ROOT / "resources" / "icons" / "app"
    for picture in folder.glob("takewright-*.png"):
        side = int(picture.stem.rpartition("-")[2])
        assert struct.unpack(">II", picture.read_bytes()[16:24]) == (side, side)
    windows, mac = (folder / f"takewright.{kind}" for kind in ("ico", "icns"))
    assert struct.unpack("<HHH", windows.read_bytes()[:6]) == (0, 1, 7)
    assert struct.unpack(">4sI", mac.read_bytes()[:8]) == (b"icns", mac.stat().st_size)


def test_the_marker_is_plain_json(venv: Path) -> None:
    marker = json.loads((venv / environment.MARKER).read_text("utf-8"))
    assert marker["made_by"] == "dev.py"
