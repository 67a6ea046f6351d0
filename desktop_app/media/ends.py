"""The ends of a clip, decoded: a few small pictures, and a few seconds of sound, as arrays.

Only what lies beside the seam is read: from the last key frame before it.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from av import AudioFrame, AudioResampler, VideoFrame
from av.container import InputContainer
from av.stream import Stream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate
from desktop_app.media.boxes import rotation_of
from desktop_app.media.colour import is_bt709, is_unnamed
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.probe import picture_of, sound_of

Pictures: TypeAlias = list[NDArray[np.float32]]
"""Small upright pictures, rows x columns x RGB, 0 to 1 of the R'G'B' signal."""

Samples: TypeAlias = NDArray[np.float32]
"""Stereo at `RATE`, 2 x samples."""

RATE = 48_000
LONG_SIDE, SHORT_SIDE = 160, 96
_JUMP = Fraction(1, 10)
_INDEXED = frozenset({"mov", "mp4", "matroska", "webm"})
"""Containers that know where their key frames are; in others a jump may land anywhere."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of sound; `gap_before` and `gap_after` are seconds of it that the file lacks."""

    samples: Samples
    gap_before: Fraction
    gap_after: Fraction


def first_pictures(path: Path, start: Flicks, rate: FrameRate, count: int) -> Pictures:
    """Return up to `count` pictures, that shown at `start` first; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        small = _Small(path)
        with reading(path):
            wanted = _start_of(stream) + Fraction(start, FLICKS_PER_SECOND)
            shown = deque[VideoFrame](maxlen=1)
            found: list[VideoFrame] = []
            for frame, at in _decoded(container, stream, wanted):
                # The last picture that begins by then, if only by rounding, is the one shown.
                if at <= wanted + _quarter(rate):
                    shown.append(frame)
                    continue
                found.append(frame)
                if len(found) + 1 >= count:
                    break
            pictures = [small.of(frame) for frame in (*shown, *found)][:count]
    if not pictures:
        raise unreadable(path)
    return pictures


def last_pictures(path: Path, end: Flicks, rate: FrameRate, count: int) -> Pictures:
    """Return up to `count` pictures, the one shown last before `end` last; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        small = _Small(path)
        with reading(path):
            limit = _start_of(stream) + Fraction(end, FLICKS_PER_SECOND)
            early = limit - Fraction(rate.of_frames(count), FLICKS_PER_SECOND)
            last = deque[VideoFrame](maxlen=count)
            for frame, at in _decoded(container, stream, early):
                if last and at >= limit - _quarter(rate):
                    break
                last.append(frame)
            pictures = [small.of(frame) for frame in last]
    if not pictures:
        raise unreadable(path)
    return pictures


def sound_between(path: Path, start: Fraction, end: Fraction) -> Heard | None:
    """Return the sound from second `start` to `end` after the first picture; None without any.

    What the file lacks is silence. Raises LocalFault.
    """
    with opened(path) as container:
        stream, picture = sound_of(container), picture_of(container, path)
        if stream is None:
            return None
        with reading(path):
            origin = _start_of(picture) + start
            whole = np.zeros((2, round((end - start) * RATE)), np.float32)
            low, high = whole.shape[1], 0
            _seek(container, stream, origin - _JUMP)
            for at, samples in _resampled(container.decode(stream)):
                place = round((at - origin) * RATE)
                first, last = max(0, place), min(place + samples.shape[1], whole.shape[1])
                if first < last:
                    whole[:, first:last] = samples[:, first - place : last - place]
                    low, high = min(low, first), max(high, last)
                if place >= whole.shape[1]:
                    break
    size = whole.shape[1]
    if high <= low:
        return Heard(whole, end - start, end - start)
    return Heard(whole, Fraction(low, RATE), Fraction(size - high, RATE))


class _Small:
    """Scales frames down, upright, in R'G'B' at full range."""

    def __init__(self, path: Path) -> None:
        self._turns = (rotation_of(path) or 0) // 90

    def of(self, frame: VideoFrame) -> NDArray[np.float32]:
        """Return a frame as a small picture."""
        is_wide = frame.width >= frame.height
        width, height = (LONG_SIDE, SHORT_SIDE) if is_wide else (SHORT_SIDE, LONG_SIDE)
        matrix = None
        if is_bt709(frame.colorspace, frame.width, frame.height):
            matrix = "ITU709"
        elif is_unnamed(frame.colorspace):
            matrix = "ITU601"
        small = frame.reformat(width, height, "rgb24", src_colorspace=matrix, interpolation="AREA")
        pixels = small.to_ndarray().astype(np.float32) / 255
        return np.ascontiguousarray(np.rot90(pixels, -self._turns))


def _decoded(
    container: InputContainer, stream: VideoStream, wanted: Fraction
) -> Iterator[tuple[VideoFrame, Fraction]]:
    """Yield frames and their times from the key frame before `wanted` on, or from the first."""
    stream.thread_type = "AUTO"
    _seek(container, stream, wanted)
    base = stream.time_base or Fraction(1, 1000)
    for frame in container.decode(stream):
        yield frame, (frame.pts or 0) * base


def _seek(container: InputContainer, stream: Stream, wanted: Fraction) -> None:
    """Go to the last key frame before a time, or stay at the beginning."""
    base = stream.time_base or Fraction(1, 1000)
    if not _INDEXED.isdisjoint(container.format.name.split(",")):
        with suppress(av.FFmpegError):
            container.seek(int(wanted / base), stream=stream)


def _start_of(stream: VideoStream) -> Fraction:
    return (stream.start_time or 0) * (stream.time_base or Fraction(1, 1000))


def _quarter(rate: FrameRate) -> Fraction:
    return Fraction(rate.denominator, 4 * rate.numerator)


def _resampled(frames: Iterator[AudioFrame]) -> Iterator[tuple[Fraction, Samples]]:
    """Yield runs of samples with the time of their first."""
    resampler = AudioResampler("fltp", "stereo", RATE)
    begins: Fraction | None = None
    done = 0
    for frame in frames:
        if begins is None and frame.pts is not None and frame.time_base is not None:
            begins = frame.pts * frame.time_base
        for each in resampler.resample(frame):
            yield (begins or Fraction(0)) + Fraction(done, RATE), _array(each)
            done += each.samples
    for each in resampler.resample(None):
        yield (begins or Fraction(0)) + Fraction(done, RATE), _array(each)
        done += each.samples


def _array(frame: AudioFrame) -> Samples:
    return frame.to_ndarray().astype(np.float32)
