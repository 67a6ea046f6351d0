"""Where things stick: edges to the playhead, to other edges, to marks; as values."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import Row
from desktop_app.ui.timeline.ruler import Marks
from desktop_app.ui.timeline.tracks import Tracks

SNAP_REACH = 8
"""Pixels from which something that is carried sticks."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """How far something goes, and the time at which one of its edges sticks; None for none."""

    by: Flicks
    mark: Flicks | None = None


def stuck(edges: Iterable[int], by: int, marks: Sequence[int], reach: int) -> Stuck:
    """Return where something stays that is moved `by` flicks from where its `edges` are.

    The mark nearest to an edge holds it, from `reach` flicks on; `marks` are in order.
    """
    nearest: tuple[int, int, int] | None = None
    for edge in edges:
        for mark in _beside(marks, edge + by):
            away = abs(mark - edge - by)
            if away <= reach and (nearest is None or away < nearest[0]):
                nearest = (away, mark - edge, mark)
    if nearest is None:
        return Stuck(Flicks(by))
    return Stuck(Flicks(nearest[1]), Flicks(nearest[2]))


def sticking_times(
    row: Row, tracks: Tracks, marks: Marks, playhead: Flicks, but: Container[str] = ()
) -> tuple[Flicks, ...]:
    """Return the times at which what is carried sticks, in order; `but` are the ids carried."""
    found = {Flicks(0), playhead}
    for clip in row.clips:
        if clip.id not in but:
            found.update((clip.start, clip.end))
    for key, item in tracks.by_key.items():
        if key.id not in but:
            found.update((item.place.start, item.place.end))
    found.update(each.time for each in marks.markers if each.id not in but)
    if marks.marked is not None:
        found.update((marks.marked.start, marks.marked.end))
    return tuple(sorted(found))


def _beside(marks: Sequence[int], at: int) -> Sequence[int]:
    place = bisect_left(marks, at)
    return marks[max(0, place - 1) : place + 1]
