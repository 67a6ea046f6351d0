"""What the project needs of the operating system, and how each system's packages bring it."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from typing import TYPE_CHECKING, NamedTuple

from takewright_dev.processes import output, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Need(NamedTuple):
    """A shared library (`lib*.so.N`) or program, and the packages that bring it."""

    name: str
    apt: str
    pacman: str

    @property
    def rpm(self) -> str:
        """What dnf and zypper resolve by themselves: the library's or the program's own name."""
        if self in SERVICES:
            return self.pacman
        return f"{self.name}()(64bit)" if ".so." in self.name else f"/usr/bin/{self.name}"


# What Qt's widgets, its X11 platform and its video backend load from the system. Qt says nothing
# when libXrandr is missing: video then plays without a single frame.
LIBRARIES = (
    Need("libGL.so.1", "libgl1", "libglvnd"),
    Need("libEGL.so.1", "libegl1", "libglvnd"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    Need("libX11.so.6", "libx11-6", "libx11"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    Need("libXext.so.6", "libxext6", "libxext"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Need("libxcb.so.1", "libxcb1", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Need("libpulse.so.0", "libpulse0", "libpulse"),
    Need("libXrandr.so.2", "libxrandr2", "libxrandr"),
    Need("libdrm.so.2", "libdrm2", "libdrm"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5"),
    Need("libwayland-client.so.0", "libwayland-client0", "wayland"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "wayland"),
)
XVFB = Need("Xvfb", "xvfb", "xorg-server-xvfb")
TEST_PROGRAMS = (
    XVFB,
    Need("xdotool", "xdotool", "xdotool"),
    Need("openbox", "openbox", "openbox"),
    Need("dbus-run-session", "dbus", "dbus"),
    Need("gnome-keyring-daemon", "gnome-keyring", "gnome-keyring"),
)
SERVICES = (Need("at-spi-bus-launcher", "at-spi2-core", "at-spi2-core"),)
"""Programs that are not on the path: the desktop's bus starts them when somebody asks."""

SERVICE_FOLDERS = ("/usr/libexec", "/usr/lib", "/usr/lib/at-spi2-core")
PACKAGE_PROGRAMS = (XVFB, Need("objdump", "binutils", "binutils"))

_PROBE = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def missing_programs(needs: Sequence[Need]) -> list[Need]:
    """The needs whose program is not on the path (Linux only)."""
    if sys.platform != "linux":
        return []
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), *SERVICE_FOLDERS))
    return [need for need in needs if shutil.which(need.name, path=places) is None]


def missing_libraries(needs: Sequence[Need], python: str | Path = sys.executable) -> list[Need]:
    """The needs whose library a fresh process of `python` cannot load (Linux only)."""
    if sys.platform != "linux":
        return []
    absent = output([python, "-c", _PROBE, *(need.name for need in needs)]).stdout.split()
    return [need for need in needs if need.name in absent]


def install_command(needs: Sequence[Need]) -> list[str]:
    """The one command that installs `needs` with this system's packages; empty if it has none."""
    apt, pacman, rpm = (
        sorted({getattr(need, kind) for need in needs}) for kind in ("apt", "pacman", "rpm")
    )
    commands = (
        ["apt-get", "install", "--yes", "--no-install-recommends", *apt],
        ["dnf", "install", "--assumeyes", *rpm],
        ["zypper", "--non-interactive", "install", *rpm],
        ["pacman", "--sync", "--needed", "--noconfirm", *pacman],
    )
    return next((command for command in commands if shutil.which(command[0])), [])


def advice(needs: Sequence[Need]) -> str:
    """The end of a sentence: the one command a person can run, or the bare names without one."""
    command = install_command(needs)
    if not command:
        return "install them with your system's packages: " + ", ".join(n.name for n in needs)
    prefix = [] if _is_root() else ["sudo"]
    return "install them with: " + shlex.join([*prefix, *command])


def install_packages(needs: Sequence[Need]) -> bool:
    """Install by apt where that is allowed without asking; True if it was done."""
    command = install_command(needs)
    prefix = _as_root() if command and command[0] == "apt-get" else None
    if prefix is None:
        return False
    say("Installing system packages: " + " ".join(sorted({need.apt for need in needs})))
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    # A stale package list names files that the mirrors no longer have. A third party's broken
    # list is no reason to stop, so only the installation decides.
    output([*quiet, "apt-get", "update"])
    done = output([*quiet, *command])
    if done.returncode != 0:
        say(done.stderr.strip()[-2000:])
    return done.returncode == 0


def provide(missing: Callable[[], list[Need]]) -> list[Need]:
    """Install what `missing` names where that is allowed; what is missing afterwards."""
    needs = missing()
    if needs and install_packages(needs):
        needs = missing()
    return needs


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _as_root() -> list[str] | None:
    """How to run a command as root without asking anybody: [], ["sudo", "-n"], or None."""
    if _is_root():
        return []
    if shutil.which("sudo") and output(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None
