"""The assembling process: a job on standard input, events on standard output.

One that prepares takes more jobs, each in the place of the one before. It ends, leaving nothing
behind, when standard input closes or SIGTERM comes: at the next frame written, or after a few
seconds wherever it is.
"""

import logging
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from importlib import import_module
from pathlib import Path
from queue import Empty, Queue

import msgspec

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.media.assembly import assemble
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.preparation import Preparation
from desktop_app.media.process import LOWEST, lower_priority
from desktop_app.media.shelves import Shelves
from desktop_app.media.tools import ffmpeg_binary
from desktop_app.media.wire import (
    AssembleJob,
    Done,
    Event,
    Failed,
    Job,
    Prepared,
    PrepareJob,
    Progress,
    job_in,
    line_of,
)

_USAGE = 2
_STOPPED = 143
_GRACE_SECONDS = 4
_SECONDS_BETWEEN_REPORTS = 0.1
_SECONDS_BETWEEN_LOOKS = 0.2
_LONGEST_JOB = 64 << 20

_log = logging.getLogger(__name__)


class _Stopped(BaseException):
    """The one who asked for the film wants it no more."""


def run(argv: Sequence[str]) -> int:
    """Do the job that comes and return the exit code; called on the main thread."""
    if list(argv) != ["assemble"]:
        sys.stderr.write("usage: takewright _media assemble < job\n")
        return _USAGE
    lower_priority(0)
    _load_ahead()
    lines = _lines()
    line = next(lines, None)
    if line is None:
        # Started ahead for a job that never came.
        return 0
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    try:
        job = job_in(line)
    except msgspec.DecodeError as error:
        _say(Failed(say("The film's description could not be read."), details=str(error)))
        return _USAGE
    jobs: Queue[Job] = Queue()
    jobs.put(job)
    threading.Thread(target=_watch_input, args=(lines, stop, jobs), daemon=True).start()
    folders = [job.shelves.segments]
    if isinstance(job, AssembleJob):
        folders.append(job.out.absolute().parent)
    threading.Thread(target=_insist, args=(stop, folders), daemon=True).start()
    if isinstance(job, AssembleJob):
        return _assemble(job, stop)
    return _prepare(jobs, job.shelves, stop)


def _assemble(job: AssembleJob, stop: threading.Event) -> int:
    report = _Reporter(stop, time.monotonic)
    try:
        film = assemble(job.reel.reel, job.folder, job.out, job.shelves, report, job.metadata)
        _say(Done(film))
    except (_Stopped, BrokenPipeError):
        return _STOPPED
    except TakewrightError as error:
        _say(Failed.of(error))
        return 1
    except Exception as error:  # noqa: BLE001 - the process's boundary: all must become a sentence
        _log.exception("assembling failed")
        sentence = say(
            "The film could not be made because of a fault in Takewright; nothing is lost."
        )
        _say(Failed(sentence, details=repr(error)))
        return 1
    return 0


def _prepare(jobs: "Queue[Job]", shelves: Shelves, stop: threading.Event) -> int:
    """Render ahead until the input closes, always after the newest job."""
    lower_priority(0, LOWEST)
    told = number = None
    with closing(Preparation(shelves)) as preparation, suppress(BrokenPipeError):
        while not stop.is_set():
            job = _newest(jobs, 0.0 if preparation.is_busy else _SECONDS_BETWEEN_LOOKS)
            if job is not None:
                preparation.want(None if job.reel is None else job.reel.reel, job.folder)
                number = job.number
            if preparation.is_busy:
                preparation.advance()
            elif number is not None and number != told:
                _say(Prepared(number))
                told = number
    return _STOPPED


def _newest(jobs: "Queue[Job]", patience: float) -> PrepareJob | None:
    """Return the job that came last; waits so many seconds for one."""
    newest = None
    with suppress(Empty):
        newest = jobs.get(timeout=patience) if patience else jobs.get_nowait()
        while True:
            newest = jobs.get_nowait()
    return newest if isinstance(newest, PrepareJob) else None


class _Reporter:
    """Tells how far the film is, a few times a second, and stops the work when it is unwanted."""

    def __init__(self, stop: threading.Event, clock: Callable[[], float]) -> None:
        self._stop = stop
        self._clock = clock
        self._next = clock()

    def __call__(self, done: int, total: int) -> None:
        """Be the `progress` of `assemble`."""
        if self._stop.is_set():
            raise _Stopped
        now = self._clock()
        if now >= self._next or done == total:
            self._next = now + _SECONDS_BETWEEN_REPORTS
            _say(Progress(done, total))


def _say(event: Event) -> None:
    sys.stdout.buffer.write(line_of(event))
    sys.stdout.buffer.flush()


def _load_ahead() -> None:
    """While no job has come, load what only some of them need; a pipe of Windows tells nothing."""
    if sys.platform != "win32" and not select.select([0], [], [], 0.0)[0]:
        import_module("desktop_app.media.mix")
        with suppress(TakewrightError):
            ffmpeg_binary()


def _lines() -> Iterator[bytes]:
    """Read lines without Python's buffer, whose lock the watching thread would hold at exit."""
    line = b""
    while len(line) < _LONGEST_JOB and (chunk := os.read(0, 1 << 16)):
        *whole, line = (line + chunk).split(b"\n")
        yield from whole
    if line:
        yield line


def _watch_input(lines: Iterator[bytes], stop: threading.Event, jobs: "Queue[Job]") -> None:
    for line in lines:
        with suppress(msgspec.DecodeError):
            jobs.put(job_in(line))
    stop.set()


def _insist(stop: threading.Event, folders: Sequence[Path]) -> None:
    """End the process when it does not stop by itself, as when a disk does not answer."""
    stop.wait()
    threading.Event().wait(_GRACE_SECONDS)
    for folder in folders:
        remove_parts_of(os.getpid(), folder)
    os._exit(_STOPPED)


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
