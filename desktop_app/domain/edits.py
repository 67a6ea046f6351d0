"""Every edit of a project, as a pure function `Project -> Project`.

Ids are made by the caller (`studio.session`), so the same edit on the same value gives the same
result. An edit that names something unknown raises KeyError: that is a bug, not a user's mistake.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.project import (
    Clip,
    ClipId,
    Project,
    Scene,
    SceneId,
    Take,
    TakeId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.titling import Placement


def rename(project: Project, name: str) -> Project:
    """Give the film another name."""
    return replace(project, name=name)


def add_scenes(
    project: Project, scenes: Sequence[Scene], clip_ids: Sequence[ClipId], at: int | None = None
) -> Project:
    """Insert scenes, and a clip for each, before scene `at`; at the end when None."""
    place = len(project.scenes) if at is None else max(0, min(at, len(project.scenes)))
    clips = [Clip(clip_id, scene.id) for scene, clip_id in zip(scenes, clip_ids, strict=True)]
    track = _clips(project)
    before = {scene.id for scene in project.scenes[:place]}
    clip_place = max(
        (index + 1 for index, clip in enumerate(track) if clip.scene_id in before), default=0
    )
    return replace(
        project,
        scenes=(*project.scenes[:place], *scenes, *project.scenes[place:]),
        timeline=with_clips(project, (*track[:clip_place], *clips, *track[clip_place:])),
    )


def bring_scene(project: Project, scene: Scene, clip_id: ClipId, index: int) -> Project:
    """Put a scene into the film as clip number `index`; the scene list follows."""
    place = max(0, min(index, len(_clips(project))))
    clips = [*_clips(project)[:place], Clip(clip_id, scene.id), *_clips(project)[place:]]
    scenes = in_film_order((*project.scenes, scene), clips)
    return replace(project, scenes=scenes, timeline=with_clips(project, clips))


def update_scene(
    project: Project,
    scene_id: SceneId,
    *,
    title: str | None = None,
    prompt: str | None = None,
    settings: Settings | None = None,
) -> Project:
    """Change what a scene says; its takes and the one in the film stay."""
    scene = project.scene_by_id[scene_id]
    changed = replace(
        scene,
        title=scene.title if title is None else title,
        prompt=scene.prompt if prompt is None else prompt,
        settings=settings or scene.settings,
    )
    return _with_scene(project, changed)


def duplicate_scenes(
    project: Project, copies: Mapping[SceneId, SceneId], clips: Mapping[SceneId, ClipId]
) -> Project:
    """Add a scene like each of these right after it, with a clip; their takes stay theirs."""
    grown = project
    for scene_id, copy_id in copies.items():
        copy = replace(project.scene_by_id[scene_id], id=copy_id, take_id=None)
        place = next(at for at, each in enumerate(grown.scenes, 1) if each.id == scene_id)
        grown = add_scenes(grown, [copy], [clips[scene_id]], place)
    return grown


def remove_scenes(project: Project, scene_ids: Iterable[SceneId]) -> Project:
    """Take scenes and their clips out of the film; their takes stay in the project."""
    gone = frozenset(scene_ids)
    left = replace(
        project,
        scenes=tuple(scene for scene in project.scenes if scene.id not in gone),
        timeline=with_clips(
            project, (clip for clip in _clips(project) if clip.scene_id not in gone)
        ),
    )
    return without_loose_ends(left)


def move_clip(project: Project, clip_id: ClipId, index: int) -> Project:
    """Move a clip so that it becomes number `index`; the scene list follows the film."""
    clips = list(_clips(project))
    place = next(i for i, clip in enumerate(clips) if clip.id == clip_id)
    clip = clips.pop(place)
    clips.insert(max(0, min(index, len(clips))), clip)
    return replace(
        project, timeline=with_clips(project, clips), scenes=in_film_order(project.scenes, clips)
    )


def move_scene(project: Project, scene_id: SceneId, index: int) -> Project:
    """Move a scene so that it becomes number `index`; its clips move with it."""
    scenes = list(project.scenes)
    place = next(i for i, scene in enumerate(scenes) if scene.id == scene_id)
    scene = scenes.pop(place)
    scenes.insert(max(0, min(index, len(scenes))), scene)
    rank = {each.id: number for number, each in enumerate(scenes)}
    clips = sorted(_clips(project), key=lambda clip: rank[clip.scene_id])
    return replace(project, scenes=tuple(scenes), timeline=with_clips(project, clips))


def add_take(project: Project, take: Take, *, into_film: bool) -> Project:
    """Add a take; `into_film` makes it the one that its scene shows, if the scene still exists."""
    if take.id in project.take_by_id:
        return project
    grown = replace(project, takes=(*project.takes, take))
    if into_film and take.scene_id in project.scene_by_id:
        return choose_take(grown, take.scene_id, take.id)
    return grown


def without_take(project: Project, take_id: TakeId) -> Project:
    """Take a take out, everywhere; a scene that showed it shows its newest other one."""
    take = project.take_by_id.get(take_id)
    if take is None:
        return project
    left = [each for each in project.takes_of(take.scene_id) if each.id != take_id]
    newest = max(left, key=lambda each: each.number).id if left else None
    scenes = (
        replace(each, take_id=newest) if each.take_id == take_id else each
        for each in project.scenes
    )
    clips = (
        replace(each, take_id=None) if each.take_id == take_id else each for each in _clips(project)
    )
    return replace(
        project,
        takes=tuple(each for each in project.takes if each.id != take_id),
        scenes=tuple(scenes),
        timeline=with_clips(project, clips),
    )


def unshown_takes(project: Project) -> tuple[Take, ...]:
    """Return the takes whose scene is not in the film any more."""
    known = project.scene_by_id
    return tuple(take for take in project.takes if take.scene_id not in known)


def choose_take(project: Project, scene_id: SceneId, take_id: TakeId | None) -> Project:
    """Make a take the one that its scene shows in the film."""
    return _with_scene(project, replace(project.scene_by_id[scene_id], take_id=take_id))


def keeping_takes_of(current: Project, restored: Project) -> Project:
    """Return `restored` with every take that `current` has: undo never throws a paid take away.

    A scene for which a take has arrived since shows what it shows now; one that is not there now
    shows the last that arrived.
    """
    known = restored.take_by_id
    missing = tuple(take for take in current.takes if take.id not in known)
    if not missing:
        return restored
    arrived = {take.scene_id: take.id for take in sorted(missing, key=lambda take: take.number)}
    new_ids = {take.id for take in missing}
    scenes = []
    for scene in restored.scenes:
        now = current.scene_by_id.get(scene.id)
        shown = now.take_id if now is not None else arrived.get(scene.id)
        is_new = shown in new_ids
        scenes.append(replace(scene, take_id=shown) if is_new else scene)
    return replace(restored, takes=(*restored.takes, *missing), scenes=tuple(scenes))


def without_loose_ends(project: Project) -> Project:
    """Take out titles, captions, sounds and markers whose clip is not in the film any more."""
    known = {clip.id for clip in project.timeline.picture.clips}

    def holds(placement: Placement) -> bool:
        return placement.clip_id is None or placement.clip_id in known

    timeline = project.timeline
    return replace(
        project,
        timeline=replace(
            timeline,
            titles=tuple(each for each in timeline.titles if holds(each.placement)),
            captions=tuple(each for each in timeline.captions if holds(each.placement)),
            music=tuple(each for each in timeline.music if holds(each.placement)),
            voice=tuple(each for each in timeline.voice if holds(each.placement)),
            markers=tuple(e for e in timeline.markers if e.clip_id is None or e.clip_id in known),
        ),
    )


def _with_scene(project: Project, scene: Scene) -> Project:
    return replace(
        project,
        scenes=tuple(scene if each.id == scene.id else each for each in project.scenes),
    )


def in_film_order(scenes: Sequence[Scene], clips: Sequence[Clip]) -> tuple[Scene, ...]:
    """Sort scenes by where they come first in the film; those that are not in it come last."""
    rank: dict[SceneId, int] = {}
    for clip in clips:
        rank.setdefault(clip.scene_id, len(rank))
    return tuple(sorted(scenes, key=lambda scene: rank.get(scene.id, len(rank))))


def _clips(project: Project) -> tuple[Clip, ...]:
    return project.timeline.picture.clips


def with_clips(project: Project, clips: Iterable[Clip]) -> Timeline:
    """Return the timeline of `project` with other clips on its picture track."""
    track = Track(TrackKind.PICTURE, tuple(clips))
    return replace(project.timeline, picture=track)
