"""What a createTask body asks for, checked the way the service checks it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.catalogue import (
    Catalogue,
    Field,
    Kind,
    Model,
    Role,
    Settings,
    effective_resolution,
    price_of,
)
from desktop_app.domain.money import NO_CREDITS, Credits

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


class Refusal(Exception):
    """An answer with a body `code` of its own, in the service's recorded words."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Order:
    """One clip asked for: `size` in even pixels, `first_frame` a URL, `seed` the body's own."""

    model: Model
    fields: Mapping[str, object]
    prompt: str
    settings: Settings
    price: Credits
    size: tuple[int, int]
    sound: bool
    seed: int | None
    first_frame: str | None


def runs(model: Model) -> bool:
    """Tell whether this service lists the model as live."""
    return model.is_live or model.id in LISTED_ANYWAY or model.route != JOBS


def read_order(body: object, catalogue: Catalogue, route: str = JOBS) -> Order:
    """Return the order in a request body that came on a route.

    Raises Refusal with the service's own words.
    """
    if not isinstance(body, dict):
        raise Refusal(500, "Server exception, please try again later")
    name = body.get("model")
    model = catalogue.get(name) if isinstance(name, str) else None
    if model is None or model.route != route:
        raise Refusal(404, UNKNOWN_MODEL)
    if not runs(model):
        raise Refusal(500, PAUSED)
    fields = body.get("input")
    if not isinstance(fields, dict):
        raise Refusal(422, "input is required")
    for field in model.fields:
        _check(field, fields.get(field.name))
    return _order(model, fields)


def _order(model: Model, fields: Mapping[str, object]) -> Order:
    settings = Settings(
        model.id,
        aspect=_choice(model, Role.ASPECT, fields) or "16:9",
        seconds=int(_choice(model, Role.SECONDS, fields) or 8),
        resolution=_choice(model, Role.RESOLUTION, fields),
    )
    prompt, sound, seed = (_value(model, role, fields) for role in _PLAIN)
    return Order(
        model=model,
        fields=dict(fields),
        prompt=str(prompt or ""),
        settings=settings,
        price=price_of(model, settings) or NO_CREDITS,
        size=_size(model, settings),
        sound=sound is not False,
        seed=seed if isinstance(seed, int) else None,
        first_frame=_first_frame(model, fields),
    )


_PLAIN = (Role.PROMPT, Role.SOUND, Role.SEED)


def _check(field: Field, value: object) -> None:
    """Raise Refusal when a field is missing, of another type or outside its limits."""
    if value is None or value == "" or value == []:
        if field.required:
            raise Refusal(500, f"{field.name} is required")
        return
    if not _is_kind(field.kind, value):
        raise Refusal(422, f"{field.name} must be of type {field.kind}")
    if field.role is Role.PROMPT and isinstance(value, str):
        if field.maximum is not None and len(value) > field.maximum:
            raise Refusal(422, "The text length cannot exceed the maximum limit")
    elif isinstance(value, list):
        if field.maximum is not None and len(value) > field.maximum:
            raise Refusal(422, f"{field.name} holds more than {field.maximum} files")
    elif not _is_allowed(field, value):
        raise Refusal(422, f"{field.name} is not within the range of allowed options")


def _is_kind(kind: Kind, value: object) -> bool:
    match kind:
        case Kind.STRING | Kind.URL:
            return isinstance(value, str)
        case Kind.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.URL_LIST | Kind.STRING_LIST:
            return isinstance(value, list) and all(isinstance(each, str) for each in value)
        case Kind.OBJECT_LIST:
            return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _is_allowed(field: Field, value: object) -> bool:
    if field.choices:
        return str(value) in {field.wire.get(choice, choice) for choice in field.choices}
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = field.minimum, field.maximum
        return (low is None or value >= low) and (high is None or value <= high)
    return True


def _value(model: Model, role: Role, fields: Mapping[str, object]) -> object:
    field = model.field_for(role)
    if field is None:
        return None
    given = fields.get(field.name)
    return field.default if given is None else given


def _choice(model: Model, role: Role, fields: Mapping[str, object]) -> str | None:
    """Return the value of a field in Takewright's words, or its default, or its first choice."""
    field, value = model.field_for(role), _value(model, role, fields)
    if field is None:
        return None
    if value is None:
        return field.choices[0] if field.choices else None
    spelled = {field.wire.get(choice, choice): choice for choice in field.choices}
    return spelled.get(str(value), str(value))


def _first_frame(model: Model, fields: Mapping[str, object]) -> str | None:
    value = _value(model, Role.FIRST_FRAME, fields)
    if isinstance(value, list):
        value = value[0] if value else None
    return str(value) if value else None


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
