"""Files from the file manager over the timeline: a live mark, and a place when they are let go."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop_app.ui.timeline.drop_mark import DropMark, drop_mark
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.take_drop import takes_in
from desktop_app.ui.timeline.view import TimelineView


class FileDrops(QObject):
    """Stands before the timeline for files that are dragged over it; anything else it lets by.

    Signals: dropped(list[Path], DropPlace).
    """

    dropped = Signal(object, object)

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        viewport = view.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A move is an enter event's base class, and both are drops.
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return self._meet(event)
        if event.type() is QEvent.Type.DragLeave:
            self._view.show_drop(None)
        return super().eventFilter(watched, event)

    def _meet(self, event: QDropEvent) -> bool:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths or takes_in(event.mimeData()):
            return False
        mark = self._mark(paths, event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self._view.show_drop(None)
            self.dropped.emit(paths, mark.place)
        else:
            self._view.show_drop(mark)
        return True

    def _mark(self, paths: list[Path], point: QPoint) -> DropMark:
        view = self._view
        time, _ = view.sticking(view.sight.time_at(max(point.x(), HEADER_WIDTH)))
        return drop_mark(paths, view.row, view.tracks, view.sight, point, time)
