"""Edits of the picture track as a hand makes them: clips moved, edges pulled, takes put in.

Pure functions `Project -> Project`, like those of `cutting`. Distances are whole frames of the
film; a clip at another speed uses as many frames of its take as pass in them. What is out of reach
is cut to what the take has.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain import cutting
from desktop_app.domain.edits import choose_take, in_film_order, with_clips
from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.project import Clip, ClipId, Project, Scene, Take, TakeId
from desktop_app.domain.takes import use_for_clips
from desktop_app.domain.time import Flicks, TimeRange


class Edge(StrEnum):
    """Where a clip begins, or ends."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Room:
    """By how many frames something can be moved: `lowest` to the left, `highest` to the right."""

    lowest: int
    highest: int

    def within(self, frames: int) -> int:
        """Return the nearest distance that is allowed."""
        return max(self.lowest, min(frames, self.highest))

    def both(self, other: "Room") -> "Room":
        """Return what both allow."""
        return Room(max(self.lowest, other.lowest), min(self.highest, other.highest))


NO_ROOM = Room(0, 0)


def trim_room(project: Project, clip_id: ClipId, edge: Edge) -> Room:
    """Return how far an edge can go: a frame is left, and there is no more than the take has.

    What holds one picture can be made as long as anyone likes; a clip without a take stays.
    """
    clip, take = _found(project, clip_id)
    if take is None:
        return NO_ROOM
    shorter, frame = _frames(project, clip) - 1, _source(project, clip, 1)
    if _holds(clip, take):
        ahead = behind = _LONGEST_HOLD
    else:
        used = project.used_of(clip)
        ahead = _steps(used.start, frame)
        behind = _steps(take.media.duration - used.end, frame)
    return Room(-ahead, shorter) if edge is Edge.START else Room(-shorter, behind)


def trim_edge(project: Project, clip_id: ClipId, edge: Edge, by: int) -> Project:
    """Move an edge of a clip by so many frames, to the right when positive; the film closes up."""
    by = trim_room(project, clip_id, edge).within(by)
    return cutting.change_clips(project, [clip_id], lambda clip: _pulled(project, clip, edge, by))


def seam_room(project: Project, clip_id: ClipId) -> Room:
    """Return how far the seam before a clip can go while both clips keep what they have beyond."""
    before = clip_before(project, clip_id)
    if before is None:
        return NO_ROOM
    left = trim_room(project, before.id, Edge.END)
    return left.both(trim_room(project, clip_id, Edge.START))


def roll(project: Project, clip_id: ClipId, by: int) -> Project:
    """Move the seam before a clip by so many frames; the film stays as long as it is."""
    before, by = clip_before(project, clip_id), seam_room(project, clip_id).within(by)
    if before is None:
        return project

    def moved(clip: Clip) -> Clip:
        return _pulled(project, clip, Edge.START if clip.id == clip_id else Edge.END, by)

    return cutting.change_clips(project, [before.id, clip_id], moved)


def slip_room(project: Project, clip_id: ClipId) -> Room:
    """Return how far a clip can show an earlier or a later part of its take."""
    clip, take = _found(project, clip_id)
    if take is None or take.media.is_still:
        return NO_ROOM
    start, last = project.used_of(clip).start, _last_start(project, clip, take)
    frame = _source(project, clip, 1)
    return Room(-_steps(start, frame), _steps(max(0, last - start), frame))


def slip(project: Project, clip_ids: Iterable[ClipId], by: int) -> Project:
    """Show a part of their takes that begins so many frames later; place and length stay.

    Each goes as far as it can.
    """
    able = [each for each in clip_ids if slip_room(project, each).within(by)]
    return cutting.change_clips(project, able, lambda clip: _slipped(project, clip, by))


def move_clips(project: Project, clip_ids: Container[ClipId], index: int) -> Project:
    """Put clips together before number `index` of those that stay; the scene list follows."""
    track = project.timeline.picture.clips
    block = [clip for clip in track if clip.id in clip_ids]
    rest = [clip for clip in track if clip.id not in clip_ids]
    place = max(0, min(index, len(rest)))
    clips = [*rest[:place], *block, *rest[place:]]
    if [clip.id for clip in clips] == [clip.id for clip in track]:
        return project
    return replace(
        project, timeline=with_clips(project, clips), scenes=in_film_order(project.scenes, clips)
    )


def insert_clips(project: Project, clips: Sequence[Clip], index: int) -> Project:
    """Put clips before number `index` of the film; those of scenes that are gone are left out."""
    track = project.timeline.picture.clips
    known = [clip for clip in clips if clip.scene_id in project.scene_by_id]
    place = max(0, min(index, len(track)))
    return replace(project, timeline=with_clips(project, [*track[:place], *known, *track[place:]]))


def insert_at(project: Project, clips: Sequence[Clip], at: Flicks, rest_id: ClipId) -> Project:
    """Put clips into the film at a time of it; a clip that shows there is parted for them.

    What comes after in a parted clip gets `rest_id`.
    """
    under = next((clip for clip, span in project.spans() if span.contains(at)), None)
    if under is None:
        return insert_clips(project, clips, len(project.timeline.picture.clips))
    parted = cutting.split(project, under.id, at, rest_id)
    return insert_clips(parted, clips, _place_at(parted, at))


def give_look_and_sound(project: Project, clip_ids: Iterable[ClipId], model: Clip) -> Project:
    """Give clips the look and the sound of another."""
    return cutting.change_clips(
        project, clip_ids, lambda clip: replace(clip, look=model.look, sound=model.sound)
    )


