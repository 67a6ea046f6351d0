"""Where clips meet: transitions and faults, with their places on the timeline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.domain.picture import Transition
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.time import Flicks, TimeRange


@dataclass(frozen=True, slots=True)
class Passage:
    """A transition on a seam: how it is drawn, from where to where."""

    clip_id: ClipId
    transition: Transition
    place: TimeRange


@dataclass(frozen=True, slots=True)
class Offered:
    """What a click does about a fault: its words, and the step that it makes."""

    words: str
    apply: Callable[[], None]


@dataclass(frozen=True, slots=True)
class SeamNote:
    """What was measured at a seam, a sentence each, and what can be done about it."""

    sentences: tuple[str, ...]
    offers: tuple[Offered, ...] = ()


def passages_of(project: Project) -> Mapping[ClipId, Passage]:
    """Return the film's transitions by the clips that they lead into."""
    found = {}
    for clip, span in project.spans():
        lead = project.transition_into(clip)
        if lead is not None:
            ahead = 0 if lead.overlaps else lead.duration // 2
            place = TimeRange(Flicks(span.start - ahead), lead.duration)
            found[clip.id] = Passage(clip.id, lead, place)
    return found
