"""`takewright make` and `demo`: a topic, a script or the sample becomes clips and one film."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.commands.common import connected, service_for
from desktop_app.commands.film import (
    Company,
    Shape,
    Staging,
    Story,
    begin_film,
    check_free,
    company_of,
    film_of,
    model_of,
)
from desktop_app.commands.outcome import count, finish, join, until_stopped
from desktop_app.commands.places import check_out
from desktop_app.commands.spending import Terms, agreed_quote, order
from desktop_app.commands.story import (
    Source,
    StoryRequest,
    planned,
    scenes_wanted,
    source_of,
    told_as,
    write,
)
from desktop_app.console import Console
from desktop_app.domain.money import Usd
from desktop_app.domain.project import Project
from desktop_app.media.assembly import Assembly
from desktop_app.paths import resources
from desktop_app.studio.demo import load_demo
from desktop_app.studio.planner import DEFAULT_STYLE, Planner
from desktop_app.studio.quotes import Quote
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.story import load_templates
from desktop_app.studio.studio import Connection, Studio


@dataclass(frozen=True, slots=True)
class MakeRequest:
    """What was asked for on the command line."""

    topic: str = ""
    script: Path | None = None
    scenes: int | None = None
    shape: Shape = field(default_factory=Shape)
    staging: Staging = field(default_factory=Staging)
    project: Path | None = None
    out: Path | None = None
    simulate: bool = False
    max_usd: Usd | None = None
    yes: bool = False
    speed: float = 20.0
    writer: str = ""
    style: str = DEFAULT_STYLE
    language: str = ""


async def make(studio: Studio, console: Console, *, request: MakeRequest) -> int:
    """Make a film of what was asked for and return the exit code."""
    if request.writer:
        source = await asyncio.to_thread(source_of, request.topic, request.script, request.scenes)
        return await _make(studio, source, request, console)
    story = await asyncio.to_thread(_story, request)
    return await _make(studio, story, request, console)


async def demo(studio: Studio, console: Console, *, speed: float) -> int:
    """Make the sample film on the simulator and return the exit code."""
    sample = await asyncio.to_thread(load_demo, resources() / "demo.json")
    request = MakeRequest(simulate=True, yes=True, speed=speed)
    return await _make(studio, Story(sample.name, sample.drafts()), request, console)


async def _make(
    studio: Studio, wanted: Story | Source, request: MakeRequest, console: Console
) -> int:
    # What cannot be done is refused before anything is started.
    if request.shape.model is not None:
        studio.shipped.find(request.shape.model)
    await asyncio.to_thread(_check_places, request)
    scenes = (
        len(wanted.drafts) if isinstance(wanted, Story) else scenes_wanted(wanted, request.scenes)
    )
    company = await company_of(studio, request.staging, scenes=scenes)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        story = (
            wanted
            if isinstance(wanted, Story)
            else await _written(studio, connection, wanted, company, request, console)
        )
        model = model_of(studio, connection.account.catalogue, request.shape)
        film = film_of(story, company, model, request.shape, console)
        return await _buy(studio, connection, film, story, company, request, console)


async def _buy(
    studio: Studio,
    connection: Connection,
    film: Project,
    story: Story,
    company: Company,
    request: MakeRequest,
    console: Console,
) -> int:
    async def begun() -> ProjectSession:
        session = await begin_film(studio, film, request.project, company)
        console.say(f"{count(len(film.scenes), 'scene')} in {session.folder}")
        console.event("film", project=str(session.folder), scenes=len(film.scenes))
        return session

    # A story that was paid for is kept, whatever is said to the price of its clips.
    session = await begun() if story.is_paid else None
    terms = Terms(_left(request.max_usd, story.cost), request.yes)
    ids = [scene.id for scene in film.scenes]
    quote = await agreed_quote(film, ids, connection, terms, console)
    return await _generate(studio, session or await begun(), connection, quote, request, console)


def _check_places(request: MakeRequest) -> None:
    if request.out is not None:
        check_out(request.out)
    if request.project is not None:
        check_free(request.project)


async def _written(
    studio: Studio,
    connection: Connection,
    source: Source,
    company: Company,
    request: MakeRequest,
    console: Console,
) -> Story:
    """Have the writer write for the model that will make the clips."""
    model = model_of(studio, connection.account.catalogue, request.shape)
    asked = StoryRequest(
        scenes=request.scenes, style=request.style, language=request.language, shape=request.shape,
        writer=request.writer, terms=Terms(request.max_usd, request.yes),
    )  # fmt: skip
    told = await write(studio, connection, source, asked, model, company, console)
    return told_as(source.name, told, is_paid=True)


def _left(most: Usd | None, spent: Usd) -> Usd | None:
    """Return what may still be spent after the writer was paid."""
    return None if most is None else Usd(max(0, most.micros - spent.micros))


async def _generate(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    quote: Quote,
    request: MakeRequest,
    console: Console,
) -> int:
    film: Assembly | None = None

    async def work() -> None:
        nonlocal film
        await order(studio, session, connection, quote, console)
        # The takes are kept whatever becomes of the film, and the last line says so.
        film = await join(studio, session, request.out, console)

    stopped = await until_stopped(work())
    return await finish(studio, session, film, stopped, console)


def _story(request: MakeRequest) -> Story:
    """Return the scenes of the script or the topic; raises InvalidInput."""
    source = source_of(request.topic, request.script, request.scenes)
    asked = StoryRequest(scenes=request.scenes, style=request.style)
    planner = Planner(load_templates(resources() / "story.json"))
    return Story(source.name, planned(source, asked, planner))
