"""What stands at the end of a batch: its films, what they cost, what failed; and the exit code."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.commands.outcome import (
    OUTCOME_UNKNOWN,
    SOME_FAILED,
    Interrupted,
    exit_code,
    failures,
    latest_jobs,
    scenes_of,
    spent_on,
)
from desktop_app.console import Console
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.problems import LocalFault, TakewrightError
from desktop_app.studio.batch import Batch, Standing
from desktop_app.studio.batch_contact import write_contact_sheet
from desktop_app.studio.studio import Connection, Studio


async def finish_batch(
    studio: Studio,
    connection: Connection,
    found: Batch,
    stopped: TakewrightError | None,
    complaints: Sequence[str],
    console: Console,
) -> int:
    """Say what became of every film and return the exit code."""
    standings = await found.standings()
    sheet = await _sheet(studio, connection, found, console)
    sentences = [] if stopped is None else [str(stopped)]
    sentences += [*complaints, *(told for each in standings for told in _failed(each))]
    code = _code(standings, stopped, complaints)
    if sentences:
        unfinished = any(not each.is_over for each in standings)
        said = sentences[0] + (f" {_how_to_go_on(found)}" if unfinished else "")
        console.event("error", sentence=said, exit_code=code)
        console.complain(said)
    for sentence in sentences[1:]:
        console.say(sentence)
    for each in standings:
        film = _film_of(found, each)
        if film is not None:
            console.say(f"Film: {film}")
    if sheet is not None:
        console.say(f"Contact sheet: {sheet}")
    spent = NO_CREDITS
    for each in standings:
        spent += await spent_on(studio.journal, each.project, each.jobs)
    console.event(
        "done",
        folder=str(found.folder),
        films=[_facts(found, each) for each in standings],
        credits=float(spent.as_decimal()),
        usd=float(spent.usd.as_decimal()),
        sheet=None if sheet is None else str(sheet),
    )
    return code


async def _sheet(
    studio: Studio, connection: Connection, found: Batch, console: Console
) -> Path | None:
    """Write the contact sheet; that it cannot be written is said and is no failure of a film."""
    try:
        return await write_contact_sheet(studio, found, connection.account.catalogue)
    except LocalFault as error:
        console.complain(str(error))
        return None


def _failed(standing: Standing) -> list[str]:
    project = standing.project
    told = failures(latest_jobs(standing.jobs, project), project)
    return [f"{standing.plan.record.name}: {each}" for each in told]


def _code(
    standings: Sequence[Standing], stopped: TakewrightError | None, complaints: Sequence[str]
) -> int:
    """Return the code for the worst of what happened to any film."""
    if isinstance(stopped, Interrupted):
        return stopped.exit_code
    codes = [
        exit_code(latest_jobs(each.jobs, each.project), each.project, None) for each in standings
    ]
    if OUTCOME_UNKNOWN in codes:
        return OUTCOME_UNKNOWN
    if stopped is not None:
        return stopped.exit_code
    return SOME_FAILED if complaints or any(codes) else 0


def _how_to_go_on(found: Batch) -> str:
    return f"Go on with the same command; what was ordered is not ordered again. {found.folder}"


def _film_of(found: Batch, standing: Standing) -> Path | None:
    """Return the film that was exported, if it still shows what the project shows."""
    mine = standing.plan.record.project_id
    known = next((each for each in found.record.films if each.project_id == mine), None)
    return found.folder / known.exported if known is not None and known.shown else None


def _facts(found: Batch, standing: Standing) -> dict[str, object]:
    project = standing.project
    jobs = latest_jobs(standing.jobs, project)
    film = _film_of(found, standing)
    return {
        "name": standing.plan.record.name,
        "project": str(found.folder / standing.plan.record.folder),
        "film": None if film is None else str(film),
        "takes": len(project.takes),
        "scenes": list(scenes_of(project, jobs)),
    }
