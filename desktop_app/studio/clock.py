"""Time and chance as the services see them; tests give their own."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Clock:
    """`now_ms` is epoch milliseconds; `monotonic` counts seconds and ignores clock changes."""

    now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: random.Random = field(default_factory=random.Random)

    async def wait_for(self, event: asyncio.Event, seconds: float) -> None:
        """Return when `event` is set, after `seconds` at the latest."""
        sleeping = asyncio.ensure_future(self.sleep(seconds))
        calling = asyncio.ensure_future(event.wait())
        try:
            await asyncio.wait({sleeping, calling}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            calling.cancel()
