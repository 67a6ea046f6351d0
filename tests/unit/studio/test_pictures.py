"""Posters, filmstrips and waveforms: made in processes, once, and kept on disk."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.picture_jobs import Job
from desktop_app.studio import pictures
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.pictures import PictureShelf
from tests.fakes.clips import solid_clip, text_named_mp4
from tests.fakes.darkrooms import COMMAND

JPEG = b"\xff\xd8\xff"


class Counted(Darkroom):
    """Makes real pictures and knows how often."""

    def __init__(self) -> None:
        super().__init__(COMMAND)
        self.made = 0

    async def make(self, job: Job) -> list[bytes]:
        self.made += 1
        return await super().make(job)


@pytest.fixture
async def room() -> AsyncIterator[Counted]:
    room = Counted()
    yield room
    await room.close()


@pytest.fixture
async def shelf(tmp_path: Path, room: Counted) -> AsyncIterator[PictureShelf]:
    shelf = PictureShelf(tmp_path / "cache", room)
    yield shelf
    shelf.close()


async def test_pictures_are_made_once_and_kept(
    shelf: PictureShelf, room: Counted, clip: Path, tmp_path: Path
) -> None:
    strip = await shelf.filmstrip(clip, 3, 32)
    poster = await shelf.poster(clip, 32)
    assert [frame[:3] for frame in (*strip, poster)] == [JPEG] * 4
    assert room.made == 2
    assert await shelf.filmstrip(clip, 3, 32) == strip
    again = PictureShelf(tmp_path / "cache", room)
    assert await again.poster(clip, 32) == poster
    assert room.made == 2
    assert await again.poster(clip, 16) != poster
    assert room.made == 3
    again.close()


async def test_waveforms_are_made_once_and_kept(
    shelf: PictureShelf, room: Counted, clip: Path, tmp_path: Path
) -> None:
    found = await shelf.waveform(clip)
    assert len(found.peaks) == len(found.strengths) >= 16
    assert max(found.peaks) > max(found.strengths) > 0
    assert await shelf.waveform(clip) == found
    silent = solid_clip(tmp_path / "silent.mp4", "red", frames=3, sound=None)
    for _ in range(2):
        assert (await shelf.waveform(silent)).peaks == b""
    assert room.made == 2


async def test_a_file_that_changed_has_other_pictures_and_one_that_moved_the_same(
    shelf: PictureShelf, room: Counted, clip_bytes: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "take.mp4"
    path.write_bytes(clip_bytes)
    await shelf.poster(path, 32)
    moved = path.rename(tmp_path / "elsewhere.mp4")
    await shelf.poster(moved, 32)
    assert room.made == 1
    os.utime(moved, ns=(1, 1))
    await shelf.poster(moved, 32)
    assert room.made == 2


@pytest.mark.parametrize("harm", [b"", b"5\nxxxxx", b"[10]\nshort", b"[]\n", b'["a"]\nx'])
async def test_a_damaged_file_in_the_cache_is_made_again(
    shelf: PictureShelf, room: Counted, clip: Path, tmp_path: Path, harm: bytes
) -> None:
    good = await shelf.poster(clip, 32)
    [kept] = (tmp_path / "cache").iterdir()
    kept.write_bytes(harm)
    assert await shelf.poster(clip, 32) == good
    assert room.made == 2


async def test_a_damaged_waveform_is_made_again(
    shelf: PictureShelf, room: Counted, clip: Path, tmp_path: Path
) -> None:
    good = await shelf.waveform(clip)
    [kept] = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1] + b"\xff")
    assert await shelf.waveform(clip) == good
    assert room.made == 2


async def test_many_at_once_leave_whole_files_and_no_litter(
    shelf: PictureShelf, clip: Path, tmp_path: Path
) -> None:
    wishes = [shelf.filmstrip(clip, 2, 16 + height % 3) for height in range(12)]
    found = await asyncio.gather(*wishes)
    assert all(frame[:3] == JPEG for frames in found for frame in frames)
    assert {path.suffix for path in (tmp_path / "cache").iterdir()} == {".jpgs"}


async def test_a_file_that_does_not_decode_is_said_each_time(
    shelf: PictureShelf, room: Counted, tmp_path: Path
) -> None:
    path = text_named_mp4(tmp_path / "list.mp4")
    for wish in (shelf.poster(path, 32), shelf.poster(path, 32), shelf.filmstrip(path, 2, 32)):
        with pytest.raises(LocalFault, match=r"list\.mp4"):
            await wish
    with pytest.raises(LocalFault, match=r"gone\.mp4"):
        await shelf.poster(tmp_path / "gone.mp4", 32)
    assert room.made == 4


async def test_a_cache_that_cannot_be_written_only_costs_time(
    room: Counted, clip: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    shelf = PictureShelf(tmp_path / "file" / "cache", room)
    assert await shelf.poster(clip, 32) == await shelf.poster(clip, 32)
    assert await shelf.waveform(clip) == await shelf.waveform(clip)
    assert room.made == 4
    shelf.close()


async def test_the_cache_keeps_what_was_used_last(
    room: Counted, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = PictureShelf(tmp_path / "cache", room)
    sizes = {}
    for height in (16, 24, 32):
        await first.poster(clip, height)
    for number, path in enumerate(sorted((tmp_path / "cache").iterdir())):
        os.utime(path, (number, number))
        sizes[path.name] = path.stat().st_size
    oldest = min(sizes)
    monkeypatch.setattr(pictures, "CACHE_BYTES", sum(sizes.values()) - 1)
    second = PictureShelf(tmp_path / "cache", room)
    await second.poster(clip, 40)
    left = {path.name for path in (tmp_path / "cache").iterdir()}
    assert left & sizes.keys() == sizes.keys() - {oldest}
    first.close()
    second.close()


async def test_after_closing_no_more_are_made(
    shelf: PictureShelf, room: Counted, clip: Path
) -> None:
    shelf.close()
    with pytest.raises(LocalFault, match="closing"):
        await shelf.poster(clip, 32)
    await room.close()
    other = PictureShelf(clip.parent / "other", room)
    with pytest.raises(LocalFault, match="closing"):
        await other.poster(clip, 32)
    other.close()
