"""Jobs that wait, in the hand: where they would land, and the mark that says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app.domain.project import JobId
from desktop_app.ui.queue_paint import ROW_HEIGHT
from desktop_app.ui.queue_rows import JobTable
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.layout import edge_pull

_PULL_MS: Final = 16


@dataclass(frozen=True, slots=True)
class _Carried:
    """Jobs in the hand; `grip` is where in its row the pointer holds the one it pressed."""

    ids: tuple[JobId, ...]
    pressed: QPoint
    grip: int
    target: int = 0
    picture: QPixmap | None = None


class RowDrag:
    """Carries waiting rows of a view to another place in the line.

    What is carried is known by its jobs, not by its rows: others may come, go and run meanwhile.
    """

    def __init__(self, view: QTableView, table: JobTable, theme: Theme) -> None:
        self._view = view
        self._table = table
        self._theme = theme
        self._carried: _Carried | None = None
        self._pointer = QPoint()
        self._pull = QTimer(view, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)
        table.arranged.connect(self._follow)

    @property
    def is_held(self) -> bool:
        """Tell whether rows were pressed, moved or not."""
        return self._carried is not None

    def press(self, place: QPoint, ids: Sequence[JobId]) -> None:
        """Take jobs in the hand at a place of the viewport."""
        self._pointer = place
        top = self._view.visualRect(self._view.indexAt(place)).top()
        self._carried = _Carried(tuple(ids), place, place.y() - top)

    def move(self, place: QPoint) -> None:
        """Carry them to a place of the viewport."""
        self._pointer = place
        self._follow()

    def cancel(self) -> bool:
        """Put them back; False when none were carried."""
        return self._let_go() is not None

    def drop(self) -> tuple[tuple[JobId, ...], JobId | None] | None:
        """Let them go; returns them and the job that they go before, None for none after them.

        None altogether when nothing was carried.
        """
        held = self._let_go()
        if held is None:
            return None
        rows = self._table.waiting_rows()
        below = self._table.ids(range(max(rows.start, held.target), rows.stop))
        return held.ids, next((each for each in below if each not in held.ids), None)

    def paint(self) -> None:
        """Paint what is carried, and the mark where it would land, over the rows."""
        held = self._carried
        if held is None or held.picture is None:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, width = self._theme.color("accent"), self._view.viewport().width()
        top = self._pointer.y() - held.grip
        painter.setOpacity(0.9)
        painter.drawPixmap(4, top, held.picture)
        painter.setOpacity(1.0)
        painter.setPen(accent)
        painter.drawRect(QRect(4, top, width - 9, ROW_HEIGHT - 1))
        if len(held.ids) > 1:
            self._paint_count(painter, QPoint(width - 16, top), len(held.ids))
        line = held.target * ROW_HEIGHT - self._view.verticalScrollBar().value()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRect(QRect(6, max(0, line - 1), width - 12, 2))
        painter.drawEllipse(QPoint(7, max(3, line)), 3, 3)
        painter.end()

    def _paint_count(self, painter: QPainter, corner: QPoint, count: int) -> None:
        font = self._theme.font(LABEL_PX, tabular=True)
        words = str(count)
        width = QFontMetrics(font).horizontalAdvance(words) + 12
        chip = QRect(corner.x() - width, corner.y() - 8, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(chip, 8, 8)
        painter.setPen(self._theme.color("on_accent"))
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _let_go(self) -> _Carried | None:
        held, self._carried = self._carried, None
        self._pull.stop()
        if held is None or held.picture is None:
            return None
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._view.viewport().update()
        return held

    def _follow(self) -> None:
        """Find where it would land, under the pointer as the rows are now."""
        held = self._carried
        if held is None:
            return
        if held.picture is None:
            if abs(self._pointer.y() - held.pressed.y()) < QApplication.startDragDistance():
                return
            held = replace(held, picture=self._picture())
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        depth = self._pointer.y() + self._view.verticalScrollBar().value()
        rows = self._table.waiting_rows()
        target = min(max((depth + ROW_HEIGHT // 2) // ROW_HEIGHT, rows.start), rows.stop)
        self._carried = replace(held, target=target)
        self._view.viewport().update()

    def _picture(self) -> QPixmap:
        held = self._carried
        pressed = held.pressed if held is not None else self._pointer
        return self._view.viewport().grab(self._view.visualRect(self._view.indexAt(pressed)))

    def _scroll_at_edge(self) -> None:
        bar = self._view.verticalScrollBar()
        before, height = bar.value(), self._view.viewport().height()
        # In a low panel the zones must leave a middle.
        zone = min(ROW_HEIGHT, height // 4)
        bar.setValue(before + round(edge_pull(self._pointer.y(), height, zone, fastest=16.0)))
        if bar.value() != before:
            self._follow()
