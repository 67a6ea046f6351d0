"""Files that are brought to the window: a film to open, a batch, media for the film, a story.

Everything that reads a file does so away from the window's thread. What cannot be used is told in a
sentence, after what can be used is in.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.cutting import anchored
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.domain.sound import Bus, SoundClip
from desktop_app.domain.time import TimeRange
from desktop_app.domain.titling import Placement
from desktop_app.studio.caption_files import import_captions
from desktop_app.studio.clock import Clock
from desktop_app.studio.dropped import expanded, is_clip, is_sound
from desktop_app.studio.imports import Looked, look_at, take_in, take_in_sound
from desktop_app.ui.timeline.drop_mark import DropPlace
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from desktop_app.ui.workspace import Workspace

_CAPTIONS = (".srt", ".vtt")
_BATCHES = (".csv", ".tsv", ".json")


@dataclass(frozen=True, slots=True)
class Doors:
    """What the window opens for files; `begun` gives the open film, or begins one of that name.

    `clock` says when they came in.
    """

    open_film: Callable[[Path], Awaitable[None]]
    read_story: Callable[[Path], Awaitable[str]]
    tell_story: Callable[[str], Awaitable[None]]
    begun: Callable[[str], Awaitable[Workspace | None]]
    open_batch: Callable[[Path], Awaitable[None]]
    clock: Clock


class Intake:
    """Takes files in, at a place of the film or at its end."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    async def take(self, paths: Sequence[Path], place: DropPlace | None = None) -> None:
        """Take in a film, a script, or clips, pictures and sounds; raises LocalFault."""
        first = paths[0]
        if await asyncio.to_thread((first / "project.json").is_file):
            await self._doors.open_film(first)
            return
        files = await asyncio.to_thread(expanded, paths)
        clips = [path for path in files if is_clip(path)]
        sounds = [path for path in files if is_sound(path)]
        if clips or sounds:
            await self._take_media(clips, sounds, place)
        elif place is not None:
            await self._take_captions(first)
        elif first.suffix.lower() in _BATCHES:
            await self._doors.open_batch(first)
        else:
            await self._doors.tell_story(await self._doors.read_story(first))

    async def _take_media(
        self, clips: list[Path], sounds: list[Path], place: DropPlace | None
    ) -> None:
        """Bring files into the film; without one they begin a new film, unless none is usable."""
        looked = await look_at(clips, sounds)
        film = None
        if looked.is_usable:
            film = await self._doors.begun((*clips, *sounds)[0].stem)
        if film is not None:
            await self._bring_clips(film, looked, place)
            for path in looked.sounds:
                await self._bring_sound(film, path, place)
        looked.complain()

    async def _bring_clips(self, film: Workspace, looked: Looked, place: DropPlace | None) -> None:
        for number, each in enumerate(looked.clips):
            at = None if place is None else place.index + number
            await take_in(film.session, each, film.new_settings(), at, clock=self._doors.clock)

    async def _bring_sound(self, film: Workspace, path: Path, place: DropPlace | None) -> None:
        session = film.session
        sound = await take_in_sound(session.folder, path, clock=self._doors.clock)
        bus = Bus.VOICE if place is not None and place.track is Kind.VOICE else Bus.MUSIC
        if place is not None:
            sound = _placed(film, sound, place)
        session.cutting.add_sound(bus, sound)
        if place is not None:
            kind = Kind.VOICE if bus is Bus.VOICE else Kind.MUSIC
            film.timeline.view.choose_items((ItemKey(kind, sound.id),))

    async def _take_captions(self, path: Path) -> None:
        """Read captions that are dropped on the timeline; nothing else that is no media fits it."""
        if path.suffix.lower() not in _CAPTIONS:
            raise LocalFault(
                say(
                    "{name} is no clip, picture, sound or captions; "
                    "drop a script beside the timeline.",
                    name=path.name,
                )
            )
        film = await self._doors.begun(path.stem)
        if film is not None:
            await import_captions(film.session, path)


def _placed(film: Workspace, sound: SoundClip, place: DropPlace) -> SoundClip:
    """Return a sound where it was let go; a voice moves with the clip that it begins on."""
    if place.track is Kind.VOICE:
        where = anchored(film.session.project, TimeRange(place.time, sound.length))
    else:
        where = Placement(place.time, sound.length)
    return replace(sound, placement=where)
