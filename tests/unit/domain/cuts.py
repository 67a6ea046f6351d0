"""Random films as a person could cut them, with clips from sources of several kinds."""

from dataclasses import replace

from hypothesis import strategies as st

from desktop_app.domain.picture import Fit, Grade, Look, Move, Transition, TransitionKind, Watermark
from desktop_app.domain.project import Clip, ClipId, Project, SceneId, TakeId, Timeline
from desktop_app.domain.reel import Source
from desktop_app.domain.sound import (
    ClipSound,
    Loudness,
    LoudnessTarget,
    Mix,
    SoundClip,
    SoundId,
)
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Placement, Title, TitleId
from tests.unit.domain.films import MEDIA, film, take_for

LIKE = MEDIA
OTHER_RATE = replace(MEDIA, rate=FrameRate(24), frames=240, signature="24")
OTHER_SIZE = replace(MEDIA, width=720, height=1280, signature="portrait")
OTHER_ENCODER = replace(MEDIA, signature="other")
SILENT = replace(MEDIA, sample_rate=0, channels=0, audio_codec="")
STILL = replace(MEDIA, frames=1, duration=MEDIA.rate.frame, sample_rate=0, video_codec="png")

times = st.integers(0, 12 * 30).map(lambda frames: FrameRate(30).of_frames(frames))
odd_times = st.integers(0, flicks(12)).map(Flicks)
lengths = st.integers(1, 5 * 30).map(lambda frames: FrameRate(30).of_frames(frames))
looks = st.builds(
    Look,
    st.sampled_from([None, *Fit]),
    st.sampled_from([Move.NONE, Move.NONE, Move.ZOOM_IN]),
    st.sampled_from([Grade(), Grade(), Grade(1100, -20)]),
)
transitions = st.none() | st.builds(Transition, st.sampled_from(TransitionKind), odd_times)


@st.composite
def cuts(draw: st.DrawFn) -> Project:
    names = [chr(ord("a") + each) for each in range(draw(st.integers(1, 5)))]
    project = film(names)
    takes = []
    for each in project.scenes:
        kind = draw(st.sampled_from([LIKE, LIKE, LIKE, OTHER_RATE, OTHER_SIZE, SILENT, STILL]))
        takes.append(replace(take_for(each), media=kind))
    scenes = tuple(
        replace(each, take_id=take.id if draw(st.integers(0, 5)) else None)
        for each, take in zip(project.scenes, takes, strict=True)
    )
    project = replace(project, scenes=scenes, takes=tuple(takes))
    order = draw(st.lists(st.sampled_from(scenes), min_size=1, max_size=6))
    clips = tuple(draw(clip(number, each.id)) for number, each in enumerate(order))
    track = replace(project.timeline.picture, clips=clips)
    return replace(project, timeline=draw(around(replace(project.timeline, picture=track))))


@st.composite
def clip(draw: st.DrawFn, number: int, scene_id: SceneId) -> Clip:
    part = draw(st.none() | st.builds(TimeRange, times, lengths))
    return Clip(
        ClipId(f"clip {number}"),
        scene_id,
        source_range=part,
        speed=draw(st.sampled_from([100, 100, 100, 25, 150, 400])),
        freeze=draw(st.none() | st.none() | lengths),
        look=draw(looks),
        sound=ClipSound(draw(st.integers(-600, 600)), draw(st.booleans())),
        transition=draw(transitions),
    )


@st.composite
def around(draw: st.DrawFn, timeline: Timeline) -> Timeline:
    ids = st.sampled_from([None, *(each.id for each in timeline.picture.clips)])
    places = st.builds(Placement, odd_times, lengths, ids)
    titles = [
        Title(TitleId(f"t{n}"), "Words", p)
        for n, p in enumerate(draw(st.lists(places, max_size=3)))
    ]
    captions = [
        Caption(CaptionId(f"c{n}"), "Said", p)
        for n, p in enumerate(draw(st.lists(places, max_size=3)))
    ]
    music = [
        SoundClip(SoundId(f"m{n}"), "sounds/m.mp3", flicks(60), p, fade_in=flicks(1))
        for n, p in enumerate(draw(st.lists(places, max_size=2)))
    ]
    return replace(
        timeline,
        titles=tuple(titles),
        captions=tuple(captions),
        caption_mode=draw(st.sampled_from(CaptionMode)),
        music=tuple(music),
        mix=Mix(draw(st.sampled_from(LoudnessTarget)), draw(st.booleans())),
        watermark=draw(st.sampled_from([None, None, None, Watermark("assets/logo.png")])),
    )


@st.composite
def sources_of(draw: st.DrawFn, project: Project) -> dict[TakeId, Source]:
    found = {}
    for take in project.takes:
        gap = draw(st.sampled_from([12, 30, 300]))
        frames = take.media.frames
        exits = {frames, *draw(st.lists(st.integers(1, max(1, frames)), max_size=40))}
        found[take.id] = Source(
            take.path,
            take.media,
            tuple(range(0, frames, gap)),
            tuple(sorted(each for each in exits if each <= frames)),
            None if draw(st.integers(0, 5)) else "is turned by its metadata",
            Loudness(draw(st.integers(-3000, -800)), -300),
        )
    return found
