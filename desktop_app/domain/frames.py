"""Frames of takes as sources of references: which one is in sight at a time."""

from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.project import Clip, Project, Take
from desktop_app.domain.references import Source
from desktop_app.domain.time import Flicks


def frame_in(take: Take, at: int) -> Source:
    """Return the frame of a take in sight at a time of it; its last one from there on."""
    rate = take.media.rate
    if take.media.is_still or at >= take.media.duration - rate.frame:
        return Source(take_id=take.id)
    return Source(take_id=take.id, at=rate.of_frames(rate.frames_in(Flicks(max(0, at)))))


def clip_under(project: Project, at: Flicks) -> Clip | None:
    """Return the clip that a time of the film is in, of two that share it the later one."""
    found = (clip for clip, span in project.spans() if span.contains(at))
    return next(reversed(tuple(found)), None)


def frame_of_clip(project: Project, clip: Clip, at: Flicks) -> Source | None:
    """Return the frame that a clip shows at a time of the film; None without a take."""
    take = project.take_of(clip)
    span = next((span for each, span in project.spans() if each.id == clip.id), None)
    if take is None or span is None:
        return None
    used = project.used_of(clip)
    passed = 0 if clip.freeze is not None else (at - span.start) * clip.speed // AS_FILMED
    return frame_in(take, min(used.start + max(0, passed), used.end - take.media.rate.frame))


def end_of_clip(project: Project, clip: Clip) -> Source | None:
    """Return the last frame that a clip shows; None without a take."""
    take = project.take_of(clip)
    if take is None:
        return None
    used = project.used_of(clip)
    if clip.freeze is not None:
        return frame_in(take, used.start)
    return frame_in(take, used.end - take.media.rate.frame)
