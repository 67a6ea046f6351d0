"""Posters, strips and last frames: the right picture, upright, in the right colours."""

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.pictures import filmstrip, last_frame, poster
from tests.fakes import clips
from tests.fakes.photographs import corners, decoded, jpeg, png, quarters
from tests.unit.media.conftest import Shelf

STEPS = "color=black:{},format=rgb24,geq=r='N*8':g='N*8':b='N*8'"
"""Each frame is 8 levels brighter than the one before."""


def _seen(picture: bytes, tmp_path: Path) -> NDArray[np.uint8]:
    path = tmp_path / "picture"
    path.write_bytes(picture)
    with av.open(str(path)) as container:
        seen = next(container.decode(video=0)).to_ndarray(format="rgb24")
    return np.asarray(seen, np.uint8)


def _number(picture: bytes, tmp_path: Path) -> float:
    """Return which frame of STEPS a picture shows."""
    return float(_seen(picture, tmp_path).mean()) / 8


@pytest.fixture(scope="module")
def steps(shelf: Shelf) -> Path:
    return shelf.get("steps", lambda path: clips.make_clip(path, picture=STEPS))


@pytest.fixture(scope="module")
def many_keys(shelf: Shelf) -> Path:
    return shelf.get("keys", lambda path: clips.make_clip(path, picture=STEPS, video=("-g", "3")))


def test_poster_is_a_jpeg_of_the_height_asked_for(shelf: Shelf, tmp_path: Path) -> None:
    picture = poster(shelf.plain(), 88)
    assert picture[:2] == b"\xff\xd8"
    assert _seen(picture, tmp_path).shape == (88, 160, 3)


@pytest.mark.parametrize("frame", [0, 1, 13, 29])
def test_poster_shows_the_frame_at_the_time(steps: Path, tmp_path: Path, frame: int) -> None:
    at = Flicks(frame * FLICKS_PER_SECOND // 30)
    assert _number(poster(steps, 88, at), tmp_path) == pytest.approx(frame, abs=0.4)
    just_before_the_next = Flicks(at + FLICKS_PER_SECOND // 31)
    shown = _number(poster(steps, 88, just_before_the_next), tmp_path)
    assert shown == pytest.approx(frame, abs=0.4)


def test_a_poster_after_the_end_shows_the_last_frame(steps: Path, tmp_path: Path) -> None:
    late = poster(steps, 88, Flicks(9 * FLICKS_PER_SECOND))
    assert _number(late, tmp_path) == pytest.approx(29, abs=0.4)


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png"])
@pytest.mark.parametrize("at", [0, FLICKS_PER_SECOND])
def test_a_photograph_has_a_poster_too(tmp_path: Path, name: str, at: int) -> None:
    path = tmp_path / name
    path.write_bytes(jpeg(quarters()) if name.endswith("jpg") else png(quarters()))
    seen = tmp_path / "seen.jpg"
    seen.write_bytes(poster(path, 100, Flicks(at)))
    assert corners(decoded(seen)) == corners(quarters())


def test_filmstrip_of_few_key_frames_is_near_each_middle(steps: Path, tmp_path: Path) -> None:
    shown = [_number(each, tmp_path) for each in filmstrip(steps, 6, 44)]
    middles = [29 * (2 * number + 1) / 12 for number in range(6)]
    assert shown == pytest.approx(middles, abs=2.5)


def test_filmstrip_of_key_frames_takes_the_nearest(many_keys: Path, tmp_path: Path) -> None:
    shown = [_number(each, tmp_path) for each in filmstrip(many_keys, 5, 44)]
    middles = [29 * (2 * number + 1) / 10 for number in range(5)]
    assert shown == pytest.approx(middles, abs=2)
    assert all(abs(number / 3 - round(number / 3)) < 0.15 for number in shown)


def test_filmstrip_of_a_long_file_seeks(shelf: Shelf, tmp_path: Path) -> None:
    path = shelf.get(
        "long", lambda path: clips.solid_clip(path, "white", frames=2400, size=(64, 64), sound=None)
    )
    strip = filmstrip(path, 4, 32)
    assert [_seen(each, tmp_path).shape for each in strip] == [(32, 32, 3)] * 4


def test_a_clip_of_one_frame_fills_its_strip(tmp_path: Path) -> None:
    path = clips.solid_clip(tmp_path / "one.mp4", "white", frames=1, sound=None)
    strip = filmstrip(path, 5, 44)
    assert len(strip) == 5
    assert len(set(strip)) == 1


def test_last_frame_is_the_last_one_at_full_size(steps: Path, tmp_path: Path) -> None:
    picture = last_frame(steps)
    assert picture[:4] == b"\x89PNG"
    assert _seen(picture, tmp_path).shape == (176, 320, 3)
    assert _number(picture, tmp_path) == pytest.approx(29, abs=0.4)


def test_pictures_of_a_turned_clip_are_upright(tmp_path: Path) -> None:
    path = clips.rotated_clip(tmp_path / "phone.mp4")
    mirror = tmp_path / "ffmpeg.png"
    clips.run_ffmpeg("-i", str(path), "-frames:v", "1", str(mirror))
    theirs = _seen(mirror.read_bytes(), tmp_path).astype(float)
    ours = _seen(poster(path, clips.PORTRAIT[1]), tmp_path).astype(float)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).mean() < 12
    assert _seen(last_frame(path), tmp_path).shape == theirs.shape


@pytest.mark.parametrize(("size", "matrix"), [((1280, 704), "bt709"), ((320, 176), "smpte170m")])
def test_colours_of_clips_that_name_none_go_by_size(
    tmp_path: Path, size: tuple[int, int], matrix: str
) -> None:
    convert = f"scale=in_range=pc:out_range=tv:out_color_matrix={matrix}"
    picture = (
        f"color=0xc83214:{{}},format=rgb24,{convert},format=yuv420p,setparams=colorspace=unknown"
    )
    path = clips.make_clip(tmp_path / "clip.mp4", frames=2, size=size, picture=picture, sound=None)
    for shown in (poster(path, 88), last_frame(path)):
        red, green, blue = _seen(shown, tmp_path).mean(axis=(0, 1))
        assert (red, green, blue) == pytest.approx((0xC8, 0x32, 0x14), abs=6)


def test_white_is_white_and_black_is_black(tmp_path: Path) -> None:
    for colour, level in (("white", 255), ("black", 0)):
        path = clips.solid_clip(tmp_path / f"{colour}.mp4", colour, frames=2)
        for picture in (poster(path, 44), last_frame(path)):
            assert _seen(picture, tmp_path).mean() == pytest.approx(level, abs=3)


def test_no_picture_gives_a_sentence(tmp_path: Path) -> None:
    path = clips.text_named_mp4(tmp_path / "list.mp4")
    for look in (
        lambda: poster(path, 44),
        lambda: filmstrip(path, 4, 44),
        lambda: last_frame(path),
    ):
        with pytest.raises(LocalFault, match=r"list\.mp4 is damaged or not a video"):
            look()
