"""The hand on what is marked: markers and the two ends of the marked range are dragged."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain import marking
from desktop_app.domain.marking import PlacedMarker
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange, timecode
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.timeline.marks_desk import MarkDeed, MarkDesk
from desktop_app.ui.timeline.menus import add_choice, bare_menu
from desktop_app.ui.timeline.ruler import End, end_at, is_marked_at, marker_at
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.view import TimelineView


@dataclass(frozen=True, slots=True)
class _Held:
    """A marker or an end that is held at `x`; carried to `at` once it has gone far enough."""

    what: PlacedMarker | End
    x: float
    at: Flicks | None = None


class RulerHand:
    """Drags marks along the ruler; a click on a marker goes to it."""

    def __init__(self, view: TimelineView, desk: MarkDesk) -> None:
        self._view = view
        self._desk = desk
        self._held: _Held | None = None

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Take hold of a marker or of an end of the range."""
        sight, place = self._view.sight, point.toPoint()
        what = marker_at(sight, self._view.marks, place) or end_at(sight, self._view.marks, place)
        self._held = None if what is None else _Held(what, point.x())
        return what is not None

    def carry(self, point: QPointF) -> bool:
        """Move the mark to the pointer, on a frame; it sticks to seams and the playhead."""
        held = self._held
        far = QApplication.startDragDistance()
        if held is None or (held.at is None and abs(point.x() - held.x) < far):
            return False
        at, guide = self._view.sticking(self._view.sight.time_at(point.x()))
        self._held = _Held(held.what, held.x, at)
        self._view.preview(self._changed(self._view.project, held.what, at), guide)
        return True

    def release(self) -> None:
        """Leave the mark where it is; one that was only clicked is gone to."""
        held, self._held = self._held, None
        self._view.preview(None)
        if held is None:
            return
        if held.at is None:
            if isinstance(held.what, PlacedMarker):
                self._desk.go_to(held.what.time)
            return
        changed = self._changed(self._view.project, held.what, held.at).timeline.marked
        session = self._view.session
        session.close_step()
        if isinstance(held.what, PlacedMarker):
            session.marking.move_marker(held.what.id, self._on_film(held.at))
        elif changed is not None:
            session.marking.set_marked(changed)
        session.close_step()

    def cancel(self) -> bool:
        """Put the mark back."""
        held, self._held = self._held, None
        self._view.preview(None)
        return held is not None and held.at is not None

    def double_click(self, point: QPointF) -> bool:
        """Have the name of the marker under the pointer written."""
        marker = marker_at(self._view.sight, self._view.marks, point.toPoint())
        if marker is not None:
            self._desk.naming_wished.emit(marker.id)
        return marker is not None

    def lit(self, point: QPoint) -> ItemKey | None:
        """Light up no item: none is on the ruler."""
        return None

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Light up the marker under the pointer."""
        marker = marker_at(self._view.sight, self._view.marks, point)
        self._view.light_marker(None if marker is None else marker.id)
        if marker is not None:
            return Qt.CursorShape.PointingHandCursor
        end = end_at(self._view.sight, self._view.marks, point)
        return None if end is None else Qt.CursorShape.SizeHorCursor

    def tip(self, point: QPoint) -> str:
        """Say which marker it is, or from where to where the range goes."""
        marks, rate = self._view.marks, self._view.project.format.rate
        marker = marker_at(self._view.sight, marks, point)
        if marker is not None:
            return f"{self._name(marker)}\n{timecode(marker.time, rate)}"
        if marks.marked is None or not is_marked_at(self._view.sight, marks, point):
            return ""
        words = _tr("In {start}, out {end}, {length} long")
        return words.format(
            start=timecode(marks.marked.start, rate),
            end=timecode(marks.marked.end, rate),
            length=timecode(marks.marked.duration, rate),
        )

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show what can be done with the marker, or with the ruler, under the pointer."""
        if not self._view.sight.ruler.contains(point):
            return False
        marker = marker_at(self._view.sight, self._view.marks, point)
        menu = self._menu_of(self._view.sight.time_at(point.x()), marker)
        menu.popup(at)
        return True

    def _menu_of(self, time: Flicks, marker: PlacedMarker | None) -> QMenu:
        menu, marking_ = bare_menu(self._view), self._view.session.marking
        if marker is not None:
            name, gone = self._desk.naming_wished.emit, self._desk.remove_marker
            add_choice(menu, _tr("Name marker…"), lambda: name(marker.id), None)
            add_choice(menu, _tr("Remove marker"), lambda: gone(marker.id), None)
        else:
            no_film = self._desk.why_not(MarkDeed.ADD)
            add = marking_.add_marker
            add_choice(
                menu,
                _tr("Add a marker here"),
                lambda: add(time),
                no_film,
            )
            add_choice(
                menu,
                _tr("Mark in here"),
                lambda: marking_.mark_in(time),
                no_film,
            )
            add_choice(
                menu,
                _tr("Mark out here"),
                lambda: marking_.mark_out(time),
                no_film,
            )
        menu.addSeparator()
        clear = MarkDeed.CLEAR
        put_command(menu, clear, lambda: self._desk.do(clear), self._desk.why_not(clear))
        return menu

    def _changed(self, project: Project, what: PlacedMarker | End, at: Flicks) -> Project:
        if isinstance(what, PlacedMarker):
            if all(each.id != what.id for each in project.timeline.markers):
                return project
            return marking.move_marker(project, what.id, self._on_film(at))
        marked = marking.marked_in(project)
        if marked is None:
            return project
        frame = project.format.rate.frame
        if what is End.IN:
            start = max(0, min(at, marked.end - frame))
            return marking.set_marked(project, TimeRange(Flicks(start), Flicks(marked.end - start)))
        end = min(project.duration, max(at, marked.start + frame))
        return marking.set_marked(project, TimeRange(marked.start, Flicks(end - marked.start)))

    def _on_film(self, at: Flicks) -> Flicks:
        project = self._view.project
        return Flicks(max(0, min(at, project.duration - project.format.rate.frame)))

    def _name(self, marker: PlacedMarker) -> str:
        return marker.marker.name or _tr("Marker without a name")


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineRuler", words)
