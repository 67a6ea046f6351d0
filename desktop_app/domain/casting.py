"""Edits of the cast, as pure functions `Project -> Project`, and what an edit of it touches."""

from dataclasses import replace

from desktop_app.domain.cast import (
    CastEntry,
    CastId,
    CastKind,
    checked_name,
    key_of,
    mentions,
    renamed_in,
    spelled_out_in,
    without_braces,
)
from desktop_app.domain.edits import update_scene
from desktop_app.domain.project import Project, Scene


def entry_of(project: Project, entry_id: CastId) -> CastEntry:
    """Return an entry; raises KeyError when there is none of this id."""
    found = next((each for each in project.cast if each.id == entry_id), None)
    if found is None:
        raise KeyError(entry_id)
    return found


def scenes_that_use(project: Project, entry: CastEntry) -> tuple[Scene, ...]:
    """Return the scenes whose prompts name an entry, in film order."""
    key = key_of(entry.name)
    return tuple(
        scene for scene in project.scenes if any(each.key == key for each in mentions(scene.prompt))
    )


def add_entry(project: Project, entry: CastEntry) -> Project:
    """Add an entry; raises InvalidInput when its name cannot be one or is there already."""
    kept = replace(entry, name=checked_name(entry.name, project.cast))
    return replace(project, cast=(*project.cast, kept))


def rename_entry(project: Project, entry_id: CastId, name: str) -> Project:
    """Call an entry something else, in prompts too: what is sent stays what it was.

    Raises InvalidInput when the name cannot be one or is there already.
    """
    entry = entry_of(project, entry_id)
    others = tuple(each for each in project.cast if each.id != entry_id)
    tidy = checked_name(name, others)
    renamed = _with_entry(project, replace(entry, name=tidy))
    return replace(
        renamed,
        scenes=tuple(
            replace(scene, prompt=renamed_in(scene.prompt, entry.name, tidy))
            for scene in project.scenes
        ),
    )


def describe_entry(
    project: Project, entry_id: CastId, *, words: str | None = None, kind: CastKind | None = None
) -> Project:
    """Change what an entry says, or what kind it is of."""
    entry = entry_of(project, entry_id)
    changed = replace(entry, words=entry.words if words is None else words, kind=kind or entry.kind)
    return _with_entry(project, changed)


def remove_entry(project: Project, entry_id: CastId) -> Project:
    """Take an entry out; prompts that named it say its words themselves, so no take gets stale."""
    entry = entry_of(project, entry_id)
    return replace(
        project,
        cast=tuple(each for each in project.cast if each.id != entry_id),
        scenes=tuple(
            replace(scene, prompt=spelled_out_in(scene.prompt, entry)) for scene in project.scenes
        ),
    )


def unbrace(project: Project, scene: Scene, name: str) -> Project:
    """Make a name in a scene's prompt a word like any other."""
    return update_scene(project, scene.id, prompt=without_braces(scene.prompt, name))


def call_instead(project: Project, scene: Scene, old: str, new: str) -> Project:
    """Make a scene's prompt name another entry."""
    return update_scene(project, scene.id, prompt=renamed_in(scene.prompt, old, new))


def _with_entry(project: Project, entry: CastEntry) -> Project:
    cast = tuple(entry if each.id == entry.id else each for each in project.cast)
    return replace(project, cast=cast)
