"""Child processes for films: one is started ahead, so that a join need not wait for it."""

import asyncio
import contextlib
from collections.abc import Sequence

from desktop_app.media.jobs import Worker


class Crew:
    """Starts workers; keeps one in waiting once that was asked for."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._is_warm = False
        self._is_closed = False
        self._spare: asyncio.Task[Worker] | None = None

    def warm_up(self) -> None:
        """Have one in waiting from now on, whenever nobody is at work; none once it is closed."""
        self._is_warm = not self._is_closed
        self.refill()

    def refill(self) -> None:
        """Start another one in the place of the one that was taken, if one is to be in waiting."""
        if self._is_warm and self._spare is None:
            self._spare = asyncio.create_task(Worker.start(self._command), name="spare worker")

    async def take(self) -> Worker:
        """Return a worker that waits for its job; raises LocalFault when none can be started."""
        spare, self._spare = self._spare, None
        if spare is not None:
            with contextlib.suppress(OSError):
                worker = await spare
                if worker.is_alive:
                    return worker
                await worker.dismiss()
        return await Worker.start(self._command)

    async def close(self) -> None:
        """Let the one in waiting go, and have no other."""
        self._is_closed = True
        self._is_warm = False
        spare, self._spare = self._spare, None
        if spare is not None:
            with contextlib.suppress(OSError):
                await (await spare).dismiss()
