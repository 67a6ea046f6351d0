"""Where waiting jobs stand in the queue: places that leave room between them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop_app.domain.jobs import Job, Turn
from desktop_app.domain.project import JobId

_ROOM: Final = 1 << 20
"""Places between two neighbours, so that a job can be put between them some twenty times over."""


def first_place(now_ms: int, rank: int) -> int:
    """Return the place of job number `rank` of an order: after all that was ordered before."""
    return (now_ms + rank) * _ROOM


def order(job: Job) -> tuple[int, int]:
    """Return what waiting jobs are sorted by."""
    return (int(job.turn.priority), job.turn.place)


def put_before(
    line: Sequence[Job], moved: Sequence[Job], before: JobId | None
) -> dict[JobId, Turn]:
    """Return the turns that change when `moved` go before a job of `line`, to its end for None.

    `line` is sorted; what is moved keeps its own order and takes the priority of where it goes.
    """
    ids = {job.id for job in moved}
    rest = [job for job in line if job.id not in ids]
    at = next((n for n, job in enumerate(rest) if job.id == before), len(rest))
    earlier, later = rest[:at], rest[at:]
    neighbour = later[0] if later else rest[-1] if rest else moved[0]
    priority = neighbour.turn.priority
    placed = [replace(job.turn, priority=priority) for job in moved]
    low = [job.turn.place for job in earlier[-1:] if job.turn.priority == priority]
    high = [job.turn.place for job in later[:1]]
    places = _between(low, high, len(moved))
    if places is not None:
        return {
            job.id: replace(turn, place=place)
            for job, turn, place in zip(moved, placed, places, strict=True)
        }
    everyone = [*earlier, *moved, *later]
    turns = dict(zip((job.id for job in moved), placed, strict=True))
    return {
        job.id: replace(turns.get(job.id, job.turn), place=number * _ROOM)
        for number, job in enumerate(everyone, start=1)
    }


def _between(low: list[int], high: list[int], count: int) -> list[int] | None:
    """Return `count` places above `low` and below `high`, if there are such; None for no room."""
    if not high:
        first = low[0] if low else 0
        return [first + number * _ROOM for number in range(1, count + 1)]
    first = low[0] if low else high[0] - (count + 1) * _ROOM
    gap = (high[0] - first) // (count + 1)
    return None if gap < 1 else [first + gap * number for number in range(1, count + 1)]
