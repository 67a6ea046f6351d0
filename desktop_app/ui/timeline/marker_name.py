"""A line over the ruler in which the name of a marker is written."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.project import MarkerId
from desktop_app.ui.timeline.marks_desk import MarkDesk
from desktop_app.ui.timeline.view import TimelineView

_WIDTH = 200


class MarkerName(QLineEdit):
    """Is shown at the marker that is named; Enter and leaving it keep the name, Esc does not."""

    def __init__(self, view: TimelineView, desk: MarkDesk) -> None:
        super().__init__(view.viewport())
        self.setObjectName("markerName")
        self.setAccessibleName(self.tr("Name of the marker"))
        self.setPlaceholderText(self.tr("Name of the marker"))
        self.setFixedWidth(_WIDTH)
        self.hide()
        self._view = view
        self._desk = desk
        self._id: MarkerId | None = None
        self.returnPressed.connect(self._keep)
        self.editingFinished.connect(self._keep)
        desk.naming_wished.connect(self._begin)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and self.isVisible():
            self._keep()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._id = None
            self._end()
        else:
            super().keyPressEvent(event)

    def _begin(self, id_: MarkerId) -> None:
        found = next((each for each in self._desk.markers if each.id == id_), None)
        if found is None:
            return
        self._id = found.id
        self.setText(found.marker.name)
        sight = self._view.sight
        room = self._view.viewport().width() - self.width() - 4
        left = max(sight.ruler.left(), min(sight.x_of(found.time) - 8, room))
        self.adjustSize()
        self.move(left, 2)
        self.show()
        self.setFocus()
        self.selectAll()

    def _keep(self) -> None:
        id_, self._id = self._id, None
        if id_ is not None:
            self._desk.name_marker(id_, self.text())
        self._end()

    def _end(self) -> None:
        if self.isVisible():
            had_keys = self.hasFocus()
            self.hide()
            if had_keys:
                self._view.setFocus()
