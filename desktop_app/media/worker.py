"""The assembling process: a job on standard input, events on standard output.

It ends, leaving nothing behind, when standard input closes or SIGTERM comes: at the next frame
written, or after a few seconds wherever it is.
"""

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.time import Flicks
from desktop_app.media.assembly import assemble
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.process import lower_priority
from desktop_app.media.wire import AssembleJob, Done, Event, Failed, Progress, job_in, line_of

_USAGE = 2
_STOPPED = 143
_GRACE_SECONDS = 4
_SECONDS_BETWEEN_REPORTS = 0.1
_LONGEST_JOB = 64 << 20

_log = logging.getLogger(__name__)


class _Stopped(BaseException):
    """The one who asked for the film wants it no more."""


def run(argv: Sequence[str]) -> int:
    """Do the job named by `argv` and return the exit code; called on the main thread."""
    if list(argv) != ["assemble"]:
        sys.stderr.write("usage: takewright _media assemble < job\n")
        return _USAGE
    lower_priority(0)
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    line = _read_line()
    threading.Thread(target=_watch_input, args=(stop,), daemon=True).start()
    try:
        job = job_in(line)
    except msgspec.DecodeError as error:
        _say(Failed("The film's description could not be read.", details=str(error)))
        return _USAGE
    threading.Thread(target=_insist, args=(stop, job.out), daemon=True).start()
    return _do(job, stop)


def _do(job: AssembleJob, stop: threading.Event) -> int:
    report = _Reporter(stop, time.monotonic)
    try:
        film = assemble(job.pieces, job.out, job.format, report, job.metadata)
        _say(Done(film))
    except (_Stopped, BrokenPipeError):
        return _STOPPED
    except TakewrightError as error:
        _say(Failed.of(error))
        return 1
    except Exception as error:  # noqa: BLE001 - the process's boundary: all must become a sentence
        _log.exception("assembling failed")
        sentence = "The film could not be made because of a fault in Takewright; nothing is lost."
        _say(Failed(sentence, details=repr(error)))
        return 1
    return 0


class _Reporter:
    """Tells how far the film is, a few times a second, and stops the work when it is unwanted."""

    def __init__(self, stop: threading.Event, clock: Callable[[], float]) -> None:
        self._stop = stop
        self._clock = clock
        self._next = clock()

    def __call__(self, done: Flicks, total: Flicks) -> None:
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


def _read_line() -> bytes:
    """Read the job without Python's buffer, whose lock the watching thread would hold at exit."""
    line = bytearray()
    while not line.endswith(b"\n") and len(line) < _LONGEST_JOB:
        chunk = os.read(0, 1 << 16)
        if not chunk:
            break
        line += chunk
    return bytes(line)


def _watch_input(stop: threading.Event) -> None:
    while os.read(0, 1 << 16):
        pass
    stop.set()


def _insist(stop: threading.Event, out: Path) -> None:
    """End the process when it does not stop by itself, as when a disk does not answer."""
    stop.wait()
    threading.Event().wait(_GRACE_SECONDS)
    remove_parts_of(os.getpid(), out.absolute().parent)
    os._exit(_STOPPED)


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
