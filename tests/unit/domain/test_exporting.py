from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.exporting import (
    Codec,
    Container,
    Control,
    ExportSettings,
    Preset,
    PresetId,
    duration_of,
    estimate,
    film_format,
    joined_estimate,
    part_of,
    picture_size,
)
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import Flicks, FrameRate, TimeRange

WIDE, UPRIGHT = FilmFormat(1280, 704), FilmFormat(704, 1280)


def preset(container: Container, codec: Codec = Codec.COPY, **more: Any) -> Preset:
    return Preset(PresetId("x"), "X", "", container, codec, **more)


YOUTUBE = preset(Container.MP4, Codec.H264, shape=(16, 9))
VERTICAL = preset(Container.MP4, Codec.H264, shape=(9, 16))
SQUARE = preset(Container.MP4, Codec.H264, shape=(1, 1))
HEVC = preset(Container.MP4, Codec.HEVC)
GIF = preset(Container.GIF)
AS_IS = ExportSettings()


@pytest.mark.parametrize(
    ("film", "wanted", "size", "expected"),
    [
        (WIDE, YOUTUBE, None, (1280, 704)),
        (WIDE, YOUTUBE, 1080, (1920, 1080)),
        (UPRIGHT, YOUTUBE, None, (1280, 720)),
        (WIDE, VERTICAL, None, (720, 1280)),
        (UPRIGHT, VERTICAL, None, (704, 1280)),
        (UPRIGHT, VERTICAL, 1080, (1080, 1920)),
        (WIDE, SQUARE, None, (720, 720)),
        (FilmFormat(1000, 1000), SQUARE, None, (1000, 1000)),
        (FilmFormat(1920, 1080), SQUARE, None, (1080, 1080)),
        (WIDE, HEVC, None, (1280, 704)),
        (WIDE, HEVC, 360, (654, 360)),
        (UPRIGHT, HEVC, 1081, (1080, 1966)),
        (FilmFormat(5000, 2812), SQUARE, None, (2160, 2160)),
        (WIDE, GIF, 320, (1280, 704)),
    ],
)
def test_a_preset_gives_the_film_its_shape(
    film: FilmFormat, wanted: Preset, size: int | None, expected: tuple[int, int]
) -> None:
    found = film_format(film, wanted, replace(AS_IS, size=size))
    assert (found.width, found.height) == expected
    assert found.rate == film.rate


def test_another_rate_is_a_setting() -> None:
    assert film_format(WIDE, HEVC, replace(AS_IS, rate=FrameRate(25))).rate == FrameRate(25)


@given(
    st.integers(16, 5000),
    st.integers(16, 5000),
    st.sampled_from([YOUTUBE, VERTICAL, SQUARE]),
    st.sampled_from([None, 360, 720, 2160]),
)
def test_sizes_are_even_and_near_the_shape(
    width: int, height: int, wanted: Preset, size: int | None
) -> None:
    found = film_format(FilmFormat(width, height), wanted, replace(AS_IS, size=size))
    if (found.width, found.height) != (width, height):
        assert found.width % 2 == found.height % 2 == 0
    assert wanted.shape is not None
    off = found.width * wanted.shape[1] / (found.height * wanted.shape[0])
    assert 0.95 < off < 1.05


def test_what_is_not_encoded_once_more() -> None:
    master = preset(Container.MP4)
    quality = ExportSettings(control=Control.QUALITY)
    assert not master.encodes(AS_IS)
    assert not YOUTUBE.encodes(AS_IS)
    assert YOUTUBE.encodes(quality)
    assert YOUTUBE.encodes(replace(AS_IS, hardware=True))
    assert HEVC.encodes(AS_IS)
    assert GIF.encodes(AS_IS)


@pytest.mark.parametrize(
    ("codec", "hardware", "control", "twice"),
    [
        (Codec.H264, False, Control.BITRATE, True),
        (Codec.HEVC, False, Control.BITRATE, True),
        (Codec.AV1, False, Control.BITRATE, False),
        (Codec.H264, True, Control.BITRATE, False),
        (Codec.H264, False, Control.QUALITY, False),
    ],
)
def test_two_passes(codec: Codec, hardware: bool, control: Control, twice: bool) -> None:
    settings = ExportSettings(hardware=hardware, control=control)
    assert preset(Container.MP4, codec).two_passes(settings) == twice


@given(st.integers(1, 500), st.integers(0, 600), st.integers(0, 600))
def test_a_part_lies_in_the_film_and_is_never_empty(frames: int, start: int, length: int) -> None:
    rate = FrameRate(30)
    span = TimeRange(rate.of_frames(start), rate.of_frames(length))
    first, end = part_of(span, frames, rate)
    assert 0 <= first < end <= frames
    if start + length <= frames and length:
        assert (first, end) == (start, start + length)
    assert part_of(None, frames, rate) == (0, frames)


def test_how_much_of_a_film_lies_in_a_range() -> None:
    assert duration_of(None, Flicks(10)) == 10
    assert duration_of(TimeRange(Flicks(4), Flicks(3)), Flicks(10)) == 3
    assert duration_of(TimeRange(Flicks(8), Flicks(5)), Flicks(10)) == 2
    assert duration_of(TimeRange(Flicks(12), Flicks(5)), Flicks(10)) == 0


def test_an_animation_keeps_its_shape_and_is_not_enlarged() -> None:
    assert picture_size(WIDE, 320) == (320, 176)
    assert picture_size(WIDE, 5000) == (1280, 704)
    assert picture_size(WIDE, None) == (1280, 704)


def test_estimates() -> None:
    frames, joined = 300, 9_000_000
    assert estimate(preset(Container.MP4), AS_IS, WIDE, frames, joined) == joined
    wave = estimate(preset(Container.WAV), AS_IS, WIDE, frames, joined)
    assert wave == pytest.approx(10 * 48_000 * 4, rel=0.15)
    rated = ExportSettings(control=Control.BITRATE, bit_rate=8_000_000)
    assert estimate(HEVC, rated, WIDE, frames, joined) == pytest.approx(10_240_000, rel=0.05)
    better = ExportSettings(control=Control.QUALITY, quality=18)
    worse = ExportSettings(control=Control.QUALITY, quality=30)
    large = estimate(HEVC, better, WIDE, frames, joined)
    assert large > 2 * estimate(HEVC, worse, WIDE, frames, joined)
    prores = preset(Container.MOV, Codec.PRORES)
    hd = FilmFormat(1920, 1080, FrameRate(30000, 1001))
    second = estimate(prores, AS_IS, hd, 30, joined)
    assert second == pytest.approx(147_000_000 / 8, rel=0.05)
    small = ExportSettings(size=320, rate=FrameRate(10))
    assert estimate(GIF, small, WIDE, frames, 0) < estimate(GIF, AS_IS, WIDE, frames, 0) / 20


def test_a_joined_film_is_about_what_it_copies() -> None:
    copied = joined_estimate(WIDE, 5_000_000, 0, 300)
    assert 5_240_000 <= copied <= 5_500_000
    assert joined_estimate(WIDE, 5_000_000, 100, 300) > copied
