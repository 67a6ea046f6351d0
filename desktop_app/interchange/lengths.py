"""Finds how long a scene should be where a script says so: `(10s)`, `[8 sec]`, `0:08-0:16`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST_SECONDS = 600

_UNIT = (
    r"(?:s|sec|secs|seconds?|sek|sekunden?|seg|segundos?|secondes?|secondi|сек|секунд\w*|秒|초)\.?"
)
_LEAD = r"(?:(?:duration|length|dauer|durée|duración|about|approx\.?|ca\.?)\s*:?\s*|[~≈]\s*)?"
_DASH = r"\s*[-–—]\s*"
_BRACKETED = re.compile(
    rf"[(\[]\s*{_LEAD}(?P<a>\d{{1,3}})(?:{_DASH}(?P<b>\d{{1,3}}))?(?P<gap>\s*){_UNIT}\s*[)\]]",
    re.IGNORECASE,
)
_CLOCK = r"(\d{1,2}):([0-5]\d)"
_CLOCKED = re.compile(rf"[(\[]\s*{_CLOCK}(?:{_DASH}{_CLOCK})?\s*[)\]]")
_LEADING = re.compile(rf"^{_CLOCK}{_DASH}{_CLOCK}\s*[:|–—-]?\s*")
_LABELLED = re.compile(
    rf"^(?:duration|length|dauer|durée|duración|durata|длительность)\s*:\s*{_LEAD}(\d{{1,3}})\s*"
    rf"(?:{_UNIT})?$",
    re.IGNORECASE,
)
_DECADES = frozenset({50, 60, 70, 80, 90})


@dataclass(frozen=True, slots=True)
class Length:
    """What a script says: whole seconds from `start` to `end`; `start` is None for a plain one."""

    end: int
    start: int | None = None


def take_length(text: str) -> tuple[str, Length | None]:
    """Return the text without the first length written in it, and that length."""
    for pattern, read in ((_LEADING, _clock), (_CLOCKED, _clock), (_BRACKETED, _plain)):
        for found in pattern.finditer(text):
            length = read(found)
            if length is not None and 0 < length.end <= LONGEST_SECONDS:
                rest = f"{text[: found.start()]} {text[found.end() :]}"
                return _tidy(rest), length
    return text, None


def labelled_length(line: str) -> Length | None:
    """Return the length that a line of its own gives: `Duration: 10 s`."""
    found = _LABELLED.match(line.strip())
    return Length(int(found[1])) if found and 0 < int(found[1]) <= LONGEST_SECONDS else None


def starts_with_range(line: str) -> bool:
    """Tell whether a line begins with a time range such as `[0:00 - 0:08]`."""
    if _LEADING.match(line):
        return True
    found = _CLOCKED.match(line)
    return found is not None and found[3] is not None


def in_seconds(lengths: Sequence[Length | None]) -> tuple[int | None, ...]:
    """Return each scene's seconds.

    Ranges that follow one another from zero are places in the film, so a scene lasts from start
    to end; ranges that do not are estimates (`8-10 s`), of which the longer end counts.
    """
    ranges = [each for each in lengths if each is not None and each.start is not None]
    starts = [0, *(each.end for each in ranges)]
    places = bool(ranges) and all(
        each.start == start for each, start in zip(ranges, starts, strict=False)
    )
    return tuple(_seconds(each, places) for each in lengths)


def _seconds(length: Length | None, places: bool) -> int | None:
    if length is None:
        return None
    if places and length.start is not None:
        return max(1, length.end - length.start)
    return length.end


def _plain(found: re.Match[str]) -> Length | None:
    first, second = int(found["a"]), found["b"]
    if second is not None:
        return Length(int(second), first) if int(second) > first else None
    if first in _DECADES and not found["gap"]:
        return None  # “(80s)” is a decade
    return Length(first)


def _clock(found: re.Match[str]) -> Length | None:
    first = int(found[1]) * 60 + int(found[2])
    if found[3] is None:
        return Length(first)
    second = int(found[3]) * 60 + int(found[4])
    return Length(second - first) if second > first else None


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]{2,}", " ", text)
    text = re.sub(r"\s+([.,;:!?])", r"\1", text)
    return text.strip().strip("–—-|").strip()
