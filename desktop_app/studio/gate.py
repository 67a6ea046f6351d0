"""The gate before every submission: whether something new may be sent, and why not.

It holds for seconds after a request that provably did not arrive, and pauses, with a sentence, for
what only a person or time can change. What is already running is never stopped by it.
"""

import logging

from desktop_app.domain.problems import (
    RateLimited,
    ServiceError,
    ServiceUnreachable,
    TakewrightError,
)
from desktop_app.domain.sentence import say
from desktop_app.studio.clock import Clock
from desktop_app.studio.signal import Signal

_log = logging.getLogger(__name__)

STUMBLE_GAPS = (2.0, 5.0, 12.0)
"""Seconds before a submission that never arrived is tried again; then it is more than a hiccup."""

OUTAGE_GAP = 60.0
"""Seconds between tries while an outage lasts."""

LONGEST_WISH = 30.0
"""Seconds; a service that wants a longer rest is told of, not just waited for."""


class Gate:
    """Open, held for some seconds, or paused. Signal: `changed(sentence | None)`."""

    def __init__(self, clock: Clock) -> None:
        self.changed: Signal[str | None] = Signal()
        self.paused_by: TakewrightError | None = None
        self._unanswered: TakewrightError | None = None
        self._clock = clock
        self._by_user = False
        self._stumbles = 0
        self._stumbled_at = 0.0
        self._until = 0.0

    @property
    def reason(self) -> str | None:
        """Return why nothing new is sent, in a sentence; None when it may be."""
        if self.paused_by is not None:
            return str(self.paused_by)
        return say("Paused by you.") if self._by_user else None

    @property
    def is_trying(self) -> bool:
        """Tell whether the last submission did not arrive: then one is sent at a time."""
        return self._stumbles > 0

    def wait(self) -> float | None:
        """Return seconds until something may be sent, 0 for now; None until something changes."""
        if self._by_user or (self.paused_by is not None and not _passes(self.paused_by)):
            return None
        return max(0.0, self._until - self._clock.monotonic())

    def stumble(self, error: ServiceError, sent_at: float) -> None:
        """Take in that a request sent at `sent_at` (monotonic) was provably not taken.

        What passes by itself (no connection, too many requests) is tried again, soon at first.
        """
        if not _passes(error):
            self.pause_for(error)
            return
        now = self._clock.monotonic()
        if self._stumbles and sent_at <= self._stumbled_at:
            # Sent before the last one failed: the same outage, not one more try.
            return
        self._stumbles += 1
        self._stumbled_at = now
        hiccup = self._stumbles <= len(STUMBLE_GAPS)
        gap = STUMBLE_GAPS[self._stumbles - 1] if hiccup else OUTAGE_GAP
        wish = (error.retry_after if isinstance(error, RateLimited) else None) or 0.0
        self._until = now + max(wish, self._jittered(gap))
        if not hiccup or wish > LONGEST_WISH:
            self.pause_for(error)

    def pass_on(self) -> None:
        """Take in that a submission was taken: whatever was in the way is gone."""
        self._stumbles = 0
        self._until = 0.0
        if self.paused_by is not None and _passes(self.paused_by):
            self.clear(self.paused_by)

    def reached(self) -> None:
        """Take in that the provider answered something: it can be reached again."""
        if isinstance(self.paused_by, ServiceUnreachable):
            self.pass_on()

    def unanswered(self, error: TakewrightError) -> None:
        """Pause because questions about tasks find no answer; `answered` ends it."""
        if self.paused_by is None:
            self.pause_for(error)
            self._unanswered = error

    def answered(self) -> None:
        """Take in that a question about a task was answered."""
        self.reached()
        self.clear(self._unanswered)
        self._unanswered = None

    def pause_for(self, error: TakewrightError) -> None:
        """Send nothing new because of `error`; the first reason stands until it is gone."""
        if self.paused_by is not None:
            return
        _log.warning("the queue waits: %s", error)
        self.paused_by = error
        now = self._clock.monotonic()
        if _passes(error) and self._until <= now:
            self._stumbles = len(STUMBLE_GAPS) + 1
            self._stumbled_at, self._until = now, now + self._jittered(OUTAGE_GAP)
        self.changed.emit(self.reason)

    def clear(self, error: TakewrightError | None) -> None:
        """Take in that `error` is over; another reason stays."""
        if error is not None and self.paused_by is error:
            self.paused_by = None
            self.changed.emit(self.reason)

    def pause(self) -> None:
        """Send nothing new because the user wishes so."""
        self._by_user = True
        self.changed.emit(self.reason)

    def resume(self) -> None:
        """Forget every reason to wait."""
        self._by_user = False
        self.paused_by = None
        self._stumbles = 0
        self._until = 0.0
        self.changed.emit(None)

    def _jittered(self, seconds: float) -> float:
        return seconds * self._clock.chance.uniform(0.75, 1.25)


def _passes(error: TakewrightError) -> bool:
    """Tell whether it goes away by itself, so that trying now and then is right."""
    return isinstance(error, ServiceUnreachable | RateLimited)
