"""The sound of the clips as a quiet line of hills under their filmstrips."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from desktop_app.domain.time import FLICKS_PER_SECOND
from desktop_app.media.waveform import PER_SECOND
from desktop_app.ui.lazy_waves import LazyWaves
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.looks import Film

_MOST_PICTURES = 400


@dataclass(frozen=True, slots=True)
class _Key:
    """Hills that are drawn: the first bucket, their number, columns, height, colour."""

    path: Path
    first: int
    count: int
    columns: int
    height: int
    colour: str


class Waves:
    """Draws waveforms; what is drawn is kept as a picture, for clips are painted often."""

    def __init__(self, lazy: LazyWaves) -> None:
        self.lazy = lazy
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()

    def want(self, films: Sequence[Film]) -> None:
        """Say which clips are looked at now."""
        self.lazy.want(list(dict.fromkeys(film.path for film in films if not film.is_held)))

    def paint(
        self,
        painter: QPainter,
        ink: Ink,
        band: QRect,
        film: Film,
        tones: tuple[QColor, QColor] | None = None,
    ) -> None:
        """Draw the sound of the used part of a clip over `band`, nothing while it is not there.

        `tones` are the colours of strength and of peaks, by default those of a clip.
        """
        peaks = self.lazy.get(film.path).peaks
        if film.is_held or not peaks or band.height() <= 0:
            return
        first = film.used.start * PER_SECOND // FLICKS_PER_SECOND
        count = max(1, film.used.duration * PER_SECOND // FLICKS_PER_SECOND)
        # Few different numbers of columns, so that zooming a little draws nothing anew.
        columns = min(count, 1 << (band.width() - 1).bit_length())
        height = round(band.height() * ink.ratio)
        strong, peak = tones or (ink.wave, ink.wave_peak)
        key = _Key(film.path, first, count, columns, height, strong.name())
        painter.drawPixmap(band, self._picture(key, strong, peak))

    def _picture(self, key: _Key, strong: QColor, peak: QColor) -> QPixmap:
        found = self._kept.get(key)
        if found is None:
            wave = self.lazy.get(key.path)
            found = self._kept[key] = _drawn(key, ((wave.peaks, peak),
                                                   (wave.strengths, strong)))  # fmt: skip
            while len(self._kept) > _MOST_PICTURES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return found


def columns_of(values: bytes, first: int, count: int, columns: int) -> Iterator[float]:
    """Yield the highest of the values that fall on each column, 0 to 1, 0 beyond the last value.

    The square root is taken, so that what is spoken softly is seen too.
    """
    for column in range(columns):
        begin = first + column * count // columns
        end = max(begin + 1, first + (column + 1) * count // columns)
        yield (max(values[begin:end], default=0) / 255) ** 0.5


def _drawn(key: _Key, layers: "tuple[tuple[bytes, QColor], ...]") -> QPixmap:
    picture = QPixmap(key.columns, key.height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(Qt.PenStyle.NoPen)
    size = QSizeF(picture.size())
    for values, colour in layers:
        painter.setBrush(colour)
        painter.drawPolygon(_hills(key, values, size))
    painter.end()
    return picture


def _hills(key: _Key, values: bytes, size: QSizeF) -> QPolygonF:
    foot = size.height()
    points = [QPointF(0, foot)]
    for column, high in enumerate(columns_of(values, key.first, key.count, key.columns)):
        top = foot * (1 - high)
        points += [QPointF(column, top), QPointF(column + 1, top)]
    return QPolygonF([*points, QPointF(size.width(), foot)])
