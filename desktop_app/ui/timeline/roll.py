"""The part of the timeline that is in sight: scrolled, zoomed, fitted; `canvas` draws it."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline import paint
from desktop_app.ui.timeline.layout import (
    FIT_MARGIN,
    PlacedClip,
    Row,
    Scale,
    at_closeness,
    closeness,
    filling,
    fitting,
    offset_keeping,
    row_of,
    zoomed,
)
from desktop_app.ui.timeline.sight import Sight
from desktop_app.ui.timeline.track_layer import TrackLayer
from desktop_app.ui.timeline.tracks import Tracks

_SETTLE_MS = 40
"""Scrolling and zooming past clips asks for no pictures until it pauses this long."""


class TimelineRoll(QAbstractScrollArea):
    """Where the film lies, how close it is, and what of it is in sight.

    Signals: scale_changed() after zooming, fitting or a change of the film's length;
    playhead_placed() wherever the playhead's new place came from.
    """

    scale_changed = Signal()
    playhead_placed = Signal()

    def __init__(self, project: Project, beside: TrackLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row_of(project)
        self._beside = beside
        self._playhead = Flicks(0)
        self._scale = Scale(1.0)
        self._is_fitted = True
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)

    @property
    def row(self) -> Row:
        """The picture track as it is laid out."""
        return self._row

    @property
    def tracks(self) -> Tracks:
        """The tracks under the picture as they are laid out."""
        return self._beside.tracks

    @property
    def sight(self) -> Sight:
        """What of the film is on screen."""
        view, offset = self.viewport(), self.horizontalScrollBar().value()
        size, beside = (view.width(), view.height()), self._beside
        return Sight(self._scale, offset, *size, beside.lanes, beside.heights)

    @property
    def playhead(self) -> Flicks:
        """Where the red line stands."""
        return self._playhead

    @property
    def is_fitted(self) -> bool:
        """Tell whether the whole film is kept in view."""
        return self._is_fitted

    @property
    def closeness(self) -> float:
        """How close the zoom is: 0 the whole film, 1 single frames; even steps look even."""
        return closeness(self._scale, self._widest())

    def set_playhead(self, time: Flicks, *, follow: bool = False) -> None:
        """Move the red line without telling; `follow` scrolls by pages to keep it in view."""
        place = Flicks(max(0, min(time, self._row.end)))
        if place == self._playhead:
            return
        self._update_playhead()
        self._playhead = place
        if follow:
            self._turn_page()
        self._update_playhead()
        self.playhead_placed.emit()

    def fit(self) -> None:
        """Show the whole film, and keep doing so as it grows."""
        self._is_fitted = True
        self._lay_out()

    def keep_scale(self) -> None:
        """Stay as close as it is now, also when the film gets longer or shorter."""
        if self._is_fitted:
            self._is_fitted = False
            self._size_bar()
            self.scale_changed.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom by `factor` about viewport pixel `x`, or about the playhead when None."""
        at = self._zoom_centre() if x is None else x
        time = self.sight.time_at(at)
        self._scale = zoomed(self._scale, factor, self._widest())
        self._is_fitted = self._scale.density <= self._widest().density
        self._size_bar()
        held = offset_keeping(time, at - paint.HEADER_WIDTH, self._scale)
        self.horizontalScrollBar().setValue(held)
        self.scale_changed.emit()

    def zoom_to(self, start: Flicks, end: Flicks) -> None:
        """Zoom so that a stretch of the film fills what is in sight."""
        width = self.sight.film_width
        wanted = filling(Flicks(end - start), width)
        self.zoom(wanted.density / self._scale.density)
        room = width - round(self._scale.x_of(end - start))
        self.horizontalScrollBar().setValue(round(self._scale.x_of(start)) - max(0, room) // 2)

    def set_closeness(self, share: float) -> None:
        """Zoom to `share` between the whole film and single frames, about the playhead."""
        self.zoom(at_closeness(share, self._widest()).density / self._scale.density)

    def _lay_out(self) -> None:
        if self._is_fitted:
            self._scale = self._widest()
        self._size_bar()
        self._playhead = Flicks(min(self._playhead, self._row.end))
        self.viewport().update()
        self._settled.start()
        self.scale_changed.emit()

    def _widest(self) -> Scale:
        return fitting(self._row.end, self.sight.film_width)

    def _size_bar(self) -> None:
        bar = self.horizontalScrollBar()
        width = self.sight.film_width
        film = 0 if self._is_fitted else round(self._scale.x_of(self._row.end)) + FIT_MARGIN
        bar.setPageStep(width)
        bar.setSingleStep(max(8, width // 20))
        bar.setRange(0, max(0, film - width))
        self.viewport().update()
        self._settled.start()

    def _zoom_centre(self) -> float:
        x = self.sight.x_of(self._playhead)
        area = self.sight.film_area
        return x if area.left() <= x <= area.right() else area.center().x()

    def _turn_page(self) -> None:
        area, bar = self.sight.film_area, self.horizontalScrollBar()
        x = self.sight.x_of(self._playhead)
        if x > area.right() - 12 or x < area.left():
            bar.setValue(round(self._scale.x_of(self._playhead)) - area.width() // 10)

    def _reveal(self, clip: PlacedClip) -> None:
        area, box = self.sight.film_area, self.sight.clip_box(clip)
        bar = self.horizontalScrollBar()
        if box.left() < area.left() or box.width() > area.width():
            bar.setValue(bar.value() + box.left() - area.left() - 8)
        elif box.right() > area.right():
            bar.setValue(bar.value() + box.right() - area.right() + 8)

    def _update_playhead(self) -> None:
        x = self.sight.x_of(self._playhead)
        self.viewport().update(QRect(x - 8, 0, 17, self.viewport().height()))
