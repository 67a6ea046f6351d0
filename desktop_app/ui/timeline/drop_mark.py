"""Where files that are dragged over the timeline would land, and how that is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.domain.time import Flicks
from desktop_app.studio.dropped import is_clip, is_sound
from desktop_app.ui.timeline import paint
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import Row
from desktop_app.ui.timeline.sight import Sight
from desktop_app.ui.timeline.tracks import Kind, Tracks

_PILL_HEIGHT, _MOST_PILL = 20, 260
_ZONE_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Where files become part of the film: clips as number `index`, sounds on `track` at `time`."""

    index: int
    track: Kind
    time: Flicks


@dataclass(frozen=True, slots=True)
class DropMark:
    """What is shown while files are dragged: the place, what comes there, and its name."""

    place: DropPlace
    words: str
    has_clips: bool
    has_sounds: bool
    seam: Flicks


def drop_mark(
    paths: Sequence[Path], row: Row, tracks: Tracks, sight: Sight, point: QPoint, time: Flicks
) -> DropMark:
    """Return what becomes of files that are let go at a point; `time` is the film's there."""
    index = sum((clip.start + clip.end) // 2 < time for clip in row.clips)
    seam = row.clips[index].start if index < len(row.clips) else row.end
    is_voice = zones(sight, tracks)[Kind.VOICE].contains(point)
    names = [path.name for path in paths]
    words = names[0] if len(names) == 1 else _tr("{count} files").format(count=len(names))
    return DropMark(
        DropPlace(index, Kind.VOICE if is_voice else Kind.MUSIC, time),
        words,
        # A folder may hold clips; what it holds is looked at when it is dropped.
        any(is_clip(path) or not path.suffix for path in paths),
        any(is_sound(path) for path in paths),
        seam,
    )


def zones(sight: Sight, tracks: Tracks) -> dict[Kind, QRect]:
    """Return where a sound can be dropped: its track, or a strip for one that is empty.

    An empty track takes no room. Its strip is under the tracks while files are dragged, or where
    there is no room over what is above those with sounds.
    """
    rows = {row.kind: sight.track_row(number) for number, row in enumerate(tracks.rows)}
    found: dict[Kind, QRect] = {k: rows[k] for k in (Kind.MUSIC, Kind.VOICE) if k in rows}
    missing = [kind for kind in (Kind.MUSIC, Kind.VOICE) if kind not in rows]
    under = max(row.bottom() + 1 for row in (sight.picture_row, *rows.values()))
    high = len(missing) * _ZONE_HEIGHT
    if under + high > sight.height:
        under = min((row.top() for row in found.values()), default=sight.height) - high
    for number, kind in enumerate(missing):
        found[kind] = QRect(0, under + number * _ZONE_HEIGHT, sight.width, _ZONE_HEIGHT)
    return found


def paint_drop(painter: QPainter, ink: Ink, sight: Sight, drop: DropMark, tracks: Tracks) -> None:
    """Draw the seam that clips would come to, and where on its track a sound would begin."""
    if drop.has_clips:
        x = max(sight.x_of(drop.seam) - 1, sight.film_area.left())
        box = sight.picture_row.adjusted(0, 7, 0, -8)
        paint.paint_insertion_mark(painter, ink, QRect(x + 3, box.top(), 1, box.height()))
        _pill(painter, ink, QPoint(x + 10, box.top() + 8), drop.words)
    if not drop.has_sounds:
        return
    there = {row.kind for row in tracks.rows}
    for kind, zone in zones(sight, tracks).items():
        chosen = kind is drop.place.track
        if kind not in there:
            _strip(painter, ink, zone, kind, is_hinted=not chosen)
        if chosen:
            area = zone.adjusted(paint.HEADER_WIDTH, 0, 0, -1)
            painter.fillRect(area, ink.slot_fill)
            x = sight.x_of(drop.place.time)
            painter.fillRect(QRect(x, zone.top(), 2, zone.height()), ink.accent)
            as_ = _tr("{name} as music") if kind is Kind.MUSIC else _tr("{name} as a voice")
            words = as_.format(name=drop.words)
            _pill(painter, ink, QPoint(x + 6, zone.center().y() - 9), words)


def _pill(painter: QPainter, ink: Ink, corner: QPoint, words: str) -> None:
    painter.setFont(ink.label_font)
    told = ink.caption_metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, _MOST_PILL)
    width = ink.caption_metrics.horizontalAdvance(told) + 16
    box = QRect(corner.x(), corner.y(), width, _PILL_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setPen(ink.panel)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)


def _strip(painter: QPainter, ink: Ink, zone: QRect, kind: Kind, *, is_hinted: bool) -> None:
    """Draw a track that is empty, for what may be dropped on it."""
    painter.fillRect(zone, ink.panel)
    painter.fillRect(QRect(zone.left(), zone.top(), zone.width(), 1), ink.line)
    if is_hinted:
        music, voice = _tr("Drop it here as music"), _tr("Drop it here as a voice")
        painter.setPen(ink.soft_text)
        painter.setFont(ink.label_font)
        area = zone.adjusted(paint.HEADER_WIDTH + 12, 0, -12, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, music if kind is Kind.MUSIC else voice)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineDrop", words)
