"""The transcoding process: a job on standard input, events on standard output.

When standard input closes, or SIGTERM comes, ffmpeg and what it wrote are removed: so an export
never outlives the window that asked for it, whatever ended that.
"""

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence

import msgspec

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.process import lower_priority
from desktop_app.media.transcode import TranscodeJob, transcode
from desktop_app.media.transcode_wire import Event, Made, job_in, line_of
from desktop_app.media.wire import Failed, Progress

_USAGE = 2
_STOPPED = 143
_SECONDS_BETWEEN_REPORTS = 0.1
_LONGEST_JOB = 64 << 20

_log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Do the job that comes and return the exit code; called on the main thread."""
    if list(argv) != ["transcode"]:
        sys.stderr.write("usage: takewright _media transcode < job\n")
        return _USAGE
    lower_priority(0)
    line = _read_line()
    try:
        job = job_in(line)
    except msgspec.DecodeError as error:
        _say(Failed(say("The export's description could not be read."), details=str(error)))
        return _USAGE
    return asyncio.run(_do(job))


async def _do(job: TranscodeJob) -> int:
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(transcode(job, _Reporter()))
    with contextlib.suppress(NotImplementedError):
        loop.add_signal_handler(signal.SIGTERM, task.cancel)
    watch = threading.Thread(target=_watch_input, args=(loop, task), daemon=True)
    watch.start()
    try:
        _say(Made(await task))
    except (asyncio.CancelledError, BrokenPipeError):
        return _STOPPED
    except TakewrightError as error:
        _say(Failed.of(error))
        return 1
    except Exception as error:  # noqa: BLE001 - the process's boundary: all must become a sentence
        _log.exception("exporting failed")
        sentence = say("The export failed because of a fault in Takewright; nothing is lost.")
        _say(Failed(sentence, details=repr(error)))
        return 1
    return 0


class _Reporter:
    """Tells how far it is, a few times a second."""

    def __init__(self) -> None:
        self._next = time.monotonic()

    def __call__(self, done: Flicks, total: Flicks) -> None:
        """Be the `progress` of `transcode`."""
        now = time.monotonic()
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


def _watch_input(loop: asyncio.AbstractEventLoop, task: "asyncio.Task[object]") -> None:
    with contextlib.suppress(OSError):
        while os.read(0, 1 << 16):
            pass
    # The loop may be closed by then, when all is done.
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(task.cancel)


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
