"""What keeps a scene from being made, and what can be done about it, before anything is spent."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.asking import NOTHING_ORDERED, Ask, ask_of
from desktop_app.domain.cast import key_of, over_limit
from desktop_app.domain.catalogue import (
    STATE_NAMES,
    Catalogue,
    Model,
    Settings,
    fitted,
)
from desktop_app.domain.chains import link_problems, ordered_with
from desktop_app.domain.limits import negative_problems
from desktop_app.domain.models import Role
from desktop_app.domain.money import Bill, Credits
from desktop_app.domain.project import Project, Scene, SceneId, TakeId
from desktop_app.domain.references import Use
from desktop_app.domain.requests import Request, price_for, request_for
from desktop_app.domain.sharing import Part
from desktop_app.ui.ways_out import Way
from desktop_app.ui.words import in_commas, in_seconds, shown, side_by_side

_CLOSEST: Final = 3


class Cure(Enum):
    """What can be done about a name that nobody knows."""

    ADD = auto()
    RENAME = auto()
    UNBRACE = auto()


@dataclass(frozen=True, slots=True)
class NameFix:
    """A cure for one name; `instead` is the name that was meant, for RENAME."""

    cure: Cure
    name: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is sent for a scene, what it costs, what is wrong with that, and the ways out.

    `wrong` is None when nothing is; `over` the character of the prompt from which on it is too
    long; `parts` are those of the settings that the model cannot do, `left_out` what it has no room
    for, a sentence each. `asked` is the variant of the model that is asked.
    """

    words: str
    price: Credits | None
    wrong: str | None
    ways: tuple[Way, ...] = ()
    fixes: tuple[NameFix, ...] = ()
    over: int | None = None
    parts: frozenset[Part] = frozenset()
    left_out: tuple[str, ...] = ()
    asked: Model | None = None
    has_picture: bool = False

    @property
    def bill(self) -> Bill | None:
        """Return the price as it is billed, None when it is not known."""
        if self.price is None or self.asked is None:
            return None
        return Bill.of(self.price, self.asked.unit)


def verdict_on(
    project: Project,
    scene: Scene,
    catalogue: Catalogue,
    coming: Mapping[SceneId, TakeId] = NOTHING_ORDERED,
) -> Verdict:
    """Return what is to be said of a scene as it is now, while these takes are on their way."""
    ordered = ordered_with(project, (), coming)
    ask = ask_of(project, scene, ordered)
    # Names that nobody knows have words and cures of their own.
    request = request_for(catalogue, replace(ask, unknown=()))
    model, words = request.model, request.words
    ways = _ways(ask, request, catalogue)
    if model is None:
        told = _say("The model “{model}” is not in the catalogue; choose another.")
        return Verdict(words, None, told.format(model=scene.settings.model), ways)
    price, has_picture = price_for(request), _has_picture(ask)
    if not model.is_live:
        gone = _why_gone(model)
        return Verdict(words, price, gone, ways, asked=model, has_picture=has_picture)
    found = (*request.problems, *link_problems(project, scene, ask, ordered))
    unknown = ask.unknown
    return Verdict(
        words,
        price,
        shown(found[0]) if found else _unknown_words(unknown) if unknown else None,
        ways,
        # What is said is what is offered a cure for.
        () if found else tuple(_fixes(project, unknown)),
        over_limit(scene.prompt, project.cast_by_key, model.prompt_limit),
        _misfits(model, scene.settings),
        tuple(map(shown, request.left_out)),
        model,
        has_picture,
    )


def _has_picture(ask: Ask) -> bool:
    return any(each.use in (Use.FIRST_FRAME, Use.PICTURE) for each in ask.references)


def _unknown_words(names: tuple[str, ...]) -> str:
    if len(names) == 1:
        words = _say("“{name}” is not in the cast, so its braces would be sent as they stand.")
        return words.format(name=names[0])
    words = _say("{names} are not in the cast, so their braces would be sent as they stand.")
    return words.format(names=in_commas(f"“{name}”" for name in names))


def _fixes(project: Project, unknown: tuple[str, ...]) -> Iterator[NameFix]:
    if not unknown:
        return
    name = unknown[0]
    known = project.cast_by_key
    for close in get_close_matches(key_of(name), known, n=1):
        yield NameFix(Cure.RENAME, name, known[close].name)
    yield NameFix(Cure.ADD, name)
    yield NameFix(Cure.UNBRACE, name)


def _misfits(model: Model, settings: Settings) -> frozenset[Part]:
    closest = fitted(model, settings)
    wrong = {
        Part.ASPECT: closest.aspect != settings.aspect,
        Part.SECONDS: closest.seconds != settings.seconds,
        Part.RESOLUTION: closest.resolution != settings.resolution,
        Part.NEGATIVE: any(negative_problems(model, settings)),
    }
    return frozenset(part for part, is_wrong in wrong.items() if is_wrong)


def _why_gone(model: Model) -> str:
    status = model.status
    since = _say(" since {date}").format(date=status.since) if status.since else ""
    note = f": {shown(status.note)}" if status.note else ""
    words = _say("{title} is {state}{since}{note}. Choose another model for this scene.")
    return words.format(
        title=model.title, state=shown(STATE_NAMES[status.state]), since=since, note=note
    )


def _ways(ask: Ask, request: Request, catalogue: Catalogue) -> tuple[Way, ...]:
    """Return what the scene could be made by instead, or like, one click each."""
    wanted, model = ask.settings, request.model
    if model is None or not model.is_live:
        return _by(catalogue.replacements(model) if model else catalogue.live(), ask, catalogue)
    closest = _closest(model, wanted)
    if closest != wanted:
        price = price_for(request_for(catalogue, replace(ask, settings=closest)))
        return (Way(_settings_words(closest), closest, price),)
    length = len(request.words.strip())
    if length <= model.prompt_limit:
        return ()
    roomy = [each for each in catalogue.offered() if each.is_live and length <= each.prompt_limit]
    return _by(roomy, ask, catalogue)


def _closest(model: Model, wanted: Settings) -> Settings:
    """Return the closest settings that can be made; what is no choice keeps nothing from that."""
    near = fitted(model, wanted)
    seed = near.seed if model.field_for(Role.SEED) else wanted.seed
    options = wanted.options
    return replace(near, model=wanted.model, sound=wanted.sound, seed=seed, options=options)


def _by(models: Iterable[Model], ask: Ask, catalogue: Catalogue) -> tuple[Way, ...]:
    fits = [
        (each.title, replace(ask, settings=fitted(each, ask.settings)))
        for each in models
        if not each.needs_picture
    ]
    return tuple(
        Way(title, meant.settings, price_for(request_for(catalogue, meant)))
        for title, meant in fits[:_CLOSEST]
    )


def _settings_words(settings: Settings) -> str:
    parts = (settings.aspect, in_seconds(settings.seconds), settings.resolution)
    return side_by_side(part for part in parts if part)


def _say(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
