"""JSON as chat models write it: in fences, amidst prose, with loose ends, cut off in the middle.

What is read beyond the standard: single and curly quotes, keys without quotes, commas too many or
too few, comments, Python's constants, line breaks in texts. What was cut off is closed where that
is safe: a list keeps what came whole, an object that was cut within a list is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_DEEPEST: Final = 40
_LONGEST: Final = 400_000
_MOST_STARTS: Final = 24

_FENCE: Final = re.compile(r"```[a-zA-Z0-9_-]*[ \t]*\n?(.*?)(?:```|\Z)", re.DOTALL)
_SPACE: Final = re.compile(r"(?:\s|//[^\n]*|/\*.*?\*/|#[^\n]*)+", re.DOTALL)
_WORD: Final = re.compile(r"[^\s,:{}\[\]\"“”]+")
_BARE_KEY: Final = re.compile(r"[^\s:{}\[\],\"'“”][^:{}\[\],\n\"“”]{0,60}?(?=\s*[:：])")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s*(?:[,}\]:\n/#]|\Z))")
_CLOSERS: Final = {'"': '"', "'": "'", "“": "”", "„": "“", "‘": "’", "«": "»", "`": "`"}
_CONSTANTS: Final = {"true": True, "false": False, "null": None, "none": None, "undefined": None}
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


@dataclass(frozen=True, slots=True)
class Found:
    """A value in a text; `is_whole` is False when the text ended within it."""

    value: object
    is_whole: bool


class _Broken(Exception):
    """What stands here is no JSON, however loosely."""


def values_in(text: str) -> Iterator[Found]:
    """Give the objects and lists in a text, those in code fences first, outermost only."""
    text = text[:_LONGEST]
    fenced = [found[1] for found in _FENCE.finditer(text)]
    for part in [*fenced, text]:
        yield from _values(part)


def _values(text: str) -> Iterator[Found]:
    at, starts = 0, 0
    while starts < _MOST_STARTS:
        begin = re.compile(r"[{\[]").search(text, at)
        if begin is None:
            return
        starts += 1
        reader = _Reader(text, begin.start())
        try:
            value = reader.value(0)
        except _Broken:
            at = begin.start() + 1
            continue
        yield Found(value, reader.is_whole)
        at = max(reader.at, begin.start() + 1)


class _Reader:
    """Reads one value from a place on; `at` is behind it then."""

    def __init__(self, text: str, at: int) -> None:
        self._text = text
        self.at = at
        self.is_whole = True

    def value(self, depth: int) -> object:
        """Read whatever stands here; raises _Broken."""
        if depth > _DEEPEST:
            raise _Broken
        match self._peek():
            case "{":
                return self._object(depth)
            case "[":
                return self._list(depth)
            case mark if mark in _CLOSERS:
                return self._quoted(mark)
            case _:
                return self._plain()

    def _peek(self) -> str:
        space = _SPACE.match(self._text, self.at)
        if space is not None:
            self.at = space.end()
        return self._text[self.at : self.at + 1]

    def _object(self, depth: int) -> dict[str, object]:
        self.at += 1
        found: dict[str, object] = {}
        while True:
            mark = self._peek()
            if mark == "}":
                self.at += 1
                return found
            if mark in (",", ";"):
                self.at += 1
                continue
            if not mark:
                self.is_whole = False
                return found
            if mark == "]":
                # A brace was forgotten.
                return found
            key = self._key(mark)
            if self._peek() not in (":", "："):
                if not self._text[self.at :].strip():
                    self.is_whole = False
                    return found
                raise _Broken
            self.at += 1
            if not self._peek():
                self.is_whole = False
                return found
            found[key] = self.value(depth + 1)

    def _list(self, depth: int) -> list[object]:
        self.at += 1
        found: list[object] = []
        while True:
            mark = self._peek()
            if mark == "]":
                self.at += 1
                return found
            if mark in (",", ";"):
                self.at += 1
                continue
            if not mark:
                self.is_whole = False
                return found
            if mark == "}":
                return found
            was_whole = self.is_whole
            each = self.value(depth + 1)
            if was_whole and not self.is_whole:
                return found
            found.append(each)

    def _key(self, mark: str) -> str:
        if mark in _CLOSERS:
            return self._quoted(mark)
        bare = _BARE_KEY.match(self._text, self.at)
        if bare is None:
            raise _Broken
        self.at = bare.end()
        return bare[0].strip()

    def _quoted(self, mark: str) -> str:
        """Read a text; one that ends where no text may end goes on: its quote was meant."""
        closer, parts, start = _CLOSERS[mark], [], self.at + 1
        at = start
        while at < len(self._text):
            letter = self._text[at]
            if letter == "\\" and at + 1 < len(self._text):
                parts.append(self._text[start:at])
                at = start = at + self._escape(at, parts)
                continue
            if letter in (closer, mark) and self._ends_at(at + 1):
                parts.append(self._text[start:at])
                self.at = at + 1
                return "".join(parts)
            at += 1
        self.is_whole = False
        self.at = len(self._text)
        return "".join([*parts, self._text[start:]])

    def _ends_at(self, at: int) -> bool:
        rest = _SPACE.match(self._text, at)
        after = self._text[rest.end() if rest else at :][:1]
        return after in ("", ",", ":", "：", "}", "]", ";") or after in _CLOSERS

    def _escape(self, at: int, parts: list[str]) -> int:
        """Read an escape and return how long it is."""
        letter = self._text[at + 1]
        if letter != "u":
            parts.append(_ESCAPES.get(letter, letter))
            return 2
        digits = self._text[at + 2 : at + 6]
        try:
            parts.append(chr(int(digits, 16)))
        except ValueError:
            return 2
        return 6

    def _plain(self) -> object:
        number = _NUMBER.match(self._text, self.at)
        if number is not None:
            self.at = number.end()
            self.is_whole = self.is_whole and self.at < len(self._text)
            return float(number[0]) if re.search(r"[.eE]", number[0]) else int(number[0])
        word = _WORD.match(self._text, self.at)
        if word is None:
            raise _Broken
        if word[0].lower() in _CONSTANTS:
            self.at = word.end()
            return _CONSTANTS[word[0].lower()]
        # A text without quotes, to the end of its line or to what ends a value.
        end = re.compile(r"[,}\]\n]|\Z").search(self._text, self.at)
        assert end is not None
        text = self._text[self.at : end.start()].strip()
        self.at = end.start()
        return text
