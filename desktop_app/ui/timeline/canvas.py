"""Draws the film on a line and keeps it up to date; the hand is in `view`."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.project import ClipId, Project, SceneId
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline import paint
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.clip_painter import Brush, ClipPainter, Emphasis
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import PlacedClip, reworded, row_of, ruler_ticks
from desktop_app.ui.timeline.links import Links, links_by_clip
from desktop_app.ui.timeline.live import AS_IT_IS, Live
from desktop_app.ui.timeline.looks import ClipLooks
from desktop_app.ui.timeline.motion import ClipMotion
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.roll import TimelineRoll
from desktop_app.ui.timeline.ruler import Marks, paint_marked, paint_markers
from desktop_app.ui.timeline.seams import Passage, SeamNote, passages_of
from desktop_app.ui.timeline.sight import LOWEST_CLIP, ROW_PADDING, Sight, tracks_height
from desktop_app.ui.timeline.track_layer import Seen, TrackLayer
from desktop_app.ui.timeline.tracks import ItemKey

_SCROLL_BAR = 10


class TimelineCanvas(TimelineRoll):
    """The tracks, painted.

    Signals: tracks_moved() when the tracks may lie elsewhere in the viewport.
    """

    tracks_moved = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        art: ClipArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        beside = TrackLayer(art.waves, session.folder, session.project)
        super().__init__(session.project, beside, parent)
        self._session = session
        self._states = states
        self._art = art
        self._theme = theme
        self._ink: Ink | None = None
        self._looks = ClipLooks(session, states)
        self._clip_painter = ClipPainter(self._looks, art)
        self._passages: Mapping[ClipId, Passage] = passages_of(session.project)
        self._links: Links = links_by_clip(session.project)
        self._faults: Mapping[ClipId, SeamNote] = {}
        self._live = AS_IT_IS
        self._picked = NOTHING
        self._hovered: ClipId | ItemKey | None = None
        self._shows_focus = False
        self._motion = ClipMotion(lambda: theme.reduced_motion, self)
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
    def passages(self) -> Mapping[ClipId, Passage]:
        """The transitions, by the clips that they lead into."""
        return self._passages

    @property
    def links(self) -> Links:
        """The links of scenes, by the clips that begin at their seams."""
        return self._links

    @property
    def clips_in_view(self) -> tuple[PlacedClip, ...]:
        """The clips of which something is on screen."""
        return self._visible(self.viewport().rect())

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
    def looks(self) -> ClipLooks:
        """What the clips show."""
        return self._looks

    @property
    def motion(self) -> ClipMotion:
        """How clips glide."""
        return self._motion

    @property
    def live(self) -> Live:
        """What a hand shows of the picture track before it lets go."""
        return self._live

    def show_live(self, live: Live, guide: Flicks | None = None) -> None:
        """Draw clips as a hand is about to have them; `guide` is the time at which one sticks."""
        if live != self._live or guide != self._beside.guide:
            self._live, self._beside.guide = live, guide
            self.viewport().update()

    def drawn(self, clip: PlacedClip) -> PlacedClip:
        """Return a clip as it is drawn: out of its place while it glides or something is held."""
        lies, shift = self._live.bend.of(clip), self._motion.shift_of(clip.id)
        return replace(lies, start=Flicks(lies.start + shift)) if shift else lies

    def show_faults(self, faults: Mapping[ClipId, SeamNote]) -> None:
        """Put a dot on each seam with a fault, by the clip that begins there."""
        self._faults = faults
        self.viewport().update()

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
        self._states.ticked.connect(self._retell)
        self._art.arrived.connect(self._art_arrived)
        self._motion.moved.connect(self.viewport().update)
        self._theme.changed.connect(self._theme_changed)
        self._settled.timeout.connect(self._want_art)
        self.horizontalScrollBar().valueChanged.connect(self._look_soon)

    def _project_changed(self, before: Project, after: Project) -> None:
        said = reworded(before, after)
        if said is None:
            self._lay_out_anew(after)
        else:
            # With every key in a prompt; the film may be long.
            self._beside.follow(after)
            self._retell(said)
        self._clips_changed()

    def _lay_out_anew(self, after: Project) -> None:
        old, self._row = self._row, row_of(after)
        self._passages = passages_of(after)
        self._links = links_by_clip(after)
        self._beside.follow(after)
        self._claim_height()
        self._looks.forget()
        is_moved = self._row != old
        shown = {clip.id: self.drawn(clip).start for clip in old.clips} if is_moved else {}
        self._live = AS_IT_IS
        if is_moved:
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
        self.viewport().update()
        self.tracks_moved.emit()
        self._settled.start()

    def _clips_changed(self) -> None:
        """Called when clips or their scenes changed, perhaps under the hand."""

    def _state_changed(self, scene_id: str) -> None:
        self._retell((SceneId(scene_id),))

    def _retell(self, scene_ids: Collection[SceneId]) -> None:
        for each in scene_ids:
            self._looks.forget(each)
        for clip in self.clips_in_view:
            if clip.scene_id in scene_ids:
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

    def _pick(self, picked: Picked) -> None:
        """Choose something else; `TimelineChooser` tells of it."""
        self._picked = picked
        self.viewport().update()

    def light(self, hovered: ClipId | ItemKey | None) -> None:
        """Show what is under the pointer."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _claim_height(self) -> None:
        """Ask for room for every track."""
        under = tracks_height(self._beside.lanes, self._beside.heights)
        lowest = paint.RULER_HEIGHT + LOWEST_CLIP + 2 * ROW_PADDING + 1 + under
        self.setMinimumHeight(lowest + _SCROLL_BAR)

    def _update_clip(self, clip: PlacedClip) -> None:
        box = self.sight.clip_box(self.drawn(clip))
        self.viewport().update(box.adjusted(-6, -8, 6, 8))

    def _visible(self, area: QRect) -> tuple[PlacedClip, ...]:
        """Return the clips drawn in a part of the viewport, wherever they have drifted."""
        start, end = self.sight.times_in(area.adjusted(-8, 0, 8, 0))
        drift = self._motion.widest + abs(self._live.bend.by)
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
        brush, live, picked = Brush(painter, ink, sight), self._live, self._picked
        focused = picked.lead if self._shows_focus and self.hasFocus() else None
        hovered = None if isinstance(self._hovered, ItemKey) else self._hovered
        emphasis = Emphasis(frozenset(picked.clips), hovered, focused)
        start, end = sight.times_in(area.adjusted(-8, 0, 8, 0))
        drawn = (self.drawn(clip) for clip in self._visible(area))
        # Where one has drifted far, many lie between it and its place.
        clips = [clip for clip in drawn if clip.start < end and clip.end > start]
        self._clip_painter.paint(brush, clips, emphasis, live)
        if live.carried is None:
            self._clip_painter.paint_seams(brush, clips, self._passages, self._faults)
            self._clip_painter.paint_links(brush, clips, self._links)
        else:
            self._clip_painter.paint_carried(brush, self._row, live.carried, emphasis, live)
        self._clip_painter.paint_live(brush, self._row, live)

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
        # Else words would stand at the other end of their boxes where reading begins at the right.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
