"""Entries of the cast that a user keeps beyond one film, and how they differ from those of a film.

An entry and its like in a film have the same id, so one can be brought up to date from the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.cast import NAME_LIMIT, CastEntry, CastId, by_key, key_of
from desktop_app.domain.casting import add_entry, rename_entry
from desktop_app.domain.project import Project
from desktop_app.domain.references import Reference, sources_of


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry of the user's library, since or changed at `kept_at`, epoch milliseconds.

    The paths of its references are below the library's folder as they are below a film's.
    """

    entry: CastEntry
    kept_at: int


class Trait(StrEnum):
    """What two states of an entry can differ in."""

    NAME = "name"
    KIND = "kind"
    WORDS = "words"
    VOICE = "voice"
    REFERENCES = "references"
    CHARACTER = "character"


class Clash(StrEnum):
    """How an entry of the library meets the cast of a film."""

    NONE = "none"
    SAME = "same"
    """It is in the film, as it is."""
    OLDER = "differs"
    """It is in the film and differs."""
    NAME = "name"
    """Another entry of the film has its name."""


class Way(StrEnum):
    """What becomes of an entry that is brought into a film."""

    ADD = "add"
    UPDATE = "update"
    BESIDE = "beside"
    """Beside that of the same name, under a free one."""
    INSTEAD = "instead"
    """In place of that of the same name: prompts mean this one from now on."""


def differing(one: CastEntry, other: CastEntry) -> tuple[Trait, ...]:
    """Return what two states of an entry differ in; what files are called does not count."""
    same = {
        Trait.NAME: one.name == other.name,
        Trait.KIND: one.kind is other.kind,
        Trait.WORDS: one.words.strip() == other.words.strip(),
        Trait.VOICE: one.voice.strip() == other.voice.strip(),
        Trait.REFERENCES: sources_of(one.references) == sources_of(other.references),
        Trait.CHARACTER: one.character.strip() == other.character.strip(),
    }
    return tuple(trait for trait, is_same in same.items() if not is_same)


def clash_of(project: Project, entry: CastEntry) -> Clash:
    """Return how an entry meets the cast of a film."""
    known = next((each for each in project.cast if each.id == entry.id), None)
    if known is not None:
        return Clash.OLDER if differing(known, entry) else Clash.SAME
    return Clash.NAME if key_of(entry.name) in project.cast_by_key else Clash.NONE


def brought(project: Project, entry: CastEntry, way: Way) -> Project:
    """Bring an entry into a film; raises InvalidInput when its name cannot be one or is taken."""
    match way:
        case Way.ADD:
            return add_entry(project, entry)
        case Way.BESIDE:
            return add_entry(project, replace(entry, name=free_name(entry.name, project.cast)))
        case Way.UPDATE:
            renamed = rename_entry(project, entry.id, entry.name)
            return _with_entry(renamed, entry.id, entry)
        case Way.INSTEAD:
            there = project.cast_by_key[key_of(entry.name)]
            return _with_entry(project, there.id, entry)


def free_name(name: str, cast: Iterable[CastEntry]) -> str:
    """Return a name that is like this one and not taken."""
    taken, number, stem = by_key(cast), 1, name
    while key_of(name) in taken:
        number += 1
        name = f"{stem[: NAME_LIMIT - 1 - len(str(number))].rstrip()} {number}"
    return name


def kept_form(entry: CastEntry) -> CastEntry:
    """Return an entry as a library has it: with files of its own, no frames of a film's takes."""
    kept = (replace(each, cast_id=None) for each in entry.references if is_file(each))
    return replace(entry, references=tuple(kept))


def is_file(reference: Reference) -> bool:
    """Tell whether a reference is a file of its own."""
    return bool(reference.source.path)


def _with_entry(project: Project, entry_id: CastId, entry: CastEntry) -> Project:
    cast = tuple(entry if each.id == entry_id else each for each in project.cast)
    return replace(project, cast=cast)
