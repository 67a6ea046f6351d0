"""Small pictures of references, fetched when they are looked at."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.references import Source
from desktop_app.ui.wishes import Wishes
from desktop_app.ui.words import shown

_MOST: Final = 200
"""So many small pictures are kept; a tray shows some twenty."""

Fetch = Callable[[Source, int], Awaitable[bytes | None]]
"""Returns a picture, so many pixels high, None while there is none; may raise a TakewrightError."""


class SourcePictures(QObject):
    """Fetches what is wanted and keeps what was looked at last.

    Signals: arrived() when a picture is there, or is known not to be had.
    """

    arrived = Signal()

    def __init__(self, fetch: Fetch, height: int, parent: QObject | None = None) -> None:
        """`height` is in device pixels."""
        super().__init__(parent)
        self._fetch = fetch
        self._height = height
        self._kept: dict[Source, QPixmap] = {}
        self._faults: dict[Source, str] = {}
        self._wishes: Wishes[Source] = Wishes(self, self._bring, lambda _: self.arrived.emit())

    @property
    def is_idle(self) -> bool:
        """Tell whether everything that is wanted is here or known not to be had."""
        return self._wishes.is_idle

    def get(self, source: Source) -> QPixmap | None:
        """Return a picture that is here."""
        return self._kept.get(source)

    def fault_of(self, source: Source) -> str:
        """Return why a picture is not to be had, empty while nothing is known against it."""
        return self._faults.get(source, "")

    def want(self, sources: Iterable[Source]) -> None:
        """Say what is looked at now; what was not to be had is tried anew when it is new here."""
        wanted = tuple(dict.fromkeys(sources))
        self._faults = {each: why for each, why in self._faults.items() if each in wanted}
        known = self._kept.keys() | self._faults.keys()
        self._wishes.want(each for each in wanted if each not in known)

    def try_anew(self) -> None:
        """Forget what was not to be had: a take may be there by now."""
        self._faults.clear()

    def stop(self) -> None:
        """Call everything off."""
        self._wishes.stop()

    async def _bring(self, source: Source) -> None:
        try:
            found = await self._fetch(source, self._height)
        except TakewrightError as error:
            self._faults[source] = shown(str(error))
            return
        if found is None:
            self._faults[source] = ""
            return
        image = await asyncio.to_thread(_decoded, found, self._height)
        if image.isNull():
            self._faults[source] = self.tr("There is no picture of it.")
            return
        self._kept[source] = QPixmap.fromImage(image)
        while len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]


def _decoded(data: bytes, height: int) -> QImage:
    image = QImage.fromData(data)
    if image.isNull() or image.height() <= height:
        return image
    size = QSize(max(1, round(image.width() * height / image.height())), height)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, *ways)
