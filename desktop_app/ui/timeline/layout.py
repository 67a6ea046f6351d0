"""Where things lie on the timeline: time to pixels and back, as pure functions.

Film pixels count from the start of the film; the view adds its header column and scroll offset.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop_app.domain.project import ClipId, Project, SceneId
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, clock

CLOSEST = 600.0
"""Pixels per second at the closest zoom: a frame at 30 per second is 20 pixels wide."""
WIDEST_FIT = 60.0
"""Fitting a short film goes no closer, so that one clip does not fill the window."""
FIT_MARGIN = 24
GAP = 4
"""Pixels between neighbouring clips."""

_LABEL_ROOM = 160.0
_TICK_ROOM = 12.0
_STEPS = (
    (FLICKS_PER_SECOND // 10, 2),
    (FLICKS_PER_SECOND // 5, 2),
    (FLICKS_PER_SECOND // 2, 5),
    *(
        (seconds * FLICKS_PER_SECOND, parts)
        for seconds, parts in (
            (1, 5),
            (2, 4),
            (5, 5),
            (10, 5),
            (15, 3),
            (30, 6),
            (60, 6),
            (120, 4),
            (300, 5),
            (600, 5),
            (1800, 6),
            (3600, 6),
            (7200, 4),
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """How wide time is: `density` pixels per second."""

    density: float

    def x_of(self, time: int) -> float:
        """Return the film pixel of `time`, which may lie before the film."""
        return time * self.density / FLICKS_PER_SECOND

    def time_at(self, x: float) -> Flicks:
        """Return the time under film pixel `x`, negative before the film."""
        return Flicks(round(x * FLICKS_PER_SECOND / self.density))

    def edges(self, start: int, duration: int) -> tuple[int, int]:
        """Return the whole film pixels at which a clip begins and ends, its gap left out.

        Rounded edges of neighbours agree, so that gaps are equal at every zoom.
        """
        left = round(self.x_of(start))
        right = round(self.x_of(start + duration))
        return left, max(left + 1, right - min(GAP, (right - left) // 4))


def fitting(duration: Flicks, width: int) -> Scale:
    """Return the scale at which a film of `duration` fits into `width` pixels."""
    return Scale(min(WIDEST_FIT, filling(Flicks(max(duration, FLICKS_PER_SECOND)), width).density))


def filling(duration: Flicks, width: int) -> Scale:
    """Return the scale at which a stretch of the film fills `width` pixels, however close."""
    return Scale(max(16, width - FIT_MARGIN) * FLICKS_PER_SECOND / max(1, duration))


def zoomed(scale: Scale, factor: float, widest: Scale) -> Scale:
    """Return `scale` closer by `factor`, no wider than `widest` and no closer than `CLOSEST`."""
    return Scale(min(max(CLOSEST, widest.density), max(widest.density, scale.density * factor)))


def closeness(scale: Scale, widest: Scale) -> float:
    """Return how close a scale is: 0 the widest, 1 `CLOSEST`; equal ratios are equal steps."""
    span = math.log(CLOSEST / widest.density)
    return 0.0 if span <= 0 else min(1.0, max(0.0, math.log(scale.density / widest.density) / span))


def at_closeness(share: float, widest: Scale) -> Scale:
    """Return the scale that is `share` of the way from the widest to `CLOSEST`."""
    return Scale(widest.density * (CLOSEST / widest.density) ** share)


def offset_keeping(time: Flicks, at: float, scale: Scale) -> int:
    """Return the scroll offset at which `time` stays under `at` pixels from the left edge."""
    return max(0, round(scale.x_of(time) - at))


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the ruler; a minor one has no label."""

    time: Flicks
    label: str = ""


