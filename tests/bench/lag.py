"""How late an event loop is: a timer that should fire every few milliseconds, and what kept it.

What stands still for a second is one late tick but two hundred that did not come; they are counted,
so a percentile is what a key pressed at any moment would have waited.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NamedTuple, TypedDict

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 4
_LOOK_SECONDS = 0.004


class Tick(NamedTuple):
    """When a tick came, on the clock that all processes share, and by how many ms it was late.

    `work` is the part of it for which the loop's thread computed, `own` that with what it waited
    for: another thread, the X server, a lock. The rest it stood in line for a processor. Where the
    system does not say, each is all of it.
    """

    when: float
    late: float
    own: float
    work: float


class Lag(TypedDict):
    """Milliseconds."""

    p50: float
    p99: float
    longest: float


class Probe(QObject):
    """Ticks on the thread that made it, from then on."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: list[Tick] = []
        self.last = time.monotonic()
        line = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._line = line.open("rb", buffering=0) if line.exists() else None
        self._ran, self._stood = self._account()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._line is not None:
            self._line.close()

    def _tick(self) -> None:
        now, (ran, stood) = time.monotonic(), self._account()
        late = max(0.0, (now - self.last) * 1000 - TICK_MS)
        own = max(0.0, late - (stood - self._stood))
        work = own if self._line is None else min(own, ran - self._ran)
        self.ticks.append(Tick(now, late, own, work))
        self.last, self._ran, self._stood = now, ran, stood

    def _account(self) -> tuple[float, float]:
        """Return for how many ms this thread ran, and could run and had no processor, in all."""
        if self._line is None:
            return 0.0, 0.0
        self._line.seek(0)
        ran, stood = self._line.read().split()[:2]
        return int(ran) / 1_000_000, int(stood) / 1_000_000


def lag_of(lateness: Iterable[float]) -> Lag:
    """Return what a moment chosen by chance meets."""
    every = [each for late in lateness for each in _with_missed(late)]
    return spread_of(every)


def spread_of(times: Iterable[float]) -> Lag:
    """Return the middle, the 99th of a hundred and the longest."""
    every = sorted(times)
    if not every:
        raise RuntimeError("nothing came in that time")
    return Lag(p50=_at(every, 0.5), p99=_at(every, 0.99), longest=round(every[-1], 2))


def _with_missed(late: float) -> Iterator[float]:
    """Yield the lateness of a tick and of those that should have come meanwhile."""
    yield late
    while late > TICK_MS:
        late -= TICK_MS
        yield late


def _at(every: Sequence[float], share: float) -> float:
    return round(every[min(len(every) - 1, int(share * len(every)))], 2)


@dataclass(frozen=True)
class Block:
    """A late tick, and where the thread was seen most while it did not come."""

    tick: Tick
    where: tuple[str, ...]


class Watcher(threading.Thread):
    """Looks at the probe's thread whenever its tick is overdue, and notes what it is doing."""

    def __init__(self, probe: Probe) -> None:
        super().__init__(daemon=True)
        self._probe = probe
        self._seen: dict[float, Counter[tuple[str, ...]]] = {}
        self._main = threading.get_ident()
        self._done = threading.Event()

    def stop(self) -> None:
        self._done.set()
        self.join()

    def run(self) -> None:
        while not self._done.wait(_LOOK_SECONDS):
            last = self._probe.last
            if time.monotonic() - last > 2 * TICK_MS / 1000:
                where = _stack(sys._current_frames().get(self._main))
                self._seen.setdefault(last, Counter())[where] += 1

    def longest(self, count: int) -> list[Block]:
        """Return what the thread worked at longest."""
        worst = sorted(self._probe.ticks, key=lambda tick: -tick.work)[:count]
        before = {
            tick.when: earlier.when
            for earlier, tick in zip(self._probe.ticks, self._probe.ticks[1:], strict=False)
        }
        return [
            Block(tick, seen.most_common(1)[0][0])
            for tick in worst
            if (seen := self._seen.get(before.get(tick.when, 0.0)))
        ]


def _stack(frame: FrameType | None) -> tuple[str, ...]:
    """Return where a thread is, innermost first: two calls of anyone, then ours."""
    found: list[str] = []
    while frame is not None:
        path = frame.f_code.co_filename
        if "desktop_app" in path or len(found) < 2:
            found.append(f"{Path(path).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(found[:8])
