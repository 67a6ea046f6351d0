"""Time that passes when a test says so: hours of polling in milliseconds."""

import asyncio
import heapq
import random
from collections.abc import Callable
from itertools import count

from desktop_app.studio.clock import Clock

EPOCH_MS = 1_790_000_000_000


class VirtualTime:
    """A clock whose sleepers wake when time is moved on; real I/O takes no time at all.

    `slept` holds what everyone wanted to sleep.
    """

    def __init__(self, seed: int = 1) -> None:
        self.now = 0.0
        self.slept: list[float] = []
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._tickets = count()
        self.clock = Clock(self.now_ms, lambda: self.now, self.sleep, random.Random(seed))

    def now_ms(self) -> int:
        return EPOCH_MS + round(self.now * 1000)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._tickets), woken))
        await woken

    async def until(self, true: Callable[[], object], *, seconds: float = 15.0) -> None:
        """Move on from sleeper to sleeper until `true()`; fails after `seconds` of real time."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not true():
            assert loop.time() < end, f"it did not happen by {self.now:.0f} s of virtual time"
            # Sockets, the disk and the decoder answer in real time.
            await asyncio.sleep(0.002)
            self._wake_next(self.now + 3600.0)

    async def pass_by(self, seconds: float, *, settle: float = 0.01) -> None:
        """Let `seconds` pass, everyone waking in order, with real time to act for each."""
        end = self.now + seconds
        while True:
            await asyncio.sleep(settle)
            if not self._wake_next(end):
                break
        self.now = end

    def _wake_next(self, latest: float) -> bool:
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        if not self._sleepers or self._sleepers[0][0] > latest:
            return False
        due, _, woken = heapq.heappop(self._sleepers)
        self.now = max(self.now, due)
        woken.set_result(None)
        return True
