"""What is played for takes that the player cannot show, or not smoothly."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.media.playable import WIDEST, Hurdle, hurdle_of
from desktop_app.media.probe import probe
from desktop_app.studio.playables import Playable, PlayableShelf
from tests.fakes.clips import make_clip, text_named_mp4
from tests.fakes.waiting import until

AV1 = ("-c:v", "libsvtav1", "-preset", "12", "-profile:v", "0")


@pytest.fixture(scope="module")
def av1(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("av1")
    return make_clip(folder / "it's 100 % AV1.mp4", frames=12, video=AV1)


def notes() -> tuple[list[float], Callable[[float], None]]:
    told: list[float] = []
    return told, told.append


async def test_what_can_be_played_is_played_itself(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", frames=3)
    told, tell = notes()
    shelf = PlayableShelf(tmp_path / "cache")
    assert await shelf.playable(clip, probe(clip), tell) == Playable(clip)
    assert told == []


async def test_av1_is_played_from_a_copy_that_is_made_once(av1: Path, tmp_path: Path) -> None:
    media = probe(av1)
    assert media.video_codec == "av1"
    told, tell = notes()
    shelf = PlayableShelf(tmp_path / "cache")
    found = await shelf.playable(av1, media, tell)
    assert found.hurdle is Hurdle.CODEC
    assert told[0] == 0.0
    copy = probe(found.path)
    assert copy.video_codec == "h264"
    assert (copy.frames, copy.rate, copy.duration) == (media.frames, media.rate, media.duration)
    assert copy.sample_rate == media.sample_rate
    told.clear()
    again = await PlayableShelf(tmp_path / "cache").playable(av1, media, tell)
    assert again == found
    assert told == []


async def test_large_pictures_are_played_smaller(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "large.mp4", frames=3, size=(3840, 2160), sound=None)
    found = await PlayableShelf(tmp_path / "cache").playable(clip, probe(clip), lambda done: None)
    assert found.hurdle is Hurdle.SIZE
    copy = probe(found.path)
    assert (copy.width, copy.height, copy.frames) == (WIDEST, 720, 3)


def test_only_what_needs_it_is_copied(tmp_path: Path) -> None:
    media = probe(make_clip(tmp_path / "clip.mp4", frames=3))
    assert hurdle_of(media) is None
    assert hurdle_of(replace(media, width=1920, height=1080)) is None
    assert hurdle_of(replace(media, width=2160, height=3840)) is Hurdle.SIZE


async def test_a_copy_that_is_not_wanted_any_more_leaves_nothing(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    long = make_clip(tmp_path / "long.mp4", frames=900, size=(640, 352), sound=None)
    large = replace(probe(long), width=3840, height=2112)
    making = asyncio.create_task(PlayableShelf(cache).playable(long, large, lambda done: None))
    await until(lambda: cache.exists() and any(cache.iterdir()))
    making.cancel()
    await asyncio.wait({making})
    assert making.cancelled()
    assert list(cache.iterdir()) == []


async def test_what_cannot_be_copied_is_said(av1: Path, tmp_path: Path) -> None:
    broken = text_named_mp4(tmp_path / "list.mp4")
    shelf = PlayableShelf(tmp_path / "cache")
    with pytest.raises(LocalFault, match="ffmpeg could not make the video"):
        await shelf.playable(broken, probe(av1), lambda done: None)
    assert list((tmp_path / "cache").iterdir()) == []
