"""The pictures beside a cut, fetched in threads: what is wished for last is brought, never all."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.cut_frames import CutFrame


class Frames(Protocol):
    """Where frames come from; it blocks, and is asked by one thread at a time."""

    def jpeg(self, path: Path, at: Flicks, is_wanted: Callable[[], bool]) -> bytes | None:
        """Return the frame of a file in sight at a time as JPEG; None when it is not to be had."""

    def close(self) -> None:
        """Let go of everything."""


class NoFrames:
    """The frames of a timeline without films."""

    def jpeg(self, path: Path, at: Flicks, is_wanted: Callable[[], bool]) -> bytes | None:
        """Be `Frames.jpeg`."""
        return None

    def close(self) -> None:
        """Be `Frames.close`."""


class CutPicture(QObject):
    """The picture on one side of a cut.

    Signals: arrived() when another picture is there. It stays until the next one is.
    """

    arrived = Signal()

    def __init__(self, frames: Frames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._wanted: CutFrame | None = None
        self._work: asyncio.Task[None] | None = None
        self._image = QImage()
        self._shown: CutFrame | None = None

    @property
    def image(self) -> QImage:
        """What is there of what is wanted: the frame itself, or one near it in the same file."""
        shown, wanted = self._shown, self._wanted
        is_near = shown is not None and wanted is not None and shown.path == wanted.path
        return self._image if is_near else QImage()

    @property
    def is_there(self) -> bool:
        """Tell whether nothing is waited for."""
        return self._wanted is None or self._wanted == self._shown

    def want(self, frame: CutFrame | None) -> None:
        """Say which frame is looked at now; None for none."""
        self._wanted = frame
        if not self.is_there:
            self._start()

    def stop(self) -> None:
        """Fetch no more, and let go of the files."""
        self._wanted = None
        self._start()

    def _start(self) -> None:
        if self._work is not None:
            return
        # Qt turns without asyncio while the program ends; then there is nothing to look at.
        with contextlib.suppress(RuntimeError):
            loop = asyncio.get_running_loop()
            self._work = loop.create_task(self._bring())

    async def _bring(self) -> None:
        """Fetch until what is wanted is what is there; what is passed over meanwhile is not."""
        try:
            while (frame := self._wanted) is not None and frame != self._shown:
                image = await asyncio.to_thread(self._fetched, frame)
                if not shiboken6.isValid(self):
                    return
                self._shown, self._image = frame, image
                self.arrived.emit()
        finally:
            self._work = None
            if self._wanted is None:
                await asyncio.to_thread(self._frames.close)

    def _fetched(self, frame: CutFrame) -> QImage:
        # A newer wish does not end it, else a moving hand would never see anything.
        jpeg = self._frames.jpeg(frame.path, frame.at, lambda: self._wanted is not None)
        return QImage() if jpeg is None else QImage.fromData(jpeg)
