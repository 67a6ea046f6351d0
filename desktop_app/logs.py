"""Log set-up: a rotating file, no secrets by construction, and the last-resort hooks."""

import logging
import re
from collections.abc import Callable
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue

_KEY_LIKE = re.compile(r"(?i)(bearer\s+|authorization\W{1,4})\S+|\b[0-9a-f]{32,}\b")


class Redacting(logging.Formatter):
    """Hides anything that looks like a key, should one ever reach a message."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the formatted line with key-like runs replaced."""
        return _KEY_LIKE.sub(lambda found: (found[1] or "") + "…", super().format(record))


def set_up_logs(folder: Path, *, level: int = logging.INFO) -> None:
    """Log to `folder`/takewright.log, 1 MB a file, three kept; an unwritable folder is no error."""
    root = logging.getLogger()
    root.setLevel(level)
    # httpx logs whole URLs at INFO; signed result links do not belong in a log.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "takewright.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
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
