"""What a model has room for besides words, and which references of a scene it is sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop_app.domain.asking import Ask
from desktop_app.domain.bodies import placeholder
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.models import Field, Model, Role, ShotRules
from desktop_app.domain.references import Use
from desktop_app.domain.requests import Request, request_for

_PLENTY: Final = 99
_ROLES: Final = {
    Use.FIRST_FRAME: (Role.FIRST_FRAME, Role.FRAMES),
    Use.LAST_FRAME: (Role.LAST_FRAME, Role.FRAMES),
    Use.PICTURE: (Role.PICTURES,),
    Use.VIDEO: (Role.VIDEOS,),
    Use.SOUND: (Role.SOUNDS,),
}


@dataclass(frozen=True, slots=True)
class Room:
    """How many references of each use a model takes at most; `shots` are its rules for these.

    `most_shots` is None where that many are not known. `title` is what the model is called.
    """

    title: str = ""
    most: Mapping[Use, int] = field(default_factory=dict)
    shots: ShotRules | None = None
    most_shots: int | None = None

    @property
    def is_none(self) -> bool:
        """Tell whether there is room for words alone."""
        return not any(self.most.values())


NO_ROOM: Final = Room()


@dataclass(frozen=True, slots=True)
class Sending:
    """The places of the references that are sent, and what is left out, a sentence each."""

    places: frozenset[int]
    left_out: tuple[str, ...]


def room_of(catalogue: Catalogue, model_id: str) -> Room:
    """Return what a model has room for, in whichever of its variants."""
    model = catalogue.get(model_id)
    if model is None:
        return NO_ROOM
    family = [each for each in catalogue.family(model) if each.is_live and each.makes == "video"]
    family = family or [model]
    most = {use: max(_most(each, use) for each in family) for use in Use}
    shots = next((found for each in family if (found := each.field_for(Role.SHOTS))), None)
    return Room(
        model.title,
        most,
        shots.shots if shots else None,
        shots.maximum if shots else None,
    )


def sending_of(catalogue: Catalogue, ask: Ask) -> Sending:
    """Return which references of a scene are sent as it is now."""
    request = request_for(catalogue, ask)
    places = range(len(ask.references))
    return Sending(frozenset(place for place in places if _is_in(request, place)), request.left_out)


def _is_in(request: Request, place: int) -> bool:
    return _holds(request.body, placeholder(place))


def _holds(value: object, wanted: str) -> bool:
    if isinstance(value, Mapping):
        return any(_holds(each, wanted) for each in value.values())
    if isinstance(value, list | tuple):
        return any(_holds(each, wanted) for each in value)
    return value == wanted


def _most(model: Model, use: Use) -> int:
    return max((_count(model.field_for(role), use) for role in _ROLES[use]), default=0)


def _count(found: Field | None, use: Use) -> int:
    if found is None:
        return 0
    if found.role is Role.FRAMES:
        # A list of one holds the first frame alone.
        return int(use is Use.FIRST_FRAME or (found.maximum or 2) > 1)
    return 1 if use.is_frame else found.maximum or _PLENTY
