"""Every file that a project names, and what of it the film shows or plays."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.project import Project, Take, TakeId
from desktop_app.domain.references import Reference
from desktop_app.domain.sound import SoundClip


class Stuff(StrEnum):
    """What a file is to the project."""

    TAKE = "take"
    SOUND = "sound"
    WATERMARK = "watermark"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Material:
    """A file of the project: its path below the folder, what names it, whether the film has it.

    The film has a reference that a scene, the cast, or a take that it shows is made from.
    """

    path: str
    stuff: Stuff
    is_used: bool
    take: Take | None = None
    sound: SoundClip | None = None
    reference: Reference | None = None

    @property
    def title(self) -> str:
        """What the user knows it by; a reference's path is its content, which says nothing."""
        known_as = self.reference.name if self.reference is not None else ""
        return known_as or self.path


def used_takes(project: Project) -> frozenset[TakeId]:
    """Return the takes that clips of the film show."""
    return frozenset(take.id for take in takes_shown(project) if take is not None)


def takes_shown(project: Project) -> tuple[Take | None, ...]:
    """Return what each clip of the film shows, None where there is no take yet."""
    return tuple(project.take_of(clip) for clip in project.timeline.picture.clips)


def takes_named(project: Project) -> frozenset[TakeId]:
    """Return the takes of which scenes, or entries of the cast, show the model a frame."""
    found = (each.source.take_id for each in _wished(project))
    return frozenset(take_id for take_id in found if take_id is not None)


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
    """Return the project with the takes that the film shows or is made from, and no others.

    A scene that starred another take stars none then. A take stays, too, of which a scene or the
    cast shows the model a frame: without it that could not be made again.
    """
    kept = used_takes(project) | takes_named(project)
    scenes = (
        each if each.take_id is None or each.take_id in kept else replace(each, take_id=None)
        for each in project.scenes
    )
    takes = tuple(take for take in project.takes if take.id in kept)
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
    yield from _files(_wished(project), is_used=True)
    for take in project.takes:
        yield from _files(take.references, is_used=take.id in used)


def _wished(project: Project) -> Iterator[Reference]:
    """Yield what scenes and the cast show the model from now on."""
    for scene in project.scenes:
        yield from scene.references
    for entry in project.cast:
        yield from entry.references


def _files(references: Iterable[Reference], *, is_used: bool) -> Iterator[Material]:
    for each in references:
        # A frame has no file of its own: it is in its take.
        if each.source.path:
            yield Material(each.source.path, Stuff.REFERENCE, is_used, reference=each)
