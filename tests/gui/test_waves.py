"""Sounds under the filmstrips: where they are loud, in the part of a take that a clip uses."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.media.waveform import Waveform
from desktop_app.ui.lazy_waves import LazyWaves
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.looks import Film
from desktop_app.ui.timeline.paint import CAPTION_HEIGHT, strip_height, wave_band, wave_height
from desktop_app.ui.timeline.waves import Waves, columns_of
from tests.fakes.waiting import until

PATH = Path("take.mp4")
# Four seconds: silence, full, silence, a fourth.
LOUD = bytes(100) + b"\xff" * 100 + bytes(100) + b"\x40" * 100
WIDE, HIGH = 200, 20


class Sounds:
    """Hands out one waveform, or none for files that cannot be read."""

    def __init__(self) -> None:
        self.asked: list[Path] = []

    async def fetch(self, path: Path) -> Waveform:
        self.asked.append(path)
        await asyncio.sleep(0)
        if path != PATH:
            raise LocalFault("cannot be read")
        return Waveform(LOUD, bytes(each // 2 for each in LOUD))


def film(start: int, seconds: int, *, held: bool = False, path: Path = PATH) -> Film:
    return Film(path, flicks(4), TimeRange(flicks(start), flicks(seconds)), 1.8, held)


async def drawn(theme: Theme, shown: Film, sounds: Sounds) -> QImage:
    waves = Waves(LazyWaves(sounds.fetch))
    waves.want([shown])
    await until(lambda: waves.lazy.is_idle)
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    waves.paint(painter, Ink(theme, 1.0), QRect(0, 0, WIDE, HIGH), shown)
    painter.end()
    return image


def height_at(image: QImage, x: int) -> int:
    """Return how many pixels of a column are drawn."""
    return sum(image.pixelColor(x, y) != QColor("#000000") for y in range(HIGH))


async def test_a_take_is_drawn_as_loud_as_it_is(theme: Theme) -> None:
    image = await drawn(theme, film(0, 4), Sounds())
    heights = [height_at(image, x) for x in (25, 75, 125, 175)]
    assert heights[0] == heights[2] == 0
    assert heights[1] == HIGH
    # The root of a fourth is a half.
    assert heights[3] == pytest.approx(HIGH / 2, abs=2)


async def test_a_trimmed_clip_shows_the_part_it_uses(theme: Theme) -> None:
    image = await drawn(theme, film(1, 1), Sounds())
    assert {height_at(image, x) for x in (5, 100, 195)} == {HIGH}
    image = await drawn(theme, film(1, 2), Sounds())
    assert [height_at(image, x) for x in (50, 150)] == [HIGH, 0]


async def test_a_clip_that_stands_still_and_one_without_a_file_have_none(theme: Theme) -> None:
    sounds = Sounds()
    image = await drawn(theme, film(1, 1, held=True), sounds)
    assert not any(height_at(image, x) for x in range(WIDE))
    assert sounds.asked == []
    image = await drawn(theme, film(1, 1, path=Path("gone.mp4")), sounds)
    assert not any(height_at(image, x) for x in range(WIDE))


async def test_a_waveform_is_fetched_once(theme: Theme) -> None:
    sounds = Sounds()
    waves = Waves(LazyWaves(sounds.fetch))
    for _ in range(3):
        waves.want([film(0, 4), film(1, 1)])
        await until(lambda: waves.lazy.is_idle)
    assert sounds.asked == [PATH]


def test_columns_take_the_highest_of_what_falls_on_them() -> None:
    values = bytes([0, 255, 0, 0, 64, 0])
    assert list(columns_of(values, 0, 6, 3)) == [1.0, 0.0, pytest.approx(0.5, abs=0.01)]
    assert list(columns_of(values, 4, 4, 4)) == [pytest.approx(0.5, abs=0.01), 0.0, 0.0, 0.0]
    assert list(columns_of(b"", 0, 4, 2)) == [0.0, 0.0]


def test_pictures_sound_and_words_share_a_clip_without_overlap() -> None:
    for high in (64, 76, 97, 142):
        box = QRect(10, 20, 300, high)
        band = wave_band(box)
        assert band.height() == wave_height(high)
        assert box.top() + strip_height(high) == band.top()
        assert band.bottom() + 1 + CAPTION_HEIGHT == box.bottom() + 1
    assert wave_height(64) == 0
