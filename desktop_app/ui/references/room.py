"""What a model has room for besides words, as the tray shows it."""

from dataclasses import dataclass
from typing import Final

from desktop_app.domain.catalogue import Model, Role
from desktop_app.domain.references import Use


@dataclass(frozen=True, slots=True)
class Room:
    """How many references of each kind a model takes at most, and whether it takes shots."""

    most: tuple[tuple[Use, int], ...] = ()
    shots: bool = False

    def for_(self, use: Use) -> int:
        """Return how many of a kind there is room for."""
        return dict(self.most).get(use, 0)

    @property
    def is_none(self) -> bool:
        """Tell whether there is room for words alone."""
        return not any(count for _, count in self.most)


NO_ROOM: Final = Room()
_ROLES: Final = {Use.FIRST_FRAME: Role.FIRST_FRAME, Use.LAST_FRAME: Role.LAST_FRAME}


def room_of(model: Model | None) -> Room:
    """Return what a model has room for."""
    if model is None:
        return NO_ROOM
    found = tuple((use, int(model.field_for(role) is not None)) for use, role in _ROLES.items())
    return Room(found)
