"""Posters and filmstrips: made in threads, once, and kept on disk."""

import asyncio
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media import pictures as media
from desktop_app.studio import pictures
from desktop_app.studio.pictures import PictureShelf
from tests.fakes.clips import text_named_mp4

JPEG = b"\xff\xd8\xff"


class Counted:
    """Makes real pictures and knows how often, and in which threads."""

    def __init__(self) -> None:
        self.made = 0
        self.threads: set[str] = set()

    def filmstrip(self, path: Path, count: int, height: int) -> list[bytes]:
        self._note()
        return media.filmstrip(path, count, height)

    def poster(self, path: Path, height: int) -> bytes:
        self._note()
        return media.poster(path, height)

    def _note(self) -> None:
        self.made += 1
        self.threads.add(threading.current_thread().name)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    counted = Counted()
    monkeypatch.setattr(pictures, "filmstrip", counted.filmstrip)
    monkeypatch.setattr(pictures, "poster", counted.poster)
    return counted


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[PictureShelf]:
    shelf = PictureShelf(tmp_path / "cache")
    yield shelf
    shelf.close()


async def test_pictures_are_made_once_in_threads_and_kept(
    shelf: PictureShelf, counted: Counted, clip: Path, tmp_path: Path
) -> None:
    strip = await shelf.filmstrip(clip, 3, 32)
    poster = await shelf.poster(clip, 32)
    assert [frame[:3] for frame in (*strip, poster)] == [JPEG] * 4
    assert counted.made == 2
    assert await shelf.filmstrip(clip, 3, 32) == strip
    again = PictureShelf(tmp_path / "cache")
    assert await again.poster(clip, 32) == poster
    assert counted.made == 2
    assert await again.poster(clip, 16) != poster
    assert counted.made == 3
    assert threading.current_thread().name not in counted.threads
    again.close()


async def test_a_file_that_changed_has_other_pictures(
    shelf: PictureShelf, counted: Counted, clip_bytes: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(clip_bytes)
    await shelf.poster(path, 32)
    os.utime(path, ns=(1, 1))
    await shelf.poster(path, 32)
    assert counted.made == 2


@pytest.mark.parametrize("harm", [b"", b"5\nxxxxx", b"[10]\nshort", b"[]\n", b'["a"]\nx'])
async def test_a_damaged_file_in_the_cache_is_made_again(
    shelf: PictureShelf, counted: Counted, clip: Path, tmp_path: Path, harm: bytes
) -> None:
    good = await shelf.poster(clip, 32)
    [kept] = (tmp_path / "cache").iterdir()
    kept.write_bytes(harm)
    assert await shelf.poster(clip, 32) == good
    assert counted.made == 2


async def test_many_at_once_leave_whole_files_and_no_litter(
    shelf: PictureShelf, clip: Path, tmp_path: Path
) -> None:
    wishes = [shelf.filmstrip(clip, 2, 16 + height % 3) for height in range(12)]
    found = await asyncio.gather(*wishes)
    assert all(frame[:3] == JPEG for frames in found for frame in frames)
    assert {path.suffix for path in (tmp_path / "cache").iterdir()} == {".jpgs"}


async def test_a_file_that_does_not_decode_is_said_each_time(
    shelf: PictureShelf, counted: Counted, tmp_path: Path
) -> None:
    path = text_named_mp4(tmp_path / "list.mp4")
    for wish in (shelf.poster(path, 32), shelf.poster(path, 32), shelf.filmstrip(path, 2, 32)):
        with pytest.raises(LocalFault, match=r"list\.mp4"):
            await wish
    with pytest.raises(LocalFault, match=r"gone\.mp4"):
        await shelf.poster(tmp_path / "gone.mp4", 32)
    assert counted.made == 4


async def test_a_cache_that_cannot_be_written_only_costs_time(
    counted: Counted, clip: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    shelf = PictureShelf(tmp_path / "file" / "cache")
    assert await shelf.poster(clip, 32) == await shelf.poster(clip, 32)
    assert counted.made == 2
    shelf.close()


async def test_the_cache_keeps_what_was_used_last(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = PictureShelf(tmp_path / "cache")
    sizes = {}
    for height in (16, 24, 32):
        await first.poster(clip, height)
    for number, path in enumerate(sorted((tmp_path / "cache").iterdir())):
        os.utime(path, (number, number))
        sizes[path.name] = path.stat().st_size
    oldest = min(sizes)
    monkeypatch.setattr(pictures, "CACHE_BYTES", sum(sizes.values()) - 1)
    second = PictureShelf(tmp_path / "cache")
    await second.poster(clip, 40)
    left = {path.name for path in (tmp_path / "cache").iterdir()}
    assert left & sizes.keys() == sizes.keys() - {oldest}
    first.close()
    second.close()


async def test_after_closing_no_more_are_made(shelf: PictureShelf, clip: Path) -> None:
    shelf.close()
    with pytest.raises(LocalFault, match="closing"):
        await shelf.poster(clip, 32)
