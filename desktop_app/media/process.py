"""Running ffmpeg: as a task with progress, or as a stream of packets read while it is made.

Both are quiet (no console window on Windows), run at low priority, keep what ffmpeg said, and end
the process with its children when the caller stops.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.secret import without_key
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.opening import reading
from desktop_app.media.tools import ffmpeg_binary, no_window

NICENESS = 10
LOWEST = 19
"""The niceness of what nobody waits for."""

_KEPT_BYTES = 32_000
_LAST_WORDS_SECONDS = 2
_QUIET = ("-hide_banner", "-nostdin", "-loglevel", "error", "-y")


class ProcessFailed(LocalFault):
    """A process of ours ended with an error; `details` is the end of what it said."""

    def __init__(self, sentence: str, details: str) -> None:
        super().__init__(sentence)
        self.details = details


async def run_ffmpeg(
    arguments: Sequence[str],
    progress: Callable[[Flicks], None] | None = None,
    *,
    program: str | None = None,
    feed: Sequence[Path] = (),
    own_group: bool = True,
) -> str:
    """Run ffmpeg to its end and return what it said; `progress` gets the time made so far.

    The bytes of the files `feed` go to its standard input, one after another.

    `arguments` are inputs, filters and outputs, as ffmpeg-python's `get_args` gives them. When
    the task is cancelled the process and its children are killed before CancelledError goes on.
    Without a group of its own it can be killed together with this process. Raises ProcessFailed.
    """
    command = [program or ffmpeg_binary(), *_QUIET, "-progress", "pipe:1", "-nostats", *arguments]
    pipe = asyncio.subprocess.PIPE if feed else asyncio.subprocess.DEVNULL
    process = await start(command, stdin=pipe, own_group=own_group)
    said = bytearray()
    try:
        await asyncio.gather(
            keep(process.stderr, said),
            _follow(process.stdout, progress),
            _feed(process.stdin, feed),
        )
        code = await process.wait()
    finally:
        await end(process)
    details = said.decode(errors="replace").strip()
    if code != 0:
        raise ProcessFailed(
            say("ffmpeg could not make the video; its own words are under Details."), details
        )
    return details


async def start(
    command: Sequence[str], *, stdin: int = asyncio.subprocess.DEVNULL, own_group: bool = True
) -> asyncio.subprocess.Process:
    """Start a niced process, in a process group of its own, with its outputs piped.

    It stays in our session: Linux shares processors out among sessions (sched_autogroup), and
    niceness counts within one only. In a session of its own it would take as much as the window.
    """
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=1 << 20,
        env=without_key(os.environ),
        process_group=0 if own_group and sys.platform != "win32" else None,
        creationflags=no_window(),
    )
    lower_priority(process.pid)
    return process


async def end(process: asyncio.subprocess.Process) -> None:
    """Kill a process that still runs, with its children, and wait for it.

    On Windows the process alone is killed; its ffmpeg ends by itself, for it writes into a pipe
    that nobody reads any more.
    """
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32" or os.getpgid(process.pid) != process.pid:
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
    await asyncio.shield(process.wait())


def end_orphans(process: asyncio.subprocess.Process) -> None:
    """Kill what a process that was killed itself left of its group; not on Windows."""
    if sys.platform != "win32" and process.returncode is not None and process.returncode < 0:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


async def keep(stream: asyncio.StreamReader | None, said: bytearray) -> None:
    """Read a stream to its end, keeping in `said` the last of what it held."""
    assert stream is not None
    while chunk := await stream.read(1 << 16):
        said += chunk
        del said[:-_KEPT_BYTES]


def lower_priority(pid: int, niceness: int = NICENESS) -> None:
    """Nice a process, 0 being this one; on Windows the creation flags have done it."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            # What the child of a very nice process got from it must not be taken away.
            if os.getpriority(os.PRIO_PROCESS, pid) < niceness:
                os.setpriority(os.PRIO_PROCESS, pid, niceness)


@contextlib.contextmanager
def ffmpeg_stream(arguments: Sequence[str], failed: str) -> Iterator[IO[bytes]]:
    """Run ffmpeg with its output on a pipe, for reading while it works.

    A writer into a pipe does not outlive its reader, so nothing is left running when this process
    is killed. When ffmpeg fails, ProcessFailed is raised with the sentence `failed`, also in place
    of what the reader made of its broken output.
    """
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [ffmpeg_binary(), *_QUIET, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=without_key(os.environ),
            creationflags=no_window(),
        )
        lower_priority(process.pid)
        assert process.stdout is not None
        try:
            yield process.stdout
            _raise_if_failed(process, errors, failed)
        except Exception:  # whatever the reader made of broken output, ffmpeg's word comes first
            _raise_if_failed(process, errors, failed)
            raise
        finally:
            process.kill()
            process.stdout.close()
            process.wait()


def _raise_if_failed(process: subprocess.Popen[bytes], errors: IO[bytes], failed: str) -> None:
    try:
        code = process.wait(_LAST_WORDS_SECONDS)
    except subprocess.TimeoutExpired:
        return
    if code != 0:
        size = errors.seek(0, os.SEEK_END)
        errors.seek(max(0, size - _KEPT_BYTES))
        raise ProcessFailed(failed, errors.read().decode(errors="replace").strip())


async def _feed(pipe: asyncio.StreamWriter | None, files: Sequence[Path]) -> None:
    """Write files into a process; one that listens no more says why with its exit code."""
    if pipe is None:
        return
    try:
        with contextlib.suppress(ConnectionError):
            for file in files:
                with reading(file):
                    data = await asyncio.to_thread(file.read_bytes)
                pipe.write(data)
                await pipe.drain()
    finally:
        pipe.close()


async def _follow(
    stream: asyncio.StreamReader | None, progress: Callable[[Flicks], None] | None
) -> None:
    assert stream is not None
    async for line in stream:
        key, _, value = line.decode("ascii", errors="replace").strip().partition("=")
        if progress is not None and key == "out_time_us" and value.isdigit():
            progress(Flicks(int(value) * FLICKS_PER_SECOND // 1_000_000))
