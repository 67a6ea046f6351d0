"""Scenes that hang together: chains of them, and the takes that have to be there first."""

from typing import Final

from desktop_app.domain.asking import clips_beside
from desktop_app.domain.project import Project, SceneId
from desktop_app.domain.sentence import Sentence, say

LONGEST_CHAIN: Final = 3
"""Scenes that may begin each on the last frame of the one before, before the picture drifts."""


def chain_of(project: Project, scene_id: SceneId) -> tuple[SceneId, ...]:
    """Return the scenes that begin each on the last frame of the one before, this one among them.

    They are in the order of the film, the one that continues nothing first; a scene that stands
    alone is a chain of one.
    """
    found = [scene_id]
    while (before := _continued(project, found[0])) is not None and before not in found:
        found.insert(0, before)
    while (after := _continuing(project, found[-1])) is not None and after not in found:
        found.append(after)
    return tuple(found)


def drift_advice(project: Project, scene_id: SceneId) -> Sentence | None:
    """Advise against a scene that stands too far down its chain; None when it does not."""
    place = chain_of(project, scene_id).index(scene_id) + 1
    if place <= LONGEST_CHAIN:
        return None
    return say(
        "This is number {place} in a row that starts on the last frame before. A frame that a model"
        " made loses detail and colour each time it is made from again, so faces and places drift"
        " after {longest}; start this scene from a picture or from its cast instead.",
        place=place,
        longest=LONGEST_CHAIN,
    )


def _continued(project: Project, scene_id: SceneId) -> SceneId | None:
    """Return the scene that one continues, if it does."""
    before, _ = clips_beside(project, scene_id)
    if before is None or not project.scene_by_id[scene_id].continues:
        return None
    return before.scene_id


def _continuing(project: Project, scene_id: SceneId) -> SceneId | None:
    """Return the scene that continues one, if any does."""
    clips = project.timeline.picture.clips
    for place, clip in enumerate(clips[1:], 1):
        if clips[place - 1].scene_id == scene_id and clip.scene_id != scene_id:
            is_first = project.first_clip_place(clip.scene_id) == place
            if is_first and project.scene_by_id[clip.scene_id].continues:
                return clip.scene_id
    return None
