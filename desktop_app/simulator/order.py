"""What a createTask body asks for, checked the way the service checks it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.catalogue import Catalogue, price_of
from desktop_app.domain.models import (
    Kind,
    Model,
    Role,
    Settings,
    effective_resolution,
)
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.simulator.checks import Refusal as Refusal
from desktop_app.simulator.checks import check, playing

LISTED_ANYWAY = frozenset({"sora-2-text-to-video", "sora-2-image-to-video"})
"""Models that this service runs whatever the catalogue says of the real one."""

UNKNOWN_MODEL = (
    "The model name you specified is not supported. Please verify your input and use one of the"
    " supported models provided by KIE."
)
PAUSED = "This interface is temporarily paused."

_SHORT_SIDE = 704


JOBS = "jobs"
"""The route of the models that createTask takes."""


@dataclass(frozen=True, slots=True)
class Element:
    """Somebody or something that the prompt calls by a name, shown in pictures by URL."""

    name: str
    description: str
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """One clip asked for: `size` in even pixels, `seed` the body's own, `price` without its films.

    Frames, `pictures`, `films` and `sounds` are URLs, in the order of the body; `shots` are words
    and seconds.
    """

    model: Model
    fields: Mapping[str, object]
    prompt: str
    settings: Settings
    price: Credits
    size: tuple[int, int]
    sound: bool
    seed: int | None
    first_frame: str | None
    last_frame: str | None = None
    pictures: tuple[str, ...] = ()
    films: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    shots: tuple[tuple[str, float], ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the pictures of what is to be seen: references, then the first of each element."""
        return (*self.pictures, *(each.pictures[0] for each in self.elements))

    @property
    def files(self) -> tuple[str, ...]:
        """Return every address that the clip is made from."""
        frames = (each for each in (self.first_frame, self.last_frame) if each is not None)
        of_elements = (picture for each in self.elements for picture in each.pictures)
        return (*frames, *self.pictures, *of_elements, *self.films, *self.sounds)


def runs(model: Model) -> bool:
    """Tell whether this service lists the model as live."""
    return model.is_live or model.id in LISTED_ANYWAY or model.route != JOBS


def read_order(body: object, catalogue: Catalogue, route: str = JOBS) -> Order:
    """Return the order in a request body that came on a route.

    Raises Refusal with the service's own words.
    """
    if not isinstance(body, dict):
        raise Refusal(500, "Server exception, please try again later")
    fields = body.get("input")
    models = [each for each in catalogue if each.wire_name == body.get("model")]
    model = _entry([each for each in models if each.route == route], fields)
    if model is None:
        raise Refusal(404, UNKNOWN_MODEL)
    if not runs(model):
        raise Refusal(500, PAUSED)
    if not isinstance(fields, dict):
        raise Refusal(422, "input is required")
    check(model, fields)
    return _order(model, fields)


def _entry(named: Sequence[Model], fields: object) -> Model | None:
    """Return the entry that is meant of those of one name: the one whose constants are sent."""
    given = fields if isinstance(fields, dict) else {}
    for model in named:
        fixed = (each for each in model.fields if _is_constant(each.role, each.choices))
        if len(named) == 1 or all(given.get(each.name) == each.default for each in fixed):
            return model
    return None


def _is_constant(role: Role, choices: tuple[str, ...]) -> bool:
    return role is Role.OPTION and not choices


def _order(model: Model, fields: Mapping[str, object]) -> Order:
    settings = Settings(
        model.id,
        aspect=_choice(model, Role.ASPECT, fields) or "16:9",
        seconds=int(_choice(model, Role.SECONDS, fields) or 8),
        resolution=_choice(model, Role.RESOLUTION, fields),
        sound=_flag(model, Role.SOUND, fields),
    )
    seed = _value(model, Role.SEED, fields)
    urls = _urls(model, fields)
    shots = _shots(model, fields)
    told = _value(model, Role.PROMPT, fields) or "\n".join(words for words, _ in shots)
    first, last = urls.get(Role.FIRST_FRAME, ()), urls.get(Role.LAST_FRAME, ())
    frames = (*first, *last) if first else urls.get(Role.FRAMES, ())
    return Order(
        model=model,
        fields=dict(fields),
        prompt=str(told),
        settings=settings,
        price=price_of(model, settings) or NO_CREDITS,
        size=_size(model, settings),
        sound=model.heard != "never" and settings.sound is not False,
        seed=seed if isinstance(seed, int) else None,
        first_frame=frames[0] if frames else None,
        last_frame=last[0] if last else frames[1] if len(frames) > 1 else None,
        pictures=urls.get(Role.PICTURES, ()),
        films=urls.get(Role.VIDEOS, ()),
        sounds=urls.get(Role.SOUNDS, ()),
        elements=_elements(model, fields),
        shots=shots,
    )


def _urls(model: Model, fields: Mapping[str, object]) -> dict[Role, tuple[str, ...]]:
    found: dict[Role, tuple[str, ...]] = {}
    for role, field in playing(model, fields):
        value = fields[field.name]
        if field.kind is Kind.URL_LIST and isinstance(value, list):
            found[role] = tuple(map(str, value))
        elif field.kind is Kind.URL:
            found[role] = (str(value),)
    return found


def _elements(model: Model, fields: Mapping[str, object]) -> tuple[Element, ...]:
    field = model.field_for(Role.ELEMENTS)
    rules = field.elements if field is not None else None
    given = fields.get(field.name) if field is not None else None
    if rules is None or not isinstance(given, list):
        return ()
    return tuple(
        Element(str(each[rules.name]), str(each[rules.description]), tuple(each[rules.pictures]))
        for each in given
    )


def _shots(model: Model, fields: Mapping[str, object]) -> tuple[tuple[str, float], ...]:
    field = model.field_for(Role.SHOTS)
    rules = field.shots if field is not None else None
    given = fields.get(field.name) if field is not None else None
    if rules is None or not isinstance(given, list):
        return ()
    return tuple((str(each[rules.prompt]), float(each[rules.seconds])) for each in given)


def _value(model: Model, role: Role, fields: Mapping[str, object]) -> object:
    field = model.field_for(role)
    if field is None:
        return None
    given = fields.get(field.name)
    return field.default if given is None else given


def _flag(model: Model, role: Role, fields: Mapping[str, object]) -> bool | None:
    value = _value(model, role, fields)
    return value if isinstance(value, bool) else None


def _choice(model: Model, role: Role, fields: Mapping[str, object]) -> str | None:
    """Return the value of a field in Takewright's words, or its default, or its first choice."""
    field, value = model.field_for(role), _value(model, role, fields)
    if field is None:
        return None
    if value is None or value == field.beside_frame:
        return field.choices[0] if field.choices else None
    spelled = {field.spelled(choice): choice for choice in field.choices}
    return spelled.get(str(value), str(value))


def _size(model: Model, settings: Settings) -> tuple[int, int]:
    """Return the catalogue's size in even pixels, else one of the right shape."""
    known = model.size(settings)
    if known is None:
        settings = Settings(
            model.id, settings.aspect, settings.seconds, effective_resolution(model, settings)
        )
        known = model.size(settings)
    if known is None:
        across, _, down = settings.aspect.partition(":")
        shape = int(across) / int(down) if across.isdigit() and down.isdigit() else 16 / 9
        known = (
            (round(_SHORT_SIDE * shape), _SHORT_SIDE)
            if shape >= 1
            else (_SHORT_SIDE, round(_SHORT_SIDE / shape))
        )
    return known[0] // 2 * 2, known[1] // 2 * 2
