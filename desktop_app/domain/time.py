"""Exact time: integers of 1/705 600 000 s, which every common frame and sample rate divides.

Floats appear only at the edges of the program (labels, ffmpeg arguments, Qt milliseconds).
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NewType

Flicks = NewType("Flicks", int)

FLICKS_PER_SECOND = 705_600_000

_TIMECODE = re.compile(r"(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.:;](\d{1,3}))?")


def flicks(seconds: int | Fraction) -> Flicks:
    """Return `seconds` as flicks, rounded to the nearest one."""
    return Flicks(round(seconds * FLICKS_PER_SECOND))


def as_seconds(time: Flicks) -> float:
    """Return seconds as a float, for labels and players only."""
    return time / FLICKS_PER_SECOND


def as_milliseconds(time: Flicks) -> int:
    """Return whole milliseconds, rounded down, the unit of Qt's player."""
    return time * 1000 // FLICKS_PER_SECOND


def samples_at(time: Flicks, sample_rate: int) -> int:
    """Return how many samples lie before `time`, rounded to the nearest sample."""
    return (time * sample_rate * 2 + FLICKS_PER_SECOND) // (2 * FLICKS_PER_SECOND)


@dataclass(frozen=True, slots=True)
class FrameRate:
    """Frames per second as an exact ratio."""

    numerator: int
    denominator: int = 1

    @property
    def frame(self) -> Flicks:
        """Duration of one frame."""
        return Flicks(FLICKS_PER_SECOND * self.denominator // self.numerator)

    def frames_in(self, duration: Flicks) -> int:
        """Return the number of frames in `duration`, rounded to the nearest frame."""
        return (duration * 2 + self.frame) // (2 * self.frame)

    def of_frames(self, frames: int) -> Flicks:
        """Return the duration of `frames` frames."""
        return Flicks(frames * self.frame)

    def __str__(self) -> str:
        if self.denominator == 1:
            return str(self.numerator)
        return f"{self.numerator / self.denominator:.3f}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class TimeRange:
    """A half-open range [start, start + duration)."""

    start: Flicks
    duration: Flicks

    @property
    def end(self) -> Flicks:
        """First instant after the range."""
        return Flicks(self.start + self.duration)

    def contains(self, time: Flicks) -> bool:
        """Tell whether `time` lies in the range; its end does not."""
        return self.start <= time < self.end


def timecode(time: Flicks, rate: FrameRate) -> str:
    """Return `MM:SS.FF` (hours only when there are any), FF counting frames."""
    per_second = -(-rate.numerator // rate.denominator)
    second, frames = divmod(time // rate.frame, per_second)
    minutes, seconds = divmod(second, 60)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:" if hours else ""
    return f"{head}{minutes:02}:{seconds:02}.{frames:02}"


def parse_timecode(text: str, rate: FrameRate) -> Flicks | None:
    """Return the time that `H:MM:SS.FF` says, leading parts left out or not; None for no time."""
    match = _TIMECODE.fullmatch(text.strip())
    if match is None:
        return None
    per_second = -(-rate.numerator // rate.denominator)
    hours, minutes, seconds, frames = (int(part or 0) for part in match.groups())
    if frames >= per_second:
        return None
    return rate.of_frames(((hours * 60 + minutes) * 60 + seconds) * per_second + frames)


def clock(time: Flicks) -> str:
    """Return `M:SS`, rounded down, for elapsed times and rulers."""
    minutes, seconds = divmod(time // FLICKS_PER_SECOND, 60)
    return f"{minutes}:{seconds:02}"
