"""The queue's table under hand and keys: an action is clicked in place, Enter does the same."""

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.domain.jobs import Job
from desktop_app.domain.project import JobId
from desktop_app.ui.icons import Icons
from desktop_app.ui.index import Index
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_drag import RowDrag
from desktop_app.ui.queue_order import Sight
from desktop_app.ui.queue_paint import ROW_HEIGHT, JobDelegate
from desktop_app.ui.queue_rows import JobTable
from desktop_app.ui.theme import Theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NUDGES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class JobView(QTableView):
    """Shows the jobs.

    Signals: verb_chosen(JobId, Verb); menu_wished(QPoint) for what is selected, at a place on the
    screen; current_settled() when another row is current and no button is held down any more; of
    what waits and is selected, cancel_wished(), nudged(by) along the line, and dropped(ids, JobId
    that they go before or None).
    """

    verb_chosen = Signal(str, object)
    menu_wished = Signal(QPoint)
    current_settled = Signal()
    cancel_wished = Signal()
    nudged = Signal(int)
    dropped = Signal(object, object)

    def __init__(self, table: JobTable, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("jobTable")
        self.setAccessibleName(self.tr("Jobs"))
        self._table = table
        self._delegate = JobDelegate(table, theme, icons, self)
        self._drag = RowDrag(self, table, theme)
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
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def current_job(self) -> Job | None:
        """The job of the current row."""
        index = self.currentIndex()
        return self._table.job(index) if index.isValid() else None

    def selected_jobs(self) -> list[Job]:
        """Return the selected jobs from top to bottom."""
        chosen = self.selectionModel().selectedRows()
        return [self._table.job(each) for each in sorted(chosen, key=QModelIndex.row)]

    def movable_jobs(self) -> list[JobId]:
        """Return what is selected and can be put elsewhere in the line."""
        return [job.id for job in self.selected_jobs() if self._table.is_movable(job)]

    def show_jobs(self, sight: Sight) -> None:
        """Show other jobs; what was current or selected stays so while it is in sight."""
        current, chosen = self.current_job, [job.id for job in self.selected_jobs()]
        self._drag.cancel()
        self._table.show(sight)
        flags, choice = QItemSelectionModel.SelectionFlag, self.selectionModel()
        for job_id in chosen:
            row = self._table.row_of(job_id)
            if row is not None:
                choice.select(self._table.index(row, 0), flags.Select | flags.Rows)
        row = None if current is None else self._table.row_of(current.id)
        if row is not None:
            choice.setCurrentIndex(self._table.index(row, 0), flags.NoUpdate)
            self.scrollTo(self._table.index(row, 0))
        self.current_settled.emit()

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

    def _take_in_hand(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        pressed = self._table.job(index)
        if self._table.is_movable(pressed):
            chosen = self.movable_jobs()
            self._drag.press(place, chosen if pressed.id in chosen else [pressed.id])

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_pressed:
            self.current_settled.emit()

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        if first <= self.currentIndex().row() <= last:
            # Qt would make its neighbour current, and the next key would be about another job.
            self.setCurrentIndex(QModelIndex())
        super().rowsAboutToBeRemoved(parent, first, last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        found = self._verb_at(place)
        left = event.button() is Qt.MouseButton.LeftButton
        if found is not None and left:
            # Neither selects nor scrolls: what is clicked must not move from under the pointer.
            self._pressed = found[0]
            return
        self._is_pressed = True
        super().mousePressEvent(event)
        if left and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._take_in_hand(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._drag.is_held:
            self._drag.move(place)
            return
        found = self._verb_at(place)
        self._light(found[0] if found else None)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            dropped = self._drag.drop()
            if dropped is None:
                super().mouseReleaseEvent(event)
            else:
                self.dropped.emit(*dropped)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drag.paint()

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._drag.cancel()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        job, key = self.current_job, event.key()
        verbs = self._table.verbs(job) if job is not None else ()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in _ENTER and job is not None and verbs and not event.isAutoRepeat():
            self.verb_chosen.emit(job.id, verbs[0])
        elif key == Qt.Key.Key_Delete:
            self.cancel_wished.emit()
        elif alt and key in _NUDGES:
            self.nudged.emit(_NUDGES[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self._drag.cancel():
            return
        elif key == Qt.Key.Key_Escape and job is not None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wished.emit(self.viewport().mapToGlobal(place))
