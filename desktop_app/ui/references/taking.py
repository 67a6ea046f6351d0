"""What is brought by hand, taken in piece by piece: what could be, and what is to be said."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.references import Reference, Use
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.references.carried import png_of
from desktop_app.ui.words import shown

Work = Callable[[], Awaitable[Reference]]


class Desk(Protocol):
    """Takes in what a model is shown (`studio.references.ReferenceDesk`)."""

    async def take_in(
        self, session: ProjectSession, what: Path | bytes, use: Use, name: str = ""
    ) -> Reference:
        """Check, convert and keep it; raises InvalidInput or LocalFault."""


async def taken(works: Iterable[Work]) -> tuple[list[Reference], list[str]]:
    """Return what could be taken in, in its order, and a sentence on each piece that could not."""
    found: list[Reference] = []
    faults: list[str] = []
    for work in works:
        try:
            found.append(await work())
        except TakewrightError as error:
            faults.append(shown(str(error)))
    return found, faults


async def take_picture(desk: Desk, session: ProjectSession, image: QImage, use: Use) -> Reference:
    """Take in a picture that was copied elsewhere; raises InvalidInput or LocalFault."""
    data = await asyncio.to_thread(png_of, image)
    name = QCoreApplication.translate("References", "Pasted picture")
    return await desk.take_in(session, data, use, name)
