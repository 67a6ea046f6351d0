"""The way through what is played: stretches of one file, and gaps where a scene has no take yet.

A course has the timeline's clock, on which gaps take their time; the file's clock knows none.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.studio.places import Places


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of the film that has no picture, and the clip that stands for it."""

    span: TimeRange
    clip: Clip


class Course(Protocol):
    """Places on the course's clock, and what of the file is there."""

    @property
    def duration(self) -> Flicks:
        """How long it takes at the usual speed."""

    @property
    def gaps(self) -> Sequence[Gap]:
        """The gaps in order."""

    def in_file(self, at: Flicks) -> Flicks:
        """Return the time in the file; in a gap, that of what comes after it."""

    def of_file(self, at: Flicks) -> Flicks:
        """Return where on the course a time of the file is."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A file from its beginning to its end."""

    duration: Flicks
    gaps: Sequence[Gap] = ()

    def in_file(self, at: Flicks) -> Flicks:
        """Be `Course.in_file`."""
        return at

    def of_file(self, at: Flicks) -> Flicks:
        """Be `Course.of_file`."""
        return at


class FilmCourse:
    """The joined film of a project, with its placeholders."""

    def __init__(self, project: Project, places: Places) -> None:
        self.duration = project.duration
        self.gaps: Sequence[Gap] = tuple(_gaps(project))
        self._places = places

    def in_file(self, at: Flicks) -> Flicks:
        """Be `Course.in_file`."""
        return self._places.film_time(at)

    def of_file(self, at: Flicks) -> Flicks:
        """Be `Course.of_file`."""
        return self._places.timeline_time(at)


def gap_at(course: Course, at: Flicks) -> Gap | None:
    """Return the gap at a place of a course."""
    place = bisect_right(course.gaps, at, key=lambda gap: gap.span.start) - 1
    found = course.gaps[place] if place >= 0 else None
    return found if found is not None and found.span.contains(at) else None


def next_gap(course: Course, at: Flicks) -> Gap | None:
    """Return the first gap that begins after a place of a course."""
    place = bisect_right(course.gaps, at, key=lambda gap: gap.span.start)
    return course.gaps[place] if place < len(course.gaps) else None


def _gaps(project: Project) -> list[Gap]:
    spans = project.spans()
    # Where the next clip dissolves into one the later of the two is seen.
    ends = [*(span.start for _, span in spans[1:]), project.duration]
    found = []
    for (clip, span), end in zip(spans, ends, strict=True):
        if project.take_of(clip) is None:
            length = min(span.end, end) - span.start
            found.append(Gap(TimeRange(span.start, Flicks(length)), clip))
    return [gap for gap in found if gap.span.duration > 0]
