"""What the library says of an entry, in words."""

from collections.abc import Callable, Collection
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.library import Entry
from desktop_app.domain.time import as_seconds
from desktop_app.ui.first_run import spoken_day
from desktop_app.ui.words import in_dollars, in_seconds, side_by_side


def name_words(entry: Entry) -> str:
    """Return what an entry is called: its scene's title and which take of it."""
    if entry.take is None or (entry.is_import and entry.number == 1):
        return entry.title
    return _tr("{title} · take {number}").format(title=entry.title, number=entry.number)


def fact_words(entry: Entry, title_of_model: Callable[[str], str]) -> str:
    """Return length, model, day and cost, as far as they are known."""
    told = [_length(entry)]
    if entry.sound is not None:
        told.append(_tr("Sound"))
    elif entry.model is None:
        told.append(_tr("Import"))
    else:
        told.append(title_of_model(entry.model))
    if entry.made_at:
        today = datetime.now().astimezone().date()
        made = datetime.fromtimestamp(entry.made_at / 1000).astimezone().date()
        told.append(spoken_day(made, today))
    if entry.credits is not None:
        told.append(in_dollars(entry.credits.usd))
    return side_by_side(told)


def state_words(entry: Entry, missing: Collection[str]) -> str:
    """Return how an entry stands, the most urgent first; empty for one that is just there."""
    if entry.path in missing:
        return _tr("missing")
    if entry.is_stale and entry.is_starred:
        return _tr("stale")
    if entry.in_film:
        return _tr("in film")
    return ""


def entry_words(
    entry: Entry, missing: Collection[str], title_of_model: Callable[[str], str]
) -> str:
    """Return everything about an entry in lines, for a tooltip or a screen reader."""
    lines = [name_words(entry), fact_words(entry, title_of_model), entry.name]
    state = state_words(entry, missing)
    if entry.path in missing:
        state = _tr("Its file is missing: Relink finds it again.")
    prompt = "" if entry.take is None else " ".join(entry.take.prompt.split())
    if len(prompt) > _LONGEST:
        prompt = f"{prompt[:_LONGEST].rstrip()}…"
    return "\n".join(line for line in (*lines, state, prompt) if line)


_LONGEST = 160


def _length(entry: Entry) -> str:
    if entry.take is not None and entry.take.media.is_still:
        return _tr("Picture")
    return in_seconds(as_seconds(entry.length), 1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
