"""What two texts have in common and what not, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_CJK: Final = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no space between words: there a character is compared by itself."""

_WORD: Final = re.compile(rf"\s+|[{_CJK}]|[^\W{_CJK}]+|[^\w\s]")

_ISLAND: Final = 3
"""A common word of so few letters amidst others that differ says nothing: it reads as one run."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text; `differs` tells whether the other text lacks it."""

    text: str
    differs: bool


def compared(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts in pieces that are in the other one, too, or are not."""
    left, right = _WORD.findall(one), _WORD.findall(other)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    first, second = [True] * len(left), [True] * len(right)
    for start, place, length in matcher.get_matching_blocks():
        inside = start and place and start + length < len(left) and place + length < len(right)
        if inside and len("".join(left[start : start + length]).strip()) <= _ISLAND:
            continue
        first[start : start + length] = [False] * length
        second[place : place + length] = [False] * length
    return _pieces(left, first), _pieces(right, second)


def _pieces(words: Sequence[str], differs: Sequence[bool]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for text, is_other in _without_gaps(words, differs):
        if found and found[-1].differs is is_other:
            found[-1] = Piece(found[-1].text + text, is_other)
        else:
            found.append(Piece(text, is_other))
    return tuple(found)


def _without_gaps(words: Sequence[str], differs: Sequence[bool]) -> Iterator[tuple[str, bool]]:
    """Yield words; a space between two that differ does, too, and one at the edge does not."""
    for place, word in enumerate(words):
        if not word.isspace():
            yield word, differs[place]
            continue
        sides = differs[max(0, place - 1) : place + 2]
        yield word, len(sides) == 3 and sides[0] and sides[2]
