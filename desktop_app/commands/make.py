"""`takewright make` and `demo`: a topic, a script or the sample becomes clips and one film."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from desktop_app.commands.common import connected, service_for
from desktop_app.commands.outcome import count, finish, join, until_stopped
from desktop_app.commands.places import check_out
from desktop_app.commands.spending import Terms, agreed_quote, order
from desktop_app.commands.story import Source, StoryRequest, planned, source_of, write
from desktop_app.console import Console
from desktop_app.domain.cast import CastEntry
from desktop_app.domain.catalogue import Model, Settings, fitted
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.telling import prompt_of, tell
from desktop_app.media.assembly import Assembly
from desktop_app.paths import resources
from desktop_app.studio.demo import load_demo
from desktop_app.studio.planner import DEFAULT_STYLE, Planner, fit_seconds
from desktop_app.studio.quotes import Quote
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.story import load_templates
from desktop_app.studio.studio import Connection, Studio, new_project

DEFAULT_SECONDS = 10
NOTHING_SPENT = Usd(0)
DEFAULT_ASPECT = "16:9"


@dataclass(frozen=True, slots=True)
class MakeRequest:
    """What was asked for on the command line; `aspect` as `16:9`, None where nothing was said."""

    topic: str = ""
    script: Path | None = None
    scenes: int | None = None
    seconds: int | None = None
    aspect: str | None = None
    model: str | None = None
    project: Path | None = None
    out: Path | None = None
    simulate: bool = False
    max_usd: Usd | None = None
    yes: bool = False
    speed: float = 20.0
    writer: str = ""
    style: str = DEFAULT_STYLE
    language: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """What a film is made of: its name, its scenes, and whom they bring into its cast."""

    name: str
    drafts: tuple[SceneDraft, ...]
    cast: tuple[CastEntry, ...] = ()
    cost: Usd = NOTHING_SPENT


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
    if request.model is not None:
        studio.shipped.find(request.model)
    if request.out is not None:
        await asyncio.to_thread(check_out, request.out)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        story = (
            await _written(studio, connection, wanted, request, console)
            if isinstance(wanted, Source)
            else wanted
        )
        scenes = _scenes(studio, connection, story, request, console)
        project = _told(new_project(story.name), story, scenes)
        terms = Terms(_left(request.max_usd, story.cost), request.yes)
        ids = [scene.id for scene in scenes]
        quote = await agreed_quote(project, ids, connection, terms, console)
        session = await studio.begin_project(project, request.project)
        console.say(f"{count(len(scenes), 'scene')} in {session.folder}")
        return await _generate(studio, session, connection, quote, request, console)


async def _written(
    studio: Studio,
    connection: Connection,
    source: Source,
    request: MakeRequest,
    console: Console,
) -> Story:
    """Have the writer write for the model that will make the clips."""
    model = _model(studio, connection, request)
    terms = Terms(request.max_usd, request.yes)
    asked = StoryRequest(
        scenes=request.scenes, style=request.style, language=request.language,
        writer=request.writer, terms=terms,
    )  # fmt: skip
    settings = usual_settings(model, request)
    told = await write(studio, connection, source, asked, model, settings, console)
    cost = Usd(0) if told.cost is None else told.cost.usd
    return Story(source.name, told.drafts, told.suggestions, cost)


def _told(project: Project, story: Story, scenes: Sequence[Scene]) -> Project:
    """Return a film with these scenes, the cast that they bring, and how they meet."""
    clips = [ClipId(uuid4().hex) for _ in scenes]
    return tell(project, story.drafts, scenes, clips, cast=story.cast)


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


def _scenes(
    studio: Studio,
    connection: Connection,
    story: Story,
    request: MakeRequest,
    console: Console,
) -> tuple[Scene, ...]:
    model = _model(studio, connection, request)
    usual = usual_settings(model, request)
    drafts = with_lengths(story.drafts, model, request.seconds)
    names = [each.name for each in story.cast]
    changed = sum(
        new.seconds != old.seconds
        for new, old in zip(drafts, story.drafts, strict=True)
        if old.seconds is not None
    )
    if changed:
        console.say(
            f"{count(changed, 'scene')} with the length that {model.title} has closest to the"
            " script's."
        )
    return tuple(
        Scene(
            SceneId(uuid4().hex),
            draft.title,
            prompt_of(draft, names),
            replace(usual, seconds=draft.seconds or usual.seconds),
        )
        for draft in drafts
    )


def _model(studio: Studio, connection: Connection, request: MakeRequest) -> Model:
    catalogue = connection.account.catalogue
    if request.model is not None:
        return catalogue.require_live(request.model)
    return catalogue.preferred(studio.settings.default_model)


def usual_settings(model: Model, request: MakeRequest) -> Settings:
    """Return what a scene gets that says nothing itself; raises InvalidInput for no such field."""
    for name, asked, choices in (
        ("aspect", request.aspect, model.aspects()),
        ("seconds", request.seconds, model.durations()),
    ):
        if asked is not None and not choices:
            raise InvalidInput(
                f"{model.title} has no choice of {name}; leave --{name} out. Nothing was sent or"
                " charged."
            )
    usual = fitted(model, Settings(model.id, DEFAULT_ASPECT, DEFAULT_SECONDS))
    return replace(usual, aspect=request.aspect or usual.aspect)


def with_lengths(
    drafts: Sequence[SceneDraft], model: Model, asked: int | None
) -> tuple[SceneDraft, ...]:
    """Give every draft a length that the model makes; one that was asked for stands as it is."""
    fitting = fit_seconds(drafts, model, asked or DEFAULT_SECONDS)
    return tuple(
        replace(own, seconds=asked) if own.seconds is None and asked is not None else fit
        for own, fit in zip(drafts, fitting, strict=True)
    )
