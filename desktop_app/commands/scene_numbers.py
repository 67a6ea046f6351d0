"""Scenes as they are named on the command line: `all`, or numbers and ranges as `2,4-6`."""

import re
from dataclasses import dataclass
from typing import Final, Self

_PART: Final = re.compile(r"(\d{1,4})(?:\s*-\s*(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class SceneNumbers:
    """Which scenes of a film are meant, by their places in it from 1; no ranges are all of them."""

    ranges: tuple[tuple[int, int], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read them; raises ValueError with a clause that says what is wrong."""
        if text.strip().lower() == "all":
            return cls()
        ranges = []
        for part in text.split(","):
            found = _PART.fullmatch(part.strip())
            if found is None:
                raise ValueError(f"“{text}” names no scenes; write all, or as 2,4-6")
            first = int(found[1])
            last = int(found[2] or first)
            if not 1 <= first <= last:
                raise ValueError(f"scenes are counted from 1, so “{part.strip()}” names none")
            ranges.append((first, last))
        return cls(tuple(ranges))

    @property
    def are_all(self) -> bool:
        """Tell whether every scene is meant, however many there are."""
        return not self.ranges

    @property
    def largest(self) -> int:
        """Return the last number that is named, 0 for all of them."""
        return max((last for _, last in self.ranges), default=0)

    def among(self, count: int) -> tuple[int, ...]:
        """Return those that a film of `count` scenes has, in its order."""
        every = range(1, count + 1)
        if self.are_all:
            return tuple(every)
        return tuple(n for n in every if any(first <= n <= last for first, last in self.ranges))
