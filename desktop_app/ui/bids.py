"""What generating some scenes costs, in words, and why it cannot be had if it cannot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.money import Credits
from desktop_app.domain.project import SceneId
from desktop_app.studio.account import Account
from desktop_app.studio.quotes import Quote
from desktop_app.studio.standing import AccountState
from desktop_app.ui.job_words import why_not_spend
from desktop_app.ui.words import in_bill, shown


@dataclass(frozen=True, slots=True)
class Bid:
    """A price as it is written, and the sentence that says why it cannot be paid now."""

    price: str
    why_not: str | None


Pricing = Callable[[Sequence[SceneId]], Bid]
"""Prices one take of each of these scenes."""


MayNot = Callable[[Credits, int, Credits], str | None]
"""Says what balance and caps have against a sum, and so many takes of unknown price beside it.

The last is what of the sum a gateway is paid.
"""


def standing(account: Account, quote: Quote) -> AccountState:
    """Return how the accounts stand that a quote would be bought from."""
    return account.state_for(
        gateway=quote.goes_to(gateway=True), provider=quote.goes_to(gateway=False)
    )


def bid_for(quote: Quote, account: AccountState, may_not: MayNot) -> Bid:
    """Return a quote in words; what is wrong with a scene goes before what the account lacks."""
    if quote.problems:
        return Bid(price_words(quote), shown(quote.problems[0]))
    refusal = may_not(quote.total, quote.unknown, quote.total_at(gateway=True))
    return Bid(price_words(quote), why_not_spend(account, refusal))


def price_words(quote: Quote) -> str:
    """Return `90 credits · $0.45`; a price that is not known is said to be unknown."""
    if quote.unknown == len(quote.lines):
        return _say("price not known")
    known = in_bill(quote.bill)
    if not quote.unknown:
        return known
    return known + " " + _say("+ {count} of unknown price").format(count=quote.unknown)


def _say(text: str) -> str:
    return QCoreApplication.translate("Bids", text)
