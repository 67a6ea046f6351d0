"""Keeps the balance true: it is asked for when money may have moved, and while it is not known."""

import asyncio

from desktop_app.studio.account import Account
from desktop_app.studio.audit import SETTLE_MS, Audit
from desktop_app.studio.clock import Clock
from desktop_app.studio.standing import Connection

LEAST_GAP = 3.0
"""Seconds between two questions, however much happens."""

OUTAGE_GAPS = (15.0, 30.0, 60.0)
"""Seconds after which an account that cannot be reached is tried again; the last one repeats."""


SETTLED = SETTLE_MS / 1000 + 5.0
"""Seconds after the last stir until the balance is asked once more, to be compared in peace."""


class AccountWatch:
    """Refreshes an account after `stir`, at most every few seconds, until its task is cancelled.

    `audit` looks at each balance that was told.
    """

    def __init__(self, account: Account, clock: Clock, audit: Audit | None = None) -> None:
        self._account = account
        self._clock = clock
        self._audit = audit
        self._stirred = asyncio.Event()
        self._settles_at: float | None = None

    def stir(self) -> None:
        """Say that money may have moved."""
        self._stirred.set()
        self._settles_at = self._clock.monotonic() + SETTLED

    async def run(self) -> None:
        """Watch until cancelled."""
        silent = 0
        while True:
            gap = OUTAGE_GAPS[min(silent, len(OUTAGE_GAPS) - 1)]
            await self._clock.wait_for(self._stirred, gap)
            if not self._stirred.is_set() and not self._is_unreachable and not self._has_settled:
                silent = 0
                continue
            if not self._stirred.is_set():
                self._settles_at = None
            self._stirred.clear()
            await self._account.refresh()
            if self._audit is not None:
                await self._audit.look()
            silent = silent + 1 if self._is_unreachable else 0
            await self._clock.sleep(LEAST_GAP)

    @property
    def _has_settled(self) -> bool:
        return self._settles_at is not None and self._clock.monotonic() >= self._settles_at

    @property
    def _is_unreachable(self) -> bool:
        return self._account.state.connection is Connection.UNREACHABLE
