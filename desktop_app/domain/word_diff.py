"""What two texts have in common and what not, word by word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_CJK: Final = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no space between words: there a character is compared by itself."""

_WORD: Final = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+|[^\w\s]")

_ISLAND: Final = 3
"""A common word of so few letters amidst others that differ says nothing: it reads as one run."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text; `differs` tells whether the other text lacks it."""

    text: str
    differs: bool


def compared(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts in pieces that the other one has, too, or lacks; spaces do not count."""
    left, right = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    keys = [[each[0] for each in words] for words in (left, right)]
    matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
    first, second = [True] * len(left), [True] * len(right)
    for start, place, length in matcher.get_matching_blocks():
        inside = start and place and start + length < len(left) and place + length < len(right)
        if inside and len("".join(keys[0][start : start + length])) <= _ISLAND:
            continue
        first[start : start + length] = [False] * length
        second[place : place + length] = [False] * length
    return _pieces(one, left, first), _pieces(other, right, second)


def _pieces(
    text: str, words: Sequence[re.Match[str]], differs: Sequence[bool]
) -> tuple[Piece, ...]:
    """Return runs of words; the space between two that differ does, and all other does not."""
    found: list[Piece] = []
    end, before = 0, False
    for word, is_other in zip(words, differs, strict=True):
        _add(found, text[end : word.start()], differs=before and is_other)
        _add(found, word[0], differs=is_other)
        end, before = word.end(), is_other
    _add(found, text[end:], differs=False)
    return tuple(found)


def _add(found: list[Piece], text: str, *, differs: bool) -> None:
    if found and found[-1].differs is differs:
        found[-1] = Piece(found[-1].text + text, differs)
    elif text:
        found.append(Piece(text, differs))
