"""What is being done about jobs right now: one thing at a time about each."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

from desktop_app.domain.project import JobId
from desktop_app.storage.journal import LeaseLost

_log = logging.getLogger(__name__)


class Work:
    """Steps that run and turns that are taken; `failed` hears of a fault, `ended` of every end.

    `sending` are the jobs whose request may be on its way, `unwanted` those of them that the user
    has taken back meanwhile.
    """

    def __init__(self, failed: Callable[[Exception], None], ended: Callable[[], None]) -> None:
        self.sending: set[JobId] = set()
        self.unwanted: set[JobId] = set()
        self._failed = failed
        self._ended = ended
        self._active: dict[JobId, asyncio.Task[None]] = {}
        self._turns: dict[JobId, asyncio.Lock] = {}

    def is_busy(self, job_id: JobId) -> bool:
        """Tell whether a step of the job runs or somebody has its turn."""
        turn = self._turns.get(job_id)
        return job_id in self._active or (turn is not None and turn.locked())

    def runs_elsewhere(self, job_id: JobId) -> bool:
        """Tell whether a step of the job runs in another task than this one."""
        task = self._active.get(job_id)
        return task is not None and task is not asyncio.current_task()

    def start(self, job_id: JobId, step: Callable[[JobId], Awaitable[None]]) -> None:
        """Run a step of a job that is not busy."""
        self._active[job_id] = asyncio.ensure_future(self._run(job_id, step))

    def start_sending(self, job_id: JobId, step: Callable[[JobId], Awaitable[None]]) -> None:
        """Run the step that submits a job: it is not cut off but waited for."""
        self.sending.add(job_id)
        self.start(job_id, step)

    @contextlib.asynccontextmanager
    async def turn(self, job_id: JobId) -> AsyncIterator[None]:
        """Do something about a job while nobody else does, and start no step of it meanwhile."""
        try:
            async with self._turns.setdefault(job_id, asyncio.Lock()):
                yield
        finally:
            self._ended()

    def interrupt(self, job_id: JobId) -> None:
        """End a step without waiting, unless its request is on its way."""
        if job_id in self._active and job_id not in self.sending:
            self._active[job_id].cancel()

    async def end(self, job_id: JobId) -> None:
        """End the step of a job, whatever it is."""
        await self._cancel([self._active[job_id]] if job_id in self._active else [])

    async def end_all(self) -> None:
        """End every step."""
        await self._cancel(list(self._active.values()))

    async def answers(self, patience: float) -> None:
        """Wait for what is on its way to the provider, `patience` seconds at most."""
        waited_for = [self._active[each] for each in self.sending if each in self._active]
        if waited_for:
            await asyncio.wait(waited_for, timeout=patience)

    async def _cancel(self, tasks: list[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, job_id: JobId, step: Callable[[JobId], Awaitable[None]]) -> None:
        try:
            await step(job_id)
        except LeaseLost as error:
            # The process that has it now writes and shows what becomes of it.
            _log.warning("job %s: %s", job_id, error)
        except Exception as error:  # noqa: BLE001 - the job runner: a fault in one job must not
            # end the scheduler and with it every other paid job.
            self._failed(error)
        finally:
            self._active.pop(job_id, None)
            self.sending.discard(job_id)
            self.unwanted.discard(job_id)
            self._ended()
