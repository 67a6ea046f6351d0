"""Rendering what is missing of a film: a few segments at once, on threads that wait for ffmpeg."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from desktop_app.media.segments import SegmentCache, Unwanted, Wanted

AT_ONCE = 2
"""Encoders that run side by side; each uses several cores."""

_SECONDS_BETWEEN_LOOKS = 0.1


class Renders:
    """A list of segments to render that may change while it is worked on.

    Used on one thread; the threads of its own end with `close`.
    """

    def __init__(self, cache: SegmentCache) -> None:
        self._cache = cache
        self._pool = ThreadPoolExecutor(min(AT_ONCE, os.cpu_count() or 1), "render")
        self._waiting: list[Wanted] = []
        self._running: dict[Path, tuple[Future[None], threading.Event]] = {}
        self._frames: dict[Path, int] = {}

    @property
    def is_busy(self) -> bool:
        """Tell whether something is rendered or waits for it."""
        return bool(self._running or self._waiting)

    @property
    def frames(self) -> int:
        """How many frames were rendered so far."""
        return sum(self._frames.copy().values())

    def want(self, wanted: Sequence[Wanted]) -> int:
        """Put a new list in the place of the old; returns how many frames are missing.

        What is rendered just now goes on if it is in the list, else it ends.
        """
        missing = {each.place: each for each in wanted if not self._cache.holds(each)}
        for place, (_, stop) in self._running.items():
            if place not in missing:
                stop.set()
        going_on = {place for place, (_, stop) in self._running.items() if not stop.is_set()}
        self._waiting = [each for place, each in missing.items() if place not in going_on]
        return sum(each.segment.frames for each in missing.values())

    def hold(self) -> None:
        """Begin nothing more; what is rendered just now is finished."""
        self._waiting.clear()

    def advance(self) -> list[BaseException]:
        """Begin what can be, wait a moment, and return what went wrong since the last time."""
        # What was stopped and is wanted again has to be over first.
        ready = [each for each in self._waiting if each.place not in self._running]
        for each in ready[: AT_ONCE - len(self._running)]:
            self._waiting.remove(each)
            self._begin(each)
        futures = [future for future, _ in self._running.values()]
        done, _ = wait(futures, _SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED)
        ended = [place for place, (future, _) in self._running.items() if future in done]
        errors = [self._running.pop(place)[0].exception() for place in ended]
        return [each for each in errors if each is not None and not isinstance(each, Unwanted)]

    def close(self) -> None:
        """Stop what is rendered and wait for it."""
        self._waiting.clear()
        for _, stop in self._running.values():
            stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, wanted: Wanted) -> None:
        stop, place = threading.Event(), wanted.place

        def told(frames: int) -> None:
            self._frames[place] = frames

        future = self._pool.submit(self._cache.make, wanted, told, stop)
        self._running[place] = (future, stop)


def make_ready(
    wanted: Sequence[Wanted], cache: SegmentCache, progress: Callable[[int, int], None]
) -> None:
    """Render what is not kept yet; blocking.

    `progress` gets the frames rendered and those to render in all; what it raises ends the work,
    as does the first segment that cannot be made.
    """
    renders = Renders(cache)
    try:
        missing = renders.want(wanted)
        progress(0, missing)
        while renders.is_busy:
            for error in renders.advance():
                raise error
            progress(renders.frames, missing)
    finally:
        renders.close()
