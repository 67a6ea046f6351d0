"""A batch as it is shown: what stands, what would be spent, and what keeps it from that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.batch import Fault
from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import ProjectId
from desktop_app.domain.sentence import say, say_count
from desktop_app.studio.batch import Batch, Standing
from desktop_app.studio.batch_plan import PlannedScene
from desktop_app.studio.quotes import Quote
from desktop_app.studio.studio import Connection

Quotes = Mapping[ProjectId, Quote]


@dataclass(frozen=True, slots=True)
class SceneLook:
    """A scene of the plan with its film, its newest job, and how many takes of it there are."""

    film: str
    scene: PlannedScene
    job: Job | None
    takes: int


@dataclass(frozen=True, slots=True)
class BatchLook:
    """All of a batch at one moment.

    `quote` is what is due, `again` what failed; `why_not` and `why_not_again` say what keeps them
    from being ordered, None when nothing does.
    """

    scenes: tuple[SceneLook, ...]
    faults: tuple[Fault, ...]
    quote: Quote
    again: Quote
    why_not: str | None
    why_not_again: str | None
    balance: Credits | None
    films: int
    running: int
    there: int


async def look_at(found: Batch, connection: Connection) -> BatchLook:
    """Return what stands now; raises LocalFault when a film cannot be read."""
    faults = found.plan.faults
    # What was written wrong was not planned, so there is nothing to look for.
    standings = () if faults else await found.standings()
    due: dict[ProjectId, Quote] = {}
    failed: dict[ProjectId, Quote] = {}
    for each in standings:
        film = each.plan.record.project_id
        due[film] = found.quote(connection, each)
        failed[film] = found.quote(connection, each, again=True)
    nothing = say("Everything is ordered.") if standings else say("There is nothing to order.")
    return BatchLook(
        tuple(look for each in standings for look in _scenes(each)),
        faults,
        whole(due),
        whole(failed),
        await _why_not(connection, due, faults, nothing),
        _none_failed(standings) or await _why_not(connection, failed, faults, nothing),
        connection.account.state.balance,
        len(standings),
        sum(each.running for each in standings),
        sum(len(each.project.takes) for each in standings),
    )


def whole(quotes: Quotes) -> Quote:
    """Return what the orders of several films come to."""
    return Quote(
        tuple(line for quote in quotes.values() for line in quote.lines),
        tuple(wrong for quote in quotes.values() for wrong in quote.problems),
    )


def ordered(quotes: Quotes) -> Quotes:
    """Return the orders of films of which anything is ordered."""
    return {film: quote for film, quote in quotes.items() if quote.lines}


def _scenes(standing: Standing) -> list[SceneLook]:
    latest = {job.scene_id: job for job in standing.jobs}
    name, project = standing.plan.record.name, standing.project
    return [
        SceneLook(name, scene, latest.get(scene.id), len(project.takes_of(scene.id)))
        for scene in standing.plan.scenes
    ]


def _none_failed(standings: Sequence[Standing]) -> str | None:
    if any(each.failed for each in standings):
        return None
    return say("No scene ended without a take.")


async def _why_not(
    connection: Connection, quotes: Quotes, faults: Sequence[Fault], nothing: str
) -> str | None:
    if faults:
        return say_count(
            "The file has a mistake; put it right first.",
            "The file has {count} mistakes; put them right first.",
            count=len(faults),
        )
    if not whole(quotes).lines:
        return nothing
    try:
        await connection.orders.check_all(ordered(quotes))
    except TakewrightError as error:
        return str(error)
    return None