def shows_for_scene(project: Project, clip_id: ClipId, take_id: TakeId) -> bool:
    """Tell whether putting a take into a clip is choosing it for the scene."""
    clip, take = _clip(project, clip_id), project.take_by_id[take_id]
    return clip.take_id is None and take.scene_id == clip.scene_id


def show_take(project: Project, clip_id: ClipId, take_id: TakeId) -> Project:
    """Show a take in a clip: it is chosen for the scene if it is the scene's own.

    A clip with a take of its own, or a take of another scene, is changed for itself alone. The
    part that is used stays as far as the take reaches.
    """
    if shows_for_scene(project, clip_id, take_id):
        return choose_take(project, _clip(project, clip_id).scene_id, take_id)
    return use_for_clips(project, [clip_id], take_id)


def insert_takes(
    project: Project, takes: Sequence[tuple[TakeId, ClipId]], index: int, title: str
) -> Project:
    """Put a new clip for each take before number `index` of the film.

    A take whose scene is gone brings it back, called `title`.
    """
    grown, clips = project, []
    for take_id, clip_id in takes:
        take = project.take_by_id[take_id]
        grown = _with_scene_of(grown, take, title)
        shown = grown.scene_by_id[take.scene_id].take_id
        clips.append(Clip(clip_id, take.scene_id, None if shown == take_id else take_id))
    return insert_clips(grown, clips, index)


def clip_before(project: Project, clip_id: ClipId) -> Clip | None:
    """Return the clip that ends where this one begins."""
    before = None
    for clip in project.timeline.picture.clips:
        if clip.id == clip_id:
            return before
        before = clip
    raise KeyError(clip_id)


def clip_after(project: Project, clip_id: ClipId) -> Clip | None:
    """Return the clip that begins where this one ends."""
    clips = iter(project.timeline.picture.clips)
    for clip in clips:
        if clip.id == clip_id:
            return next(clips, None)
    raise KeyError(clip_id)


def ends_of(project: Project, clip: Clip) -> tuple[Flicks, Flicks]:
    """Return the times in its take of the first and the last frame that a clip shows."""
    used, take = project.used_of(clip), project.take_of(clip)
    if take is None or _holds(clip, take):
        start = used.start if clip.freeze is not None else Flicks(0)
        return start, start
    last = used.end - min(take.media.rate.frame, used.duration)
    return used.start, Flicks(max(used.start, last))


_LONGEST_HOLD = 3600 * 60
"""Frames by which one picture is held longer in one pull: an hour at 60 a second."""


def _holds(clip: Clip, take: Take) -> bool:
    return clip.freeze is not None or take.media.is_still


def _frames(project: Project, clip: Clip) -> int:
    return max(1, project.format.rate.frames_in(project.duration_of(clip)))


def _source(project: Project, clip: Clip, frames: int) -> int:
    """Return how much of a take passes in so many frames of the film."""
    return max(1, project.format.rate.of_frames(frames) * clip.speed // AS_FILMED)


def _pulled(project: Project, clip: Clip, edge: Edge, by: int) -> Clip:
    """Return a clip with an edge moved to the right, the other one where it is in its take."""
    take = project.take_of(clip)
    if take is None or by == 0:
        return clip
    frames = _frames(project, clip) + (by if edge is Edge.END else -by)
    if clip.freeze is not None:
        return replace(clip, freeze=project.format.rate.of_frames(frames))
    length = _source(project, clip, frames)
    if take.media.is_still:
        return replace(clip, source_range=TimeRange(Flicks(0), Flicks(length)))
    used, whole = project.used_of(clip), take.media.duration
    start = max(0, used.end - length) if edge is Edge.START else used.start
    end = used.end if edge is Edge.START else min(whole, used.start + length)
    if start == 0 and end == whole:
        return replace(clip, source_range=None)
    return replace(clip, source_range=TimeRange(Flicks(start), Flicks(end - start)))


def _slipped(project: Project, clip: Clip, by: int) -> Clip:
    used, take = project.used_of(clip), project.take_of(clip)
    if take is None:
        return clip
    distance = _source(project, clip, abs(by)) * (1 if by > 0 else -1)
    start = max(0, min(used.start + distance, _last_start(project, clip, take)))
    return replace(clip, source_range=TimeRange(Flicks(start), used.duration))


def _last_start(project: Project, clip: Clip, take: Take) -> int:
    """Return the latest time in its take at which what a clip shows can begin."""
    length = take.media.rate.frame if clip.freeze is not None else project.used_of(clip).duration
    return max(0, take.media.duration - length)


def _steps(distance: int, step: int) -> int:
    """Return how many steps go a distance; the last may be a short one."""
    return -(-distance // step)


def _place_at(project: Project, at: Flicks) -> int:
    """Return the number of the clip that begins nearest to a time, one more than the last is."""
    starts = [*(span.start for _, span in project.spans()), project.duration]
    return min(range(len(starts)), key=lambda place: abs(starts[place] - at))


def _with_scene_of(project: Project, take: Take, title: str) -> Project:
    if take.scene_id in project.scene_by_id:
        return project
    scene = Scene(take.scene_id, title, take.prompt, take.settings, take.id)
    return replace(project, scenes=(*project.scenes, scene))


def _clip(project: Project, clip_id: ClipId) -> Clip:
    for clip in project.timeline.picture.clips:
        if clip.id == clip_id:
            return clip
    raise KeyError(clip_id)


def _found(project: Project, clip_id: ClipId) -> tuple[Clip, Take | None]:
    clip = _clip(project, clip_id)
    return clip, project.take_of(clip)
