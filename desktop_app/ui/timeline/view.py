"""The hand on the timeline: mouse, wheel and keys; `canvas` draws what comes of it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.chooser import TimelineChooser
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.drag import (
    Dragging,
    Idle,
    ItemDragging,
    ItemPressed,
    Pressed,
    Seeking,
    carried,
    dropped,
    item_carried,
)
from desktop_app.ui.timeline.layout import PlacedClip, edge_pull, room_for
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.tracks import Item

ZOOM_STEP = 1.25
_PULL_MS = 16
_FAULT_REACH = 8
_NUDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVE_KEYS = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


class TimelineView(TimelineChooser):
    """The timeline as it is worked with.

    Signals: playhead_moved(flicks) while the playhead is dragged; menu_wished(QPoint) on the
    screen, for the clip that is chosen; fault_wished(SeamNote, QPoint) on the screen.
    """

    # Flicks do not fit a C int, so they travel as an object.
    playhead_moved = Signal(object)
    menu_wished = Signal(QPoint)
    fault_wished = Signal(object, QPoint)

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        art: ClipArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, states, art, theme, parent)
        self._pointer = QPointF()
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)

    def cancel_drag(self) -> bool:
        """Put what is carried back; False when nothing was carried."""
        held, self._gesture = self._gesture, Idle()
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        if isinstance(held, ItemDragging):
            return True
        if not isinstance(held, Dragging):
            return False
        self._motion.glide_home(self._motion.shifts)
        return True

    def _clip_at(self, point: QPointF | QPoint) -> PlacedClip | None:
        sight = self.sight
        if point.x() < HEADER_WIDTH or not sight.picture_row.contains(
            round(point.x()), round(point.y())
        ):
            return None
        return self.row.at(sight.scale.time_at(sight.film_x(point.x())))

    def _item_at(self, point: QPointF | QPoint) -> Item | None:
        sight, place = self.sight, QPoint(round(point.x()), round(point.y()))
        if place.x() < HEADER_WIDTH:
            return None
        for number, track in enumerate(self.tracks.rows):
            if sight.track_row(number).contains(place):
                found = (
                    e for e in reversed(track.items) if sight.item_box(number, e).contains(place)
                )
                return next(found, None)
        return None

    def _fault_at(self, point: QPointF) -> PlacedClip | None:
        sight = self.sight
        for clip in self._visible(self.viewport().rect()):
            away = QPointF(sight.fault_at(clip)) - point
            if clip.id in self._faults and away.manhattanLength() <= _FAULT_REACH:
                return clip
        return None

    def _seek(self, x: float) -> None:
        self.set_playhead(min(self.sight.time_at(x), self.row.end))
        self.playhead_moved.emit(self.playhead)

    def _carry(self) -> None:
        before = self._gesture
        if isinstance(before, ItemPressed | ItemDragging):
            self._carry_item()
            return
        sight = self.sight
        threshold = QApplication.startDragDistance()
        x = sight.film_x(self._pointer.x())
        held = self._gesture = carried(before, x, self.row, sight.scale, threshold)
        if not isinstance(held, Dragging):
            return
        if not isinstance(before, Dragging):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        self._motion.carry(held.clip.id, held.left - held.clip.start)
        self._motion.make_room(room_for(self.row, held.clip, held.index))

    def _carry_item(self) -> None:
        sight, before = self.sight, self._gesture
        x, threshold = sight.film_x(self._pointer.x()), QApplication.startDragDistance()
        edges = (edge for clip in self.row.clips for edge in (clip.start, clip.end))
        marks = [0, self.playhead, *edges]
        self._gesture = item_carried(before, x, marks, sight.scale, threshold)
        if isinstance(self._gesture, ItemDragging):
            if not isinstance(before, ItemDragging):
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pull.start()
            self.viewport().update()

    def _scroll_at_edge(self) -> None:
        area, bar = self.sight.film_area, self.horizontalScrollBar()
        by = round(edge_pull(self._pointer.x() - area.left(), area.width()))
        before = bar.value()
        bar.setValue(before + by)
        if bar.value() != before:
            self._carry()

    def _drop(self) -> None:
        held = self._gesture
        move = dropped(held)
        self._gesture = Idle()
        self._pull.stop()
        self.viewport().unsetCursor()
        if isinstance(held, ItemDragging):
            self._drop_item(held)
        elif move is not None:
            self._session.move_clip(move.clip_id, move.index)
            self.selection_changed.emit()
        elif isinstance(held, Dragging):
            self._motion.glide_home(self._motion.shifts)

    def _drop_item(self, held: ItemDragging) -> None:
        key = held.item.key
        self.viewport().update()
        if held.start != held.item.place.start:
            self._session.close_step()
            self._session.cutting.move_beside(key.id, held.start)
            self._session.close_step()

    def _clips_changed(self) -> None:
        self._describe()
        held = self._gesture
        if isinstance(held, ItemPressed | ItemDragging):
            self._gesture = Idle() if held.item.key not in self.tracks.by_key else held
            return
        if not isinstance(held, Dragging | Pressed):
            return
        clip = self.row.by_id.get(held.clip.id)
        if clip is None:
            self.cancel_drag()
        else:
            self._gesture = replace(held, clip=clip)
            QTimer.singleShot(0, self, self._carry)

    def _press_key(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """Do what a key says; False for keys that are not ours."""
        if key in _NUDGES and held in _MOVE_KEYS:
            self.move_selected(_NUDGES[Qt.Key(key)])
        elif key in _NUDGES and held == Qt.KeyboardModifier.NoModifier:
            self.step(_NUDGES[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.step(-len(self.row.clips))
        elif key == Qt.Key.Key_End:
            self.step(len(self.row.clips))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._picked != NOTHING:
            self.remove_selected()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._picked != NOTHING:
            self.open_selected()
        elif key == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.select_all()
        elif key == Qt.Key.Key_Escape:
            return self.cancel_drag()
        else:
            return self._press_zoom_key(key, held)
        return True

    def _press_zoom_key(self, key: int, held: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Z and held == Qt.KeyboardModifier.ShiftModifier:
            self.fit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """Choose the clip `by` places along; without a chosen one that under the playhead."""
        clips = self.row.clips
        if not clips:
            return
        here = self.selected_clip
        start = self.row.at(self.playhead) if here is None else here
        place = 0 if start is None else start.index + (by if here is not None else 0)
        self.choose(clips[max(0, min(place, len(clips) - 1))])

    def _show_focus(self, is_shown: bool) -> None:
        """Ring the selected clip while keys are used; the mouse shows where it is by itself."""
        self._shows_focus = is_shown
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pointer = event.position()
        sight = self.sight
        if sight.ruler.contains(event.position().toPoint()):
            self._gesture = Seeking()
            self._seek(event.position().x())
            return
        self._hover(None)
        fault = self._fault_at(event.position())
        if fault is not None:
            at = self.viewport().mapToGlobal(sight.fault_at(fault))
            self.fault_wished.emit(self._faults[fault.id], at)
            return
        self._press(event.position(), event.modifiers())

    def _press(self, point: QPointF, held: Qt.KeyboardModifier) -> None:
        """Choose what is under the pointer, and take hold of it."""
        x = self.sight.film_x(point.x())
        item, clip = self._item_at(point), self._clip_at(point)
        more = bool(held & Qt.KeyboardModifier.ControlModifier)
        if item is not None:
            self._pick(self.picked.with_item(item.key) if more else Picked((), (item.key,)))
            self._gesture = Idle() if more else ItemPressed(item, x)
        elif clip is None:
            self._pick(NOTHING)
        elif more:
            self._pick(self.picked.with_clip(clip.id))
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._pick(self.picked.up_to(clip.id, [each.id for each in self.row.clips]))
        else:
            self._gesture = Pressed(clip, x)
            if clip.id not in self.picked.clips or self.picked.items:
                self._pick(Picked((clip.id,)))
            self.scene_selected.emit(clip.scene_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if isinstance(self._gesture, Seeking):
            self._seek(event.position().x())
        elif not isinstance(self._gesture, Idle):
            self._carry()
        else:
            item, clip = self._item_at(event.position()), self._clip_at(event.position())
            self._hover(item.key if item is not None else clip.id if clip is not None else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer = event.position()
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item, clip = self._item_at(event.position()), self._clip_at(event.position())
        if item is None and clip is None:
            self.mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._pick(Picked((), (item.key,)) if item else Picked((clip.id,)) if clip else NOTHING)
            self.open_selected()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        else:
            by = turned.x() or turned.y()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - by)
            if isinstance(self._gesture, Dragging | ItemDragging):
                self._carry()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._press_key(event.key(), held):
            self._show_focus(True)
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        clip = self._clip_at(event.pos()) if by_mouse else self.selected_clip
        if clip is None:
            return
        if clip.id not in self.picked.clips:
            self.choose(clip)
        box = self.sight.clip_box(clip)
        self.menu_wished.emit(
            event.globalPos() if by_mouse else self.viewport().mapToGlobal(box.center())
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self._picked == NOTHING:
            self.step(0)
        self._show_focus(by_key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.cancel_drag()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self._tip_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip_at(self, point: QPoint) -> str:
        fault = self._fault_at(QPointF(point))
        item, clip = self._item_at(point), self._clip_at(point)
        if fault is not None:
            return "\n".join(self._faults[fault.id].sentences)
        if item is not None:
            return item.words
        if clip is None:
            return ""
        scene = self._session.project.scene_by_id[clip.scene_id]
        return f"{scene.title}\n{self._states.sentence_for(scene)}"
