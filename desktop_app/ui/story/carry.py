"""A row of a table in the hand: where it came from and where it would land."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QTableView

_LINE = 2


@dataclass(slots=True)
class RowInHand:
    """Follows the pointer from the press on a row to where it is let go."""

    row: int
    pressed_at: QPoint
    gap: int | None = None

    @property
    def is_carried(self) -> bool:
        """Tell whether the pointer went far enough for this to be no click."""
        return self.gap is not None

    @property
    def target(self) -> int:
        """Return which row it becomes where it is let go."""
        gap = self.row if self.gap is None else self.gap
        return gap - 1 if gap > self.row else gap

    def follow(self, table: QTableView, pointer: QPoint) -> None:
        """Take over where the pointer is."""
        if not self.is_carried:
            far = abs(pointer.y() - self.pressed_at.y())
            if far < QApplication.startDragDistance():
                return
        self.gap = gap_at(table, pointer.y())

    def paint(self, table: QTableView, painter: QPainter, colour: QColor) -> None:
        """Mark where the row would land."""
        if self.gap is None:
            return
        last = table.model().rowCount() - 1
        y = _box(table, last).bottom() if self.gap > last else _box(table, self.gap).top()
        painter.fillRect(QRect(8, max(0, y - 1), table.viewport().width() - 16, _LINE), colour)


def gap_at(table: QTableView, y: int) -> int:
    """Return the gap between rows that is nearest to a height: 0 is before the first."""
    row = table.rowAt(y)
    if row < 0:
        return 0 if y < 0 else table.model().rowCount()
    box = _box(table, row)
    return row if y < box.center().y() else row + 1


def _box(table: QTableView, row: int) -> QRect:
    return table.visualRect(table.model().index(row, 0))
