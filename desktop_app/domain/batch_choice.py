"""The stars of a contact sheet put into a film."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from desktop_app.domain.cutting import remove_clips
from desktop_app.domain.edits import choose_take, with_clips
from desktop_app.domain.ids import ClipId, SceneId, TakeId
from desktop_app.domain.project import Clip, Project


def with_stars(
    project: Project,
    rows: Mapping[SceneId, int],
    stars: Collection[TakeId],
    new_id: Callable[[], str],
) -> Project:
    """Return a film that shows the takes that are starred.

    `rows` says which scenes are variations of one another: they have the same number. Where any
    of a row is starred, the others leave the film, their scenes and takes stay; where none is, all
    is as it was.
    """
    chosen = {
        take.scene_id: take.id
        for take in project.takes
        if take.id in stars and take.scene_id in project.scene_by_id
    }
    for scene_id, take_id in chosen.items():
        project = choose_take(project, scene_id, take_id)
    decided = {rows[scene_id] for scene_id in chosen if scene_id in rows}
    left = {scene_id for scene_id, row in rows.items() if row in decided and scene_id not in chosen}
    gone = [clip.id for clip in project.timeline.picture.clips if clip.scene_id in left]
    return _with_clips_of(remove_clips(project, gone), chosen, new_id)


def _with_clips_of(
    project: Project, scene_ids: Iterable[SceneId], new_id: Callable[[], str]
) -> Project:
    """Put scenes that no clip shows back into the film, where they stand among the others."""
    order = [scene.id for scene in project.scenes]
    for scene_id in scene_ids:
        clips = project.timeline.picture.clips
        if any(clip.scene_id == scene_id for clip in clips):
            continue
        before = set(order[: order.index(scene_id)])
        places = [place for place, clip in enumerate(clips, 1) if clip.scene_id in before]
        at = max(places, default=0)
        clip = Clip(ClipId(new_id()), scene_id)
        changed = with_clips(project, (*clips[:at], clip, *clips[at:]))
        project = replace(project, timeline=changed)
    return project
