"""Lines over the picture: safe areas, what apps cover of an upright film, thirds.

A window over the picture lets nothing through, so this one is cut out to just its lines.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from desktop_app.domain.framing import (
    ACTION_SAFE,
    TITLE_SAFE,
    UNCOVERED,
    Inset,
    free_box,
    is_upright,
)
from desktop_app.ui.playing.habits import Guide
from desktop_app.ui.playing.overlay import Overlay
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme

_LIGHT: Final = QColor("#f2f4f8")
_DARK: Final = QColor("#0b0d14")
_COLOURS: Final = (QColor("#ff6b6b"), QColor("#ffb84d"), QColor("#5cd0e6"))
"""Over a picture, whatever the theme is: each line has a dark one beside it."""

_AIR: Final = 4


@dataclass(frozen=True, slots=True)
class _Box:
    place: QRect
    colour: QColor
    name: str


class Guides(Overlay):
    """Lies over the picture."""

    def __init__(self, theme: Theme, picture: QWidget) -> None:
        super().__init__(picture)
        self.place.setObjectName("pictureGuides")
        self.place.setAccessibleName(self.tr("Lines over the picture"))
        self._font = theme.font(LABEL_PX)
        self._chosen: frozenset[Guide] = frozenset()
        self._shape = QSize(16, 9)

    def choose(self, guides: frozenset[Guide]) -> None:
        """Show these lines."""
        self._chosen = guides
        self._cut()

    def fit(self, room: QRect, shape: QSize) -> None:
        """Lie over a picture of a shape, which stands in the middle of `room`."""
        place = QRect(room.topLeft(), shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        self._shape = shape
        self.place.setGeometry(place)
        self._cut()

    @property
    def _room(self) -> QRect:
        return QRect(QPoint(), self.place.size())

    def _boxes(self) -> list[_Box]:
        found = []
        if Guide.SAFE in self._chosen:
            found += [
                self._box(ACTION_SAFE, _LIGHT, self.tr("Action")),
                self._box(TITLE_SAFE, _LIGHT, self.tr("Title")),
            ]
        if Guide.APPS in self._chosen and is_upright(self._shape.width(), self._shape.height()):
            named = zip(UNCOVERED.items(), _COLOURS, strict=True)
            found += [self._box(inset, colour, name) for (name, inset), colour in named]
        return found

    def _box(self, inset: Inset, colour: QColor, name: str) -> _Box:
        return _Box(QRect(*free_box(self._room.width(), self._room.height(), inset)), colour, name)

    def _labels(self, boxes: Iterable[_Box]) -> list[QRect]:
        """Return where the names stand: in a corner, none over another."""
        figures, found = QFontMetrics(self._font), list[QRect]()
        for box in boxes:
            size = QSize(figures.horizontalAdvance(box.name) + 2 * _AIR, figures.height())
            place = QRect(box.place.topLeft() + QPoint(_AIR, _AIR), size)
            while any(place.intersects(other) for other in found):
                place.translate(0, size.height())
            found.append(place)
        return found

    def _lines(self) -> QRegion:
        lines = QRegion()
        if Guide.THIRDS in self._chosen:
            for part in (1, 2):
                x, y = self._room.width() * part // 3, self._room.height() * part // 3
                lines += QRegion(x, 0, 2, self._room.height()) + QRegion(
                    0, y, self._room.width(), 2
                )
        return lines

    def _cut(self) -> None:
        boxes = self._boxes()
        shape = self._lines()
        for box in boxes:
            shape += _frame(box.place)
        for label in self._labels(boxes):
            shape += QRegion(label)
        shape &= QRegion(self._room)
        # A mask of nothing would be no mask, and cover the whole picture.
        self.place.setVisible(not shape.isEmpty())
        if not shape.isEmpty():
            self.setMask(shape)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.fillRect(self._room, _DARK)
        self._paint_thirds(painter)
        boxes = self._boxes()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.setPen(box.colour)
            painter.drawRect(box.place.adjusted(0, 0, -1, -1))
        for box, label in zip(boxes, self._labels(boxes), strict=True):
            painter.fillRect(label, _DARK)
            painter.setPen(box.colour)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, box.name)

    def _paint_thirds(self, painter: QPainter) -> None:
        if Guide.THIRDS not in self._chosen:
            return
        for part in (1, 2):
            x, y = self._room.width() * part // 3, self._room.height() * part // 3
            painter.fillRect(QRect(x, 0, 1, self._room.height()), _LIGHT)
            painter.fillRect(QRect(0, y, self._room.width(), 1), _LIGHT)


def _frame(place: QRect) -> QRegion:
    """Return a line of a pixel around a box and a dark one within it."""
    return QRegion(place) - QRegion(place.adjusted(2, 2, -2, -2))
