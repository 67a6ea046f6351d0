"""The spend guard: a batch goes whole or not at all, within the balance and the caps.

A day of the cap is the last 24 hours: none begins anew at midnight with money that was just spent.
"""

from dataclasses import dataclass
from typing import Final

from desktop_app.domain.money import NO_CREDITS, Credits, Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.domain.sentence import Sentence, say
from desktop_app.storage.journal import Committed
from desktop_app.studio.quotes import Quote

NO_CAP: Final = Usd(0)
DAY_MS: Final = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Caps:
    """Limits on spending; zero is no limit."""

    click: Usd = NO_CAP
    day: Usd = NO_CAP
    film: Usd = NO_CAP


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something may not be bought: what is the matter, and what to do about it."""

    what: str
    do: str

    def __str__(self) -> str:
        return say("{what}. {do}", what=self.what, do=self.do)


def check_spend(
    quote: Quote,
    *,
    balance: Credits | None,
    caps: Caps,
    committed: Committed,
    beside: Credits = NO_CREDITS,
) -> None:
    """Raise InvalidInput or NotEnoughCredits when the whole of `quote` may not be spent.

    `beside` is as in `why_refused`.
    """
    if quote.problems:
        raise InvalidInput(
            say("{problems} Nothing was sent or charged.", problems=quote.problems[0])
        )
    refusal = why_refused(
        quote.total,
        quote.unknown,
        balance=balance,
        caps=caps,
        committed=committed,
        beside=beside,
    )
    if refusal is not None:
        raise NotEnoughCredits(
            say("{what}; nothing was sent or charged. {do}", what=refusal.what, do=refusal.do)
        )


def why_refused(
    total: Credits,
    unknown: int,
    *,
    balance: Credits | None,
    caps: Caps,
    committed: Committed,
    beside: Credits = NO_CREDITS,
) -> Refusal | None:
    """Return why `total`, and so many takes of unknown price, may not be spent; None when it may.

    `committed` is what the ledger holds; unknown outcomes count as spent. `beside` is the part of
    `total` that somebody else than the holder of `balance` is paid: the caps alone count it.
    """
    own = total - beside
    is_all_beside = beside.milli > 0 and own.milli <= 0
    return (
        (None if is_all_beside else _over_balance(own, balance, committed))
        or _over_cap(total, unknown, NO_CREDITS, caps.click, say("for one click"))
        or _over_cap(total, unknown, committed.day.committed, caps.day, say("for a day"))
        or _over_cap(total, unknown, committed.film.committed, caps.film, say("for this film"))
    )


def _over_balance(total: Credits, balance: Credits | None, committed: Committed) -> Refusal | None:
    # The balance does not know of what waits to be submitted or is on its way, nor of what was
    # charged since it was asked for.
    promised = committed.all.reserved
    gone = max(NO_CREDITS, committed.fresh.charged + committed.fresh.doubted)
    if balance is None or total + promised + gone <= balance:
        return None
    return Refusal(
        _too_few(total, balance, promised, gone), say("Top up, or choose fewer or shorter scenes.")
    )


def _too_few(total: Credits, balance: Credits, promised: Credits, gone: Credits) -> Sentence:
    sums = {"total": total, "balance": balance}
    if promised.milli and gone.milli:
        return say(
            "Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes"
            " that wait, {gone} were spent a moment ago)",
            promised=promised,
            gone=gone,
            **sums,
        )
    if promised.milli:
        return say(
            "Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes"
            " that wait)",
            promised=promised,
            **sums,
        )
    if gone.milli:
        return say(
            "Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)",
            gone=gone,
            **sums,
        )
    return say("Not enough credits: {total} needed, {balance} there", **sums)


def _over_cap(total: Credits, unknown: int, before: Credits, cap: Usd, what: str) -> Refusal | None:
    if cap.micros == 0:
        return None
    if unknown:
        return Refusal(
            say(
                "Not every price is known before, so your cap of {cap} {what} cannot be kept",
                cap=cap,
                what=what,
            ),
            say("Choose another model or remove the cap."),
        )
    if (before + total).usd <= cap:
        return None
    told = (
        say(
            "This would cost {total} after {before} already spent or promised, over your cap of"
            " {cap} {what}",
            total=total.usd,
            before=before.usd,
            cap=cap,
            what=what,
        )
        if before.milli
        else say(
            "This would cost {total}, over your cap of {cap} {what}",
            total=total.usd,
            cap=cap,
            what=what,
        )
    )
    return Refusal(told, say("Choose fewer scenes or raise the cap."))
