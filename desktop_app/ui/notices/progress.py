"""Tells the task bar how far exports and takes are."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.jobs import Job
from desktop_app.domain.project import JobId
from desktop_app.studio.batch_ends import WatchedQueue, goes_on
from desktop_app.studio.exports import Export
from desktop_app.studio.signal import Signal
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.notices.taskbar import Taskbar


class ExportLine(Protocol):
    """What is followed of the exports."""

    changed: Signal[()]

    @property
    def open_exports(self) -> tuple[Export, ...]:
        """Return what is written or waits."""


class Progress:
    """Counts what is being done; an export, which knows how far it is, comes before takes.

    The share of takes is that of the ones that are over, among all since there were none to make.
    """

    def __init__(self, taskbar: Taskbar, tasks: TaskScope, exports: ExportLine) -> None:
        self._taskbar = taskbar
        self._exports = exports
        self._open: set[JobId] = set()
        self._over = 0
        self._shown: tuple[float | None, int] = (None, 0)
        self._telling = Renewal(tasks, self._tell)
        self._stop_exports = exports.changed.connect(self._telling.call)
        self._stops: tuple[Callable[[], None], ...] = ()

    def follow(self, queue: WatchedQueue) -> None:
        """Count the jobs of this queue, and no longer those of another."""
        self.leave()
        for job in queue.jobs():
            self._count(job)
        self._stops = (
            queue.job_added.connect(self._count),
            queue.job_changed.connect(self._count),
        )

    def leave(self) -> None:
        """Follow no queue."""
        for stop in self._stops:
            stop()
        self._stops = ()
        self._open.clear()
        self._over = 0
        self._telling.call()

    async def close(self) -> None:
        """Show nothing any more."""
        self._telling.stop()
        self._stop_exports()
        self.leave()
        await self._taskbar.close()

    def _count(self, job: Job) -> None:
        if goes_on(job):
            self._open.add(job.id)
        elif job.id in self._open:
            self._open.discard(job.id)
            self._over += 1
        if not self._open:
            self._over = 0
        self._telling.call()

    def _state(self) -> tuple[float | None, int]:
        exports = self._exports.open_exports
        count = len(self._open) + len(exports)
        if exports:
            # Whole hundredths: more is not seen, and each is a message to the desktop.
            return round(exports[0].done, 2), count
        if self._open:
            return round(self._over / (self._over + len(self._open)), 2), count
        return None, count

    async def _tell(self) -> None:
        state = self._state()
        if state != self._shown:
            self._shown = state
            await self._taskbar.show(*state)
