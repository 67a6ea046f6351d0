"""What is marked, at the foot of the ruler: markers, and the range from in to out."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop_app.domain.marking import PlacedMarker, marked_in, placed_markers
from desktop_app.domain.project import MarkerId, Project
from desktop_app.domain.time import TimeRange
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.sight import Sight

STRIP = 12
"""How many pixels at the foot of the ruler belong to what is marked."""
_WIDE, _HIGH = 9, 11
_REACH, _END_REACH = 8, 6
_BAND = 4


class End(Enum):
    """An end of what is marked."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Marks:
    """The markers that stand in the film, and the range from in to out."""

    markers: tuple[PlacedMarker, ...] = ()
    marked: TimeRange | None = None


def marks_of(project: Project) -> Marks:
    """Return what is marked in a film."""
    return Marks(placed_markers(project), marked_in(project))


def strip_of(sight: Sight) -> QRect:
    """Return where marks are drawn and taken hold of."""
    ruler = sight.ruler
    return QRect(ruler.left() - _REACH, ruler.bottom() + 1 - STRIP, ruler.width() + _REACH, STRIP)


def marker_at(sight: Sight, marks: Marks, point: QPoint) -> PlacedMarker | None:
    """Return the marker under a point of the viewport, the nearest of several."""
    if not strip_of(sight).contains(point):
        return None
    near = [(abs(sight.x_of(each.time) - point.x()), each) for each in reversed(marks.markers)]
    away, found = min(near, key=lambda each: each[0], default=(_REACH + 1, None))
    return found if away <= _REACH else None


def end_at(sight: Sight, marks: Marks, point: QPoint) -> End | None:
    """Return the end of what is marked that is under a point of the viewport."""
    if marks.marked is None or not strip_of(sight).contains(point):
        return None
    away = {
        End.IN: abs(sight.x_of(marks.marked.start) - point.x()),
        End.OUT: abs(sight.x_of(marks.marked.end) - point.x()),
    }
    nearest = min(away, key=lambda each: away[each])
    return nearest if away[nearest] <= _END_REACH else None


def is_marked_at(sight: Sight, marks: Marks, point: QPoint) -> bool:
    """Tell whether a point of the ruler is between in and out."""
    if marks.marked is None or not sight.ruler.contains(point):
        return False
    return marks.marked.contains(sight.time_at(point.x()))


def paint_marked(painter: QPainter, ink: Ink, sight: Sight, marks: Marks) -> None:
    """Draw the range from in to out: a band in the ruler with an end to hold at each side."""
    if marks.marked is None:
        return
    left, right = sight.x_of(marks.marked.start), sight.x_of(marks.marked.end)
    ruler = sight.ruler
    painter.fillRect(QRect(left, ruler.top(), right - left, ruler.height() - 1), ink.slot_fill)
    foot = ruler.bottom() - _BAND
    painter.fillRect(QRect(left, foot, right - left, _BAND), ink.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    top, low = foot - 7, foot + _BAND
    for x, way in ((left, 1), (right, -1)):
        bracket = [
            (x, top),
            (x + way * 6, top),
            (x + way * 2, top + 4),
            (x + way * 2, low),
            (x, low),
        ]
        painter.drawPolygon(QPolygonF([QPointF(a, b) for a, b in bracket]))


def paint_marked_ends(painter: QPainter, ink: Ink, sight: Sight, marks: Marks) -> None:
    """Draw thin lines through the tracks where the marked range begins and ends."""
    if marks.marked is None:
        return
    painter.setPen(QPen(ink.focus_ring, 1.0, Qt.PenStyle.DashLine))
    for time in (marks.marked.start, marks.marked.end):
        x = sight.x_of(time)
        painter.drawLine(x, sight.ruler.bottom(), x, sight.height)


def paint_markers(
    painter: QPainter, ink: Ink, sight: Sight, marks: Marks, lit: MarkerId | None
) -> None:
    """Draw the markers; the one that is `lit` has a line through the tracks and a ring."""
    for each in marks.markers:
        x = sight.x_of(each.time)
        if not sight.film_area.left() - _WIDE <= x <= sight.film_area.right() + _WIDE:
            continue
        top = sight.ruler.bottom() - _HIGH
        flag = QRectF(x - _WIDE / 2, top, _WIDE, _HIGH)
        middle = flag.center().x()
        shape = [
            flag.topLeft(), flag.topRight(),
            QPointF(flag.right(), flag.bottom() - 4), QPointF(middle, flag.bottom()),
            QPointF(flag.left(), flag.bottom() - 4),
        ]  # fmt: skip
        if each.id == lit:
            painter.fillRect(QRectF(middle - 0.5, flag.bottom(), 1, sight.height), ink.marker)
        painter.setPen(QPen(ink.text if each.id == lit else ink.panel, 1.0))
        painter.setBrush(ink.marker)
        painter.drawPolygon(QPolygonF(shape))
