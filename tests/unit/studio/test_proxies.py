"""Proxies of a film's files: there before they are asked for, whatever became of the cache."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.picture_jobs import Job
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.proxies import Footage, ProxyShelf
from tests.fakes.clips import make_clip, text_named_mp4
from tests.fakes.darkrooms import COMMAND
from tests.fakes.waiting import until

START = Flicks(0)


class Counted(Darkroom):
    """Makes real packs and knows of which files."""

    def __init__(self) -> None:
        super().__init__(COMMAND, quiet=0.0)
        self.made: list[str] = []

    async def make_early(self, job: Job) -> None:
        self.made.append(job.path.name)
        await super().make_early(job)


@pytest.fixture
async def room() -> AsyncIterator[Counted]:
    room = Counted()
    yield room
    await room.close()


@pytest.fixture
async def shelf(tmp_path: Path, room: Counted) -> AsyncIterator[ProxyShelf]:
    shelf = ProxyShelf(tmp_path / "cache", room)
    yield shelf
    await shelf.close()


@pytest.fixture
def films(tmp_path: Path, clip: Path) -> list[Path]:
    films = [tmp_path / f"{name}.mp4" for name in "abc"]
    for number, film in enumerate(films):
        shutil.copyfile(clip, film)
        os.utime(film, (number, number))
    return films


async def test_packs_are_made_in_the_order_of_need_and_told_of(
    shelf: ProxyShelf, room: Counted, films: list[Path]
) -> None:
    told: list[Path] = []
    shelf.made.connect(told.append)
    assert shelf.jpeg(films[0], START) is None
    shelf.want([Footage(film) for film in films])
    await until(lambda: all(shelf.has(film) for film in films))
    assert room.made == ["a.mp4", "b.mp4", "c.mp4"]
    assert told == films
    pictures = {shelf.jpeg(films[0], Flicks(n * FLICKS_PER_SECOND // 30)) for n in range(5)}
    assert len(pictures) == 5
    assert all(picture and picture[:2] == b"\xff\xd8" for picture in pictures)
    assert shelf.pack_of(films[0]).exists()


async def test_what_is_needed_next_goes_before_what_was_wished_earlier(
    shelf: ProxyShelf, room: Counted, films: list[Path]
) -> None:
    shelf.want([Footage(film) for film in films])
    await until(lambda: room.made)
    shelf.want([Footage(films[2])])
    await until(lambda: shelf.has(films[2]))
    assert room.made == ["a.mp4", "c.mp4"]
    assert not shelf.has(films[0])


async def test_another_run_finds_them_and_a_moved_file_too(
    shelf: ProxyShelf, room: Counted, films: list[Path], tmp_path: Path
) -> None:
    shelf.want([Footage(films[0])])
    await until(lambda: shelf.has(films[0]))
    other = ProxyShelf(tmp_path / "cache", room)
    moved = films[0].rename(tmp_path / "moved.mp4")
    other.want([Footage(moved)])
    await until(lambda: other.has(moved))
    assert room.made == ["a.mp4"]
    await other.close()


async def test_a_damaged_pack_is_made_again(
    shelf: ProxyShelf, room: Counted, films: list[Path], tmp_path: Path
) -> None:
    shelf.want([Footage(films[0])])
    await until(lambda: shelf.has(films[0]))
    shelf.want([])
    pack = shelf.pack_of(films[0])
    pack.write_bytes(pack.read_bytes()[:-9])
    shelf.want([Footage(films[0])])
    await until(lambda: shelf.has(films[0]))
    assert room.made == ["a.mp4", "a.mp4"]


async def test_a_spoilt_picture_heals_its_pack(
    shelf: ProxyShelf, room: Counted, films: list[Path]
) -> None:
    shelf.want([Footage(films[0])])
    await until(lambda: shelf.has(films[0]))
    good = shelf.jpeg(films[0], START)
    pack = shelf.pack_of(films[0])
    with pack.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * 50)
    assert await asyncio.to_thread(shelf.jpeg, films[0], START) is None
    await until(lambda: shelf.jpeg(films[0], START) is not None)
    assert shelf.jpeg(films[0], START) == good
    assert room.made == ["a.mp4", "a.mp4"]


async def test_a_file_that_cannot_be_read_holds_up_none_and_is_tried_again_when_asked_anew(
    shelf: ProxyShelf, room: Counted, films: list[Path], tmp_path: Path
) -> None:
    broken = text_named_mp4(tmp_path / "list.mp4")
    shelf.want([Footage(broken), Footage(films[0])])
    await until(lambda: shelf.has(films[0]))
    assert not shelf.has(broken)
    shelf.want([Footage(broken), Footage(films[0])])
    assert room.made == ["list.mp4", "a.mp4"]
    shelf.want([])
    shutil.copyfile(films[1], broken)
    shelf.want([Footage(broken)])
    await until(lambda: shelf.has(broken))


async def test_stretches_of_a_film_are_packs_of_their_own(
    shelf: ProxyShelf, films: list[Path]
) -> None:
    frame = FLICKS_PER_SECOND // 30
    shelf.want([Footage(films[0], (TimeRange(Flicks(2 * frame), Flicks(frame)),))])
    await until(lambda: shelf.has(films[0]))
    assert shelf.jpeg(films[0], START) is None
    assert shelf.jpeg(films[0], Flicks(2 * frame)) is not None
    assert not shelf.pack_of(films[0]).exists()


async def test_the_cache_keeps_under_its_size(
    room: Counted, films: list[Path], tmp_path: Path
) -> None:
    shelf = ProxyShelf(tmp_path / "cache", room, most_bytes=1)
    shelf.want([Footage(film) for film in films])
    await until(lambda: all(shelf.has(film) for film in films))
    assert len(list((tmp_path / "cache").iterdir())) == 1
    # What is in use stays usable.
    assert all(shelf.jpeg(film, START) for film in films)
    await shelf.close()


async def test_closing_drops_what_is_being_made(room: Counted, tmp_path: Path) -> None:
    long = make_clip(tmp_path / "long.mp4", frames=600, size=(640, 352), sound=None)
    shelf = ProxyShelf(tmp_path / "cache", room)
    shelf.want([Footage(long)])
    await until(lambda: (tmp_path / "cache").exists() and any((tmp_path / "cache").iterdir()))
    await shelf.close()
    await until(lambda: not any((tmp_path / "cache").iterdir()))
    assert shelf.jpeg(long, START) is None
