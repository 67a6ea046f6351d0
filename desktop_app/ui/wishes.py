"""What is looked at now and not there yet: a few at once, the newest wish first."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

AT_ONCE = 2
_LATER_MS = 50

Key = TypeVar("Key")


class Wishes(Generic[Key]):
    """Has things brought; what is no longer looked at is called off."""

    def __init__(
        self,
        owner: QObject,
        bring: Callable[[Key], Coroutine[Any, Any, None]],
        arrived: Callable[[Key], None],
    ) -> None:
        """`bring` fetches and keeps a thing; `arrived` tells of it as long as `owner` lives."""
        self._owner = owner
        self._bring = bring
        self._arrived = arrived
        self._wanted: list[Key] = []
        self._running: dict[Key, asyncio.Task[None]] = {}
        self._later = QTimer(owner, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._start_next)

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is waited for."""
        return not (self._wanted or self._running)

    def want(self, missing: Iterable[Key]) -> None:
        """Say what is looked at and not there: the rest is called off, what is new comes first."""
        asked = dict.fromkeys(missing)
        before = set(self._wanted)
        fresh = [key for key in asked if key not in before and key not in self._running]
        self._wanted = fresh + [key for key in self._wanted if key in asked]
        for key, task in tuple(self._running.items()):
            if key not in asked:
                # Taken out at once: it may be asked for again before the task has ended.
                del self._running[key]
                task.cancel()
        self._start_next()

    def stop(self) -> None:
        """Call everything off."""
        self.want(())
        self._later.stop()

    def _start_next(self) -> None:
        loop = _running_loop()
        if self._wanted and loop is None:
            # Qt turns without asyncio while the program starts and ends; the wish stays.
            self._later.start()
            return
        while loop and self._wanted and len(self._running) < AT_ONCE:
            key = self._wanted.pop(0)
            task = loop.create_task(self._bring(key))
            self._running[key] = task
            task.add_done_callback(partial(self._ended, key))

    def _ended(self, key: Key, task: "asyncio.Task[None]") -> None:
        if self._running.get(key) is task:
            del self._running[key]
        if not shiboken6.isValid(self._owner):
            return
        self._start_next()
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            raise error
        self._arrived(key)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
