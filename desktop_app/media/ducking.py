"""Music that steps back while somebody speaks: by how much at every sample, from the levels alone.

Levels are taken in steps of 10 ms counted from the film's start. The music begins to step back
`_AHEAD` before speech, stays back `_HOLD` after it, so that it does not pump between words, and
moves along a raised cosine; no place depends on anything further away than `REACH_SECONDS`.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop_app.media.heard import Samples

_STEPS_PER_SECOND = 100
_AHEAD = 25
"""A quarter of a second, in steps: the music is down when the first word is said."""

_HOLD = 60
_SMOOTH = 20
"""Half the way of a move, in steps: it takes 0.4 s."""

REACH_SECONDS = 1
"""More than hold, half a move and two steps for between them."""

_QUIET_DB = -50
_LOUD_DB = -38
"""Below the first (RMS of a step, in dBFS) nobody is heard, above the second somebody speaks."""


class Ducking:
    """The gain of music in a film whose clips and voices are `said`; `duck` in 1/100 dB."""

    def __init__(self, said: Callable[[int, int], Samples], duck: int, sample_rate: int) -> None:
        self._said = said
        self._duck = duck
        self._step = sample_rate // _STEPS_PER_SECOND
        self._second = lru_cache(maxsize=8)(self._speech_in_second)

    def gain(self, start: int, end: int) -> Samples:
        """Return the factor for samples [start, end)."""
        if self._duck == 0:
            return np.ones(end - start, np.float32)
        first, last = start // self._step, (end - 1) // self._step + 2
        points = self._gains(first, last)
        place = np.arange(start, end) - first * self._step
        step, within = place // self._step, place % self._step
        part = (within / self._step).astype(np.float32)
        return points[step] * (1 - part) + points[step + 1] * part

    def _gains(self, first: int, last: int) -> Samples:
        """Return the gains at the beginnings of steps [first, last)."""
        held = _held(self._speech(first - _HOLD - _SMOOTH, last + _AHEAD + _SMOOTH))
        moved = _smoothed(held)
        factors = [10 ** (self._duck * each / 2000) for each in moved.tolist()]
        return np.array(factors, np.float32)

    def _speech(self, first: int, last: int) -> NDArray[np.float64]:
        """Return how surely somebody speaks in steps [first, last), from 0 to 1."""
        seconds = range(first // _STEPS_PER_SECOND, (last - 1) // _STEPS_PER_SECOND + 1)
        found = np.concatenate([self._second(each) for each in seconds])
        skipped = first - seconds[0] * _STEPS_PER_SECOND
        return found[skipped : skipped + last - first]

    def _speech_in_second(self, second: int) -> NDArray[np.float64]:
        if second < 0:
            return np.zeros(_STEPS_PER_SECOND)
        length = self._step * _STEPS_PER_SECOND
        sound = self._said(second * length, (second + 1) * length).astype(np.float64)
        power = np.square(sound).reshape(2, _STEPS_PER_SECOND, self._step).mean(axis=2).max(axis=0)
        level = 10 * np.log10(np.maximum(power, 1e-12))
        heard: NDArray[np.float64] = (level - _QUIET_DB) / (_LOUD_DB - _QUIET_DB)
        return heard.clip(0, 1)


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
