"""Clips under the hand, as values: pressed, carried, dropped. Nothing changes before they are."""

from dataclasses import dataclass, replace

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.gathering import Block, insertion_index
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale
from desktop_app.ui.timeline.live import Carried


@dataclass(frozen=True, slots=True)
class Pressed:
    """The button went down on a clip at film pixel `x` and has not moved far yet."""

    clip: PlacedClip
    x: float


@dataclass(frozen=True, slots=True)
class Dragging:
    """A block is carried by one of its clips, whose left edge is at `left`.

    It would land before number `index` of those that stay. `grip` is the time between the edge of
    that clip and the pointer.
    """

    clip: PlacedClip
    grip: Flicks
    left: Flicks
    index: int
    block: Block

    @property
    def carried(self) -> Carried:
        """What is drawn of it."""
        left = Flicks(self.left - self.block.before(self.clip))
        return Carried(self.block, self.clip, left, self.index)


@dataclass(frozen=True, slots=True)
class Move:
    """Clips, or copies of them, are to be put before number `index` of those that stay."""

    clip_ids: tuple[ClipId, ...]
    index: int
    is_copy: bool = False


def picked_up(pressed: Pressed, block: Block, row: Row, scale: Scale) -> Dragging:
    """Return a block in the hand, still where it is."""
    clip = pressed.clip
    grip = Flicks(scale.time_at(pressed.x) - clip.start)
    return carried(Dragging(clip, grip, clip.start, clip.index, block), pressed.x, row, scale)


def carried(held: Dragging, x: float, row: Row, scale: Scale) -> Dragging:
    """Return what is held once the pointer is at film pixel `x`."""
    left = Flicks(scale.time_at(x) - held.grip)
    index = insertion_index(row, held.block, left - held.block.before(held.clip))
    return replace(held, left=left, index=index)


def dropped(held: Dragging, row: Row) -> Move | None:
    """Return the edit that letting go means; None when nothing would change its place."""
    if held.index == held.block.home(row):
        return None
    ids = tuple(clip.id for clip in held.block.clips)
    return Move(ids, held.index, held.block.is_copy)
