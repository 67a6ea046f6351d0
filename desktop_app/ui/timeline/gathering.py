"""Clips that are carried together: where they would land, and how the others make room.

They gather around the one that the hand holds, and land together in the order of the film.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import PlacedClip, Row


@dataclass(frozen=True)
class Block:
    """Clips that are carried, in the order of the film; copies leave theirs where they are."""

    clips: tuple[PlacedClip, ...]
    is_copy: bool = False

    @cached_property
    def ids(self) -> frozenset[ClipId]:
        """Which clips they are."""
        return frozenset(clip.id for clip in self.clips)

    @cached_property
    def starts(self) -> list[int]:
        """Where each begins after the block's beginning."""
        return _starts(self.clips)

    @property
    def length(self) -> Flicks:
        """How long they are together."""
        return Flicks(self.starts[-1] + self.clips[-1].duration)

    def before(self, clip: PlacedClip) -> Flicks:
        """Return how much of the block lies before one of its clips."""
        places = (
            at for each, at in zip(self.clips, self.starts, strict=True) if each.id == clip.id
        )
        return Flicks(next(places))

    def home(self, row: Row) -> int | None:
        """Return the index at which nothing is moved; None when it would be moved anywhere."""
        indexes = [row.by_id[clip.id].index for clip in self.clips if clip.id in row.by_id]
        together = indexes == list(range(indexes[0], indexes[0] + len(indexes)))
        return indexes[0] if together and not self.is_copy else None


def insertion_index(row: Row, block: Block, left: int) -> int:
    """Return before which of those that stay a block lands with its left edge at time `left`.

    The seam nearest to that edge wins, counted as if what is moved were already taken out: so a
    clip swaps with a neighbour once it has gone half that neighbour's length.
    """
    seams = _seams(row, block)
    place = bisect_left(seams, left)
    if place == 0:
        return 0
    if place == len(seams):
        return len(seams) - 1
    return place if seams[place] - left < left - seams[place - 1] else place - 1


def landing_time(row: Row, block: Block, index: int) -> Flicks:
    """Return where a block begins once it is before number `index` of those that stay."""
    return Flicks(_seams(row, block)[index])


def room_for(row: Row, block: Block, index: int) -> dict[ClipId, int]:
    """Return by how many flicks each that stays gives way to a block at `index`."""
    stay = _staying(row, block)
    order = [*stay[:index], *block.clips, *stay[index:]]
    # What comes after both places gives way too, by what transitions take at other seams.
    places = list(zip(order, _starts(order), strict=True))
    staying = [*places[:index], *places[index + len(block.clips) :]]
    return {clip.id: start - clip.start for clip, start in staying if start != clip.start}


def _staying(row: Row, block: Block) -> list[PlacedClip]:
    if block.is_copy:
        return list(row.clips)
    return [clip for clip in row.clips if clip.id not in block.ids]


def _starts(order: Sequence[PlacedClip]) -> list[int]:
    """Return where clips start in another order, each sharing with the one before what it does."""
    starts: list[int] = []
    end = 0
    for clip in order:
        starts.append(end - clip.shared if starts else 0)
        end = starts[-1] + clip.duration
    return starts


def _seams(row: Row, block: Block) -> list[int]:
    """Return where a block could begin among those that stay; one more than there are."""
    stay, lead = _staying(row, block), block.clips[0].shared
    ends = [start + clip.duration for start, clip in zip(_starts(stay), stay, strict=True)]
    return [0, *(end - lead for end in ends)]
