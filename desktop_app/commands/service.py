"""`takewright credits` and `models`: what the account holds and what can be asked for."""

from desktop_app.commands.common import real_service
from desktop_app.console import Console
from desktop_app.domain.catalogue import Model, Settings, price_of
from desktop_app.studio.studio import Studio


async def show_credits(studio: Studio, console: Console) -> int:
    """Ask the service for the balance and say it."""
    service = await real_service(studio)
    connection = studio.connect(service)
    try:
        balance = await connection.provider.credit()
    finally:
        await connection.close()
    if balance is None:
        console.say("The service accepts the key; it tells no balance.")
        console.event("done", credits=None, usd=None)
        return 0
    console.say(f"{balance} credits ≈ {balance.usd}")
    console.event("done", credits=float(balance.as_decimal()), usd=float(balance.usd.as_decimal()))
    return 0


async def show_models(studio: Studio, console: Console) -> int:
    """List the catalogue, with the status that the service gives where a key is there."""
    service = await studio.real_service()
    connection = studio.connect(service)
    try:
        catalogue = await connection.lineup.begin()
    finally:
        await connection.close()
    models = sorted(catalogue, key=lambda model: (not model.is_live, model.title))
    for model in models:
        _show(console, model)
    console.event("done", models=len(models))
    return 0


def _show(console: Console, model: Model) -> None:
    durations = model.durations() or (10,)
    seconds = min(durations, key=lambda each: abs(each - 10))
    aspect = (model.aspects() or ("16:9",))[0]
    price = price_of(model, Settings(model.id, aspect, seconds))
    told = f"{price} credits · {price.usd} for {seconds} s" if price else "price unknown"
    since = f" since {model.status.since}" if model.status.since else ""
    console.say(f"{model.id:<38} {model.title:<24} {model.status.state}{since} · {told}")
    console.event(
        "model",
        id=model.id,
        title=model.title,
        status=model.status.state,
        since=model.status.since or None,
        seconds=[durations[0], durations[-1]],
        aspects=list(model.aspects()),
        credits=None if price is None else float(price.as_decimal()),
        for_seconds=seconds,
        replacements=list(model.replacements),
    )
