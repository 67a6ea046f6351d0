"""Draws what stands beside the picture: titles, captions, and sounds with their shape and fades."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop_app.domain.project import MarkerId, Project
from desktop_app.domain.sound import SoundClip
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.ui.timeline import paint, paint_tracks
from desktop_app.ui.timeline.drop_mark import DropMark, paint_drop
from desktop_app.ui.timeline.ink import Dress, Ink, mixed
from desktop_app.ui.timeline.item_drag import KNOB, knobs
from desktop_app.ui.timeline.looks import Film
from desktop_app.ui.timeline.paint import HEADER_WIDTH
from desktop_app.ui.timeline.ruler import marks_of, paint_marked_ends
from desktop_app.ui.timeline.sight import LANE_HEIGHT, SOUND_LANE_HEIGHT, Sight
from desktop_app.ui.timeline.tracks import (
    Item,
    ItemKey,
    Kind,
    Tracks,
    retraced,
    tracks_of,
)
from desktop_app.ui.timeline.waves import Waves
from desktop_app.ui.words import in_signed, side_by_side

_WORDS_HEIGHT = 15
_DIMMED = 0.4


@dataclass(frozen=True, slots=True)
class Seen:
    """What is chosen and what is under the pointer; `focused` has the keys."""

    picked: Sequence[ItemKey] = ()
    hovered: object = None
    focused: ItemKey | None = None


def lane_height(kind: Kind) -> int:
    """Return how high a lane of a track is."""
    return SOUND_LANE_HEIGHT if kind.is_sound else LANE_HEIGHT


def sound_film(folder: Path, sound: SoundClip, place: TimeRange) -> Film:
    """Return a sound as what a waveform is drawn of."""
    used = TimeRange(sound.source_start, place.duration)
    return Film(folder / sound.path, sound.length, used, 1.0)


def note_on_sound(project: Project, item: Item) -> str:
    """Return what is done to a sound: `−14 LUFS · ducks under dialogue`, empty for nothing."""
    sound, mix = item.sound, project.timeline.mix
    if sound is None:
        return ""
    parts = []
    if sound.gain:
        parts.append(_tr("{gain} dB").format(gain=in_signed(sound.gain / 100, 1, plus=True)))
    is_music = item.key.kind is Kind.MUSIC
    if is_music and mix.target.loudness is not None:
        target = in_signed(mix.target.loudness / 100, 0)
        parts.append(_tr("{target} LUFS").format(target=target))
    if is_music and mix.duck < 0:
        parts.append(_tr("ducks under dialogue"))
    return side_by_side(parts)


def title_of(kind: Kind) -> str:
    """Return what a track is called in its head."""
    return {
        Kind.TITLE: _tr("Titles"),
        Kind.CAPTION: _tr("Captions"),
        Kind.MUSIC: _tr("Music"),
        Kind.VOICE: _tr("Voice"),
    }[kind]


class TrackLayer:
    """The tracks under the picture and the marks of one film, as they are drawn now.

    `guide` is the time at which something that is carried sticks, `lit` the marker under the
    pointer, `drop` what files that are dragged in would become.
    """

    def __init__(self, waves: Waves, folder: Path, project: Project) -> None:
        self._waves = waves
        self._folder = folder
        self._project = project
        self.guide: Flicks | None = None
        self.tracks = self._still = tracks_of(project)
        self.marks = self._marks = marks_of(project)
        self.lit: MarkerId | None = None
        self.drop: DropMark | None = None

    def follow(self, project: Project) -> None:
        """Show another value of the film."""
        self._project = project
        self._still = tracks_of(project)
        self._marks = marks_of(project)
        self.preview(None)

    def preview(self, project: Project | None, guide: Flicks | None = None) -> None:
        """Show what becomes of the film; None shows it as it is. Things stick at `guide`."""
        self.guide = guide
        if project is None:
            self.tracks, self.marks = self._still, self._marks
            return
        now, then = self._project.timeline, project.timeline
        self.tracks = retraced(self._still, self._project, project)
        # What is dragged is either a mark or stands beside the picture: clips stay.
        is_marked = now.markers is not then.markers or now.marked != then.marked
        self.marks = marks_of(project) if is_marked else self._marks

    @property
    def lanes(self) -> tuple[int, ...]:
        """How many lanes high each track is."""
        return tuple(row.lanes for row in self.tracks.rows)

    @property
    def heights(self) -> tuple[int, ...]:
        """How high a lane of each track is."""
        return tuple(lane_height(row.kind) for row in self.tracks.rows)

    def sounds(self, sight: Sight, area: QRect) -> list[Film]:
        """Return the sounds that are drawn in a part of the viewport."""
        return [
            sound_film(self._folder, item.sound, item.place)
            for _, item in _in_view(self.tracks, sight, area)
            if item.sound is not None
        ]

    def shows(self, path: Path) -> bool:
        """Tell whether a file is one of the sounds."""
        items = self.tracks.by_key.values()
        return any(e.sound is not None and self._folder / e.sound.path == path for e in items)

    def paint_heads(self, painter: QPainter, ink: Ink, sight: Sight) -> None:
        """Draw what is called how, at the leading side."""
        for number, track in enumerate(self.tracks.rows):
            paint.paint_row_ground(painter, ink, sight.track_row(number), title_of(track.kind))

    def paint(self, painter: QPainter, ink: Ink, sight: Sight, area: QRect, seen: Seen) -> None:
        """Draw every item of which something is in `area`, and over it where things stick."""
        for number, item in _in_view(self.tracks, sight, area):
            off = item.key.kind.track in self._project.timeline.off
            painter.setOpacity(_DIMMED if off else 1.0)
            self._paint_item(painter, ink, sight, sight.item_box(number, item), item, seen)
        painter.setOpacity(1.0)
        paint_marked_ends(painter, ink, sight, self.marks)
        if self.drop is not None:
            paint_drop(painter, ink, sight, self.drop, self.tracks)
        if self.guide is not None:
            paint.paint_guide(painter, ink, sight.x_of(self.guide), sight.height)

    def _paint_item(
        self, painter: QPainter, ink: Ink, sight: Sight, box: QRect, item: Item, seen: Seen
    ) -> None:
        if item.sound is None:
            kind, words = item.key.kind, item.words
            paint_tracks.paint_item(painter, ink, box, kind, words, edge=HEADER_WIDTH)
        else:
            note = note_on_sound(self._project, item)
            self._paint_sound(painter, ink, box, item, note, sight)
        selected, lit = item.key in seen.picked, item.key == seen.hovered
        if selected or lit:
            focused = item.key == seen.focused
            paint_tracks.paint_item_outline(painter, ink, box, selected=selected, focused=focused)
            _paint_knobs(painter, ink, box, item, sight)

    def _paint_sound(
        self, painter: QPainter, ink: Ink, box: QRect, item: Item, note: str, sight: Sight
    ) -> None:
        assert item.sound is not None
        dress = paint_tracks.dress_of(ink, item.key.kind)
        paint_tracks.paint_item(painter, ink, box, item.key.kind, "", edge=HEADER_WIDTH)
        band = box.adjusted(1, 3, -1, -_WORDS_HEIGHT)
        film = sound_film(self._folder, item.sound, item.place)
        music = mixed(dress.fill, dress.text, 0.45), mixed(dress.fill, dress.text, 0.25)
        tones = music if item.key.kind is Kind.MUSIC else None
        self._waves.paint(painter, ink, band, film, tones)
        _paint_fades(painter, dress, box, item.sound, sight)
        foot = QRect(box.left(), box.bottom() - _WORDS_HEIGHT, box.width(), _WORDS_HEIGHT)
        words = side_by_side((item.words, note)) if note else item.words
        paint_tracks.paint_words(painter, ink, foot, dress.text, words, edge=HEADER_WIDTH)


def _in_view(tracks: Tracks, sight: Sight, area: QRect) -> Iterator[tuple[int, Item]]:
    start, end = sight.times_in(area.adjusted(-8, 0, 8, 0))
    for number, track in enumerate(tracks.rows):
        for item in track.items:
            if item.place.start < end and item.place.end > start:
                yield number, item


def _paint_fades(
    painter: QPainter, dress: Dress, box: QRect, sound: SoundClip, sight: Sight
) -> None:
    """Darken what a fade takes away, above the line that its loudness follows."""
    shade = QColor(dress.fill)
    shade.setAlpha(190)
    left, right = QRectF(box).left(), QRectF(box).right()
    top, foot = box.top() + 1.0, box.bottom() + 0.0
    coming = left + sight.scale.x_of(sound.fade_in)
    going = right - sight.scale.x_of(sound.fade_out)
    for x, edge in ((coming, left), (going, right)):
        if x == edge:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(QPolygonF([QPointF(edge, top), QPointF(x, top), QPointF(edge, foot)]))
        painter.setPen(QPen(dress.text, 1.0))
        painter.drawLine(QPointF(edge, foot), QPointF(x, top))


def _paint_knobs(painter: QPainter, ink: Ink, box: QRect, item: Item, sight: Sight) -> None:
    painter.setPen(QPen(ink.panel, 1.5))
    painter.setBrush(ink.text)
    for knob in knobs(box, item, sight.scale).values():
        painter.drawEllipse(QPointF(knob), KNOB - 0.5, KNOB - 0.5)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineItem", words)
