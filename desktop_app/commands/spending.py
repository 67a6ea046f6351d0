"""From scenes to jobs on the command line: the price is told and agreed to, then it is ordered."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.commands.common import drive, driving
from desktop_app.commands.outcome import count
from desktop_app.console import Console
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.chains import coming_of
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.domain.project import Project, SceneId
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio


@dataclass(frozen=True, slots=True)
class Terms:
    """What may be spent at most, None for no limit, and whether nobody is to be asked."""

    max_usd: Usd | None = None
    yes: bool = False


async def agreed_quote(
    project: Project,
    scene_ids: Sequence[SceneId],
    connection: Connection,
    terms: Terms,
    console: Console,
) -> Quote:
    """Return the price once it may be spent; raises what keeps it from being spent."""
    catalogue = connection.account.catalogue
    coming = coming_of(project, connection.queue.jobs())
    quote = quote_for(project, scene_ids, catalogue, coming)
    if quote.problems:
        raise InvalidInput(f"{quote.problems[0]} Nothing was sent or charged.")
    console.event("quote", scenes=len(quote.lines), **_price(quote))
    console.say(f"{count(len(quote.lines), 'take')} with {_models(quote, catalogue)}: {quote}")
    numbers = {scene.id: number for number, scene in enumerate(project.scenes, 1)}
    for line in quote.lines:
        for each in line.left_out:
            console.say(f"Scene {numbers[line.scene_id]}: {each}")
            console.event("left_out", scene=numbers[line.scene_id], sentence=each)
    check_cap(quote, terms.max_usd)
    await connection.orders.check(quote, project.id)
    await agree(terms, console)
    return quote


async def agree(terms: Terms, console: Console) -> None:
    """Return once what was said may be spent; raises InvalidInput when it may not."""
    if terms.yes:
        return
    answer = await console.ask("Spend this?")
    if answer is None:
        raise InvalidInput("Nothing was sent or charged; give --yes to spend without being asked.")
    if not answer:
        raise InvalidInput("Nothing was sent or charged.")


async def order(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    quote: Quote,
    console: Console,
) -> None:
    """Order what was agreed to and drive it to its end; raises what stops it."""
    async with driving(connection, session, lambda job: False, console):
        jobs = await connection.orders.place(session, quote)
        await drive(studio, connection, [job.id for job in jobs], console)


def check_cap(quote: Quote, most: Usd | None) -> None:
    """Raise NotEnoughCredits when a quote may cost more than `most`, or nobody knows."""
    if most is None:
        return
    if quote.total.usd > most:
        raise NotEnoughCredits(
            f"This would cost {quote.total.usd}, over your --max-usd of {most}; nothing was sent or"
            " charged."
        )
    if quote.unknown:
        raise NotEnoughCredits(
            f"The price of {count(quote.unknown, 'scene')} is not known, so --max-usd {most} cannot"
            " be kept; nothing was sent or charged."
        )


def _models(quote: Quote, catalogue: Catalogue) -> str:
    titles = (catalogue.find(line.settings.model).title for line in quote.lines)
    return ", ".join(dict.fromkeys(titles))


def _price(quote: Quote) -> dict[str, object]:
    return {
        "credits": float(quote.bill.credits.as_decimal()),
        "usd": float(quote.total.usd.as_decimal()),
        "unknown": quote.unknown,
    }
