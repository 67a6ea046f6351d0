"""Files that land whole or not at all, on good disks and bad ones."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.media.landing import landing, remove_parts_of
from tests.fakes.clips import make_clip

FULL_DISK = """
import sys
from pathlib import Path
from desktop_app.domain.problems import LocalFault
from desktop_app.media.assembly import assemble
from desktop_app.media.landing import landing
from desktop_app.media.shelves import Shelves
from tests.fakes.reels import reel_of
folder, clip = Path(sys.argv[1]), Path(sys.argv[2])
def attempt(act):
    try:
        act()
    except LocalFault as error:
        print(type(error).__name__, error)
    print(sorted(path.name for path in folder.iterdir()))
def write():
    with landing(folder / "film.mp4", 0) as part, part.open("wb") as file:
        file.write(bytes(3_000_000))
attempt(write)
reel, shelves = reel_of([clip] * 40), Shelves(clip.parent / "cache")
attempt(lambda: assemble(reel, folder, folder / "film.mp4", shelves, lambda *_: None))
"""


def _in_own_mounts(script: str, *arguments: str) -> list[str]:
    """Run a shell script that may mount things; skip where the system does not let us."""
    program = shutil.which("unshare")
    if program is None or sys.platform != "linux":
        pytest.skip("needs unshare")
    trial = subprocess.run([program, "-rm", "true"], capture_output=True, timeout=20)
    if trial.returncode != 0:
        pytest.skip("needs user namespaces")
    done = subprocess.run(
        [program, "-rm", "sh", "-ec", script, "sh", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_file_appears_whole_and_alone(tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    with landing(out, 100) as part:
        part.write_bytes(b"film")
        assert not out.exists()
        assert part.parent == tmp_path
    assert out.read_bytes() == b"film"
    assert list(tmp_path.iterdir()) == [out]


def test_whatever_goes_wrong_the_old_file_stays(tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    out.write_bytes(b"old")
    with suppress(KeyboardInterrupt), landing(out, 100) as part:
        part.write_bytes(b"half")
        raise KeyboardInterrupt
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_room_is_checked_first(tmp_path: Path) -> None:
    with (
        pytest.raises(DiskFull, match=r"film\.mp4 needs [\d,]+ MB more room on its disk"),
        landing(tmp_path / "film.mp4", 10**18),
    ):
        pytest.fail("must not get here")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_film(tmp_path: Path) -> None:
    with (
        pytest.raises(LocalFault, match="a folder; give the film another name"),
        landing(tmp_path, 0),
    ):
        pytest.fail("must not get here")


def test_a_name_too_long(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="too long"), landing(tmp_path / ("x" * 300), 0) as part:
        part.write_bytes(b"film")
    assert list(tmp_path.iterdir()) == []


def test_left_overs_of_killed_writers_are_cleared(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".takewright-1-aa.part", tmp_path / ".takewright-2-bb.part"
    for path in (old, fresh):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    with landing(tmp_path / "film.mp4", 0):
        pass
    assert sorted(path.name for path in tmp_path.iterdir()) == [fresh.name, "film.mp4"]
    remove_parts_of(2, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_a_full_disk_gives_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    clip, disk = make_clip(tmp_path / "clip.mp4"), tmp_path / "disk"
    disk.mkdir()
    mount = 'mount -t tmpfs -o size=1m tmpfs "$1"; shift; exec "$@"'
    lines = _in_own_mounts(mount, str(disk), sys.executable, "-c", FULL_DISK, str(disk), str(clip))
    assert lines == [
        "DiskFull The disk is full, so film.mp4 was not written; make room and export it again.",
        "[]",
        "DiskFull film.mp4 needs 4 MB more room on its disk than there is;"
        " make room and export it again.",
        "[]",
    ]


def test_a_read_only_folder_gives_a_sentence(tmp_path: Path) -> None:
    clip, disk = make_clip(tmp_path / "clip.mp4"), tmp_path / "disk"
    disk.mkdir()
    mount = 'mount -t tmpfs -o size=1m,ro tmpfs "$1"; shift; exec "$@"'
    lines = _in_own_mounts(mount, str(disk), sys.executable, "-c", FULL_DISK, str(disk), str(clip))
    sentence = f"LocalFault The folder {disk} may not be written to; choose another one."
    assert lines[:2] == [sentence, "[]"]
