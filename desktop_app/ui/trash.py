"""The system's trash, which Qt finds on every desktop."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QFile

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say


async def into_trash(path: Path) -> Path | None:
    """Put a file into the trash; returns where it is there, None when the system does not say.

    Raises LocalFault, and the file is where it was then.
    """

    def move() -> Path | None:
        file = QFile(str(path))
        if not file.moveToTrash():
            raise LocalFault(
                say(
                    "{name} cannot be moved to the trash, and was left where it is: {parent}.",
                    name=path.name,
                    parent=path.parent,
                )
            )
        now = Path(file.fileName())
        return None if now == path else now

    return await asyncio.to_thread(move)
