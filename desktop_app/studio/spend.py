"""The spend guard: a batch goes whole or not at all, within the balance and the caps.

A day of the cap is the last 24 hours: none begins anew at midnight with money that was just spent.
"""

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


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something may not be bought: what is the matter, and what to do about it."""

    what: str
    do: str

    def __str__(self) -> str:
        return f"{self.what}. {self.do}"


def check_spend(quote: Quote, *, balance: Credits | None, caps: Caps, committed: Committed) -> None:
    """Raise InvalidInput or NotEnoughCredits when the whole of `quote` may not be spent."""
    if quote.problems:
        raise InvalidInput(f"{quote.problems[0]} Nothing was sent or charged.")
    refusal = why_refused(
        quote.total, quote.unknown, balance=balance, caps=caps, committed=committed
    )
    if refusal is not None:
        raise NotEnoughCredits(f"{refusal.what}; nothing was sent or charged. {refusal.do}")


def why_refused(
    total: Credits, unknown: int, *, balance: Credits | None, caps: Caps, committed: Committed
) -> Refusal | None:
    """Return why `total`, and so many takes of unknown price, may not be spent; None when it may.

    `committed` is what the ledger holds; unknown outcomes count as spent.
    """
    return (
        _over_balance(total, balance, committed)
        or _over_cap(total, unknown, NO_CREDITS, caps.click, "for one click")
        or _over_cap(total, unknown, committed.day.committed, caps.day, "for a day")
        or _over_cap(total, unknown, committed.film.committed, caps.film, "for this film")
    )


def _over_balance(total: Credits, balance: Credits | None, committed: Committed) -> Refusal | None:
    # The balance does not know of what waits to be submitted or is on its way, nor of what was
    # charged since it was asked for.
    promised = committed.all.reserved
    gone = max(NO_CREDITS, committed.fresh.charged + committed.fresh.doubted)
    if balance is None or total + promised + gone <= balance:
        return None
    parts = [f"{promised} are promised to scenes that wait"] if promised.milli else []
    parts += [f"{gone} were spent a moment ago"] if gone.milli else []
    told = f" ({', '.join(parts)})" if parts else ""
    return Refusal(
        f"Not enough credits: {total} needed, {balance} there{told}",
        "Top up, or choose fewer or shorter scenes.",
    )


def _over_cap(total: Credits, unknown: int, before: Credits, cap: Usd, what: str) -> Refusal | None:
    if cap.micros == 0:
        return None
    if unknown:
        return Refusal(
            f"The price of a take is not known, so your cap of {cap} {what} cannot be kept",
            "Choose another model or remove the cap.",
        )
    if (before + total).usd <= cap:
        return None
    already = f" after {before.usd} already spent or promised" if before.milli else ""
    return Refusal(
        f"This would cost {total.usd}{already}, over your cap of {cap} {what}",
        "Choose fewer scenes or raise the cap.",
    )
