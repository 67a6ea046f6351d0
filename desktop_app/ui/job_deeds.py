"""Does what the queue's rows, keys and menus offer, about one job or many."""

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence

from desktop_app.domain.jobs import Priority
from desktop_app.domain.project import JobId
from desktop_app.studio.routed_queue import JobQueue
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_order import Landing, dropped, nudged
from desktop_app.ui.queue_rows import JobTable

_Line = Sequence[JobId]


class JobDeeds:
    """Starts what is asked for as tasks, whose errors are told in a sentence by their scope."""

    def __init__(self, queue: JobQueue, table: JobTable, tasks: TaskScope) -> None:
        self._queue = queue
        self._table = table
        self._tasks = tasks
        # One step along the line after the other, each from where the one before has led.
        self._turn = asyncio.Lock()

    def do(self, job_id: JobId, verb: Verb) -> None:
        """Do what a row offers, unless that is not the queue's to do."""
        queue = self._queue
        deeds: dict[Verb, Callable[[JobId], Coroutine[object, object, None]]] = {
            Verb.CANCEL: queue.cancel,
            Verb.STOP_WAITING: queue.cancel,
            Verb.HOLD: lambda job_id: queue.line.hold([job_id]),
            Verb.RELEASE: lambda job_id: queue.line.release([job_id]),
            Verb.RETRY: queue.retry,
            Verb.FETCH_AGAIN: queue.retry,
            Verb.LOOK_AGAIN: queue.look_again,
            Verb.FORGET: queue.forget,
        }
        deed = deeds.get(verb)
        if deed is not None:
            self._tasks.start(deed(job_id))

    def cancel(self, job_ids: Collection[JobId]) -> None:
        """Take back what waits; that is free."""
        self._tasks.start(self._cancel(job_ids))

    def hold(self, job_ids: Collection[JobId]) -> None:
        """Send these not for now."""
        self._tasks.start(self._queue.line.hold(job_ids))

    def release(self, job_ids: Collection[JobId]) -> None:
        """Let these be sent, at today's prices."""
        self._tasks.start(self._queue.line.release(job_ids))

    def prioritize(self, job_ids: Collection[JobId], priority: Priority) -> None:
        """Let these come sooner or later than others."""
        self._tasks.start(self._queue.line.prioritize(job_ids, priority))

    def retry_free(self, job_ids: Sequence[JobId]) -> None:
        """Try again what failed for free."""
        self._tasks.start(self._queue.retry_free(job_ids))

    def nudge(self, job_ids: Collection[JobId], by: int) -> None:
        """Put jobs one place up or down among those in sight."""
        self._arrange(job_ids, lambda line, seen: nudged(line, seen, job_ids, by))

    def put(self, job_ids: Collection[JobId], before: JobId | None) -> None:
        """Put jobs before another, after all that are in sight when None."""
        self._arrange(job_ids, lambda line, seen: dropped(line, seen, job_ids, before))

    def _arrange(
        self, job_ids: Collection[JobId], find: Callable[[_Line, _Line], Landing | None]
    ) -> None:
        self._tasks.start(self._move(job_ids, find))

    async def _move(
        self, job_ids: Collection[JobId], find: Callable[[_Line, _Line], Landing | None]
    ) -> None:
        async with self._turn:
            self._table.settle()
            line = [job.id for job in self._queue.line.jobs()]
            known = frozenset(line)
            seen = [each for each in self._table.ids(self._table.waiting_rows()) if each in known]
            landing = find(line, seen)
            if landing is not None:
                await self._queue.line.move(job_ids, landing.before)
                self._table.settle()

    async def _cancel(self, job_ids: Collection[JobId]) -> None:
        for job_id in job_ids:
            await self._queue.cancel(job_id)
