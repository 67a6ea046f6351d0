"""Cast and look: who and what a film shows again and again, by a name that prompts use."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

CastId = NewType("CastId", str)


class CastKind(StrEnum):
    """What an entry describes; a look holds for the picture as a whole."""

    PERSON = "person"
    PLACE = "place"
    PROP = "prop"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class CastEntry:
    """A prompt that says `{name}` means `words`; names are compared without regard to case."""

    id: CastId
    kind: CastKind
    name: str
    words: str = ""
