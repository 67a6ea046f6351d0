"""Choosing an ffmpeg: the packaged one unless the system's is newer and lacks nothing."""

import stat
import sys
from pathlib import Path

import imageio_ffmpeg
import pytest

from desktop_app.media.tools import Abilities, abilities_of, ffmpeg_binary

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")


def _stand_in(folder: Path, version: str, extra: str = "", *, less: bool = False) -> Path:
    """Make a program that answers as an ffmpeg of that version with more or `less` filters."""
    real = imageio_ffmpeg.get_ffmpeg_exe()
    path = folder / "ffmpeg"
    lists = "echo ' ... drawtext          V->V       Draw text.'" if less else f'"{real}" "$@"'
    path.write_text(
        f"""#!/bin/sh
case "$*" in
*-version*) echo "ffmpeg version {version} Copyright (c) the FFmpeg developers" ;;
*-filters*) {lists}; {extra} ;;
*) {lists} ;;
esac
""",
        encoding="utf-8",
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


MORE = "echo ' ... coffee            V->V       Make coffee.'"


def test_the_packaged_one_can_do_what_we_need() -> None:
    abilities = abilities_of(imageio_ffmpeg.get_ffmpeg_exe())
    assert abilities is not None
    assert abilities.version >= (7,)
    needed = {"libx264", "aac", "fps", "tpad", "setparams", "scale", "pad", "trim"}
    assert needed <= abilities.names


@pytest.mark.parametrize(
    ("version", "extra", "less", "chosen"),
    [
        ("99.1", MORE, False, True),
        ("n99.1-3-gabcdef", MORE, False, True),
        ("99.1", "", False, False),
        ("99.1", MORE, True, False),
        ("4.4.1", MORE, False, False),
        ("N-118000-gabcdef", MORE, False, False),
    ],
)
def test_the_systems_one_must_be_newer_and_do_more(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    extra: str,
    less: bool,
    chosen: bool,
) -> None:
    system = _stand_in(tmp_path, version, extra, less=less)
    monkeypatch.setenv("PATH", str(tmp_path))
    expected = str(system) if chosen else imageio_ffmpeg.get_ffmpeg_exe()
    assert ffmpeg_binary() == expected


def test_one_that_does_not_run_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "ffmpeg"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ffmpeg_binary() == imageio_ffmpeg.get_ffmpeg_exe()


def test_without_one_on_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ffmpeg_binary() == imageio_ffmpeg.get_ffmpeg_exe()


def test_newer_alone_does_not_beat() -> None:
    ours = Abilities((9, 0), frozenset({"a", "b"}))
    assert Abilities((10,), frozenset({"a", "b", "c"})).beats(ours)
    assert not Abilities((10,), frozenset({"a", "b"})).beats(ours)
    assert not Abilities((10,), frozenset({"a", "c", "d"})).beats(ours)
    assert not Abilities((9, 0), frozenset({"a", "b", "c"})).beats(ours)
