"""Going through a take with the pointer on its small picture, in the strip and in the library."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey

MOMENTS: Final = 24
"""So many pictures of a take the pointer finds on its tile, one in three pixels or four."""


def moment_at(place: QPoint, box: QRect) -> float:
    """Return the share of a take, 0 to 1, at a place of its picture.

    A take runs from left to right in every language.
    """
    return min(max(0.0, (place.x() - box.left()) / max(1, box.width())), 1.0)


def picture_at(
    pictures: LazyPictures, key: Callable[[int], PictureKey], moment: float | None
) -> QPixmap | None:
    """Return the picture of a moment, the poster without one or until it is there.

    `key` makes the key of so many pictures.
    """
    if moment is not None and pictures.has(key(MOMENTS)):
        strip = pictures.get(key(MOMENTS))
        return strip[min(int(moment * len(strip)), len(strip) - 1)]
    found = pictures.get(key(1))
    return found[0] if found else None


def paint_moment(painter: QPainter, box: QRect, moment: float, colour: QColor) -> None:
    """Draw where in the take the pointer is."""
    x = box.left() + round(moment * (box.width() - 1))
    painter.fillRect(QRect(x, box.top(), 1, box.height()), colour)
