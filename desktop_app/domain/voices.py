"""Who speaks in a prompt, told by its quotation marks and speakers' names before a colon."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

_QUOTED: Final = re.compile('“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|「[^」]*」?|『[^』]*』?|"[^"]*"?')
_ENDS: Final = re.compile(r"[.!?…](?=\s)|[。！？\n]")
_LABEL: Final = re.compile(r"\s*(?:\([^)\n]*\))?\s*[:：]\s*\S")


class Named(NamedTuple):
    """Where a prompt names somebody: from the first character to beyond the last."""

    start: int
    end: int


def speakers(prompt: str, named: Sequence[Named]) -> frozenset[int]:
    """Return where those names begin, of these in their order, whose bearers speak.

    Who speaks is named first in the sentence that leads to a quotation, else first in what follows
    it, else last before it; or stands at the beginning of a line before a colon.
    """
    quotes = [found.span() for found in _QUOTED.finditer(prompt) if len(found[0]) > 2]
    outside = [each for each in named if not _is_within(each, quotes)]
    return frozenset(
        each.start for each in (*_before_quotes(prompt, outside, quotes), *_labels(prompt, outside))
    )


def _before_quotes(
    prompt: str, named: Sequence[Named], quotes: Sequence[tuple[int, int]]
) -> Iterator[Named]:
    for place, (start, end) in enumerate(quotes):
        begin = quotes[place - 1][1] if place else 0
        begin = max((begin, *(found.end() for found in _ENDS.finditer(prompt, begin, start))))
        follows = quotes[place + 1][0] if place + 1 < len(quotes) else len(prompt)
        leading = [each for each in named if begin <= each.start < start]
        trailing = _after(prompt, named, end, follows)
        earlier = [each for each in named if each.start < start]
        found = leading[:1] or trailing[:1] or earlier[-1:]
        yield from found


def _after(prompt: str, named: Iterable[Named], end: int, follows: int) -> list[Named]:
    """Return who is named between a quotation and the end of its sentence."""
    stop = _ENDS.search(prompt, end, follows)
    if stop is None and prompt[end:follows].rstrip().endswith((":", "：")):
        # It leads to the next quotation.
        return []
    last = follows if stop is None else stop.end()
    return [each for each in named if end <= each.start < last]


def _labels(prompt: str, named: Iterable[Named]) -> Iterator[Named]:
    for each in named:
        line = prompt.rfind("\n", 0, each.start) + 1
        if not prompt[line : each.start].strip() and _LABEL.match(prompt, each.end):
            yield each


def _is_within(named: Named, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= named.start < end for start, end in spans)
