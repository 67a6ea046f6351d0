"""Edits of the cut: what is done to clips, their seams and what stands beside them.

Pure functions `Project -> Project`, like those of `edits`. Times are rounded to the film's frames,
and what is out of reach is cut to what a take has, so an edit never makes an impossible clip.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from desktop_app.domain.edits import with_clips, without_loose_ends
from desktop_app.domain.marking import marks_handed_over
from desktop_app.domain.picture import AS_FILMED, FASTEST, SLOWEST, Look, Transition
from desktop_app.domain.project import Clip, ClipId, Project, SceneId, Timeline
from desktop_app.domain.sound import Bus, ClipSound, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.domain.titling import Caption, Placement, Title, TitleId


def change_clips(
    project: Project, clip_ids: Iterable[ClipId], change: Callable[[Clip], Clip]
) -> Project:
    """Put `change(clip)` in place of each of these clips; raises KeyError for an unknown one."""
    wanted = set(clip_ids)
    clips = project.timeline.picture.clips
    missing = wanted - {clip.id for clip in clips}
    if missing:
        raise KeyError(*missing)
    changed = (change(clip) if clip.id in wanted else clip for clip in clips)
    return replace(project, timeline=with_clips(project, changed))


def trim(project: Project, clip_id: ClipId, part: TimeRange) -> Project:
    """Use another part of a clip's take, at least a frame of it; a freeze lasts that long instead.

    The clips after it close up.
    """
    rate = project.format.rate
    start = rate.of_frames(max(0, rate.frames_in(part.start)))
    end = rate.of_frames(max(rate.frames_in(part.end), rate.frames_in(start) + 1))
    wanted = TimeRange(start, Flicks(end - start))

    def trimmed(clip: Clip) -> Clip:
        if clip.freeze is not None:
            return replace(clip, freeze=wanted.duration)
        take = project.take_of(clip)
        if take is None or take.media.is_still:
            return replace(clip, source_range=TimeRange(Flicks(0), wanted.duration))
        whole = take.media.duration
        first = Flicks(min(wanted.start, max(0, whole - rate.frame)))
        last = min(wanted.end, whole)
        if first == 0 and last == whole:
            return replace(clip, source_range=None)
        return replace(clip, source_range=TimeRange(first, Flicks(last - first)))

    return change_clips(project, [clip_id], trimmed)


def split(project: Project, clip_id: ClipId, at: Flicks, new_id: ClipId) -> Project:
    """Part a clip at film time `at`; what begins after that moves to the new, second clip.

    A place at or beyond its ends changes nothing.
    """
    offset = _offset(project, clip_id, at)
    if offset is None:
        return project
    clip = _clip(project, clip_id)
    head, tail = _parted(project, clip, offset)
    tail = replace(tail, id=new_id, transition=None)
    clips = _inserted(project, clip_id, [head, tail])
    parted = replace(project, timeline=with_clips(project, clips))
    return marks_handed_over(_hand_over(parted, clip_id, new_id, offset), clip_id, new_id)


def freeze(
    project: Project,
    clip_id: ClipId,
    at: Flicks,
    duration: Flicks,
    new_ids: tuple[ClipId, ClipId],
) -> Project:
    """Hold the frame at film time `at` for `duration`, then go on; at an edge beside the clip."""
    clip = _clip(project, clip_id)
    offset = _offset(project, clip_id, at)
    frame_id, rest_id = new_ids
    if offset is None:
        span = next(span for each, span in project.spans() if each.id == clip_id)
        used = project.used_of(clip)
        last = Flicks(max(used.start, used.end - project.format.rate.frame))
        held = _held(clip, frame_id, used.start if at <= span.start else last, duration)
        order = [held, clip] if at <= span.start else [clip, held]
        return replace(project, timeline=with_clips(project, _inserted(project, clip_id, order)))
    parted = split(project, clip_id, at, rest_id)
    rest = _clip(parted, rest_id)
    held = _held(clip, frame_id, parted.used_of(rest).start, duration)
    clips = _inserted(parted, rest_id, [held, rest])
    return replace(parted, timeline=with_clips(parted, clips))


def remove_clips(project: Project, clip_ids: Iterable[ClipId]) -> Project:
    """Take clips out of the film, with what hangs on them; their scenes and takes stay."""
    gone = set(clip_ids)
    clips = [clip for clip in project.timeline.picture.clips if clip.id not in gone]
    return without_loose_ends(replace(project, timeline=with_clips(project, clips)))


def duplicate(project: Project, clip_id: ClipId, new_id: ClipId) -> Project:
    """Put a clip into the film once more, after itself."""
    clip = _clip(project, clip_id)
    again = replace(clip, id=new_id, transition=None)
    return replace(
        project, timeline=with_clips(project, _inserted(project, clip_id, [clip, again]))
    )


def set_speed(project: Project, clip_ids: Iterable[ClipId], percent: int) -> Project:
    """Run clips at `percent` of what was filmed, between a quarter and four times."""
    speed = max(SLOWEST, min(FASTEST, percent))
    return change_clips(project, clip_ids, lambda clip: replace(clip, speed=speed))


def set_look(project: Project, clip_ids: Iterable[ClipId], look: Look) -> Project:
    """Give clips another look."""
    return change_clips(project, clip_ids, lambda clip: replace(clip, look=look))


def set_sound(project: Project, clip_ids: Iterable[ClipId], sound: ClipSound) -> Project:
    """Give clips another gain, or mute them."""
    return change_clips(project, clip_ids, lambda clip: replace(clip, sound=sound))


def set_transition(
    project: Project, clip_ids: Iterable[ClipId], transition: Transition | None
) -> Project:
    """Lead into clips by a transition; None is a cut. The film's first clip has none."""
    return change_clips(project, clip_ids, lambda clip: replace(clip, transition=transition))


