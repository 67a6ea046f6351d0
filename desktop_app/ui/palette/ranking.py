"""How well letters that were typed fit a name, and where."""

from dataclasses import dataclass
from typing import Final

_START: Final = 12
"""What a letter earns that begins a word; one that follows the last match earns less."""

_NEXT: Final = 8
_ANYWHERE: Final = 1
_FIRST: Final = 6
"""What is added where the name begins with the match."""

_LONGEST: Final = 100
"""Letters of a name that are looked at."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a name fits, the more the better, and which of its letters were typed."""

    score: int
    places: tuple[int, ...]


def fit(typed: str, name: str) -> Fit | None:
    """Return the best way to find the typed letters in a name, in order; None when there is none.

    Letters at the beginnings of words count most, letters in a row next; spaces are skipped, and
    of two names that fit alike the shorter one fits better.
    """
    wanted = "".join(typed.casefold().split())
    # A letter stays one letter, so that places are those of the name.
    letters = [each.casefold()[:1] for each in name[:_LONGEST]]
    if not _is_within(wanted, letters):
        return None
    starts = _starts(name[:_LONGEST])
    # By place: the best score of a match whose last letter stands there, and where it stands.
    best: dict[int, tuple[int, tuple[int, ...]]] = {-2: (0, ())}
    for letter in wanted:
        best = _with_letter(letter, letters, starts, best)
    score, places = max(best.values())
    return Fit(score * 100 - len(name), places)


def _with_letter(
    wanted: str,
    letters: list[str],
    starts: list[bool],
    before: dict[int, tuple[int, tuple[int, ...]]],
) -> dict[int, tuple[int, tuple[int, ...]]]:
    found: dict[int, tuple[int, tuple[int, ...]]] = {}
    so_far: tuple[int, tuple[int, ...]] | None = before.get(-2)
    for at, letter in enumerate(letters):
        if at - 2 in before and at >= 2:
            so_far = max(filter(None, (so_far, before[at - 2])))
        row = before.get(at - 1) if at else None
        if letter != wanted:
            continue
        ways = []
        if so_far is not None:
            ways.append((so_far[0] + (_START if starts[at] else _ANYWHERE), so_far[1]))
        if row is not None:
            ways.append((row[0] + (_START if starts[at] else _NEXT), row[1]))
        if ways:
            score, places = max(ways)
            found[at] = (score + (_FIRST if at == 0 else 0), (*places, at))
    return found


def _is_within(wanted: str, letters: list[str]) -> bool:
    rest = iter(letters)
    return all(letter in rest for letter in wanted)


def _starts(name: str) -> list[bool]:
    """Return for each letter whether a word begins with it."""
    before = " " + name
    return [
        each.isalnum() and (not last.isalnum() or (each.isupper() and last.islower()))
        for last, each in zip(before, name, strict=False)
    ]
