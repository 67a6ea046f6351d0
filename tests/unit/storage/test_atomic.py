import errno
import os
import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.storage.atomic import (
    as_local_fault,
    keep_aside,
    spell_bytes,
    temporary_for,
    write_atomically,
)
from tests.unit.storage.child import mounted, run, start


def test_replaces_the_whole_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    write_atomically(file, b"old and long")
    write_atomically(file, b"new")
    assert file.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.json"]


def test_follows_a_link_instead_of_replacing_it(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    write_atomically(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == plain.stat().st_mode


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match=r"^Saving failed: .*not there any more.*\.$"):
        write_atomically(tmp_path / "gone" / "file", b"")


def test_a_file_in_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LocalFault, match="through a file that is not a folder"):
        write_atomically(tmp_path / "file" / "below", b"")


def test_a_folder_in_place_of_the_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "name").mkdir()
    with pytest.raises(LocalFault, match=r"^Saving failed: .*\.$"):
        write_atomically(tmp_path / "name", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["name"]


_FILL = """
import sys
from pathlib import Path
from desktop_app.domain.problems import DiskFull
from desktop_app.storage.atomic import write_atomically
file = Path(sys.argv[1]) / "film.json"
write_atomically(file, b"good")
try:
    write_atomically(file, b"x" * 200_000, doing="Saving the project")
except DiskFull as error:
    print(error)
    print(file.read_bytes(), [path.name for path in file.parent.iterdir()])
"""


def test_a_full_disk_keeps_the_old_file_and_says_how_much_is_needed(disk: Path) -> None:
    said = run(_FILL, str(disk), prefix=mounted(disk, "size=64k")).splitlines()
    assert said[0].startswith("Saving the project failed: the disk of ")
    assert "(200.0 kB needed and " in said[0]
    assert said[0].endswith("free some space and try again.")
    assert said[1] == "b'good' ['film.json']"


_READ_ONLY = """
import sys
from pathlib import Path
from desktop_app.domain.problems import LocalFault
from desktop_app.storage.atomic import write_atomically
try:
    write_atomically(Path(sys.argv[1]) / "film.json", b"x")
except LocalFault as error:
    print(error)
"""


def test_a_read_only_disk_is_a_sentence(disk: Path) -> None:
    said = run(_READ_ONLY, str(disk), prefix=mounted(disk, "ro"))
    assert "is on a read-only disk; choose a folder that can be written." in said


_ENDLESS = """
import itertools, sys
from pathlib import Path
from desktop_app.storage.atomic import write_atomically
file = Path(sys.argv[1])
for number in itertools.count(1):
    write_atomically(file, (str(number).encode() + b"\\n") * 5000)
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_leaves_one_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "numbers"
    for kill_after in (1, 3, 6, 10, 15):
        with start(_ENDLESS, str(file)) as child:
            assert child.stdout is not None
            seen = [int(child.stdout.readline()) for _ in range(kill_after)]
            child.kill()
        lines = file.read_bytes().split()
        assert len(lines) == 5000
        assert len(set(lines)) == 1
        assert int(lines[0]) >= seen[-1]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFull, "is full"),
        (errno.EROFS, LocalFault, "read-only"),
        (errno.EACCES, LocalFault, "may not write"),
        (errno.EFBIG, LocalFault, "too large"),
        (errno.EIO, LocalFault, "reports an error"),
        (errno.ENAMETOOLONG, LocalFault, "shorter"),
        (errno.EXDEV, LocalFault, "cannot be used"),
        (None, LocalFault, "cannot be used (OSError)"),
    ],
)
def test_every_error_becomes_one_sentence(
    tmp_path: Path, number: int | None, kind: type[LocalFault], words: str
) -> None:
    error = OSError() if number is None else OSError(number, "as the system says it")
    fault = as_local_fault(error, "Writing the film", tmp_path / "film.mp4")
    assert type(fault) is kind
    assert str(fault).startswith("Writing the film failed: ")
    assert words in str(fault)
    assert str(fault).endswith(".")
    assert str(tmp_path) in str(fault)


def test_asides_never_take_a_used_name(tmp_path: Path) -> None:
    file = tmp_path / "project.json"
    file.write_bytes(b"first")
    assert keep_aside(file).name == "project.damaged-1.json"
    write_atomically(file, b"second")
    assert keep_aside(file).name == "project.damaged-2.json"
    assert (tmp_path / "project.damaged-1.json").read_bytes() == b"first"
    assert (tmp_path / "project.damaged-2.json").read_bytes() == b"second"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (3 * 10**13, "30.0 TB"),
    ],
)
def test_sizes_are_spelled_for_people(count: int, text: str) -> None:
    assert spell_bytes(count) == text


def abandoned(target: Path, *, seconds: float) -> Path:
    """Leave what a writer of `target` leaves who died so many seconds ago."""
    left = temporary_for(target)
    left.write_bytes(b"half")
    then = time.time() - seconds
    os.utime(left, (then, then))
    return left


def test_what_a_dead_writer_left_is_gone_with_the_next_write(tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    old, new = abandoned(file, seconds=3700), abandoned(file, seconds=60)
    others = abandoned(tmp_path / "other.json", seconds=3700)
    write_atomically(file, b"whole")
    assert set(tmp_path.iterdir()) == {file, new, others}
    assert not old.exists()
