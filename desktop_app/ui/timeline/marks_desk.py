"""What is marked at the playhead, by key, menu or button; each says when it cannot be."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.marking import PlacedMarker, marked_in, placed_markers
from desktop_app.domain.project import MarkerId, Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.deeds import DeedDesk
from desktop_app.ui.timeline.view import TimelineView

_REST_MS: Final = 40


class MarkDeed(StrEnum):
    """The commands of marking, by their ids in the window's list of commands."""

    MARK_IN = "mark_in"
    MARK_OUT = "mark_out"
    CLEAR = "clear_marks"
    ADD = "add_marker"
    NEXT = "next_marker"
    PREVIOUS = "previous_marker"
    REMOVE = "remove_marker"
    REMOVE_ALL = "remove_markers"


class MarkDesk(DeedDesk[MarkDeed]):
    """Marks the open film where its playhead is.

    Signals: changed() when what can be done may have changed; naming_wished(MarkerId) for a
    marker's name to be written; playhead_moved(flicks) after a jump.
    """

    naming_wished = Signal(str)
    playhead_moved = Signal(object)

    def __init__(
        self, session: ProjectSession, view: TimelineView, parent: QObject | None = None
    ) -> None:
        super().__init__(session.close_step, parent)
        self._session = session
        self._view = view
        self.offer(
            {
                MarkDeed.MARK_IN: (self._mark_in, self._why_not_film),
                MarkDeed.MARK_OUT: (self._mark_out, self._why_not_film),
                MarkDeed.CLEAR: (session.marking.clear, self._why_not_clear),
                MarkDeed.ADD: (self.add_marker, self._why_not_film),
                MarkDeed.NEXT: (self._go_next, self._why_not_next),
                MarkDeed.PREVIOUS: (self._go_back, self._why_not_previous),
                MarkDeed.REMOVE: (self._remove_here, self._why_not_remove),
                MarkDeed.REMOVE_ALL: (self._remove_all, self._why_not_any),
            }
        )
        self._ending = session.changed.connect(self._follow)
        # While a film plays the playhead moves with every picture.
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self.changed)
        view.playhead_placed.connect(self._notice_playhead)

    @property
    def marked(self) -> TimeRange | None:
        """From the in point to the out point, as far as the film goes."""
        return marked_in(self._project)

    @property
    def markers(self) -> tuple[PlacedMarker, ...]:
        """The markers that stand in the film, in its order."""
        return placed_markers(self._project)

    @property
    def marker_here(self) -> PlacedMarker | None:
        """The marker under the playhead."""
        frame = self._project.format.rate.frame
        here = self._view.playhead // frame
        return next((each for each in self.markers if each.time // frame == here), None)

    def close_down(self) -> None:
        """Stop listening; the session may outlive this."""
        self._ending()
        self._soon.stop()

    def add_marker(self) -> None:
        """Put a marker at the playhead; where one is its name is asked for."""
        here = self.marker_here
        if here is None:
            self._session.marking.add_marker(self._view.playhead)
        else:
            self.naming_wished.emit(here.id)

    def go_to(self, time: Flicks) -> None:
        """Put the playhead somewhere, as by hand."""
        self._view.set_playhead(time, follow=True)
        self.playhead_moved.emit(self._view.playhead)

    def name_marker(self, id_: MarkerId, name: str) -> None:
        """Call a marker something, as a step of its own."""
        if any(each.id == id_ for each in self._project.timeline.markers):
            self._session.marking.name_marker(id_, name)

    def remove_marker(self, id_: MarkerId) -> None:
        """Take one marker away."""
        self._session.marking.remove_markers([id_])

    @property
    def _project(self) -> Project:
        return self._session.project

    @property
    def _next(self) -> PlacedMarker | None:
        here = self._view.playhead
        return next((each for each in self.markers if each.time > here), None)

    @property
    def _previous(self) -> PlacedMarker | None:
        here = self._view.playhead
        return next((each for each in reversed(self.markers) if each.time < here), None)

    def _follow(self, before: Project, after: Project) -> None:
        if before.timeline is not after.timeline or before.takes is not after.takes:
            self.changed.emit()

    def _notice_playhead(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _mark_in(self) -> None:
        self._session.marking.mark_in(self._view.playhead)

    def _mark_out(self) -> None:
        self._session.marking.mark_out(self._view.playhead)

    def _go_next(self) -> None:
        if self._next is not None:
            self.go_to(self._next.time)

    def _go_back(self) -> None:
        if self._previous is not None:
            self.go_to(self._previous.time)

    def _remove_here(self) -> None:
        if self.marker_here is not None:
            self.remove_marker(self.marker_here.id)

    def _remove_all(self) -> None:
        self._session.marking.remove_markers([e.id for e in self._project.timeline.markers])

    def _why_not_film(self) -> str | None:
        return None if self._view.row.clips else self.tr("There is no film yet.")

    def _why_not_clear(self) -> str | None:
        if self._project.timeline.marked is None:
            return self.tr("No in or out point is set.")
        return None

    def _why_not_any(self) -> str | None:
        return None if self._project.timeline.markers else self.tr("There are no markers.")

    def _why_not_next(self) -> str | None:
        return None if self._next else self.tr("No marker follows the playhead.")

    def _why_not_previous(self) -> str | None:
        return None if self._previous else self.tr("No marker comes before the playhead.")

    def _why_not_remove(self) -> str | None:
        return None if self.marker_here else self.tr("No marker is at the playhead.")
