"""Remedies of seams, as edits `Project -> Project`. Each removes the fault that it is offered for.

A clip that a remedy would leave nothing of stays as it is.
"""

from dataclasses import replace
from itertools import pairwise

from desktop_app.domain import cutting
from desktop_app.domain.flatten import ready
from desktop_app.domain.links import links_of
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import Clip, ClipId, Project
from desktop_app.domain.references import Use
from desktop_app.domain.seams import (
    GAP,
    Join,
    JoinMeasures,
    Remedy,
    grade_to_match,
    loudness_step,
)
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange

_DISSOLVE = Flicks(FLICKS_PER_SECOND * 2 // 5)
_LARGEST_GAIN = 2400
"""Hundredths of a decibel."""


def remedied(project: Project, join: Join, found: JoinMeasures, remedy: Remedy) -> Project:
    """Put a seam right by its measures; raises KeyError when it is in the film no more."""
    before, after = _clips_at(project, join.clip_id)
    match remedy:
        case Remedy.DROP_REPEATED:
            if _is_met(project, after):
                # What the scene before was made to end on must stay where it is.
                return _without_last(project, before, _frames(project, before, 1))
            return _without_first(project, after, _frames(project, after, found.repeats))
        case Remedy.TRIM_BLACK:
            shorter = _without_last(project, before, _frames(project, before, found.black_before))
            return _without_first(shorter, after, _frames(project, after, found.black_after))
        case Remedy.MATCH_COLOUR:
            wanted = found.light_before.graded(before.look.grade)
            grade = grade_to_match(wanted, found.light_after, after.look.grade)
            return cutting.set_look(project, [after.id], replace(after.look, grade=grade))
        case Remedy.MATCH_LOUDNESS:
            return _levelled(project, found, before, after)
        case Remedy.TRIM_TO_SOUND:
            shorter = _without_last(project, before, _milliseconds(found.gap_before))
            return _without_first(shorter, after, _milliseconds(found.gap_after))
        case Remedy.DISSOLVE:
            frame = project.format.rate.frame
            length = Flicks(max(2, _DISSOLVE // frame // 2 * 2) * frame)
            transition = Transition(TransitionKind.DISSOLVE, length)
            return cutting.set_transition(project, [after.id], transition)


def _is_met(project: Project, after: Clip) -> bool:
    """Tell whether the scene before a clip ends on its first frame by a link."""
    return any(
        link.clip_id == after.id and link.use is Use.LAST_FRAME for link in links_of(project)
    )


def _levelled(project: Project, found: JoinMeasures, before: Clip, after: Clip) -> Project:
    step = loudness_step(found, before, after)
    if step is None:
        return project
    gain = max(-_LARGEST_GAIN, min(_LARGEST_GAIN, after.sound.gain - step))
    return cutting.set_sound(project, [after.id], replace(after.sound, gain=gain))


def _frames(project: Project, clip: Clip, count: int) -> Flicks:
    """Return how long so many frames of a clip's take are."""
    take = project.take_of(clip)
    assert take is not None
    return take.media.rate.of_frames(count)


def _milliseconds(gap: int) -> Flicks:
    """Return a gap of sound as time; one that is no fault is left."""
    return Flicks(gap * FLICKS_PER_SECOND // 1000 if gap >= GAP else 0)


def _without_first(project: Project, clip: Clip, length: Flicks) -> Project:
    used, rate = project.used_of(clip), project.format.rate
    start = _up(Flicks(used.start + length), rate)
    if length == 0 or start >= used.end:
        return project
    return cutting.trim(project, clip.id, TimeRange(start, Flicks(used.end - start)))


def _without_last(project: Project, clip: Clip, length: Flicks) -> Project:
    used, rate = project.used_of(clip), project.format.rate
    end = Flicks((used.end - length) // rate.frame * rate.frame)
    if length == 0 or end <= used.start:
        return project
    return cutting.trim(project, clip.id, TimeRange(used.start, Flicks(end - used.start)))


def _up(time: Flicks, rate: FrameRate) -> Flicks:
    """Return the first whole frame of the film's rate that is not before `time`."""
    return Flicks(-(-time // rate.frame) * rate.frame)


def _clips_at(project: Project, clip_id: ClipId) -> tuple[Clip, Clip]:
    for before, after in pairwise(ready(project).timeline.picture.clips):
        if after.id == clip_id:
            return before, after
    raise KeyError(clip_id)
