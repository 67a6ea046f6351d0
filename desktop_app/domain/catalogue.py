"""Models as data: what each one takes, allows and costs, and the request body that says so.

A model entry comes from `resources/models.json`; adding a model is a data edit. Aspect ratios are
written `16:9`, seconds are whole; each field knows how its model spells them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, NewType, assert_never

from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput, ModelUnavailable
from desktop_app.domain.sentence import Sentence, either, joined, say

ModelId = NewType("ModelId", str)
Scalar = str | int | float | bool


class Availability(StrEnum):
    """Whether a model can be asked for today."""

    LIVE = "live"
    PAUSED = "paused"
    RETIRED = "retired"


STATE_NAMES: Final = {
    Availability.LIVE: say("live"),
    Availability.PAUSED: say("paused"),
    Availability.RETIRED: say("retired"),
}
"""What a model is said to be."""


class Role(StrEnum):
    """What a field of a model's input means to Takewright."""

    PROMPT = "prompt"
    ASPECT = "aspect"
    SECONDS = "seconds"
    RESOLUTION = "resolution"
    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    SOUND = "sound"
    SEED = "seed"
    OPTION = "option"


class Kind(StrEnum):
    """JSON type of a field on the wire: a duration is "10" for one model and 10 for another."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    URL_LIST = "url_list"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model's `input` object.

    `choices` are Takewright's own values (aspect `16:9`, seconds `10`); `wire` spells a choice the
    model's way where it differs. `minimum`/`maximum` bound whole seconds, characters of a prompt or
    items of a list.
    """

    name: str
    role: Role
    kind: Kind
    required: bool = False
    choices: tuple[str, ...] = ()
    wire: Mapping[str, str] = field(default_factory=dict)
    minimum: int | None = None
    maximum: int | None = None
    default: Scalar | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """A price in credits that applies when every setting in `when` matches."""

    credits: Credits
    when: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Price:
    """What a take costs: `per` clip or second, first matching rate; `as_of` is an ISO date."""

    per: str
    rates: tuple[Rate, ...]
    as_of: str


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the model is live, since when (ISO date), and what happened in a sentence."""

    state: Availability = Availability.LIVE
    since: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """A catalogue entry.

    `sizes` gives the picture in pixels for `aspect` or `aspect@resolution`; `typical_seconds` is
    how long a take usually takes to arrive; `replacements` are the closest models, best first.
    `unverified` is the ISO date when the entry was read from what the service says of a model that
    nobody has tried; empty for all others.
    """

    id: ModelId
    title: str
    maker: str
    provider: str
    status: Status
    fields: tuple[Field, ...]
    price: Price
    sizes: Mapping[str, tuple[int, int]]
    typical_seconds: int
    replacements: tuple[ModelId, ...] = ()
    note: str = ""
    unverified: str = ""

    def field_for(self, role: Role) -> Field | None:
        """Return the field that plays `role`, if the model has one."""
        return next((each for each in self.fields if each.role is role), None)

    @property
    def is_live(self) -> bool:
        """Tell whether the model can be asked for."""
        return self.status.state is Availability.LIVE

    @property
    def prompt_limit(self) -> int:
        """Return the longest prompt in characters."""
        prompt = self.field_for(Role.PROMPT)
        return prompt.maximum if prompt and prompt.maximum else 5000

    @property
    def needs_picture(self) -> bool:
        """Tell whether a first frame is required."""
        first = self.field_for(Role.FIRST_FRAME)
        return first is not None and first.required

    def aspects(self) -> tuple[str, ...]:
        """Return the aspect ratios on offer, as `16:9`."""
        aspect = self.field_for(Role.ASPECT)
        return aspect.choices if aspect else ()

    def resolutions(self) -> tuple[str, ...]:
        """Return the resolutions on offer, spelled as the model spells them."""
        resolution = self.field_for(Role.RESOLUTION)
        return resolution.choices if resolution else ()

    def durations(self) -> tuple[int, ...]:
        """Return the lengths on offer in whole seconds."""
        seconds = self.field_for(Role.SECONDS)
        if seconds is None:
            return ()
        if seconds.choices:
            return tuple(int(choice) for choice in seconds.choices)
        return tuple(range(seconds.minimum or 1, (seconds.maximum or 1) + 1))

    def size(self, settings: "Settings") -> tuple[int, int] | None:
        """Return the picture's width and height in pixels, when the entry knows it."""
        exact = self.sizes.get(f"{settings.aspect}@{effective_resolution(self, settings)}")
        return exact or self.sizes.get(settings.aspect)


