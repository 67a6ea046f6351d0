"""Markers, and the in and out points: places in the film that change nothing of it.

Pure functions `Project -> Project`, like those of `edits`. Times of the film are put on its frames.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.project import Clip, ClipId, Marker, MarkerId, Project
from desktop_app.domain.time import Flicks, TimeRange


@dataclass(frozen=True, slots=True)
class PlacedMarker:
    """A marker and where it stands in the film."""

    marker: Marker
    time: Flicks

    @property
    def id(self) -> MarkerId:
        """Which marker it is."""
        return self.marker.id


def mark_in(project: Project, at: Flicks) -> Project:
    """Begin the marked range at a time; an out point that lies before it gives way to the end."""
    start = min(_framed(project, at), _framed(project, Flicks(max(0, project.duration - 1))))
    marked = marked_in(project)
    end = marked.end if marked is not None and marked.end > start else project.duration
    return set_marked(project, TimeRange(Flicks(start), Flicks(end - start)))


def mark_out(project: Project, at: Flicks) -> Project:
    """End the marked range with the frame that is seen at a time.

    An in point that lies behind it gives way to the film's beginning.
    """
    end = min(_framed(project, at) + project.format.rate.frame, project.duration)
    marked = marked_in(project)
    start = marked.start if marked is not None and marked.start < end else Flicks(0)
    return set_marked(project, TimeRange(start, Flicks(end - start)))


def set_marked(project: Project, marked: TimeRange | None) -> Project:
    """Mark a range of the film, or none; a range without anything in it is none."""
    kept = marked if marked is not None and marked.duration > 0 else None
    return replace(project, timeline=replace(project.timeline, marked=kept))


def marked_in(project: Project) -> TimeRange | None:
    """Return what is marked of the film as long as it is now; None when nothing of it is."""
    marked = project.timeline.marked
    if marked is None:
        return None
    end = min(marked.end, project.duration)
    return TimeRange(marked.start, Flicks(end - marked.start)) if end > marked.start else None


def add_marker(project: Project, id_: MarkerId, at: Flicks, name: str = "") -> Project:
    """Put a marker on the picture that is seen at a time of the film."""
    return _put(project, _anchored(project, Marker(id_, Flicks(0), name), at))


def move_marker(project: Project, id_: MarkerId, at: Flicks) -> Project:
    """Put a marker on the picture that is seen at another time; raises KeyError."""
    return _put(project, _anchored(project, _marker(project, id_), at))


def name_marker(project: Project, id_: MarkerId, name: str) -> Project:
    """Call a marker something; raises KeyError for an unknown one."""
    return _put(project, replace(_marker(project, id_), name=name.strip()))


def remove_markers(project: Project, ids: Iterable[MarkerId]) -> Project:
    """Take markers away."""
    gone = set(ids)
    return _with(project, [each for each in project.timeline.markers if each.id not in gone])


def time_of(project: Project, marker: Marker) -> Flicks | None:
    """Return where in the film a marker stands; None while its picture is cut away."""
    if marker.clip_id is None:
        return marker.at
    found = ((clip, span) for clip, span in project.spans() if clip.id == marker.clip_id)
    clip, span = next(found, (None, None))
    return None if clip is None or span is None else _time_in(project, clip, span, marker)


def placed_markers(project: Project) -> tuple[PlacedMarker, ...]:
    """Return the markers that stand in the film, in its order."""
    spans = {clip.id: (clip, span) for clip, span in project.spans()}
    placed = []
    for marker in project.timeline.markers:
        here = spans.get(marker.clip_id) if marker.clip_id is not None else None
        time = marker.at if marker.clip_id is None else None
        if here is not None:
            time = _time_in(project, *here, marker)
        if time is not None:
            placed.append(PlacedMarker(marker, time))
    return tuple(sorted(placed, key=lambda each: each.time))


def marks_handed_over(project: Project, old: ClipId, new: ClipId) -> Project:
    """Have the second part `new` of a split clip keep the markers that are on its pictures."""
    clips = {clip.id: clip for clip in project.timeline.picture.clips}
    head, tail = clips[old], clips[new]
    # A clip that stands still has one picture; its markers are parted by the time it is held.
    held = head.freeze or Flicks(0)
    first = project.used_of(tail).start if not held else project.used_of(head).start + held

    def handed(marker: Marker) -> Marker:
        if marker.clip_id != old or marker.at < first:
            return marker
        return replace(marker, clip_id=new, at=Flicks(marker.at - held))

    return _with(project, [handed(each) for each in project.timeline.markers])


def _time_in(project: Project, clip: Clip, span: TimeRange, marker: Marker) -> Flicks | None:
    rate, seen = project.format.rate, _frames_of(project, span)
    passed = Flicks((marker.at - project.used_of(clip).start) * AS_FILMED // _speed(clip))
    number = seen.start + rate.frames_in(passed)
    return rate.of_frames(number) if number in seen else None


def _anchored(project: Project, marker: Marker, at: Flicks) -> Marker:
    frame = project.format.rate.frame
    number = max(0, at) // frame
    for clip, span in reversed(project.spans()):
        seen = _frames_of(project, span)
        if number in seen:
            passed = (number - seen.start) * frame * _speed(clip) // AS_FILMED
            inside = Flicks(project.used_of(clip).start + passed)
            return replace(marker, clip_id=clip.id, at=inside)
    return replace(marker, clip_id=None, at=Flicks(number * frame))


def _frames_of(project: Project, span: TimeRange) -> range:
    """Return the frames of the film that show a clip, as flattening rounds its place to them."""
    rate = project.format.rate
    return range(rate.frames_in(span.start), rate.frames_in(span.end))


def _speed(clip: Clip) -> int:
    return AS_FILMED if clip.freeze is not None else clip.speed


def _framed(project: Project, at: Flicks) -> int:
    """Return when the frame that is seen at a time begins."""
    frame = project.format.rate.frame
    return at // frame * frame


def _marker(project: Project, id_: MarkerId) -> Marker:
    for marker in project.timeline.markers:
        if marker.id == id_:
            return marker
    raise KeyError(id_)


def _put(project: Project, marker: Marker) -> Project:
    others = [each for each in project.timeline.markers if each.id != marker.id]
    return _with(project, [*others, marker])


def _with(project: Project, markers: Sequence[Marker]) -> Project:
    return replace(project, timeline=replace(project.timeline, markers=tuple(markers)))
