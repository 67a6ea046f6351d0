"""How long something will still take, from how fast it has gone lately."""

import math
from dataclasses import dataclass, replace

_MEMORY_MS = 5_000
"""Speeds this long ago count a third of those of now."""

_STANDSTILL = 1e-9
"""Slower than that it would take weeks, which nobody knows."""

_SOONEST_MS = 1_000
"""Before that nothing is said: the first speeds are of starting, not of working."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Where work is: `done` of 1 at `at_ms`, having begun at `begun_ms`; `speed` is of 1 a ms."""

    begun_ms: int
    at_ms: int
    done: float = 0.0
    speed: float | None = None

    def moved(self, at_ms: int, done: float) -> "Pace":
        """Return the pace when so much is done."""
        passed = at_ms - self.at_ms
        if passed <= 0 or done <= self.done:
            return replace(self, done=max(self.done, done))
        lately = (done - self.done) / passed
        if self.speed is None:
            return replace(self, at_ms=at_ms, done=done, speed=lately)
        weight = 1.0 - math.exp(-passed / _MEMORY_MS)
        speed = self.speed + weight * (lately - self.speed)
        return replace(self, at_ms=at_ms, done=done, speed=speed)

    def left_ms(self, now_ms: int) -> int | None:
        """Return about how long it still takes, None while that is not known."""
        if self.speed is None or self.speed < _STANDSTILL or now_ms - self.begun_ms < _SOONEST_MS:
            return None
        return max(0, round((1.0 - self.done) / self.speed) - (now_ms - self.at_ms))


def begun(now_ms: int) -> Pace:
    """Return the pace of work that begins now."""
    return Pace(now_ms, now_ms)
