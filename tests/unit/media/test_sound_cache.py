"""Sound kept on disk: whole or not at all, within its cap, by two processes at once."""

import os
from pathlib import Path

import pytest

from desktop_app.media.encoded import Encoded
from desktop_app.media.sound_cache import KeptInMemory, SoundCache

KEY = "k" * 40
SOUND = Encoded([b"one", b"", b"three"], [(7, 30)], [-1400, -2300])


def _entry(folder: Path) -> Path:
    (entry,) = folder.glob("*.sound")
    return entry


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "made when needed"
    SoundCache(folder).save(KEY, SOUND)
    assert SoundCache(folder).load(KEY, Encoded) == SOUND
    assert SoundCache(folder).load("another", Encoded) is None
    assert [each.suffix for each in folder.iterdir()] == [".sound"]


def test_memory_keeps_it_too() -> None:
    store = KeptInMemory()
    store.save(KEY, SOUND)
    assert store.load(KEY, Encoded) == SOUND
    assert store.load(KEY, Path) is None


@pytest.mark.parametrize("harm", ["cut", "emptied", "flipped", "longer", "of another kind"])
def test_a_damaged_entry_is_none_and_is_removed(tmp_path: Path, harm: str) -> None:
    cache = SoundCache(tmp_path)
    cache.save(KEY, ["not", "sound"] if harm == "of another kind" else SOUND)
    entry = _entry(tmp_path)
    data = bytearray(entry.read_bytes())
    if harm == "cut":
        del data[-5:]
    elif harm == "emptied":
        data.clear()
    elif harm == "flipped":
        data[-9] ^= 1
    elif harm == "longer":
        data += b"!"
    entry.write_bytes(data)
    assert cache.load(KEY, Encoded) is None
    assert not entry.exists()


def test_the_entries_of_no_use_go_when_there_are_too_many(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, cap=2500)
    for number in range(4):
        cache.save(f"{number}", Encoded([bytes(1000)]))
        os.utime(tmp_path / f"{number}.sound", (number, number))
    cache.load("0", Encoded)
    cache.tidy()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["0.sound", "3.sound"]


def test_what_a_killed_process_left_behind_goes_after_an_hour(tmp_path: Path) -> None:
    old, young = tmp_path / "a.1-2.part", tmp_path / "b.3-4.part"
    old.touch()
    young.touch()
    os.utime(old, (1, 1))
    cache = SoundCache(tmp_path)
    cache.save(KEY, SOUND)
    cache.tidy()
    assert not old.exists()
    assert young.exists()


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.touch()
    cache = SoundCache(place)
    cache.save(KEY, SOUND)
    cache.tidy()
    assert cache.load(KEY, Encoded) is None
