"""The sound of one piece, cut to the sample: decoded, placed by its timestamps, silence elsewhere.

All frames that leave here are planar float stereo at the film's rate, without timestamps.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av import AudioFrame, AudioResampler
from av.audio.fifo import AudioFifo
from av.audio.stream import AudioStream
from av.container import InputContainer

from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import sound_of

FORMAT = "fltp"
LAYOUT = "stereo"
_BYTES = 4
_SILENCE_CHUNK = 4096
_JUMP = Fraction(1, 50)
"""Timestamps may wobble by rounding; from 20 ms on a gap or an overlap is meant."""


@dataclass(frozen=True, slots=True)
class SoundSpan:
    """A piece's place in the film's sound: samples [start, end).

    `offset` is the second of the source's clock that falls on `start`; without a `path` it is
    silence.
    """

    start: int
    end: int
    path: Path | None = None
    offset: Fraction = Fraction(0)


def sound_from(spans: Sequence[SoundSpan], start: int, sample_rate: int) -> Iterator[AudioFrame]:
    """Yield the film's sound from sample `start` to the end of the last span."""
    for span in spans:
        if span.end <= start:
            continue
        frames = _span_sound(span, sample_rate)
        yield from frames if span.start >= start else without(start - span.start, frames)


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


def _span_sound(span: SoundSpan, sample_rate: int) -> Iterator[AudioFrame]:
    missing = span.end - span.start
    if span.path is not None:
        for frame in _placed(span.path, span.offset, sample_rate):
            if frame.samples >= missing:
                yield frame if frame.samples == missing else _parts(frame, missing)[0]
                return
            missing -= frame.samples
            yield frame
    yield from silence(missing, sample_rate)


def _placed(path: Path, offset: Fraction, sample_rate: int) -> Iterator[AudioFrame]:
    """Yield the sound from the source's second `offset` on."""
    with opened(path) as container:
        stream = sound_of(container)
        if stream is None:
            return
        placer = _Placer(offset, sample_rate)
        for frame in _decoded(path, stream):
            yield from placer.place(frame)
        yield from placer.finish()


def _decoded(path: Path, stream: AudioStream) -> Iterator[AudioFrame]:
    container = stream.container
    assert isinstance(container, InputContainer)
    with reading(path):
        yield from container.decode(stream)


class _Placer:
    """Converts decoded frames and puts them where their timestamps say.

    A gap becomes silence; what lies before the offset, or where sound already is, is dropped.
    Source priming needs nothing more: the demuxer gives it times before zero or has it skipped.
    """

    def __init__(self, offset: Fraction, sample_rate: int) -> None:
        self._offset = offset
        self._sample_rate = sample_rate
        self._position = 0
        self._drop = 0
        self._expected: Fraction | None = None
        self._resampler: AudioResampler | None = None

    def place(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """Yield what of `frame` is ready."""
        at = self._time_of(frame)
        if self._expected is None or abs(at - self._expected) > _JUMP:
            yield from self.finish()
            yield from self._begin(at)
        self._expected = at + Fraction(frame.samples, frame.sample_rate)
        yield from self._resampled(frame)

    def finish(self) -> Iterator[AudioFrame]:
        """Yield what the resampler still holds."""
        if self._resampler is not None:
            yield from self._resampled(None)
            self._resampler = None

    def _time_of(self, frame: AudioFrame) -> Fraction:
        if frame.pts is None or frame.time_base is None:
            return self._offset if self._expected is None else self._expected
        return frame.pts * frame.time_base

    def _begin(self, at: Fraction) -> Iterator[AudioFrame]:
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
