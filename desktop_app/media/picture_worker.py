"""The process that makes pictures: jobs on standard input, answers on standard output.

It ends, leaving nothing behind, when standard input closes, so it never outlives who asked.
"""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import msgspec

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.picture_jobs import Answer, Job, Made, NotMade, do, job_in, line_of
from desktop_app.media.process import lower_priority

_STOPPED = 143

_log = logging.getLogger(__name__)


def run() -> int:
    """Do jobs until there are no more; called on the main thread."""
    lower_priority(0)
    waiting: SimpleQueue[bytes] = SimpleQueue()
    folders: set[Path] = set()
    threading.Thread(target=_read, args=(waiting, folders), daemon=True).start()
    while True:
        line = waiting.get()
        try:
            job = job_in(line)
        except msgspec.DecodeError as error:
            _answer(NotMade(say("What is to be made could not be read: {error}", error=error)), [])
            continue
        folders.add(job.out.parent)
        _answer(*_done(job))


def _done(job: Job) -> tuple[Answer, list[bytes]]:
    try:
        pictures = do(job)
    except TakewrightError as error:
        return NotMade(str(error)), []
    except Exception:  # noqa: BLE001 - the process's boundary: all must become a sentence
        _log.exception("making pictures failed")
        return NotMade(
            say("{name} has no pictures because of a fault in Takewright.", name=job.path.name)
        ), []
    return Made(tuple(len(each) for each in pictures)), pictures


def _answer(answer: Answer, pictures: list[bytes]) -> None:
    sys.stdout.buffer.write(line_of(answer) + b"".join(pictures))
    sys.stdout.buffer.flush()


def _read(waiting: "SimpleQueue[bytes]", folders: set[Path]) -> None:
    """Hand on what is asked; at the end of it end the process, in the middle of a file or not."""
    for line in _lines():
        waiting.put(line)
    for folder in tuple(folders):
        remove_parts_of(os.getpid(), folder)
    os._exit(_STOPPED)


def _lines() -> Iterator[bytes]:
    """Read without Python's buffer, whose lock would be held at exit."""
    rest = b""
    while chunk := os.read(0, 1 << 16):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines
