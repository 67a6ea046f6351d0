"""Cards in one column that a hand or keys can put in another order."""

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from desktop_app.ui.scene_cards import CARD_HEIGHT
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.layout import edge_pull

_PULL_MS = 16


@dataclass(frozen=True, slots=True)
class _Carried:
    """A card in the hand: its row, where in it the pointer holds it, and where it would land."""

    row: int
    grip: int
    top: int
    target: int
    picture: QPixmap | None = None


class SceneTable(QTableView):
    """Cards in one column (a table repaints only the rows that change; a list does not).

    Signals: moved(row, index) when a card is dropped elsewhere; the rest is asked for by keys or
    menu: open_asked(), remove_asked(), nudge_asked(by).
    """

    moved = Signal(int, int)
    open_asked = Signal()
    remove_asked = Signal()
    nudge_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._carried: _Carried | None = None
        self._is_told = False
        self._pointer = QPoint()
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)
        self.setObjectName("sceneTable")
        self.setAccessibleName(self.tr("Scenes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(CARD_HEIGHT // 3)
        self._hide_headers()

    def cancel_drag(self) -> bool:
        """Put a carried card back; False when none was carried."""
        held, self._carried = self._carried, None
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        return held is not None and held.picture is not None

    def selectRow(self, row: int) -> None:
        """Select a row alone: a Shift that is held belongs to the command that selects it."""
        self._is_told = True
        # Qt's own looks for the column at an edge, and from right to left it finds none.
        self.setCurrentIndex(self.model().index(row, 0))
        self._is_told = False

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if self._is_told:
            flag = QItemSelectionModel.SelectionFlag
            return flag.ClearAndSelect | flag.Rows
        return super().selectionCommand(index, event)

    def _hide_headers(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setMinimumSectionSize(CARD_HEIGHT)
        down.setDefaultSectionSize(CARD_HEIGHT)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _card(self, row: int) -> QRect:
        return self.visualRect(self.model().index(row, 0))

    def _carry(self) -> None:
        held = self._carried
        if held is None:
            return
        top = self._pointer.y() - held.grip
        if held.picture is None:
            if abs(top - self._card(held.row).top()) < QApplication.startDragDistance():
                return
            held = replace(held, picture=self._picture_of(held.row))
            self.selectRow(held.row)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        # The card lands where its middle is: it swaps with a neighbour half-way over it.
        middle = top + CARD_HEIGHT // 2 + self.verticalOffset()
        target = max(0, min(self.model().rowCount() - 1, middle // CARD_HEIGHT))
        self._carried = replace(held, top=top, target=target)
        self.viewport().update()

    def _picture_of(self, row: int) -> QPixmap:
        return self.viewport().grab(self._card(row))

    def _scroll_at_edge(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        by = edge_pull(self._pointer.y(), self.viewport().height(), zone=36, fastest=20.0)
        bar.setValue(before + round(by))
        if bar.value() != before:
            self._carry()

    def _paint_carried(self, held: _Carried, picture: QPixmap) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        after = held.target > held.row
        card = self._card(held.target)
        line = card.bottom() if after else card.top()
        painter.fillRect(self._card(held.row), self._theme.color("window"))
        painter.setOpacity(0.9)
        painter.drawPixmap(card.left() + 4, held.top, picture)
        painter.setOpacity(1.0)
        painter.setPen(self._theme.color("accent"))
        painter.drawRect(QRect(card.left() + 4, held.top, card.width() - 5, CARD_HEIGHT - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRect(QRect(card.left() + 6, max(0, line - 1), card.width() - 12, 2))
        painter.drawEllipse(QPoint(card.left() + 7, max(3, line)), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pointer = event.position().toPoint()
        index = self.indexAt(self._pointer)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and plain:
            top = self.visualRect(index).top()
            self._carried = _Carried(index.row(), self._pointer.y() - top, top, index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if self._carried is None:
            super().mouseMoveEvent(event)
        else:
            self._carry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._carried
        self.cancel_drag()
        super().mouseReleaseEvent(event)
        if held is not None and held.picture is not None and held.target != held.row:
            self.moved.emit(held.row, held.target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.cancel_drag()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            return  # What the title's editor leaves over is not meant for the list.
        nudges = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in nudges:
            self.nudge_asked.emit(nudges[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.cancel_drag():
            return
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel_drag()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        held = self._carried
        if held is not None and held.picture is not None:
            self._paint_carried(held, held.picture)
