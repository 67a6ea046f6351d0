"""Pictures that come when they are looked at: fetched, decoded and kept without anyone waiting."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.ui.wishes import Wishes
from desktop_app.ui.words import shown

BUDGET = 64 * 1024 * 1024
"""Bytes of decoded pictures that are kept: some 400 filmstrips of 8 pictures of 98 x 55 pixels."""


@dataclass(frozen=True, slots=True)
class PictureKey:
    """`count` pictures of one film, each `height` device pixels high."""

    path: Path
    count: int
    height: int


Fetch = Callable[[PictureKey], Awaitable[Sequence[bytes]]]
"""Returns JPEG bytes; may raise a TakewrightError whose sentence is then shown."""


class LazyPictures(QObject):
    """Fetches what is wanted, newest wish first, and forgets what was not looked at for longest.

    Signals: arrived(path) when pictures of a film are there, or are known not to be had.
    """

    arrived = Signal(object)

    def __init__(
        self, fetch: Fetch, *, budget: int = BUDGET, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._budget = budget
        self._kept: OrderedDict[PictureKey, tuple[QPixmap, ...]] = OrderedDict()
        self._newest: dict[Path, PictureKey] = {}
        self._size = 0
        self._faults: dict[Path, str] = {}
        self._gone: frozenset[Path] = frozenset()
        self._wishes: Wishes[PictureKey] = Wishes(self, self._bring, self._tell)

    @property
    def is_idle(self) -> bool:
        """Tell whether everything that is wanted is here or known not to be had."""
        return self._wishes.is_idle

    def get(self, key: PictureKey) -> tuple[QPixmap, ...]:
        """Return the pictures, or others of the same film until these are there, or nothing."""
        found = self._kept.get(key)
        if found is None:
            near = self._newest.get(key.path)
            return () if near is None else self._kept[near]
        self._kept.move_to_end(key)
        return found

    def has(self, key: PictureKey) -> bool:
        """Tell whether just these pictures are here."""
        return key in self._kept

    def fault_of(self, path: Path) -> str | None:
        """Return why there are no pictures of a film, in a sentence."""
        if path in self._gone:
            return self.tr("{name} is missing; Relink finds it again.").format(name=path.name)
        return self._faults.get(path)

    def want(self, keys: Sequence[PictureKey]) -> None:
        """Say what is looked at now: the rest is called off, what is new comes first.

        A film whose pictures were not to be had is tried again when it is looked at anew.
        """
        looked_at = {key.path for key in keys}
        self._faults = {path: why for path, why in self._faults.items() if path in looked_at}
        self._wishes.want(key for key in keys if self._is_lacking(key))

    def mark_missing(self, paths: frozenset[Path]) -> None:
        """Take in which files are gone: what was seen of them is no picture of the film any more.

        One that is there again is fetched when it is wanted next.
        """
        before, self._gone = self._gone, paths
        for path in before ^ paths:
            self._faults.pop(path, None)
            self.arrived.emit(path)

    def is_missing(self, path: Path) -> bool:
        """Tell whether a file is known to be gone."""
        return path in self._gone

    def stop(self) -> None:
        """Call everything off."""
        self._wishes.stop()

    def _is_lacking(self, key: PictureKey) -> bool:
        known = key in self._kept or key.path in self._faults
        return not known and key.path not in self._gone

    async def _bring(self, key: PictureKey) -> None:
        try:
            pictures = await self._fetch(key)
        except TakewrightError as error:
            self._faults[key.path] = shown(str(error))
            return
        images = await asyncio.to_thread(_decoded, pictures, key.height)
        if not images:
            self._faults[key.path] = shown(
                say("There is no picture in “{name}”.", name=key.path.name)
            )
            return
        self._keep(key, tuple(QPixmap.fromImage(image) for image in images))

    def _tell(self, key: PictureKey) -> None:
        self.arrived.emit(key.path)

    def _keep(self, key: PictureKey, pictures: tuple[QPixmap, ...]) -> None:
        self._kept[key] = pictures
        self._newest[key.path] = key
        self._size += _bytes(pictures)
        while self._size > self._budget and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, key: PictureKey) -> None:
        self._size -= _bytes(self._kept.pop(key))
        if self._newest.get(key.path) == key:
            other = next((each for each in reversed(self._kept) if each.path == key.path), None)
            if other is None:
                del self._newest[key.path]
            else:
                self._newest[key.path] = other


def _decoded(pictures: Sequence[bytes], height: int) -> list[QImage]:
    """Decode and bring to `height`; runs off the GUI thread, so it makes images, not pixmaps."""
    images = [QImage.fromData(each) for each in pictures]
    return [
        image.scaled(
            QSize(max(1, round(image.width() * height / image.height())), height),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_RGB32)
        for image in images
        if not image.isNull()
    ]


def _bytes(pictures: Sequence[QPixmap]) -> int:
    return sum(each.width() * each.height() * 4 for each in pictures)
