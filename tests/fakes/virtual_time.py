"""Time that passes when a test says so: hours of polling in milliseconds."""

import asyncio
import heapq
import random
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any, TypeVar

from desktop_app.studio.clock import Clock

Result = TypeVar("Result")

EPOCH_MS = 1_790_000_000_000

_QUIET = 0.003
_QUIET_ROUNDS = 6
"""Real seconds, and turns of the loop, in which no socket and no thread has anything to say: nobody
is at work. Both, since on a busy machine seconds pass without a turn."""


class VirtualTime:
    """A clock whose sleepers wake when time is moved on; real I/O takes no time at all.

    Made in a running loop. `slept` holds what everyone wanted to sleep; `set_by` is by how many
    seconds somebody has set the wall clock, which leaves the monotonic one alone.
    """

    def __init__(self, seed: int = 1) -> None:
        self.now = 0.0
        self.set_by = 0.0
        self.slept: list[float] = []
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._tickets = count()
        self._loop = asyncio.get_running_loop()
        self._threads = 0
        self._heard_at = self._loop.time()
        self._rounds = 0
        self.clock = Clock(self.now_ms, lambda: self.now, self.sleep, random.Random(seed))
        self._listen()

    def now_ms(self) -> int:
        return EPOCH_MS + round((self.now + self.set_by) * 1000)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken: asyncio.Future[None] = self._loop.create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._tickets), woken))
        await woken

    async def until(self, true: Callable[[], object], *, seconds: float = 15.0) -> None:
        """Move on from sleeper to sleeper until `true()`; fails after `seconds` of real time."""
        end = self._loop.time() + seconds
        while not true():
            assert self._loop.time() < end, f"not by {self.now:.0f} s of virtual time"
            if await self.settle(true):
                return
            self._wake_next(self.now + 24 * 3600.0)

    async def while_doing(self, work: Awaitable[Result]) -> Result:
        """Return what `work` does, time moving on when it sleeps."""
        task = asyncio.ensure_future(work)
        await self.until(task.done)
        return task.result()

    async def pass_by(self, seconds: float) -> None:
        """Let `seconds` pass, everyone waking in order and doing what there is to do."""
        end = self.now + seconds
        while True:
            await self.settle()
            if not self._wake_next(end):
                break
        self.now = end

    async def settle(self, true: Callable[[], object] = lambda: False) -> bool:
        """Let everyone work who can without time passing; returns `true()`, as soon as it is."""
        limit = self._loop.time() + 0.5
        while not true():
            await asyncio.sleep(0.0005)
            now = self._loop.time()
            quiet = self._rounds >= _QUIET_ROUNDS and now - self._heard_at > _QUIET
            # Whoever waits in vain, for an answer that never comes, is not waited for.
            if (quiet and not self._threads) or now > limit:
                return bool(true())
        return True

    def _wake_next(self, latest: float) -> bool:
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        if not self._sleepers or self._sleepers[0][0] > latest:
            return False
        due, _, woken = heapq.heappop(self._sleepers)
        self.now = max(self.now, due)
        woken.set_result(None)
        self._hear()
        return True

    def _listen(self) -> None:
        """Notice threads at work and sockets that have something to say."""
        loop: Any = self._loop
        run, select = loop.run_in_executor, loop._selector.select

        def run_in_executor(*args: Any) -> asyncio.Future[Any]:
            future: asyncio.Future[Any] = run(*args)
            self._threads += 1
            future.add_done_callback(self._thread_ended)
            return future

        def selected(timeout: float | None = None) -> Any:
            events = select(timeout)
            self._rounds += 1
            if events:
                self._hear()
            return events

        loop.run_in_executor, loop._selector.select = run_in_executor, selected

    def _thread_ended(self, future: asyncio.Future[Any]) -> None:
        self._threads -= 1
        self._hear()

    def _hear(self) -> None:
        self._heard_at = self._loop.time()
        self._rounds = 0
