"""Where each frame of a film was shot: its file and the time in it, before anything is rendered."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.domain.flatten import flatten
from desktop_app.domain.picture import AS_FILMED, UNGRADED, Move
from desktop_app.domain.project import MediaInfo, Project
from desktop_app.domain.reel import CopySegment, Layer, Reel, RenderSegment, Segment, Source
from desktop_app.domain.time import Flicks, FrameRate, TimeRange

_EARLY, _NEAREST = 4, 2
"""As in `media.layers`: a frame counts as in sight a quarter of a frame before its time, half a
frame where the film shows its file frame for frame."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a file, in sight at `at` from its first one on; `path` is as in the reel.

    `is_finished` tells whether the film shows just that, and not only something made of it.
    """

    path: str
    at: Flicks
    is_finished: bool


@dataclass(frozen=True)
class ShotList:
    """The shots of a reel; `media` tells of its files."""

    reel: Reel
    media: Mapping[str, MediaInfo]

    @property
    def rate(self) -> FrameRate:
        """The film's frames per second."""
        return self.reel.format.rate

    def at(self, frame: int) -> Shot | None:
        """Return what is seen in a frame of the film; None outside of it."""
        place = bisect_right(self._firsts, frame) - 1
        if place < 0 or frame >= self.reel.frames:
            return None
        segment, passed = self._segments[place], frame - self._firsts[place]
        if isinstance(segment, CopySegment):
            # The middle of the frame, for its edge may be rounded to the one before.
            start = self.rate.of_frames(segment.first + passed)
            return Shot(segment.path, Flicks(start + self.rate.frame // 2), is_finished=True)
        layer = _in_sight(segment, passed)
        gone = self.rate.of_frames(passed) * layer.speed // AS_FILMED
        at = layer.start + gone + self._early(layer)
        return Shot(layer.path, Flicks(at), self._is_plain(segment))

    @cached_property
    def unfinished(self) -> tuple[TimeRange, ...]:
        """The stretches of the film that look otherwise than what was shot."""
        found: list[TimeRange] = []
        for first, segment in self.reel.placed():
            if self._is_plain(segment):
                continue
            start, length = self.rate.of_frames(first), self.rate.of_frames(segment.frames)
            if found and found[-1].end == start:
                start, length = found[-1].start, Flicks(found.pop().duration + length)
            found.append(TimeRange(start, length))
        return tuple(found)

    @cached_property
    def reasons(self) -> tuple[str, ...]:
        """Why those stretches do, each reason once."""
        made = (each for each in self._segments if isinstance(each, RenderSegment))
        told = (why for each in made if not self._is_plain(each) for why in each.reasons)
        return tuple(dict.fromkeys(told))

    def paths_from(self, frame: int) -> tuple[str, ...]:
        """Return the files that are seen, those nearest to a frame of the film first."""
        near = sorted(
            range(len(self._segments)),
            key=lambda n: max(
                self._firsts[n] - frame, frame - self._firsts[n] - self._segments[n].frames
            ),
        )
        return tuple(dict.fromkeys(path for n in near for path in _paths(self._segments[n])))

    @cached_property
    def _segments(self) -> tuple[Segment, ...]:
        return self.reel.segments

    @cached_property
    def _firsts(self) -> tuple[int, ...]:
        return tuple(first for first, _ in self.reel.placed())

    def _early(self, layer: Layer) -> int:
        frame, own = self.rate.frame, self.media[layer.path].rate.frame
        speed = layer.speed or AS_FILMED
        if speed == AS_FILMED and abs(own - frame) < frame // 1000:
            return frame // _NEAREST
        return min(frame, frame * speed // AS_FILMED, own) // _EARLY

    def _is_plain(self, segment: Segment) -> bool:
        if isinstance(segment, CopySegment):
            return True
        if segment.words or segment.watermark or segment.mixing or segment.over:
            return False
        base, form = segment.base, self.reel.format
        media = self.media[base.path]
        same_shape = media.width * form.height == media.height * form.width
        return same_shape and base.look.move is Move.NONE and base.look.grade == UNGRADED


def shots_of(project: Project) -> ShotList:
    """Return the shots of a project's film.

    Where packets can be copied is left open: a frame is the same, copied or made.
    """
    takes = [take for clip in project.timeline.picture.clips if (take := project.take_of(clip))]
    reel = flatten(project, {take.id: Source(take.path, take.media) for take in takes})
    return ShotList(reel, {take.path: take.media for take in takes})


def _in_sight(segment: RenderSegment, passed: int) -> Layer:
    mixing = segment.mixing
    if segment.over is None or mixing is None:
        return segment.base
    return segment.over if 2 * (mixing.done + passed) >= mixing.total else segment.base


def _paths(segment: Segment) -> tuple[str, ...]:
    if isinstance(segment, CopySegment):
        return (segment.path,)
    return tuple(layer.path for layer in (segment.base, segment.over) if layer is not None)
