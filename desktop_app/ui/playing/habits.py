"""What the player remembers from one time to the next."""

from dataclasses import dataclass
from enum import StrEnum


class Guide(StrEnum):
    """Lines that can lie over the picture."""

    SAFE = "safe"
    APPS = "apps"
    THIRDS = "thirds"


@dataclass(frozen=True, slots=True)
class Habits:
    """Volume in percent of what a hand expects, and the lines over the picture."""

    volume: int = 100
    is_muted: bool = False
    guides: frozenset[Guide] = frozenset()
