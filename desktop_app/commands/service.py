"""`takewright credits` and `models`: what the account holds and what can be asked for."""

from desktop_app.commands.common import real_service
from desktop_app.console import Console
from desktop_app.domain.catalogue import Model, Settings, price_of
from desktop_app.domain.listing import Told, day_of
from desktop_app.domain.money import Bill, Unit
from desktop_app.studio.studio import Studio


async def show_credits(studio: Studio, console: Console) -> int:
    """Ask the service for the balance and say it; a gateway has none, but takes a key."""
    service = await real_service(studio)
    connection = studio.connect(service)
    balance = None
    try:
        if service.key is not None:
            balance = await connection.provider.credit()
        if connection.gateway is not None:
            await connection.gateway.provider.credit()
            console.say(f"{connection.gateway.service.name} accepts its key; it tells no balance.")
    finally:
        await connection.close()
    if balance is None:
        console.event("done", credits=None, usd=None)
        return 0
    console.say(f"{balance} credits ≈ {balance.usd}")
    console.event("done", credits=float(balance.as_decimal()), usd=float(balance.usd.as_decimal()))
    return 0


async def show_models(studio: Studio, console: Console, *, refresh: bool = False) -> int:
    """List the catalogue, with the status that the service gives where a key is there.

    `refresh` asks for prices and for what new models take, too.
    """
    service = await studio.real_service()
    connection = studio.connect(service)
    lineup = connection.lineup
    try:
        await lineup.begin()
        if refresh:
            news = await lineup.look(wished=True)
            (console.complain if news.problem else console.say)(news.sentence)
    finally:
        await connection.close()
    models = sorted(connection.account.catalogue, key=_order)
    for model in models:
        _show(console, model)
    for each in lineup.unoffered():
        console.say(f"{each.id:<38} is listed and cannot be offered: {each.why}")
        console.event("unoffered", id=each.id, sentence=each.why)
    console.event("done", models=len(models), **_days(lineup.told))
    return 0


def _order(model: Model) -> tuple[bool, bool, str]:
    return not model.is_live, bool(model.unverified), model.title


def _days(told: Told) -> dict[str, str]:
    """Return when the service was asked for what, as far as it was."""
    days = {"listed": told.listed_at, "priced": told.priced_at}
    return {name: day_of(at) for name, at in days.items() if at}


def _status(model: Model) -> str:
    if model.is_live and model.unverified:
        return f"unverified {model.unverified}"
    since = f" since {model.status.since}" if model.status.since else ""
    note = f" ({model.status.note})" if model.is_live and model.status.note else ""
    return f"{model.status.state}{since}{note}"


def _show(console: Console, model: Model) -> None:
    durations = model.durations() or (10,)
    seconds = min(durations, key=lambda each: abs(each - 10))
    aspect = (model.aspects() or ("16:9",))[0]
    price = price_of(model, Settings(model.id, aspect, seconds))
    is_dollars = model.unit is Unit.DOLLARS
    told = "price unknown"
    if price is not None:
        told = f"{Bill.of(price, model.unit)} for {seconds} s, {model.price.as_of}"
    console.say(f"{model.id:<38} {model.title:<24} {_status(model)} · {told}")
    console.event(
        "model",
        id=model.id,
        title=model.title,
        status=model.status.state,
        since=model.status.since or None,
        status_note=model.status.note or None,
        unverified=model.unverified or None,
        note=model.note or None,
        seconds=[durations[0], durations[-1]],
        aspects=list(model.aspects()),
        credits=None if price is None or is_dollars else float(price.as_decimal()),
        usd=None if price is None else float(price.usd.as_decimal()),
        for_seconds=seconds,
        as_of=model.price.as_of or None,
        replacements=list(model.replacements),
    )
