"""What may still be spent, kept in memory for whoever asks before a click."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from desktop_app.domain.ledger import NOTHING
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ProjectId
from desktop_app.storage.journal import Committed
from desktop_app.studio.clock import Clock
from desktop_app.studio.signal import Signal
from desktop_app.studio.spend import Caps, why_refused

_log = logging.getLogger(__name__)

LEAST_GAP: Final = 0.5
"""Seconds between two looks, however much happens."""

REREAD: Final = 60.0
"""Seconds after which it is looked again though nothing happened: the day moves on."""


class Allowance:
    """Knows the balance, the caps and what of them is used up, for one film at a time.

    It may be a moment behind; the order itself is checked with the write. `run` keeps it true.
    Signal: `changed(committed)`, for other caps too.
    """

    def __init__(
        self,
        read: Callable[[ProjectId], Awaitable[Committed]],
        *,
        balance: Callable[[], Credits | None],
        caps: Callable[[], Caps],
        clock: Clock,
    ) -> None:
        self.changed: Signal[Committed] = Signal()
        self.committed = Committed(NOTHING, NOTHING, NOTHING)
        self._read = read
        self._balance = balance
        self._caps = caps
        self._clock = clock
        self._film: ProjectId | None = None
        self._stirred = asyncio.Event()

    @property
    def caps(self) -> Caps:
        """Return the caps as they are set now."""
        return self._caps()

    def watch(self, film: ProjectId) -> None:
        """Tell of this film from now on."""
        self._film = film
        self.stir()

    def stir(self) -> None:
        """Say that money may have moved."""
        self._stirred.set()

    def reconsider(self) -> None:
        """Tell that the caps are others now."""
        self.changed.emit(self.committed)

    def why_not(self, total: Credits, unknown: int = 0, beside: Credits = NO_CREDITS) -> str | None:
        """Return why this may not be spent now, in a sentence; None when it may.

        `beside` is what of it a gateway is paid, which the balance does not pay.
        """
        refusal = why_refused(
            total,
            unknown,
            balance=self._balance(),
            caps=self._caps(),
            committed=self.committed,
            beside=beside,
        )
        return None if refusal is None else str(refusal)

    async def run(self) -> None:
        """Look again whenever money may have moved, until cancelled."""
        while True:
            await self._clock.wait_for(self._stirred, REREAD)
            self._stirred.clear()
            await self._look()
            await self._clock.sleep(LEAST_GAP)

    async def _look(self) -> None:
        film = self._film
        if film is None:
            return
        try:
            committed = await self._read(film)
        except LocalFault as error:
            # What was known last still stands; the order itself is checked again.
            _log.warning("what is spent could not be read: %s", error)
            return
        if film == self._film and committed != self.committed:
            self.committed = committed
            self.changed.emit(committed)
