"""The hand on transitions: their ends are pulled for their length, a click opens what can be."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain import cutting
from desktop_app.domain.picture import Transition
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.live import AS_IT_IS, Bend, Live, Readout
from desktop_app.ui.timeline.menus import transition_menu, transition_words
from desktop_app.ui.timeline.seams import Passage, passages_of
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.view import TimelineView
from desktop_app.ui.words import in_decimals

_EDGE = 5


class _Side(Enum):
    """Where a transition is held; the value says which way makes it longer."""

    LEFT = -1
    MIDDLE = 0
    RIGHT = 1


@dataclass(frozen=True, slots=True)
class _Held:
    """A transition held at film pixel `x`; it is to be as `wished` once pulled far enough."""

    passage: Passage
    side: _Side
    x: float
    wished: Transition | None = None


class SeamHand:
    """Makes transitions longer and shorter; the film is drawn as it would close up or part."""

    def __init__(self, view: TimelineView, desk: CutDesk) -> None:
        self._view = view
        self._desk = desk
        self._held: _Held | None = None

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Take hold of the transition under the pointer."""
        found = self._at(point.toPoint())
        if found is None:
            return False
        passage, side = found
        self._held = _Held(passage, side, self._view.sight.film_x(point.x()))
        return True

    def carry(self, point: QPointF) -> bool:
        """Show the transition as long as it would be."""
        held, view = self._held, self._view
        if held is None or held.side is _Side.MIDDLE:
            return False
        away = view.sight.film_x(point.x()) - held.x
        if held.wished is None and abs(away) < QApplication.startDragDistance():
            return False
        if held.passage.clip_id not in view.row.by_id:
            self.cancel()
            return False
        lead = held.passage.transition
        longer = held.side.value * view.sight.scale.time_at(away) * (1 if lead.overlaps else 2)
        wished = self._possible(held.passage, Flicks(lead.duration + longer))
        self._held = _Held(held.passage, held.side, held.x, wished)
        self._show(held.passage.clip_id, wished)
        return True

    def release(self) -> None:
        """Leave the transition as long as it is shown; one that was only clicked opens its menu."""
        held, self._held = self._held, None
        self._put_back()
        if held is None:
            return
        if held.wished is None:
            box = self._box(held.passage)
            below = QPoint(box.center().x(), box.bottom())
            self._open(held.passage, self._view.viewport().mapToGlobal(below))
        elif held.wished != held.passage.transition:
            session = self._view.session
            session.close_step()
            session.cutting.set_transition([held.passage.clip_id], held.wished)
            session.close_step()

    def cancel(self) -> bool:
        """Put the transition back."""
        held, self._held = self._held, None
        self._put_back()
        return held is not None and held.wished is not None

    def double_click(self, point: QPointF) -> bool:
        """Take what is under the pointer for clicked: its menu is open already."""
        return self._at(point.toPoint()) is not None

    def lit(self, point: QPoint) -> ItemKey | ClipId | None:
        """Light up the clip that the transition leads into."""
        found = self._at(point)
        return None if found is None else found[0].clip_id

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Say by the pointer that ends are pulled and the middle is clicked."""
        found = self._at(point)
        if found is None:
            return None
        is_middle = found[1] is _Side.MIDDLE
        return Qt.CursorShape.PointingHandCursor if is_middle else Qt.CursorShape.SizeHorCursor

    def tip(self, point: QPoint) -> str:
        """Say which transition it is and how long."""
        found = self._at(point)
        return "" if found is None else self._words(found[0].transition)

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show what can be done with the transition under the pointer."""
        found = self._at(point)
        if found is not None:
            self._open(found[0], at)
        return found is not None

    def _open(self, passage: Passage, at: QPoint) -> None:
        clip = self._view.row.by_id.get(passage.clip_id)
        if clip is not None:
            self._view.choose(clip)
            transition_menu(self._view, self._desk).popup(at)

    def _possible(self, passage: Passage, length: Flicks) -> Transition:
        """Return a transition of about a length, two frames at least, as the clips allow."""
        pair = 2 * self._view.project.format.rate.frame
        even = Flicks(max(1, round(length / pair)) * pair)
        wished = Transition(passage.transition.kind, even)
        changed = self._changed(passage.clip_id, wished)
        found = passages_of(changed).get(passage.clip_id)
        return passage.transition if found is None else found.transition

    def _changed(self, clip_id: ClipId, wished: Transition) -> Project:
        return cutting.set_transition(self._view.project, [clip_id], wished)

    def _show(self, clip_id: ClipId, wished: Transition) -> None:
        changed = self._changed(clip_id, wished)
        passage = passages_of(changed)[clip_id]
        clip = self._view.row.by_id[clip_id]
        start = next(span.start for each, span in changed.spans() if each.id == clip_id)
        by = Flicks(start - clip.start)
        bend = Bend(first=clip.index, end=len(self._view.row.clips), by=by)
        self._view.show_passage(passage)
        readout = Readout(self._words(wished), start)
        self._view.show_live(Live(bend=bend, readout=readout))

    def _put_back(self) -> None:
        self._view.show_passage(None)
        self._view.show_live(AS_IT_IS)

    def _words(self, transition: Transition) -> str:
        words = _tr("{transition}, {seconds} s")
        seconds = in_decimals(transition.duration / FLICKS_PER_SECOND, 2)
        return words.format(transition=transition_words(transition.kind), seconds=seconds)

    def _box(self, passage: Passage) -> QRect:
        return self._view.sight.passage_box(passage.place)

    def _at(self, point: QPoint) -> tuple[Passage, _Side] | None:
        if not self._view.sight.picture_row.contains(point):
            return None
        for clip in self._view.clips_in_view:
            passage = self._view.passages.get(clip.id)
            if passage is None or not (box := self._box(passage)).contains(point):
                continue
            reach = min(_EDGE, box.width() // 3)
            if point.x() - box.left() < reach:
                return passage, _Side.LEFT
            if box.right() - point.x() < reach:
                return passage, _Side.RIGHT
            return passage, _Side.MIDDLE
        return None


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineSeam", words)
