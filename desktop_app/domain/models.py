"""What a model entry says: the fields of its input, its price, its status and its rules.

A model entry comes from `resources/models.json`; adding a model is a data edit. Aspect ratios are
written `16:9`, seconds are whole; each field knows how its model spells them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NewType

from desktop_app.domain.money import Credits, Unit, Usd
from desktop_app.domain.sentence import say

ModelId = NewType("ModelId", str)
Scalar = str | int | float | bool


GATEWAY_ROUTE: Final = "videos"
"""The route of the models that a gateway serves."""


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
    """What a field of a model's input means to Takewright.

    FRAMES is one list of the first and the last frame; MODE says in the model's word what the clip
    is made from; SHOTS_SWITCH is true when shots are sent. CHARACTERS are ids that the provider
    gave out, which entries of the cast have.
    """

    PROMPT = "prompt"
    NEGATIVE = "negative"
    ASPECT = "aspect"
    SECONDS = "seconds"
    RESOLUTION = "resolution"
    FIRST_FRAME = "first_frame"
    LAST_FRAME = "last_frame"
    FRAMES = "frames"
    PICTURES = "pictures"
    VIDEOS = "videos"
    SOUNDS = "sounds"
    ELEMENTS = "elements"
    CHARACTERS = "characters"
    SHOTS = "shots"
    SHOTS_SWITCH = "shots_switch"
    SOUND = "sound"
    SEED = "seed"
    MODE = "mode"
    OPTION = "option"


FRAME_ROLES: Final = frozenset({Role.FIRST_FRAME, Role.LAST_FRAME, Role.FRAMES})
MEDIA_ROLES: Final = FRAME_ROLES | {Role.PICTURES, Role.VIDEOS, Role.SOUNDS}
"""Roles of fields that hold addresses of files."""


class Kind(StrEnum):
    """JSON type of a field on the wire: a duration is "10" for one model and 10 for another."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    URL_LIST = "url_list"
    URL = "url"
    OBJECT_LIST = "object_list"
    STRING_LIST = "string_list"


@dataclass(frozen=True, slots=True)
class Files:
    """What files a field takes: MIME types, bytes, pixels of a side, width to height, seconds.

    None and no types where the limit is not known; ratios are in hundredths. `total_seconds` bounds
    all files of the field together. With `as_clip` a picture has to be of exactly the clip's size.
    """

    types: tuple[str, ...] = ()
    most_bytes: int | None = None
    least_side: int | None = None
    most_side: int | None = None
    least_ratio: int | None = None
    most_ratio: int | None = None
    most_seconds: int | None = None
    total_seconds: int | None = None
    as_clip: bool = False


@dataclass(frozen=True, slots=True)
class ShotRules:
    """How shots are told: the names of an item's two keys, and the limits of one.

    `whole` when their seconds have to come to those of the clip, else they may come to less.
    """

    prompt: str
    seconds: str
    kind: Kind = Kind.INTEGER
    most_characters: int | None = None
    least_seconds: int = 1
    most_seconds: int | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class ElementRules:
    """How an element is told: the names of an item's keys, and how many pictures one has."""

    name: str
    description: str
    pictures: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model's `input` object.

    `choices` are Takewright's own values (aspect `16:9`, seconds `10`); `wire` spells a choice the
    model's way where it differs. `minimum`/`maximum` bound whole seconds, characters of a prompt or
    items of a list. `needs` is a role without which the field is not sent; `beside_frame` is sent
    in place of the value when the clip begins on a picture. `mention` is how a prompt names what
    the field holds, with `{number}` or `{name}` in it; empty where no way is known. `label` is what
    an option is called that the user has the choice of; one without it is a constant.
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
    needs: Role | None = None
    beside_frame: Scalar | None = None
    mention: str = ""
    label: str = ""
    files: Files | None = None
    shots: ShotRules | None = None
    elements: ElementRules | None = None

    def spelled(self, choice: str) -> str:
        """Return a choice the model's way."""
        return self.wire.get(choice, choice)


@dataclass(frozen=True, slots=True)
class Rate:
    """A price that applies when every setting in `when` matches: credits, or dollars."""

    credits: Credits | None = None
    when: Mapping[str, str] = field(default_factory=dict)
    usd: Usd | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """What a take costs: `per` clip or second, first matching rate; `as_of` is an ISO date.

    With `films_too` the seconds of films among the references are billed as well.
    """

    per: str
    rates: tuple[Rate, ...]
    as_of: str
    films_too: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the model is live, since when (ISO date), and what happened in a sentence."""

    state: Availability = Availability.LIVE
    since: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What the provider looks for before it makes a clip, and what a failure costs, in sentences.

    Empty where nothing is known.
    """

    moderation: str = ""
    refund: str = ""


