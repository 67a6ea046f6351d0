"""The data that the offline planner writes films from: `resources/story.json`, schema-checked."""

from enum import StrEnum
from pathlib import Path

import msgspec

from desktop_app.storage.data_file import damaged, read_data

SCHEMA_VERSION = 1


class Act(StrEnum):
    """A part of the story, in order."""

    HOOK = "hook"
    SETUP = "setup"
    DEVELOPMENT = "development"
    TURN = "turn"
    CLOSE = "close"


class Framing(StrEnum):
    """How near the camera is, which decides size, lens and move."""

    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE = "close"


class _Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class Beat(msgspec.Struct, frozen=True, array_like=True):
    """One thing that can happen: its title, the framing it wants, and the line that shows it."""

    title: str
    framing: Framing
    line: str


class Arc(_Shape, frozen=True, kw_only=True):
    """How scenes spread over the acts: which come `first` in a short film, `shares` in a long."""

    first: tuple[Act, ...]
    shares: dict[Act, int]


class Pacing(_Shape, frozen=True, kw_only=True):
    """How long its scenes are, in seconds, and how it feels."""

    shortest: int
    longest: int
    words: str


class Style(_Shape, frozen=True, kw_only=True):
    """What kind of film it is: its name in the window, in a prompt, and its colours.

    `structure` is what happens in which order, `arc` how that spreads over the acts of a film that
    teaches nothing, `moves` are what its camera likes to do.
    """

    title: str
    film: str
    looks: tuple[str, ...]
    arc: str
    structure: tuple[str, ...]
    pacing: Pacing
    moves: tuple[str, ...]


class Shots(_Shape, frozen=True, kw_only=True):
    """Camera language of one framing."""

    sizes: tuple[str, ...]
    lenses: tuple[str, ...]
    moves: tuple[str, ...]


class Phase(_Shape, frozen=True, kw_only=True):
    """A time of day and how its light can look."""

    time: str
    lights: tuple[str, ...]


class World(_Shape, frozen=True, kw_only=True):
    """Where a film plays: what stands, sounds and hangs in the air there."""

    name: str
    keywords: frozenset[str]
    places: tuple[str, ...]
    foregrounds: tuple[str, ...]
    sounds: tuple[str, ...]
    airs: tuple[str, ...]
    motifs: tuple[str, ...]
    clothes: tuple[str, ...]


class Words(_Shape, frozen=True, kw_only=True):
    """English words by which a topic is read; all in lower case."""

    people: frozenset[str]
    plurals: frozenset[str]
    beings: frozenset[str]
    people_endings: tuple[str, ...]
    clause_verbs: frozenset[str]
    imperatives: frozenset[str]
    not_gerunds: frozenset[str]
    not_items: frozenset[str]
    pronouns: frozenset[str]
    numbers: tuple[str, ...]
    question_words: frozenset[str]
    auxiliaries: frozenset[str]
    small: frozenset[str]
    list_ends: frozenset[str]
    list_fillers: frozenset[str]
    foreign: frozenset[str]
    names: frozenset[str]
    countable: frozenset[str]
    doable: frozenset[str]
    night: frozenset[str]


class StoryTemplates(_Shape, frozen=True, kw_only=True):
    """Everything the planner knows; `beats` are by kind of subject, and `cutaway` for any."""

    schema: int
    about: str
    arcs: dict[str, Arc]
    styles: dict[str, Style]
    shots: dict[Framing, Shots]
    days: dict[str, tuple[Phase, ...]]
    worlds: tuple[World, ...]
    fallback_world: dict[str, str]
    strangers: tuple[str, ...]
    beats: dict[str, dict[Act, tuple[Beat, ...]]]
    words: Words


def load_templates(path: Path) -> StoryTemplates:
    """Read the planner's data; raises LocalFault with a sentence when it cannot be used."""
    templates = read_data(path, StoryTemplates, SCHEMA_VERSION)
    _check(templates, path)
    return templates


def _check(templates: StoryTemplates, path: Path) -> None:
    for name, style in templates.styles.items():
        pacing = style.pacing
        sound = 0 < pacing.shortest <= pacing.longest
        if style.arc not in templates.arcs or not style.structure or not style.moves or not sound:
            raise damaged(path, f"styles.{name}")
