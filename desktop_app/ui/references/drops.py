"""What is dragged over the tray: each place says that it would land there, and takes it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop_app.domain.references import Use
from desktop_app.ui.references.carried import Brought, brought_in, is_for_tray

if TYPE_CHECKING:
    from desktop_app.ui.references.tray import ReferenceTray


class TrayDrops(QObject):
    """Lets files, pictures, takes and references of the tray itself be dropped on it."""

    def __init__(self, tray: "ReferenceTray") -> None:
        super().__init__(tray)
        self._tray = tray
        tray.setAcceptDrops(True)
        tray.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self._light(None)
            return False
        # A move is an enter event's base class, and both are drops.
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        if self._tray.scene is None or not is_for_tray(event.mimeData()):
            return False
        place = event.position().toPoint()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self._light(None)
            self._drop(brought_in(event.mimeData()), place)
        else:
            self._light(place)
        return True

    def _drop(self, brought: Brought | None, place: QPoint) -> None:
        if brought is None:
            return
        use, at = self._use_at(place), self._place_at(place)
        if brought.moved is None:
            self._tray.brought.emit(brought, use, None)
        else:
            self._put(brought.moved, use, at)

    def _put(self, moved: int, use: Use | None, at: int) -> None:
        """Put a reference of the scene elsewhere in the tray."""
        scene, referring = self._tray.scene, self._tray.session.referring
        if scene is None or moved >= len(scene.references):
            return
        reference = scene.references[moved]
        if use is not None and use is not reference.use:
            if reference.use not in (Use.VIDEO, Use.SOUND):
                referring.reuse(scene.id, reference, use)
        elif use is None and reference.use.is_frame:
            if self._tray.holding and self._tray.holding.room.most.get(Use.PICTURE, 0):
                referring.reuse(scene.id, reference, Use.PICTURE)
        elif use is None:
            own = [each for each in scene.references if each.use is reference.use]
            line = [e for e in scene.references if not e.use.is_frame]
            before = own.index(reference)
            wanted = max(0, at - line.index(own[0]))
            referring.move(scene.id, reference, wanted - 1 if wanted > before else wanted)

    def _use_at(self, place: QPoint) -> Use | None:
        for use in (Use.FIRST_FRAME, Use.LAST_FRAME):
            slot = self._tray.slot_of(use)
            if slot.isVisible() and slot.geometry().contains(place):
                return use
        return None

    def _place_at(self, place: QPoint) -> int:
        line = self._tray.line
        return line.place_at(line.mapFrom(self._tray, place).x())

    def _light(self, place: QPoint | None) -> None:
        use = None if place is None else self._use_at(place)
        for each in (Use.FIRST_FRAME, Use.LAST_FRAME):
            self._tray.slot_of(each).tile.show_target(place is not None and each is use)
        self._tray.line.more.show_target(place is not None and use is None)
