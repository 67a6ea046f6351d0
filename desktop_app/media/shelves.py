"""Where the engine keeps what it can make again, and how much room it may take."""

from dataclasses import dataclass
from pathlib import Path

GIGABYTE = 1024**3


@dataclass(frozen=True, slots=True)
class Shelves:
    """The folders of one user's cache; each is made when something is kept in it."""

    root: Path
    segment_bytes: int = 8 * GIGABYTE

    @property
    def segments(self) -> Path:
        """Encoded pieces of picture."""
        return self.root / "segments"

    @property
    def sound(self) -> Path:
        """Encoded sound."""
        return self.root / "sound"

    @property
    def contents(self) -> Path:
        """Digests of files, so that each is read through only once."""
        return self.root / "contents"
