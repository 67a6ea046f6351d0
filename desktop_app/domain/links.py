"""Where scenes are made to meet: who starts or ends on a neighbour's frame, and whether it does."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.asking import clips_beside, frames_of
from desktop_app.domain.ids import ClipId, SceneId
from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.sentence import Sentence, say


@dataclass(frozen=True, slots=True)
class Link:
    """A seam that is made to fit: the clip after it, and the scene that takes a frame there.

    `use` tells which: the first frame of the scene after the seam, or the last of the one before.
    `loose` says why the take in the film does not keep to it; None when it does, or is not there.
    """

    clip_id: ClipId
    scene_id: SceneId
    use: Use
    loose: Sentence | None = None


def links_of(project: Project) -> tuple[Link, ...]:
    """Return the links of a film, in the order of its scenes."""
    return tuple(link for scene in project.scenes for link in _links(project, scene))


def why_loose(project: Project, scene: Scene, use: Use) -> Sentence | None:
    """Say why the take of a linked scene does not keep to its link; None when it does."""
    take = project.take_by_id.get(scene.take_id) if scene.take_id else None
    now = next((each for each in frames_of(project, scene) if each.use is use), None)
    if take is None or now is None:
        return None
    return _why(use, _frame_of(take, use), now)


def _links(project: Project, scene: Scene) -> Iterator[Link]:
    if not (scene.continues or scene.meets_next):
        return
    place = project.first_clip_place(scene.id)
    if place is None:
        return
    before, after = clips_beside(project, scene.id)
    if scene.continues and before is not None:
        own = project.timeline.picture.clips[place]
        loose = why_loose(project, scene, Use.FIRST_FRAME)
        yield Link(own.id, scene.id, Use.FIRST_FRAME, loose)
    if scene.meets_next and after is not None:
        loose = why_loose(project, scene, Use.LAST_FRAME)
        yield Link(after.id, scene.id, Use.LAST_FRAME, loose)


def _frame_of(take: Take, use: Use) -> Reference | None:
    return next((each for each in take.references if each.use is use), None)


def _why(use: Use, then: Reference | None, now: Reference) -> Sentence | None:
    if then is not None and then.source == now.source:
        return None
    starts = use is Use.FIRST_FRAME
    if then is None:
        return (
            say("Its take was made before it was to start on the frame before.")
            if starts
            else say("Its take was made before it was to end on the frame after.")
        )
    if then.source.take_id != now.source.take_id:
        return (
            say("The scene before has another take now.")
            if starts
            else say("The scene after has another take now.")
        )
    return (
        say("The scene before ends on another frame now.")
        if starts
        else say("The scene after begins on another frame now.")
    )
