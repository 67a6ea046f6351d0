"""`takewright story`, and the writer of `make`: scenes at a price that is agreed to."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from desktop_app.commands.common import connected, service_for
from desktop_app.commands.outcome import count
from desktop_app.commands.spending import Terms, agree
from desktop_app.console import Console
from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.catalogue import Model, Settings, fitted
from desktop_app.domain.drafts import SceneDraft
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
    """What is to be written; without a `writer` the planner writes, which costs nothing."""

    topic: str = ""
    script: Path | None = None
    scenes: int | None = None
    style: str = DEFAULT_STYLE
    language: str = ""
    writer: str = ""
    model: str | None = None
    aspect: str | None = None
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


async def story(studio: Studio, console: Console, *, request: StoryRequest) -> int:
    """Write a story, say it, and keep it as a script where that was asked for."""
    source = await asyncio.to_thread(source_of, request.topic, request.script, request.scenes)
    library = await Library.load(resources())
    _require_style(request.style, library)
    if not request.writer:
        told = Told(planned(source, request, Planner(library.templates)))
        return await _finish(source, told, request, console)
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        catalogue = connection.account.catalogue
        wanted = request.model or studio.settings.default_model
        model = catalogue.require_live(wanted) if request.model else catalogue.preferred(wanted)
        settings = fitted(model, Settings(model.id, request.aspect or "16:9"))
        told = await write(studio, connection, source, request, model, settings, console)
    return await _finish(source, told, request, console)


async def write(
    studio: Studio,
    connection: Connection,
    source: Source,
    request: StoryRequest,
    model: Model,
    settings: Settings,
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
        request.scenes if source.is_script else request.scenes or DEFAULT_SCENES,
        library.templates.styles[request.style],
        limits_of(model, settings),
        (),
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


async def _finish(source: Source, told: Told, request: StoryRequest, console: Console) -> int:
    names = [each.name for each in told.suggestions]
    for number, draft in enumerate(told.drafts, 1):
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
    for each in told.suggestions:
        console.say(f"{{{each.name}}}: {each.words}")
    if request.out is not None:
        text = as_script(source.name, told.drafts, told.suggestions)
        await asyncio.to_thread(
            write_atomically, request.out, text.encode(), doing=joined("Writing the story")
        )
        console.say(f"{count(len(told.drafts), 'scene')} in {request.out}")
    console.event("done", scenes=len(told.drafts), out=str(request.out) if request.out else None)
    return 0


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
