"""What the prompt library lists, wherever it comes from, in one form."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.money import Bill
from desktop_app.domain.prompts import SavedPrompt, found_in
from desktop_app.domain.prompts import sifted as prompts_sifted
from desktop_app.studio.prompt_history import PastWork
from desktop_app.studio.prompt_history import sifted as history_sifted
from desktop_app.studio.templates import Template
from desktop_app.ui.moments import moment_words
from desktop_app.ui.words import (
    counted,
    in_bill,
    in_commas,
    in_resources,
    side_by_side,
)


class Shelf(StrEnum):
    """Where prompts come from."""

    KEPT = "kept"
    PHRASES = "phrases"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Listed:
    """A prompt as it is listed; `saved` is set for one of the user's own.

    `facts` are lines about it, `text` has its variables marked.
    """

    key: str
    title: str
    below: str
    text: str
    facts: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    saved: SavedPrompt | None = None


def of_kept(
    prompts: Iterable[SavedPrompt], words: str, tag: str, now_ms: int
) -> tuple[Listed, ...]:
    """Return the kept prompts that pass."""
    return tuple(
        Listed(
            each.id,
            each.title,
            side_by_side((*(f"#{own}" for own in each.tags), _used(each, now_ms))),
            each.text,
            _used(each, now_ms),
            each.tags,
            each.note,
            each,
        )
        for each in prompts_sifted(prompts, words, tag)
    )


def of_phrases(templates: Iterable[Template], words: str) -> tuple[Listed, ...]:
    """Return the shipped phrases that pass."""
    return tuple(
        Listed(
            f"phrase {each.group} {each.name}", each.name, in_resources(each.group), _marked(each)
        )
        for each in templates
        if found_in(words, each.name, each.group, in_resources(each.group), each.text)
    )


def of_history(
    history: Iterable[PastWork], words: str, now_ms: int, title_of: Callable[[str], str]
) -> tuple[Listed, ...]:
    """Return what was asked for and passes."""
    return tuple(
        Listed(
            f"past {each.model} {each.prompt}",
            " ".join(each.prompt.split()),
            side_by_side((moment_words(each.at, now_ms), title_of(each.model), _stars(each))),
            each.prompt,
            _past_facts(each, now_ms, title_of),
        )
        for each in history_sifted(history, words)
    )


def _marked(template: Template) -> str:
    text, done = "", 0
    for start, end in template.stops:
        text += f"{template.text[done:start]}«{template.text[start:end]}»"
        done = end
    return text + template.text[done:]


def _used(prompt: SavedPrompt, now_ms: int) -> str:
    if not prompt.uses:
        return _tr("not used yet")
    times = counted("used once", "used {count} times", prompt.uses)
    return f"{times}, {moment_words(prompt.used_at, now_ms)}"


def _stars(work: PastWork) -> str:
    takes = counted("{count} take", "{count} takes", work.takes)
    return f"{takes} · ★ {work.starred}" if work.starred else takes


def _past_facts(work: PastWork, now_ms: int, title_of: Callable[[str], str]) -> str:
    orders = counted("Ordered once", "Ordered {count} times", work.orders)
    chosen = counted(
        "{count} chosen for its scene", "{count} chosen for their scenes", work.starred
    )
    cost = in_bill(Bill.of(work.cost, work.unit))
    if work.unknown:
        cost = f"{cost} · " + counted(
            "{count} of unknown price", "{count} of unknown price", work.unknown
        )
    lines = [
        side_by_side((title_of(work.model), in_commas(work.films))),
        f"{orders}, {moment_words(work.at, now_ms)} · {cost}",
        side_by_side((counted("{count} take", "{count} takes", work.takes), chosen)),
    ]
    if work.words != work.prompt:
        lines.append(_tr("Sent as: {words}").format(words=work.words))
    return "\n".join(lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PromptLibrary", words)
