"""How often the provider is asked, within its limits (kie.ai: 20 submissions in 10 s)."""

from collections import deque
from collections.abc import Callable
from random import Random

SUBMISSIONS = 20
SUBMISSION_WINDOW = 10.5
"""Seconds; a little more than the provider's ten, since requests take their time on the way."""

_GAPS = (
    (120.0, 3.0, 5.0),
    (1800.0, 10.0, 15.0),
    (6 * 3600.0, 45.0, 75.0),
    (24 * 3600.0, 240.0, 360.0),
)
QUESTIONS_A_SECOND = 20
"""About all jobs together; with more than sixty of them each is asked about more seldom."""

_LAST_GAP = (3000.0, 4200.0)
"""After a day: never given up, since what ends late is paid all the same."""


def poll_gap(age: float, chance: Random) -> float:
    """Return seconds until a job of `age` seconds is asked about again, with jitter."""
    for until, low, high in _GAPS:
        if age < until:
            return chance.uniform(low, high)
    return chance.uniform(*_LAST_GAP)


def shared_gap(gap: float, running: int) -> float:
    """Return seconds until the next question about one of `running` jobs: all take turns.

    Two hundred that were each asked about every four seconds came to fifty questions a second, for
    clips that take minutes.
    """
    return max(gap, running / QUESTIONS_A_SECOND)


def retry_gap(failures: int, chance: Random) -> float:
    """Return seconds to wait after `failures` transport faults in a row: 2 doubling to 60."""
    return float(min(60.0, 2.0 ** min(failures, 6))) * chance.uniform(0.75, 1.25)


class SubmissionWindow:
    """Lets at most `most` submissions of this process start within any `seconds`.

    `hold` keeps all back for a while: another process has used up what the account may send.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        most: int = SUBMISSIONS,
        seconds: float = SUBMISSION_WINDOW,
    ) -> None:
        self._clock = clock
        self._most = most
        self._seconds = seconds
        self._starts: deque[float] = deque()
        self._held_until = 0.0

    def hold(self, seconds: float) -> None:
        """Let nothing start for so long."""
        self._held_until = self._clock() + seconds

    def wait(self) -> float:
        """Return seconds until the next submission may start; 0 when it may now."""
        now = self._clock()
        if now < self._held_until:
            return self._held_until - now
        while self._starts and now - self._starts[0] >= self._seconds:
            self._starts.popleft()
        if len(self._starts) < self._most:
            return 0.0
        return self._seconds - (now - self._starts[0])

    def take(self) -> None:
        """Count one submission that starts now."""
        self._starts.append(self._clock())
