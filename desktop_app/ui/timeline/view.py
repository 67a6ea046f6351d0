"""The hand on the timeline: mouse, wheel and keys; `canvas` draws what comes of it."""

from collections.abc import Container
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.chooser import TimelineChooser
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.hand import Hand
from desktop_app.ui.timeline.item_keys import NUDGES, WALKS, nudge, nudge_of
from desktop_app.ui.timeline.layout import PlacedClip, edge_pull
from desktop_app.ui.timeline.live import AS_IT_IS
from desktop_app.ui.timeline.own_takes import own_take_of, own_take_sentence
from desktop_app.ui.timeline.picking import NOTHING
from desktop_app.ui.timeline.ruler import Marks
from desktop_app.ui.timeline.snapping import SNAP_REACH, sticking_times, stuck
from desktop_app.ui.timeline.tracks import ItemKey, Tracks
from desktop_app.ui.timeline.walk import across, along

ZOOM_STEP = 1.25
_PULL_MS = 16
_FAULT_REACH = 8
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
        self.access: QAccessibleInterface | None = None
        """What assistive technology sees, once it has asked."""
        self._seeks = False
        self._pointer = QPointF()
        self._hands: tuple[Hand, ...] = ()
        self._holding: Hand | None = None
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)

    def take_hands(self, *hands: Hand) -> None:
        """Let these take hold of what they know; of several the first that can does."""
        self._hands = hands

    @property
    def sticks(self) -> bool:
        """Tell whether what is carried sticks now: Shift lets it go for the moment."""
        return self.snaps and not self.held & Qt.KeyboardModifier.ShiftModifier

    def sticking_marks(self, but: Container[str] = ()) -> tuple[Flicks, ...]:
        """Return the times that something carried sticks to, in order; not those of `but`."""
        if not self.sticks:
            return ()
        return sticking_times(self.row, self.tracks, self.marks, self.playhead, but)

    def sticking(self, time: Flicks) -> tuple[Flicks, Flicks | None]:
        """Return where a time ends up: at a seam or the playhead near it, else on a frame.

        The second is the time it sticks at, None when it does not.
        """
        seams = sticking_times(self.row, Tracks(), Marks(), self.playhead) if self.sticks else ()
        guide = stuck([time], 0, seams, self.sight.scale.time_at(SNAP_REACH)).mark
        rate = self.project.format.rate
        return rate.of_frames(rate.frames_in(time)) if guide is None else guide, guide

    def cancel_drag(self) -> bool:
        """Put what is carried back; False when nothing was carried."""
        hand, self._holding, self._seeks = self._holding, None, False
        self._rest()
        return hand is not None and hand.cancel()

    def carry_soon(self) -> None:
        """Go on with what is held once everyone knows that the film has changed."""
        QTimer.singleShot(0, self, self._carry)

    def seek(self, at: Flicks) -> None:
        """Put the playhead somewhere as by hand, and tell."""
        self.set_playhead(at)
        self.playhead_moved.emit(self.playhead)

    def sentences_on(self, clip: PlacedClip) -> str:
        """Return what is to be said of a clip."""
        project = self.project
        scene = project.scene_by_id[clip.scene_id]
        own = own_take_sentence(own_take_of(project, clip))
        lines = (scene.title, self._states.sentence_for(scene), own)
        return "\n".join(line for line in lines if line)

    def _rest(self) -> None:
        """Nothing is held any more."""
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def item_box(self, key: ItemKey | None) -> QRect | None:
        """Return where an item is drawn in the viewport; None when it is not."""
        for number, track in enumerate(self.tracks.rows):
            for item in track.items:
                if item.key == key:
                    return self.sight.item_box(number, item)
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
        is_carried = self._holding is not None and self._holding.carry(self._pointer)
        if is_carried and not self._pull.isActive():
            self._pull.start()

    def _scroll_at_edge(self) -> None:
        area, bar = self.sight.film_area, self.horizontalScrollBar()
        by = round(edge_pull(self._pointer.x() - area.left(), area.width()))
        before = bar.value()
        bar.setValue(before + by)
        if bar.value() != before:
            self._carry()

    def _drop(self) -> None:
        hand, self._holding, self._seeks = self._holding, None, False
        self._rest()
        if hand is not None:
            hand.release()
            self._look(self._pointer)

    def _clips_changed(self) -> None:
        self._describe()
        self.clips_changed.emit()
        self.carry_soon()

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
        self._pointer, self.held = event.position(), event.modifiers()
        fault = self._fault_at(event.position())
        if fault is not None:
            at = self.viewport().mapToGlobal(self.sight.fault_at(fault))
            self.fault_wished.emit(self._faults[fault.id], at)
            return
        point, held = event.position(), event.modifiers()
        self._holding = next((hand for hand in self._hands if hand.press(point, held)), None)
        if self._holding is not None:
            return
        if self.sight.ruler.contains(point.toPoint()):
            self._seeks = True
            self._seek(point.x())
        else:
            self._pick(NOTHING)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer, self.held = event.position(), event.modifiers()
        if self._seeks:
            self._seek(event.position().x())
        elif self._holding is not None:
            self._carry()
        else:
            self._look(event.position())

    def _look(self, point: QPointF) -> None:
        """Light up what is under the pointer, whose shape says what can be done."""
        place = point.toPoint()
        self.light(next((lit for each in self._hands if (lit := each.lit(place))), None))
        shapes = [shape for hand in self._hands if (shape := hand.hover(place)) is not None]
        if shapes:
            self.viewport().setCursor(shapes[0])
        else:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer, self.held = event.position(), event.modifiers()
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer; a click and a drag soon after it begin like this too."""
        point, self.held = event.position(), event.modifiers()
        is_left, self._pointer = event.button() is Qt.MouseButton.LeftButton, point
        hands = self._hands if is_left else ()
        self._holding = next((hand for hand in hands if hand.double_click(point)), None)
        if self._holding is None:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        # A touchpad says how far in pixels; a wheel only by how much it was turned.
        moved = event.pixelDelta() if not event.pixelDelta().isNull() else turned
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (moved.x() or moved.y()))
            self._carry()
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._hold_modifier(event.key(), down=False)
        super().keyReleaseEvent(event)

    def _hold_modifier(self, key: int, *, down: bool) -> None:
        """Follow a modifier key: what is carried is copied with one, and free with another."""
        modifier = next((each for known, each in _MODIFIERS.items() if known == key), None)
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
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        item = None if by_mouse else self.item_box(self.picked.item)
        point, at = event.pos(), event.globalPos()
        if item is not None:
            point, at = item.center(), self.viewport().mapToGlobal(item.center())
        if (by_mouse or item is not None) and any(h.menu(point, at) for h in self._hands):
            return
        clip = None if by_mouse else self.selected_clip
        if clip is not None:
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
        fault = self._fault_at(QPointF(point))
        if fault is not None:
            return "\n".join(self._faults[fault.id].sentences)
        return next((words for hand in self._hands if (words := hand.tip(point))), "")
