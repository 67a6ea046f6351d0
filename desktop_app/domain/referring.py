"""Edits of what a scene is made from: its references, its links to neighbours, its shots.

As in `edits`, ids come from the caller, and something unknown raises KeyError: a bug.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain import edits
from desktop_app.domain.ids import ClipId, SceneId
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.references import Reference, Shot, Use


def put_reference(
    project: Project, scene_id: SceneId, reference: Reference, at: int | None = None
) -> Project:
    """Give a scene a reference as number `at` of its kind, at the end when None.

    A frame takes the place of the one that was there; chosen by hand, it ends the link that gave
    the scene another.
    """
    scene = project.scene_by_id[scene_id]
    kept = scene.references
    if reference.use.is_frame:
        kept = tuple(each for each in kept if each.use is not reference.use)
    line = [each for each in kept if each.use is reference.use]
    line.insert(len(line) if at is None else at, reference)
    others = (each for each in kept if each.use is not reference.use)
    changed = replace(scene, references=_in_order((*others, *line)))
    if reference.use is Use.FIRST_FRAME:
        changed = replace(changed, continues=False)
    elif reference.use is Use.LAST_FRAME:
        changed = replace(changed, meets_next=False)
    return with_scene(project, changed)


def remove_reference(project: Project, scene_id: SceneId, reference: Reference) -> Project:
    """Take a reference from a scene; its file stays, for an undo or another scene."""
    scene = project.scene_by_id[scene_id]
    left = list(scene.references)
    left.remove(reference)
    return with_scene(project, replace(scene, references=tuple(left)))


def move_reference(
    project: Project, scene_id: SceneId, reference: Reference, place: int
) -> Project:
    """Make a reference number `place` of its kind: models know them by their order."""
    scene = project.scene_by_id[scene_id]
    line = [each for each in scene.references if each.use is reference.use]
    line.remove(reference)
    line.insert(max(0, min(place, len(line))), reference)
    others = (each for each in scene.references if each.use is not reference.use)
    return with_scene(project, replace(scene, references=_in_order((*others, *line))))


def link_scene(
    project: Project,
    scene_id: SceneId,
    *,
    continues: bool | None = None,
    meets_next: bool | None = None,
) -> Project:
    """Start a scene on the last frame before it, or end it on the first one after it, or not."""
    scene = project.scene_by_id[scene_id]
    changed = replace(
        scene,
        continues=scene.continues if continues is None else continues,
        meets_next=scene.meets_next if meets_next is None else meets_next,
    )
    return with_scene(project, changed)


def follower_of(project: Project, clip_id: ClipId) -> Scene | None:
    """Return the scene that begins right after a clip; None when none does."""
    clips = project.timeline.picture.clips
    place = next(at for at, each in enumerate(clips, 1) if each.id == clip_id)
    if place == len(clips):
        return None
    scene_id = clips[place].scene_id
    begins_there = project.first_clip_place(scene_id) == place
    return project.scene_by_id[scene_id] if begins_there else None


def carry_on(project: Project, clip_id: ClipId, scene: Scene, new_clip: ClipId) -> Project:
    """Have the film go on from the last frame of a clip.

    The scene that begins after it continues it; where none does, `scene` comes there and does.
    """
    follower = follower_of(project, clip_id)
    if follower is not None:
        return link_scene(project, follower.id, continues=True)
    clips = project.timeline.picture.clips
    place = next(at for at, each in enumerate(clips, 1) if each.id == clip_id)
    return edits.bring_scene(project, replace(scene, continues=True), new_clip, place)


def fill_gap(project: Project, place: int, scene: Scene, new_clip: ClipId) -> Project:
    """Put a scene before clip number `place`, from the frame before it to the frame after it."""
    between = replace(scene, continues=True, meets_next=True)
    return edits.bring_scene(project, between, new_clip, place)


def set_shots(project: Project, scene_id: SceneId, shots: Sequence[Shot]) -> Project:
    """Cut a scene up into these shots; none for one that is all of it."""
    scene = project.scene_by_id[scene_id]
    return with_scene(project, replace(scene, shots=tuple(shots)))


def with_scene(project: Project, scene: Scene) -> Project:
    """Return a project in which a scene is another."""
    return replace(
        project,
        scenes=tuple(scene if each.id == scene.id else each for each in project.scenes),
    )


def _in_order(references: Iterable[Reference]) -> tuple[Reference, ...]:
    rank = {use: number for number, use in enumerate(Use)}
    return tuple(sorted(references, key=lambda each: rank[each.use]))
