"""Two takes at one moment: the frames that belong to it, whatever their rates and lengths."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.printing import Pixels
from desktop_app.media.probe import probe
from desktop_app.studio.pairs import Angle, PairReader
from tests.fakes.clips import make_clip, text_named_mp4

STEP = 8
"""Frame n of a clip is a grey of n * STEP."""


def greys(path: Path, rate: str, frames: int) -> Angle:
    picture = f"color=black:{{}},geq=lum='16+n*{STEP}':cb=128:cr=128"
    picture = picture.replace("n*", "N*")
    make_clip(path, frames=frames, rate=rate, size=(64, 64), picture=picture, sound=None)
    return Angle(path, probe(path))


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Angle:
    return greys(tmp_path_factory.mktemp("slow") / "24.mp4", "24", 20)


@pytest.fixture(scope="module")
def fast(tmp_path_factory: pytest.TempPathFactory) -> Angle:
    return greys(tmp_path_factory.mktemp("fast") / "30.mp4", "30000/1001", 12)


def seen(pixels: Pixels) -> int:
    """Return the number of the frame by its grey, from 16 to 235 in the file."""
    at = pixels.stride * (pixels.height // 2) + 4 * (pixels.width // 2)
    return round(pixels.data[at] * 219 / 255 / STEP)


@pytest.fixture
def reader() -> Iterator[PairReader[int]]:
    made = PairReader(seen)
    yield made
    made.close()


async def test_both_show_the_frame_of_the_same_moment(
    reader: PairReader[int], slow: Angle, fast: Angle
) -> None:
    for hundredths in (0, 3, 4, 5, 21, 35, 12, 80, 2):
        at = Flicks(FLICKS_PER_SECOND * hundredths // 100)
        one, other = await reader.look((slow, fast), at, 64)
        assert (one.picture, other.picture) == (one.frame, other.frame)
        assert one.frame == min(19, hundredths * 24 // 100)
        assert other.frame == min(11, hundredths * 30_000 // 1001 // 100)


async def test_a_moment_is_the_start_of_its_frame(reader: PairReader[int], fast: Angle) -> None:
    for frame in range(12):
        start = fast.media.rate.of_frames(frame)
        sight, _ = await reader.look((fast, None), start, 64)
        assert sight.picture == frame
        if frame:
            sight, _ = await reader.look((fast, None), Flicks(start - 1), 64)
            assert sight.picture == frame - 1


async def test_one_that_cannot_be_seen_says_why_and_does_not_stop_the_other(
    reader: PairReader[int], slow: Angle, tmp_path: Path
) -> None:
    broken = Angle(text_named_mp4(tmp_path / "broken.mp4"), slow.media)
    one, other = await reader.look((broken, slow), Flicks(0), 64)
    assert one.picture is None
    assert "broken.mp4" in one.fault
    assert other.picture == 0


async def test_it_lets_go_of_its_files(reader: PairReader[int], slow: Angle, fast: Angle) -> None:
    await reader.look((slow, fast), Flicks(0), 64)
    await reader.let_go()
    open_files = {each.resolve() for each in await asyncio.to_thread(_open_files)}
    assert not {slow.path.resolve(), fast.path.resolve()} & open_files


def _open_files() -> list[Path]:
    folder = Path("/proc/self/fd")
    return [each for each in folder.iterdir() if each.exists()] if folder.exists() else []
