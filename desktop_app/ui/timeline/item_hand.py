"""The hand on titles, captions and sounds: they are moved, trimmed and faded."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, timecode
from desktop_app.ui.timeline.arrange_desk import ArrangeDesk
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.item_drag import Grip, Hold, change_of, grip_at
from desktop_app.ui.timeline.item_menu import item_menu
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.snapping import SNAP_REACH, stuck
from desktop_app.ui.timeline.tracks import Item, ItemKey
from desktop_app.ui.timeline.view import TimelineView
from desktop_app.ui.words import in_decimals

_CURSORS = {
    Grip.HEAD: Qt.CursorShape.SizeHorCursor,
    Grip.TAIL: Qt.CursorShape.SizeHorCursor,
    Grip.FADE_IN: Qt.CursorShape.PointingHandCursor,
    Grip.FADE_OUT: Qt.CursorShape.PointingHandCursor,
}


class ItemHand:
    """Carries what stands beside the picture; what is shown meanwhile is what will be."""

    def __init__(self, view: TimelineView, desk: CutDesk, arrange: ArrangeDesk) -> None:
        self._view = view
        self._desk = desk
        self._arrange = arrange
        self._hold: Hold | None = None
        self._by: int | None = None

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Choose the item under the pointer, and take hold of it."""
        found = self._at(point.toPoint())
        if found is None:
            return False
        item, grip = found
        view, key = self._view, found[0].key
        if held & Qt.KeyboardModifier.ControlModifier:
            view.choose_items(view.picked.with_item(key).items)
            return True
        if key not in view.picked.items or view.picked.clips:
            view.choose_items((key,))
        elif held & Qt.KeyboardModifier.ShiftModifier:
            view.choose_items((*view.picked.items, key))
        if self._view.is_locked(key.kind):
            return True
        keys = tuple(each for each in view.picked.items if not view.is_locked(each.kind))
        self._hold = Hold(item, keys, grip, view.sight.film_x(point.x()))
        return True

    def carry(self, point: QPointF) -> bool:
        """Show what becomes of the items where the pointer is; edges stick to what is near."""
        hold, view = self._hold, self._view
        if hold is None:
            return False
        away = view.sight.film_x(point.x()) - hold.x
        if self._by is None and abs(away) < QApplication.startDragDistance():
            return False
        rate = view.project.format.rate
        by: int = view.sight.scale.time_at(away)
        guide: Flicks | None = None
        if hold.edges:
            marks = view.sticking_marks(but=hold.ids)
            found = stuck(hold.edges, by, marks, view.sight.scale.time_at(SNAP_REACH))
            edge, guide = hold.edges[0], found.mark
            # What sticks nowhere is put on a frame of the film.
            framed = rate.of_frames(rate.frames_in(Flicks(edge + by))) - edge
            by = framed if guide is None else found.by
        self._by = by
        changed = change_of(hold, by)(view.project)
        view.preview(changed, guide)
        return True

    def release(self) -> None:
        """Make what is shown a step of the film."""
        hold, by = self._hold, self._by
        self._hold, self._by = None, None
        self._view.preview(None)
        if hold is not None and by:
            session = self._view.session
            session.close_step()
            name = hold.grip.step_name(session.beside.word_for(hold.ids))
            session.beside.apply(name, change_of(hold, by))
            session.close_step()

    def cancel(self) -> bool:
        """Put everything back."""
        carried = self._by is not None
        self._hold, self._by = None, None
        self._view.preview(None)
        return carried

    def double_click(self, point: QPointF) -> bool:
        """Open the item under the pointer in its panel."""
        found = self._at(point.toPoint())
        if found is not None:
            self._view.choose_items((found[0].key,))
            self._view.open_selected()
        return found is not None

    def lit(self, point: QPoint) -> ItemKey | None:
        """Light up the item under the pointer."""
        found = self._at(point)
        return None if found is None else found[0].key

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Say by the pointer that edges trim and handles fade."""
        found = self._at(point)
        if found is None:
            return None
        item, grip = found
        locked = self._view.is_locked(item.key.kind)
        return Qt.CursorShape.ArrowCursor if locked else _CURSORS.get(grip)

    def tip(self, point: QPoint) -> str:
        """Say what the item is, and what its edge or handle does."""
        found = self._at(point)
        if found is None:
            return ""
        item, grip = found
        rate = self._view.project.format.rate
        place = f"{timecode(item.place.start, rate)} – {timecode(item.place.end, rate)}"
        lines = [item.words, place]
        if self._view.is_locked(item.key.kind):
            lines.append(_tr("This track is locked."))
        elif item.sound is not None and grip in (Grip.FADE_IN, Grip.FADE_OUT):
            fade = item.sound.fade_in if grip is Grip.FADE_IN else item.sound.fade_out
            words = (
                _tr("Fade in {seconds} s") if grip is Grip.FADE_IN else _tr("Fade out {seconds} s")
            )
            lines.append(words.format(seconds=in_decimals(fade / FLICKS_PER_SECOND, 1)))
        return "\n".join(lines)

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show what can be done with the chosen items."""
        found = self._at(point)
        if found is None:
            return False
        if found[0].key not in self._view.picked.items:
            self._view.choose_items((found[0].key,))
        item_menu(self._view, self._desk, self._arrange).popup(at)
        return True

    def _at(self, point: QPoint) -> tuple[Item, Grip] | None:
        sight = self._view.sight
        if point.x() < HEADER_WIDTH:
            return None
        for number, track in enumerate(self._view.tracks.rows):
            if sight.track_row(number).contains(point):
                for item in reversed(track.items):
                    box = sight.item_box(number, item)
                    if box.contains(point):
                        return item, grip_at(box, item, sight.scale, point)
        return None


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineItem", words)
