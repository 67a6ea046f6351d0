"""The sound of one file, exact to the sample: decoded, placed by its timestamps, silence elsewhere.

All frames that leave here are planar float stereo at the film's rate, without timestamps.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

from av import AudioFrame, AudioResampler, Packet
from av.audio.fifo import AudioFifo
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import BlockingIOError as Hungry
from av.error import EOFError as Over
from av.filter import Graph
from av.stream import Discard
from av.video.stream import VideoStream

from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import pictures_of, sound_of

FORMAT = "fltp"
LAYOUT = "stereo"
_BYTES = 4
_SILENCE_CHUNK = 4096
_JUMP = Fraction(1, 50)
"""Timestamps may wobble by rounding; from 20 ms on a gap or an overlap is meant."""

_REORDERED = 32
"""So many picture packets hold the first picture; codecs reorder at most half as many."""


def sound_in(path: Path, sample_rate: int) -> Iterator[AudioFrame]:
    """Yield a file's sound from its first picture on, or from its own start if it has no picture.

    A file without sound yields nothing. Raises LocalFault.
    """
    with opened(path) as container, reading(path):
        stream = sound_of(container)
        if stream is None:
            return
        origin, packets = _from_first_picture(container, stream)
        placer = _Placer(origin, sample_rate)
        for packet in packets:
            for frame in packet.decode():
                yield from placer.place(frame)
        yield from placer.finish()


def _from_first_picture(
    container: InputContainer, stream: AudioStream
) -> "tuple[Fraction | None, Iterator[Packet[AudioStream]]]":
    """Return the time of the first picture, in seconds, and the packets of the sound.

    Sound that lies between the first pictures is kept; after them no picture is read any more.
    """
    picture = pictures_of(container)
    if picture is None:
        return None, container.demux(stream)
    early: list[Any] = []
    shown: list[int] = []
    for packet in container.demux(picture, stream):
        if packet.stream_index == stream.index:
            early.append(packet)
        elif packet.size and packet.pts is not None and not packet.is_discard:
            shown.append(packet.pts)
            if len(shown) == _REORDERED:
                picture.discard = Discard.all
                return _first_of(shown, picture), chain(early, container.demux(stream))
    return _first_of(shown, picture), iter(early)


def _first_of(shown: Sequence[int], picture: VideoStream) -> Fraction | None:
    return min(shown) * (picture.time_base or Fraction(1)) if shown else None


def silence(samples: int, sample_rate: int) -> Iterator[AudioFrame]:
    """Yield frames of digital silence."""
    while samples > 0:
        size = min(samples, _SILENCE_CHUNK)
        frame = AudioFrame(FORMAT, LAYOUT, size)
        for plane in frame.planes:
            plane.update(bytes(size * _BYTES))
        frame.sample_rate = sample_rate
        yield frame
        samples -= size


def pulled(graph: Graph) -> Iterator[AudioFrame]:
    """Yield the frames of sound that a graph has ready."""
    while True:
        try:
            frame = graph.pull()
        except (Hungry, Over):
            return
        assert isinstance(frame, AudioFrame)
        yield frame


class _Placer:
    """Converts decoded frames and puts them where their timestamps say.

    A gap becomes silence; what lies before the offset, or where sound already is, is dropped.
    Source priming needs nothing more: the demuxer gives it times before zero or has it skipped.
    Without an offset the first frame is the start.
    """

    def __init__(self, offset: Fraction | None, sample_rate: int) -> None:
        self._offset = offset
        self._sample_rate = sample_rate
        self._position = 0
        self._drop = 0
        self._expected: Fraction | None = None
        self._counting = 0
        self._next = 0
        self._resampler: AudioResampler | None = None

    def place(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """Yield what of `frame` is ready."""
        if frame.sample_rate == self._counting and frame.pts == self._next:
            # As nearly all do; fractions for each would cost a third of the decoding.
            self._next += frame.samples
        else:
            yield from self._look_at_time_of(frame)
        yield from self._resampled(frame)

    def finish(self) -> Iterator[AudioFrame]:
        """Yield what the resampler still holds."""
        if self._resampler is not None:
            yield from self._resampled(None)
            self._resampler = None

    def _look_at_time_of(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """Begin anew where a frame does not follow the one before it."""
        if self._counting:
            self._expected = Fraction(self._next, self._counting)
        at = self._time_of(frame)
        if self._expected is None or abs(at - self._expected) > _JUMP:
            yield from self.finish()
            yield from self._begin(at)
        self._expected = at + Fraction(frame.samples, frame.sample_rate)
        # The clock of a stream is one and the same throughout, and mostly counts samples.
        is_counted = frame.pts is not None and frame.time_base == Fraction(1, frame.sample_rate)
        self._counting = frame.sample_rate if is_counted else 0
        self._next = (frame.pts or 0) + frame.samples

    def _time_of(self, frame: AudioFrame) -> Fraction:
        if frame.pts is None or frame.time_base is None:
            return (self._offset or Fraction(0)) if self._expected is None else self._expected
        return frame.pts * frame.time_base

    def _begin(self, at: Fraction) -> Iterator[AudioFrame]:
        if self._offset is None:
            self._offset = at
        gap = round((at - self._offset) * self._sample_rate) - self._position
        self._drop = max(0, -gap)
        self._resampler = AudioResampler(FORMAT, LAYOUT, self._sample_rate)
        if gap > 0:
            self._position += gap
            yield from silence(gap, self._sample_rate)

    def _resampled(self, frame: AudioFrame | None) -> Iterator[AudioFrame]:
        assert self._resampler is not None
        for each in self._resampler.resample(frame):
            each.pts = None
            if not self._drop:
                self._position += each.samples
                yield each
                continue
            dropped = min(self._drop, each.samples)
            self._drop -= dropped
            self._position += each.samples - dropped
            yield from without(dropped, (each,))


def without(samples: int, frames: Iterable[AudioFrame]) -> Iterator[AudioFrame]:
    """Yield `frames` less their first `samples` samples."""
    for frame in frames:
        if samples >= frame.samples:
            samples -= frame.samples
        elif samples:
            yield _parts(frame, samples)[1]
            samples = 0
        else:
            yield frame


def _parts(frame: AudioFrame, samples: int) -> tuple[AudioFrame, AudioFrame]:
    """Split a frame; both parts must be non-empty."""
    fifo = AudioFifo()
    fifo.write(frame)
    head, tail = fifo.read(samples), fifo.read()
    assert head is not None
    assert tail is not None
    return head, tail
