"""`takewright story`, and the writer of `make`: scenes at a price that is agreed to."""

import asyncio
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

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
    usual_settings,
)
from desktop_app.commands.outcome import count
from desktop_app.commands.places import require_folder
from desktop_app.commands.spending import Terms, agree
from desktop_app.console import Console
from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.catalogue import Model
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.domain.sentence import joined
from desktop_app.domain.speech import quoted_speech, spoken_lines, too_long_to_say
from desktop_app.domain.telling import prompt_of
from desktop_app.interchange.script import looks_like_script, script_title, split_script
from desktop_app.interchange.textfile import read_script
from desktop_app.paths import resources
from desktop_app.storage.atomic import write_atomically
from desktop_app.studio.brief import Brief, limits_of
from desktop_app.studio.chat_desk import ForFilm
from desktop_app.studio.planner import DEFAULT_STYLE, Planner
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.writer import Price, Told
from desktop_app.studio.writers_room import Library, open_room

DEFAULT_SCENES = 4
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class StoryRequest:
    """What is to be written; without a `writer` the planner writes, which costs nothing.

    With a `project` it is kept as a film there, cast and chained as `staging` says.
    """

    topic: str = ""
    script: Path | None = None
    scenes: int | None = None
    style: str = DEFAULT_STYLE
    language: str = ""
    writer: str = ""
    shape: Shape = field(default_factory=Shape)
    staging: Staging = field(default_factory=Staging)
    project: Path | None = None
    out: Path | None = None
    simulate: bool = False
    terms: Terms = field(default_factory=Terms)
    speed: float = 20.0


@dataclass(frozen=True, slots=True)
class Source:
    """The words that a story is made of, and what the film is called."""

    name: str
    words: str
    is_script: bool


def source_of(topic: str, script: Path | None, scenes: int | None) -> Source:
    """Return what was given as a topic or a file; raises InvalidInput."""
    topic = topic.strip()
    if not topic and script is None:
        raise InvalidInput("There is no topic; say what the film is about, or give --script FILE.")
    if scenes is not None and scenes < 1:
        raise InvalidInput("A film has 1 to 100 scenes; --scenes says how many.")
    if script is not None:
        text = read_script(script)
        return Source(_name(topic or script_title(text) or script.stem), text, True)
    if looks_like_script(topic):
        return Source(_name(script_title(topic) or topic), topic, True)
    return Source(_name(topic), topic, False)


def planned(source: Source, request: StoryRequest, planner: Planner) -> tuple[SceneDraft, ...]:
    """Return the scenes that this computer makes of it."""
    if source.is_script:
        return split_script(source.words, request.scenes)
    return planner.plan(source.words, request.scenes or DEFAULT_SCENES, style=request.style)


def scenes_wanted(source: Source, scenes: int | None) -> int | None:
    """Return how many scenes a writer is asked for; None where the script says how many."""
    return scenes if source.is_script else scenes or DEFAULT_SCENES


async def story(studio: Studio, console: Console, *, request: StoryRequest) -> int:
    """Write a story, say it, and keep it as a script or a film where that was asked for."""
    source = await asyncio.to_thread(source_of, request.topic, request.script, request.scenes)
    library = await Library.load(resources())
    _require_style(request.style, library)
    await asyncio.to_thread(_check_places, request)
    wanted = scenes_wanted(source, request.scenes)
    company = await company_of(studio, request.staging, scenes=wanted)
    if not request.writer:
        told = Told(planned(source, request, Planner(library.templates)))
        model = model_of(studio, studio.shipped, request.shape)
        return await _finish(studio, source, told, model, company, request, console)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        model = model_of(studio, connection.account.catalogue, request.shape)
        told = await write(studio, connection, source, request, model, company, console)
    return await _finish(studio, source, told, model, company, request, console)


def _check_places(request: StoryRequest) -> None:
    """Raise InvalidInput when the story cannot be kept where it is to be: before it is paid."""
    if request.out is not None:
        require_folder(request.out)
    if request.project is not None:
        check_free(request.project)
    elif request.staging != Staging():
        raise InvalidInput(
            "A story without --project is not cast or chained; say where to keep the film."
        )


async def write(
    studio: Studio,
    connection: Connection,
    source: Source,
    request: StoryRequest,
    model: Model,
    company: Company,
    console: Console,
) -> Told:
    """Have a writer write, once its price is agreed to; raises what keeps it from being spent."""
    library = await Library.load(resources())
    _require_style(request.style, library)
    room = await open_room(studio, connection, library)
    writer = room.writers.find(request.writer)
    brief = Brief(
        source.words,
        source.is_script,
        scenes_wanted(source, request.scenes),
        library.templates.styles[request.style],
        limits_of(model, usual_settings(model, request.shape)),
        company.given.entries,
        request.language,
    )
    await _agree(room.story.price(writer, brief), writer.title, request.terms, console)
    told = await room.story.write(writer, brief, ForFilm(), style=request.style)
    for note in told.notes:
        console.say(note)
    if told.cost is not None and told.cost.milli and not told.by_planner:
        console.say(f"The writer cost {told.cost} credits · {told.cost.usd}")
    cost = None if told.cost is None else float(told.cost.as_decimal())
    console.event("written", scenes=len(told.drafts), credits=cost, by_planner=told.by_planner)
    cast = tuple(replace(each, id=CastId(uuid4().hex)) for each in told.suggestions)
    return replace(told, suggestions=cast)


