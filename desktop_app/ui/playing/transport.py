"""How what is played is gone through: forwards, backwards, in a loop, over what is missing.

Forwards the file plays with its sound. Backwards, and where a scene has no take, a clock runs and
each tick shows the place it is at: Qt's player goes one way only, and a gap has no file.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.studio.course import Course, Gap, Whole, gap_at, next_gap
from desktop_app.ui.playback import Playback, Source
from desktop_app.ui.scrubber import Scrubber

LADDER: Final = (-8.0, -4.0, -2.0, -1.0, 1.0, 2.0, 4.0, 8.0)
"""What each further press of L goes up, and of J down."""

SLOW: Final = 0.25
_TICK_MS: Final = 10
_AS_FILMED: Final = 1.0


class Transport(QObject):
    """Goes through one course.

    Signals: moved(Flicks) when another place is in sight; gap_met(Gap) where there is nothing to
    see, None where there is; changed() when it began or ceased to run, or its speed, loop or marks
    are others.
    """

    moved = Signal(object)
    gap_met = Signal(object)
    changed = Signal()

    def __init__(
        self,
        playback: Playback,
        scrubber: Scrubber,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`now` is in seconds, from whenever."""
        super().__init__(parent)
        self._playback = playback
        self._scrubber = scrubber
        self._now = now
        self._source: Source | None = None
        self._course: Course = Whole(Flicks(0))
        self._at = Flicks(0)
        self._gap: Gap | None = None
        self._usual = self._speed = _AS_FILMED
        self._runs = self._is_pressed = self._has_file = False
        self._loops = self._keeps_to_marks = False
        self._marked: TimeRange | None = None
        self._end = Flicks(0)
        self._origin, self._begun = Flicks(0), 0.0
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        playback.shown.connect(self._follow)
        playback.ended.connect(self._reach_end)

    @property
    def at(self) -> Flicks:
        """The place in sight, or on its way."""
        return self._at

    @property
    def course(self) -> Course:
        """What is gone through."""
        return self._course

    @property
    def gap(self) -> Gap | None:
        """The gap in sight."""
        return self._gap

    @property
    def is_running(self) -> bool:
        """Tell whether it runs either way, or will as soon as there is a picture."""
        return self._runs

    @property
    def speed(self) -> float:
        """How fast it runs, or would; less than nothing is backwards."""
        return self._speed if self._runs else self._usual

    @property
    def usual_speed(self) -> int:
        """The speed of playing in percent, 100 being as filmed."""
        return round(self._usual * 100)

    @property
    def loops(self) -> bool:
        """Tell whether it begins anew at its end."""
        return self._loops

    @property
    def marked(self) -> TimeRange | None:
        """From the in to the out point."""
        return self._marked

    def open(self, source: Source, course: Course, at: Flicks, *, run: bool) -> None:
        """Show a file from a place of its course on."""
        self._take(source, course, at)
        self._has_file = True
        forwards = run and self._speed > 0
        self._playback.load(source, course.in_file(self._at), play=forwards and self._gap is None)
        self._meet(self._gap)
        if self._gap is not None:
            self._scrubber.wait(course.in_file(self._at))
        self._runs = run
        if run:
            self._run()
        self.changed.emit()

    def outline(self, source: Source, course: Course, at: Flicks) -> None:
        """Go through what has no file yet; it ran, so it will run when there is one."""
        self._take(source, course, at)
        self._has_file = False
        self.seek(at)

    def unload(self) -> None:
        """Let go of the file."""
        self._clock.stop()
        self._has_file = False
        self._source, self._course, self._at = None, Whole(Flicks(0)), Flicks(0)
        self._meet(None)
        self._playback.unload()
        self._stop_running()

    def seek(self, at: Flicks) -> None:
        """Go to the frame that holds `at`; what runs goes on there."""
        if self._source is None:
            return
        self._go(at)
        if (
            self._runs
            and not self._is_pressed
            and (self._gap is not None or self._clock.isActive())
        ):
            self._run()
        elif self._runs and self._speed > 0:
            self._set_end()

    def press(self) -> None:
        """A hand holds the place: nothing runs meanwhile."""
        self._is_pressed = True
        self._clock.stop()
        self._scrubber.press()

    def let_go(self) -> None:
        """The hand is gone: what ran goes on."""
        self._is_pressed = False
        self._run() if self._runs else self._scrubber.let_go()

    def hold(self) -> None:
        """Stand still for now; it goes on with what is opened next."""
        self._clock.stop()
        self._playback.hold()

    def play(self) -> None:
        """Run at the usual speed; from the beginning when the end is in sight."""
        self._keeps_to_marks = False
        self._start(self._usual)

    def play_marked(self) -> None:
        """Run from the in to the out point."""
        if self._marked is not None:
            self._keeps_to_marks = True
            self._go(self._marked.start)
            self._start(self._usual)

    def rest(self) -> None:
        """Stand still on the frame in sight."""
        self._clock.stop()
        self._playback.pause()
        if self._speed < 0 and self._gap is None:
            # Its own frame, for the one in sight is a small picture.
            self._scrubber.let_go()
        self._stop_running()

    def shuttle(self, by: int) -> None:
        """Run forwards (1) or backwards (-1); faster, or slower to turn, when it runs already."""
        if not self._runs:
            self._start(_AS_FILMED * by)
        elif by > 0:
            self._start(next((each for each in LADDER if each > self._speed), LADDER[-1]))
        else:
            self._start(next((e for e in reversed(LADDER) if e < self._speed), LADDER[0]))

    def crawl(self, by: int) -> None:
        """Run slowly, forwards (1) or backwards (-1)."""
        self._start(SLOW * by)

    def set_usual_speed(self, percent: int) -> None:
        """Play at this speed from now on, 100 being as filmed."""
        self._usual = percent / 100
        if self._runs and self._speed > 0:
            self._start(self._usual)
        self.changed.emit()

    def set_loop(self, on: bool) -> None:
        """Begin anew at the end, or at the out point; or stand still there."""
        self._loops = on
        if self._runs and self._speed > 0:
            self._set_end()
        self.changed.emit()

    def mark(self, marked: TimeRange | None) -> None:
        """Take other in and out points."""
        if marked != self._marked:
            self._marked = marked
            if self._runs and self._speed > 0:
                self._set_end()
            self.changed.emit()

    def _take(self, source: Source, course: Course, at: Flicks) -> None:
        self._clock.stop()
        self._source, self._course = source, course
        self._at, self._gap = self._placed(at)

    def _placed(self, at: Flicks) -> tuple[Flicks, Gap | None]:
        """Return where the frame that holds a place begins, and the gap it is in."""
        source, course = self._source, self._course
        if source is None:
            return Flicks(0), None
        at = Flicks(max(0, min(at, course.duration - 1)))
        gap = gap_at(course, at)
        if gap is not None:
            start = gap.span.start
            return Flicks(start + (at - start) // source.rate.frame * source.rate.frame), gap
        return course.of_file(source.rate.of_frames(source.frame_at(course.in_file(at)))), None

    def _go(self, at: Flicks) -> None:
        self._at, gap = self._placed(at)
        if gap is None:
            self._meet(None)
            self._scrubber.go(self._course.in_file(self._at))
        else:
            self._scrubber.wait(self._course.in_file(self._at))
            self._meet(gap)

    def _meet(self, gap: Gap | None) -> None:
        self._gap = gap
        self.gap_met.emit(gap)

    def _start(self, speed: float) -> None:
        if self._source is None:
            return
        self._speed, self._runs = speed, True
        low, high = self._limits()
        frame = self._source.rate.frame
        if not low <= self._at < high or (speed > 0 and self._at + frame >= high):
            # From elsewhere, or with nothing left ahead, it begins at the beginning.
            self._go(low) if speed > 0 else self._go(Flicks(high - frame))
        elif speed < 0 and self._at == low:
            self._go(Flicks(high - frame)) if self._loops else None
        self._run()
        self.changed.emit()

    def _run(self) -> None:
        """Go on from the place in sight."""
        self._is_pressed = False
        self._clock.stop()
        if self._speed > 0 and not self._has_file:
            return
        if self._speed > 0 and self._gap is None:
            self._set_end()
            self._playback.set_speed(self._speed)
            self._playback.play()
            self._scrubber.let_go()
            return
        if self._speed < 0:
            self._playback.pause()
        self._origin, self._begun = self._at, self._now()
        self._clock.start()

    def _stop_running(self) -> None:
        self._keeps_to_marks = False
        self._speed = self._usual
        if self._runs:
            self._runs = False
            self.changed.emit()

    def _limits(self) -> tuple[Flicks, Flicks]:
        """Return from where to where it runs."""
        marked = self._marked if self._loops or self._keeps_to_marks else None
        if marked is None or marked.start >= self._course.duration:
            return Flicks(0), self._course.duration
        return marked.start, Flicks(min(marked.end, self._course.duration))

    def _set_end(self) -> None:
        """Let the file play up to the next gap, or to where all ends."""
        source = self._source
        if source is None or not self._has_file:
            return
        _, high = self._limits()
        gap = next_gap(self._course, self._at)
        self._end = high if gap is None else Flicks(min(high, gap.span.start))
        last = source.rate.frames_in(self._course.in_file(self._end)) - 1
        self._playback.set_end(last if self._end < self._course.duration else None)

    def _follow(self, file_at: Flicks) -> None:
        """Take the place of the file's frame in sight for ours."""
        if self._source is None or self._clock.isActive():
            return
        if self._gap is not None and not self._runs:
            # The file has come to where it waits; what is shown is the gap.
            return
        self._at = self._course.of_file(file_at)
        if self._gap is not None:
            self._meet(None)
        self.moved.emit(self._at)

    def _reach_end(self) -> None:
        if self._source is None or not self._runs:
            self._playback.pause()
            return
        _, high = self._limits()
        if self._end >= high:
            self._finish(forwards=True)
            return
        self._origin, self._begun = self._at, self._now()
        self._clock.start()

    def _finish(self, *, forwards: bool) -> None:
        low, high = self._limits()
        if not self._loops or self._source is None:
            self._at, _ = self._placed(Flicks(high - 1) if forwards else low)
            self.rest()
            return
        frame = self._source.rate.frame
        self._clock.stop()
        self._at, gap = self._placed(low if forwards else Flicks(high - frame))
        if gap is not None or not forwards:
            self._go(self._at)
        else:
            self._meet(None)
            self._playback.seek(self._course.in_file(self._at))
        self._run()

    def _tick(self) -> None:
        passed = (self._now() - self._begun) * self._speed
        at = Flicks(self._origin + round(passed * FLICKS_PER_SECOND))
        low, high = self._limits()
        if self._speed < 0:
            self._tick_back(at, low)
        elif at >= high:
            self._show_clocked(Flicks(high - 1))
            self._finish(forwards=True)
        elif gap_at(self._course, at) is None and self._gap is not None:
            self._leave_gaps(self._gap)
        elif gap_at(self._course, at) is not None:
            self._show_clocked(at)

    def _tick_back(self, at: Flicks, low: Flicks) -> None:
        self._show_clocked(Flicks(max(at, low)))
        if at <= low:
            self._finish(forwards=False)

    def _show_clocked(self, at: Flicks) -> None:
        place, _ = self._placed(at)
        if place != self._at:
            self._go(place)
            self.moved.emit(self._at)

    def _leave_gaps(self, gap: Gap) -> None:
        """Go on with the file where they end; its first frame comes into sight by itself."""
        self._clock.stop()
        while (after := gap_at(self._course, gap.span.end)) is not None:
            gap = after
        self._at, _ = self._placed(gap.span.end)
        self._meet(None)
        self._playback.seek(self._course.in_file(self._at))
        self._run()
