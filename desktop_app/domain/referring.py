"""Edits of what a scene is made from: references, links to its neighbours, shots; and its chain.

Like all edits they are pure, and one that names something unknown raises KeyError or IndexError.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from desktop_app.domain.asking import clips_beside
from desktop_app.domain.edits import bring_scene
from desktop_app.domain.project import ClipId, Project, Scene, SceneId
from desktop_app.domain.references import Reference, Shot, Use

LONGEST_CHAIN: Final = 3
"""Scenes that may begin each on the last frame of the one before, before the picture drifts."""


def add_references(
    project: Project, scene_id: SceneId, added: Iterable[Reference], at: int | None = None
) -> Project:
    """Show the model more, before reference `at`, at the end when None.

    What is shown already is not shown twice. Of frames there is one of each kind: a new one takes
    the place of the old one, and of a link to the scene beside.
    """
    scene = project.scene_by_id[scene_id]
    kept = list(scene.references)
    place = len(kept) if at is None else max(0, min(at, len(kept)))
    for each in added:
        same = next((old for old in kept if _is_same(old, each)), None)
        if same is not None:
            old_place = kept.index(same)
            kept.remove(same)
            place -= old_place < place
        kept.insert(place, each)
        place += 1
        scene = _unlinked(scene, each.use)
    return _with_scene(project, replace(scene, references=tuple(kept)))


def remove_reference(project: Project, scene_id: SceneId, number: int) -> Project:
    """Show the model reference `number`, from 0, no more."""
    scene = project.scene_by_id[scene_id]
    kept = list(scene.references)
    del kept[number]
    return _with_scene(project, replace(scene, references=tuple(kept)))


def move_reference(project: Project, scene_id: SceneId, number: int, to: int) -> Project:
    """Make reference `number` the one of number `to`: some models call them by their order."""
    scene = project.scene_by_id[scene_id]
    kept = list(scene.references)
    kept.insert(to, kept.pop(number))
    return _with_scene(project, replace(scene, references=tuple(kept)))


def use_reference_as(project: Project, scene_id: SceneId, number: int, use: Use) -> Project:
    """Have the model do something else with a reference: begin on a picture, for one."""
    scene = project.scene_by_id[scene_id]
    changed = replace(scene.references[number], use=use)
    without = remove_reference(project, scene_id, number)
    return add_references(without, scene_id, [changed], number)


def set_continues(project: Project, scene_ids: Iterable[SceneId], on: bool) -> Project:
    """Begin scenes on the last frame of the clip before them, or not."""
    return _with_scenes(
        project, [replace(project.scene_by_id[each], continues=on) for each in scene_ids]
    )


def set_meets_next(project: Project, scene_ids: Iterable[SceneId], on: bool) -> Project:
    """End scenes on the first frame of the clip after them, or not."""
    return _with_scenes(
        project, [replace(project.scene_by_id[each], meets_next=on) for each in scene_ids]
    )


def set_shots(project: Project, scene_id: SceneId, shots: Sequence[Shot]) -> Project:
    """Cut a scene up into shots; none make it one shot again."""
    scene = project.scene_by_id[scene_id]
    return _with_scene(project, replace(scene, shots=tuple(shots)))


def fill_gap(project: Project, after: ClipId, scene: Scene, clip_id: ClipId) -> Project:
    """Put a scene behind a clip that leads from its last frame to the first of the clip after."""
    places = [each.id for each in project.timeline.picture.clips]
    linked = replace(scene, continues=True, meets_next=True)
    return bring_scene(project, linked, clip_id, places.index(after) + 1)


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


def drifts(project: Project, scene_id: SceneId) -> bool:
    """Tell whether a scene stands so far down its chain that its picture drifts."""
    chain = chain_of(project, scene_id)
    return chain.index(scene_id) >= LONGEST_CHAIN


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


def _is_same(old: Reference, new: Reference) -> bool:
    if new.use.is_frame:
        return old.use is new.use
    return (old.use, old.source) == (new.use, new.source)


def _unlinked(scene: Scene, use: Use) -> Scene:
    match use:
        case Use.FIRST_FRAME:
            return replace(scene, continues=False)
        case Use.LAST_FRAME:
            return replace(scene, meets_next=False)
        case _:
            return scene


def _with_scene(project: Project, scene: Scene) -> Project:
    return _with_scenes(project, [scene])


def _with_scenes(project: Project, scenes: Iterable[Scene]) -> Project:
    changed = {each.id: each for each in scenes}
    return replace(project, scenes=tuple(changed.get(each.id, each) for each in project.scenes))
