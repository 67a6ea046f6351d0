"""The shape of a file's sound, to be drawn: its peak and its strength 100 times a second. Blocking.

A clip of 10 s takes about 40 ms. Times count from the file's first picture, as they do everywhere.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from av import AudioFrame, AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from desktop_app.media.landing import landing
from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import sound_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PER_SECOND = 100
"""Buckets in a second of sound."""

RECIPE = 1
"""Counts up when waveforms are made differently, so that none of the old kind is shown."""

_FULL = 255
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Waveform:
    """Peak and root mean square of each hundredth of a second, over all channels; 255 is full.

    Both are empty when the file has no sound.
    """

    peaks: bytes = b""
    strengths: bytes = b""


def waveform(path: Path) -> Waveform:
    """Return the waveform of a file's sound; raises LocalFault."""
    with opened(path) as container:
        stream = sound_of(container)
        if stream is None:
            return Waveform()
        with reading(path):
            return _measured(container, stream)


def write_waveform(found: Waveform, out: Path) -> None:
    """Store a waveform under its name, whole or not at all; raises LocalFault."""
    data = found.peaks + found.strengths
    with landing(out, len(data)) as part:
        part.write_bytes(_digest(data) + data)


def read_waveform(kept: Path) -> Waveform | None:
    """Return what `write_waveform` stored; None when it is not there or not whole."""
    try:
        stored = kept.read_bytes()
    except OSError:
        return None
    digest, data = stored[:_DIGEST], stored[_DIGEST:]
    if _digest(data) != digest or len(data) % 2:
        return None
    half = len(data) // 2
    return Waveform(data[:half], data[half:])


def _measured(container: InputContainer, stream: AudioStream) -> Waveform:
    import numpy as np

    rate = stream.codec_context.sample_rate
    zero = _first_picture(container) * rate
    loud: list[NDArray[np.float32]] = []
    strong: list[NDArray[np.float32]] = []
    places: list[int] = []
    for frame in _planar(container, stream):
        samples = np.abs(frame.to_ndarray())
        loud.append(samples.max(axis=0))
        strong.append((samples * samples).mean(axis=0))
        at = (frame.pts or 0) * (frame.time_base or Fraction(1, rate)) * rate
        places.append(round(at - zero))
    if not loud:
        return Waveform()
    length = max(0, places[-1] + len(loud[-1]))
    return Waveform(
        _scaled(_bucketed(np.maximum, _laid(loud, places, length), rate)),
        _scaled(np.sqrt(_bucketed(np.add, _laid(strong, places, length), rate, mean=True))),
    )


def _planar(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Yield the sound as planar floats, at its own rate and in its own channels."""
    convert = AudioResampler("fltp")
    for frame in container.decode(stream):
        yield from convert.resample(frame)


def _first_picture(container: InputContainer) -> Fraction:
    for stream in container.streams.video:
        return (stream.start_time or 0) * (stream.time_base or Fraction(1, 1000))
    return Fraction(0)


def _laid(
    chunks: list["NDArray[np.float32]"], places: list[int], length: int
) -> "NDArray[np.float32]":
    """Return one line of samples: each chunk where its time says, silence between."""
    import numpy as np

    line = np.zeros(length, np.float32)
    for place, chunk in zip(places, chunks, strict=True):
        cut = max(0, -place)
        end = max(0, place + len(chunk))
        line[max(0, place) : end] = chunk[cut : cut + end - max(0, place)]
    return line


def _bucketed(
    join: "np.ufunc", line: "NDArray[np.float32]", rate: int, *, mean: bool = False
) -> "NDArray[np.float32]":
    """Return one value for each hundredth of a second, the last one for what is left."""
    import numpy as np

    count = -(-len(line) * PER_SECOND // rate)
    edges = np.arange(count, dtype=np.int64) * rate // PER_SECOND
    if not count:
        return np.zeros(0, np.float32)
    found: NDArray[np.float32] = join.reduceat(line, edges)
    if mean:
        found /= np.diff(edges, append=len(line))
    return found


def _scaled(values: "NDArray[np.float32]") -> bytes:
    import numpy as np

    return np.clip(np.rint(values * _FULL), 0, _FULL).astype(np.uint8).tobytes()


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()
