"""The ledger made ready for the window, away from its thread: sums, and words to search in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from desktop_app.domain.ledger import NOTHING, EntryKind, Line, Sums
from desktop_app.domain.money import Unit
from desktop_app.domain.project import ProjectId
from desktop_app.domain.statement import (
    by_service,
    day_start,
    drift_sentence,
    expense_words,
    film_name,
    local_time,
    running,
    since,
    total,
    unit_of,
    week_start,
)
from desktop_app.ui.words import shown


@dataclass(frozen=True, slots=True)
class Book:
    """The lines of one service, oldest first; beside each what is in all, and words to search.

    `today`, `week` and `film` are what lines of these add up to, `all` what all of them do; `unit`
    is what the service bills in.
    """

    service: str
    lines: tuple[Line, ...] = ()
    so_far: tuple[Sums, ...] = ()
    words: tuple[str, ...] = ()
    today: Sums = NOTHING
    week: Sums = NOTHING
    film: Sums = NOTHING
    all: Sums = NOTHING
    unit: Unit = Unit.CREDITS

    def films(self) -> dict[ProjectId, str]:
        """Return the films that have lines, by their ids, with the name each has now."""
        of_films = [(line.project_id, line.project) for line in self.lines]
        names = {film: film_name(folder) for film, folder in of_films if film}
        return dict(sorted(names.items(), key=lambda each: each[1].casefold()))

    def chosen(self, film: ProjectId | None, text: str) -> list[int]:
        """Return which lines are of a film, of all for None, and have these words in them."""
        wanted = text.casefold().split()
        return [
            at
            for at, (line, words) in enumerate(zip(self.lines, self.words, strict=True))
            if (film is None or line.project_id == film) and all(word in words for word in wanted)
        ]


def books_of(
    lines: Sequence[Line], now: int, film: ProjectId | None, zone: tzinfo | None = None
) -> dict[str, Book]:
    """Return a book for each service; `now` is in epoch milliseconds."""
    return {service: _book(service, its, now, film, zone)
            for service, its in by_service(lines).items()}  # fmt: skip


def _book(
    service: str,
    lines: tuple[Line, ...],
    now: int,
    film: ProjectId | None,
    zone: tzinfo | None,
) -> Book:
    today = day_start(local_time(now, zone).date(), zone)
    return Book(
        service,
        lines,
        tuple(running(lines)),
        tuple(_words(line, zone) for line in lines),
        total(since(lines, today)),
        total(since(lines, week_start(now, zone))),
        total(line for line in lines if film and line.project_id == film),
        total(lines),
        unit_of(lines),
    )


def _words(line: Line, zone: tzinfo | None) -> str:
    entry, job = line.entry, line.job
    parts = [f"{local_time(entry.at, zone):%Y-%m-%d %H:%M}", entry.kind.value, entry.task_id or ""]
    if entry.kind is EntryKind.DRIFT:
        parts.append(shown(drift_sentence(entry)))
    if line.expense is not None:
        parts += [shown(expense_words(line)), film_name(line.project), line.model]
    if job is not None:
        parts += [job.scene_title, film_name(job.project), job.model, job.resolution, job.id]
    return " ".join(parts).casefold()
