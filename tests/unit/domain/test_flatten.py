"""Flattening is exact for any timeline, copies what it may, and says why it may not."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import cutting, edits
from desktop_app.domain.flatten import flatten, ready
from desktop_app.domain.picture import Fit, Grade, Look, Transition, TransitionKind
from desktop_app.domain.project import ClipId, FilmFormat, JobId, Project, TakeId
from desktop_app.domain.reel import CopySegment, Origin, Reel, RenderSegment, Source
from desktop_app.domain.sound import Loudness, LoudnessTarget, Mix
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks, samples_at
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Placement, Title, TitleId
from tests.unit.domain.cuts import cuts, sources_of
from tests.unit.domain.films import film, take_for

FORMATS = (None, FilmFormat(1080, 1920), FilmFormat(1920, 1080, FrameRate(24)))


def made(names: str = "abc", gap: int = 30) -> tuple[Project, dict[TakeId, Source]]:
    """Clips of 10 s with a key frame every `gap` frames."""
    project = film(list(names))
    for each in project.scenes:
        project = edits.add_take(project, take_for(each), into_film=True)
    entries, exits = tuple(range(0, 300, gap)), tuple(range(1, 301))
    return project, {
        take.id: Source(take.path, take.media, entries, exits) for take in project.takes
    }


def shape(reel: Reel) -> list[tuple[str, int]]:
    return [
        ("copy" if isinstance(e, CopySegment) else e.reasons[0], e.frames) for e in reel.segments
    ]


@given(st.data(), st.sampled_from(FORMATS))
def test_frames_and_samples_are_exact_for_any_timeline(
    data: st.DataObject, fmt: FilmFormat | None
) -> None:
    project = data.draw(cuts())
    reel = flatten(project, data.draw(sources_of(project)), fmt)
    shown = ready(project)
    assert sum(each.frames for each in reel.segments) == reel.frames
    assert all(each.frames > 0 for each in reel.segments)
    assert reel.frames == reel.format.rate.frames_in(shown.duration)
    assert reel.samples == samples_at(reel.format.rate.of_frames(reel.frames), 48_000)
    for layer in reel.sound:
        assert layer.first < layer.end <= reel.samples
        assert 0 <= layer.fade_in + layer.fade_out <= layer.end - layer.first


@given(st.data())
def test_what_becomes_of_clips_adds_up_to_the_film(data: st.DataObject) -> None:
    project = data.draw(cuts())
    reel = flatten(project, data.draw(sources_of(project)))
    fates = reel.fates
    assert sum(fate.copied for fate in fates.values()) == reel.copied
    assert sum(fate.copied + fate.made for fate in fates.values()) == reel.frames
    assert {why for fate in fates.values() for why in fate.reasons} == set(reel.reasons)
    assert all(bool(fate.made) == bool(fate.reasons) for fate in fates.values())


@given(st.data())
def test_only_whole_untouched_stretches_between_entry_and_exit_are_copied(
    data: st.DataObject,
) -> None:
    project = data.draw(cuts())
    sources = data.draw(sources_of(project))
    reel = flatten(project, sources)
    by_path = {each.path: each for each in sources.values()}
    clips = {clip.id: (clip, span) for clip, span in ready(project).spans()}
    signatures = set()
    for first, segment in reel.placed():
        if not isinstance(segment, CopySegment):
            assert segment.reasons
            continue
        source = by_path[segment.path]
        signatures.add(source.info.signature)
        assert segment.first in source.entries
        assert segment.first + segment.frames in source.exits
        clip, span = clips[segment.clip_id]
        assert clip.speed == 100
        assert clip.freeze is None
        rate = reel.format.rate
        used = rate.frames_in(project.used_of(clip).start)
        assert segment.first - used == first - rate.frames_in(span.start)
    assert len(signatures) <= 1


@given(st.data())
def test_a_transition_is_never_longer_than_its_clips(data: st.DataObject) -> None:
    project = ready(data.draw(cuts()))
    spans = project.spans()
    frame = project.format.rate.frame
    for (clip, span), (after, later) in pairwise(spans):
        lead = project.transition_into(after)
        shared = span.end - later.start
        assert shared == (lead.duration if lead is not None and lead.overlaps else 0)
        assert later.start >= span.start
        before = project.transition_into(clip)
        mine = 0 if before is None else before.duration // (1 if before.overlaps else 2)
        yours = 0 if lead is None else lead.duration // (1 if lead.overlaps else 2)
        assert mine + yours <= span.duration
        assert mine == 0 or yours == 0 or mine + yours <= span.duration - frame


def test_an_untouched_film_is_copied_whole() -> None:
    project, sources = made()
    reel = flatten(project, sources)
    assert shape(reel) == [("copy", 300)] * 3
    assert reel.copied == reel.frames == 900
    assert reel.reasons == ()
    assert [(each.title, each.first) for each in reel.chapters] == [
        ("A", 0),
        ("B", 300),
        ("C", 600),
    ]


def test_a_trim_makes_only_what_it_touched() -> None:
    project, sources = made()
    project = cutting.trim(project, ClipId("clip-b"), TimeRange(flicks(1), flicks(8)))
    part = TimeRange(Flicks(flicks(1) + 7 * FrameRate(30).frame), flicks(8))
    project = cutting.trim(project, ClipId("clip-b"), part)
    assert shape(flatten(project, sources)) == [
        ("copy", 300), ("trimmed", 23), ("copy", 217), ("copy", 300),
    ]  # fmt: skip


def test_without_a_key_frame_inside_a_trimmed_clip_is_made_whole() -> None:
    project, sources = made(gap=300)
    project = cutting.trim(project, ClipId("clip-b"), TimeRange(flicks(1), flicks(8)))
    assert shape(flatten(project, sources))[1] == ("trimmed between key frames", 240)


def test_a_dissolve_shares_its_frames_and_copies_the_rest() -> None:
    project, sources = made()
    dissolve = Transition(TransitionKind.DISSOLVE, flicks(1))
    project = cutting.set_transition(project, [ClipId("clip-b")], dissolve)
    reel = flatten(project, sources)
    assert shape(reel) == [("copy", 270), ("dissolve", 30), ("copy", 270), ("copy", 300)]
    mixed = reel.segments[1]
    assert isinstance(mixed, RenderSegment)
    assert mixed.over is not None
    assert (mixed.base.start, mixed.over.start) == (flicks(9), 0)


def test_a_dip_takes_half_of_each_side_and_leaves_the_length() -> None:
    project, sources = made()
    dip = Transition(TransitionKind.DIP_TO_BLACK, flicks(1))
    project = cutting.set_transition(project, [ClipId("clip-b")], dip)
    assert shape(flatten(project, sources)) == [
        ("copy", 285), ("dip to black", 15), ("dip to black", 15),
        # To the next key frame.
        ("trimmed", 15), ("copy", 270), ("copy", 300),
    ]  # fmt: skip


def test_a_title_makes_its_own_frames_only_and_moves_with_its_clip() -> None:
    project, sources = made()
    title = Title(TitleId("t"), "Fog", Placement(flicks(2), flicks(1), "clip-b"))
    project = cutting.put_title(project, title)
    one = flatten(project, sources)
    assert shape(one) == [("copy", 300), ("copy", 60), ("title", 30), ("copy", 210), ("copy", 300)]
    moved = flatten(edits.move_clip(project, ClipId("clip-b"), 2), sources)
    assert set(moved.segments) == set(one.segments)


def test_reordering_makes_nothing_new() -> None:
    project, sources = made()
    project = cutting.set_look(project, [ClipId("clip-a")], Look(grade=Grade(1100, 0)))
    project = cutting.set_speed(project, [ClipId("clip-c")], 50)
    one = flatten(project, sources)
    other = flatten(edits.move_clip(project, ClipId("clip-c"), 0), sources)
    assert set(one.segments) == set(other.segments)


def test_unlike_clips_are_made_like_the_most_of_the_film() -> None:
    project, sources = made()
    odd = project.takes[0].id
    sources[odd] = replace(
        sources[odd], info=replace(sources[odd].info, signature="another encoder")
    )
    reel = flatten(project, sources)
    assert shape(reel)[1:] == [("copy", 300)] * 2
    assert reel.reasons == ("take-1.mp4 was encoded with other settings than most of the film",)


def test_another_shape_fits_every_clip_anew() -> None:
    project, sources = made("a")
    project = replace(project, timeline=replace(project.timeline, fit=Fit.BLUR))
    reel = flatten(project, sources, FilmFormat(1080, 1920))
    (segment,) = reel.segments
    assert isinstance(segment, RenderSegment)
    assert segment.base.look.fit is Fit.BLUR
    assert reel.reasons == ("take-1.mp4 is 1280x704, the film is 1080x1920",)


def test_a_split_is_heard_and_copied_as_if_it_were_not_there() -> None:
    project, sources = made("ab")
    at = Flicks(flicks(4) + FrameRate(30).frame)
    parted = cutting.split(project, ClipId("clip-a"), at, ClipId("second"))
    assert len(parted.timeline.picture.clips) == 3
    assert flatten(parted, sources) == flatten(project, sources)


def test_a_hard_cut_fades_for_a_hundredth_of_a_second() -> None:
    project, sources = made("ab")
    one, other = flatten(project, sources).sound
    # Both takes end at the cut, so each fades within itself.
    assert (one.fade_out, other.fade_in) == (240, 240)
    part = TimeRange(flicks(1), flicks(5))
    for each in ("clip-a", "clip-b"):
        project = cutting.trim(project, ClipId(each), part)
    one, other = flatten(project, sources).sound
    assert (one.end - other.first, one.fade_out, other.fade_in) == (480, 480, 480)


def test_matching_brings_clips_to_the_target() -> None:
    project, sources = made("ab")
    first, second = project.takes
    sources[first.id] = replace(sources[first.id], loudness=Loudness(-2000, -300))
    sources[second.id] = replace(sources[second.id], loudness=Loudness(None, -9000))
    mix = Mix(LoudnessTarget.STREAMING, matches_clips=True)
    project = replace(project, timeline=replace(project.timeline, mix=mix))
    assert [layer.gain for layer in flatten(project, sources).sound] == [600, 0]


@pytest.mark.parametrize("mode", CaptionMode)
def test_captions_are_a_track_or_in_the_picture_or_not_there(mode: CaptionMode) -> None:
    project, sources = made("a")
    caption = Caption(CaptionId("c"), "Listen.", Placement(flicks(1), flicks(2), "clip-a"))
    project = cutting.set_captions(project, [caption])
    project = replace(project, timeline=replace(project.timeline, caption_mode=mode))
    reel = flatten(project, sources)
    assert len(reel.captions) == (mode is CaptionMode.SOFT)
    assert ("caption" in reel.reasons) == (mode is CaptionMode.BURNT)


@pytest.mark.parametrize(
    ("generated", "origin"), [("ab", Origin.GENERATED), ("a", Origin.MIXED), ("", Origin.UNKNOWN)]
)
def test_a_film_knows_whether_its_clips_were_generated(generated: str, origin: Origin) -> None:
    project, sources = made("ab")
    takes = tuple(
        replace(take, job_id=JobId("j") if take.scene_id in generated else None)
        for take in project.takes
    )
    assert flatten(replace(project, takes=takes), sources).origin is origin
