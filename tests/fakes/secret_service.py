"""A real Secret Service for tests: a D-Bus session of its own with GNOME Keyring, unlocked.

Everything lies in a temporary home, so no test sees or touches the keyring of who runs it.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

_PASSWORD = b"only for tests"
_PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
_BUS = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
_LOCKED = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
_UNLOCKED = [*_LOCKED, "--unlock"]
_ASK = [
    *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus"),
    *("/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner"),
    "string:org.freedesktop.secrets",
]


def is_installed() -> bool:
    """Tell whether the programs are there (Debian: dbus, gnome-keyring)."""
    return all(shutil.which(program) for program in _PROGRAMS)


def has_bus() -> bool:
    """Tell whether a session of its own can be had (Debian: dbus)."""
    return shutil.which(_BUS[0]) is not None


@contextmanager
def secret_service(folder: Path, *, unlocked: bool = True) -> Iterator[dict[str, str]]:
    """Run the service in `folder`; yields the environment that reaches it.

    Not `unlocked`, the keyring is there and nobody can open it: no password, no screen to ask on.
    """
    with ExitStack() as stack:
        env = stack.enter_context(session_bus(folder))
        daemon = stack.enter_context(_running(_UNLOCKED if unlocked else _LOCKED, env, folder))
        assert daemon.stdin is not None
        daemon.stdin.write(_PASSWORD if unlocked else b"")
        daemon.stdin.close()
        _wait_for_secrets(env)
        yield env


@contextmanager
def session_bus(folder: Path) -> Iterator[dict[str, str]]:
    """Run a D-Bus session in `folder` with nobody on it; yields the environment that reaches it."""
    env = _environment(folder)
    with _running(_BUS, env, folder) as bus:
        env["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        yield env


def without_bus(folder: Path) -> dict[str, str]:
    """Return the environment of a machine with no D-Bus at all."""
    return _environment(folder) | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}


def _environment(folder: Path) -> dict[str, str]:
    runtime, home = folder / "run", folder / "home"
    for place in (runtime, home):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "KIE_API_KEY")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": str(home)}


@contextmanager
def _running(
    command: list[str], env: dict[str, str], folder: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with ExitStack() as stack:
        log = stack.enter_context((folder / f"{command[0]}.log").open("wb"))
        process = stack.enter_context(
            subprocess.Popen(
                command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
            )
        )
        stack.callback(process.terminate)
        yield process


def _first_line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().decode().strip()
    assert line, "the D-Bus daemon did not start"
    return line


def _wait_for_secrets(env: dict[str, str]) -> None:
    deadline = time.monotonic() + 10
    while b"boolean true" not in subprocess.check_output(_ASK, env=env):
        assert time.monotonic() < deadline, "GNOME Keyring did not come to the bus"
