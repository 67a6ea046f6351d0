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
from desktop_app.console import Console
from desktop_app.domain.catalogue import Model, Settings, fitted
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Scene, SceneId
from desktop_app.interchange.script import looks_like_script, script_title, split_script
from desktop_app.interchange.textfile import read_script
from desktop_app.media.assembly import Assembly
from desktop_app.paths import resources
from desktop_app.studio.demo import load_demo
from desktop_app.studio.planner import Planner, fit_seconds
from desktop_app.studio.quotes import Quote
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.story import load_templates
from desktop_app.studio.studio import Connection, Studio, new_project

DEFAULT_SCENES = 4
DEFAULT_SECONDS = 10
DEFAULT_ASPECT = "16:9"
LONGEST_NAME = 60


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


@dataclass(frozen=True, slots=True)
class Story:
    """What a film is made of: its name and its scenes."""

    name: str
    drafts: tuple[SceneDraft, ...]


async def make(studio: Studio, console: Console, *, request: MakeRequest) -> int:
    """Make a film of what was asked for and return the exit code."""
    story = await asyncio.to_thread(_story, request)
    return await _make(studio, story, request, console)


async def demo(studio: Studio, console: Console, *, speed: float) -> int:
    """Make the sample film on the simulator and return the exit code."""
    sample = await asyncio.to_thread(load_demo, resources() / "demo.json")
    request = MakeRequest(simulate=True, yes=True, speed=speed)
    return await _make(studio, Story(sample.name, sample.drafts()), request, console)


async def _make(studio: Studio, story: Story, request: MakeRequest, console: Console) -> int:
    # What cannot be done is refused before anything is started.
    if request.model is not None:
        studio.shipped.find(request.model)
    if request.out is not None:
        await asyncio.to_thread(check_out, request.out)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        scenes = _scenes(studio, connection, story, request, console)
        project = new_project(story.name, scenes)
        terms = Terms(request.max_usd, request.yes)
        wanted = [scene.id for scene in scenes]
        quote = await agreed_quote(project, wanted, connection, terms, console)
        session = await studio.create_project(story.name, scenes, request.project)
        console.say(f"{count(len(scenes), 'scene')} in {session.folder}")
        return await _generate(studio, session, connection, quote, request, console)


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
    topic = request.topic.strip()
    if not topic and request.script is None:
        raise InvalidInput("There is no topic; say what the film is about, or give --script FILE.")
    if request.scenes is not None and request.scenes < 1:
        raise InvalidInput("A film has 1 to 100 scenes; --scenes says how many.")
    if request.script is not None:
        text = read_script(request.script)
        name = topic or script_title(text) or request.script.stem
        return Story(_name(name), split_script(text, request.scenes))
    if looks_like_script(topic):
        return Story(_name(script_title(topic) or topic), split_script(topic, request.scenes))
    scenes = DEFAULT_SCENES if request.scenes is None else request.scenes
    planner = Planner(load_templates(resources() / "story.json"))
    return Story(_name(topic), planner.plan(topic, scenes))


def _name(text: str) -> str:
    lines = text.strip().splitlines() or ["Untitled film"]
    return lines[0][:LONGEST_NAME].strip()


def _scenes(
    studio: Studio,
    connection: Connection,
    story: Story,
    request: MakeRequest,
    console: Console,
) -> tuple[Scene, ...]:
    catalogue = connection.account.catalogue
    if request.model is not None:
        model = catalogue.require_live(request.model)
    else:
        model = catalogue.preferred(studio.settings.default_model)
    usual = usual_settings(model, request)
    drafts = with_lengths(story.drafts, model, request.seconds)
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
            draft.prompt,
            replace(usual, seconds=draft.seconds or usual.seconds),
        )
        for draft in drafts
    )


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
