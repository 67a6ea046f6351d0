"""The film's sound at its final level: one gain for all of it, and no true peak above a ceiling.

The limiter looks at peaks between samples (four times oversampled, as ITU-R BS.1770-5 annex 2 has
it), turns down a few milliseconds before each and lets go within a sixth of a second. It reckons
in steps of 32 samples counted from the film's start and looks no further than `REACH`, so any
range comes out the same whoever renders it.
"""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.sound import TRUE_PEAK
from desktop_app.media.ducking import ramped
from desktop_app.media.heard import CHANNELS, Samples
from desktop_app.media.mix import Sounding
from desktop_app.media.sound_key import STRETCH, Mastering

MARGIN = 100
"""What AAC at 192 kbit/s may add to a peak, in hundredths of a decibel."""

_STEP = 32
_CHUNK = STRETCH // _STEP
"""Steps whose peaks are looked for at once."""

_ATTACK = 4
_RELEASE = 240
_TAPS = 32
_KAISER = 9.0
_CUTOFF = 0.97
"""The interpolation of ffmpeg's meter, so that both see the same peaks."""

_OVERSAMPLED = 4
_DOUBT = 5
"""Hundredths of a decibel by which two meters may differ that look at other points."""

_WORST_OVERSHOOT = 3.0
"""No peak between samples can be higher than the samples by this factor (the taps' sizes)."""

REACH_BEFORE = (_RELEASE + 2 * _ATTACK + 1) * _STEP + _TAPS
REACH_AFTER = (2 * _ATTACK + 1) * _STEP + _TAPS
"""Samples around a range that turn it down."""


