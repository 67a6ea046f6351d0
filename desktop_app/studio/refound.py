"""What a search for missing files comes to."""

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from desktop_app.domain.material import Material
from desktop_app.domain.project import MediaInfo
from desktop_app.domain.time import Flicks


class Match(IntEnum):
    """How sure it is that a file is the one that is missing, the surest last."""

    NAME = 1
    """It has the name, and holds something else."""
    LENGTH = 2
    """Another name, and a sound just as long."""
    LIKE = 3
    """The name and the same pictures, in other bytes."""
    SAME = 4
    """As many bytes and the same pictures, or the name and the length of a sound."""

    @property
    def is_sure(self) -> bool:
        """Tell whether nobody needs to look at it first."""
        return self >= Match.LIKE


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may be a missing one, and what it holds."""

    material: Material
    file: Path
    match: Match
    media: MediaInfo | None = None
    length: Flicks | None = None
