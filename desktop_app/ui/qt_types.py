"""Qt's classes, made on the thread that uses them before any other thread reads their names.

PySide makes a class the first time its name is read. When that happens in a thread that imports the
panels, and the window's thread meets the half-made class meanwhile, the process ends at once.
"""

import asyncio
import sys
from typing import Final

_AT_ONCE: Final = 6
"""Classes made before the event loop has its turn; together they take a millisecond or two."""


async def make_classes(*modules: str) -> None:
    """Make every class of Qt modules that are imported already; on the window's thread."""
    for module in modules:
        names = [name for name in dir(sys.modules[module]) if name.startswith("Q")]
        for number, name in enumerate(names):
            getattr(sys.modules[module], name)
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
