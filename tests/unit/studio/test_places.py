from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.project import (
    Clip,
    ClipId,
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.time import Flicks, FrameRate, flicks
from desktop_app.studio.places import clip_at, film_time, timeline_time


def _film(lengths: list[int | None]) -> Project:
    """Return a film of scenes with takes so long, or without (ten seconds of placeholder)."""
    settings = Settings(ModelId("m"))
    scenes, takes, clips = [], [], []
    for number, seconds in enumerate(lengths):
        scene_id, take_id = SceneId(f"s{number}"), TakeId(f"t{number}")
        if seconds is not None:
            media = MediaInfo(
                1280, 704, FrameRate(30), seconds * 30, flicks(seconds), "h264", "", 0, 0, "s", 1
            )
            takes.append(Take(take_id, scene_id, 1, "x", "", settings, media, 0))
        scenes.append(Scene(scene_id, "", "", settings, take_id if seconds else None))
        clips.append(Clip(ClipId(f"c{number}"), scene_id))
    track = Track(TrackKind.PICTURE, tuple(clips))
    return Project(ProjectId("p"), "", tuple(scenes), tuple(takes), Timeline(track))


LENGTHS = st.lists(st.none() | st.integers(1, 15), max_size=6)


def test_placeholders_take_time_on_the_timeline_and_none_in_the_film() -> None:
    project = _film([10, None, 15])
    assert film_time(project, flicks(9)) == flicks(9)
    assert film_time(project, flicks(12)) == film_time(project, flicks(20)) == flicks(10)
    assert film_time(project, flicks(21)) == flicks(11)
    assert film_time(project, flicks(99)) == flicks(25)
    assert timeline_time(project, flicks(9)) == flicks(9)
    assert timeline_time(project, flicks(10)) == flicks(20)
    assert timeline_time(project, flicks(25)) == flicks(35)
    found = clip_at(project, flicks(12))
    assert found is not None
    assert found.id == "c1"
    assert clip_at(project, flicks(35)) is None


@given(LENGTHS, st.fractions(0, 1))
def test_a_place_in_the_film_is_found_again(lengths: list[int | None], share: object) -> None:
    project = _film(lengths)
    played = flicks(sum(length or 0 for length in lengths))
    at = Flicks(int(played * share))  # type: ignore[operator]
    assert film_time(project, timeline_time(project, at)) == at
