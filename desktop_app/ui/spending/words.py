"""What the spending dialog says of lines, sums and caps."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.ledger import EntryKind, Line
from desktop_app.domain.money import NO_CREDITS, Credits, Unit, Usd
from desktop_app.domain.statement import amount_words, expense_words
from desktop_app.studio.service import PLAY, SIMULATED_GATEWAY
from desktop_app.ui.words import counted, in_credits, in_dollars, shown

TIME: Final = "%Y-%m-%d %H:%M"


def kind_words(kind: EntryKind) -> str:
    """Return what happened to the money."""
    return {
        EntryKind.RESERVED: _say("promised"),
        EntryKind.GIVEN_BACK: _say("given back"),
        EntryKind.CHARGED: _say("charged"),
        EntryKind.SETTLED: _say("settled"),
        EntryKind.DOUBTED: _say("perhaps charged"),
        EntryKind.REFUNDED: _say("refunded"),
        EntryKind.DRIFT: _say("by itself"),
    }[kind]


def scene_words(line: Line) -> str:
    """Return scene and take of a line."""
    job = line.job
    if job is None:
        return shown(expense_words(line))
    words = _say("{scene} · take {take}").format(scene=job.scene_title, take=job.take_number)
    return words + (_say(", try {number}").format(number=job.attempt + 1) if job.attempt else "")


def made_words(line: Line, title: str) -> str:
    """Return with which model a take was made, how long and how large."""
    job = line.job
    if job is None:
        return title
    size = f" · {job.resolution}" if job.resolution else ""
    return _say("{model} · {seconds} s").format(model=title, seconds=job.seconds) + size


def quoted_words(line: Line) -> str:
    """Return what was said to be the price then."""
    if line.is_drift:
        return ""
    if line.quote is None:
        return _say("unknown")
    is_dollars = line.unit is Unit.DOLLARS
    return in_dollars(line.quote.usd) if is_dollars else in_credits(line.quote)


def moved_words(amount: Credits, unpriced: int, unit: Unit) -> str:
    """Return what a line moves, nothing when it does not."""
    return shown(amount_words(amount, unpriced, unit)) if amount.milli or unpriced else ""


def service_words(service: str, name: str) -> str:
    """Return what a service is called; play money is said to be that."""
    if service == SIMULATED_GATEWAY:
        return _say("Simulated gateway (play money)")
    if service in PLAY:
        return _say("Simulator (play money)")
    return name or service


def money_words(amount: Credits, unpriced: int, unit: Unit, *, play: bool) -> tuple[str, str]:
    """Return a sum in large and in small; play credits have no worth in dollars."""
    known = _say("{credits} credits").format(credits=in_credits(amount))
    if unit is Unit.DOLLARS:
        known = in_dollars(amount.usd)
    if unpriced > 0 and not amount.milli:
        return _say("unknown"), takes_words(unpriced)
    more = f" + {takes_words(unpriced)}" if unpriced > 0 else ""
    if play:
        return known, _say("play money") + more
    if unit is Unit.DOLLARS:
        return known, more.removeprefix(" + ")
    return in_dollars(amount.usd), known + more


def takes_words(count: int) -> str:
    """Return how many takes have no known price."""
    return counted("{count} take of unknown price", "{count} takes of unknown price", count)


def cap_words(cap: Usd, used: Credits, unpriced: int) -> str:
    """Return how much of a cap is left; zero is no cap."""
    if not cap.micros:
        return _say("No cap")
    left = cap - used.usd
    if left.micros <= 0:
        words = _say("{cap} used up").format(cap=in_dollars(cap))
    elif used == NO_CREDITS:
        words = _say("{cap} left").format(cap=in_dollars(cap))
    else:
        words = _say("{left} of {cap} left").format(left=in_dollars(left), cap=in_dollars(cap))
    return words + (f", {_say('less')} {takes_words(unpriced)}" if unpriced > 0 else "")


def click_cap_words(cap: Usd) -> str:
    """Return what the cap of a click allows."""
    return _say("{cap} at most").format(cap=in_dollars(cap)) if cap.micros else _say("No cap")


def _say(text: str) -> str:
    return QCoreApplication.translate("Spending", text)
