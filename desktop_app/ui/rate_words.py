"""What a model costs, and when that was known, in words: `20 credits/s, 2026-11-28`."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.catalogue import Model, Settings, cost_of
from desktop_app.domain.models import facts_of
from desktop_app.domain.money import Credits, Unit, Usd
from desktop_app.ui.words import in_credits, in_dollars, side_by_side


def rate_words(model: Model, settings: Settings) -> str:
    """Return the price of a second or of a clip at these settings, with its date."""
    rate = cost_of(model, facts_of(model, settings), 1)
    if rate is None:
        return _say("Price not known")
    is_of_second = model.price.per == "second"
    match rate:
        case Credits():
            words = (
                _say("{credits} credits/s") if is_of_second else _say("{credits} credits a clip")
            )
            told = words.format(credits=in_credits(rate))
        case Usd():
            words = _say("{usd}/s") if is_of_second else _say("{usd} a clip")
            told = words.format(usd=in_dollars(rate))
    return f"{told}, {model.price.as_of}"


def dated(price: Credits | None, model: Model | None) -> str:
    """Return a price of a take with its date: `160 · 2026-11-28`."""
    if price is None or model is None:
        return _say("not known")
    is_dollars = model.unit is Unit.DOLLARS
    told = in_dollars(price.usd) if is_dollars else in_credits(price)
    return side_by_side((told, model.price.as_of))


def _say(text: str) -> str:
    return QCoreApplication.translate("RateWords", text)
