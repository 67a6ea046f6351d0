"""What an order costs: by its settings, and by the films that it is made from.

Some models bill the seconds of those films as well. Of others it is only published what a clip
without them costs; this service then takes that rate, and bills the seconds too, so that whoever
ordered at an unknown price learns one.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.catalogue import cost_of, in_credits
from desktop_app.domain.models import facts_of
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import FLICKS_PER_SECOND
from desktop_app.media.probe import probe
from desktop_app.simulator.order import Order


def billed(order: Order, find: Callable[[str], Path | None]) -> Order:
    """Return an order at the price that it has with its films.

    `find` gives the file behind an address, None where there is none.
    """
    if not order.films:
        return order
    model, settings = order.model, order.settings
    facts = facts_of(model, settings)
    films = sum(_seconds(find(each)) for each in order.films)
    seconds = settings.seconds + (films if model.price.films_too else 0)
    price = in_credits(cost_of(model, facts | {"films": "some"}, seconds))
    if price is None:
        price = in_credits(cost_of(model, facts, settings.seconds + films))
    return replace(order, price=price or NO_CREDITS)


def _seconds(file: Path | None) -> int:
    """Return the length of a film in whole seconds, begun ones counted."""
    if file is None:
        return 0
    try:
        return -(-probe(file).duration // FLICKS_PER_SECOND)
    except LocalFault:
        return 0
