"""A story becomes part of a film: its scenes, whom they name, and how they meet, in one edit."""

from collections.abc import Sequence
from typing import Final

from desktop_app.domain import casting, cutting, edits
from desktop_app.domain.cast import CastEntry, key_of
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.picture import Transition
from desktop_app.domain.project import ClipId, Project, Scene
from desktop_app.domain.speech import with_dialogue
from desktop_app.domain.time import Flicks

HALF_A_SECOND: Final = Flicks(352_800_000)


def prompt_of(draft: SceneDraft, names: Sequence[str]) -> str:
    """Return the whole prompt of a draft: with its camera and what is said; `names` are known."""
    return with_dialogue(draft.prompt, draft.camera, draft.dialogue, names)


def without_blank(project: Project) -> Project:
    """Return a film without the one scene that it began with, as long as nothing is in that."""
    if len(project.scenes) != 1 or project.takes:
        return project
    (scene,) = project.scenes
    is_blank = not (scene.prompt.strip() or scene.references or scene.shots)
    return edits.remove_scenes(project, [scene.id]) if is_blank else project


def tell(
    project: Project,
    drafts: Sequence[SceneDraft],
    scenes: Sequence[Scene],
    clip_ids: Sequence[ClipId],
    *,
    cast: Sequence[CastEntry] = (),
    at: int | None = None,
) -> Project:
    """Return a film with the scenes of these drafts, and the entries that the cast does not have.

    Drafts, scenes and clips belong together by their places. Seams get the transitions that were
    written; what already was the film's first clip, or becomes it, is not led into.
    """
    for entry in cast:
        if key_of(entry.name) not in project.cast_by_key:
            project = casting.add_entry(project, entry)
    project = edits.add_scenes(project, scenes, clip_ids, at)
    pair = 2 * project.format.rate.frame
    even = Flicks(max(1, round(HALF_A_SECOND / pair)) * pair)
    first = project.timeline.picture.clips[0].id if drafts else None
    for draft, clip_id in zip(drafts, clip_ids, strict=True):
        if draft.transition is not None and clip_id != first:
            led = Transition(draft.transition, even)
            project = cutting.set_transition(project, [clip_id], led)
    return project
