"""The few processes in which pictures are made, and who gets one next.

What is looked at comes first, the newest wish before older ones; what is made ahead of being
looked at waits until there has been nothing of that kind for a moment, and takes one process.
"""

import asyncio
from collections.abc import Sequence

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.media.picture_jobs import Job
from desktop_app.media.picture_process import PictureProcess

PROCESSES = 2
QUIET_SECONDS = 0.4

_Turn = asyncio.Future[PictureProcess]


class Darkroom:
    """Makes pictures in processes beside this one, so that the window's thread never computes."""

    def __init__(
        self, command: Sequence[str], *, processes: int = PROCESSES, quiet: float = QUIET_SECONDS
    ) -> None:
        """Start processes with `command` when needed; `quiet` seconds part urgent from early."""
        self._free = [PictureProcess(command) for _ in range(processes)]
        self._all = tuple(self._free)
        self._quiet = quiet
        self._urgent: list[_Turn] = []
        self._early: list[_Turn] = []
        self._running: set[asyncio.Task[list[bytes]]] = set()
        self._is_early_running = False
        self._last_urgent = -quiet
        self._is_closed = False
        self._later: asyncio.TimerHandle | None = None

    async def make(self, job: Job) -> list[bytes]:
        """Make what someone looks at; raises LocalFault.

        Who no longer wants it leaves the line; what is being made then is made to its end, for it
        is short and kept.
        """
        process = await self._turn(self._urgent)
        work = self._begin(process, job)
        try:
            return await asyncio.shield(work)
        finally:
            self._last_urgent = asyncio.get_running_loop().time()

    async def make_early(self, job: Job) -> None:
        """Make what may be looked at later; raises LocalFault. A cancelled one ends at once."""
        process = await self._turn(self._early)
        work = self._begin(process, job)
        try:
            await work
        finally:
            self._is_early_running = False
            self._serve()

    async def close(self) -> None:
        """Drop what waits, end what runs, and the processes."""
        self._is_closed = True
        if self._later is not None:
            self._later.cancel()
        for turn in (*self._urgent, *self._early):
            if not turn.done():
                turn.set_exception(_closing())
        for work in tuple(self._running):
            work.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await asyncio.gather(*(process.close() for process in self._all))

    async def _turn(self, line: list[_Turn]) -> PictureProcess:
        if self._is_closed:
            raise _closing()
        turn: _Turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        self._serve()
        try:
            process = await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._give_back(turn.result(), early=line is self._early)
            raise
        else:
            # Its turn came, and then everything was closed before it could begin.
            if self._is_closed:
                raise _closing()
            return process
        finally:
            if turn in line:
                line.remove(turn)

    def _begin(self, process: PictureProcess, job: Job) -> "asyncio.Task[list[bytes]]":
        work = asyncio.create_task(process.make(job), name=f"pictures of {job.path.name}")
        self._running.add(work)

        def ended(_: object) -> None:
            self._running.discard(work)
            self._give_back(process)
            if not work.cancelled():
                # Whoever asked may be gone; then nobody else fetches it.
                work.exception()

        work.add_done_callback(ended)
        return work

    def _give_back(self, process: PictureProcess, *, early: bool = False) -> None:
        self._free.append(process)
        if early:
            self._is_early_running = False
        self._serve()

    def _serve(self) -> None:
        """Give free processes to who waits."""
        while self._free and self._urgent:
            self._last_urgent = asyncio.get_running_loop().time()
            self._give(self._urgent.pop())
        if not self._free or not self._early or self._is_early_running or self._is_closed:
            return
        loop = asyncio.get_running_loop()
        left = self._last_urgent + self._quiet - loop.time()
        if left > 0:
            if self._later is not None:
                self._later.cancel()
            self._later = loop.call_later(left, self._serve)
        else:
            self._is_early_running = True
            self._give(self._early.pop(0))

    def _give(self, turn: _Turn) -> None:
        if not turn.done():
            turn.set_result(self._free.pop())


def _closing() -> LocalFault:
    return LocalFault(say("Takewright is closing, so no more pictures are made."))
