"""Many films, or many variations of a scene, as somebody wrote them down to be made at once."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from math import prod
from pathlib import Path
from typing import Final

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import say

MOST_TAKES: Final = 2000
"""The most takes that one batch may ask for; more is a slip of the pen."""

MOST_OF_A_SCENE: Final = 20
"""The most takes of one scene."""

VARIABLE: Final = re.compile(r"\{\{\s*([^{}|\n]{1,40}?)\s*\}\}")
"""`{{weather}}` in a prompt or title, which stands for one of its values."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a batch's file: a sentence, and where it is.

    `line` counts from 1, 0 where there is none; `column` is a column, a field or its path.
    """

    sentence: str
    line: int = 0
    column: str = ""

    def __str__(self) -> str:
        if self.line and self.column:
            return say(
                "Line {line}, {column}: {sentence}",
                line=str(self.line),
                column=self.column,
                sentence=self.sentence,
            )
        if self.line or self.column:
            where = self.column or say("Line {line}", line=str(self.line))
            return say("{where}: {sentence}", where=where, sentence=self.sentence)
        return self.sentence


@dataclass(frozen=True, slots=True)
class FileReference:
    """A file that a scene is made from; relative to the batch's own file. None: its kind says."""

    path: Path
    use: Use | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A scene as it was written. Where something has several values, it is a scene for each.

    Empty tuples and None leave the choice to the user's settings; `takes` is of each scene.
    `number` is the place in the film that was asked for; `place` says where it was written, where
    that is no line.
    """

    line: int = 0
    number: int | None = None
    title: str = ""
    prompt: str = ""
    models: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    seconds: tuple[int, ...] = ()
    resolutions: tuple[str, ...] = ()
    seeds: tuple[int, ...] = ()
    sound: bool | None = None
    negative: str = ""
    references: tuple[FileReference, ...] = ()
    continues: bool = False
    takes: int = 1
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    place: str = ""

    def fault(self, column: str, sentence: str) -> Fault:
        """Return a mistake in it."""
        where = f"{self.place}.{column}" if self.place and column else self.place or column
        return Fault(sentence, self.line, where)

    @property
    def scenes(self) -> int:
        """Return how many scenes it stands for."""
        return prod(len(choice) for _, choice in _choices(self))

    @property
    def is_grid(self) -> bool:
        """Tell whether it stands for several variations of one scene."""
        return self.scenes > 1


@dataclass(frozen=True, slots=True)
class Variation:
    """One scene of a row: None and empty leave the choice to the user's settings.

    `varied` is what tells it from the others of its row, in the order they change.
    """

    title: str
    prompt: str
    model: str = ""
    aspect: str = ""
    seconds: int | None = None
    resolution: str = ""
    seed: int | None = None
    varied: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CastSheet:
    """An entry of a film's cast, and the files that it is shown by."""

    entry: CastEntry
    references: tuple[FileReference, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmSheet:
    """A film as it was written."""

    name: str
    rows: tuple[Row, ...] = ()
    cast: tuple[CastSheet, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class BatchSheet:
    """A batch as it was written. With `faults` nothing of it is made; the rest is what was read."""

    films: tuple[FilmSheet, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def takes(self) -> int:
        """Return how many takes it asks for."""
        return sum(row.scenes * row.takes for film in self.films for row in film.rows)


def variations(row: Row) -> Iterator[Variation]:
    """Yield the scenes of a row: every combination of its values, the last changing fastest."""
    choices = _choices(row)
    varied = [name for name, choice in choices if len(choice) > 1]
    for combination in product(*(choice for _, choice in choices)):
        chosen = dict(zip((name for name, _ in choices), combination, strict=True))
        values = {name: chosen[_key(name)] for name in _named_values(row)}
        yield Variation(
            title=filled(row.title, values),
            prompt=filled(row.prompt, values),
            model=chosen.get("model", ""),
            aspect=chosen.get("aspect", ""),
            seconds=_whole(chosen.get("seconds")),
            resolution=chosen.get("resolution", ""),
            seed=_whole(chosen.get("seed")),
            varied=tuple((name, chosen[name]) for name in varied),
        )


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with the values of its variables; those of other names stay as written."""
    known = {_folded(name): value for name, value in values.items()}
    return VARIABLE.sub(lambda found: known.get(_folded(found[1]), found[0]), text)


def variables(text: str) -> tuple[str, ...]:
    """Return the names of the variables in a text, each once."""
    return tuple(dict.fromkeys(found[1] for found in VARIABLE.finditer(text)))


def without_values(row: Row) -> tuple[str, ...]:
    """Return the variables that a row names and has no values for."""
    known = {_folded(name) for name in row.values}
    named = variables(f"{row.title}\n{row.prompt}")
    return tuple(name for name in named if _folded(name) not in known)


def check(films: Iterable[FilmSheet]) -> tuple[Fault, ...]:
    """Return what is wrong with films that were read, whatever they were written in."""
    found: list[Fault] = []
    for film in films:
        for row in film.rows:
            found.extend(_faults_of(row))
        found.extend(_same_numbers(film))
    takes = BatchSheet(tuple(films)).takes
    if takes > MOST_TAKES:
        sentence = say(
            "These are {takes} takes; a batch has {most} at most. Part it into several files.",
            takes=takes,
            most=MOST_TAKES,
        )
        found.append(Fault(sentence))
    return tuple(found)


def _faults_of(row: Row) -> Iterator[Fault]:
    if not row.prompt.strip():
        yield row.fault("prompt", say("The scene has no prompt."))
    for name in without_values(row):
        sentence = say("“{{{{{name}}}}}” has no values; say which, or take it out.", name=name)
        yield row.fault("prompt", sentence)
    if not 1 <= row.takes <= MOST_OF_A_SCENE:
        sentence = say(
            "A scene has 1 to {most} takes, not {takes}.", most=MOST_OF_A_SCENE, takes=row.takes
        )
        yield row.fault("takes", sentence)


def _same_numbers(film: FilmSheet) -> Iterator[Fault]:
    seen: dict[int, int] = {}
    for row in film.rows:
        if row.number is None:
            continue
        if row.number in seen:
            sentence = say(
                "“{film}” has a scene {number} already, in line {line}.",
                film=film.name,
                number=str(row.number),
                line=str(seen[row.number]),
            )
            yield row.fault("scene", sentence)
        seen.setdefault(row.number, row.line)


def _choices(row: Row) -> list[tuple[str, tuple[str, ...]]]:
    """Return what has values, in the order in which combinations change: seeds fastest."""
    own = {
        "model": row.models,
        "aspect": row.aspects,
        "seconds": tuple(map(str, row.seconds)),
        "resolution": row.resolutions,
        "seed": tuple(map(str, row.seeds)),
    }
    valued = [(_key(name), row.values[name]) for name in _named_values(row)]
    return [(name, choice) for name, choice in (*valued, *own.items()) if choice]


def _named_values(row: Row) -> list[str]:
    """Return the variables that have values and that the row names; the others vary nothing."""
    named = {_folded(name) for name in variables(f"{row.title}\n{row.prompt}")}
    return [name for name, choice in row.values.items() if choice and _folded(name) in named]


def _key(name: str) -> str:
    return f"{{{{{name}}}}}"


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _whole(text: str | None) -> int | None:
    return None if text is None else int(text)
