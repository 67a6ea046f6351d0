"""Keeps a project's folder up with what is on screen: soon after an edit, again when it fails."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.studio.signal import Signal
from desktop_app.studio.sketch import Sketch
from desktop_app.studio.standing import SaveKind, SaveState

_log = logging.getLogger(__name__)

QUIET: Final = 0.8


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. `quiet` after an edit before it is written: long enough not to save every key.

    `longest` bounds that for someone who never pauses; `again` is the gap after a failure.
    """

    quiet: float = QUIET
    longest: float = 5.0
    again: float = 15.0


class Autosave:
    """Writes the newest value it was told of; one write at a time, none abandoned half-way.

    `write` blocks and raises LocalFault; it is called in a thread. Signal: `changed(state)`.
    """

    def __init__(
        self,
        saved: Project,
        write: Callable[[Project], None],
        pace: Pace,
        sketch: Sketch | None = None,
    ) -> None:
        self.changed: Signal[SaveState] = Signal()
        self.state = SaveState(SaveKind.SAVED)
        self._value = saved
        self._on_disk = saved
        self._write = write
        self._pace = pace
        self._sketch = sketch
        self._unsaved_since: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._turn = asyncio.Lock()
        # The loop itself keeps only weak references to tasks.
        self._running: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def note(self, value: Project, *, at_once: bool = False) -> None:
        """Take over a newer value and plan its writing."""
        now = asyncio.get_running_loop().time()
        self._value = value
        if self._sketch is not None:
            self._sketch.note(value)
        if self._unsaved_since is None:
            self._unsaved_since = now
        latest = self._unsaved_since + self._pace.longest
        self._plan(0.0 if at_once else max(0.0, min(self._pace.quiet, latest - now)))
        self._set(SaveState(SaveKind.UNSAVED))

    async def save(self) -> None:
        """Write the newest value now; `state` says how it went. Never raises LocalFault.

        A write that has begun is finished even when the waiting is cancelled.
        """
        self._unplan()
        await asyncio.shield(self._begin())

    async def close(self) -> bool:
        """Write what is unsaved and stop trying; tells whether everything is on disk."""
        self._is_closed = True
        await self.save()
        if self._sketch is not None:
            await self._sketch.close()
        return self._value is self._on_disk

    def _plan(self, seconds: float) -> None:
        self._unplan()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._fire)

    def _unplan(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _fire(self) -> None:
        self._timer = None
        self._begin()

    def _begin(self) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._save_newest())
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _save_newest(self) -> None:
        async with self._turn:
            value = self._value
            if value is not self._on_disk:
                self._set(SaveState(SaveKind.SAVING))
                sentence = await self._try(value)
                if sentence is not None:
                    self._failed(sentence)
                    return
                self._on_disk = value
            if value is self._value:
                self._unsaved_since = None
                if self._sketch is not None:
                    self._sketch.forget()
                self._set(SaveState(SaveKind.SAVED))
            else:
                # Its own timer runs; what waits is as old as this write took.
                self._unsaved_since = asyncio.get_running_loop().time()
                self._set(SaveState(SaveKind.UNSAVED))

    async def _try(self, value: Project) -> str | None:
        """Write; returns what went wrong in a sentence."""
        try:
            await asyncio.to_thread(self._write, value)
        except TakewrightError as error:
            _log.warning("saving failed: %s", error)
            return str(error)
        except Exception as error:  # noqa: BLE001 - the boundary of saving: whatever broke, an edit
            # must never be believed to be on disk.
            _log.exception("saving failed")
            return say(
                "Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.",
                error=error,
            )
        return None

    def _failed(self, sentence: str) -> None:
        self._unsaved_since = asyncio.get_running_loop().time()
        self._set(SaveState(SaveKind.FAILED, sentence))
        if self._timer is None and not self._is_closed:
            self._plan(self._pace.again)

    def _set(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
