"""From what was written to a film: its scenes, who plays in it, and which scenes hang together."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from desktop_app.commands.outcome import count
from desktop_app.commands.scene_numbers import SceneNumbers
from desktop_app.console import Console
from desktop_app.domain import casting
from desktop_app.domain.cast import CastEntry, CastKind, with_mentions
from desktop_app.domain.catalogue import Catalogue, Model, Settings, fitted
from desktop_app.domain.chains import drift_advice
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.referring import link_scene
from desktop_app.domain.sentence import listed
from desktop_app.domain.telling import prompt_of, tell
from desktop_app.storage.bundle import PROJECT_FILE, new_folder
from desktop_app.studio.given_cast import GivenCast, Named, bring_files, given_cast
from desktop_app.studio.planner import fit_seconds
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio, new_project

DEFAULT_SECONDS = 10
DEFAULT_ASPECT = "16:9"
NOTHING_SPENT = Usd(0)


@dataclass(frozen=True, slots=True)
class Shape:
    """What scenes get that say nothing themselves; None where nothing was said."""

    model: str | None = None
    aspect: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Staging:
    """Who plays, by names of the user's library and by pictures, and which scenes are chained."""

    cast: tuple[str, ...] = ()
    pictures: tuple[Named, ...] = ()
    chain: SceneNumbers | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """What a film is made of: its name, its scenes, and whom they bring into its cast.

    `is_paid` tells that a writer wrote it, for `cost` as far as that is known.
    """

    name: str
    drafts: tuple[SceneDraft, ...]
    cast: tuple[CastEntry, ...] = ()
    cost: Usd = NOTHING_SPENT
    is_paid: bool = False


@dataclass(frozen=True, slots=True)
class Company:
    """Who was given to a film before it was written, and which of its scenes are to be chained."""

    given: GivenCast = field(default_factory=GivenCast)
    chain: SceneNumbers | None = None


async def company_of(studio: Studio, staging: Staging, *, scenes: int | None) -> Company:
    """Look at all that was given for a film before anything is paid.

    `scenes` is how many it will have, None where that is not known yet. Raises InvalidInput or
    LocalFault.
    """
    if staging.chain is not None and scenes is not None:
        check_chain(staging.chain, scenes)
    library = studio.cast_library
    given = await given_cast(library, staging.cast, staging.pictures, lambda: uuid4().hex)
    return Company(given, staging.chain)


def check_chain(chain: SceneNumbers, count_of_scenes: int) -> None:
    """Raise InvalidInput when a film of so many scenes cannot be chained like this."""
    if chain.largest > count_of_scenes:
        raise InvalidInput(
            f"There is no scene {chain.largest} to chain, the film has"
            f" {count(count_of_scenes, 'scene')}."
        )
    if not chain.are_all and 1 in chain.among(count_of_scenes):
        raise InvalidInput("The first scene starts on no other; chain the scenes after it.")


def film_of(
    story: Story, company: Company, model: Model, shape: Shape, console: Console
) -> Project:
    """Return the film, not written anywhere yet; raises InvalidInput when it cannot be.

    Of a story that is paid for nothing is refused any more: what does not fit is said.
    """
    given = company.given.entries
    cast = (*given, *story.cast)
    scenes = _scenes(story, [each.name for each in cast], model, shape, console)
    clips = [ClipId(uuid4().hex) for _ in scenes]
    film = tell(new_project(story.name), story.drafts, scenes, clips, cast=cast)
    for each in given:
        if each.kind is CastKind.LOOK:
            # A look holds for the picture as a whole, whoever wrote the prompts.
            film = casting.put_in_all(film, each.id)
    _tell_unused(film, given, console, is_paid=story.is_paid)
    if company.chain is None:
        return film
    if not story.is_paid:
        check_chain(company.chain, len(film.scenes))
    elif company.chain.largest > len(film.scenes):
        console.say(f"There is no scene {company.chain.largest} to chain.")
    return chained(film, company.chain, console)


