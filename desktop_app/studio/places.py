"""Two clocks: the timeline counts placeholders, the joined film only what is there."""

from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks


def film_time(project: Project, at: Flicks) -> Flicks:
    """Return where in the joined film a place of the timeline is; a placeholder is its next cut."""
    played = Flicks(0)
    for clip, span in project.spans():
        there = project.take_of(clip) is not None
        if span.contains(at):
            return Flicks(played + (at - span.start if there else 0))
        if there:
            played = Flicks(played + span.duration)
    return played


def timeline_time(project: Project, at: Flicks) -> Flicks:
    """Return where on the timeline a place of the joined film is."""
    played, end = Flicks(0), Flicks(0)
    for clip, span in project.spans():
        if project.take_of(clip) is None:
            continue
        if at < played + span.duration:
            return Flicks(span.start + at - played)
        played, end = Flicks(played + span.duration), span.end
    return end


def clip_at(project: Project, at: Flicks) -> Clip | None:
    """Return the clip under a place of the timeline."""
    return next((clip for clip, span in project.spans() if span.contains(at)), None)
