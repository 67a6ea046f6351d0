"""Where the arrow keys lead from what is chosen: along a track, and from track to track."""

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import Row
from desktop_app.ui.timeline.picking import Picked
from desktop_app.ui.timeline.tracks import Item, ItemKey, TrackRow, Tracks

Target = ClipId | ItemKey
"""What is chosen next."""


def along(picked: Picked, tracks: Tracks, by: int) -> ItemKey | None:
    """Return the item `by` places along the track of the chosen one; None when there is none."""
    place = _place(picked, tracks)
    if place is None:
        return None
    row, item = place
    items = _in_time(row)
    number = max(0, min(items.index(item) + by, len(items) - 1))
    return items[number].key


def across(picked: Picked, row: Row, tracks: Tracks, playhead: Flicks, by: int) -> Target | None:
    """Return what is nearest in time on the track `by` tracks below that of what is chosen."""
    place = _place(picked, tracks)
    lead = None if picked.lead is None else row.by_id.get(picked.lead)
    here = -1 if place is None else tracks.rows.index(place[0])
    time = playhead if lead is None else lead.start
    if place is not None:
        time = place[1].place.start
    there = max(-1, min(here + by, len(tracks.rows) - 1))
    if there == here and (place is not None or lead is not None):
        return None
    if there == -1:
        clip = row.at(time) or (row.clips[-1] if row.clips else None)
        return None if clip is None else clip.id
    nearest = min(tracks.rows[there].items, key=lambda each: _away(each, time))
    return nearest.key


def _place(picked: Picked, tracks: Tracks) -> tuple[TrackRow, Item] | None:
    for row in tracks.rows:
        for item in row.items:
            if item.key == picked.item:
                return row, item
    return None


def _in_time(row: TrackRow) -> list[Item]:
    return sorted(row.items, key=lambda each: (each.place.start, each.lane))


def _away(item: Item, time: Flicks) -> int:
    if item.place.contains(time):
        return 0
    return min(abs(item.place.start - time), abs(item.place.end - time))
