"""The process that makes pictures: real, and gone whenever it is not wanted."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.picture_jobs import Poster, Proxies, Strip, Wave, line_of
from desktop_app.media.picture_process import PictureProcess
from desktop_app.media.process import ProcessFailed
from desktop_app.media.proxies import ProxyPack
from tests.fakes import clips
from tests.fakes.darkrooms import COMMAND
from tests.fakes.waiting import until
from tests.unit.media.conftest import Shelf


async def test_it_makes_all_kinds_one_after_the_other(shelf: Shelf, tmp_path: Path) -> None:
    process, clip = PictureProcess(COMMAND), shelf.plain()
    [poster] = await process.make(Poster(clip, tmp_path / "poster", 32))
    assert poster[:2] == b"\xff\xd8"
    strip = await process.make(Strip(clip, tmp_path / "strip", 3, 32, tmp_path / "pack"))
    assert len(strip) == 3
    peaks, strengths = await process.make(Wave(clip, tmp_path / "wave"))
    assert len(peaks) == len(strengths) > 90
    assert await process.make(Proxies(clip, tmp_path / "pack")) == []
    pack = ProxyPack.open(tmp_path / "pack")
    assert pack is not None
    assert len(pack) == 30
    await process.close()


async def test_a_fault_is_a_sentence_and_the_next_job_is_done(shelf: Shelf, tmp_path: Path) -> None:
    process = PictureProcess(COMMAND)
    broken = clips.text_named_mp4(tmp_path / "list.mp4")
    with pytest.raises(LocalFault, match=r"list\.mp4 is damaged"):
        await process.make(Poster(broken, tmp_path / "poster", 32))
    assert await process.make(Poster(shelf.plain(), tmp_path / "poster", 32))
    await process.close()


async def test_a_process_that_dies_is_told_of_and_replaced(shelf: Shelf, tmp_path: Path) -> None:
    process = PictureProcess([sys.executable, "-c", "import sys; sys.stdin.readline(); 1 / 0"])
    with pytest.raises(ProcessFailed, match="has no pictures") as told:
        await process.make(Poster(shelf.plain(), tmp_path / "poster", 32))
    assert "ZeroDivisionError" in told.value.details
    with pytest.raises(ProcessFailed):
        await process.make(Poster(shelf.plain(), tmp_path / "poster", 32))
    await process.close()


async def test_what_is_called_off_ends_and_leaves_nothing(tmp_path: Path) -> None:
    long = clips.make_clip(tmp_path / "long.mp4", frames=900, size=(640, 360), sound=None)
    cache = tmp_path / "cache"
    cache.mkdir()
    process = PictureProcess(COMMAND)
    making = asyncio.create_task(process.make(Proxies(long, cache / "pack")))
    await until(lambda: any(cache.iterdir()))
    making.cancel()
    await asyncio.wait({making})
    assert making.cancelled()
    assert list(cache.iterdir()) == []
    assert await process.make(Poster(long, cache / "poster", 32))
    await process.close()


async def test_it_does_not_outlive_who_started_it(tmp_path: Path) -> None:
    long = clips.make_clip(tmp_path / "long.mp4", frames=900, size=(640, 360), sound=None)
    cache = tmp_path / "cache"
    cache.mkdir()
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(*COMMAND, stdin=pipe, stdout=pipe)
    assert child.stdin is not None
    child.stdin.write(line_of(Proxies(long, cache / "pack")))
    await until(lambda: any(cache.iterdir()))
    # As the system does to the pipes of a process that is killed.
    child.stdin.close()
    await child.wait()
    assert list(cache.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system for its niceness")
async def test_it_is_nice(shelf: Shelf, tmp_path: Path) -> None:
    process = PictureProcess(COMMAND)
    await process.make(Poster(shelf.plain(), tmp_path / "poster", 32))
    assert process.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
    await process.close()
    assert process.pid is None
