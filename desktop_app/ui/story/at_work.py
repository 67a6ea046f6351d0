"""A writer at work for the story sheet: one request at a time, which can be called off."""

import asyncio
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app.domain.problems import TakewrightError
from desktop_app.studio.writer import Told
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.story.planning import Wanted, Writing
from desktop_app.ui.words import shown


class AtWork(QObject):
    """Asks a writer as a task.

    Signals: failed(str) with the sentence of what went wrong; ended() after that, after scenes
    came, and when it was called off.
    """

    failed = Signal(str)
    ended = Signal()

    def __init__(self, writing: Writing, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = writing
        self._tasks = tasks
        self._task: asyncio.Task[object] | None = None

    @property
    def is_writing(self) -> bool:
        """Tell whether a request is on its way."""
        return self._task is not None

    def begin(self, writer: str, wanted: Wanted, take: Callable[[Told], None]) -> bool:
        """Ask once, for `take`; tells whether it does: not while another request is on its way."""
        if self._task is not None:
            return False
        self._tasks.start(self._write(writer, wanted, take), name="writer")
        return True

    def call_off(self) -> None:
        """Wait no longer; what was sent may be charged all the same."""
        if self._task is not None:
            self._task.cancel()
            self.failed.emit(
                self.tr(
                    "Cancelled. The writer may have been asked already: what it was to cost is"
                    " booked as perhaps charged, and nothing is sent again."
                )
            )

    async def _write(self, writer: str, wanted: Wanted, take: Callable[[Told], None]) -> None:
        self._task = asyncio.current_task()
        try:
            told: Told = await self._writing.write(writer, wanted)
        except TakewrightError as error:
            self.failed.emit(shown(str(error)))
        else:
            take(told)
        finally:
            self._task = None
            # The sheet may have been closed meanwhile, which calls this off.
            if shiboken6.isValid(self):
                self.ended.emit()
