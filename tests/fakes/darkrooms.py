"""Darkrooms with real processes."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desktop_app.studio.darkroom import Darkroom

COMMAND = (sys.executable, "-m", "desktop_app", "_media", "pictures")


@asynccontextmanager
async def darkroom(*, processes: int = 1, quiet: float = 0.0) -> AsyncIterator[Darkroom]:
    """Open a darkroom; its processes are gone when it is closed."""
    room = Darkroom(COMMAND, processes=processes, quiet=quiet)
    try:
        yield room
    finally:
        await room.close()
