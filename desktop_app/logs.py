"""The log: a file of its own for every process, bounded, without keys and without what was quoted.

Several Takewrights may run at once, and a file that two of them rotate loses lines of one. So each
process has its own, named by when it began, made when there is something to write.
"""

import contextlib
import logging
import os
import sys
import time
from collections.abc import Callable
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from desktop_app.redaction import redact, unquoted

LARGEST: Final = 1_000_000
"""Bytes after which a process begins its second file; then it goes on in the two by turns."""

MOST_FILES: Final = 20

_NAME: Final = "takewright-{began}-{pid}{suffix}"


class Redacting(logging.Formatter):
    """Hides anything that looks like a key, and titles and prompts, which stand in quotes."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the formatted lines without what does not belong in a log."""
        return redact(unquoted(super().format(record)))


def set_up_logs(folder: Path, *, level: int = logging.INFO) -> None:
    """Log to a file of this process in `folder`; an unwritable folder is no error."""
    root = logging.getLogger()
    root.setLevel(level)
    # httpx logs whole URLs at INFO; signed result links do not belong in a log.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    # A full disk must not put what was to be logged on the terminal, where nothing is hidden.
    logging.raiseExceptions = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tidy(folder)
        handler = RotatingFileHandler(
            own_file(folder, ".log"), maxBytes=LARGEST, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


def write_behind() -> Callable[[], None]:
    """Write the log in a thread of its own, for a window that waits for no disk.

    Call what is returned at the end: it writes what is left.
    """
    root = logging.getLogger()
    writers = tuple(root.handlers)
    lines: SimpleQueue[logging.LogRecord] = SimpleQueue()
    listener = QueueListener(lines, *writers)
    root.handlers[:] = [QueueHandler(lines)]
    listener.start()

    def stop() -> None:
        root.handlers[:] = writers
        listener.stop()

    return stop


def own_file(folder: Path, suffix: str) -> Path:
    """Return the path of a file that no other process writes."""
    began = time.strftime("%Y-%m-%dT%H-%M-%S", time.gmtime())
    return folder / _NAME.format(began=began, pid=os.getpid(), suffix=suffix)


def log_files(folder: Path) -> list[Path]:
    """Return the logs in `folder`, the one that was written last first."""
    dated: list[tuple[float, Path]] = []
    for path in folder.glob("takewright*.log*"):
        with contextlib.suppress(OSError):
            dated.append((path.stat().st_mtime, path))
    return [path for _, path in sorted(dated, reverse=True)]


def tidy(folder: Path) -> None:
    """Remove all but the newest logs; those of a process that runs stay."""
    for path in log_files(folder)[MOST_FILES:]:
        if not is_alive(writer_of(path)):
            # Another process may tidy too; on Windows an open file stays by itself.
            with contextlib.suppress(OSError):
                path.unlink()


def writer_of(path: Path) -> int | None:
    """Return the id of the process that a file of ours belongs to."""
    number = path.name.partition(".")[0].rpartition("-")[2]
    return int(number) if number.isdecimal() else None


def is_alive(pid: int | None) -> bool:
    """Tell whether a process runs; where that cannot be told without harm, that it does not."""
    if pid is None or sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
