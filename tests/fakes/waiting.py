"""Waiting for something to become true while the loop turns; never for a fixed time."""

import asyncio
from collections.abc import Callable


async def until(true: Callable[[], object], *, seconds: float = 10.0) -> None:
    """Return as soon as `true()` is; fails after `seconds` of real time."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not true():
        assert loop.time() < end, "what was waited for did not happen"
        await asyncio.sleep(0.002)
