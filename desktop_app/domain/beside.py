"""Edits by hand of what stands beside the picture: titles, captions, music and voice.

Pure functions `Project -> Project`, like those of `cutting`. Places are put on the film's frames; a
sound is never asked for more than its file has.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from desktop_app.domain.cutting import anchored, change_beside, moved_to
from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.domain.titling import Caption, Placement, Title

_Each = TypeVar("_Each", Title, Caption, SoundClip)
_Sounding = Callable[[SoundClip], SoundClip]


def shift(project: Project, ids: Iterable[str], by: int) -> Project:
    """Move things by so many flicks, all by the same; none of them to before the film."""
    wanted = frozenset(ids)
    starts = [place.start for place in _places(project, wanted).values()]
    moved = max(by, -min(starts, default=0))

    def change(each: _Each) -> _Each:
        place = project.place_of(each.placement)
        if each.id not in wanted or place is None:
            return each
        start = Flicks(place.start + moved)
        return replace(each, placement=moved_to(project, each.placement, start))

    return change_beside(project, change)


def begin_at(project: Project, id_: str, start: Flicks) -> Project:
    """Have something begin earlier or later and end where it does, a frame before that at least.

    Of a sound it is the part before that is lost or heard again.
    """
    frame = project.format.rate.frame

    def change(each: _Each) -> _Each:
        place = project.place_of(each.placement)
        if each.id != id_ or place is None:
            return each
        first = 0
        if isinstance(each, SoundClip):
            first = max(0, place.start - each.source_start)
        # What is shorter than a frame, as a sound cut for a faster film, has no frame to keep.
        latest = max(first, place.end - frame)
        begin = Flicks(min(max(start, first), latest))
        placement = _put(project, each.placement, TimeRange(begin, Flicks(place.end - begin)))
        changed = replace(each, placement=placement)
        if isinstance(changed, SoundClip):
            heard = Flicks(changed.source_start + begin - place.start)
            changed = _fitting(replace(changed, source_start=heard))
        return changed

    return change_beside(project, change)


def end_at(project: Project, id_: str, end: Flicks) -> Project:
    """Have something end earlier or later, a frame after it begins at least.

    A sound ends with its file, even where that is sooner.
    """
    frame = project.format.rate.frame

    def change(each: _Each) -> _Each:
        place = project.place_of(each.placement)
        if each.id != id_ or place is None:
            return each
        length = max(frame, end - place.start)
        if isinstance(each, SoundClip):
            length = min(length, each.length - each.source_start)
        changed = replace(each, placement=replace(each.placement, duration=Flicks(length)))
        return _fitting(changed) if isinstance(changed, SoundClip) else changed

    return change_beside(project, change)


def fade_in(project: Project, id_: str, length: Flicks) -> Project:
    """Have a sound come in over so long, at the most until it begins to go."""

    def change(sound: SoundClip) -> SoundClip:
        room = sound.placement.duration - sound.fade_out
        return replace(sound, fade_in=Flicks(max(0, min(length, room))))

    return _change_sound(project, id_, change)


def fade_out(project: Project, id_: str, length: Flicks) -> Project:
    """Have a sound go over so long, at the most from when it has come in."""

    def change(sound: SoundClip) -> SoundClip:
        room = sound.placement.duration - sound.fade_in
        return replace(sound, fade_out=Flicks(max(0, min(length, room))))

    return _change_sound(project, id_, change)


def duplicate(project: Project, new_ids: Mapping[str, str]) -> Project:
    """Have things once more under new ids, together, right after the last of them ends."""
    places = _places(project, frozenset(new_ids))
    if not places:
        return project
    first = min(place.start for place in places.values())
    by = max(place.end for place in places.values()) - first

    def again(each: _Each) -> list[_Each]:
        if each.id not in places:
            return [each]
        start = Flicks(places[each.id].start + by)
        placement = moved_to(project, each.placement, start)
        # Every kind of id is a name; which one it is the type checker cannot see from here.
        new: Any = new_ids[each.id]
        return [each, replace(each, id=new, placement=placement)]

    timeline = project.timeline
    return replace(
        project,
        timeline=replace(
            timeline,
            titles=tuple(one for each in timeline.titles for one in again(each)),
            captions=tuple(one for each in timeline.captions for one in again(each)),
            music=tuple(one for each in timeline.music for one in again(each)),
            voice=tuple(one for each in timeline.voice for one in again(each)),
        ),
    )


def set_off(project: Project, kind: TrackKind, off: bool) -> Project:
    """Leave a track out of the film, or take it in again: unheard, or unseen.

    Of the picture track it is the sound of the clips that is left out.
    """
    kinds = _with(project.timeline.off, kind, off)
    return replace(project, timeline=replace(project.timeline, off=kinds))


def set_locked(project: Project, kind: TrackKind, locked: bool) -> Project:
    """Keep the hand off a track, or let it work there again."""
    kinds = _with(project.timeline.locked, kind, locked)
    return replace(project, timeline=replace(project.timeline, locked=kinds))


def _with(kinds: tuple[TrackKind, ...], kind: TrackKind, is_in: bool) -> tuple[TrackKind, ...]:
    chosen = {*kinds, kind} if is_in else set(kinds) - {kind}
    return tuple(each for each in TrackKind if each in chosen)


def _places(project: Project, ids: frozenset[str]) -> dict[str, TimeRange]:
    timeline = project.timeline
    every: tuple[Title | Caption | SoundClip, ...] = (
        *timeline.titles,
        *timeline.captions,
        *timeline.music,
        *timeline.voice,
    )
    placed = ((each.id, project.place_of(each.placement)) for each in every if each.id in ids)
    return {id_: place for id_, place in placed if place is not None}


def _put(project: Project, now: Placement, place: TimeRange) -> Placement:
    """Return a place in the film; what hung on a clip hangs on one."""
    if now.clip_id is None:
        return Placement(place.start, place.duration)
    return anchored(project, place)


def _fitting(sound: SoundClip) -> SoundClip:
    """Return a sound whose fades have room in it."""
    coming = Flicks(min(sound.fade_in, sound.placement.duration))
    going = Flicks(min(sound.fade_out, sound.placement.duration - coming))
    return replace(sound, fade_in=coming, fade_out=going)


def _change_sound(project: Project, id_: str, change: _Sounding) -> Project:
    timeline = project.timeline
    return replace(
        project,
        timeline=replace(
            timeline,
            music=tuple(change(each) if each.id == id_ else each for each in timeline.music),
            voice=tuple(change(each) if each.id == id_ else each for each in timeline.voice),
        ),
    )
