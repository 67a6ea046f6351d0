"""What is called on one thread that may take a while: files, folders, names, imports, processes.

Python tells an audit hook of each; once set it stays, so this is for a process of its own.
"""

import asyncio
import os
import sys
import threading
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any, Final

_SLOW: Final = (
    "open", "import", "os.", "shutil.", "tempfile.", "glob.", "pathlib.", "sqlite3.connect",
    "socket.connect", "socket.getaddrinfo", "socket.gethostby", "urllib.Request",
)  # fmt: skip
_QUICK: Final = frozenset(
    {"os.putenv", "os.unsetenv", "os.add_dll_directory", "os.kill", "os.killpg"}
)
_NOT_INSTALLED: Final = "sniffio"
"""httpx looks for it at every request; Python knows that it is not there without reading a disk."""


class Calls:
    """Counts such calls on the thread that made this, while an asyncio loop runs there."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self._thread = threading.get_ident()
        self._is_looking = False
        self._stat = os.stat
        sys.addaudithook(self._hear)
        # Asking about a file is not audited.
        setattr(os, "stat", self._ask)  # noqa: B010 - seen at run time, not by the type checker

    def start(self) -> None:
        self._is_looking = True

    def _ask(self, *arguments: Any, **options: Any) -> os.stat_result:
        self._hear("os.stat", arguments)
        return self._stat(*arguments, **options)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if (
            self._is_looking
            and event.startswith(_SLOW)
            and threading.get_ident() == self._thread
            and asyncio._get_running_loop() is not None
            and not _is_quick(event, arguments)
        ):
            self._is_looking = False
            what = str(arguments[0]) if arguments else ""
            self.found[f"{event} {what} < {_where(sys._getframe(1))}"] += 1
            self._is_looking = True


def _is_quick(event: str, arguments: tuple[Any, ...]) -> bool:
    """Tell whether a call does not touch disk or network after all."""
    first = arguments[0] if arguments else None
    if event == "open":
        # A pipe to a child process.
        return isinstance(first, int) or first == os.devnull
    if event == "import":
        return first == _NOT_INSTALLED
    if event == "socket.connect":
        # The loop does not wait for it.
        return bool(first is not None and first.gettimeout() == 0)
    return event in _QUICK


def _where(frame: FrameType | None) -> str:
    found: list[str] = []
    while frame is not None and len(found) < 4:
        path = Path(frame.f_code.co_filename)
        if "desktop_app" in path.parts:
            found.append(f"{path.name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found)
