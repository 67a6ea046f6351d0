"""What the service refuses: fields of the wrong kind, beyond limits, or that do not go together.

The catalogue's data says what a model takes; the checking is the service's own, so that what the
program builds is held against it.
"""

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.domain.models import (
    MEDIA_ROLES,
    ElementRules,
    Field,
    Kind,
    Model,
    Role,
    ShotRules,
)

TOO_LONG = "The text length cannot exceed the maximum limit"


class Refusal(Exception):
    """An answer with a body `code` of its own, in the service's recorded words."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def check(model: Model, fields: Mapping[str, object]) -> None:
    """Raise Refusal for the first thing in `fields` that the model does not take."""
    for name in dict.fromkeys(field.name for field in model.fields):
        _check_name([each for each in model.fields if each.name == name], fields.get(name))
    present = {role for role, _ in playing(model, fields)}
    _check_groups(model, fields, present)
    _check_needs(model, present)
    _check_shots(model, fields)
    _check_elements(model, fields)


def playing(model: Model, fields: Mapping[str, object]) -> Iterable[tuple[Role, Field]]:
    """Yield the roles that a body has something for, with their fields.

    Of roles that share a name one is played: that of the mode, else a first frame by one picture
    and references by several.
    """
    for name in dict.fromkeys(field.name for field in model.fields):
        if is_empty(fields.get(name)):
            continue
        same = [each for each in model.fields if each.name == name]
        field = same[0] if len(same) == 1 else _played(model, fields, same)
        yield field.role, field


def is_empty(value: object) -> bool:
    """Tell whether a value is as good as none."""
    return value is None or value in ("", [])


def _played(model: Model, fields: Mapping[str, object], same: Sequence[Field]) -> Field:
    mode = model.field_for(Role.MODE)
    by_role = {each.role: each for each in same}
    if mode is not None and Role.FRAMES in by_role:
        is_frames = fields.get(mode.name) == mode.spelled("frames")
        return by_role[Role.FRAMES if is_frames else Role.PICTURES]
    value = fields.get(same[0].name)
    return same[0] if isinstance(value, list) and len(value) == 1 else same[-1]


def _check_name(same: Sequence[Field], value: object) -> None:
    """Check a value against the fields of that name: one of them has to take it."""
    refusals = []
    for field in same:
        try:
            _check_value(field, value)
        except Refusal as refusal:
            refusals.append(refusal)
        else:
            return
    raise refusals[-1]


def _check_value(field: Field, value: object) -> None:
    """Raise Refusal when a field is missing, of another type or outside its limits."""
    if is_empty(value):
        if field.required:
            raise Refusal(500, f"{field.name} is required")
        return
    if not _is_kind(field.kind, value):
        raise Refusal(422, f"{field.name} must be of type {field.kind}")
    if field.role in (Role.PROMPT, Role.NEGATIVE) and isinstance(value, str):
        if field.maximum is not None and len(value) > field.maximum:
            raise Refusal(422, TOO_LONG)
    elif isinstance(value, list):
        if field.maximum is not None and len(value) > field.maximum:
            raise Refusal(422, f"{field.name} holds more than {field.maximum} files")
    elif not _is_allowed(field, value):
        raise Refusal(422, f"{field.name} is not within the range of allowed options")
    if field.role in MEDIA_ROLES:
        _check_addresses(field.name, value if isinstance(value, list) else [value])


def _check_addresses(name: str, addresses: Iterable[object]) -> None:
    if not all(str(each).startswith(("http://", "https://")) for each in addresses):
        raise Refusal(422, f"{name} must be a valid URL")


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
        spelled = {field.spelled(choice) for choice in field.choices}
        return str(value) in spelled | ({str(field.beside_frame)} - {"None"})
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = field.minimum, field.maximum
        return (low is None or value >= low) and (high is None or value <= high)
    return True


def _check_groups(model: Model, fields: Mapping[str, object], present: set[Role]) -> None:
    together = model.together
    if sum(bool(present & set(group)) for group in together.exclusive) > 1:
        raise Refusal(422, "first/last frame cannot be combined with reference media")
    for group in together.one_of:
        if not present & set(group):
            raise Refusal(500, "This field is required")
    choices = {
        "seconds": _chosen(model, Role.SECONDS, fields),
        "resolution": _chosen(model, Role.RESOLUTION, fields),
        "aspect": _chosen(model, Role.ASPECT, fields),
    }
    for never in together.never:
        if all(choices.get(name) == value for name, value in never.items()):
            raise Refusal(422, f"{' '.join(never.values())} is not supported")
    files = sum(
        len(value)
        for role, field in playing(model, fields)
        if role in (Role.PICTURES, Role.VIDEOS) and isinstance(value := fields[field.name], list)
    )
    if together.most_files is not None and files > together.most_files:
        raise Refusal(422, f"no more than {together.most_files} reference files")


def _chosen(model: Model, role: Role, fields: Mapping[str, object]) -> str | None:
    field = model.field_for(role)
    if field is None:
        return None
    value = fields.get(field.name, field.default)
    return None if value is None else str(value)


def _check_needs(model: Model, present: set[Role]) -> None:
    for field in model.fields:
        if field.role in present and field.needs is not None and field.needs not in present:
            raise Refusal(422, f"{field.name} requires {field.needs}")


def _check_shots(model: Model, fields: Mapping[str, object]) -> None:
    field, switch = model.field_for(Role.SHOTS), model.field_for(Role.SHOTS_SWITCH)
    if field is None or field.shots is None:
        return
    shots = fields.get(field.name)
    if switch is not None and bool(fields.get(switch.name)) == is_empty(shots):
        raise Refusal(422, f"{switch.name} and {field.name} do not agree")
    if not isinstance(shots, list):
        return
    total = sum(_checked_shot(field.name, field.shots, each) for each in shots)
    seconds = float(_chosen(model, Role.SECONDS, fields) or total)
    if total > seconds or (field.shots.whole and total != seconds):
        raise Refusal(422, f"the durations of {field.name} do not match duration")


def _checked_shot(name: str, rules: ShotRules, shot: Mapping[str, object]) -> float:
    if set(shot) != {rules.prompt, rules.seconds}:
        raise Refusal(422, f"{name} is not within the range of allowed options")
    words, seconds = shot[rules.prompt], shot[rules.seconds]
    if not isinstance(words, str) or not words.strip():
        raise Refusal(500, f"{rules.prompt} is required")
    if rules.most_characters is not None and len(words) > rules.most_characters:
        raise Refusal(422, TOO_LONG)
    if not _is_kind(rules.kind, seconds):
        raise Refusal(422, f"{rules.seconds} must be of type {rules.kind}")
    length = float(str(seconds))
    if length < rules.least_seconds or length > (rules.most_seconds or length):
        raise Refusal(422, f"{rules.seconds} is not within the range of allowed options")
    return length


def _check_elements(model: Model, fields: Mapping[str, object]) -> None:
    field = model.field_for(Role.ELEMENTS)
    given = fields.get(field.name) if field is not None else None
    if field is None or field.elements is None or not isinstance(given, list):
        return
    names = [_checked_element(field.name, field.elements, each) for each in given]
    if len(set(names)) != len(names):
        raise Refusal(422, f"the names in {field.name} are not unique")


def _checked_element(name: str, rules: ElementRules, element: Mapping[str, object]) -> str:
    if set(element) != {rules.name, rules.description, rules.pictures}:
        raise Refusal(422, f"{name} is not within the range of allowed options")
    called, described = element[rules.name], element[rules.description]
    for key, value in ((rules.name, called), (rules.description, described)):
        if not isinstance(value, str) or not value.strip():
            raise Refusal(500, f"{key} is required")
    pictures = element[rules.pictures]
    if not isinstance(pictures, list) or not rules.least <= len(pictures) <= rules.most:
        raise Refusal(422, f"{rules.pictures} takes {rules.least} to {rules.most} files")
    _check_addresses(rules.pictures, pictures)
    return str(called)
