"""The Debian package: the frozen program with its menu entry, icon and file type."""

from __future__ import annotations

import gzip
import os
import shutil
from typing import TYPE_CHECKING

from takewright_dev.processes import ROOT, Fault, output
from takewright_dev.system import LIBRARIES

if TYPE_CHECKING:
    from pathlib import Path

LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons" / "app"

_CONTROL = """\
Package: takewright
Version: {version}
Architecture: {architecture}
Maintainer: Takewright authors <authors@takewright.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | org.freedesktop.secrets
Section: video
Priority: optional
Description: studio that turns an idea into a film of AI-generated clips
 Write scenes, or give a topic or a script; pick a model and see its price;
 generate takes, choose among them, arrange them on a timeline and export one
 film. Runs alone: a built-in simulator needs no account and no network.
"""


def build(program: Path, out: Path, version: str) -> Path:
    """Wrap the frozen folder `program` into `out`; the package's path."""
    architecture = _said_by(["dpkg", "--print-architecture"])
    stage = ROOT / "build" / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    _lay_out(program, stage)
    control = _CONTROL.format(
        version=version,
        architecture=architecture,
        kilobytes=sum(f.lstat().st_size for f in stage.rglob("*") if not f.is_dir()) // 1024,
        depends=", ".join(depends()),
    )
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    _set_modes(stage)
    package = out / f"takewright_{version}_{architecture}.deb"
    _said_by(["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", stage, package])
    return package


def depends() -> list[str]:
    """The packages the program loads from the system; its C library no older than the builder's."""
    libc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.34"
    return [f"libc6 (>= {libc.split()[1]})", *sorted({"libstdc++6", *(n.apt for n in LIBRARIES)})]


def _lay_out(program: Path, stage: Path) -> None:
    """Every file at its place under `stage`."""
    share, home = stage / "usr" / "share", stage / "usr" / "lib" / "takewright"
    shutil.copytree(program, home, symlinks=True)
    (stage / "usr" / "bin").mkdir(parents=True)
    (stage / "usr" / "bin" / "takewright").symlink_to("../lib/takewright/takewright")
    documents = share / "doc" / "takewright"
    _copy(LINUX / "takewright.desktop", share / "applications" / "takewright.desktop")
    _copy(LINUX / "takewright.xml", share / "mime" / "packages" / "takewright.xml")
    _copy(ROOT / "LICENSE", documents / "copyright")
    _compress(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    _compress(LINUX / "takewright.1", share / "man" / "man1" / "takewright.1.gz")
    icons = share / "icons" / "hicolor"
    _copy(ICONS / "takewright.svg", icons / "scalable" / "apps" / "takewright.svg")
    for picture in ICONS.glob("takewright-*.png"):
        size = picture.stem.rpartition("-")[2]
        _copy(picture, icons / f"{size}x{size}" / "apps" / "takewright.png")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compress(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def _set_modes(stage: Path) -> None:
    """Modes as the package means them, whatever the builder's umask was."""
    for path in [stage, *stage.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)


def _said_by(command: list[str | Path]) -> str:
    done = output(command)
    if done.returncode != 0:
        raise Fault(f"{command[0]} failed: {done.stderr.strip()[-500:]}")
    return done.stdout.strip()
