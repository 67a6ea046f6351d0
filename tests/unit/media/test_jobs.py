"""Assembling in a process of its own: its words, its failures, its end by every hand."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Reel
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.assembly import NO_METADATA, Assembly, Progress
from desktop_app.media.jobs import Worker, assemble_in
from desktop_app.media.probe import verify
from desktop_app.media.process import ProcessFailed
from desktop_app.media.shelves import Shelves
from desktop_app.media.wire import AssembleJob, SentReel, line_of
from tests.fakes import clips
from tests.fakes.reels import Piece, reel_of
from tests.unit.media.conftest import Shelf

COMMAND = [sys.executable, "-m", "desktop_app.media.worker", "assemble"]
FRAME = FLICKS_PER_SECOND // 30
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def _nothing(done: int, total: int) -> None: ...


def _job(reel: Reel, out: Path, metadata: Mapping[str, str] = NO_METADATA) -> AssembleJob:
    shelves = Shelves(out.parent.parent / "cache")
    return AssembleJob(SentReel.of(reel), out.parent, out, shelves, metadata)


async def _assemble(
    reel: Reel,
    out: Path,
    progress: Progress = _nothing,
    metadata: Mapping[str, str] = NO_METADATA,
    command: Sequence[str] = COMMAND,
) -> Assembly:
    return await assemble_in(await Worker.start(command), _job(reel, out, metadata), progress)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "ex 'ports' 🎬"
    folder.mkdir()
    return folder / "film.mp4"


@pytest.fixture
def film_before(out: Path) -> Iterator[None]:
    """Put a film in place and check in the end that it is as it was."""
    out.write_bytes(b"the film before")
    yield
    assert out.read_bytes() == b"the film before"


@pytest.fixture
def long_job(shelf: Shelf) -> Reel:
    """Give a film that takes some seconds to make."""
    return reel_of([shelf.sync(300)] * 120)


@pytest.fixture
def long_render(shelf: Shelf) -> Reel:
    """Give a film whose ffmpegs run for some seconds."""
    ranges = [TimeRange(Flicks(number * FRAME), Flicks(290 * FRAME)) for number in range(6)]
    return reel_of([Piece(shelf.sync(300), each) for each in ranges], FilmFormat(1280, 704))


def _left(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir())


async def _started(reel: Reel, out: Path) -> tuple["asyncio.Task[Assembly]", int]:
    """Start an assembly and return it, under way, with its process id."""
    running = asyncio.Event()

    def progress(done: int, total: int) -> None:
        if done:
            running.set()

    worker = await Worker.start(COMMAND)
    task = asyncio.create_task(assemble_in(worker, _job(reel, out), progress))
    await asyncio.wait_for(running.wait(), 30)
    return task, worker.pid


def _group(leader: int) -> list[int]:
    """Return the processes that run in a group."""
    members = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, group = stat.read_text().rpartition(")")[2].split()[:3]
            if int(group) == leader and state != "Z":
                members.append(int(stat.parent.name))
    return members


async def _until(true: Callable[[], bool]) -> None:
    for _ in range(1000):
        if true():
            return
        await asyncio.sleep(0.02)
    pytest.fail("it never came true")


async def test_it_makes_the_film_and_tells_how_far_it_is(shelf: Shelf, out: Path) -> None:
    seen: list[tuple[int, int]] = []
    reel = reel_of([shelf.sync(), shelf.plain()])
    film = await _assemble(reel, out, lambda *each: seen.append(each), {"title": "Ä 🎬"})
    whole = Flicks(2 * FLICKS_PER_SECOND)
    assert film == Assembly(out, 60, whole, 60, whole, ())
    assert verify(out).frames == 60
    assert (seen[0], seen[-1]) == ((0, 60), (60, 60))
    assert _left(out) == ["film.mp4"]


async def test_trims_and_reasons_cross_the_pipe(shelf: Shelf, out: Path) -> None:
    tail = TimeRange(Flicks(15 * FRAME), Flicks(15 * FRAME))
    film = await _assemble(reel_of([Piece(shelf.plain(), tail)]), out)
    assert (film.frames, film.copied_frames, film.copied) == (15, 0, 0)
    assert film.reencoded == ("trimmed between key frames",)


async def test_errors_keep_their_kind_and_sentence(
    shelf: Shelf, tmp_path: Path, out: Path, film_format: FilmFormat
) -> None:
    with pytest.raises(InvalidInput, match="shorter than one frame"):
        await _assemble(Reel(film_format, 0, 0, ()), out)
    there = clips.make_clip(tmp_path / "list.mp4")
    reel = reel_of([shelf.plain(), there])
    clips.text_named_mp4(there)
    with pytest.raises(LocalFault, match=r"^list\.mp4 is damaged"):
        await _assemble(reel, out)
    assert _left(out) == []


async def test_ffmpegs_words_come_along(tmp_path: Path, out: Path) -> None:
    noise = clips.damaged_clip(tmp_path / "noise.mp4", size=clips.PORTRAIT)
    reel = reel_of([noise], FilmFormat(*clips.LANDSCAPE))
    with pytest.raises(ProcessFailed, match=r"^noise\.mp4 could not be converted") as caught:
        await _assemble(reel, out)
    assert "Invalid" in caught.value.details


@linux
async def test_cancelling_stops_copying_and_cleans_up(long_job: Reel, out: Path) -> None:
    task, pid = await _started(long_job, out)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _group(pid) == []
    assert _left(out) == []


@linux
async def test_cancelling_kills_the_ffmpegs_too(long_render: Reel, out: Path) -> None:
    task, pid = await _started(long_render, out)
    await _until(lambda: len(_group(pid)) >= 2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _group(pid) == []
    assert _left(out) == []
    assert not list(out.parents[1].glob("cache/segments/*.part"))


@linux
@pytest.mark.usefixtures("film_before")
@pytest.mark.parametrize("rendering", [False, True])
async def test_killed_in_the_middle_it_leaves_nothing(
    long_job: Reel, long_render: Reel, out: Path, rendering: bool
) -> None:
    task, pid = await _started(long_render if rendering else long_job, out)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(ProcessFailed, match=r"film\.mp4 was cut off before its end"):
        await task
    await _until(lambda: _group(pid) == [])
    assert _left(out) == ["film.mp4"]
    assert not list(out.parents[1].glob("cache/segments/*.part"))


async def test_a_command_that_is_no_worker(shelf: Shelf, out: Path) -> None:
    command = [sys.executable, "-c", "import sys; print('hello'); sys.exit('what?')"]
    with pytest.raises(ProcessFailed, match="cut off") as caught:
        await _assemble(reel_of([shelf.plain()]), out, command=command)
    assert "what?" in caught.value.details


async def test_one_that_gets_no_job_ends_quietly() -> None:
    worker = await Worker.start(COMMAND)
    await worker.dismiss()
    assert not worker.is_alive
    assert await worker.last_words() == "exit code 0"


class TestProtocol:
    """The worker as a stranger would talk to it."""

    def _start(self, job: bytes) -> "subprocess.Popen[bytes]":
        worker = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert worker.stdin is not None
        worker.stdin.write(job)
        worker.stdin.flush()
        return worker

    def _end(self, worker: "subprocess.Popen[bytes]") -> list[dict[str, object]]:
        assert worker.stdout is not None
        assert worker.stdin is not None
        lines = [json.loads(line) for line in worker.stdout]
        worker.stdin.close()
        worker.stdout.close()
        worker.wait(30)
        return lines

    def test_events_are_json_lines(self, shelf: Shelf, out: Path) -> None:
        worker = self._start(line_of(_job(reel_of([shelf.plain()]), out)))
        events = self._end(worker)
        assert worker.returncode == 0
        assert events[0] == {"event": "progress", "done": 0, "total": 30}
        assert events[-1]["event"] == "done"
        assert verify(out).frames == 30

    def test_nonsense_is_refused(self) -> None:
        worker = self._start(b"{}\n")
        events = self._end(worker)
        assert worker.returncode == 2
        assert [event["event"] for event in events] == ["failed"]

    def test_another_verb_is_refused(self) -> None:
        done = subprocess.run([*COMMAND[:-1], "destroy"], capture_output=True, timeout=30)
        assert done.returncode == 2

    @pytest.mark.parametrize("by", ["signal", "closing"])
    @pytest.mark.skipif(sys.platform == "win32", reason="there closing is the only way")
    def test_it_stops_and_cleans_up(self, long_job: Reel, out: Path, by: str) -> None:
        worker = self._start(line_of(_job(long_job, out)))
        assert worker.stdin is not None
        assert worker.stdout is not None
        while json.loads(worker.stdout.readline())["done"] == 0:
            pass
        assert len(_left(out)) == 1
        began = time.monotonic()
        if by == "signal":
            worker.send_signal(signal.SIGTERM)
        else:
            worker.stdin.close()
        worker.wait(30)
        assert time.monotonic() - began < 3
        assert worker.returncode == 143
        assert _left(out) == []
        worker.stdin.close()
        worker.stdout.close()
