"""Draws the film on a line and keeps it up to date; the hand is in `view`."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.domain.project import ClipId, Project, SceneId
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline import paint, paint_tracks
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.drag import Dragging, Gesture, Idle
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import (
    FIT_MARGIN,
    PlacedClip,
    Row,
    Scale,
    at_closeness,
    closeness,
    fitting,
    landing_time,
    offset_keeping,
    row_of,
    ruler_ticks,
    zoomed,
)
from desktop_app.ui.timeline.looks import ClipLooks
from desktop_app.ui.timeline.motion import ClipMotion
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.ruler import Marks, paint_marked, paint_markers
from desktop_app.ui.timeline.seams import Passage, SeamNote, passages_of
from desktop_app.ui.timeline.sight import LOWEST_CLIP, ROW_PADDING, Sight, tracks_height
from desktop_app.ui.timeline.track_layer import Seen, TrackLayer
from desktop_app.ui.timeline.tracks import ItemKey, Tracks

_LIFT = 4
"""A carried clip is drawn this many pixels higher."""
_SCROLL_BAR = 10
_SETTLE_MS = 40
"""Scrolling and zooming past clips asks for no pictures until it pauses this long."""


class TimelineCanvas(QAbstractScrollArea):
    """The tracks, painted.

    Signals: scale_changed() after zooming, fitting or a change of the film's length;
    playhead_placed() wherever the playhead's new place came from; tracks_moved() when the tracks
    may lie elsewhere in the viewport.
    """

    scale_changed = Signal()
    playhead_placed = Signal()
    tracks_moved = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        art: ClipArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self._art = art
        self._theme = theme
        self._ink: Ink | None = None
        self._looks = ClipLooks(session, states)
        self._row = row_of(session.project)
        self._beside = TrackLayer(art.waves, session.folder, session.project)
        self._passages = passages_of(session.project)
        self._faults: Mapping[ClipId, SeamNote] = {}
        self._scale = Scale(1.0)
        self._is_fitted = True
        self._gesture: Gesture = Idle()
        self._playhead = Flicks(0)
        self._picked = NOTHING
        self._hovered: ClipId | ItemKey | None = None
        self._shows_focus = False
        self._motion = ClipMotion(lambda: theme.reduced_motion, self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build()
        self._connect()
        self._lay_out()

    @property
    def session(self) -> ProjectSession:
        """The film that is shown."""
        return self._session

    @property
    def project(self) -> Project:
        """The value of the film as it is now."""
        return self._session.project

    @property
    def marks(self) -> Marks:
        """What is marked, as it is drawn."""
        return self._beside.marks

    @property
    def row(self) -> Row:
        """The picture track as it is laid out."""
        return self._row

    @property
    def tracks(self) -> Tracks:
        """The tracks under the picture as they are laid out."""
        return self._beside.tracks

    @property
    def passages(self) -> Mapping[ClipId, Passage]:
        """The transitions, by the clips that they lead into."""
        return self._passages

    @property
    def sight(self) -> Sight:
        """What of the film is on screen."""
        view, offset = self.viewport(), self.horizontalScrollBar().value()
        size, beside = (view.width(), view.height()), self._beside
        return Sight(self._scale, offset, *size, beside.lanes, beside.heights)

    @property
    def clips_in_view(self) -> tuple[PlacedClip, ...]:
        """The clips of which something is on screen."""
        return self._visible(self.viewport().rect())

    @property
    def playhead(self) -> Flicks:
        """Where the red line stands."""
        return self._playhead

    @property
    def selected_clip(self) -> PlacedClip | None:
        """The clip that leads what is chosen."""
        lead = self._picked.lead
        return None if lead is None else self._row.by_id.get(lead)

    @property
    def picked(self) -> Picked:
        """What is chosen."""
        return self._picked

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

    def show_faults(self, faults: Mapping[ClipId, SeamNote]) -> None:
        """Put a dot on each seam with a fault, by the clip that begins there."""
        self._faults = faults
        self.viewport().update()

    def fit(self) -> None:
        """Show the whole film, and keep doing so as it grows."""
        self._is_fitted = True
        self._lay_out()

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

    def set_closeness(self, share: float) -> None:
        """Zoom to `share` between the whole film and single frames, about the playhead."""
        self.zoom(at_closeness(share, self._widest()).density / self._scale.density)

    def close_down(self) -> None:
        """Stop listening and fetching; the session may outlive this."""
        self._ending()
        self._art.stop()
        self._settled.stop()

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._claim_height()

    def _connect(self) -> None:
        self._ending: Callable[[], None] = self._session.changed.connect(self._project_changed)
        self._states.changed.connect(self._state_changed)
        self._art.arrived.connect(self._art_arrived)
        self._motion.moved.connect(self.viewport().update)
        self._theme.changed.connect(self._theme_changed)
        self._settled.timeout.connect(self._want_art)
        self.horizontalScrollBar().valueChanged.connect(self._look_soon)

    def _project_changed(self, before: Project, after: Project) -> None:
        old, self._row = self._row, row_of(after)
        self._passages = passages_of(after)
        self._beside.follow(after)
        self._claim_height()
        self._looks.forget()
        if self._row != old:
            shown = {clip.id: clip.start + self._motion.shift_of(clip.id) for clip in old.clips}
            self._lay_out()
            away = {
                clip.id: shown[clip.id] - clip.start
                for clip in self._row.clips
                if shown.get(clip.id, clip.start) != clip.start
            }
            self._motion.glide_home(away)
        kept = self._picked.among(self._row.by_id, self.tracks.by_key)
        if kept != self._picked:
            self._pick(kept)
        self._clips_changed()
        self.viewport().update()
        self.tracks_moved.emit()
        self._settled.start()

    def _clips_changed(self) -> None:
        """Called when clips or their scenes changed, perhaps under the hand."""

    def _state_changed(self, scene_id: str) -> None:
        self._looks.forget(SceneId(scene_id))
        for clip in self.clips_in_view:
            if clip.scene_id == scene_id:
                self._update_clip(clip)

    def _art_arrived(self, path: Path) -> None:
        for clip in self.clips_in_view:
            film = self._looks.of(clip).film
            if film is not None and film.path == path:
                self._update_clip(clip)
        if self._beside.shows(path):
            self.viewport().update()

    def _theme_changed(self) -> None:
        self._ink = None
        self.viewport().update()

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

    def _pick(self, picked: Picked) -> None:
        """Choose something else; `TimelineChooser` tells of it."""
        self._picked = picked
        self.viewport().update()

    def _hover(self, hovered: ClipId | ItemKey | None) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _claim_height(self) -> None:
        """Ask for room for every track."""
        under = tracks_height(self._beside.lanes, self._beside.heights)
        lowest = paint.RULER_HEIGHT + LOWEST_CLIP + 2 * ROW_PADDING + 1 + under
        self.setMinimumHeight(lowest + _SCROLL_BAR)

    def _reveal(self, clip: PlacedClip) -> None:
        area, box = self.sight.film_area, self.sight.clip_box(clip)
        bar = self.horizontalScrollBar()
        if box.left() < area.left() or box.width() > area.width():
            bar.setValue(bar.value() + box.left() - area.left() - 8)
        elif box.right() > area.right():
            bar.setValue(bar.value() + box.right() - area.right() + 8)

    def _update_clip(self, clip: PlacedClip) -> None:
        box = self.sight.clip_box(clip, self._motion.shift_of(clip.id))
        self.viewport().update(box.adjusted(-6, -8, 6, 8))

    def _update_playhead(self) -> None:
        x = self.sight.x_of(self._playhead)
        self.viewport().update(QRect(x - 8, 0, 17, self.viewport().height()))

    def _visible(self, area: QRect) -> tuple[PlacedClip, ...]:
        """Return the clips drawn in a part of the viewport, wherever they have drifted."""
        start, end = self.sight.times_in(area.adjusted(-8, 0, 8, 0))
        drift = self._motion.widest
        return self._row.between(start - drift, end + drift)

    def _look_soon(self) -> None:
        # Not connected directly: a signal's number would become the timer's interval.
        self._settled.start()

    def _want_art(self) -> None:
        sight = self.sight
        sounds = self._beside.sounds(sight, self.viewport().rect())
        ratio = self.devicePixelRatioF()
        self._art.want(self.clips_in_view, self._looks, sight, ratio, sounds)

    def _tools(self) -> Ink:
        ratio = self.devicePixelRatioF()
        if self._ink is None or self._ink.ratio != ratio:
            self._ink = Ink(self._theme, ratio)
        return self._ink

    def _paint_film(self, painter: QPainter, ink: Ink, sight: Sight, area: QRect) -> None:
        held = self._gesture if isinstance(self._gesture, Dragging) else None
        if held is None:
            for clip in self._visible(area):
                self._paint_clip(painter, ink, sight, clip)
            self._paint_seams(painter, ink, sight, area)
            return
        landing = landing_time(self._row, held.clip, held.index)
        slot = sight.clip_box(held.clip, landing - held.clip.start)
        paint.paint_slot(painter, ink, slot)
        for clip in self._visible(area):
            if clip.id != held.clip.id:
                self._paint_clip(painter, ink, sight, clip)
        painter.save()
        painter.setOpacity(0.88)
        painter.translate(0, -_LIFT)
        self._paint_clip(painter, ink, sight, held.clip)
        painter.restore()
        paint.paint_insertion_mark(painter, ink, slot)

    def _paint_clip(self, painter: QPainter, ink: Ink, sight: Sight, clip: PlacedClip) -> None:
        box = sight.clip_box(clip, self._motion.shift_of(clip.id))
        look = self._looks.of(clip)
        selected = clip.id in self._picked.clips
        if box.width() < paint.SLIVER:
            paint.paint_sliver(painter, ink, box, look, lit=selected)
            return
        fault = ""
        if look.film is None:
            paint.paint_placeholder(painter, ink, box, look)
        else:
            fault = self._art.paint(painter, ink, box, look)
        if look.film is not None or selected:
            leads = clip.id == self._picked.lead
            focused = leads and self._shows_focus and self.hasFocus()
            hovered = clip.id == self._hovered
            paint.paint_outline(
                painter, ink, box, selected=selected, focused=focused, hovered=hovered
            )
        paint.paint_caption(painter, ink, box, look, fault, edge=paint.HEADER_WIDTH)
        paint_tracks.paint_badges(painter, ink, box, look.badges)

    def _paint_seams(self, painter: QPainter, ink: Ink, sight: Sight, area: QRect) -> None:
        for clip in self._visible(area):
            passage = self._passages.get(clip.id)
            if passage is not None:
                box = sight.passage_box(passage.place)
                paint_tracks.paint_passage(painter, ink, box, passage.transition.kind)
            if clip.id in self._faults:
                paint_tracks.paint_fault(painter, ink, QPointF(sight.fault_at(clip)))

    def _paint_tracks(self, painter: QPainter, ink: Ink, sight: Sight, area: QRect) -> None:
        has_keys = self._shows_focus and self.hasFocus()
        focused = self._picked.item if has_keys else None
        seen = Seen(self._picked.items, self._hovered, focused)
        self._beside.paint(painter, ink, sight, area, seen)

    def sizeHint(self) -> QSize:
        return QSize(900, max(self.minimumHeight(), paint.RULER_HEIGHT + 97 + _SCROLL_BAR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.tracks_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ink, sight, area = self._tools(), self.sight, event.rect()
        painter.fillRect(area, ink.panel)
        paint.paint_row_ground(painter, ink, sight.picture_row, self.tr("Scenes"))
        self._beside.paint_heads(painter, ink, sight)
        film = area.intersected(sight.film_area)
        painter.setClipRect(film)
        start, end = sight.times_in(film.adjusted(-60, 0, 8, 0))
        ticks = ruler_ticks(sight.scale, start, end)
        paint_marked(painter, ink, sight, self.marks)
        paint.paint_ruler(painter, ink, ticks, sight.scale, sight.offset, sight.ruler)
        if self._row.clips:
            self._paint_film(painter, ink, sight, film)
        else:
            paint.paint_nothing(painter, ink, sight.picture_row)
        self._paint_tracks(painter, ink, sight, film)
        if self._row.clips:
            paint_markers(painter, ink, sight, self.marks, self._beside.lit)
            paint.paint_playhead(painter, ink, sight.x_of(self._playhead), sight.height)
