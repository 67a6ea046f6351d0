"""The project as a value: what a clip shows, how long the film is, what is stale."""

from dataclasses import replace

import pytest

from desktop_app.domain.asking import is_stale
from desktop_app.domain.cutting import trim
from desktop_app.domain.edits import add_take, choose_take, move_clip, update_scene
from desktop_app.domain.project import (
    ClipId,
    FilmFormat,
    MediaInfo,
    Project,
    ProjectId,
    SceneId,
    TakeId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.time import FrameRate, TimeRange, flicks
from tests.unit.domain.films import MEDIA, film, scene, take_for


def test_a_clip_without_a_take_lasts_as_long_as_was_asked_for() -> None:
    project = film("ab")
    assert project.duration == flicks(20)
    assert all(project.take_of(clip) is None for clip in project.timeline.picture.clips)


def test_a_clip_lasts_as_long_as_its_take_and_a_trimmed_one_as_its_range() -> None:
    project = film("ab")
    project = add_take(project, take_for(project.scenes[0], seconds=12), into_film=True)
    first, second = project.timeline.picture.clips
    assert project.duration_of(first) == flicks(12)
    trimmed = replace(first, source_range=TimeRange(flicks(2), flicks(3)))
    timeline = Timeline(Track(TrackKind.PICTURE, (trimmed, second)))
    assert replace(project, timeline=timeline).duration == flicks(13)


def test_spans_follow_one_another_without_gaps() -> None:
    project = film("abcd")
    ends = [flicks(0)]
    for _, span in project.spans():
        assert span.start == ends[-1]
        ends.append(span.end)
    assert ends[-1] == project.duration == flicks(40)


def test_a_clip_may_show_another_take_than_its_scene() -> None:
    project = film("a")
    one, two = (take_for(project.scenes[0], number) for number in (1, 2))
    project = add_take(add_take(project, one, into_film=True), two, into_film=True)
    clip = project.timeline.picture.clips[0]
    assert project.take_of(clip) == two
    assert project.take_of(replace(clip, take_id=one.id)) == one
    assert project.take_of(replace(clip, take_id=TakeId("lost"))) is None
    assert project.takes_of(SceneId("a")) == (one, two)
    assert project.takes_of(SceneId("b")) == ()


@pytest.mark.parametrize("change", [{"prompt": "Another"}, {"settings": None}, {"title": "Other"}])
def test_a_scene_is_stale_when_what_it_asks_for_changed(change: dict[str, str | None]) -> None:
    project = film("a")
    project = add_take(project, take_for(project.scenes[0]), into_film=True)
    assert not is_stale(project, project.scenes[0])
    if "settings" in change:
        other = replace(project.scenes[0].settings, seconds=15)
        changed = update_scene(project, SceneId("a"), settings=other)
    else:
        changed = update_scene(
            project, SceneId("a"), prompt=change.get("prompt"), title=change.get("title")
        )
    assert is_stale(changed, changed.scenes[0]) == ("title" not in change)
    bare = choose_take(changed, SceneId("a"), None)
    assert not is_stale(bare, bare.scenes[0])


def test_the_format_is_that_of_most_of_the_film_wherever_the_odd_clip_stands() -> None:
    project = film("abc")
    small = replace(MEDIA, width=641, height=361, rate=FrameRate(25))
    picture = replace(MEDIA, width=4000, height=3000, frames=1)
    for each, media in zip(project.scenes, (small, MEDIA, picture), strict=True):
        project = add_take(project, replace(take_for(each), media=media), into_film=True)
    by_age = project.format
    assert by_age == FilmFormat(640, 360, FrameRate(25))
    for number in range(3):
        assert move_clip(project, ClipId("clip-b"), number).format == by_age
    trimmed = trim(project, ClipId("clip-a"), TimeRange(flicks(0), flicks(9)))
    assert trimmed.format == FilmFormat(1280, 704)


def test_the_format_is_that_of_the_only_take_else_of_the_first_scene() -> None:
    project = film("ab")
    assert project.format == FilmFormat(1280, 704)
    wide = replace(take_for(project.scenes[1]), media=replace(MEDIA, width=1920, height=1080,
                                                              rate=FrameRate(24)))  # fmt: skip
    assert add_take(project, wide, into_film=True).format == FilmFormat(1920, 1080, FrameRate(24))
    portrait = replace(scene("a"), settings=replace(scene("a").settings, aspect="9:16"))
    assert replace(project, scenes=(portrait,)).format == FilmFormat(704, 1280)
    assert Project(ProjectId("empty"), "Empty").format == FilmFormat()


@pytest.mark.parametrize(
    ("width", "height", "aspect"), [(1280, 704, "16:9"), (704, 1280, "9:16"), (960, 960, "1:1")]
)
def test_the_aspect_to_ask_for_follows_the_format(width: int, height: int, aspect: str) -> None:
    assert FilmFormat(width, height).aspect == aspect


def test_what_is_shared_stays_shared_and_is_not_copied() -> None:
    project = film("abc")
    changed = update_scene(project, SceneId("b"), title="New")
    assert changed.scenes[0] is project.scenes[0]
    assert changed.timeline is project.timeline
    assert project.scenes[1].title == "B"


def test_media_says_all_that_a_join_must_agree_on() -> None:
    assert isinstance(MEDIA, MediaInfo)
    assert MEDIA.rate.frames_in(MEDIA.duration) == MEDIA.frames
