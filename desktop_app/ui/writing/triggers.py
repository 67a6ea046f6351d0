"""What is being begun at the cursor: a name after `{`, a template after `/` before a word."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from desktop_app.domain.cast import NAME_LIMIT

_NAME: Final = re.compile(r'\{([^{}\n:;,"=\[\]<>|/\\]*)$')
_TEMPLATE: Final = re.compile(r"(?:^|\s)/([^\W\d_]*)$")


class Begun(Enum):
    """What a mark begins."""

    NAME = auto()
    TEMPLATE = auto()


@dataclass(frozen=True, slots=True)
class Trigger:
    """Characters from the mark at `start` to the cursor at `end`; `typed` is what follows it."""

    what: Begun
    start: int
    end: int
    typed: str


def trigger_at(words: str, cursor: int) -> Trigger | None:
    """Return what is being begun in front of a place among characters, None when nothing is."""
    line = words[:cursor].rpartition("\n")[2]
    found = _NAME.search(line)
    if found is not None and len(found[1]) <= NAME_LIMIT:
        return Trigger(Begun.NAME, cursor - len(found[1]) - 1, cursor, found[1])
    found = _TEMPLATE.search(line)
    if found is not None:
        return Trigger(Begun.TEMPLATE, cursor - len(found[1]) - 1, cursor, found[1])
    return None
