"""What the hand does to the playhead and beside the picture, as small values; the view feeds it.

Nothing happens to the project until a drag is dropped; `Idle` at any moment undoes the gesture.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import Scale
from desktop_app.ui.timeline.snapping import SNAP_REACH
from desktop_app.ui.timeline.tracks import Item, snapped


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is held."""


@dataclass(frozen=True, slots=True)
class Seeking:
    """The playhead follows the pointer."""


@dataclass(frozen=True, slots=True)
class ItemPressed:
    """The button went down on an item at film pixel `x` and has not moved far yet."""

    item: Item
    x: float


@dataclass(frozen=True, slots=True)
class ItemDragging:
    """An item is carried and begins at `start` now; `grip` is from there to the pointer."""

    item: Item
    grip: Flicks
    start: Flicks


Gesture = Idle | Seeking | ItemPressed | ItemDragging


def item_carried(
    gesture: Gesture, x: float, marks: Iterable[int], scale: Scale, threshold: int
) -> Gesture:
    """Return what the gesture is once the pointer, which holds an item, is at film pixel `x`.

    The item sticks to `marks` (times) when an edge of it comes near.
    """
    if isinstance(gesture, ItemPressed):
        if abs(x - gesture.x) < threshold:
            return gesture
        start = gesture.item.place.start
        gesture = ItemDragging(gesture.item, Flicks(scale.time_at(gesture.x) - start), start)
    if isinstance(gesture, ItemDragging):
        start = Flicks(max(0, scale.time_at(x) - gesture.grip))
        reach = scale.time_at(SNAP_REACH)
        stuck = snapped(start, gesture.item.place.duration, marks, reach)
        return replace(gesture, start=Flicks(max(0, stuck)))
    return gesture
