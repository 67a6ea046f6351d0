"""Edits of a project whose files were found again, as other files than they were."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.project import MediaInfo, Project
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks


@dataclass(frozen=True, slots=True)
class Refound:
    """The file that stands for a missing one: its path below the folder, and what it holds.

    `media` is that of a take, `length` that of a sound.
    """

    path: str
    media: MediaInfo | None = None
    length: Flicks | None = None


def relinked(project: Project, refound: Mapping[str, Refound]) -> Project:
    """Return the project with other files in place of those at the paths that are the keys."""
    takes = tuple(
        replace(take, path=new.path, media=new.media or take.media)
        if (new := refound.get(take.path)) is not None
        else take
        for take in project.takes
    )
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
    return replace(project, takes=takes, timeline=timeline)


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
