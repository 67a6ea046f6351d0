"""What the story sheet asks of the planner, the script reader and the writers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.catalogue import Model, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.studio.brief import Again
from desktop_app.studio.writer import Price, Told


@dataclass(frozen=True, slots=True)
class Planning:
    """Pure functions that turn words into drafts; they raise InvalidInput with a sentence.

    `styles` are ids with their words. `plan(topic, scenes, style, variation)` writes an outline, a
    different one for each variation; `reroll(topic, drafts, at, style, variation)` writes the draft
    at `at` anew, unlike the others. `split(text)` reads a script; `is_script(text)` tells one from
    a topic.
    """

    styles: tuple[tuple[str, str], ...]
    plan: Callable[[str, int, str, int], tuple[SceneDraft, ...]]
    reroll: Callable[[str, tuple[SceneDraft, ...], int, str, int], SceneDraft]
    split: Callable[[str], tuple[SceneDraft, ...]]
    is_script: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A story that is wanted of a writer: `words` are a topic, or a script that says its scenes.

    `again` is the one scene of it that is wanted, None for all; `cast` came up in the story and is
    not in the film.
    """

    words: str
    is_script: bool
    scenes: int
    style: str
    language: str
    model: Model
    settings: Settings
    cast: tuple[CastEntry, ...] = ()
    again: Again | None = None


@dataclass(frozen=True, slots=True)
class Writing:
    """The writers on offer: ids with their titles, and `chosen`, empty for this computer.

    `price(writer, wanted)` is known before; `write` asks once and raises TakewrightError, and what
    was lost on its way is perhaps charged.
    """

    writers: tuple[tuple[str, str], ...]
    price: Callable[[str, Wanted], Price]
    write: Callable[[str, Wanted], Awaitable[Told]]
    chosen: str = ""
