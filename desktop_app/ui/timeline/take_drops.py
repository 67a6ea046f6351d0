"""Takes that are dragged over the timeline: into a clip, or between clips as new ones."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop_app.domain.project import ClipId, TakeId
from desktop_app.ui.controls import announce
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale
from desktop_app.ui.timeline.live import AS_IT_IS, Landing, Live
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.picking import Picked
from desktop_app.ui.timeline.take_drop import takes_in
from desktop_app.ui.timeline.view import TimelineView

_BETWEEN = 16
"""Pixels on either side of a seam from which a take lands between the clips."""


class TakeDrops(QObject):
    """Stands before the timeline for takes that are dragged over it; anything else it lets by."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A move is an enter event's base class, and both are drops.
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return self._meet(event)
        if event.type() is QEvent.Type.DragLeave and self._view.live.landing is not None:
            self._view.show_live(AS_IT_IS)
        return super().eventFilter(watched, event)

    def _meet(self, event: QDropEvent) -> bool:
        carried, known = takes_in(event.mimeData()), self._view.project.take_by_id
        if not carried:
            return False
        takes = [each for each in carried if each in known]
        landing = self._landing(event.position(), len(takes)) if takes else None
        if landing is None:
            # Another film's takes, or a place where no clip can be. Whoever turns away what enters
            # hears of none of its moves, and the pointer comes in over the ruler.
            event.setAccepted(bool(takes) and event.type() is QEvent.Type.DragEnter)
            self._view.show_live(AS_IT_IS)
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self._view.show_live(AS_IT_IS)
            self._land(takes, landing)
        else:
            self._view.show_live(Live(landing=landing))
        return True

    def _landing(self, point: QPointF, count: int) -> Landing | None:
        sight, row = self._view.sight, self._view.row
        if not sight.picture_row.contains(point.toPoint()) or point.x() < HEADER_WIDTH:
            return None
        return landing_at(row, sight.scale, sight.film_x(point.x()), count)

    def _land(self, takes: Sequence[TakeId], landing: Landing) -> None:
        """Make it a step of the film, and choose what is shown by it."""
        view, session = self._view, self._view.session
        session.close_step()
        ids: tuple[ClipId, ...]
        if landing.clip is not None:
            session.arranging.show_take(landing.clip, takes[0])
            ids = (landing.clip,)
        else:
            title = self.tr("Scene {number}").format(number=len(view.project.scenes) + 1)
            ids = session.arranging.insert_takes(takes, landing.index or 0, title)
        session.close_step()
        view.setFocus()
        view.choose(view.row.by_id[ids[-1]])
        view.pick(Picked(ids))
        announce(view, view.accessibleDescription())


def landing_at(row: Row, scale: Scale, x: float, count: int) -> Landing:
    """Return where takes land that are let go at film pixel `x`.

    One take lands in the clip there, unless it is near a seam; several always come between clips.
    """
    clip = row.at(max(0, scale.time_at(x)))
    if clip is None:
        return Landing(index=len(row.clips))
    left, right = scale.x_of(clip.start), scale.x_of(clip.end)
    near = min(_BETWEEN, (right - left) / 4)
    if count == 1 and left + near < x < right - near:
        return Landing(clip=clip.id)
    return Landing(index=_seam_near(clip, left, right, x))


def _seam_near(clip: PlacedClip, left: float, right: float, x: float) -> int:
    return clip.index if x - left < right - x else clip.index + 1
