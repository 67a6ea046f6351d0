"""What is said of a text that people read."""

from __future__ import annotations

import hashlib
import string
from dataclasses import dataclass, field

SENTENCES = "Sentence"
"""The context of what the layers below the window say."""

COMMANDS = "Actions"
"""The context of commands and menus."""

RESOURCES = "Resources"
"""The context of texts in the resources' JSON."""


@dataclass(frozen=True)
class Text:
    """An English text: its context in Qt's sense, and `one`, its form for one, if it is counted."""

    context: str
    source: str
    one: str = ""
    places: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def is_counted(self) -> bool:
        """Whether languages have several forms of it."""
        return bool(self.one)

    @property
    def id(self) -> str:
        """Eight hex digits of context and source."""
        return hashlib.sha256(f"{self.context}\0{self.source}".encode()).hexdigest()[:8]


def placeholders(text: str) -> frozenset[str]:
    """The names between braces; raises ValueError when the braces are wrong."""
    found = set()
    for _, name, layout, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if layout or conversion or not (name.isidentifier() or name.isdigit()):
            raise ValueError(f"{{{name}}} may be a name only")
        found.add(name)
    return frozenset(found)
