from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.project import ClipId, SceneId
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, flicks
from desktop_app.ui.timeline import layout
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale


def row(*seconds: int) -> Row:
    start, clips = 0, []
    for index, length in enumerate(seconds):
        name = f"c{index + 1}"
        place = Flicks(start * FLICKS_PER_SECOND)
        clips.append(
            PlacedClip(ClipId(name), SceneId(name), index + 1, index, place, flicks(length))
        )
        start += length
    return Row(tuple(clips))


FILM = row(10, 10, 15, 10, 10)
densities = some.floats(0.02, layout.CLOSEST)
lengths = some.lists(some.integers(1, 60), min_size=1, max_size=20)


@given(densities, some.integers(0, 4 * 3600 * FLICKS_PER_SECOND))
def test_pixels_and_times_agree(density: float, time: int) -> None:
    scale = Scale(density)
    one_pixel = FLICKS_PER_SECOND / density
    assert abs(scale.time_at(scale.x_of(time)) - time) <= max(2, one_pixel * 1e-6)


@given(densities, lengths)
def test_neighbours_never_overlap_and_gaps_never_exceed_the_gap(
    density: float, seconds: list[int]
) -> None:
    scale = Scale(density)
    edges = [scale.edges(clip.start, clip.duration) for clip in row(*seconds).clips]
    for (_, right), (left, _) in pairwise(edges):
        assert right - 1 <= left
        assert left - right <= layout.GAP


def test_a_film_is_fitted_with_a_margin() -> None:
    scale = layout.fitting(FILM.end, 1516)
    assert scale.x_of(FILM.end) == pytest.approx(1516 - layout.FIT_MARGIN)


def test_a_short_film_is_not_blown_up() -> None:
    assert layout.fitting(flicks(2), 1500).density == layout.WIDEST_FIT
    assert layout.fitting(Flicks(0), 1500).density == layout.WIDEST_FIT


def test_zoom_stays_between_the_whole_film_and_single_frames() -> None:
    widest = layout.fitting(FILM.end, 1500)
    assert layout.zoomed(widest, 0.1, widest) == widest
    assert layout.zoomed(widest, 1e6, widest).density == layout.CLOSEST


@given(some.floats(0.05, 60), some.floats(0, 1))
def test_closeness_and_scale_are_each_others_inverse(widest: float, share: float) -> None:
    scale = layout.at_closeness(share, Scale(widest))
    assert layout.closeness(scale, Scale(widest)) == pytest.approx(share, abs=1e-9)


def test_zooming_keeps_the_time_under_the_pointer() -> None:
    scale = Scale(120.0)
    offset = layout.offset_keeping(flicks(30), 400.0, scale)
    assert scale.x_of(flicks(30)) - offset == pytest.approx(400.0, abs=0.5)


@given(some.floats(0.01, layout.CLOSEST))
def test_labels_on_the_ruler_have_room(density: float) -> None:
    scale = Scale(density)
    end = scale.time_at(3000)
    labelled = [tick for tick in layout.ruler_ticks(scale, Flicks(0), end) if tick.label]
    apart = [scale.x_of(b.time - a.time) for a, b in pairwise(labelled)]
    assert labelled[0].time == 0
    assert all(each >= 60 for each in apart)
    assert len({tick.label for tick in labelled}) == len(labelled)


def test_the_ruler_reads_as_in_the_drawing() -> None:
    ticks = layout.ruler_ticks(Scale(27.2), Flicks(0), flicks(55))
    labels = [tick.label for tick in ticks if tick.label]
    assert labels == ["0:00", "0:10", "0:20", "0:30", "0:40", "0:50"]


def test_close_up_the_ruler_counts_tenths() -> None:
    ticks = layout.ruler_ticks(Scale(600.0), flicks(4), flicks(5))
    assert [tick.label for tick in ticks if tick.label] == ["0:04.0", "0:04.5", "0:05.0"]


def test_a_long_film_is_counted_in_hours() -> None:
    ticks = layout.ruler_ticks(Scale(0.1), Flicks(0), flicks(7300))
    labels = [tick.label for tick in ticks if tick.label]
    assert labels == ["0:00", "30:00", "1:00:00", "1:30:00", "2:00:00"]


def test_the_clip_at_a_time() -> None:
    assert FILM.at(flicks(10)) is FILM.clips[1]
    assert FILM.at(flicks(10) - 1) is FILM.clips[0]
    assert FILM.at(FILM.end) is None
    assert FILM.at(-1) is None
    assert Row().at(0) is None


@given(lengths, some.integers(-10, 300), some.integers(1, 300))
def test_what_lies_between_two_times(seconds: list[int], first: int, length: int) -> None:
    film = row(*seconds)
    start, end = first * FLICKS_PER_SECOND, (first + length) * FLICKS_PER_SECOND
    expected = [clip for clip in film.clips if clip.start < end and clip.end > start]
    assert list(film.between(start, end)) == (
        expected if length else list(film.between(start, end))
    )


def lapped(*lengths_and_shared: tuple[int, int]) -> Row:
    """Return clips of so many seconds, each sharing some with the one before."""
    end, clips = Flicks(0), []
    for index, (length, shared) in enumerate(lengths_and_shared):
        name = f"c{index + 1}"
        start = Flicks(end - flicks(shared))
        clip = PlacedClip(
            ClipId(name), SceneId(name), index + 1, index, start, flicks(length), flicks(shared)
        )
        clips.append(clip)
        end = clip.end
    return Row(tuple(clips))


LAPPED = lapped((10, 0), (10, 2), (15, 0), (10, 3))


def test_of_two_clips_that_share_a_time_the_later_one_is_there() -> None:
    assert LAPPED.at(flicks(8)) is LAPPED.clips[1]
    assert LAPPED.at(flicks(8) - 1) is LAPPED.clips[0]
    assert LAPPED.end == flicks(40)


@given(some.integers(0, 40 * 30), some.integers(1, 300))
def test_both_clips_of_a_shared_time_are_seen_in_it(first: int, length: int) -> None:
    start, end = flicks(first) // 30, flicks(first + length) // 30
    seen = [clip for clip in LAPPED.clips if clip.start < end and clip.end > start]
    assert list(LAPPED.between(start, end)) == seen


def test_the_edges_pull_harder_the_deeper_the_pointer_is_in_them() -> None:
    assert layout.edge_pull(500, 1000) == 0
    assert layout.edge_pull(40, 1000) < 0 < layout.edge_pull(960, 1000)
    assert abs(layout.edge_pull(5, 1000)) > abs(layout.edge_pull(40, 1000))
    assert layout.edge_pull(-500, 1000) == -28.0
    assert layout.edge_pull(1500, 1000) == 28.0


@pytest.mark.parametrize(
    ("width", "count"), [(60, 2), (196, 2), (197, 4), (390, 4), (400, 8), (100_000, 64)]
)
def test_filmstrips_come_in_few_lengths(width: int, count: int) -> None:
    assert layout.tile_count(flicks(10), flicks(10), width, 98.0) == count


def test_a_trimmed_clip_asks_for_the_pictures_of_its_whole_take() -> None:
    assert layout.tile_count(flicks(10), flicks(5), 196, 98.0) == 4
