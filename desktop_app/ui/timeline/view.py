"""The hand on the timeline: mouse, wheel, keys and menu; `canvas` draws what comes of it."""

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
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from desktop_app.domain.project import SceneId
from desktop_app.domain.time import FLICKS_PER_SECOND, clock
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import announce
from desktop_app.ui.lazy_pictures import LazyPictures
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.canvas import TimelineCanvas
from desktop_app.ui.timeline.drag import Dragging, Idle, Pressed, Seeking, carried, dropped
from desktop_app.ui.timeline.layout import PlacedClip, edge_pull, room_for
from desktop_app.ui.timeline.paint import HEADER_WIDTH

ZOOM_STEP = 1.25
_PULL_MS = 16
_NUDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVE_KEYS = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


class TimelineView(TimelineCanvas):
    """The timeline as it is worked with.

    Signals: scene_selected(scene_id) by mouse or key, not by `select_scene`;
    scene_opened(scene_id); remove_requested(list of scene ids); playhead_moved(flicks) while the
    playhead is dragged; selection_changed() however it changed.
    """

    scene_selected = Signal(str)
    scene_opened = Signal(str)
    remove_requested = Signal(list)
    # Flicks do not fit a C int, so they travel as an object.
    playhead_moved = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        pictures: LazyPictures,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, states, pictures, theme, parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self._pointer = QPointF()
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)
        self._describe()

    def select_scene(self, scene_id: SceneId | None) -> None:
        """Show the selection made elsewhere; tells nobody."""
        held = self.selected_clip
        if held is not None and held.scene_id == scene_id:
            return
        clip = None if scene_id is None else self.row.first_of(scene_id)
        self._select_clip(clip)

    def choose(self, clip: PlacedClip) -> None:
        """Select a clip as by hand, and tell."""
        self._select_clip(clip)
        self._reveal(clip)
        self.scene_selected.emit(clip.scene_id)
        if self.hasFocus():
            announce(self, self.accessibleDescription())

    def move_selected(self, by: int) -> None:
        """Move the selected clip `by` places along the film."""
        clip = self.selected_clip
        if clip is not None:
            self._move_to(clip, clip.index + by)

    def open_selected(self) -> None:
        """Open the scene of the selected clip for editing."""
        if self.selected_clip is not None:
            self.scene_opened.emit(self.selected_clip.scene_id)

    def remove_selected(self) -> None:
        """Ask for the selected clip's scene to be taken out of the film."""
        if self.selected_clip is not None:
            self.remove_requested.emit([self.selected_clip.scene_id])

    def cancel_drag(self) -> bool:
        """Put a carried clip back; False when none was carried."""
        held, self._gesture = self._gesture, Idle()
        self._pull.stop()
        self.viewport().unsetCursor()
        if not isinstance(held, Dragging):
            return False
        self._motion.glide_home(self._motion.shifts)
        return True

    def _select_clip(self, clip: PlacedClip | None) -> None:
        self._select(None if clip is None else clip.id)
        self._describe()
        self.selection_changed.emit()

    def _move_to(self, clip: PlacedClip, index: int) -> None:
        place = max(0, min(index, len(self.row.clips) - 1))
        if place == clip.index:
            return
        self._session.move_clip(clip.id, place)
        moved = self.row.by_id.get(clip.id)
        if moved is not None:
            self._reveal(moved)
            announce(self, self.accessibleDescription())
        self.selection_changed.emit()

    def _describe(self) -> None:
        clip, total = self.selected_clip, len(self.row.clips)
        if clip is None:
            words = self.tr("{0} clips, {1} long").format(total, clock(self.row.end))
        else:
            words = f"{self._spoken(clip)}, {clip.index + 1} of {total}"
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _spoken(self, clip: PlacedClip) -> str:
        scene = self._session.project.scene_by_id[clip.scene_id]
        length = clip.duration / FLICKS_PER_SECOND
        words = self._states.words_for(scene)
        return f"Scene {clip.number}, {scene.title}, {words}, {length:.1f} s at {clock(clip.start)}"

    def _clip_at(self, point: QPointF | QPoint) -> PlacedClip | None:
        sight = self.sight
        if point.x() < HEADER_WIDTH or not sight.picture_row.contains(
            round(point.x()), round(point.y())
        ):
            return None
        return self.row.at(sight.scale.time_at(sight.film_x(point.x())))

    def _seek(self, x: float) -> None:
        self.set_playhead(min(self.sight.time_at(x), self.row.end))
        self.playhead_moved.emit(self.playhead)

    def _carry(self) -> None:
        sight = self.sight
        before = self._gesture
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
        move = dropped(held)
        self._gesture = Idle()
        self._pull.stop()
        self.viewport().unsetCursor()
        if move is not None:
            self._session.move_clip(move.clip_id, move.index)
            self.selection_changed.emit()
        elif isinstance(held, Dragging):
            self._motion.glide_home(self._motion.shifts)

    def _clips_changed(self) -> None:
        self._describe()
        held = self._gesture
        if not isinstance(held, Dragging | Pressed):
            return
        clip = self.row.by_id.get(held.clip.id)
        if clip is None:
            self.cancel_drag()
        else:
            self._gesture = replace(held, clip=clip)
            QTimer.singleShot(0, self, self._carry)

    def _menu_for(self, clip: PlacedClip) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        last = len(self.row.clips) - 1
        for text, keys, act, allowed in (
            (self.tr("Open scene"), "Return", self.open_selected, True),
            (self.tr("Move earlier"), "Alt+Left", lambda: self.move_selected(-1), clip.index > 0),
            (self.tr("Move later"), "Alt+Right", lambda: self.move_selected(1), clip.index < last),
            (self.tr("Move to start"), "", lambda: self.move_selected(-last), clip.index > 0),
            (self.tr("Move to end"), "", lambda: self.move_selected(last), clip.index < last),
            (self.tr("Remove scene"), "Del", self.remove_selected, True),
        ):
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.triggered.connect(act)
            action.setEnabled(allowed)
        return menu

    def _press_key(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """Do what a key says; False for keys that are not ours."""
        clip = self.selected_clip
        if key in _NUDGES and held in _MOVE_KEYS:
            self.move_selected(_NUDGES[Qt.Key(key)])
        elif key in _NUDGES and held == Qt.KeyboardModifier.NoModifier:
            self._step(_NUDGES[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._step(-len(self.row.clips))
        elif key == Qt.Key.Key_End:
            self._step(len(self.row.clips))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and clip is not None:
            self.remove_selected()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and clip is not None:
            self.open_selected()
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

    def _step(self, by: int) -> None:
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
        clip = self._clip_at(event.position())
        if clip is not None:
            self._gesture = Pressed(clip, sight.film_x(event.position().x()))
            self._hover(None)
            self._select_clip(clip)
            self.scene_selected.emit(clip.scene_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if isinstance(self._gesture, Seeking):
            self._seek(event.position().x())
        elif isinstance(self._gesture, Pressed | Dragging):
            self._carry()
        else:
            clip = self._clip_at(event.position())
            self._hover(None if clip is None else clip.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer = event.position()
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        clip = self._clip_at(event.position())
        if clip is None:
            self.mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._select_clip(clip)
            self.open_selected()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        else:
            by = turned.x() or turned.y()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - by)
            if isinstance(self._gesture, Dragging):
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
        self.choose(clip)
        box = self.sight.clip_box(clip)
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(box.center())
        self._menu_for(clip).popup(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.selected_clip is None:
            self._step(0)
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
            clip = self._clip_at(event.pos())
            if clip is None:
                QToolTip.hideText()
            else:
                scene = self._session.project.scene_by_id[clip.scene_id]
                words = f"{scene.title}\n{self._states.sentence_for(scene)}"
                QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)
