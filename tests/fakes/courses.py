"""Courses with something missing."""

from desktop_app.domain.project import Clip, ClipId, SceneId
from desktop_app.domain.time import Flicks, FrameRate, TimeRange
from desktop_app.studio.course import Gap

RATE = FrameRate(30)
FRAMES = 45
BEFORE, LENGTH = 15, 15


class Gapped:
    """A course of a film of 45 frames with a gap of 15 frames after its frame 14."""

    START, LONG = RATE.of_frames(BEFORE), RATE.of_frames(LENGTH)

    def __init__(self) -> None:
        self.duration = RATE.of_frames(FRAMES + LENGTH)
        clip = Clip(ClipId("c"), SceneId("s"))
        self.gaps = [Gap(TimeRange(self.START, self.LONG), clip)]

    def in_file(self, at: Flicks) -> Flicks:
        if at < self.START:
            return at
        return Flicks(max(self.START, at - self.LONG))

    def of_file(self, at: Flicks) -> Flicks:
        return at if at < self.START else Flicks(at + self.LONG)
