"""What the palette offers: commands and places of the film, the best fit first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QIcon

from desktop_app.ui.palette.ranking import fit
from desktop_app.ui.words import in_commas

SCENE = "scene:"
"""How the ids of entries begin that lead to a scene."""

_BY_MENU = 400
"""By how much a name that fits together with its menu only is behind one that fits alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be done: its name, where it belongs, its keys, and why not, if so."""

    id: str
    title: str
    place: str
    keys: str
    icon: QIcon
    why_not: str | None
    do: Callable[[], object]

    def spoken(self) -> str:
        """Return what a screen reader says of it."""
        parts = (self.title, self.place, self.keys, self.why_not or "")
        return in_commas(each for each in parts if each)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that fits what was typed, and which letters of its title fit."""

    entry: Entry
    places: tuple[int, ...]


def hits(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Hit]:
    """Return what fits: what was done last first while nothing is typed, else the best fit.

    What cannot be done now stands behind what can that fits alike.
    """
    last = {id_: at for at, id_ in enumerate(recent)}
    if not typed.strip():
        offered = sorted(
            (each for each in entries if each.id in last or not each.id.startswith(SCENE)),
            key=lambda each: last.get(each.id, len(last)),
        )
        return [Hit(each, ()) for each in offered]
    found: list[tuple[int, Hit]] = []
    for entry in entries:
        alone = fit(typed, entry.title)
        told = alone
        if told is None and not entry.id.startswith(SCENE):
            told = fit(typed, f"{entry.title} {entry.place}")
        if told is None:
            continue
        score = told.score - (0 if alone else _BY_MENU)
        score += 200 * (len(last) - last[entry.id]) // len(last) if entry.id in last else 0
        score -= 1 if entry.why_not else 0
        inside = tuple(at for at in told.places if at < len(entry.title))
        found.append((score, Hit(entry, inside)))
    found.sort(key=lambda each: -each[0])
    return [hit for _, hit in found]
