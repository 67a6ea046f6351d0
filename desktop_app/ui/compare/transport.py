"""One clock for two takes: what is shown of both is always of the same moment.

Two players would drift apart. Here the clock says which moment it is, both pictures of it are
decoded, and only then are both shown; where that takes long, moments are left out for both.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate
from desktop_app.media.printing import Pixels
from desktop_app.studio.pairs import Angle, PairReader
from desktop_app.ui.aio import Renewal, TaskScope

Angles = tuple[Angle | None, Angle | None]

_TICK_MS: Final = 6
"""Several ticks a frame, so that none begins much too late."""

_USUAL: Final = FrameRate(30)
_NANOSECOND: Final = 1_000_000_000


def image_of(pixels: Pixels) -> QImage:
    """Return a picture that owns its bytes; for the thread that decoded it."""
    form = QImage.Format.Format_RGB32
    return QImage(pixels.data, pixels.width, pixels.height, pixels.stride, form).copy()


class PairTransport(QObject):
    """Plays, steps and goes through two takes at once.

    Signals: seen(Sight, Sight) with the pictures of one moment; moved(Flicks) when another moment
    is looked at, before it is seen; playing_changed().
    """

    seen = Signal(object, object)
    moved = Signal(object)
    playing_changed = Signal()

    def __init__(
        self,
        tasks: TaskScope,
        *,
        now_ns: Callable[[], int] = time.perf_counter_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now_ns
        self._reader: PairReader[QImage] = PairReader(image_of)
        self._angles: Angles = (None, None)
        self._height = 720
        self._at = Flicks(0)
        self._begun: tuple[int, Flicks] | None = None
        self._loops = self._is_closed = False
        self._look = Renewal(tasks, self._see)
        self._ticks = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._tick)

    @property
    def position(self) -> Flicks:
        """The moment that is looked at: where a frame of the faster take begins."""
        return self._at

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return self._begun is not None

    @property
    def rate(self) -> FrameRate:
        """The frames that it goes by: those of the take that has more of them a second."""
        rates = [each.media.rate for each in self._angles if each is not None]
        return min(rates, key=lambda rate: rate.frame, default=_USUAL)

    @property
    def frames(self) -> int:
        """How many frames there are until the longer take ends."""
        return max(1, self.rate.frames_in(self.duration))

    @property
    def duration(self) -> Flicks:
        """How long the longer take is."""
        lengths = [each.media.duration for each in self._angles if each is not None]
        return max(lengths, default=Flicks(0))

    def load(self, angles: Angles) -> None:
        """Look at other takes, at the same moment as far as they have it."""
        self._angles = angles
        self._go(self._at)
        if self._begun is not None:
            self._begun = (self._now(), self._at)

    def set_height(self, height: int) -> None:
        """Decode pictures so many pixels high from now on."""
        if height > 0 and height != self._height:
            self._height = height
            self._look.call()

    def set_loop(self, on: bool) -> None:
        """Begin again at the end, or stand still there."""
        self._loops = on

    def toggle(self) -> None:
        """Play, from the beginning when the end is in sight; or stand still."""
        if self.is_playing:
            self.pause()
            return
        if self._number >= self.frames - 1:
            self._go(Flicks(0))
        self._begun = (self._now(), self._at)
        self._ticks.start()
        self.playing_changed.emit()

    def pause(self) -> None:
        """Stand still at the moment that is looked at."""
        if self._begun is not None:
            self._begun = None
            self._ticks.stop()
            self.playing_changed.emit()

    def step(self, frames: int) -> None:
        """Stand still, so many frames further on."""
        self.pause()
        self.seek(self.rate.of_frames(max(0, self._number + frames)))

    def seek(self, at: Flicks) -> None:
        """Go to a moment, playing on from there if it plays."""
        self._go(at)
        if self._begun is not None:
            self._begun = (self._now(), self._at)

    async def let_go(self) -> None:
        """Close the files for now, so that they can be moved or thrown away."""
        self.pause()
        await self._reader.let_go()

    def close(self) -> None:
        """Let go of everything."""
        self.pause()
        self._is_closed = True
        self._look.stop()
        self._reader.close()

    @property
    def _number(self) -> int:
        return self._at // self.rate.frame

    def _tick(self) -> None:
        if self._begun is None:
            return
        begun, start = self._begun
        passed = (self._now() - begun) * FLICKS_PER_SECOND // _NANOSECOND
        at = Flicks(start + passed)
        if at < self.rate.of_frames(self.frames):
            if at // self.rate.frame != self._number:
                self._go(at)
        elif self._loops:
            self.seek(Flicks(0))
        else:
            self._go(at)
            self.pause()

    def _go(self, at: Flicks) -> None:
        number = max(0, min(at // self.rate.frame, self.frames - 1))
        self._at = self.rate.of_frames(number)
        self.moved.emit(self._at)
        self._look.call()

    async def _see(self) -> None:
        angles, at = self._angles, self._at
        # The middle of the frame, for its edge may fall to the one before in the other take.
        middle = Flicks(at + self.rate.frame // 2)
        first, second = await self._reader.look(angles, middle, self._height)
        if angles == self._angles and not self._is_closed:
            self.seen.emit(first, second)