def put_title(project: Project, title: Title) -> Project:
    """Add a title, or change the one of its id."""
    others = [each for each in project.timeline.titles if each.id != title.id]
    return _with(project, titles=tuple(_in_order(project, [*others, title])))


def remove_titles(project: Project, ids: Iterable[TitleId]) -> Project:
    """Take titles out."""
    gone = set(ids)
    return _with(
        project, titles=tuple(each for each in project.timeline.titles if each.id not in gone)
    )


def put_caption(project: Project, caption: Caption) -> Project:
    """Add a caption, or change the one of its id; one without words is taken out."""
    others = [each for each in project.timeline.captions if each.id != caption.id]
    kept = [*others, caption] if caption.text.strip() else others
    return set_captions(project, kept)


def set_captions(project: Project, captions: Sequence[Caption]) -> Project:
    """Put these captions in place of all there are."""
    return _with(project, captions=tuple(_in_order(project, captions)))


def put_sound(project: Project, bus: Bus, sound: SoundClip) -> Project:
    """Add a sound to the music or the voice track, or change the one of its id."""
    track = project.timeline.voice if bus is Bus.VOICE else project.timeline.music
    sounds = tuple(_in_order(project, [*(e for e in track if e.id != sound.id), sound]))
    return _with(project, voice=sounds) if bus is Bus.VOICE else _with(project, music=sounds)


def remove_sounds(project: Project, ids: Iterable[SoundId]) -> Project:
    """Take sounds off both tracks; their files stay."""
    gone = set(ids)
    return _with(
        project,
        music=tuple(each for each in project.timeline.music if each.id not in gone),
        voice=tuple(each for each in project.timeline.voice if each.id not in gone),
    )


def anchored(project: Project, place: TimeRange) -> Placement:
    """Hang a stretch of the film on the clip that shows when it begins, so that it moves with it.

    After the last clip it stands in the film by its time.
    """
    for clip, span in reversed(project.spans()):
        if span.contains(place.start):
            return Placement(Flicks(place.start - span.start), place.duration, clip.id)
    return Placement(place.start, place.duration)


def moved_to(project: Project, placement: Placement, start: Flicks) -> Placement:
    """Return a placement that begins at another film time; what hung on a clip hangs on one."""
    place = TimeRange(Flicks(max(0, start)), placement.duration)
    if placement.clip_id is None:
        return Placement(place.start, place.duration)
    return anchored(project, place)


def move_beside(project: Project, id_: str, start: Flicks) -> Project:
    """Have the title, caption or sound of this id begin at another film time."""

    def moved(each: _Beside) -> _Beside:
        if each.id != id_:
            return each
        return replace(each, placement=moved_to(project, each.placement, start))

    return _beside(project, lambda all_: _in_order(project, [moved(each) for each in all_]))


def change_beside(project: Project, change: "_ChangeEach") -> Project:
    """Put `change(each)` in place of each title, caption and sound."""

    def changed(all_: Sequence[_Beside]) -> Sequence[_Beside]:
        return _in_order(project, [change(each) for each in all_])

    return _beside(project, changed)


