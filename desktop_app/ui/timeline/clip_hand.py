"""The hand on clips: they are carried, alone or together, trimmed, rolled and slipped."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.time import Flicks
from desktop_app.ui.controls import announce
from desktop_app.ui.timeline.carry import Dragging, Pressed, carried, dropped, picked_up
from desktop_app.ui.timeline.cut_frames import frames_at
from desktop_app.ui.timeline.edges import (
    Grip,
    Part,
    Pull,
    bend_of,
    changed_by,
    grip_at,
    pulled,
    renewed,
    room_of,
)
from desktop_app.ui.timeline.gathering import Block, room_for
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.live import AS_IT_IS, Live, Readout
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.picking import Picked
from desktop_app.ui.timeline.pull_words import readout_of
from desktop_app.ui.timeline.view import TimelineView

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CURSORS = {
    Part.START: Qt.CursorShape.SizeHorCursor,
    Part.END: Qt.CursorShape.SizeHorCursor,
    Part.SEAM: Qt.CursorShape.SplitHCursor,
    Part.INSIDE: Qt.CursorShape.SizeHorCursor,
}

_Held = Pressed | Dragging | Pull | None


class ClipHand:
    """Carries clips, and pulls at their edges; what is shown meanwhile is what will be."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._held: _Held = None
        self._grip: Grip | None = None
        self._on_click: Callable[[], None] | None = None
        view.clips_changed.connect(self._follow)

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Choose what is under the pointer, and take hold of it."""
        clip, view = self._clip_at(point), self._view
        grip = self._grip_at(point, held)
        if clip is None and grip is not None:
            clip = grip.clip
        if clip is None:
            return False
        if held & _SHIFT and grip is None:
            view.pick(view.picked.up_to(clip.id, [each.id for each in view.row.clips]))
            return True
        self._held = Pressed(clip, view.sight.film_x(point.x()))
        self._grip, self._on_click = grip, None
        if held & _CTRL:
            # What is pulled with Ctrl is slipped or rolled; what is only clicked is chosen too.
            self._on_click = partial(self._add, clip)
            has_take = view.looks.of(clip).film is not None
            self._grip = grip or (Grip(clip, Part.INSIDE) if has_take else None)
        else:
            self._choose(clip)
        return True

    def carry(self, point: QPointF) -> bool:
        """Go on to where the pointer is, once it has gone far enough."""
        held, view = self._held, self._view
        x = view.sight.film_x(point.x())
        if isinstance(held, Pressed):
            if abs(x - held.x) < QApplication.startDragDistance():
                return False
            self._held = self._begun(held)
        if isinstance(self._held, Dragging):
            self._drag(self._held, x)
        elif isinstance(self._held, Pull):
            self._pull(self._held, x)
        return self._held is not None

    def release(self) -> None:
        """Make what is shown a step of the film; a click alone chooses."""
        held, self._held = self._held, None
        if isinstance(held, Pressed) and self._on_click is not None:
            self._on_click()
        elif isinstance(held, Dragging):
            self._drop(held)
        elif isinstance(held, Pull):
            self._let_go(held)
        self._view.frames_wished.emit(None)

    def cancel(self) -> bool:
        """Put everything back."""
        held, self._held = self._held, None
        if not isinstance(held, Dragging | Pull):
            return False
        self._view.show_live(AS_IT_IS)
        self._view.motion.glide_home(self._view.motion.shifts)
        self._view.frames_wished.emit(None)
        return True

    def double_click(self, point: QPointF) -> bool:
        """Open the scene of the clip under the pointer, unless it is dragged now."""
        clip = self._clip_at(point)
        if clip is None or not self.press(point, self._view.held):
            return False
        if not self._view.held & (_CTRL | _SHIFT):
            self._on_click = partial(self._open, clip)
        return True

    def lit(self, point: QPoint) -> ClipId | None:
        """Return the clip under the pointer."""
        clip = self._clip_at(QPointF(point))
        return None if clip is None else clip.id

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Show the handle of the edge that would be pulled."""
        grip = self._grip_at(QPointF(point), self._view.held)
        self._view.show_live(AS_IT_IS if grip is None else Live(lit=grip.lit()))
        return None if grip is None else _CURSORS[grip.part]

    def tip(self, point: QPoint) -> str:
        """Say what an edge does, else what the clip is."""
        grip, clip = self._grip_at(QPointF(point), Qt.KeyboardModifier.NoModifier), None
        if grip is None:
            clip = self._clip_at(QPointF(point))
            return "" if clip is None else self._view.sentences_on(clip)
        if grip.part is Part.SEAM:
            return _tr("Drag to roll the cut (Shift: without snapping)")
        return _tr("Drag to trim (Ctrl: roll the cut, Shift: without snapping)")

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show what can be done with the chosen clips."""
        clip = self._clip_at(QPointF(point))
        if clip is None:
            return False
        if clip.id not in self._view.picked.clips:
            self._view.choose(clip)
        self._view.menu_wished.emit(at)
        return True

    def _clip_at(self, point: QPointF) -> PlacedClip | None:
        x = self._film_x(point)
        return None if x is None else self._view.row.at(self._view.sight.scale.time_at(x))

    def _grip_at(self, point: QPointF, held: Qt.KeyboardModifier) -> Grip | None:
        """Return the edge under the pointer, where there is a take to be trimmed."""
        x = self._film_x(point)
        if x is None or held & _ALT:
            return None
        view = self._view
        grip = grip_at(view.row, view.sight.scale, x)
        if grip is not None and held & _CTRL:
            grip = self._rolling(grip)
        if grip is None:
            return None
        looks = (view.looks.of(view.row.by_id[each]) for each in grip.ids)
        return None if any(look.film is None for look in looks) else grip

    def _rolling(self, grip: Grip) -> Grip | None:
        """Return the seam at an edge; None at the beginning and the end of the film."""
        clips = self._view.row.clips
        if grip.part is Part.SEAM:
            return grip
        at = grip.clip.index + (1 if grip.part is Part.END else 0)
        return Grip(clips[at], Part.SEAM, clips[at - 1]) if 0 < at < len(clips) else None

    def _film_x(self, point: QPointF) -> float | None:
        sight = self._view.sight
        inside = sight.picture_row.contains(point.toPoint()) and point.x() >= HEADER_WIDTH
        return sight.film_x(point.x()) if inside else None

    def _open(self, clip: PlacedClip) -> None:
        self._view.pick(Picked((clip.id,)))
        self._view.open_selected()

    def _add(self, clip: PlacedClip) -> None:
        self._view.pick(self._view.picked.with_clip(clip.id))

    def _choose(self, clip: PlacedClip) -> None:
        view = self._view
        if clip.id not in view.picked.clips or view.picked.items:
            view.pick(Picked((clip.id,)))
        elif len(view.picked.clips) > 1:
            # Several may be carried together, this one leads; a click alone means this one.
            others = tuple(each for each in view.picked.clips if each != clip.id)
            view.pick(Picked((*others, clip.id)))
            self._on_click = partial(view.pick, Picked((clip.id,)))
        view.scene_selected.emit(clip.scene_id)

    def _begun(self, pressed: Pressed) -> _Held:
        view, grip = self._view, self._grip
        if grip is not None:
            return Pull(grip, pressed.x, room_of(view.project, grip))
        view.frames_wished.emit(None)
        block = self._block(pressed.clip)
        return picked_up(pressed, block, view.row, view.sight.scale)

    def _block(self, clip: PlacedClip) -> Block:
        chosen = self._view.picked.clips
        ids = chosen if clip.id in chosen else (clip.id,)
        clips = tuple(each for each in self._view.row.clips if each.id in ids)
        return Block(clips, is_copy=bool(self._view.held & _ALT))

    def _drag(self, held: Dragging, x: float) -> None:
        view = self._view
        if held.block.is_copy != bool(view.held & _ALT):
            held = replace(held, block=replace(held.block, is_copy=not held.block.is_copy))
        held = carried(held, x, view.row, view.sight.scale)
        self._held, load, block = held, held.carried, held.block
        copying = Qt.CursorShape.DragCopyCursor
        view.viewport().setCursor(copying if block.is_copy else Qt.CursorShape.ClosedHandCursor)
        moved = () if block.is_copy else load.clips
        view.motion.carry({each.id: each.start - view.row.by_id[each.id].start for each in moved})
        view.motion.make_room(room_for(view.row, block, held.index))
        view.show_live(Live(carried=load))

    def _pull(self, held: Pull, x: float) -> None:
        view, frame = self._view, self._view.project.format.rate.frame
        # Where it was it does not stick, else a small step could not be made from afar.
        near = view.sticking_marks(held.grip.ids)
        marks = [each for each in near if each != held.grip.at]
        self._held = held = pulled(held, x, marks, view.sight.scale, frame)
        changed = changed_by(held, view.project)
        bend = bend_of(held, view.row, frame)
        films = {}
        for each in changed.timeline.picture.clips:
            film = view.looks.film_of(changed, each) if each.id in held.grip.ids else None
            if film is not None:
                films[each.id] = film
        lit = held.grip.lit(is_stopped=held.is_stopped)
        view.show_live(Live(bend, films, None, lit, self._readout(held, changed)), held.mark)
        view.frames_wished.emit(frames_at(changed, held.grip, view.session.path_of))

    def _readout(self, pull: Pull, changed: Project) -> Readout:
        inside, clip = pull.grip.part is Part.INSIDE, pull.grip.clip
        by = 0 if inside else pull.by * changed.format.rate.frame
        at = clip.start + clip.duration // 2 if inside else pull.grip.at + by
        return Readout(readout_of(pull, changed), Flicks(at), pull.is_stopped)

    def _drop(self, held: Dragging) -> None:
        view, move = self._view, dropped(held, self._view.row)
        arranging = view.session.arranging
        if move is None:
            view.show_live(AS_IT_IS)
            view.motion.glide_home(view.motion.shifts)
            return
        view.session.close_step()
        if move.is_copy:
            view.pick(Picked(arranging.copy_to(move.clip_ids, move.index)))
        else:
            arranging.move(move.clip_ids, move.index)
        view.session.close_step()
        view.selection_changed.emit()

    def _let_go(self, held: Pull) -> None:
        view, grip = self._view, held.grip
        if held.by == 0:
            view.show_live(AS_IT_IS)
            return
        view.keep_scale()
        view.session.close_step()
        arranging = view.session.arranging
        match grip.part:
            case Part.START | Part.END:
                arranging.trim(grip.clip.id, grip.part.edge, held.by)
            case Part.SEAM:
                arranging.roll(grip.clip.id, held.by)
            case Part.INSIDE:
                arranging.slip([grip.clip.id], -held.by)
        view.session.close_step()
        announce(view, view.accessibleDescription())

    def _follow(self) -> None:
        """Go on with what is held in a film that has changed meanwhile, if it is still there."""
        row, held = self._view.row, self._held
        if isinstance(held, Pull):
            grip = renewed(held.grip, row.by_id)
            if grip is not None:
                self._held = replace(held, grip=grip, room=room_of(self._view.project, grip))
                self._view.carry_soon()
                return
        elif isinstance(held, Pressed | Dragging) and held.clip.id in row.by_id:
            self._held = replace(held, clip=row.by_id[held.clip.id])
            if isinstance(self._held, Dragging):
                block = self._block(self._held.clip)
                self._held = replace(self._held, block=block)
            self._view.carry_soon()
            return
        self.cancel()


def _tr(words: str) -> str:
    return QCoreApplication.translate("ClipHand", words)
