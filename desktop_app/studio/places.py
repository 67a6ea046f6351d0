"""Two clocks: the timeline counts placeholders, the joined film only what is there."""

from desktop_app.domain.flatten import ready
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks, TimeRange


def film_time(project: Project, at: Flicks) -> Flicks:
    """Return where in the joined film a place of the timeline is; a placeholder is its next cut."""
    joined = ready(project)
    starts = {clip.id: span.start for clip, span in joined.spans()}
    is_past = False
    for clip, span in reversed(_until(project, at)):
        if clip.id in starts:
            offset = span.duration if is_past else min(at - span.start, span.duration)
            return Flicks(starts[clip.id] + offset)
        is_past = True
    return Flicks(0)


def timeline_time(project: Project, at: Flicks) -> Flicks:
    """Return where on the timeline a place of the joined film is."""
    starts = {clip.id: span.start for clip, span in project.spans()}
    shown = [(clip, span) for clip, span in ready(project).spans() if span.start <= at]
    if not shown:
        return next(iter(starts.values()), Flicks(0))
    clip, span = shown[-1]
    return Flicks(starts[clip.id] + min(at - span.start, span.duration))


def film_length(project: Project) -> Flicks:
    """Return how long the joined film is."""
    return ready(project).duration


def clip_at(project: Project, at: Flicks) -> Clip | None:
    """Return the clip under a place of the timeline; of two that share it the later one."""
    found = _until(project, at)
    return found[-1][0] if found and found[-1][1].contains(at) else None


def _until(project: Project, at: Flicks) -> list[tuple[Clip, TimeRange]]:
    return [(clip, span) for clip, span in project.spans() if span.start <= at]
