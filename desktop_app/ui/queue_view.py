"""The queue's table under hand and keys: an action is clicked in place, Enter does the same."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.domain.project import JobId
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_rows import ROW_HEIGHT, Index, JobDelegate, JobTable
from desktop_app.ui.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class JobView(QTableView):
    """Shows the jobs.

    Signals: verb_chosen(JobId, Verb); menu_wished(QModelIndex, QPoint) with a place on the screen;
    current_settled() when another row is current and no button is held down any more.
    """

    verb_chosen = Signal(str, object)
    menu_wished = Signal(QModelIndex, QPoint)
    current_settled = Signal()

    def __init__(self, table: JobTable, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Jobs"))
        self._table = table
        self._delegate = JobDelegate(table, theme, icons, self)
        self._pressed: JobId | None = None
        self._is_pressed = False
        self.setModel(table)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        # Tab goes on to the next control; rows are gone through with the arrows.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def repaint_moving(self) -> None:
        """Repaint the visible rows whose times move; the model itself has not changed."""
        viewport = self.viewport()
        first, last = self.rowAt(0), self.rowAt(viewport.height() - 1)
        if first < 0:
            return
        for number in range(first, (self._table.rowCount() - 1 if last < 0 else last) + 1):
            index = self._table.index(number, 0)
            if self._table.is_moving(index):
                viewport.update(self.visualRect(index))

    def _verb_at(self, place: QPoint) -> tuple[JobId, Verb] | None:
        index = self.indexAt(place)
        if not index.isValid():
            return None
        job = self._table.job(index)
        row = self.visualRect(index)
        verb = self._delegate.verb_at(job, row, place, self.layoutDirection())
        return None if verb is None else (job.id, verb)

    def _light(self, job_id: JobId | None) -> None:
        if job_id != self._delegate.hot:
            self._delegate.hot = job_id
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(arrow if job_id is None else hand)
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_pressed:
            self.current_settled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._verb_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            # Neither selects nor scrolls: what is clicked must not move from under the pointer.
            self._pressed = found[0]
            return
        self._is_pressed = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._verb_at(event.position().toPoint())
        self._light(found[0] if found else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            self._is_pressed = False
            self.current_settled.emit()
            return
        found = self._verb_at(event.position().toPoint())
        if found is not None and found[0] == pressed:
            self.verb_chosen.emit(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second press of two quick clicks on an action is not another one: it may cancel.
        if self._verb_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def leaveEvent(self, event: QEvent) -> None:
        self._light(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self._table.rowCount():
            self.setCurrentIndex(self._table.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        verbs = self._table.verbs(self._table.job(index)) if index.isValid() else ()
        if event.key() in _ENTER and verbs and not event.isAutoRepeat():
            self.verb_chosen.emit(self._table.job(index).id, verbs[0])
        elif event.key() == Qt.Key.Key_Delete and Verb.CANCEL in verbs:
            self.verb_chosen.emit(self._table.job(index).id, Verb.CANCEL)
        elif event.key() == Qt.Key.Key_Escape and index.isValid():
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wished.emit(index, self.viewport().mapToGlobal(place))