@dataclass(frozen=True, slots=True)
class Settings:
    """How a scene is generated; values in Takewright's words, not the model's.

    None leaves a choice to the model: its own resolution, sound as it usually has, any seed.
    """

    model: ModelId
    aspect: str = "16:9"
    seconds: int = 10
    resolution: str | None = None
    sound: bool | None = None
    seed: int | None = None


class Catalogue:
    """The known models, with the status that the connected service gives them."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = {model.id: model for model in models}

    def __iter__(self) -> Iterator[Model]:
        return iter(tuple(self._models.values()))

    def __contains__(self, model_id: object) -> bool:
        return model_id in self._models

    def get(self, model_id: str) -> Model | None:
        """Return the entry, whatever its status, or None when it is unknown."""
        return self._models.get(ModelId(model_id))

    def live(self) -> tuple[Model, ...]:
        """Return the models that can be asked for."""
        return tuple(model for model in self._models.values() if model.is_live)

    def proven(self) -> tuple[Model, ...]:
        """Return the live models but those that nobody has tried: nothing else is ever chosen."""
        return tuple(model for model in self.live() if not model.unverified)

    def find(self, model_id: str) -> Model:
        """Return the entry; raises ModelUnavailable, naming live models, when it is unknown."""
        model = self.get(model_id)
        if model is None:
            names = ", ".join(each.id for each in self.live()[:4])
            raise ModelUnavailable(
                say(
                    "There is no model “{model_id}”; nothing was sent. Live models: {names}.",
                    model_id=model_id,
                    names=names,
                )
            )
        return model

    def require_live(self, model_id: str) -> Model:
        """Return the entry; raises ModelUnavailable, naming the closest live ones, if not live."""
        model = self.find(model_id)
        if not model.is_live:
            raise ModelUnavailable(self.why_unavailable(model))
        return model

    def replacements(self, model: Model) -> tuple[Model, ...]:
        """Return the closest live models, best first."""
        named = (self._models.get(each) for each in model.replacements)
        close = tuple(each for each in named if each is not None and each.is_live)
        return close or self.proven()[:3]

    def preferred(self, model_id: str) -> Model:
        """Return the model when it is live, else the closest live one; raises ModelUnavailable."""
        wanted = self.get(model_id)
        if wanted is not None and wanted.is_live:
            return wanted
        close = self.replacements(wanted) if wanted is not None else self.proven()
        ready = [each for each in close if not each.needs_picture]
        if not ready:
            raise ModelUnavailable(say("No model is live at this service; nothing was sent."))
        return ready[0]

    def why_unavailable(self, model: Model) -> str:
        """Say in one sentence why the model cannot be asked for and what can be instead."""
        close = self.replacements(model)
        names = joined(*(f"{each.title} ({each.id})" for each in close), by=", ") or say("none")
        status = model.status
        what = say("{model} is {state}", model=model.title, state=STATE_NAMES[status.state])
        if status.since:
            what = say("{what} since {date}", what=what, date=status.since)
        if status.note:
            what = say("{what} ({note})", what=what, note=status.note)
        return say(
            "{what}; nothing was sent or charged. Closest live models: {names}.",
            what=what,
            names=names,
        )

    def as_listed_by(self, listed: frozenset[str]) -> "Catalogue":
        """Return a catalogue in which a model that the service lists as live is live."""
        return Catalogue(
            [
                replace(model, status=Status(Availability.LIVE)) if model.id in listed else model
                for model in self._models.values()
            ]
        )


def price_of(model: Model, settings: Settings) -> Credits | None:
    """Return what one take costs, or None when the price is not known."""
    facts = {"seconds": str(settings.seconds), "aspect": settings.aspect}
    resolution = effective_resolution(model, settings)
    if resolution is not None:
        facts["resolution"] = resolution
    for rate in model.price.rates:
        if all(facts.get(name) == value for name, value in rate.when.items()):
            return rate.credits * (settings.seconds if model.price.per == "second" else 1)
    return None


def effective_resolution(model: Model, settings: Settings) -> str | None:
    """Return the resolution that will be asked for: the scene's, else the model's default."""
    resolution = model.field_for(Role.RESOLUTION)
    if resolution is None:
        return None
    if settings.resolution in resolution.choices:
        return settings.resolution
    return None if resolution.default is None else str(resolution.default)


def problems(model: Model, prompt: str, settings: Settings) -> tuple[str, ...]:
    """Return everything that keeps this request from being sent, a sentence each."""
    found = [*_prompt_problems(model, prompt)]
    aspects = model.aspects()
    if aspects and settings.aspect not in aspects:
        found.append(
            say(
                "{model} makes {choices}, not {aspect}.",
                model=model.title,
                choices=either(aspects),
                aspect=settings.aspect,
            )
        )
    durations = model.durations()
    if durations and settings.seconds not in durations:
        found.append(
            say(
                "{model} makes clips of {choices}, not {seconds} s.",
                model=model.title,
                choices=_spell(durations),
                seconds=settings.seconds,
            )
        )
    resolutions = model.resolutions()
    if settings.resolution is not None and settings.resolution not in resolutions:
        facts = {"model": model.title, "asked": settings.resolution}
        found.append(
            say("{model} offers {choices}, not {asked}.", choices=either(resolutions), **facts)
            if resolutions
            else say("{model} has no choice of resolution, not {asked}.", **facts)
        )
    if model.needs_picture:
        found.append(
            say("{model} starts from a picture, and this scene has none.", model=model.title)
        )
    return tuple(found)


def fitted(model: Model, settings: Settings) -> Settings:
    """Return the closest settings that `model` allows, for a change of model."""
    durations = model.durations() or (settings.seconds,)
    aspects = model.aspects()
    return Settings(
        model=model.id,
        aspect=settings.aspect if settings.aspect in aspects or not aspects else aspects[0],
        seconds=min(durations, key=lambda each: (abs(each - settings.seconds), each)),
        resolution=settings.resolution if settings.resolution in model.resolutions() else None,
    )


def build_input(model: Model, prompt: str, settings: Settings) -> dict[str, object]:
    """Return the `input` object for createTask; raises InvalidInput with the first problem."""
    wrong = problems(model, prompt, settings)
    if wrong:
        raise InvalidInput(say("{wrong} Nothing was sent or charged.", wrong=wrong[0]))
    body: dict[str, object] = {}
    for each in model.fields:
        value = _value(model, each, prompt, settings)
        if value is not None:
            body[each.name] = _typed(each, value)
    return body


def _value(model: Model, each: Field, prompt: str, settings: Settings) -> Scalar | None:
    match each.role:
        case Role.PROMPT:
            return prompt.strip()
        case Role.ASPECT:
            return each.wire.get(settings.aspect, settings.aspect)
        case Role.SECONDS:
            return settings.seconds
        case Role.RESOLUTION:
            return effective_resolution(model, settings)
        case Role.SOUND | Role.SEED | Role.OPTION:
            return each.default
        case Role.FIRST_FRAME | Role.LAST_FRAME:
            return None
        case _ as unreachable:
            assert_never(unreachable)


def _typed(each: Field, value: Scalar) -> object:
    match each.kind:
        case Kind.STRING | Kind.URL:
            return str(value)
        case Kind.INTEGER:
            return int(value)
        case Kind.NUMBER:
            return float(value)
        case Kind.BOOLEAN:
            return bool(value)
        case Kind.URL_LIST:
            return [value]
        case _ as unreachable:
            assert_never(unreachable)


def _prompt_problems(model: Model, prompt: str) -> list[str]:
    length = len(prompt.strip())
    if length == 0:
        return [say("The scene has no prompt yet.")]
    field_ = model.field_for(Role.PROMPT)
    if field_ is not None and field_.minimum is not None and length < field_.minimum:
        return [
            say(
                "{model} wants a prompt of at least {minimum} characters.",
                model=model.title,
                minimum=field_.minimum,
            )
        ]
    if length > model.prompt_limit:
        over = length - model.prompt_limit
        return [
            say(
                "The prompt is {over} characters over {model}'s {prompt_limit}.",
                over=over,
                model=model.title,
                prompt_limit=model.prompt_limit,
            )
        ]
    return []


def _spell(durations: Sequence[int]) -> Sentence:
    if len(durations) > 2 and durations == tuple(range(durations[0], durations[-1] + 1)):
        return say("{least} to {most} s", least=durations[0], most=durations[-1])
    return say("{choices} s", choices=either([str(each) for each in durations]))