def told_as(name: str, told: Told, *, is_paid: bool) -> Story:
    """Return what was written as what a film is made of."""
    cost = Usd(0) if told.cost is None else told.cost.usd
    return Story(name, told.drafts, told.suggestions, cost, is_paid)


async def _agree(price: Price, title: str, terms: Terms, console: Console) -> None:
    if price.is_free:
        console.say(f"{title} writes; it is paid to whoever runs it.")
        return
    if price.usual is None or price.most is None:
        console.say(f"{title} writes; its price is unknown until it answers, and booked then.")
        console.event("writer_quote", credits=None, most_credits=None)
        if terms.max_usd is not None:
            raise NotEnoughCredits(
                f"The price of {title} is not known, so --max-usd {terms.max_usd} cannot be kept;"
                " nothing was sent or charged."
            )
    else:
        console.say(
            f"{title} writes: about {price.usual} credits · {price.usual.usd}, {price.most} at most"
            " if it must be put right once"
        )
        usual, most = (float(each.as_decimal()) for each in (price.usual, price.most))
        console.event("writer_quote", credits=usual, most_credits=most)
        if terms.max_usd is not None and price.most.usd > terms.max_usd:
            raise NotEnoughCredits(
                f"The writer may cost {price.most.usd}, over your --max-usd of {terms.max_usd};"
                " nothing was sent or charged."
            )
    await agree(terms, console)


async def _finish(
    studio: Studio,
    source: Source,
    told: Told,
    model: Model,
    company: Company,
    request: StoryRequest,
    console: Console,
) -> int:
    cast = (*company.given.entries, *told.suggestions)
    _tell_scenes(told.drafts, cast, console)
    if request.out is not None:
        text = as_script(source.name, told.drafts, cast)
        await asyncio.to_thread(
            write_atomically, request.out, text.encode(), doing=joined("Writing the story")
        )
        console.say(f"{count(len(told.drafts), 'scene')} in {request.out}")
    project = None
    if request.project is not None:
        written = told_as(source.name, told, is_paid=bool(request.writer))
        film = film_of(written, company, model, request.shape, console)
        project = (await begin_film(studio, film, request.project, company)).folder
        console.say(
            f"{count(len(told.drafts), 'scene')} in {project}; make them with: takewright generate"
            f" {shlex.quote(str(project))}"
        )
    console.event(
        "done",
        scenes=len(told.drafts),
        out=None if request.out is None else str(request.out),
        project=None if project is None else str(project),
    )
    return 0


def _tell_scenes(drafts: Sequence[SceneDraft], cast: Sequence[CastEntry], console: Console) -> None:
    names = [each.name for each in cast]
    for number, draft in enumerate(drafts, 1):
        seconds = "" if draft.seconds is None else f" · {draft.seconds} s"
        console.say(f"{number}. {draft.title}{seconds}\n   {prompt_of(draft, names)}")
        late = _late(draft)
        if late:
            console.say(f"   {late}")
        console.event(
            "scene",
            number=number,
            title=draft.title,
            prompt=prompt_of(draft, names),
            seconds=draft.seconds,
            dialogue=draft.dialogue,
            transition=draft.transition.value if draft.transition else "cut",
        )
    for each in cast:
        console.say(f"{{{each.name}}}: {each.words}")
        console.event("cast", name=each.name, kind=each.kind.value, words=each.words)


def as_script(name: str, drafts: Sequence[SceneDraft], cast: Sequence[CastEntry]) -> str:
    """Return a story as Markdown that `--script` reads; whom it names is spelled out there."""
    words = {each.name: each.meaning for each in cast}
    parts = [f"# {name}"]
    for draft in drafts:
        prompt = prompt_of(draft, list(words))
        for who, meaning in words.items():
            prompt = prompt.replace(f"{{{who}}}", meaning)
        length = "" if draft.seconds is None else f" ({draft.seconds} s)"
        parts.append(f"## {draft.title}{length}\n\n{prompt}")
    return "\n\n".join(parts) + "\n"


def _late(draft: SceneDraft) -> str | None:
    if draft.seconds is None:
        return None
    said = (*spoken_lines(draft.dialogue), *quoted_speech(draft.prompt))
    return too_long_to_say(said, draft.seconds)


def _require_style(style: str, library: Library) -> None:
    if style not in library.templates.styles:
        names = ", ".join(library.templates.styles)
        raise InvalidInput(f"There is no story style “{style}”; there are {names}.")


def _name(text: str) -> str:
    lines = text.strip().splitlines() or ["Untitled film"]
    return lines[0][:LONGEST_NAME].strip()
