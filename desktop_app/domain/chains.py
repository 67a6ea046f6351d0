"""Scenes that hang together: chains of them, and the takes that have to be there first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from desktop_app.domain.asking import Ask, clips_beside, is_awaited_by
from desktop_app.domain.file_kinds import fits
from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.project import Clip, Project, Scene, SceneId, TakeId
from desktop_app.domain.references import Reference, Use
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


def ordered_with(
    project: Project, scene_ids: Iterable[SceneId], coming: Mapping[SceneId, TakeId]
) -> dict[SceneId, TakeId]:
    """Return the takes that an order of these scenes can begin on though they are not there yet.

    Those of the order itself have no id yet: `promised` stands for it. `coming` are being made
    already; one is waited for only where the film shows no take of its scene.
    """
    waited_for = {
        scene_id: take_id
        for scene_id, take_id in coming.items()
        if scene_id in project.scene_by_id and project.scene_by_id[scene_id].take_id is None
    }
    return {**waited_for, **{each: promised(each) for each in scene_ids}}


def coming_of(project: Project, jobs: Iterable[Job]) -> dict[SceneId, TakeId]:
    """Return the takes of a film that are on their way, by scene; `jobs` oldest first.

    Of several takes of a scene it is the one that was ordered last.
    """
    return {
        job.scene_id: TakeId(job.id)
        for job in jobs
        if job.project_id == project.id and not is_over(job.state)
    }


def promised(scene_id: SceneId) -> TakeId:
    """Return what stands for the take of a scene until its order is placed."""
    return TakeId(f"ordered:{scene_id}")


def as_placed(
    references: Iterable[Reference], placed: Mapping[TakeId, TakeId]
) -> tuple[Reference, ...]:
    """Return references to promised takes as those to the takes that were ordered."""
    return tuple(
        replace(each, source=replace(each.source, take_id=placed[each.source.take_id]))
        if each.source.take_id is not None and each.source.take_id in placed
        else each
        for each in references
    )


def link_problems(
    project: Project, scene: Scene, ask: Ask, ordered: Mapping[SceneId, TakeId]
) -> Iterator[Sentence]:
    """Say what keeps a scene from being made from what it names, before anything is paid."""
    yield from _loose_links(project, scene, ask)
    takes = {*project.take_by_id, *ordered.values()}
    for each in ask.references:
        source = each.source
        if source.take_id is not None and source.take_id not in takes:
            yield say(
                "The take that “{name}” is a frame of is not in the film any more; choose another"
                " picture.",
                name=each.name or say("a reference"),
            )
        elif source.path and not fits(each.use, source.path):
            yield say(
                "“{name}” is of another kind than it is used as; take it off and add it again.",
                name=each.name or source.path,
            )


def _loose_links(project: Project, scene: Scene, ask: Ask) -> Iterator[Sentence]:
    before, after = clips_beside(project, scene.id)
    uses = {each.use for each in ask.references}
    if scene.continues and Use.FIRST_FRAME not in uses:
        yield (
            say("There is no clip before it to start on; take the link off.")
            if before is None
            else say(
                "It starts on the last frame of the clip before, and that has no take yet;"
                " generate that too, or take the link off."
            )
        )
    if scene.meets_next and Use.LAST_FRAME not in uses:
        yield _why_no_end(project, scene, after)


def _why_no_end(project: Project, scene: Scene, after: Clip | None) -> Sentence:
    if after is None:
        return say("There is no clip after it to end on; take the link off.")
    if is_awaited_by(project, after.scene_id, scene.id):
        return say(
            "It ends on the first frame of the clip after, which waits for this one itself; take"
            " one of these links off, or generate first without it."
        )
    return say(
        "It ends on the first frame of the clip after, and that has no take yet; generate"
        " that first, or take the link off."
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
