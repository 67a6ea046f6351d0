"""Whether the balance moves as the ledger says: what moved by itself is booked as a drift."""

import logging

from desktop_app.domain.ledger import Entry
from desktop_app.domain.problems import LocalFault
from desktop_app.studio.account import Account
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.signal import Signal
from desktop_app.studio.standing import Connection

_log = logging.getLogger(__name__)

SETTLE_MS = 20_000
"""How long after a charge or refund of ours the balance is not judged yet."""


class Audit:
    """Compares the balances of one account, which `mark` tells from others of its service.

    Signal: `drifted(entry)`.
    """

    def __init__(
        self, account: Account, journal: JournalThread, *, service: str, mark: str
    ) -> None:
        self.drifted: Signal[Entry] = Signal()
        self._account = account
        self._journal = journal
        self._service = service
        self._mark = mark

    async def look(self) -> None:
        """Compare the last balance that was told with the one before it."""
        state = self._account.state
        if state.connection is not Connection.CONNECTED or state.balance is None:
            return
        try:
            drift = await self._journal.observe_balance(
                self._service,
                state.balance,
                account=self._mark,
                asked_at=self._account.asked_at,
                settle_ms=SETTLE_MS,
            )
        except LocalFault as error:
            # A full disk, as a rule: the next balance is compared with the one before this.
            _log.warning("the balance was not compared: %s", error)
            return
        if drift is not None:
            _log.warning("the balance moved by %s credits by itself", drift.sums.drift)
            self.drifted.emit(drift)
