"""Random values of the domain, as odd as a user or a service could make them."""

from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import (
    Clip,
    ClipId,
    JobId,
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
    TaskId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange

texts = st.text(max_size=30)
ids = st.text(min_size=1, max_size=12)
sizes = st.integers(1, 8192)
amounts = st.none() | st.builds(Credits, st.integers(0, 10**12))
moments = st.integers(0, 2**53)
durations = st.integers(0, 3 * 3600 * FLICKS_PER_SECOND).map(Flicks)

settings = st.builds(
    Settings,
    model=texts.map(ModelId),
    aspect=texts,
    seconds=st.integers(1, 60),
    resolution=st.none() | texts,
)
media = st.builds(
    MediaInfo,
    width=sizes,
    height=sizes,
    rate=st.builds(FrameRate, st.integers(1, 120_000), st.integers(1, 1001)),
    frames=st.integers(0, 10**6),
    duration=durations,
    video_codec=texts,
    audio_codec=texts,
    sample_rate=st.integers(0, 192_000),
    channels=st.integers(0, 8),
    signature=texts,
    size_bytes=st.integers(0, 2**40),
)
ranges = st.builds(TimeRange, durations, durations.map(lambda each: Flicks(each + 1)))


def takes(scene_ids: list[str]) -> st.SearchStrategy[Take]:
    return st.builds(
        Take,
        id=ids.map(TakeId),
        scene_id=st.sampled_from([*scene_ids, "a scene that is gone"]).map(SceneId),
        number=st.integers(1, 999),
        path=st.integers(1, 999).map(lambda n: f"clips/scène/take-{n}.mp4"),
        prompt=texts,
        settings=settings,
        media=media,
        made_at=moments,
        job_id=st.none() | ids.map(JobId),
        task_id=st.none() | ids.map(TaskId),
        credits=amounts,
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    scene_ids = draw(st.lists(ids, unique=True, max_size=5))
    scenes = [
        Scene(SceneId(each), draw(texts), draw(texts), draw(settings), draw(st.none() | take_ids))
        for each in scene_ids
    ]
    found = draw(st.lists(takes(scene_ids), unique_by=lambda take: take.id, max_size=5))
    clips = [
        Clip(ClipId(each), SceneId(draw(st.sampled_from(scene_ids))), None, draw(maybe_range))
        for each in (draw(st.lists(ids, unique=True, max_size=6)) if scene_ids else [])
    ]
    return Project(
        ProjectId(draw(ids)),
        draw(texts),
        tuple(scenes),
        tuple(found),
        Timeline(Track(TrackKind.PICTURE, tuple(clips))),
    )


take_ids = ids.map(TakeId)
maybe_range = st.none() | ranges
task_ids = ids.map(TaskId)
urls = st.lists(texts, max_size=3).map(tuple)

states: st.SearchStrategy[JobState] = st.one_of(
    st.builds(Queued, moments),
    st.builds(Submitting, moments, amounts),
    st.builds(Submitted, moments, task_ids),
    st.builds(Ready, moments, task_ids, urls, amounts),
    st.builds(Done, moments, task_ids, take_ids, amounts),
    st.builds(
        Failed,
        moments,
        st.sampled_from(Reason),
        texts,
        st.sampled_from(Billed),
        st.none() | task_ids,
        urls,
    ),
    st.builds(Uncertain, moments, texts, amounts),
    st.builds(Cancelled, moments, st.none() | task_ids, st.booleans()),
)
