"""What the story sheet asks of the planner and the script reader."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.drafts import SceneDraft


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
