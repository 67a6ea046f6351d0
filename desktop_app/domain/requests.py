"""What is sent for a scene: the body that its model takes, and what does not fit into it.

One builder for every model: what differs between them is data of the catalogue.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.asking import Ask
from desktop_app.domain.bodies import Told, body_of, placeholder, told
from desktop_app.domain.catalogue import Catalogue, cost_of, in_credits
from desktop_app.domain.limits import prompt_problems, settings_problems, shot_problems
from desktop_app.domain.models import (
    FRAME_ROLES,
    MEDIA_ROLES,
    Model,
    Role,
    Settings,
    facts_of,
    options_of,
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.placing import Placement, placed
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent for a scene.

    `model` is the entry that is really asked, of those that are one for the user; None when the
    catalogue does not know it. `body` is its `input`, in which `reference:2` stands for the address
    of the third reference of the Ask. `words` is the prompt as the model is told it. `left_out` are
    sentences on what was wanted and does not fit, `problems` those that keep it from being sent.
    `films` are the references among those sent whose seconds may be billed.
    """

    model: Model | None
    body: Mapping[str, object]
    words: str
    settings: Settings
    left_out: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    films: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class _Draft:
    request: Request
    lacks: bool
    weight: int


def request_for(catalogue: Catalogue, ask: Ask) -> Request:
    """Return what is sent for a scene to the variant of its model that leaves least out."""
    chosen = catalogue.get(ask.settings.model)
    if chosen is None:
        gone = say(
            "there is no model “{model}” any more; choose another.", model=ask.settings.model
        )
        return Request(None, {}, ask.words, ask.settings, (), (gone,))
    family = [each for each in catalogue.family(chosen) if each.is_live and each.makes == "video"]
    if not family:
        why = catalogue.why_unavailable(chosen)
        return replace(_draft(chosen, ask).request, problems=(why,))
    family.sort(key=lambda each: each.id != chosen.id)
    drafts = [_draft(each, ask) for each in family]
    # What is missing cannot be helped by a setting; everything else the user can put right.
    return min(
        drafts, key=lambda each: (each.lacks, each.weight, bool(each.request.problems))
    ).request


def price_for(request: Request) -> Credits | None:
    """Return what a request costs in the books' credits, None when the price is not known."""
    return in_credits(cost_for(request))


def cost_for(request: Request) -> Credits | Usd | None:
    """Return what a request costs in what its provider bills, None when that is not known."""
    model, settings = request.model, request.settings
    if model is None:
        return None
    facts = {**facts_of(model, settings), "films": "some" if request.films else "none"}
    seconds = settings.seconds
    if model.price.films_too:
        for each in request.films:
            if each.length is None:
                return None
            seconds += -(-each.length // FLICKS_PER_SECOND)
    return cost_of(model, facts, seconds)


def price_again(
    model: Model, body: str, settings: Settings, references: Sequence[Reference]
) -> Credits | None:
    """Return what a request that was built before costs today; `body` is its JSON text."""
    films = tuple(
        each
        for place, each in enumerate(references)
        if each.use is Use.VIDEO and f'"{placeholder(place)}"' in body
    )
    return price_for(Request(model, {}, "", settings, films=films))


def build_input(model: Model, prompt: str, settings: Settings) -> dict[str, object]:
    """Return the `input` of a scene of words alone; raises InvalidInput with the first problem."""
    request = _draft(model, Ask(prompt, prompt, settings)).request
    for wrong in request.problems:
        raise InvalidInput(say("{wrong} Nothing was sent or charged.", wrong=wrong))
    return dict(request.body)


def problems(model: Model, prompt: str, settings: Settings) -> tuple[str, ...]:
    """Return what keeps a scene of words alone from being sent, a sentence each."""
    return _draft(model, Ask(prompt, prompt, settings)).request.problems


def unknown_name(name: str) -> str:
    """Say that a prompt names somebody or something that the cast does not have."""
    return say(
        "“{name}” in braces is not in the cast; add it under Cast & look, or take the braces off.",
        name=name,
    )


def _draft(model: Model, ask: Ask) -> _Draft:
    placement = placed(model, ask)
    words = told(model, ask, placement)
    lacking = _lacking(model, ask, placement)
    wrong = (
        *_words_problems(model, ask, words),
        *settings_problems(model, ask.settings),
        *lacking,
        *map(unknown_name, ask.unknown),
    )
    request = Request(
        model,
        body_of(model, ask, placement, words),
        words.words,
        ask.settings,
        (*placement.left_out, *words.left_out, *_left_of_settings(model, ask.settings)),
        wrong,
        tuple(ask.references[place] for place in placement.roles.get(Role.VIDEOS, ())),
    )
    return _Draft(request, bool(lacking), placement.weight + words.weight)


def _words_problems(model: Model, ask: Ask, words: Told) -> tuple[str, ...]:
    prompt = model.field_for(Role.PROMPT)
    # Shots say it all where the clip as a whole needs no words.
    is_in_shots = bool(words.shots) and (prompt is None or not prompt.required)
    is_needed = not is_in_shots or bool(prompt and words.words.strip())
    found = tuple(prompt_problems(model, words.words)) if is_needed else ()
    return (*found, *shot_problems(model, words.shots, ask.settings.seconds))


def _lacking(model: Model, ask: Ask, placement: Placement) -> tuple[str, ...]:
    """Return what a model cannot do without and the scene does not have."""
    shots = model.field_for(Role.SHOTS)
    if shots is not None and shots.required and not ask.shots:
        return (say("{model} works from shots, and this scene has none.", model=model.title),)
    wanted = [(each.role,) for each in model.fields if each.required and each.role in MEDIA_ROLES]
    for group in (*wanted, *model.together.one_of):
        if any(placement.roles.get(role) for role in group):
            continue
        if FRAME_ROLES.issuperset(group):
            return (
                say("{model} starts from a picture, and this scene has none.", model=model.title),
            )
        return (say("{model} works from references, and this scene has none.", model=model.title),)
    return ()


def _left_of_settings(model: Model, settings: Settings) -> tuple[str, ...]:
    found = []
    if settings.sound is not None and model.field_for(Role.SOUND) is None:
        found.append(say("{model} leaves no choice of sound.", model=model.title))
    if settings.seed is not None and model.field_for(Role.SEED) is None:
        found.append(say("{model} takes no seed.", model=model.title))
    if settings.negative.strip() and model.field_for(Role.NEGATIVE) is None:
        found.append(say("{model} cannot be told what is not to be seen.", model=model.title))
    for each in options_of(model):
        wanted = dict(settings.options).get(each.name)
        if wanted is not None and wanted not in each.choices:
            found.append(
                say(
                    "{model} has no {label} “{choice}” for what this scene is made from; it is made"
                    " with “{usual}”.",
                    model=model.title,
                    label=each.label,
                    choice=wanted,
                    usual=str(each.default),
                )
            )
    return tuple(found)
