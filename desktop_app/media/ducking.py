"""Music that steps back while somebody speaks: by how much at every sample, from the levels alone.

Levels are taken in steps of 512 samples counted from the film's start, which AAC packets share.
The music is down just before the first word, stays down between words, and moves along a raised
cosine; no place depends on anything further away than `REACH`.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.media.heard import CHANNELS, Samples

STEP = 512
_AHEAD = 24
"""A quarter of a second at 48 kHz, in steps; half a move before that the music begins to go."""

_HOLD = 56
_SMOOTH = 20
"""Half a move, in steps: it takes 0.4 s."""

REACH = (_HOLD + _SMOOTH + 2) * STEP
"""Samples, before and after."""

_CHUNK = 96
"""Steps whose levels are taken at once."""

_QUIET_DB = -50
_LOUD_DB = -38
"""Below the first (RMS of a step, in dBFS) nobody is heard, above the second somebody speaks."""


class Ducking:
    """The gain of music in a film whose clips and voices are `said`; `duck` in 1/100 dB."""

    def __init__(self, said: Callable[[int, int], Samples], duck: int) -> None:
        self._said = said
        self._duck = duck
        self._chunk = lru_cache(maxsize=8)(self._speech_in_chunk)

    def gain(self, start: int, end: int) -> Samples:
        """Return the factor for samples [start, end)."""
        if self._duck == 0:
            return np.ones(end - start, np.float32)
        first, last = start // STEP, (end - 1) // STEP + 2
        return ramped(self._gains(first, last), STEP, start - first * STEP, end - start)

    def _gains(self, first: int, last: int) -> Samples:
        """Return the gains at the beginnings of steps [first, last)."""
        held = _held(self._speech(first - _HOLD - _SMOOTH, last + _AHEAD + _SMOOTH))
        moved = _smoothed(held)
        factors = [10 ** (self._duck * each / 2000) for each in moved.tolist()]
        return np.array(factors, np.float32)

    def _speech(self, first: int, last: int) -> NDArray[np.float64]:
        """Return how surely somebody speaks in steps [first, last), from 0 to 1."""
        chunks = range(first // _CHUNK, (last - 1) // _CHUNK + 1)
        found = np.concatenate([self._chunk(each) for each in chunks])
        skipped = first - chunks[0] * _CHUNK
        return found[skipped : skipped + last - first]

    def _speech_in_chunk(self, chunk: int) -> NDArray[np.float64]:
        if chunk < 0:
            return np.zeros(_CHUNK)
        length = STEP * _CHUNK
        sound = self._said(chunk * length, (chunk + 1) * length).astype(np.float64)
        power = np.square(sound).reshape(CHANNELS, _CHUNK, STEP).mean(axis=2).max(axis=0)
        level = 10 * np.log10(np.maximum(power, 1e-12))
        heard: NDArray[np.float64] = (level - _QUIET_DB) / (_LOUD_DB - _QUIET_DB)
        return heard.clip(0, 1)


def ramped(points: Samples, step: int, skipped: int, count: int) -> Samples:
    """Return `count` values on the lines between `points`, which are `step` samples apart.

    The first value lies `skipped` samples after the first point.
    """
    place = np.arange(skipped, skipped + count)
    number, part = place // step, ((place % step) / step).astype(np.float32)
    return points[number] * (1 - part) + points[number + 1] * part


def _held(speech: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each step the most that is said from `_HOLD` before it to `_AHEAD` after it."""
    size = speech.size - _HOLD - _AHEAD
    held = speech[:size].copy()
    for shift in range(1, _HOLD + _AHEAD + 1):
        np.maximum(held, speech[shift : shift + size], out=held)
    return held


def _smoothed(held: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a weighted mean over `_SMOOTH` steps on both sides."""
    size = held.size - 2 * _SMOOTH
    weights = _weights()
    total = np.zeros(size)
    for shift, weight in enumerate(weights):
        total += weight * held[shift : shift + size]
    return total


@lru_cache(maxsize=1)
def _weights() -> tuple[float, ...]:
    count = 2 * _SMOOTH + 1
    bell = np.sin(np.pi * (np.arange(count) + 1) / (count + 1)) ** 2
    return tuple((bell / bell.sum()).tolist())
