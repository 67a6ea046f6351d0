"""Edits of the cast, as pure functions `Project -> Project`, and what an edit of it touches."""

from collections.abc import Callable, Sequence
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
from desktop_app.domain.references import Reference


def entry_of(project: Project, entry_id: CastId) -> CastEntry:
    """Return an entry; raises KeyError when there is none of this id."""
    found = next((each for each in project.cast if each.id == entry_id), None)
    if found is None:
        raise KeyError(entry_id)
    return found


def scenes_that_use(project: Project, entry: CastEntry) -> tuple[Scene, ...]:
    """Return the scenes whose prompts name an entry, in film order."""
    key = key_of(entry.name)
    return tuple(scene for scene in project.scenes if key in names_in(scene))


def names_in(scene: Scene) -> frozenset[str]:
    """Return what a scene's prompt and shots name, as it is compared."""
    prompts = (scene.prompt, *(each.prompt for each in scene.shots))
    return frozenset(each.key for prompt in prompts for each in mentions(prompt))


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
    return _with_prompts(renamed, lambda prompt: renamed_in(prompt, entry.name, tidy))


def describe_entry(
    project: Project,
    entry_id: CastId,
    *,
    words: str | None = None,
    voice: str | None = None,
    kind: CastKind | None = None,
    character: str | None = None,
) -> Project:
    """Change what an entry says, how it sounds, what kind it is of, or what models know it by."""
    entry = entry_of(project, entry_id)
    changed = replace(
        entry,
        words=entry.words if words is None else words,
        voice=entry.voice if voice is None else voice,
        kind=kind or entry.kind,
        character=entry.character if character is None else character,
    )
    return _with_entry(project, changed)


def show_entry(project: Project, entry_id: CastId, references: Sequence[Reference]) -> Project:
    """Have these pictures, films and sounds show what an entry is, the first before the others."""
    kept = dict.fromkeys(replace(each, cast_id=None) for each in references)
    return _with_entry(project, replace(entry_of(project, entry_id), references=tuple(kept)))


def remove_entry(project: Project, entry_id: CastId) -> Project:
    """Take an entry out; what named it says its words itself and has its pictures for its own.

    So a take that was made with its words alone does not get stale.
    """
    entry = entry_of(project, entry_id)
    users = {each.id for each in scenes_that_use(project, entry)}
    cast = project.cast_by_key
    spelled = _with_prompts(project, lambda prompt: spelled_out_in(prompt, entry, cast))
    return replace(
        spelled,
        cast=tuple(each for each in project.cast if each.id != entry_id),
        scenes=tuple(
            replace(scene, references=tuple(dict.fromkeys((*scene.references, *entry.references))))
            if scene.id in users
            else scene
            for scene in spelled.scenes
        ),
    )


def put_in_all(project: Project, entry_id: CastId) -> Project:
    """Have every scene that asks for something name an entry: those that do not, at their end."""
    entry = entry_of(project, entry_id)
    lacking = {each.id for each in scenes_without(project, entry)}
    scenes = tuple(
        replace(scene, prompt=f"{scene.prompt.rstrip()} {{{entry.name}}}")
        if scene.id in lacking
        else scene
        for scene in project.scenes
    )
    return replace(project, scenes=scenes)


def scenes_without(project: Project, entry: CastEntry) -> tuple[Scene, ...]:
    """Return the scenes that ask for something and do not name an entry, in film order."""
    key = key_of(entry.name)
    return tuple(
        scene for scene in project.scenes if scene.prompt.strip() and key not in names_in(scene)
    )


def unbrace(project: Project, scene: Scene, name: str) -> Project:
    """Make a name in a scene's prompt a word like any other."""
    return update_scene(project, scene.id, prompt=without_braces(scene.prompt, name))


def call_instead(project: Project, scene: Scene, old: str, new: str) -> Project:
    """Make a scene's prompt name another entry."""
    return update_scene(project, scene.id, prompt=renamed_in(scene.prompt, old, new))


def _with_prompts(project: Project, changed: Callable[[str], str]) -> Project:
    """Return the film with other words in its prompts and shots."""
    return replace(
        project,
        scenes=tuple(
            replace(
                scene,
                prompt=changed(scene.prompt),
                shots=tuple(replace(each, prompt=changed(each.prompt)) for each in scene.shots),
            )
            for scene in project.scenes
        ),
    )


def _with_entry(project: Project, entry: CastEntry) -> Project:
    cast = tuple(entry if each.id == entry.id else each for each in project.cast)
    return replace(project, cast=cast)
