"""How long something has been in the making, and about how long it takes."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.time import clock, flicks

_SURE: Final = 0.08
"""From this part on, what is done tells how long all of it takes."""


class Wait(QObject):
    """Counts while something is made ready.

    Signals: told(words) each second and whenever it got on.
    """

    told = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`now` is in seconds, from whenever."""
        super().__init__(parent)
        self._now = now
        self._begun: float | None = None
        self._sentence, self._done = "", 0.0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tell)

    def get_on(self, sentence: str, done: float) -> None:
        """Say what is made and how far it is, 0 to 1."""
        if self._begun is None or done < self._done:
            self._begun = self._now()
            self._timer.start()
        self._sentence, self._done = sentence, done
        self._tell()

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self._begun = None
        self._timer.stop()

    def _tell(self) -> None:
        if self._begun is None:
            return
        passed = self._now() - self._begun
        if passed < 1:
            self.told.emit(self._sentence)
            return
        elapsed = clock(flicks(int(passed)))
        if self._done < _SURE:
            words = self.tr("{what} · {elapsed}")
            self.told.emit(words.format(what=self._sentence, elapsed=elapsed))
            return
        whole = clock(flicks(max(int(passed), round(passed / self._done))))
        words = self.tr("{what} · {elapsed} of about {whole}")
        self.told.emit(words.format(what=self._sentence, elapsed=elapsed, whole=whole))
