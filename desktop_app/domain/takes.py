"""Edits of which take is seen where, and of takes that are thrown away and brought back.

Pure functions `Project -> Project`, like those of `edits`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.cutting import change_clips
from desktop_app.domain.edits import update_scene, with_clips
from desktop_app.domain.project import Clip, ClipId, Project, Take, TakeId


@dataclass(frozen=True, slots=True)
class TakeUse:
    """A take and where it is seen: in its scene, and in clips that have it for themselves alone.

    `instead` is the take of the same scene that the film shows without it, None for none.
    """

    take: Take
    is_chosen: bool
    clips: tuple[ClipId, ...]
    instead: Take | None


def use_for_clips(project: Project, clip_ids: Iterable[ClipId], take_id: TakeId | None) -> Project:
    """Show a take in these clips whatever their scenes show; None: their scenes' takes again.

    Raises KeyError for an unknown clip or take.
    """
    if take_id is not None and take_id not in project.take_by_id:
        raise KeyError(take_id)
    return change_clips(project, clip_ids, lambda clip: replace(clip, take_id=take_id))


def with_prompt_of(project: Project, take: Take) -> Project:
    """Have a take's scene ask again for what the take was made of."""
    return update_scene(project, take.scene_id, prompt=take.prompt, settings=take.settings)


def clips_of_take(project: Project, take_id: TakeId) -> tuple[Clip, ...]:
    """Return the clips that show a take, in film order."""
    clips = project.timeline.picture.clips
    return tuple(each for each in clips if (take := project.take_of(each)) and take.id == take_id)


def use_of(project: Project, take_id: TakeId) -> TakeUse:
    """Return where a take is seen; raises KeyError for an unknown one."""
    take = project.take_by_id[take_id]
    scene = project.scene_by_id.get(take.scene_id)
    others = [each for each in project.takes_of(take.scene_id) if each.id != take_id]
    return TakeUse(
        take,
        is_chosen=scene is not None and scene.take_id == take_id,
        clips=tuple(c.id for c in project.timeline.picture.clips if c.take_id == take_id),
        instead=max(others, key=lambda each: each.number, default=None),
    )


def with_take_back(project: Project, use: TakeUse) -> Project:
    """Put a take back where it was seen, but where something else was chosen meanwhile."""
    take = use.take
    if take.id in project.take_by_id:
        return project
    scenes = tuple(
        replace(each, take_id=take.id)
        if use.is_chosen and each.id == take.scene_id and each.take_id == _id_of(use.instead)
        else each
        for each in project.scenes
    )
    clips = (
        replace(each, take_id=take.id) if each.id in use.clips and each.take_id is None else each
        for each in project.timeline.picture.clips
    )
    timeline = with_clips(project, clips)
    takes = _placed(project.takes, take)
    return replace(project, takes=takes, scenes=scenes, timeline=timeline)


def _id_of(take: Take | None) -> TakeId | None:
    return None if take is None else take.id


def _placed(takes: tuple[Take, ...], take: Take) -> tuple[Take, ...]:
    """Return takes with one more, before the later ones of its scene."""
    later = (
        place
        for place, each in enumerate(takes)
        if each.scene_id == take.scene_id and each.number > take.number
    )
    at = next(later, len(takes))
    return (*takes[:at], take, *takes[at:])
