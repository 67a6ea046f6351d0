"""Every file that a project names, and what of it the film shows or plays."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.project import Project, Take, TakeId
from desktop_app.domain.sound import SoundClip


class Stuff(StrEnum):
    """What a file is to the project."""

    TAKE = "take"
    SOUND = "sound"
    WATERMARK = "watermark"


@dataclass(frozen=True, slots=True)
class Material:
    """A file of the project: its path below the folder, what names it, whether the film has it."""

    path: str
    stuff: Stuff
    is_used: bool
    take: Take | None = None
    sound: SoundClip | None = None


def used_takes(project: Project) -> frozenset[TakeId]:
    """Return the takes that clips of the film show."""
    return frozenset(take.id for take in takes_shown(project) if take is not None)


def takes_shown(project: Project) -> tuple[Take | None, ...]:
    """Return what each clip of the film shows, None where there is no take yet."""
    return tuple(project.take_of(clip) for clip in project.timeline.picture.clips)


def sounds_of(project: Project) -> tuple[SoundClip, ...]:
    """Return music and voices, in that order."""
    return (*project.timeline.music, *project.timeline.voice)


def material(project: Project) -> tuple[Material, ...]:
    """Return every file that the project names, each path once."""
    found: dict[str, Material] = {}
    for each in _named(project):
        known = found.get(each.path)
        if known is None or (each.is_used and not known.is_used):
            found[each.path] = each
    return tuple(found.values())


def only_used(project: Project) -> Project:
    """Return the project with the takes that the film shows, and no others.

    A scene that starred another take stars none then.
    """
    used = used_takes(project)
    scenes = (
        each if each.take_id is None or each.take_id in used else replace(each, take_id=None)
        for each in project.scenes
    )
    takes = tuple(take for take in project.takes if take.id in used)
    return replace(project, scenes=tuple(scenes), takes=takes)


def _named(project: Project) -> Iterator[Material]:
    used = used_takes(project)
    for take in project.takes:
        yield Material(take.path, Stuff.TAKE, take.id in used, take=take)
    for sound in sounds_of(project):
        yield Material(sound.path, Stuff.SOUND, is_used=True, sound=sound)
    mark = project.timeline.watermark
    if mark is not None:
        yield Material(mark.path, Stuff.WATERMARK, is_used=True)
