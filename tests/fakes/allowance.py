"""What may be spent of an account that has ordered nothing yet."""

from collections.abc import Callable

from desktop_app.domain.ledger import NOTHING
from desktop_app.domain.money import Credits
from desktop_app.domain.project import ProjectId
from desktop_app.storage.journal import Committed
from desktop_app.studio.account import Account
from desktop_app.studio.allowance import Allowance
from desktop_app.studio.clock import Clock
from desktop_app.studio.spend import Caps


async def nothing(film: ProjectId) -> Committed:
    """Say that nothing is committed."""
    return Committed(NOTHING, NOTHING, NOTHING)


def allowance_of(account: Account, caps: Callable[[], Caps] = Caps) -> Allowance:
    """Return the allowance of an account, within these caps."""
    return Allowance(nothing, balance=lambda: account.state.balance, caps=caps, clock=Clock())


def within(balance: Credits) -> Callable[[Credits, int, Credits], str | None]:
    """Return what says why a sum is more than there is; there are no caps."""
    return Allowance(nothing, balance=lambda: balance, caps=Caps, clock=Clock()).why_not
