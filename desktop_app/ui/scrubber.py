"""The hand on the playhead: a small picture of its frame at once, the film's own when it rests.

Pictures are found and decoded in two threads. One has those at hand, in a few milliseconds; the
other decodes the rest, which may take long, and is asked only for what the first has not.
"""

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.time import Flicks
from desktop_app.studio.rushes import Rushes
from desktop_app.ui.playback import Playback

REST_MS: Final = 120
"""So long without a move is a rest."""


@dataclass(frozen=True)
class _Wish:
    """The picture of one place; later wishes have higher numbers."""

    number: int
    at: Flicks
    rushes: Rushes


_Work = Callable[[], QImage | None]


class Scrubber(QObject):
    """Goes to frames of what is played.

    Signals: pictured(QImage, Flicks) when the small picture of a place is there.
    """

    pictured = Signal(object, object)

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._rushes: Rushes | None = None
        self._can_rest = True
        self._is_pressed = False
        self._at = Flicks(0)
        self._count = 0
        self._shown = 0
        self._quick = _Lane("scrubbing", self._found)
        self._slow = _Lane("decoding", self._decoded)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settle)

    @property
    def is_moving(self) -> bool:
        """Tell whether the film's own frame is still to be fetched."""
        return self._rest.isActive()

    def use(self, rushes: Rushes | None, *, can_rest: bool = True) -> None:
        """Take pictures from `rushes`; without any, the player itself goes to every frame.

        Unless it `can_rest` the player has not what is shown, and pictures are all there is.
        """
        self._rushes = rushes
        self._can_rest = can_rest
        self._rest.stop()
        # What was asked of others is not to be shown any more.
        self._count += 1
        self._shown = self._count

    def press(self) -> None:
        """The hand is on the knob: stand still until it lets go."""
        self._is_pressed = True
        self._playback.hold()

    def let_go(self) -> None:
        """The hand is gone: fetch the film's own frame at once."""
        self._is_pressed = False
        if self._rest.isActive():
            self._rest.stop()
            self._settle()
        elif self._can_rest:
            self._playback.release()

    def go(self, at: Flicks) -> None:
        """Show the frame that holds `at`."""
        if self._rushes is None or not _is_loop_running():
            self._playback.seek(at)
            return
        self._at = at
        self._playback.cover(at)
        self._count += 1
        wish = _Wish(self._count, at, self._rushes)
        self._quick.ask(wish, lambda: _image(wish.rushes.at_hand(wish.at)))
        if self._can_rest:
            self._rest.start()

    def wait(self, at: Flicks) -> None:
        """Stand still at `at`, where there is no picture to show."""
        self._at = at
        self._rest.stop()
        self._count += 1
        self._shown = self._count
        self._playback.cover(at)

    def stop(self) -> None:
        """Let go of everything."""
        self.use(None)
        self._quick.stop()
        self._slow.stop()

    def _settle(self) -> None:
        self._playback.seek(self._at)
        if not self._is_pressed:
            self._playback.release()

    def _found(self, wish: _Wish, image: QImage | None) -> None:
        if image is not None:
            self._show(wish, image)
        elif wish.number == self._count:
            self._slow.ask(wish, lambda: self._decode(wish))

    def _decode(self, wish: _Wish) -> QImage | None:
        # A newer wish does not end it, else a moving hand would never see anything; what is shown
        # meanwhile does.
        return _image(wish.rushes.decoded(wish.at, lambda: self._shown < wish.number))

    def _decoded(self, wish: _Wish, image: QImage | None) -> None:
        if image is not None:
            self._show(wish, image)

    def _show(self, wish: _Wish, image: QImage) -> None:
        if wish.number > self._shown and self._playback.is_covered:
            self._shown = wish.number
            self.pictured.emit(image, wish.at)


class _Lane:
    """A thread that does the latest wish; what was wished for while it was busy is passed over.

    It answers by one call in the loop: a task and its wake-ups would come milliseconds later.
    """

    def __init__(self, name: str, done: Callable[[_Wish, QImage | None], None]) -> None:
        self._threads = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._done = done
        self._next: tuple[_Wish, _Work] | None = None
        self._is_busy = False
        self._is_stopped = False

    def ask(self, wish: _Wish, work: _Work) -> None:
        """Do `work` for a wish as soon as the thread is free, unless another wish comes."""
        self._next = (wish, work)
        if not self._is_busy and not self._is_stopped:
            self._begin()

    def stop(self) -> None:
        """Do no more."""
        self._is_stopped = True
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _begin(self) -> None:
        if self._next is None:
            return
        (wish, work), self._next = self._next, None
        self._is_busy = True
        loop = asyncio.get_running_loop()

        def answer(future: "Future[QImage | None]") -> None:
            # The program may have ended meanwhile, and its loop with it.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._answer, wish, future)

        self._threads.submit(work).add_done_callback(answer)

    def _answer(self, wish: _Wish, future: "Future[QImage | None]") -> None:
        self._is_busy = False
        if self._is_stopped or future.cancelled():
            return
        self._begin()
        self._done(wish, future.result())


def _image(jpeg: bytes | None) -> QImage | None:
    """Decode in the thread that calls."""
    if jpeg is None:
        return None
    image = QImage.fromData(jpeg)
    return None if image.isNull() else image


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
