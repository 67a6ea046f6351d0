"""Assembling in a process of its own: its words, its failures, its end by every hand."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.assembly import Assembly, Piece
from desktop_app.media.jobs import assemble_in_process
from desktop_app.media.probe import verify
from desktop_app.media.process import ProcessFailed
from desktop_app.media.wire import AssembleJob, line_of
from tests.fakes import clips
from tests.unit.media.conftest import Shelf

COMMAND = [sys.executable, "-m", "desktop_app.media.worker", "assemble"]
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def _nothing(done: Flicks, total: Flicks) -> None: ...


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
def long_job(shelf: Shelf) -> list[Piece]:
    """Give a film that takes some seconds to make."""
    return [Piece(shelf.sync(300))] * 120


@pytest.fixture
def long_render(shelf: Shelf) -> list[Piece]:
    """Give a film whose ffmpeg runs for some seconds."""
    film = shelf.get(
        "slow", lambda path: clips.make_clip(path, frames=150, size=(1280, 704), sound=None)
    )
    return [Piece(film), Piece(shelf.plain())] * 6


def _left(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir())


async def _started(
    pieces: list[Piece], out: Path, fmt: FilmFormat
) -> tuple["asyncio.Task[Assembly]", int]:
    """Start an assembly and return it, under way, with its process id."""
    running = asyncio.Event()

    def progress(done: Flicks, total: Flicks) -> None:
        if done:
            running.set()

    task = asyncio.create_task(assemble_in_process(COMMAND, pieces, out, fmt, progress))
    await asyncio.wait_for(running.wait(), 30)
    (part,) = out.parent.glob(".takewright-*.part")
    found = re.match(r"\.takewright-(\d+)-", part.name)
    assert found is not None
    return task, int(found[1])


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


async def test_it_makes_the_film_and_tells_how_far_it_is(
    shelf: Shelf, out: Path, film_format: FilmFormat
) -> None:
    seen: list[tuple[Flicks, Flicks]] = []
    pieces = [Piece(shelf.sync()), Piece(shelf.plain())]
    film = await assemble_in_process(
        COMMAND, pieces, out, film_format, lambda *each: seen.append(each), {"title": "Ä 🎬"}
    )
    whole = Flicks(2 * FLICKS_PER_SECOND)
    assert film == Assembly(out, 60, whole, whole, ())
    assert verify(out).frames == 60
    assert (seen[0], seen[-1]) == ((0, whole), (whole, whole))
    assert _left(out) == ["film.mp4"]


async def test_trims_and_reasons_cross_the_pipe(
    shelf: Shelf, out: Path, film_format: FilmFormat
) -> None:
    half = TimeRange(Flicks(0), Flicks(FLICKS_PER_SECOND // 2))
    film = await assemble_in_process(
        COMMAND, [Piece(shelf.plain(), half)], out, film_format, _nothing
    )
    assert (film.frames, film.copied) == (15, 0)
    assert film.reencoded == ("plain.mp4 is trimmed",)


async def test_errors_keep_their_kind_and_sentence(
    shelf: Shelf, tmp_path: Path, out: Path, film_format: FilmFormat
) -> None:
    with pytest.raises(InvalidInput, match="no clips yet"):
        await assemble_in_process(COMMAND, [], out, film_format, _nothing)
    bad = Piece(clips.text_named_mp4(tmp_path / "list.mp4"))
    with pytest.raises(LocalFault, match=r"^list\.mp4 is damaged"):
        await assemble_in_process(COMMAND, [Piece(shelf.plain()), bad], out, film_format, _nothing)
    assert _left(out) == []


async def test_ffmpegs_words_come_along(
    shelf: Shelf, tmp_path: Path, out: Path, film_format: FilmFormat
) -> None:
    noise = Piece(clips.damaged_clip(tmp_path / "noise.mp4"))
    with pytest.raises(ProcessFailed, match=r"^noise\.mp4 could not be converted") as caught:
        await assemble_in_process(COMMAND, [noise], out, film_format, _nothing)
    assert "Invalid" in caught.value.details


@linux
async def test_cancelling_stops_copying_and_cleans_up(
    long_job: list[Piece], out: Path, film_format: FilmFormat
) -> None:
    task, pid = await _started(long_job, out, film_format)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _group(pid) == []
    assert _left(out) == []


@linux
async def test_cancelling_kills_ffmpeg_too(long_render: list[Piece], out: Path) -> None:
    task, pid = await _started(long_render, out, FilmFormat(1280, 704))
    await _until(lambda: len(_group(pid)) == 2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _group(pid) == []
    assert _left(out) == []


@linux
@pytest.mark.usefixtures("film_before")
@pytest.mark.parametrize("rendering", [False, True])
async def test_killed_in_the_middle_it_leaves_nothing(
    long_job: list[Piece],
    long_render: list[Piece],
    out: Path,
    film_format: FilmFormat,
    rendering: bool,
) -> None:
    pieces = long_render if rendering else long_job
    fmt = FilmFormat(1280, 704) if rendering else film_format
    task, pid = await _started(pieces, out, fmt)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(ProcessFailed, match=r"film\.mp4 was cut off before its end"):
        await task
    await _until(lambda: _group(pid) == [])
    assert _left(out) == ["film.mp4"]


async def test_a_command_that_is_no_worker(out: Path, film_format: FilmFormat) -> None:
    command = [sys.executable, "-c", "import sys; print('hello'); sys.exit('what?')"]
    with pytest.raises(ProcessFailed, match="cut off") as caught:
        await assemble_in_process(command, [], out, film_format, _nothing)
    assert "what?" in caught.value.details


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
        job = {
            "pieces": [{"path": str(shelf.plain())}],
            "out": str(out),
            "format": {"width": 320, "height": 176, "rate": {"numerator": 30}},
        }
        worker = self._start(json.dumps(job).encode() + b"\n")
        events = self._end(worker)
        assert worker.returncode == 0
        assert events[0] == {"event": "progress", "done": 0, "total": FLICKS_PER_SECOND}
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
    def test_it_stops_and_cleans_up(
        self, long_job: list[Piece], out: Path, film_format: FilmFormat, by: str
    ) -> None:
        worker = self._start(line_of(AssembleJob(tuple(long_job), out, film_format)))
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
