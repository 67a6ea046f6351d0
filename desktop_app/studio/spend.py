"""The spend guard: a batch goes whole or not at all, within the balance and the caps."""

from dataclasses import dataclass
from typing import Final

from desktop_app.domain.money import NO_CREDITS, Credits, Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.storage.journal import Committed
from desktop_app.studio.quotes import Quote

_NO_CAP: Final = Usd(0)
DAY_MS: Final = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Caps:
    """Limits on spending; zero is no limit."""

    click: Usd = _NO_CAP
    day: Usd = _NO_CAP
    film: Usd = _NO_CAP


def check_spend(quote: Quote, *, balance: Credits | None, caps: Caps, committed: Committed) -> None:
    """Raise InvalidInput or NotEnoughCredits when the whole of `quote` may not be spent.

    `committed` is what the ledger holds; unknown outcomes count as spent.
    """
    if quote.problems:
        raise InvalidInput(f"{quote.problems[0]} Nothing was sent or charged.")
    # The balance does not know of what waits to be submitted or is on its way.
    _check_balance(quote.total, balance, committed.all.reserved)
    _check_cap(quote, NO_CREDITS, caps.click, "for one click")
    _check_cap(quote, committed.day.committed, caps.day, "for a day")
    _check_cap(quote, committed.film.committed, caps.film, "for this film")


def _check_balance(total: Credits, balance: Credits | None, reserved: Credits) -> None:
    if balance is None or total + reserved <= balance:
        return
    waits = f" ({reserved} are promised to scenes that wait)" if reserved.milli else ""
    raise NotEnoughCredits(
        f"Not enough credits: {total} needed, {balance} there{waits}; nothing was sent or"
        " charged. Top up, or choose fewer or shorter scenes."
    )


def _check_cap(quote: Quote, before: Credits, cap: Usd, what: str) -> None:
    if cap.micros == 0:
        return
    if quote.unknown:
        raise NotEnoughCredits(
            f"The price of a take is not known, so your cap of {cap} {what} cannot be kept; nothing"
            " was sent or charged. Choose another model or remove the cap."
        )
    if (before + quote.total).usd <= cap:
        return
    already = f" after {before.usd} already spent" if before.milli else ""
    raise NotEnoughCredits(
        f"This would cost {quote.total.usd}{already}, over your cap of {cap} {what}; nothing was"
        " sent or charged. Choose fewer scenes or raise the cap."
    )
