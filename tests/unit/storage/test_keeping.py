import os
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.storage.clips import Recipe, loose_takes
from desktop_app.storage.keeping import copy_whole, keep_take, make_room_for
from tests.unit.storage.child import mounted, run
from tests.unit.storage.samples import sample_take


def test_a_film_is_copied_whole_into_a_new_folder(tmp_path: Path) -> None:
    film = tmp_path / "cache.mp4"
    film.write_bytes(os.urandom(300_000))
    out = tmp_path / "exports" / "Film.mp4"
    copy_whole(film, out)
    copy_whole(film, out)
    assert out.read_bytes() == film.read_bytes()
    assert [path.name for path in out.parent.iterdir()] == ["Film.mp4"]


def test_a_copy_tells_how_far_it_is_and_stops_when_it_is_not_wanted(tmp_path: Path) -> None:
    film, out = tmp_path / "cache.mp4", tmp_path / "Film.mp4"
    film.write_bytes(os.urandom(9_000_000))
    out.write_bytes(b"the film of yesterday")
    heard: list[float] = []

    def lose_interest(done: float) -> None:
        heard.append(done)
        if len(heard) == 2:
            raise EOFError

    with pytest.raises(EOFError):
        copy_whole(film, out, lose_interest)
    assert 0 < heard[0] < heard[1] < 1
    assert out.read_bytes() == b"the film of yesterday"
    assert len(list(tmp_path.iterdir())) == 2
    copy_whole(film, out, heard.append)
    assert heard[2:] == sorted(heard[2:])
    assert (heard[-1], out.read_bytes()) == (1.0, film.read_bytes())


def test_what_cannot_be_copied_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "Film.mp4"
    with pytest.raises(LocalFault, match=r"^Writing the film failed: "):
        copy_whole(tmp_path / "gone.mp4", out)
    assert list(tmp_path.iterdir()) == []


_FILL = """
import sys
from pathlib import Path
from desktop_app.domain.problems import DiskFull
from desktop_app.storage.keeping import copy_whole
out = Path(sys.argv[1]) / "Film.mp4"
out.write_bytes(b"the film of yesterday")
try:
    copy_whole(Path(sys.argv[2]), out)
except DiskFull as error:
    print(error)
    print(out.read_bytes(), [path.name for path in out.parent.iterdir()])
"""


def test_a_full_disk_keeps_the_film_that_was_there(tmp_path: Path, disk: Path) -> None:
    film = tmp_path / "cache.mp4"
    film.write_bytes(os.urandom(300_000))
    said = run(_FILL, str(disk), str(film), prefix=mounted(disk, "size=64k")).splitlines()
    assert said[0].startswith("Writing the film failed: the disk of ")
    assert "(300.0 kB needed and " in said[0]
    assert said[1] == "b'the film of yesterday' ['Film.mp4']"


def test_a_take_that_did_not_arrive_is_a_sentence_and_no_take(tmp_path: Path) -> None:
    take = sample_take()
    make_room_for(tmp_path / take.path)
    with pytest.raises(LocalFault, match=r"^Keeping the clip failed: "):
        keep_take(tmp_path, Recipe(take), tmp_path / "gone")
    assert loose_takes(tmp_path, ()) == ()


def test_no_room_for_a_clip_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "clips").touch()
    with pytest.raises(LocalFault, match="Making a folder for the clip failed"):
        make_room_for(tmp_path / "clips" / "scene" / "take-1.mp4")


def test_a_project_that_was_deleted_is_not_made_anew(tmp_path: Path) -> None:
    film = tmp_path / "Film.takewright"
    clip = film / "clips" / "scene" / "take-1.mp4"
    with pytest.raises(LocalFault, match="Making a folder for the clip failed"):
        make_room_for(clip, film)
    assert not film.exists()
    film.mkdir()
    make_room_for(clip, film)
    make_room_for(clip, film)
    assert clip.parent.is_dir()
