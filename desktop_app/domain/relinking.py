"""Edits of a project whose files were found again, as other files than they were."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.project import MediaInfo, Project, Scene, Take
from desktop_app.domain.references import Reference
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks

_Made = TypeVar("_Made", Scene, Take, CastEntry)


@dataclass(frozen=True, slots=True)
class Refound:
    """The file that stands for a missing one: its path below the folder, and what it holds.

    `media` is that of a take, `length` that of a sound, also of one that a model is given.
    """

    path: str
    media: MediaInfo | None = None
    length: Flicks | None = None


def relinked(project: Project, refound: Mapping[str, Refound]) -> Project:
    """Return the project with other files in place of those at the paths that are the keys.

    A take is then made from what stands for the missing file, so that it fits its scene as before.
    """
    takes = tuple(_take(each, refound) for each in project.takes)
    timeline = project.timeline
    mark = timeline.watermark
    found = refound.get(mark.path) if mark is not None else None
    if mark is not None and found is not None:
        mark = replace(mark, path=found.path)
    timeline = replace(
        timeline,
        music=tuple(_sound(each, refound) for each in timeline.music),
        voice=tuple(_sound(each, refound) for each in timeline.voice),
        watermark=mark,
    )
    return replace(
        project,
        scenes=tuple(_made_from(each, refound) for each in project.scenes),
        takes=takes,
        cast=tuple(_made_from(each, refound) for each in project.cast),
        timeline=timeline,
    )


def _take(take: Take, refound: Mapping[str, Refound]) -> Take:
    new, made = refound.get(take.path), _made_from(take, refound)
    return made if new is None else replace(made, path=new.path, media=new.media or take.media)


def _made_from(thing: _Made, refound: Mapping[str, Refound]) -> _Made:
    """Return what names references with other files; itself where it names none of the missing."""
    if not any(each.source.path in refound for each in thing.references):
        return thing
    return replace(thing, references=tuple(_reference(each, refound) for each in thing.references))


def _reference(reference: Reference, refound: Mapping[str, Refound]) -> Reference:
    new = refound.get(reference.source.path)
    if new is None:
        return reference
    source = replace(reference.source, path=new.path)
    return replace(reference, source=source, length=new.length or reference.length)


def _sound(sound: SoundClip, refound: Mapping[str, Refound]) -> SoundClip:
    """Return a piece of another file: as much of it as there is."""
    new = refound.get(sound.path)
    if new is None:
        return sound
    length = sound.length if new.length is None else new.length
    start = Flicks(min(sound.source_start, max(0, length - 1)))
    room = Flicks(max(1, length - start))
    place = sound.placement
    if place.duration > room:
        place = replace(place, duration=room)
    return replace(sound, path=new.path, length=length, source_start=start, placement=place)
