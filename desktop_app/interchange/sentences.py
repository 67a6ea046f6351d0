"""Sentences and titles of plain text, in any script."""

import re
from collections.abc import Sequence

MAX_TITLE = 48

_END = re.compile(r"(?<=[.!?…])[\"”’»)\]]*\s+(?=\S)|(?<=[。！？])[」』”]*\s*(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|vs|etc|e\.g|i\.e|z\.B|No|Nr|approx|[A-Z])\.$"
)
_BREAK = re.compile(r"[.!?…;:。！？；：\n]|,\s|\s[–—-]\s|、|，")
_LOOSE_END = re.compile(
    r"\s(?:an?|the|of|in|on|at|to|and|or|with|by|for|from|into|as|is|his|her|its|their|my|der|die|das"
    r"|und|le|la|les|de|el|los|une?|en|y),?$",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with its own end."""
    found: list[str] = []
    start = 0
    for gap in _END.finditer(text):
        if _ABBREVIATION.search(text[max(start, gap.start() - 12) : gap.end()].strip()):
            continue
        found.append(text[start : gap.end()].strip())
        start = gap.end()
    rest = text[start:].strip()
    return [each for each in (*found, rest) if each]


def grouped(pieces: Sequence[str], count: int) -> list[str]:
    """Join neighbouring sentences into `count` texts of about one length; fewer when too few."""
    count = max(1, min(count, len(pieces)))
    total = sum(map(len, pieces))
    groups: list[list[str]] = [[] for _ in range(count)]
    seen = 0
    for index, piece in enumerate(pieces):
        middle = seen + len(piece) / 2
        wanted = min(count - 1, int(middle * count / max(1, total)))
        # No group may stay empty: enough pieces are left for the groups that follow.
        lowest = max(0, count - (len(pieces) - index))
        filled = next((i for i in range(count - 1, -1, -1) if groups[i]), -1)
        groups[min(max(wanted, lowest, filled), filled + 1)].append(piece)
        seen += len(piece)
    return [" ".join(group) for group in groups]


def short_title(text: str) -> str:
    """Return a title of at most MAX_TITLE characters: the first clause, or its first words."""
    line = text.strip().split("\n", 1)[0]
    clause = _BREAK.split(line, maxsplit=1)[0].strip()
    return clipped_title(clause if len(clause) >= 3 else line)


def clipped_title(text: str) -> str:
    """Return a title that somebody wrote, at most MAX_TITLE characters of it, on whole words."""
    title = re.sub(r"\s+", " ", text).strip(" \"'“”„«»*_#.,;:–—-")
    if len(title) > MAX_TITLE:
        title = _first_words(title).strip(" .,;:–—-")
    return title[:1].upper() + title[1:]


def _first_words(text: str) -> str:
    words: list[str] = []
    for word in text.split(" "):
        if words and len(" ".join([*words, word])) > MAX_TITLE:
            break
        words.append(word)
    title = " ".join(words)[:MAX_TITLE]
    while (loose := _LOOSE_END.search(title)) is not None:
        title = title[: loose.start()]
    return title