@dataclass(frozen=True, slots=True)
class Together:
    """What a model asks of several fields at once.

    Of `exclusive` groups of roles only one is sent, the first that there is something for; of each
    group in `one_of` at least one is. `never` are choices that exclude each other. `most_files`
    bounds pictures and films together.
    """

    exclusive: tuple[tuple[Role, ...], ...] = ()
    one_of: tuple[tuple[Role, ...], ...] = ()
    never: tuple[Mapping[str, str], ...] = ()
    most_files: int | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """A catalogue entry.

    `sizes` gives the picture in pixels for `aspect` or `aspect@resolution`; `typical_seconds` is
    how long a take usually takes to arrive; `replacements` are the closest models, best first.
    `variant_of` is the entry that it is one model with for the user, empty for that itself.
    `sent_as` is the name on the wire where that is not the id, `route` the kind of wire.
    `unverified` is the ISO date when the entry was read from what the service says of a model that
    nobody has tried; empty for all others.
    `heard` is `always` or `never` for a model whose sound is no choice, empty where not known.
    `own` is an entry of the user's: no list of a service takes it away.
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
    variant_of: ModelId = ModelId("")
    sent_as: str = ""
    route: str = "jobs"
    makes: str = "video"
    heard: str = ""
    policy: Policy = Policy()
    together: Together = Together()
    unverified: str = ""
    own: bool = False

    def field_for(self, role: Role) -> Field | None:
        """Return the field that plays `role`, if the model has one."""
        return next((each for each in self.fields if each.role is role), None)

    @property
    def family(self) -> ModelId:
        """Return the entry that stands for this and its variants."""
        return self.variant_of or self.id

    @property
    def at_gateway(self) -> bool:
        """Tell whether a gateway makes its clips (`/v1/videos`), and is paid for them."""
        return self.route == GATEWAY_ROUTE

    @property
    def unit(self) -> Unit:
        """Return what it is billed in: a gateway knows no credits."""
        return Unit.DOLLARS if self.at_gateway else Unit.CREDITS

    @property
    def wire_name(self) -> str:
        """Return what the provider calls the model."""
        return self.sent_as or self.id

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
        """Tell whether it makes nothing from words alone."""
        needed = any(each.required and each.role in MEDIA_ROLES for each in self.fields)
        return needed or bool(self.together.one_of)

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
    `negative` says what is not to be seen, for models that take that; `options` are the choices of
    a model's own options, by the names of their fields.
    """

    model: ModelId
    aspect: str = "16:9"
    seconds: int = 10
    resolution: str | None = None
    sound: bool | None = None
    seed: int | None = None
    negative: str = ""
    options: tuple[tuple[str, str], ...] = ()


def options_of(model: Model) -> tuple[Field, ...]:
    """Return the options of a model that the user has the choice of."""
    return tuple(each for each in model.fields if each.role is Role.OPTION and each.label)


def chosen_option(field: Field, settings: Settings) -> Scalar | None:
    """Return what an option will be: the scene's choice where there is one, else the usual."""
    wanted = dict(settings.options).get(field.name)
    return wanted if field.label and wanted in field.choices else field.default


def effective_resolution(model: Model, settings: Settings) -> str | None:
    """Return the resolution that will be asked for: the scene's, else the model's default."""
    resolution = model.field_for(Role.RESOLUTION)
    if resolution is None:
        return None
    if settings.resolution in resolution.choices:
        return settings.resolution
    return None if resolution.default is None else str(resolution.default)


def effective_sound(model: Model, settings: Settings) -> bool | None:
    """Return whether sound will be asked for; None when that is the model's own affair."""
    sound = model.field_for(Role.SOUND)
    if sound is None:
        return None
    if settings.sound is not None:
        return settings.sound
    return None if sound.default is None else bool(sound.default)


def facts_of(model: Model, settings: Settings) -> dict[str, str]:
    """Return what prices and exclusions depend on, by name, for a clip without films to go by."""
    facts = {"seconds": str(settings.seconds), "aspect": settings.aspect, "films": "none"}
    resolution = effective_resolution(model, settings)
    if resolution is not None:
        facts["resolution"] = resolution
    sound = effective_sound(model, settings)
    if sound is not None:
        facts["sound"] = "on" if sound else "off"
    return facts


def matches(when: Mapping[str, str], facts: Mapping[str, str]) -> bool:
    """Tell whether all of a condition holds."""
    return all(facts.get(name) == value for name, value in when.items())
