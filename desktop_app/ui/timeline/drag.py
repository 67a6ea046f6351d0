"""What the hand on the timeline is doing, as small values; the view only feeds it and draws it.

Nothing happens to the project until a drag is dropped; `Idle` at any moment undoes the gesture.
A new kind of gesture (trim, slip) is one more value here.
"""

from dataclasses import dataclass, replace

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale, insertion_index


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is held."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """The button went down on a clip at film pixel `x` and has not moved far yet."""

    clip: PlacedClip
    x: float


@dataclass(frozen=True, slots=True)
class Dragging:
    """A clip is carried: its left edge is at `left`, and it would become number `index`.

    `grip` is the time between that edge and the pointer.
    """

    clip: PlacedClip
    grip: Flicks
    left: Flicks
    index: int


@dataclass(frozen=True, slots=True)
class Seeking:
    """The playhead follows the pointer."""


Gesture = Idle | Pressed | Dragging | Seeking


@dataclass(frozen=True, slots=True)
class Move:
    """A clip is to become number `index`."""

    clip_id: ClipId
    index: int


def carried(gesture: Gesture, x: float, row: Row, scale: Scale, threshold: int) -> Gesture:
    """Return what the gesture is once the pointer is at film pixel `x`.

    A pressed clip is picked up when the pointer has gone `threshold` pixels.
    """
    if isinstance(gesture, Pressed):
        if abs(x - gesture.x) < threshold:
            return gesture
        grip = Flicks(scale.time_at(gesture.x) - gesture.clip.start)
        gesture = Dragging(gesture.clip, grip, gesture.clip.start, gesture.clip.index)
    if isinstance(gesture, Dragging):
        left = Flicks(scale.time_at(x) - gesture.grip)
        return replace(gesture, left=left, index=insertion_index(row, gesture.clip, left))
    return gesture


def dropped(gesture: Gesture) -> Move | None:
    """Return the edit that letting go means; None when nothing changed its place."""
    if isinstance(gesture, Dragging) and gesture.index != gesture.clip.index:
        return Move(gesture.clip.id, gesture.index)
    return None
