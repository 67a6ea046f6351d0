"""Frames that are decoded one by one: the right ones, near and far, until nobody wants them."""

from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import Flicks
from desktop_app.media.frame_reader import FrameReader
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.seeing import STEPS, number, time_of


@pytest.fixture(scope="module")
def steps(shelf: Shelf) -> Path:
    return shelf.get("steps", lambda path: clips.make_clip(path, picture=STEPS))


def test_frames_are_exact_in_any_order(steps: Path, shelf: Shelf, tmp_path: Path) -> None:
    reader = FrameReader(44)
    for frame in (0, 1, 1, 2, 9, 28, 29, 3, 3, 16, 15, 29):
        picture = reader.jpeg(steps, Flicks(time_of(frame) + time_of(1) // 2), lambda: True)
        assert picture is not None
        assert number(picture, tmp_path) == frame
        if frame == 9:
            # Another file between is no matter.
            assert reader.jpeg(shelf.plain(), Flicks(0), lambda: True) is not None
    late = reader.jpeg(steps, time_of(99), lambda: True)
    assert late is not None
    assert number(late, tmp_path) == 29
    reader.close()


def test_it_ends_as_soon_as_it_is_not_wanted_and_goes_on_after_that(
    steps: Path, tmp_path: Path
) -> None:
    reader = FrameReader(44)
    asked = iter([True, True, False])
    assert reader.jpeg(steps, time_of(20), lambda: next(asked)) is None
    assert next(asked, None) is None
    picture = reader.jpeg(steps, time_of(20), lambda: True)
    assert picture is not None
    assert number(picture, tmp_path) == 20


def test_what_is_no_film_gives_a_sentence(tmp_path: Path, steps: Path) -> None:
    reader = FrameReader(44)
    with pytest.raises(LocalFault, match=r"list\.mp4"):
        reader.jpeg(clips.text_named_mp4(tmp_path / "list.mp4"), Flicks(0), lambda: True)
    assert reader.jpeg(steps, Flicks(0), lambda: True) is not None
