"""Running ffmpeg: progress, its last words, and its end when nobody wants it any more."""

import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path

import av
import pytest

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.probe import verify
from desktop_app.media.process import NICENESS, ProcessFailed, end, ffmpeg_stream, run_ffmpeg, start

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
ENDLESS = ("-re", "-f", "lavfi", "-i", "testsrc2=size=64x64:rate=30")


def _children() -> list[int]:
    """Return the ffmpegs that this process started; it has a screen of its own, too."""
    tasks = Path("/proc/self/task").iterdir()
    found = [pid for task in tasks for pid in (task / "children").read_text().split()]
    return [int(pid) for pid in found if "ffmpeg" in Path(f"/proc/{pid}/comm").read_text()]


async def test_it_makes_a_file_and_tells_how_far_it_is(tmp_path: Path) -> None:
    out = tmp_path / "a b %d.mp4"
    seen: list[Flicks] = []
    source = ("-f", "lavfi", "-i", "testsrc2=size=64x64:rate=30:duration=4")
    await run_ffmpeg([*source, "-f", "mp4", f"file:{out}"], seen.append)
    assert verify(out).frames == 120
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(4 * FLICKS_PER_SECOND, rel=0.05)


async def test_a_failure_keeps_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(ProcessFailed, match="under Details") as caught:
        await run_ffmpeg(["-i", str(tmp_path / "nothing.mp4"), str(tmp_path / "out.mp4")])
    assert "nothing.mp4" in caught.value.details
    assert "No such file" in caught.value.details


@linux
async def test_cancelling_kills_it_and_waits_for_its_end(tmp_path: Path) -> None:
    out = tmp_path / "out.mkv"
    running = asyncio.Event()
    task = asyncio.create_task(run_ffmpeg([*ENDLESS, f"file:{out}"], lambda _: running.set()))
    await asyncio.wait_for(running.wait(), 20)
    (pid,) = _children()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not _runs(pid)


@linux
async def test_it_is_nice_and_leads_a_group_that_ends_with_it() -> None:
    process = await start(["sh", "-c", "sleep 600 & echo $!; wait"])
    assert process.stdout is not None
    child = int(await process.stdout.readline())
    assert os.getpriority(os.PRIO_PROCESS, process.pid) == NICENESS
    assert os.getpgid(process.pid) == process.pid
    # Else its niceness counts for nothing beside the window: see `start`.
    assert os.getsid(process.pid) == os.getsid(0)
    await end(process)
    assert process.returncode == -9
    await process.communicate()
    for _ in range(100):
        if not _runs(child):
            break
        await asyncio.sleep(0.02)
    assert not _runs(child)


def _runs(pid: int) -> bool:
    """Tell whether a process is there and more than a record of its end."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_stream_is_read_while_it_is_made() -> None:
    arguments = [*ENDLESS, "-frames:v", "10", "-c:v", "libx264", "-f", "nut", "pipe:1"]
    with ffmpeg_stream(arguments, "no") as pipe, av.open(pipe, "r", format="nut") as container:
        assert sum(packet.size > 0 for packet in container.demux()) == 10


def test_a_streams_failure_is_told_instead_of_what_it_broke(tmp_path: Path) -> None:
    arguments = ["-i", str(tmp_path / "nothing.mp4"), "-f", "nut", "pipe:1"]
    with (
        pytest.raises(ProcessFailed, match=r"^It did not work$") as caught,
        ffmpeg_stream(arguments, "It did not work") as pipe,
    ):
        av.open(pipe, "r", format="nut")
    assert "nothing.mp4" in caught.value.details


@linux
def test_leaving_a_stream_early_ends_its_maker() -> None:
    arguments = [*ENDLESS, "-c:v", "libx264", "-f", "nut", "pipe:1"]
    with suppress(KeyboardInterrupt), ffmpeg_stream(arguments, "no") as pipe:
        pipe.read(100)
        (pid,) = _children()
        raise KeyboardInterrupt
    assert not _runs(pid)
