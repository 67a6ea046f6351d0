"""What must hold of a project beyond the types of its fields, so that no later code meets worse."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from desktop_app.domain.picture import FASTEST, SLOWEST
from desktop_app.domain.project import Clip, MediaInfo, Project, Take, Timeline
from desktop_app.domain.references import Reference
from desktop_app.domain.time import FLICKS_PER_SECOND
from desktop_app.domain.titling import Caption, Title


def problem_of(project: Project) -> str | None:
    """Return the first thing wrong with `project` as a clause, or None."""
    return next(_problems(project), None)


def problem_of_take(take: Take) -> str | None:
    """Return the first thing wrong with `take` as a clause, or None."""
    return next(_of_take(take), None)


def stays_inside(path: str) -> bool:
    """Tell whether a relative path names something in its folder, on every system."""
    parts = PurePosixPath(path).parts
    outside = PurePosixPath(path).is_absolute() or ".." in parts or not parts
    return not outside and not any(mark in path for mark in ("\\", ":", "\0"))


def _problems(project: Project) -> Iterator[str]:
    yield from _twice("scene", [scene.id for scene in project.scenes])
    yield from _twice("take", [take.id for take in project.takes])
    yield from _twice("cast member", [each.id for each in project.cast])
    yield from _twice("clip", [clip.id for clip in project.timeline.picture.clips])
    for scene in project.scenes:
        if scene.settings.seconds < 1:
            yield f"scene “{scene.id}” has a length of {scene.settings.seconds} s"
        yield from _of_references(f"scene “{scene.id}”", scene.references)
        if any(shot.seconds < 1 for shot in scene.shots):
            yield f"scene “{scene.id}” has a shot without a length"
    for entry in project.cast:
        yield from _of_references(f"cast member “{entry.id}”", entry.references)
    for take in project.takes:
        yield from _of_take(take)
    known = project.scene_by_id.keys()
    for clip in project.timeline.picture.clips:
        if clip.scene_id not in known:
            yield f"clip “{clip.id}” shows the unknown scene “{clip.scene_id}”"
        yield from _of_clip(clip)
    yield from _of_timeline(project.timeline)


def _of_take(take: Take) -> Iterator[str]:
    if not stays_inside(take.path):
        yield f"take “{take.id}” lies outside the project folder"
    if not _is_possible(take.media):
        yield f"take “{take.id}” has an impossible size, rate or duration"
    if take.number < 1:
        yield f"take “{take.id}” has the number {take.number}"


def _of_references(whose: str, references: Sequence[Reference]) -> Iterator[str]:
    for each in references:
        source = each.source
        if source.take_id is None and not stays_inside(source.path):
            yield f"{whose} has a reference outside the project folder"
        if source.at is not None and source.at < 0:
            yield f"{whose} has a reference before its take begins"


def _is_possible(media: MediaInfo) -> bool:
    rate = media.rate
    return (
        min(media.width, media.height, rate.numerator, rate.denominator) > 0
        and rate.numerator <= rate.denominator * FLICKS_PER_SECOND
        and min(media.frames, media.duration, media.sample_rate, media.channels) >= 0
    )


def _of_clip(clip: Clip) -> Iterator[str]:
    part = clip.source_range
    if part is not None and (part.start < 0 or part.duration <= 0):
        yield f"clip “{clip.id}” has an impossible range"
    if not SLOWEST <= clip.speed <= FASTEST:
        yield f"clip “{clip.id}” runs at {clip.speed} %"
    if clip.freeze is not None and clip.freeze <= 0:
        yield f"clip “{clip.id}” is held for no time"
    if clip.transition is not None and clip.transition.duration < 0:
        yield f"clip “{clip.id}” has an impossible transition"


def _of_timeline(timeline: Timeline) -> Iterator[str]:
    sounds = (*timeline.music, *timeline.voice)
    yield from _twice("title", [each.id for each in timeline.titles])
    yield from _twice("caption", [each.id for each in timeline.captions])
    yield from _twice("sound", [each.id for each in sounds])
    words: tuple[Title | Caption, ...] = (*timeline.titles, *timeline.captions)
    for each in (*words, *sounds):
        if each.placement.start < 0 or each.placement.duration < 0:
            yield f"“{each.id}” has an impossible place in the film"
    for sound in sounds:
        if not stays_inside(sound.path):
            yield f"sound “{sound.id}” lies outside the project folder"
        if min(sound.length, sound.source_start, sound.fade_in, sound.fade_out) < 0:
            yield f"sound “{sound.id}” has an impossible length"
    yield from _twice("marker", [each.id for each in timeline.markers])
    for marker in timeline.markers:
        if marker.at < 0:
            yield f"marker “{marker.id}” lies before the film"
    marked = timeline.marked
    if marked is not None and (marked.start < 0 or marked.duration <= 0):
        yield "its in and out points have nothing between them"
    mark = timeline.watermark
    if mark is not None and not stays_inside(mark.path):
        yield "the watermark lies outside the project folder"


def _twice(what: str, ids: Sequence[str]) -> Iterator[str]:
    for each, count in Counter(ids).items():
        if count > 1:
            yield f"two {what}s have the id “{each}”"
