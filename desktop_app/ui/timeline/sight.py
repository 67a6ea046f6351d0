"""The part of the film that is on screen, and where in the viewport it lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRect

from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.ui.timeline.layout import GAP, PlacedClip, Scale
from desktop_app.ui.timeline.paint import CAPTION_HEIGHT, HEADER_WIDTH, RULER_HEIGHT
from desktop_app.ui.timeline.paint_tracks import PASSAGE_WIDTH
from desktop_app.ui.timeline.tracks import Item

ROW_PADDING = 7
LANE_HEIGHT = 26
SOUND_LANE_HEIGHT = 38
"""A sound shows its shape."""
TRACK_PADDING = 4
LOWEST_CLIP = 64
TALLEST_CLIP = 142
CLIP_STEP = 6
"""Clip heights come in steps, so that dragging a splitter does not ask for new pictures at once."""


@dataclass(frozen=True)
class Sight:
    """Scale, scroll offset in film pixels, and the viewport's size.

    `lanes` says how many lanes high each track under the picture is, `heights` how high one of
    them is in each.
    """

    scale: Scale
    offset: int
    width: int
    height: int
    lanes: tuple[int, ...] = ()
    heights: tuple[int, ...] = ()

    @property
    def film_width(self) -> int:
        """Pixels beside the header column."""
        return max(1, self.width - HEADER_WIDTH)

    @property
    def film_area(self) -> QRect:
        """Where the film is drawn, ruler included."""
        return QRect(HEADER_WIDTH, 0, self.film_width, self.height)

    @property
    def ruler(self) -> QRect:
        """Where time is written."""
        return QRect(HEADER_WIDTH, 0, self.film_width, RULER_HEIGHT)

    @cached_property
    def clip_height(self) -> int:
        """How tall clips are: as tall as the viewport allows, in steps."""
        room = self.height - RULER_HEIGHT - 2 * ROW_PADDING - 1 - self._tracks_height
        whole = LOWEST_CLIP + (room - LOWEST_CLIP) // CLIP_STEP * CLIP_STEP
        return max(LOWEST_CLIP, min(TALLEST_CLIP, whole))

    @property
    def picture_row(self) -> QRect:
        """The picture track with its header, across the viewport."""
        return QRect(0, RULER_HEIGHT, self.width, self.clip_height + 2 * ROW_PADDING + 1)

    def track_row(self, number: int) -> QRect:
        """A track under the picture with its header, across the viewport."""
        above = tracks_height(self.lanes[:number], self.heights[:number])
        own = slice(number, number + 1)
        high = tracks_height(self.lanes[own], self.heights[own])
        return QRect(0, self.picture_row.bottom() + 1 + above, self.width, high)

    def lane_height(self, number: int) -> int:
        """Return how high a lane of track `number` is."""
        return self.heights[number] if number < len(self.heights) else LANE_HEIGHT

    @property
    def _tracks_height(self) -> int:
        return tracks_height(self.lanes, self.heights)

    def item_box(self, number: int, item: Item, shift: int = 0) -> QRect:
        """Return where an item of track `number` is drawn, `shift` flicks from its place."""
        left, right = self.x_of(item.place.start + shift), self.x_of(item.place.end + shift)
        high = self.lane_height(number)
        top = self.track_row(number).top() + TRACK_PADDING + item.lane * high
        return QRect(left, top, max(3, right - left - 1), high - 2)

    def passage_box(self, place: TimeRange) -> QRect:
        """Return where a transition is drawn: as wide as it is, but wide enough to be seen."""
        left, right = self.x_of(place.start), self.x_of(place.end)
        spare = max(0, PASSAGE_WIDTH - (right - left))
        top = RULER_HEIGHT + ROW_PADDING + 3
        height = self.clip_height - CAPTION_HEIGHT - 6
        return QRect(left - spare // 2, top, right - left + spare, height)

    def fault_at(self, clip: PlacedClip) -> QPoint:
        """Return where the dot of the seam before a clip is."""
        middle = self.x_of(clip.start + clip.shared // 2) - (0 if clip.shared else GAP // 2)
        return QPoint(middle, RULER_HEIGHT + ROW_PADDING + self.clip_height - CAPTION_HEIGHT // 2)

    def film_x(self, x: float) -> float:
        """Return the film pixel under viewport pixel `x`."""
        return x - HEADER_WIDTH + self.offset

    def time_at(self, x: float) -> Flicks:
        """Return the time under viewport pixel `x`, never before the film."""
        return Flicks(max(0, self.scale.time_at(self.film_x(x))))

    def x_of(self, time: int) -> int:
        """Return the viewport pixel of `time`."""
        return HEADER_WIDTH + round(self.scale.x_of(time)) - self.offset

    def clip_box(self, clip: PlacedClip, shift: int = 0) -> QRect:
        """Return where a clip is drawn, `shift` flicks away from its place."""
        left, right = self.scale.edges(clip.start + shift, clip.duration)
        top = RULER_HEIGHT + ROW_PADDING
        return QRect(left - self.offset + HEADER_WIDTH, top, right - left, self.clip_height)

    def times_in(self, area: QRect) -> tuple[Flicks, Flicks]:
        """Return the times at the left and right edges of a part of the viewport."""
        left = self.scale.time_at(self.film_x(area.left()))
        return left, self.scale.time_at(self.film_x(area.right() + 1))


def tracks_height(lanes: Sequence[int], heights: Sequence[int] = ()) -> int:
    """Return how many pixels tracks of so many lanes, each so high, take."""
    high = heights or [LANE_HEIGHT] * len(lanes)
    pairs = zip(lanes, high, strict=True)
    return sum(count * each + 2 * TRACK_PADDING - 1 for count, each in pairs)
