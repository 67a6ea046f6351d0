"""The hand on the timeline: mouse, wheel and keys; `canvas` draws what comes of it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
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
from desktop_app.ui.timeline.drag import (
    Dragging,
    Idle,
    Pressed,
    Seeking,
    carried,
    dropped,
)
from desktop_app.ui.timeline.hand import REACH, Hand, stuck
from desktop_app.ui.timeline.item_keys import NUDGES, WALKS, nudge, nudge_of
from desktop_app.ui.timeline.layout import PlacedClip, edge_pull, room_for
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.walk import across, along

ZOOM_STEP = 1.25
_PULL_MS = 16
_FAULT_REACH = 8
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
        self._hands: tuple[Hand, ...] = ()
        self._holding: Hand | None = None
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)

    def take_hands(self, *hands: Hand) -> None:
        """Let these take hold of what they know, before clips and the ruler are thought of."""
        self._hands = hands

    def sticking_marks(self, but: Sequence[str] = ()) -> list[Flicks]:
        """Return the times that something carried sticks to; not those of the items `but`."""
        marks = [Flicks(0), self.playhead, *(each.time for each in self.marks.markers)]
        for clip in self.row.clips:
            marks += (clip.start, clip.end)
        for key, item in self.tracks.by_key.items():
            if key.id not in but:
                marks += (item.place.start, item.place.end)
        if self.marks.marked is not None:
            marks += (self.marks.marked.start, self.marks.marked.end)
        return marks

    def sticking(self, time: Flicks) -> tuple[Flicks, Flicks | None]:
        """Return where a time ends up: at a seam or the playhead near it, else on a frame.

        The second is the time it sticks at, None when it does not.
        """
        edges = [edge for clip in self.row.clips for edge in (clip.start, clip.end)]
        by, guide = stuck([time], [*edges, self.playhead], self.sight.scale.time_at(REACH))
        rate = self.project.format.rate
        framed = Flicks(time + by) if guide is not None else rate.of_frames(rate.frames_in(time))
        return framed, guide

    def cancel_drag(self) -> bool:
        """Put what is carried back; False when nothing was carried."""
        held, self._gesture = self._gesture, Idle()
        hand, self._holding = self._holding, None
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        if hand is not None:
            return hand.cancel()
        if not isinstance(held, Dragging):
            return False
        self._motion.glide_home(self._motion.shifts)
        return True

    def item_box(self, key: ItemKey | None) -> QRect | None:
        """Return where an item is drawn in the viewport; None when it is not."""
        for number, track in enumerate(self.tracks.rows):
            for item in track.items:
                if item.key == key:
                    return self.sight.item_box(number, item)
        return None

    def _clip_at(self, point: QPointF | QPoint) -> PlacedClip | None:
        sight = self.sight
        if point.x() < HEADER_WIDTH or not sight.picture_row.contains(
            round(point.x()), round(point.y())
        ):
            return None
        return self.row.at(sight.scale.time_at(sight.film_x(point.x())))

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
        if self._holding is not None:
            if self._holding.carry(self._pointer) and not self._pull.isActive():
                self._pull.start()
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

    def _scroll_at_edge(self) -> None:
        area, bar = self.sight.film_area, self.horizontalScrollBar()
        by = round(edge_pull(self._pointer.x() - area.left(), area.width()))
        before = bar.value()
        bar.setValue(before + by)
        if bar.value() != before:
            self._carry()

    def _drop(self) -> None:
        held = self._gesture
        hand, self._holding = self._holding, None
        move = dropped(held)
        self._gesture = Idle()
        self._pull.stop()
        self.viewport().unsetCursor()
        if hand is not None:
            hand.release()
        elif move is not None:
            self._session.move_clip(move.clip_id, move.index)
            self.selection_changed.emit()
        elif isinstance(held, Dragging):
            self._motion.glide_home(self._motion.shifts)

    def _clips_changed(self) -> None:
        self._describe()
        held = self._gesture
        if self._holding is not None:
            QTimer.singleShot(0, self, self._carry)
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
        if self._press_item_key(key, held):
            return True
        if key in NUDGES and held in _MOVE_KEYS:
            self.move_selected(NUDGES[Qt.Key(key)])
        elif key in NUDGES and held == Qt.KeyboardModifier.NoModifier:
            self.step(NUDGES[Qt.Key(key)])
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

    def _press_item_key(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """Walk along the items of a track and from track to track, and move what is chosen."""
        plain = held == Qt.KeyboardModifier.NoModifier
        if plain and key in WALKS:
            way = WALKS[Qt.Key(key)]
            target = across(self.picked, self.row, self.tracks, self.playhead, way)
            if isinstance(target, ItemKey):
                self.choose_items((target,))
            elif target is not None:
                self.choose(self.row.by_id[target])
            return True
        if not self.picked.items:
            return False
        by = nudge_of(key, held, self.project)
        if by is not None:
            free = tuple(each for each in self.picked.items if not self.is_locked(each.kind))
            nudge(self.session, free, by)
        elif plain and key in NUDGES:
            next_ = along(self.picked, self.tracks, NUDGES[Qt.Key(key)])
            self.choose_items(self.picked.items if next_ is None else (next_,))
        return by is not None or (plain and key in NUDGES)

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
        sight, held = self.sight, event.modifiers()
        self._holding = next((h for h in self._hands if h.press(event.position(), held)), None)
        if self._holding is not None:
            return
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
        clip = self._clip_at(point)
        more = bool(held & Qt.KeyboardModifier.ControlModifier)
        if clip is None:
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
        elif self._holding is not None or not isinstance(self._gesture, Idle):
            self._carry()
        else:
            self._look(event.position())

    def _look(self, point: QPointF) -> None:
        """Light up what is under the pointer, whose shape says what can be done."""
        place, clip = point.toPoint(), self._clip_at(point)
        lit = next((key for hand in self._hands if (key := hand.lit(place)) is not None), None)
        self._hover(lit or (None if clip is None else clip.id))
        shapes = [shape for hand in self._hands if (shape := hand.hover(place)) is not None]
        if shapes:
            self.viewport().setCursor(shapes[0])
        else:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer = event.position()
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and any(hand.double_click(event.position()) for hand in self._hands):
            return
        clip = self._clip_at(event.position())
        if clip is None:
            self.mousePressEvent(event)
        elif is_left:
            self._pick(Picked((clip.id,)))
            self.open_selected()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        else:
            by = turned.x() or turned.y()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - by)
            if self._holding is not None or isinstance(self._gesture, Dragging):
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
        item = None if by_mouse else self.item_box(self.picked.item)
        point, at = event.pos(), event.globalPos()
        if item is not None:
            point, at = item.center(), self.viewport().mapToGlobal(item.center())
        if (by_mouse or item is not None) and any(h.menu(point, at) for h in self._hands):
            return
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
        told = next((words for hand in self._hands if (words := hand.tip(point))), "")
        clip = self._clip_at(point)
        if fault is not None:
            return "\n".join(self._faults[fault.id].sentences)
        if told:
            return told
        if clip is None:
            return ""
        scene = self._session.project.scene_by_id[clip.scene_id]
        return f"{scene.title}\n{self._states.sentence_for(scene)}"
