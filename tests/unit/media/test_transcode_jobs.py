"""Transcoding in a process of its own: its words, its failures, its end by every hand."""

import asyncio
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.exporting import Codec
from desktop_app.domain.problems import DiskFull
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.sentence import unpacked
from desktop_app.domain.time import Flicks
from desktop_app.media.encoders import Encoder
from desktop_app.media.probe import verify
from desktop_app.media.process import ProcessFailed
from desktop_app.media.transcode import TranscodeJob
from desktop_app.media.transcode_jobs import transcode_in_process
from desktop_app.media.transcode_wire import event_in, job_in, line_of
from desktop_app.media.wire import Failed
from desktop_app.storage.presets import load_presets
from tests.e2e.mounts import needs_mounts
from tests.fakes.clips import make_clip
from tests.fakes.waiting import until

COMMAND = [sys.executable, "-m", "desktop_app", "_media", "transcode"]
SIZE = (640, 352)
PRESETS = {str(each.id): each for each in load_presets(paths.resources() / "exports.json")}
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("film") / "film.mp4", frames=900, size=SIZE)


@pytest.fixture
def long(film: Path, tmp_path: Path) -> TranscodeJob:
    """A job that takes some seconds; a film of before lies in its place."""
    out = tmp_path / "ex 'ports' 🎬" / "film.mp4"
    out.parent.mkdir()
    out.write_bytes(b"the film before")
    return TranscodeJob(
        source=film,
        out=out,
        preset=PRESETS["h265"],
        settings=PRESETS["h265"].settings,
        format=FilmFormat(*SIZE),
        frames=900,
        first=0,
        end=900,
        encoder=Encoder("libx265", Codec.HEVC),
    )


def _nothing(done: Flicks, total: Flicks) -> None: ...


def ffmpegs(source: Path) -> list[int]:
    """Return the ffmpeg processes that read `source`."""
    found = []
    for each in Path("/proc").iterdir():
        with suppress(OSError):
            if each.name.isdigit() and str(source).encode() in (each / "cmdline").read_bytes():
                found.append(int(each.name))
    return found


def assert_nothing_left(job: TranscodeJob) -> None:
    assert job.out.read_bytes() == b"the film before"
    assert [each.name for each in job.out.parent.iterdir()] == [job.out.name]


def test_a_job_arrives_as_it_was_sent(long: TranscodeJob) -> None:
    stills = replace(long, stills=((3, Path("/a/b %d.png")),), preset=PRESETS["gif"])
    assert job_in(line_of(stills)) == stills


async def test_a_film_is_made_and_progress_told(long: TranscodeJob) -> None:
    short = replace(long, preset=PRESETS["youtube"], encoder=Encoder("libx264", Codec.H264), end=30)
    heard: list[tuple[Flicks, Flicks]] = []
    made = await transcode_in_process(COMMAND, short, lambda *told: heard.append(told))
    assert made.paths == (long.out,)
    assert verify(long.out).frames == 30
    assert heard[-1][0] == heard[-1][1] == short.format.rate.of_frames(30)


async def test_its_errors_arrive_as_they_were_raised(long: TranscodeJob) -> None:
    with pytest.raises(DiskFull, match="MB more room"):
        await transcode_in_process(COMMAND, replace(long, needed=1 << 60), _nothing)
    broken = replace(long, encoder=Encoder("libx000", Codec.HEVC))
    with pytest.raises(ProcessFailed) as caught:
        await transcode_in_process(COMMAND, broken, _nothing)
    assert "libx000" in caught.value.details
    assert_nothing_left(long)


@linux
async def test_cancelling_ends_ffmpeg_and_leaves_nothing(long: TranscodeJob) -> None:
    task = asyncio.create_task(transcode_in_process(COMMAND, long, _nothing))
    await until(lambda: ffmpegs(long.source))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ffmpegs(long.source) == []
    assert_nothing_left(long)


@linux
async def test_a_process_that_is_killed_leaves_nothing(long: TranscodeJob) -> None:
    task = asyncio.create_task(transcode_in_process(COMMAND, long, _nothing))
    await until(lambda: ffmpegs(long.source))
    for parent in {_parent_of(each) for each in ffmpegs(long.source)}:
        os.kill(parent, signal.SIGKILL)
    with pytest.raises(ProcessFailed, match="cut off before its end"):
        await task
    await until(lambda: not ffmpegs(long.source))
    assert_nothing_left(long)


def _parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


@pytest.fixture
def asker(long: TranscodeJob) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(line_of(long))
    process.stdin.flush()
    yield process
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        stream.close()


@linux
@pytest.mark.parametrize("how", ["its input closes", "SIGTERM"])
async def test_it_ends_when_nobody_wants_it(
    how: str, long: TranscodeJob, asker: "subprocess.Popen[bytes]"
) -> None:
    await until(lambda: ffmpegs(long.source))
    assert asker.stdin is not None
    if how == "SIGTERM":
        asker.terminate()
    else:
        asker.stdin.close()
    assert await asyncio.to_thread(asker.wait, 10) == 143
    assert ffmpegs(long.source) == []
    assert_nothing_left(long)


def test_nonsense_is_told() -> None:
    done = subprocess.run(COMMAND, input=b"{}\n", capture_output=True)
    assert done.returncode == 2
    event = event_in(done.stdout)
    assert isinstance(event, Failed)
    assert unpacked(event.sentence) == "The export's description could not be read."


@needs_mounts
@pytest.mark.parametrize("container", ["mp4", "gif"])
def test_a_disk_that_fills_up_is_told_and_left_empty(
    container: str, long: TranscodeJob, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    preset = PRESETS["gif" if container == "gif" else "h265"]
    job = replace(long, out=disk / f"x.{container}", preset=preset, settings=preset.settings)
    (tmp_path / "job").write_bytes(line_of(replace(job, end=200)))
    script = (
        f"cd '{tmp_path}'; mount -t tmpfs -o size=150k none disk; mkfifo in; "
        # Its input stays open, as that of a window that waits.
        "(cat job; exec sleep 60) > in & writer=$!; "
        f"{shlex.join(COMMAND)} < in > said || true; kill $writer; ls -A disk > left"
    )
    here = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    subprocess.run(["unshare", "-rm", "sh", "-ec", script], check=True, timeout=120, env=here)
    last = event_in((tmp_path / "said").read_bytes().splitlines()[-1])
    assert isinstance(last, Failed)
    assert (last.kind, last.details) == (DiskFull.__name__, "")
    assert unpacked(last.sentence).startswith(f"The disk is full, so x.{container} was not written")
    assert (tmp_path / "left").read_text() == ""
