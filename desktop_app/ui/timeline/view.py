"""The hand on the timeline: mouse, wheel and keys; `canvas` draws what comes of it."""

from typing import Final

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

from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.chooser import TimelineChooser
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.drag import Idle, ItemDragging, ItemPressed, Seeking, item_carried
from desktop_app.ui.timeline.hand import Hand
from desktop_app.ui.timeline.layout import PlacedClip, edge_pull
from desktop_app.ui.timeline.live import AS_IT_IS
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
_MODIFIERS: Final = {
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
}


class TimelineView(TimelineChooser):
    """The timeline as it is worked with.

    Signals: playhead_moved(flicks) while the playhead is dragged; menu_wished(QPoint) on the
    screen, for the clip that is chosen; fault_wished(SeamNote, QPoint) on the screen;
    frames_wished(CutFrames) while a cut is moved, None when it is not any more; clips_changed()
    when clips or their scenes are others now, perhaps under the hand.
    """

    # Flicks do not fit a C int, so they travel as an object.
    playhead_moved = Signal(object)
    menu_wished = Signal(QPoint)
    fault_wished = Signal(object, QPoint)
    frames_wished = Signal(object)
    clips_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        art: ClipArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, states, art, theme, parent)
        self.held = Qt.KeyboardModifier.NoModifier
        """The modifier keys that are down."""
        self.snaps = True
        """Whether what is carried sticks to what is near."""
        self._hands: list[Hand] = []
        self._holding: Hand | None = None
        self._pointer = QPointF()
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)

    def add_hand(self, hand: Hand) -> None:
        """Let a hand take hold of what it knows; of several the first that can does."""
        self._hands.append(hand)

    def cancel_drag(self) -> bool:
        """Put what is carried back; False when nothing was carried."""
        held, self._gesture = self._gesture, Idle()
        hand, self._holding = self._holding, None
        self._rest()
        return (hand is not None and hand.cancel()) or isinstance(held, ItemDragging)

    def carry_soon(self) -> None:
        """Go on with what is held once everyone knows that the film has changed."""
        QTimer.singleShot(0, self, self._carry)

    def seek(self, at: Flicks) -> None:
        """Put the playhead somewhere as by hand, and tell."""
        self.set_playhead(at)
        self.playhead_moved.emit(self.playhead)

    def sentences_on(self, clip: PlacedClip) -> str:
        """Return what is to be said of a clip."""
        scene = self._session.project.scene_by_id[clip.scene_id]
        return f"{scene.title}\n{self._states.sentence_for(scene)}"

    def _rest(self) -> None:
        """Nothing is held any more."""
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

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
        self.seek(min(self.sight.time_at(x), self.row.end))

    def _carry(self) -> None:
        if isinstance(self._gesture, ItemPressed | ItemDragging):
            self._carry_item()
        elif self._holding is not None:
            is_carried = self._holding.carry(self._pointer)
            if is_carried and not self._pull.isActive():
                self._pull.start()

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
        held, self._gesture = self._gesture, Idle()
        hand, self._holding = self._holding, None
        self._rest()
        if isinstance(held, ItemDragging):
            self._drop_item(held)
        elif hand is not None:
            hand.release()
        self._hover_at(self._pointer.toPoint())

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
        self.clips_changed.emit()

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
        self._pointer, self.held = event.position(), event.modifiers()
        sight = self.sight
        if sight.ruler.contains(event.position().toPoint()):
            self._gesture = Seeking()
            self._seek(event.position().x())
            return
        self.light(None)
        fault = self._fault_at(event.position())
        if fault is not None:
            at = self.viewport().mapToGlobal(sight.fault_at(fault))
            self.fault_wished.emit(self._faults[fault.id], at)
            return
        self._press(event.position(), event.modifiers())

    def _press(self, point: QPointF, held: Qt.KeyboardModifier) -> None:
        """Choose what is under the pointer, and take hold of it."""
        x, item = self.sight.film_x(point.x()), self._item_at(point)
        more = bool(held & Qt.KeyboardModifier.ControlModifier)
        if item is not None:
            self._pick(self.picked.with_item(item.key) if more else Picked((), (item.key,)))
            self._gesture = Idle() if more else ItemPressed(item, x)
            return
        self._holding = next((hand for hand in self._hands if hand.press(point, held)), None)
        if self._holding is None:
            self._pick(NOTHING)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer, self.held = event.position(), event.modifiers()
        if isinstance(self._gesture, Seeking):
            self._seek(event.position().x())
        elif self._holding is not None or not isinstance(self._gesture, Idle):
            self._carry()
        else:
            self._hover_at(event.position().toPoint())

    def _hover_at(self, point: QPoint) -> None:
        """Light up what is under the pointer, and say by its shape what can be done."""
        item = self._item_at(point)
        if item is not None:
            self.light(item.key)
        shapes = [shape for hand in self._hands if (shape := hand.hover(point)) is not None]
        if shapes:
            self.viewport().setCursor(shapes[0])
        else:
            self.viewport().unsetCursor()
            self.light(None if item is None else item.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer, self.held = event.position(), event.modifiers()
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        item = self._item_at(event.position())
        if item is not None:
            self._pick(Picked((), (item.key,)))
            self.open_selected()
        elif not any(hand.double_click(event.position()) for hand in self._hands):
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        # A touchpad says how far in pixels; a wheel only by how much it was turned.
        moved = event.pixelDelta() if not event.pixelDelta().isNull() else turned
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        else:
            by = moved.x() or moved.y()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - by)
            self._carry()
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._hold_modifier(event.key(), down=False)
        super().keyReleaseEvent(event)

    def _hold_modifier(self, key: int, *, down: bool) -> None:
        """Follow a modifier key: what is carried is copied with one, and free with another."""
        modifier = _MODIFIERS.get(Qt.Key(key)) if key in _MODIFIERS else None
        if modifier is not None:
            self.held = self.held | modifier if down else self.held & ~modifier
            self._carry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hold_modifier(event.key(), down=True)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._press_key(event.key(), held):
            self._show_focus(True)
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        clip = self.selected_clip
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            any(hand.menu(event.pos(), event.globalPos()) for hand in self._hands)
        elif clip is not None:
            middle = self.sight.clip_box(clip).center()
            self.menu_wished.emit(self.viewport().mapToGlobal(middle))

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
        if event.type() is QEvent.Type.Leave and self._holding is None:
            self.light(None)
            self.show_live(AS_IT_IS)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self._tip_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip_at(self, point: QPoint) -> str:
        fault, item = self._fault_at(QPointF(point)), self._item_at(point)
        if fault is not None:
            return "\n".join(self._faults[fault.id].sentences)
        if item is not None:
            return item.words
        return next((words for hand in self._hands if (words := hand.tip(point))), "")