def chained(
    film: Project, chain: SceneNumbers, console: Console, *, continues: bool = True
) -> Project:
    """Return a film in which these scenes start on the last frame of the one before, or do not."""
    for number in chain.among(len(film.scenes)):
        if number > 1:
            scene = film.scenes[number - 1]
            film = link_scene(film, scene.id, continues=continues)
    for scene in film.scenes:
        advice = drift_advice(film, scene.id) if scene.continues and continues else None
        if advice is not None:
            console.say(f"{scene.title}: {advice}")
    return film


async def begin_film(
    studio: Studio, film: Project, folder: Path | None, company: Company
) -> ProjectSession:
    """Write a film for the first time. The files of its cast come first: a film has them all.

    Raises InvalidInput when there is one already, LocalFault when it cannot be written.
    """
    place = folder
    if place is None:
        place = await asyncio.to_thread(new_folder, studio.projects_folder, film.name)
    await asyncio.to_thread(check_free, place)
    if company.given.has_files:
        await bring_files(studio.cast_library, company.given, place)
    return await studio.begin_project(film, place)


def check_free(folder: Path) -> None:
    """Raise InvalidInput when there is a film in a folder already."""
    if (folder / PROJECT_FILE).exists():
        raise InvalidInput(f"There is already a project in {folder}; choose another name.")


def model_of(studio: Studio, catalogue: Catalogue, shape: Shape) -> Model:
    """Return the model that was named, else the usual one; raises InvalidInput."""
    if shape.model is not None:
        return catalogue.require_live(shape.model)
    return catalogue.preferred(studio.settings.default_model)


def usual_settings(model: Model, shape: Shape) -> Settings:
    """Return what a scene gets that says nothing itself; raises InvalidInput for no such field."""
    for name, asked, choices in (
        ("aspect", shape.aspect, model.aspects()),
        ("seconds", shape.seconds, model.durations()),
    ):
        if asked is not None and not choices:
            raise InvalidInput(
                f"{model.title} has no choice of {name}; leave --{name} out. Nothing was sent or"
                " charged."
            )
    usual = fitted(model, Settings(model.id, DEFAULT_ASPECT, DEFAULT_SECONDS))
    return replace(usual, aspect=shape.aspect or usual.aspect)


def with_lengths(
    drafts: Sequence[SceneDraft], model: Model, asked: int | None
) -> tuple[SceneDraft, ...]:
    """Give every draft a length that the model makes; one that was asked for stands as it is."""
    fitting = fit_seconds(drafts, model, asked or DEFAULT_SECONDS)
    return tuple(
        replace(own, seconds=asked) if own.seconds is None and asked is not None else fit
        for own, fit in zip(drafts, fitting, strict=True)
    )


def _scenes(
    story: Story, names: Sequence[str], model: Model, shape: Shape, console: Console
) -> tuple[Scene, ...]:
    usual = usual_settings(model, shape)
    drafts = with_lengths(story.drafts, model, shape.seconds)
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
            # A title is read by people: the braces of its names are for prompts.
            with_mentions(draft.title, lambda each: each.name),
            prompt_of(draft, names),
            replace(usual, seconds=draft.seconds or usual.seconds),
        )
        for draft in drafts
    )


def _tell_unused(
    film: Project, given: Iterable[CastEntry], console: Console, *, is_paid: bool
) -> None:
    """Say who is in no scene; raises InvalidInput as long as that can be put right for nothing."""
    unused = [each.name for each in given if not casting.scenes_that_use(film, each)]
    if not unused:
        return
    names = listed([f"{{{name}}}" for name in unused])
    if not is_paid:
        raise InvalidInput(
            f"No scene names {names}, so no model would be told; write that into the script, or"
            " have a --writer write the scenes. Nothing was sent or charged."
        )
    console.say(f"No scene names {names}.")