def remove_beside(project: Project, ids: Iterable[str]) -> Project:
    """Take titles, captions and sounds out."""
    gone = frozenset(ids)
    return _beside(project, lambda all_: [each for each in all_ if each.id not in gone])


def put_scene(project: Project, scene_id: SceneId, new_id: ClipId) -> Project:
    """Put a scene into the film once more, after the scenes that come before it in the list."""
    place = next(n for n, scene in enumerate(project.scenes) if scene.id == scene_id)
    known = {scene.id for scene in project.scenes[: place + 1]}
    track = project.timeline.picture.clips
    at = max((n + 1 for n, clip in enumerate(track) if clip.scene_id in known), default=0)
    clips = [*track[:at], Clip(new_id, scene_id), *track[at:]]
    return replace(project, timeline=with_clips(project, clips))


def _offset(project: Project, clip_id: ClipId, at: Flicks) -> Flicks | None:
    """Return how far into a clip a film time is, on a frame; None at or beyond its ends."""
    rate = project.format.rate
    span = next(span for each, span in project.spans() if each.id == clip_id)
    frame = rate.frames_in(Flicks(at - span.start))
    if not 0 < frame < rate.frames_in(span.duration):
        return None
    return rate.of_frames(frame)


def _parted(project: Project, clip: Clip, offset: Flicks) -> tuple[Clip, Clip]:
    if clip.freeze is not None:
        rest = Flicks(clip.freeze - offset)
        return replace(clip, freeze=offset), replace(clip, freeze=rest)
    used = project.used_of(clip)
    passed = Flicks(offset * clip.speed // AS_FILMED)
    head = TimeRange(used.start, passed)
    tail = TimeRange(Flicks(used.start + passed), Flicks(used.duration - passed))
    return replace(clip, source_range=head), replace(clip, source_range=tail)


def _held(clip: Clip, id_: ClipId, start: Flicks, duration: Flicks) -> Clip:
    return replace(
        clip,
        id=id_,
        source_range=TimeRange(start, duration),
        freeze=duration,
        speed=AS_FILMED,
        transition=None,
    )


def _hand_over(project: Project, old: ClipId, new: ClipId, offset: Flicks) -> Project:
    """Hang on the clip `new` what hung on `old` from `offset` on."""

    def moved(placement: Placement) -> Placement:
        if placement.clip_id != old or placement.start < offset:
            return placement
        return Placement(Flicks(placement.start - offset), placement.duration, new)

    timeline = project.timeline
    return _with(
        project,
        titles=tuple(replace(e, placement=moved(e.placement)) for e in timeline.titles),
        captions=tuple(replace(e, placement=moved(e.placement)) for e in timeline.captions),
        music=tuple(replace(e, placement=moved(e.placement)) for e in timeline.music),
        voice=tuple(replace(e, placement=moved(e.placement)) for e in timeline.voice),
    )


def _clip(project: Project, clip_id: ClipId) -> Clip:
    for clip in project.timeline.picture.clips:
        if clip.id == clip_id:
            return clip
    raise KeyError(clip_id)


def _inserted(project: Project, clip_id: ClipId, clips: Sequence[Clip]) -> list[Clip]:
    track = project.timeline.picture.clips
    place = next(number for number, each in enumerate(track) if each.id == clip_id)
    return [*track[:place], *clips, *track[place + 1 :]]


class _Placed(Protocol):
    @property
    def placement(self) -> Placement: ...


_Each = TypeVar("_Each", bound=_Placed)


_Beside = TypeVar("_Beside", Title, Caption, SoundClip)


class _Change(Protocol):
    def __call__(self, all_: Sequence[_Beside], /) -> Sequence[_Beside]: ...


class _ChangeEach(Protocol):
    def __call__(self, each: _Beside, /) -> _Beside: ...


def _beside(project: Project, change: _Change) -> Project:
    """Change everything that stands beside the picture, each kind for itself."""
    timeline = project.timeline
    return _with(
        project,
        titles=tuple(change(timeline.titles)),
        captions=tuple(change(timeline.captions)),
        music=tuple(change(timeline.music)),
        voice=tuple(change(timeline.voice)),
    )


def _in_order(project: Project, placed: Sequence[_Each]) -> list[_Each]:
    """Sort by place in the film; what has none comes last."""

    def place(each: _Each) -> tuple[bool, int]:
        span = project.place_of(each.placement)
        return span is None, 0 if span is None else span.start

    return sorted(placed, key=place)


def _with(project: Project, **changes: Any) -> Project:
    timeline: Timeline = replace(project.timeline, **changes)
    return replace(project, timeline=timeline)
