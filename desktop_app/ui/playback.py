"""Playing one file to the frame: opens on the frame asked for, scrubs without gaps, ends in sight.

Qt's player shows an empty picture whenever it changes its source or reaches the end, and drops the
frame of a seek when the next seek comes before it. Both are kept from the screen here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QObject,
    QSize,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtMultimedia import (
    QAudio,
    QAudioOutput,
    QMediaPlayer,
    QtVideo,
    QVideoFrame,
    QVideoSink,
)

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, as_milliseconds
from desktop_app.ui import unlocked
from desktop_app.ui.decoder_words import only_faults

_SEEK_PATIENCE_MS: Final = 1500
"""A seek whose frame has not come by then is given up, so that the next one can go."""
_PICTURE_PATIENCE_MS: Final = 8000
_SIDEWAYS: Final = (QtVideo.Rotation.Clockwise90, QtVideo.Rotation.Clockwise270)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to play, its frame rate and how long it is; its shape in pixels when it is known.

    `original` is what the file is a copy of for playing, when it is one.
    """

    path: Path
    rate: FrameRate
    duration: Flicks
    shape: QSize | None = field(default=None, compare=False)
    original: Path | None = field(default=None, compare=False)

    @property
    def last(self) -> int:
        """Number of the last frame; the first one is 0."""
        return max(0, self.rate.frames_in(self.duration) - 1)

    def frame_at(self, at: Flicks) -> int:
        """Return the number of the frame that holds `at`, the closest there is."""
        return max(0, min(at // self.rate.frame, self.last))


class _Door(Enum):
    """How far a source is: Qt tells of the old one once more before it opens the new one."""

    CLOSED = auto()
    KNOCKED = auto()
    OPENING = auto()
    OPEN = auto()


class Playback(QObject):
    """Plays one source onto a sink.

    Signals: shown(Flicks) when another frame is in sight, with the time it begins at;
    arrived(QSize) with the first picture of a source, upright; playing_changed(); ended() when the
    last frame of what was to be played is in sight, where it stands still until it is told more;
    failed(sentence) after which nothing is loaded; starved(sentence) when no picture comes.
    """

    shown = Signal(object)
    arrived = Signal(QSize)
    playing_changed = Signal()
    ended = Signal()
    failed = Signal(str)
    starved = Signal(str)

    def __init__(
        self,
        screen: QVideoSink,
        parent: QObject | None = None,
        *,
        patience_ms: int = _PICTURE_PATIENCE_MS,
    ) -> None:
        """Play onto `screen`; a source that shows no picture for `patience_ms` is told of."""
        super().__init__(parent)
        self._screen = screen
        self._source: Source | None = None
        self._door = _Door.CLOSED
        self._at = 0
        self._target: int | None = None
        self._next: int | None = None
        self._plays = False
        self._held = False
        self._is_covered = False
        self._end: int | None = None
        self._frames = 0
        self._is_first = True
        self._media = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._incoming = QVideoSink(self)
        only_faults()
        for signal in (self._sound.mutedChanged, self._incoming.videoSizeChanged):
            unlocked.look_up_overrides(signal)
        self._media.setAudioOutput(self._sound)
        # Voices stay voices at another speed.
        self._media.setPitchCompensation(True)
        self._media.setVideoSink(self._incoming)
        self._seek_patience = self._timer(_SEEK_PATIENCE_MS, self._give_up_seek)
        self._picture_patience = self._timer(patience_ms, self._starve)
        self._incoming.videoFrameChanged.connect(self._take_frame)
        self._media.mediaStatusChanged.connect(self._follow_status)
        self._media.errorOccurred.connect(self._fail)

    @property
    def source(self) -> Source | None:
        """What is loaded."""
        return self._source

    @property
    def position(self) -> Flicks:
        """Where the frame in sight begins, or the one that is on its way."""
        return Flicks(0) if self._source is None else self._source.rate.of_frames(self._at)

    @property
    def duration(self) -> Flicks:
        """How long the source is, nothing without one."""
        return Flicks(0) if self._source is None else self._source.duration

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs, or will as soon as the picture is there."""
        return self._plays

    @property
    def is_at_end(self) -> bool:
        """Tell whether the last frame of the file is in sight."""
        return self._source is not None and self._at >= self._source.last

    @property
    def frames_shown(self) -> int:
        """How many pictures have arrived: without some system libraries none do, and no error."""
        return self._frames

    @property
    def is_covered(self) -> bool:
        """Tell whether a picture from elsewhere stands for the film's frame."""
        return self._is_covered

    def load(self, source: Source, at: Flicks, *, play: bool) -> None:
        """Show a file from `at` on; the picture before stays in sight until this one is there."""
        self._held = False
        self._end = None
        if source == self._source:
            self.seek(at)
            self.play() if play else self.pause()
            return
        url = QUrl.fromLocalFile(str(source.path))
        if self._media.source() == url:
            # Qt takes the same address for nothing new.
            unlocked.set_source(self._media, QUrl())
        self._source = source
        self._at = source.frame_at(at)
        self._target = self._next = None
        self._is_first = True
        self._door = _Door.KNOCKED
        self._set_playing(play)
        self._picture_patience.start()
        unlocked.set_source(self._media, url)

    def unload(self) -> None:
        """Let go of the file, so that it can be moved or replaced."""
        self._source = None
        self._at = 0
        self._target = self._next = None
        self._held = self._is_covered = False
        self._door = _Door.CLOSED
        self._seek_patience.stop()
        self._picture_patience.stop()
        unlocked.stop(self._media)
        unlocked.set_source(self._media, QUrl())
        self._set_playing(False)

    def play(self) -> None:
        """Run on from the frame in sight, as soon as nothing holds it."""
        if self._source is None:
            return
        self._set_playing(True)
        if self._door is _Door.OPEN and not self._held:
            self._media.play()

    def pause(self) -> None:
        """Stand still on the frame in sight."""
        self._set_playing(False)
        if self._door is _Door.OPEN:
            self._media.pause()

    def hold(self) -> None:
        """Stand still for now; `release` goes on if it ran."""
        self._held = True
        if self._door is _Door.OPEN:
            self._media.pause()

    def release(self) -> None:
        """End `hold`; where it was to end there is nothing to go on with."""
        self._held = False
        source = self._source
        if not self._plays or source is None or self._door is not _Door.OPEN:
            return
        if self._at >= self._last(source):
            self._stop_at_end()
        else:
            self._media.play()

    def seek(self, at: Flicks) -> None:
        """Go to the frame that holds `at`; of many seeks in a row the last one counts."""
        if self._source is None:
            return
        self._at = self._source.frame_at(at)
        if self._door is not _Door.OPEN:
            return
        if self._target is not None and self._stands:
            self._next = self._at
        else:
            self._go(self._at)

    def cover(self, at: Flicks) -> None:
        """Stand still at `at` under a picture from elsewhere.

        No frame comes to the screen but the one that is asked for next, by `seek` or `load`.
        """
        self._is_covered = True
        self._target = self._next = None
        self._seek_patience.stop()
        if self._source is not None:
            self._at = self._source.frame_at(at)
        if not self._held:
            self.hold()

    def set_speed(self, speed: float) -> None:
        """Run so many times as fast as filmed; backwards is not to be had."""
        if speed != self._media.playbackRate():
            self._media.setPlaybackRate(speed)

    def set_end(self, frame: int | None) -> None:
        """Play up to a frame; None is up to the last one, as after every `load`."""
        self._end = frame

    def set_muted(self, on: bool) -> None:
        """Turn the sound off or on."""
        self._sound.setMuted(on)

    def set_volume(self, percent: int) -> None:
        """Let the sound be as loud as a hand expects of a slider, 100 being as it is."""
        scale = QAudio.VolumeScale
        loud = QAudio.convertVolume(
            percent / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
        )
        self._sound.setVolume(loud)

    @property
    def _stands(self) -> bool:
        return self._held or not self._plays

    def _timer(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    def _set_playing(self, on: bool) -> None:
        if on != self._plays:
            self._plays = on
            self.playing_changed.emit()

    def _follow_status(self, status: QMediaPlayer.MediaStatus) -> None:
        known = QMediaPlayer.MediaStatus
        if status is known.LoadingMedia and self._door is _Door.KNOCKED:
            self._door = _Door.OPENING
        elif status is known.LoadedMedia and self._door is _Door.OPENING:
            self._door = _Door.OPEN
            self._begin()
        elif status is known.EndOfMedia and self._door is _Door.OPEN and self._plays:
            self._stop_at_end()

    def _begin(self) -> None:
        # Before anything runs, so that the first picture is the one that was asked for.
        self._go(self._at)
        self._media.play() if self._plays and not self._held else self._media.pause()

    def _go(self, frame: int) -> None:
        if self._source is None:
            return
        self._target, self._next = frame, None
        self._seek_patience.start()
        # The middle of the frame: its edge may fall to the one before.
        middle = self._source.rate.of_frames(frame) + self._source.rate.frame // 2
        self._media.setPosition(as_milliseconds(Flicks(middle)))
        if self._media.playbackState() is QMediaPlayer.PlaybackState.StoppedState:
            # A player that has ended shows no frame of a seek.
            self._media.pause()

    def _take_frame(self, frame: QVideoFrame) -> None:
        """Put a frame on the screen; Qt's empty ones would flash black."""
        source = self._source
        if source is None or self._door is not _Door.OPEN or not frame.isValid():
            return
        number = _number(frame, source.rate)
        if self._is_covered and not self._uncovers(number, source):
            return
        if not self._stands and self._target is None and number > self._last(source):
            self._stop_at_end()
            return
        self._screen.setVideoFrame(frame)
        self._frames += 1
        if self._is_first:
            self._is_first = False
            self._picture_patience.stop()
            self.arrived.emit(_upright(frame))
        self._count(source, number)

    def _uncovers(self, number: int, source: Source) -> bool:
        """Tell whether the frame that arrives is the one that the cover stands for."""
        if self._target is None or not self._is_due(number, self._target, source):
            return False
        if self._next is not None:
            self._go(self._next)
            return False
        self._is_covered = False
        return True

    def _count(self, source: Source, number: int) -> None:
        if self._target is not None:
            if not self._is_due(number, self._target, source):
                return
            self._target = None
            self._seek_patience.stop()
            if self._next is not None:
                self._go(self._next)
                return
        self._at = min(number, source.last)
        self.shown.emit(source.rate.of_frames(self._at))
        if number >= self._last(source) and not self._stands:
            # Past its end Qt's player has no picture at all.
            self._stop_at_end()

    def _last(self, source: Source) -> int:
        return source.last if self._end is None else min(self._end, source.last)

    def _stop_at_end(self) -> None:
        """Stand still on the last frame, whichever came last: at speed some are dropped."""
        if self._source is None:
            return
        self.hold()
        last = self._last(self._source)
        if self._at < last:
            self._at = last
            self._go(last)
        self.ended.emit()

    def _is_due(self, number: int, target: int, source: Source) -> bool:
        if self._stands:
            return number == target
        half_a_second = source.rate.frames_in(Flicks(FLICKS_PER_SECOND // 2))
        return target <= number <= target + half_a_second

    def _give_up_seek(self) -> None:
        self._target = None
        self._is_covered = False
        if self._next is not None:
            self._go(self._next)

    def _starve(self) -> None:
        if self._source is not None:
            words = self.tr(
                "No picture of {name} arrives: this computer cannot decode it, or a system library"
                " of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0)."
            )
            self.starved.emit(words.format(name=self._source.path.name))

    def _fail(self, error: QMediaPlayer.Error, words: str) -> None:
        if self._source is None:
            return
        name = self._source.path.name
        if error is QMediaPlayer.Error.ResourceError:
            sentence = self.tr("{name} cannot be opened: it was moved or removed. Put it back into"
                               " {folder}, or generate another take.")  # fmt: skip
        else:
            sentence = self.tr("{name} cannot be played ({words}). Generate another take.")
        told = sentence.format(name=name, words=words, folder=self._source.path.parent)
        self.unload()
        self.failed.emit(told)


def _number(frame: QVideoFrame, rate: FrameRate) -> int:
    """Return which frame it is by the microsecond it begins at."""
    scaled = 2 * frame.startTime() * rate.numerator
    whole = 1_000_000 * rate.denominator
    return max(0, (scaled + whole) // (2 * whole))


def _upright(frame: QVideoFrame) -> QSize:
    size = frame.size()
    return size.transposed() if frame.rotation() in _SIDEWAYS else size
