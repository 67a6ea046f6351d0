"""Time is exact: every common frame and sample rate divides a second of flicks."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.time import (
    FLICKS_PER_SECOND,
    Flicks,
    FrameRate,
    TimeRange,
    as_milliseconds,
    as_seconds,
    clock,
    flicks,
    parse_timecode,
    samples_at,
    timecode,
)

RATES = [FrameRate(24), FrameRate(25), FrameRate(30), FrameRate(60), FrameRate(24000, 1001),
         FrameRate(30000, 1001), FrameRate(60000, 1001)]  # fmt: skip


@pytest.mark.parametrize("rate", RATES, ids=str)
def test_a_frame_is_a_whole_number_of_flicks(rate: FrameRate) -> None:
    exact = Fraction(FLICKS_PER_SECOND * rate.denominator, rate.numerator)
    assert exact.denominator == 1
    assert rate.frame == exact


@pytest.mark.parametrize("sample_rate", [22_050, 24_000, 32_000, 44_100, 48_000, 96_000])
def test_a_sample_is_a_whole_number_of_flicks(sample_rate: int) -> None:
    assert FLICKS_PER_SECOND % sample_rate == 0


@given(st.sampled_from(RATES), st.integers(0, 10**7))
def test_frames_survive_the_way_through_flicks(rate: FrameRate, frames: int) -> None:
    assert rate.frames_in(rate.of_frames(frames)) == frames


@given(st.integers(0, 10**9), st.sampled_from([44_100, 48_000]))
def test_samples_survive_the_way_through_flicks(samples: int, sample_rate: int) -> None:
    time = Flicks(samples * (FLICKS_PER_SECOND // sample_rate))
    assert samples_at(time, sample_rate) == samples


def test_half_a_frame_rounds_up_and_less_rounds_down() -> None:
    rate = FrameRate(30)
    half = Flicks(rate.frame // 2)
    assert rate.frames_in(half) == 1
    assert rate.frames_in(Flicks(half - 1)) == 0


def test_seconds_in_and_out() -> None:
    assert flicks(10) == 7_056_000_000
    assert flicks(Fraction(1, 3)) == 235_200_000
    assert as_seconds(flicks(15)) == 15.0
    assert as_milliseconds(Flicks(flicks(1) - 1)) == 999


@given(st.integers(0, 10**10), st.integers(0, 10**10), st.integers(0, 3 * 10**10))
def test_a_range_is_half_open(start: int, duration: int, time: int) -> None:
    span = TimeRange(Flicks(start), Flicks(duration))
    assert span.contains(Flicks(time)) == (start <= time < start + duration)
    assert not span.contains(span.end)


@pytest.mark.parametrize(
    ("seconds", "frames", "shown"),
    [(0, 0, "00:00.00"), (59, 29, "00:59.29"), (61, 1, "01:01.01"), (3600, 0, "1:00:00.00")],
)
def test_timecode(seconds: int, frames: int, shown: str) -> None:
    rate = FrameRate(30)
    assert timecode(Flicks(flicks(seconds) + rate.of_frames(frames)), rate) == shown


def test_timecode_counts_thirty_frames_at_29_97() -> None:
    rate = FrameRate(30000, 1001)
    assert timecode(rate.of_frames(29), rate) == "00:00.29"
    assert timecode(rate.of_frames(30), rate) == "00:01.00"


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("00:04.12", 132),
        ("4", 120),
        (" 4.5 ", 125),
        ("1:00", 1800),
        ("90:00.00", 162_000),
        ("1:00:00.29", 108_029),
        ("00:04:12", 252 * 30),
        ("4;12", 132),
    ],
)
def test_a_timecode_is_read_as_people_write_it(text: str, frames: int) -> None:
    rate = FrameRate(30)
    assert parse_timecode(text, rate) == rate.of_frames(frames)


@pytest.mark.parametrize("text", ["", "soon", "1:2:3:4:5", "00:04.30", "-1", "4.", "1e3"])
def test_what_is_no_timecode_is_none(text: str) -> None:
    assert parse_timecode(text, FrameRate(30)) is None


@pytest.mark.parametrize("rate", RATES)
def test_a_timecode_is_read_back(rate: FrameRate) -> None:
    for frames in (0, 1, 29, 1799, 107_999, 500_000):
        time = rate.of_frames(frames)
        assert parse_timecode(timecode(time, rate), rate) == time


def test_clock_and_rates_as_people_read_them() -> None:
    assert clock(flicks(125)) == "2:05"
    assert [str(rate) for rate in RATES[:5]] == ["24", "25", "30", "60", "23.976"]