def ruler_ticks(scale: Scale, start: Flicks, end: Flicks) -> Iterator[Tick]:
    """Yield the marks from `start` to `end`, with room for every label."""
    step, parts = _step(scale)
    minor = step // parts
    if scale.x_of(minor) < _TICK_ROOM:
        minor = step
    time = max(0, start // minor * minor)
    while time <= end:
        major = time % step == 0
        yield Tick(Flicks(time), _label(time, step) if major else "")
        time += minor


def _step(scale: Scale) -> tuple[int, int]:
    for step, parts in _STEPS:
        if scale.x_of(step) >= _LABEL_ROOM:
            return step, parts
    return _STEPS[-1]


def _label(time: int, step: int) -> str:
    hours, rest = divmod(time, 3600 * FLICKS_PER_SECOND)
    words = clock(Flicks(rest))
    if hours:
        words = f"{hours}:{words:0>5}"
    if step % FLICKS_PER_SECOND == 0:
        return words
    return f"{words}.{time % FLICKS_PER_SECOND * 10 // FLICKS_PER_SECOND}"


@dataclass(frozen=True, slots=True)
class PlacedClip:
    """A clip and its place in the film; `number` is that of its scene, counted from 1.

    The time `shared` at its start shows the end of the clip before it as well.
    """

    id: ClipId
    scene_id: SceneId
    number: int
    index: int
    start: Flicks
    duration: Flicks
    shared: Flicks = Flicks(0)  # noqa: RUF009 - a whole number

    @property
    def end(self) -> Flicks:
        """First instant after the clip."""
        return Flicks(self.start + self.duration)


@dataclass(frozen=True)
class Row:
    """The clips of a magnetic track, in order, without gaps; neighbours may share some time."""

    clips: tuple[PlacedClip, ...] = ()

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [clip.start for clip in self.clips]

    @cached_property
    def by_id(self) -> Mapping[ClipId, PlacedClip]:
        """Clips by id."""
        return {clip.id: clip for clip in self.clips}

    @property
    def end(self) -> Flicks:
        """Where the last clip ends."""
        return self.clips[-1].end if self.clips else Flicks(0)

    def at(self, time: int) -> PlacedClip | None:
        """Return the clip that shows at `time`, of two that share it the later one."""
        place = bisect_right(self._starts, time) - 1
        if place < 0 or time >= self.clips[place].end:
            return None
        return self.clips[place]

    def between(self, start: int, end: int) -> tuple[PlacedClip, ...]:
        """Return the clips that show at some time from `start` until `end`."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first < len(self.clips) and self.clips[first].end <= start:
            first += 1
        elif first and self.clips[first - 1].end > start:
            first -= 1
        return self.clips[first : bisect_left(self._starts, end)]

    def first_of(self, scene_id: SceneId) -> PlacedClip | None:
        """Return the first clip of a scene."""
        return next((clip for clip in self.clips if clip.scene_id == scene_id), None)


def row_of(project: Project) -> Row:
    """Return the picture track of `project`, laid out."""
    numbers = {scene.id: number for number, scene in enumerate(project.scenes, start=1)}
    clips: list[PlacedClip] = []
    for index, (clip, span) in enumerate(project.spans()):
        end = clips[-1].end if clips else span.start
        number, shared = numbers[clip.scene_id], Flicks(end - span.start)
        clips.append(
            PlacedClip(clip.id, clip.scene_id, number, index, span.start, span.duration, shared)
        )
    return Row(tuple(clips))


def reworded(before: Project, after: Project) -> tuple[SceneId, ...] | None:
    """Return the scenes that say something else where that is all that changed; else None.

    Then every clip lies and is as it was.
    """
    is_placed = before.timeline is after.timeline and before.takes is after.takes
    if not is_placed or before.cast is not after.cast or len(before.scenes) != len(after.scenes):
        return None
    pairs = zip(before.scenes, after.scenes, strict=True)
    changed = [(old, new) for old, new in pairs if old is not new]
    if any(replace(old, title=new.title, prompt=new.prompt) != new for old, new in changed):
        return None
    return tuple(new.id for _, new in changed)


def edge_pull(x: float, width: int, zone: int = 48, fastest: float = 28.0) -> float:
    """Return how many pixels to scroll per tick while something is dragged to `x`.

    Negative to the left; nothing in the middle, growing with the square of the depth into the
    zone at either edge.
    """
    if x < zone:
        return -fastest * min(1.0, (zone - x) / zone) ** 2
    if x > width - zone:
        return fastest * min(1.0, (x - width + zone) / zone) ** 2
    return 0.0


def tile_count(duration: Flicks, shown: Flicks, width: int, tile: float) -> int:
    """Return how many pictures a filmstrip of a whole take needs, rounded up to a power of two.

    `shown` of its `duration` is drawn `width` pixels wide in tiles of `tile` pixels. Few different
    counts mean that zooming a little asks for nothing new.
    """
    whole = width * duration / max(1, shown)
    wanted = max(1.0, whole / max(1.0, tile))
    return min(64, max(2, 1 << (int(wanted + 0.999) - 1).bit_length()))
