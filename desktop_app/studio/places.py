"""Two clocks: the timeline counts placeholders, the joined film only what is there."""

from bisect import bisect_right

from desktop_app.domain.flatten import ready
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks


class Places:
    """Places of one project on both clocks; made once, then each is a search."""

    def __init__(self, project: Project) -> None:
        film = ready(project).spans()
        self._spans = project.spans()
        self._starts = [span.start for _, span in self._spans]
        self._in_film = {clip.id: span.start for clip, span in film}
        self._film_starts = [span.start for _, span in film]
        self._film_end = film[-1][1].end if film else Flicks(0)
        self._there = [span for clip, span in self._spans if clip.id in self._in_film]

    def film_time(self, at: Flicks) -> Flicks:
        """Return where in the joined film a place of the timeline is.

        A placeholder is where the next clip begins.
        """
        here = max(0, bisect_right(self._starts, at) - 1)
        for clip, span in self._spans[here : here + 1]:
            if clip.id in self._in_film:
                return Flicks(min(self._in_film[clip.id] + at - span.start, self._film_end))
        later = (self._in_film.get(clip.id) for clip, _ in self._spans[here + 1 :])
        return next((start for start in later if start is not None), self._film_end)

    def timeline_time(self, at: Flicks) -> Flicks:
        """Return where on the timeline a place of the joined film is."""
        at = Flicks(min(at, self._film_end))
        place = bisect_right(self._film_starts, at) - 1
        if place < 0:
            return Flicks(0)
        return Flicks(self._there[place].start + at - self._film_starts[place])

    def clip_at(self, at: Flicks) -> Clip | None:
        """Return the clip under a place of the timeline, the later one of two that share it."""
        place = bisect_right(self._starts, at) - 1
        if place < 0:
            return None
        clip, span = self._spans[place]
        return clip if span.contains(at) else None


def film_time(project: Project, at: Flicks) -> Flicks:
    """Be `Places.film_time`, for one question."""
    return Places(project).film_time(at)


def timeline_time(project: Project, at: Flicks) -> Flicks:
    """Be `Places.timeline_time`, for one question."""
    return Places(project).timeline_time(at)


def clip_at(project: Project, at: Flicks) -> Clip | None:
    """Be `Places.clip_at`, for one question."""
    return Places(project).clip_at(at)
