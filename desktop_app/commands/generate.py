"""`takewright generate`: takes for the scenes of a film that lack one, or one that still fits."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.commands.common import connected, service_for
from desktop_app.commands.outcome import count, finish, how_to_go_on, until_stopped
from desktop_app.commands.spending import Terms, agreed_quote, order
from desktop_app.console import Console
from desktop_app.domain.project import SceneId
from desktop_app.studio.choices import Choices, choices_of
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Batch
from desktop_app.studio.studio import Connection, Studio

_NOTHING = {
    Batch.MISSING: "No scene is missing a take",
    Batch.STALE: "No scene changed after its take was made",
    Batch.FAILED: "No scene's last try ended without a take",
    Batch.ALL: "Nothing is missing, stale or failed",
}


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """What was asked for on the command line."""

    project: Path
    only: Batch
    terms: Terms
    simulate: bool = False
    speed: float = 20.0


async def generate(studio: Studio, console: Console, *, request: GenerateRequest) -> int:
    """Buy a take for each scene of the batch and return the exit code; nothing is joined.

    The takes that are there stay as they are: generating again adds one.
    """
    session = await studio.open_project(request.project)
    choices = await _choices(studio, session)
    if not choices.of(request.only):
        # No key and no service are needed to know that.
        return await _nothing(studio, session, choices, request, console)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        if await attach_finished(session, connection):
            # What an earlier run paid for is there now: it is not bought again.
            await session.save()
            choices = await _choices(studio, session)
        wanted = choices.of(request.only)
        if not wanted:
            return await _nothing(studio, session, choices, request, console)
        return await _buy(studio, session, connection, wanted, request.terms, console)


async def _buy(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    wanted: tuple[SceneId, ...],
    terms: Terms,
    console: Console,
) -> int:
    for number, scene in enumerate(session.project.scenes, 1):
        if scene.id in wanted:
            console.say(f"{number:>3} {scene.title}")
    quote = await agreed_quote(session.project, wanted, connection, terms, console)
    stopped = await until_stopped(order(studio, session, connection, quote, console))
    return await finish(studio, session, None, stopped, console, ordered=wanted)


async def _choices(studio: Studio, session: ProjectSession) -> Choices:
    """Return what can be bought, whichever service made or makes the other takes."""
    project = session.project
    return choices_of(project, await studio.journal.jobs(project.id))


async def _nothing(
    studio: Studio,
    session: ProjectSession,
    choices: Choices,
    request: GenerateRequest,
    console: Console,
) -> int:
    """Say that there is nothing to buy, and what there is to do instead."""
    console.say(f"{_NOTHING[request.only]} in {session.project.name}.")
    others = (Batch.MISSING, Batch.STALE, Batch.FAILED)
    found = [f"{len(choices.of(each))} {each}" for each in others if choices.of(each)]
    if found:
        console.say(f"Scenes: {', '.join(found)}; --only says which to generate.")
    if choices.making:
        console.say(f"{count(len(choices.making), 'scene')} with a take on its way.")
    if choices.undecided:
        unsure = count(len(choices.undecided), "scene")
        console.say(f"{unsure} whose clip may be paid already: not bought again by itself.")
    if choices.making or choices.undecided:
        console.say(how_to_go_on(session.folder))
    return await finish(studio, session, None, None, console)
