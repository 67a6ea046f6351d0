"""What nobody caught: into the log, where keys are left out, and to the user in a sentence.

Python tells of it in four places (slots and virtual methods of Qt end in `sys.excepthook`), the
event loop in a fifth. A fault below Python, in a decoder or in Qt, ends the process at once: what
it was doing is written to a file, and the next start tells of it.
"""

import asyncio
import contextlib
import faulthandler
import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

from desktop_app.logs import is_alive, own_file, writer_of

_LIVE: Final = ".fault"
_TOLD: Final = ".told"
_MOST_TOLD: Final = 5
_QUIET: Final = 2.0
"""Seconds: what fails again sooner is the same failure. A paint method fails sixty times each."""

_log = logging.getLogger(__name__)


class CrashWatch:
    """Hears of whatever nobody caught, from `install` until `leave`; one at a time.

    `tell(error)` says so, at first on the terminal; on the main thread when a loop is followed.
    """

    def __init__(self, folder: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.tell: Callable[[BaseException], None] = self.say_on_terminal
        self._folder = folder
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._seen: dict[tuple[object, ...], float] = {}
        self._fault: TextIO | None = None
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Hear of errors from now on; of faults below Python if the folder can be written."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            _remove_empty(self._folder)
            self._fault = own_file(self._folder, _LIVE).open("w", encoding="utf-8")
            faulthandler.enable(self._fault)

    def follow(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hear of what fails in the callbacks and forgotten tasks of a loop of this thread."""
        self._loop = loop
        loop.set_exception_handler(self._failed_in_loop)

    def leave(self) -> None:
        """Stop hearing; a process that ends in order leaves no file."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former
        if self._loop is not None and not self._loop.is_closed():
            self._loop.set_exception_handler(None)
        self._loop = None
        if self._fault is not None:
            faulthandler.disable()
            path = Path(self._fault.name)
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                path.unlink()

    def say_on_terminal(self, error: BaseException) -> None:
        """Say on standard error that something failed."""
        told = (
            f"Takewright made a mistake ({type(error).__name__}); nothing that was paid is lost."
            f" The log has the details: {self._folder}."
        )
        print(told, file=sys.stderr, flush=True)  # noqa: T201 - there is no window to say it in

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take(error, "nobody caught this")

    def _uncaught_in_thread(self, found: threading.ExceptHookArgs, /) -> None:
        if found.exc_value is not None and not isinstance(found.exc_value, SystemExit):
            name = found.thread.name if found.thread else "a thread"
            self._take(found.exc_value, f"nobody caught this in {name}")

    def _unraisable(self, found: "sys.UnraisableHookArgs", /) -> None:
        if found.exc_value is not None:
            # Where nobody waits for an answer nothing is lost: the log is enough.
            _log.error("an object could not be put away", exc_info=found.exc_value)

    def _failed_in_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        message = str(context.get("message") or "something failed in the event loop")
        if isinstance(error, BaseException):
            self._take(error, message)
        else:
            _log.error("%s", message)

    def _take(self, error: BaseException, message: str) -> None:
        if self._is_known(error):
            return
        _log.critical("%s", message, exc_info=error)
        if self._loop is None or threading.current_thread() is threading.main_thread():
            self._say(error)
        else:
            # A loop that has closed meanwhile: nobody is there to be told.
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._say, error)

    def _is_known(self, error: BaseException) -> bool:
        place, now = _place_of(error), self._clock()
        last, self._seen[place] = self._seen.get(place), now
        return last is not None and now - last < _QUIET

    def _say(self, error: BaseException) -> None:
        try:
            self.tell(error)
        except Exception:  # noqa: BLE001 - the last boundary: who tells of a failure may fail too
            _log.exception("the failure could not be told")


def tell_of_faults(folder: Path) -> list[Path]:
    """Return what earlier processes wrote when they ended without warning, each only once."""
    _remove_empty(folder)
    told: list[Path] = []
    for path in _left_behind(folder):
        with contextlib.suppress(OSError):
            told.append(path.replace(path.with_suffix(_TOLD)))
    for old in fault_files(folder)[_MOST_TOLD:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return told


def fault_files(folder: Path) -> list[Path]:
    """Return what was written by processes that ended without warning, the newest first."""
    return sorted(
        [*folder.glob(f"takewright*{_TOLD}"), *_left_behind(folder)],
        key=lambda path: path.name,
        reverse=True,
    )


def _left_behind(folder: Path) -> list[Path]:
    found = folder.glob(f"takewright*{_LIVE}")
    return sorted(path for path in found if not is_alive(writer_of(path)))


def _remove_empty(folder: Path) -> None:
    """Remove what processes left that were killed or lost their power: nothing failed in them."""
    for path in _left_behind(folder):
        with contextlib.suppress(OSError):
            if path.stat().st_size == 0:
                path.unlink()


def _place_of(error: BaseException) -> tuple[object, ...]:
    """Return where an error was raised; two with one place are taken for the same."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return (type(error), str(error))
    return (type(error), trace.tb_frame.f_code, trace.tb_lineno)
