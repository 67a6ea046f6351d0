"""One word for one thing: what terms are called in each language, and translations without them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from takewright_dev.words.files import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from takewright_dev.words.files import Entry, Language

FILE = Path(__file__).with_name("glossary.json")

_PLACEHOLDER = re.compile(r"\{+\w*\}+")
_GAP = "§"
"""Stands for what is filled in, which has its own words."""


@dataclass(frozen=True)
class Term:
    """An English term, where a text has it, and its stems by language, in small letters."""

    name: str
    where: re.Pattern[str]
    without: re.Pattern[str] | None
    stems: Mapping[str, tuple[str, ...]]

    def is_in(self, english: str) -> bool:
        """Whether a text, with gaps where something is filled in, is about it."""
        if self.where.search(english) is None:
            return False
        return self.without is None or bool(self.where.search(self.without.sub(" ", english)))


def read(path: Path = FILE) -> tuple[Term, ...]:
    """The glossary."""
    return tuple(map(_term, json.loads(path.read_text(encoding="utf-8"))["terms"]))


def _term(raw: Mapping[str, Any]) -> Term:
    name = raw["term"]
    without = "|".join(map(re.escape, raw.get("without", ())))
    return Term(
        name,
        re.compile(raw.get("where", rf"\b{re.escape(name)}(?:e?s)?\b"), re.IGNORECASE),
        re.compile(without, re.IGNORECASE) if without else None,
        {code: tuple(map(_folded, raw[code])) for code in LANGUAGES},
    )


def strays(entries: Iterable[Entry], language: Language, terms: Iterable[Term]) -> Iterator[str]:
    """Say which translations call a thing something else than the glossary does."""
    known = tuple(terms)
    for entry in entries:
        if not entry.is_done:
            continue
        english = _PLACEHOLDER.sub(_GAP, f"{entry.text.source}\n{entry.text.one}")
        forms = "\n".join(map(_folded, entry.forms))
        for term in known:
            stems = term.stems[language.code]
            if term.is_in(english) and not any(stem in forms for stem in stems):
                told = f"{language.code} {entry.text.id} “{entry.text.source[:60]}”"
                yield f"{told}: no {' or '.join(stems)} for “{term.name}”"


def _folded(words: str) -> str:
    # Turkish writes a capital of its own for i.
    return _PLACEHOLDER.sub(_GAP, words).replace("İ", "i").casefold()
