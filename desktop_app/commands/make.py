"""`takewright make`: a topic or a script becomes scenes, clips and one film."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from desktop_app.commands.common import connected, drive, driving, open_studio, service_for
from desktop_app.commands.outcome import Outcome, finish, join
from desktop_app.console import Console, make_console
from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits, TakewrightError
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.interchange.script import looks_like_script, split_script
from desktop_app.interchange.textfile import read_script
from desktop_app.media.assembly import Assembly
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.planner import Planner
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.story import load_templates
from desktop_app.studio.studio import Connection, Studio, new_project

DEFAULT_SCENES = 4


@dataclass(frozen=True, slots=True)
class MakeRequest:
    """What was asked for on the command line; `aspect` as `16:9`."""

    topic: str
    script: Path | None = None
    scenes: int | None = None
    seconds: int = 10
    aspect: str = "16:9"
    model: str | None = None
    project: Path | None = None
    out: Path | None = None
    simulate: bool = False
    max_usd: Usd | None = None
    yes: bool = False
    speed: float = 20.0


async def make(
    paths: AppPaths, env: Mapping[str, str], request: MakeRequest, *, as_json: bool
) -> int:
    """Make a film and return the exit code."""
    async with open_studio(paths, env) as studio:
        typical = {model.id: model.typical_seconds for model in studio.shipped}
        console = make_console(as_json=as_json, typical=typical)
        try:
            return await _make(studio, request, console)
        except TakewrightError as error:
            console.event("error", sentence=str(error), exit_code=error.exit_code)
            console.event("done", **Outcome.nothing())
            raise
        finally:
            console.close()


async def _make(studio: Studio, request: MakeRequest, console: Console) -> int:
    drafts = await asyncio.to_thread(_drafts, request)
    if request.model is not None:
        # A model that nobody knows is refused before anything is started.
        studio.shipped.find(request.model)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        settings = _settings(studio, connection.account.catalogue, request)
        scenes = tuple(_scene(draft, settings) for draft in drafts)
        quote = _agreed_quote(new_project("", scenes), connection, request, console)
        session = await studio.create_project(_name(request), scenes, request.project)
        console.say(f"{len(scenes)} scenes in {session.folder}")
        return await _generate(studio, session, connection, quote, request, console)


async def _generate(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    quote: Quote,
    request: MakeRequest,
    console: Console,
) -> int:
    stopped: TakewrightError | None = None
    film: Assembly | None = None
    async with driving(connection, session, lambda job: False):
        jobs = await connection.orders.place(session, quote)
        try:
            await drive(connection, frozenset(job.id for job in jobs), console)
        except TakewrightError as error:
            stopped = error
        try:
            film = await join(studio, session, request.out, console)
        except TakewrightError as error:
            # The takes are kept whatever becomes of the film, and the last line says so.
            stopped = error
        return finish(session, connection, film, stopped, console)


def _scene(draft: SceneDraft, settings: Settings) -> Scene:
    own = replace(settings, seconds=draft.seconds or settings.seconds)
    return Scene(SceneId(uuid4().hex), draft.title, draft.prompt, own)


def _drafts(request: MakeRequest) -> tuple[SceneDraft, ...]:
    if not request.topic.strip() and request.script is None:
        raise InvalidInput("There is no topic; say what the film is about, or give --script FILE.")
    if request.script is not None:
        return split_script(read_script(request.script), request.scenes)
    if looks_like_script(request.topic):
        return split_script(request.topic, request.scenes)
    scenes = DEFAULT_SCENES if request.scenes is None else request.scenes
    return Planner(load_templates(resources() / "story.json")).plan(request.topic, scenes)


def _name(request: MakeRequest) -> str:
    first = request.topic.strip().splitlines()[0] if request.topic.strip() else ""
    stem = request.script.stem if request.script else "Untitled film"
    return (first or stem)[:60]


def _settings(studio: Studio, catalogue: Catalogue, request: MakeRequest) -> Settings:
    if request.model is not None:
        model = catalogue.require_live(request.model)
    else:
        model = catalogue.preferred(studio.settings.default_model)
    return Settings(model.id, request.aspect, request.seconds)


def _agreed_quote(
    project: Project, connection: Connection, request: MakeRequest, console: Console
) -> Quote:
    scenes = project.scenes
    quote = quote_for(project, [each.id for each in scenes], connection.account.catalogue)
    if quote.problems:
        raise InvalidInput(f"{quote.problems[0]} Nothing was sent or charged.")
    console.event("quote", scenes=len(quote.lines), **_price(quote))
    model = connection.account.catalogue.find(scenes[0].settings.model)
    console.say(f"{len(quote.lines)} takes with {model.title}: {quote}")
    if request.max_usd is not None and quote.total.usd > request.max_usd:
        raise NotEnoughCredits(
            f"This would cost {quote.total.usd}, over your --max-usd of {request.max_usd};"
            " nothing was sent or charged."
        )
    if not request.yes and not console.ask("Spend this?"):
        raise InvalidInput("Nothing was sent or charged; give --yes to spend without being asked.")
    return quote


def _price(quote: Quote) -> dict[str, object]:
    return {
        "credits": float(quote.total.as_decimal()),
        "usd": float(quote.total.usd.as_decimal()),
        "unknown": quote.unknown,
    }
