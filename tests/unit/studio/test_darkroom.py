"""Who gets a process next: what is looked at, newest first, before what is made ahead."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.picture_jobs import Poster, Proxies
from desktop_app.studio.darkroom import Darkroom
from tests.fakes.clips import make_clip
from tests.fakes.darkrooms import COMMAND, darkroom
from tests.fakes.waiting import until


@pytest.fixture
def long_clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "long.mp4", frames=300, size=(320, 176), sound=None)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_the_newest_wish_comes_first_and_what_is_made_ahead_last(
    clip: Path, long_clip: Path, tmp_path: Path
) -> None:
    done: list[str] = []
    async with darkroom() as room:

        async def look(name: str) -> None:
            await room.make(Poster(clip, tmp_path / name, 16))
            done.append(name)

        async def ahead(name: str) -> None:
            await room.make_early(Proxies(clip, tmp_path / name))
            done.append(name)

        first = asyncio.create_task(room.make(Poster(long_clip, tmp_path / "0", 16)))
        await asyncio.sleep(0)
        await asyncio.gather(
            first, ahead("early 1"), look("a"), ahead("early 2"), look("b"), look("c")
        )
    assert done == ["c", "b", "a", "early 1", "early 2"]


async def test_what_is_made_ahead_waits_for_a_moment_of_quiet(clip: Path, tmp_path: Path) -> None:
    async with darkroom(quiet=0.3) as room:
        loop = asyncio.get_running_loop()
        await room.make(Poster(clip, tmp_path / "a", 16))
        ended = loop.time()
        await room.make_early(Proxies(clip, tmp_path / "early"))
        assert loop.time() - ended >= 0.3


async def test_what_is_made_ahead_leaves_a_process_to_who_looks(
    clip: Path, long_clip: Path, tmp_path: Path
) -> None:
    async with darkroom(processes=2) as room:
        early = [
            asyncio.create_task(room.make_early(Proxies(long_clip, tmp_path / f"early {n}")))
            for n in range(2)
        ]
        await until(lambda: any(tmp_path.glob(".takewright-*")))
        await room.make(Poster(clip, tmp_path / "a", 16))
        assert not early[1].done()
        await asyncio.gather(*early)
    assert names(tmp_path) >= {"early 0", "early 1"}


async def test_who_leaves_the_line_is_not_served_and_holds_nobody_up(
    clip: Path, long_clip: Path, tmp_path: Path
) -> None:
    async with darkroom() as room:
        first = asyncio.create_task(room.make(Poster(long_clip, tmp_path / "first", 16)))
        await asyncio.sleep(0)
        gone = asyncio.create_task(room.make(Poster(clip, tmp_path / "gone", 16)))
        stays = asyncio.create_task(room.make(Poster(clip, tmp_path / "stays", 16)))
        await asyncio.sleep(0)
        gone.cancel()
        # What is being made is made to its end, for nobody.
        first.cancel()
        await stays
    assert names(tmp_path) >= {"first", "stays"}
    assert "gone" not in names(tmp_path)


async def test_what_is_made_ahead_ends_when_it_is_called_off(
    clip: Path, long_clip: Path, tmp_path: Path
) -> None:
    async with darkroom() as room:
        early = asyncio.create_task(room.make_early(Proxies(long_clip, tmp_path / "early")))
        await until(lambda: any(tmp_path.glob(".takewright-*")))
        early.cancel()
        await room.make(Poster(clip, tmp_path / "a", 16))
        await room.make_early(Proxies(clip, tmp_path / "other"))
    assert names(tmp_path) == {"long.mp4", "a", "other"}


async def test_closing_ends_what_runs_and_refuses_the_rest(long_clip: Path, tmp_path: Path) -> None:
    room = Darkroom(COMMAND, processes=1, quiet=0.0)
    early = asyncio.create_task(room.make_early(Proxies(long_clip, tmp_path / "early")))
    await until(lambda: any(tmp_path.glob(".takewright-*")))
    waits = asyncio.create_task(room.make(Poster(long_clip, tmp_path / "a", 16)))
    await asyncio.sleep(0)
    await room.close()
    await asyncio.wait({early, waits})
    assert early.cancelled()
    assert isinstance(waits.exception(), LocalFault)
    with pytest.raises(LocalFault, match="closing"):
        await room.make(Poster(long_clip, tmp_path / "b", 16))
    assert names(tmp_path) == {"long.mp4"}
