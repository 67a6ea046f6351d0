"""The cast of a film in a batch's table: who there is, and in which rows they are seen.

A cell holds `Mara: a woman in a red coat | Tom`. Who has words behind a colon comes into the cast
of the row's film; who has none is in it by another row, and is seen in this one. In the prompt of
the row both may stand without braces.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.domain.batch import CastSheet, Fault, Row
from desktop_app.domain.cast import CastEntry, CastId, CastKind, checked_name, key_of, mentions
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.interchange.batch_cells import parts

COLUMN: Final = "cast"

_NAME: Final = re.compile(r"([^:：]*)(?:[:：](.*))?", re.DOTALL)
_IN_BRACES: Final = re.compile(r"(\{[^{}]*\})")


@dataclass(slots=True)
class FilmCast:
    """Collects the cells of one film."""

    faults: list[Fault]
    _entries: dict[str, CastEntry] = field(default_factory=dict)
    _seen: list[tuple[Row, str]] = field(default_factory=list)

    @property
    def sheets(self) -> tuple[CastSheet, ...]:
        """Return everybody who was given words, in the order of the table."""
        return tuple(CastSheet(each) for each in self._entries.values())

    def read(self, row: Row, cell: str) -> Row:
        """Take in a cell; returns its row with braces around the names that its prompt has."""
        for each in parts(cell):
            found = _NAME.fullmatch(each)
            said = "" if found is None else found[1].strip(" {}")
            words = "" if found is None else (found[2] or "").strip()
            try:
                name = checked_name(said)
            except InvalidInput as error:
                self._fault(row, str(error))
                continue
            row = replace(row, prompt=_with_braces(row.prompt, name))
            if words:
                self._define(row, name, words)
            else:
                self._seen.append((row, name))
        return row

    def check(self) -> None:
        """Note what can be told once all rows of the film were read."""
        for row, name in self._seen:
            if key_of(name) not in self._entries:
                sentence = say(
                    "Nobody says who “{name}” is; write “{name}: words” in one row of the film.",
                    name=name,
                )
                self._fault(row, sentence)
            elif all(each.key != key_of(name) for each in mentions(row.prompt)):
                sentence = say("The prompt does not name “{name}”; say what they do.", name=name)
                self._fault(row, sentence)

    def _define(self, row: Row, name: str, words: str) -> None:
        key = key_of(name)
        entry = CastEntry(CastId(key), CastKind.PERSON, name, words)
        if self._entries.setdefault(key, entry).words != words:
            sentence = say("“{name}” has other words in a row above; say them once.", name=name)
            self._fault(row, sentence)

    def _fault(self, row: Row, sentence: str) -> None:
        self.faults.append(row.fault(COLUMN, sentence))


def defined(cell: str, row: Row, faults: list[Fault]) -> Sequence[CastSheet]:
    """Return who a line of a text brings into its film, where names without words mean nothing."""
    cast = FilmCast(faults)
    cast.read(row, cell)
    cast.check()
    return cast.sheets


def _with_braces(prompt: str, name: str) -> str:
    """Return a prompt in which a name that stands there as a word is one of the cast."""
    word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    plain_and_braced = _IN_BRACES.split(prompt)
    return "".join(
        each if each.startswith("{") else word.sub(lambda found: f"{{{found[0]}}}", each)
        for each in plain_and_braced
    )
