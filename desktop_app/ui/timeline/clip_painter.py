"""Draws the clips of a timeline and their seams, also while a hand has them out of their places."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.ui.timeline import paint, paint_live, paint_tracks
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import PlacedClip, Row
from desktop_app.ui.timeline.links import Links, is_roomy, link_box, paint_link
from desktop_app.ui.timeline.live import Carried, Live
from desktop_app.ui.timeline.looks import ClipLooks
from desktop_app.ui.timeline.own_takes import paint_own_take
from desktop_app.ui.timeline.seams import Passage, SeamNote
from desktop_app.ui.timeline.sight import Sight

_LIFT = 4
"""A carried clip is drawn this many pixels higher."""


@dataclass(frozen=True, slots=True)
class Brush:
    """What clips are drawn with, and where."""

    painter: QPainter
    ink: Ink
    sight: Sight


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Which clips are chosen, under the pointer, and have the keys."""

    chosen: frozenset[ClipId]
    hovered: ClipId | None
    focused: ClipId | None


class ClipPainter:
    """Draws clips; the art of their takes comes from elsewhere."""

    def __init__(self, looks: ClipLooks, art: ClipArt) -> None:
        self._looks = looks
        self._art = art

    def paint(
        self, brush: Brush, clips: Iterable[PlacedClip], emphasis: Emphasis, live: Live
    ) -> None:
        """Draw clips where they lie, those that are carried left out unless they are copied."""
        away = live.carried.block if live.carried is not None else None
        for clip in clips:
            if away is None or away.is_copy or clip.id not in away.ids:
                self._paint_clip(brush, clip, emphasis, live)

    def paint_carried(
        self, brush: Brush, row: Row, carried: Carried, emphasis: Emphasis, live: Live
    ) -> None:
        """Draw what is carried over the room that is made for it, and where it is inserted."""
        painter, ink, sight = brush.painter, brush.ink, brush.sight
        slot = sight.clip_box(carried.slot(row))
        paint.paint_slot(painter, ink, slot)
        painter.save()
        painter.setOpacity(0.88)
        painter.translate(0, -_LIFT)
        area = sight.film_area
        for clip in carried.clips:
            if sight.clip_box(clip).intersects(area):
                self._paint_clip(brush, clip, emphasis, live)
        painter.restore()
        box = sight.clip_box(carried.clips[-1]).translated(0, -_LIFT)
        paint_live.paint_load(painter, ink, box, carried.block, edge=paint.HEADER_WIDTH)
        paint.paint_insertion_mark(painter, ink, slot)

    def paint_seams(
        self,
        brush: Brush,
        clips: Iterable[PlacedClip],
        passages: Mapping[ClipId, Passage],
        faults: Mapping[ClipId, SeamNote],
    ) -> None:
        """Draw transitions and dots of faults where clips meet."""
        painter, ink, sight = brush.painter, brush.ink, brush.sight
        for clip in clips:
            passage = passages.get(clip.id)
            if passage is not None:
                box = sight.passage_box(_at(passage, clip))
                paint_tracks.paint_passage(painter, ink, box, passage.transition.kind)
            if clip.id in faults:
                paint_tracks.paint_fault(painter, ink, QPointF(sight.fault_at(clip)))

    def paint_links(self, brush: Brush, clips: Iterable[PlacedClip], links: Links) -> None:
        """Draw a link of a chain where a scene is made to fit its neighbour."""
        for clip in clips:
            found = links.get(clip.id, ())
            if found and is_roomy(brush.sight.clip_box(clip)):
                is_loose = any(each.loose for each in found)
                box = link_box(brush.sight, clip)
                paint_link(brush.painter, brush.ink, box, is_loose=is_loose)

    def paint_live(self, brush: Brush, row: Row, live: Live) -> None:
        """Draw the handles of edges, where something from elsewhere would land, and the readout."""
        painter, ink, sight = brush.painter, brush.ink, brush.sight
        for ids, at_start in ((live.lit.starts, True), (live.lit.ends, False)):
            for each in ids:
                clip = row.by_id.get(each)
                if clip is not None:
                    box = sight.clip_box(live.bend.of(clip))
                    paint_live.paint_handle(
                        painter, ink, box, at_start=at_start, is_stopped=live.lit.is_stopped
                    )
        self._paint_landing(brush, row, live)
        if live.readout is not None:
            x = sight.x_of(live.readout.at)
            paint_live.paint_readout(painter, ink, x, sight.picture_row, live.readout)

    def _paint_landing(self, brush: Brush, row: Row, live: Live) -> None:
        landing = live.landing
        if landing is None:
            return
        clip = None if landing.clip is None else row.by_id.get(landing.clip)
        if clip is not None:
            box = brush.sight.clip_box(clip)
            paint_live.paint_swap(brush.painter, brush.ink, box)
        elif landing.index is not None:
            at = row.clips[landing.index].start if landing.index < len(row.clips) else row.end
            x, like = brush.sight.x_of(at), brush.sight.picture_row.adjusted(0, 7, 0, -8)
            slot = QRect(x, like.top(), 1, like.height())
            paint.paint_insertion_mark(brush.painter, brush.ink, slot)

    def _paint_clip(self, brush: Brush, clip: PlacedClip, emphasis: Emphasis, live: Live) -> None:
        painter, ink, box = brush.painter, brush.ink, brush.sight.clip_box(clip)
        look = self._looks.of(clip)
        if clip.id in live.films:
            look = replace(look, film=live.films[clip.id])
        selected = clip.id in emphasis.chosen
        if box.width() < paint.SLIVER:
            paint.paint_sliver(painter, ink, box, look, lit=selected)
            return
        fault = ""
        if look.film is None:
            paint.paint_placeholder(painter, ink, box, look)
        else:
            fault = self._art.paint(painter, ink, box, look)
        if look.film is not None or selected:
            paint.paint_outline(
                painter,
                ink,
                box,
                selected=selected,
                focused=clip.id == emphasis.focused,
                hovered=clip.id == emphasis.hovered,
            )
        paint.paint_caption(painter, ink, box, look, fault, edge=paint.HEADER_WIDTH)
        paint_tracks.paint_badges(painter, ink, box, look.badges)
        if look.own:
            paint_own_take(painter, ink, box, look.own)


def _at(passage: Passage, clip: PlacedClip) -> TimeRange:
    """Return where a transition is drawn, on the seam where its clip begins now."""
    ahead = 0 if passage.transition.overlaps else passage.place.duration // 2
    return TimeRange(Flicks(clip.start - ahead), passage.place.duration)