class Mastered:
    """A sound with its gain, held under the ceiling."""

    def __init__(self, sound: Sounding, mastering: Mastering) -> None:
        self.samples = sound.samples
        self._sound = sound
        self._factor = np.float32(10 ** (mastering.gain / 2000))
        self._lowered = dict(mastering.lowered)
        self._chunk = lru_cache(maxsize=8)(self._depths_in_chunk)

    def render(self, start: int, end: int) -> Samples:
        """Return samples [start, end)."""
        sound = self._sound.render(start, end) * self._factor
        first, last = start // _STEP, (end - 1) // _STEP + 2
        depths = self._depths(first - _RELEASE - 2 * _ATTACK - 1, last + 2 * _ATTACK)
        if not depths.any():
            return sound
        return sound * ramped(_gains(depths), _STEP, start - first * _STEP, end - start)

    def _depths(self, first: int, last: int) -> NDArray[np.float64]:
        """Return by which part of itself the sound of steps [first, last) is too loud."""
        chunks = range(first // _CHUNK, (last - 1) // _CHUNK + 1)
        found = np.concatenate([self._chunk(each) for each in chunks])
        skipped = first - chunks[0] * _CHUNK
        return found[skipped : skipped + last - first]

    def _depths_in_chunk(self, chunk: int) -> NDArray[np.float64]:
        start, end = chunk * STRETCH, (chunk + 1) * STRETCH
        if end <= 0 or start >= self.samples:
            return np.zeros(_CHUNK)
        sound = self._sound.render(start - _TAPS, end + _TAPS) * self._factor
        ceiling = 10 ** ((TRUE_PEAK - MARGIN - self._lowered.get(chunk, 0)) / 2000)
        if np.abs(sound).max() * _WORST_OVERSHOOT <= ceiling:
            return np.zeros(_CHUNK)
        peaks = _peaks(sound).reshape(_CHUNK, _STEP).max(axis=1).astype(np.float64)
        depths: NDArray[np.float64] = 1 - ceiling / np.maximum(peaks, ceiling)
        return depths


def true_peak(sound: Samples) -> float:
    """Return the true peak of a sound, 1 being full scale."""
    meter = PeakMeter()
    meter.add(sound)
    return meter.peak


class PeakMeter:
    """The true peak of a sound that comes in pieces."""

    def __init__(self) -> None:
        self._peak = 0.0
        self._tail = np.zeros((CHANNELS, 2 * _TAPS), np.float32)

    def add(self, sound: Samples) -> None:
        """Hear the next piece."""
        whole = np.concatenate([self._tail, sound], axis=1)
        if sound.shape[1]:
            self._peak = max(self._peak, float(_peaks(whole).max()))
        self._tail = whole[:, -2 * _TAPS :]

    @property
    def peak(self) -> float:
        """The highest that was heard, 1 being full scale; the end of the sound is its end."""
        last = np.pad(self._tail, ((0, 0), (0, 2 * _TAPS)))
        return max(self._peak, float(_peaks(last).max()))


def overs(sound: Samples) -> list[tuple[int, int]]:
    """Return where a finished sound is over the true peak of films, and by how many 1/100 dB.

    At most one place is told of each stretch of it.
    """
    limit = 10 ** ((TRUE_PEAK - _DOUBT) / 2000)
    padded = np.pad(sound, ((0, 0), (_TAPS, _TAPS)))
    found = []
    for start in range(0, sound.shape[1], STRETCH):
        piece = padded[:, start : start + STRETCH + 2 * _TAPS]
        if np.abs(piece).max() * _WORST_OVERSHOOT <= limit:
            continue
        peaks = _peaks(piece, 2 * _OVERSAMPLED)
        place = int(peaks.argmax())
        if peaks[place] > limit:
            excess = math.ceil(2000 * math.log10(float(peaks[place]) / limit))
            found.append((start + place, excess))
    return found


def _peaks(sound: Samples, oversampled: int = _OVERSAMPLED) -> Samples:
    """Return for each sample the largest value from it up to the next; `_TAPS` are cut off.

    A peak between two samples counts for the step of the first; the gain goes along a line to
    where the next step begins, so that one is turned down with it.
    """
    size = sound.shape[1] - 2 * _TAPS
    middle = sound[:, _TAPS : _TAPS + size]
    peaks = np.abs(middle)
    for taps in _phases(oversampled):
        between = np.zeros_like(middle)
        for place, tap in enumerate(taps):
            shift = _TAPS - _TAPS // 2 + 1 + place
            between += sound[:, shift : shift + size] * tap
        np.maximum(peaks, np.abs(between), out=peaks)
    found: Samples = peaks.max(axis=0)
    return found


@lru_cache(maxsize=2)
def _phases(oversampled: int) -> tuple[tuple[np.float32, ...], ...]:
    """Return the taps for the points between a sample and the next."""
    taps = np.arange(_TAPS) - _TAPS // 2 + 1
    found = []
    for number in range(1, oversampled):
        distance = taps - number / oversampled
        window = np.i0(_KAISER * np.sqrt(1 - (2 * distance / _TAPS) ** 2))
        weights = np.sinc(_CUTOFF * distance) * window
        found.append(tuple((weights / weights.sum()).astype(np.float32)))
    return tuple(found)


def _gains(depths: NDArray[np.float64]) -> Samples:
    """Return the gain at the beginnings of steps; `depths` reaches further on both sides."""
    touched = np.maximum(depths[:-1], depths[1:])
    released = _released(touched)
    held = released.copy()[: released.size - 2 * _ATTACK]
    for shift in range(1, 2 * _ATTACK + 1):
        np.maximum(held, released[shift : shift + held.size], out=held)
    weights = _bell()
    size = held.size - 2 * _ATTACK
    smooth = np.zeros(size)
    for shift, weight in enumerate(weights):
        smooth += weight * held[shift : shift + size]
    return (1 - smooth).astype(np.float32)


def _released(depths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Let every depth go back along a raised cosine over the steps after it."""
    size = depths.size - _RELEASE
    found = np.zeros(size)
    for age in range(_RELEASE + 1):
        left = 0.5 + 0.5 * np.cos(np.pi * age / (_RELEASE + 1))
        shift = _RELEASE - age
        np.maximum(found, depths[shift : shift + size] * left, out=found)
    return found


@lru_cache(maxsize=1)
def _bell() -> tuple[float, ...]:
    count = 2 * _ATTACK + 1
    bell = np.sin(np.pi * (np.arange(count) + 1) / (count + 1)) ** 2
    return tuple((bell / bell.sum()).tolist())
