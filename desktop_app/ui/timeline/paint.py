"""How the parts of the timeline are drawn; every function draws one thing and decides nothing."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop_app.domain.sentence import say
from desktop_app.ui.style.tokens import RADIUS
from desktop_app.ui.timeline.ink import Ink
from desktop_app.ui.timeline.layout import Scale, Tick
from desktop_app.ui.timeline.looks import ClipLook, Film, Mood
from desktop_app.ui.words import shown

RULER_HEIGHT = 32
HEADER_WIDTH = 132
HEAD_BUTTONS = 54
"""Pixels at the trailing side of a track's head where its buttons are."""
CAPTION_HEIGHT = 27
TEXT_ROOM = 34
"""A clip narrower than this many pixels carries no text."""
PICTURE_ROOM = 14
"""A clip narrower than this many pixels shows no pictures."""

SLIVER = 10
"""A clip narrower than this many pixels is a plain block: a whole long film is many of them."""

_INSET = 8
_LOWEST_WITH_SOUND, _TALLEST_WAVE = 76, 20


def wave_height(clip_height: int) -> int:
    """Return how many pixels of a clip's height its sound takes; a low clip has no room for it."""
    return 0 if clip_height < _LOWEST_WITH_SOUND else min(_TALLEST_WAVE, clip_height // 6)


def strip_height(clip_height: int) -> int:
    """Return how many pixels of a clip's height its pictures take."""
    return clip_height - CAPTION_HEIGHT - wave_height(clip_height)


def wave_band(box: QRect) -> QRect:
    """Return where the sound of a clip is drawn: under its pictures, over its caption."""
    high = wave_height(box.height())
    return QRect(box.left(), box.bottom() + 1 - CAPTION_HEIGHT - high, box.width(), high)


def paint_ruler(
    painter: QPainter, ink: Ink, ticks: Iterable[Tick], scale: Scale, offset: int, area: QRect
) -> None:
    """Draw time labels and ticks over `area`; `offset` is the film pixel at its left edge."""
    base = area.bottom()
    foot = base - 12
    painter.setFont(ink.figure_font)
    for tick in ticks:
        x = area.left() + round(scale.x_of(tick.time)) - offset
        painter.setPen(ink.line)
        painter.drawLine(x, base - (6 if tick.label else 3), x, base)
        if tick.label:
            painter.setPen(ink.quiet_text)
            painter.drawText(x + 4 if x > area.left() else x + 2, foot - 2, tick.label)
    painter.setPen(ink.line)
    painter.drawLine(area.left(), base, area.right(), base)


def paint_row_ground(painter: QPainter, ink: Ink, row: QRect, title: str) -> None:
    """Draw a track's header and the lines that part it from its neighbours."""
    painter.setPen(ink.row_line)
    painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom())
    painter.setPen(ink.line)
    painter.drawLine(HEADER_WIDTH - 1, row.top(), HEADER_WIDTH - 1, row.bottom())
    painter.setPen(ink.soft_text)
    painter.setFont(ink.label_font)
    room = HEADER_WIDTH - 10 - HEAD_BUTTONS
    words = QRect(10, row.top() + 7, room, 18)
    told = ink.caption_metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)


def paint_film(
    painter: QPainter, ink: Ink, box: QRect, look: ClipLook, pictures: Sequence[QPixmap]
) -> None:
    """Draw a clip that has a take: its filmstrip over a caption, without the outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.clip_fill)
    painter.drawRoundedRect(QRectF(box), RADIUS, RADIUS)
    if look.film is not None and box.width() >= PICTURE_ROOM:
        strip = QRect(box.left(), box.top(), box.width(), strip_height(box.height()))
        _paint_strip(painter, ink, strip, look.film, pictures)


def paint_sliver(painter: QPainter, ink: Ink, box: QRect, look: ClipLook, *, lit: bool) -> None:
    """Draw a clip that is too narrow for corners, stripes and words."""
    ground = ink.clip_line if look.film is not None else ink.hatch_line
    if look.film is None and look.mood is not Mood.CALM:
        ground = ink.bad if look.mood is Mood.BAD else ink.warn
    painter.fillRect(box, ink.accent if lit else ground)


def _paint_strip(
    painter: QPainter, ink: Ink, strip: QRect, film: Film, pictures: Sequence[QPixmap]
) -> None:
    painter.save()
    painter.setClipPath(_roof(strip), Qt.ClipOperation.IntersectClip)
    if not pictures:
        painter.fillRect(strip, ink.empty)
    else:
        tile = max(1.0, strip.height() * film.shape)
        for place in range(int(strip.width() / tile) + 1):
            left = round(place * tile)
            picture = pictures[_picture_at(film, (left + tile / 2) / strip.width(), len(pictures))]
            width = round((place + 1) * tile) - left
            box = QRect(strip.left() + left, strip.top(), width, strip.height())
            painter.drawPixmap(box, picture)
            if place:
                painter.fillRect(box.left(), box.top(), 1, box.height(), ink.seam)
    painter.restore()


def _picture_at(film: Film, share: float, count: int) -> int:
    """Return which of `count` pictures of the whole take shows `share` of the used part."""
    along = 0.0 if film.is_held else min(1.0, share)
    time = film.used.start + film.used.duration * along
    return max(0, min(count - 1, int(time / max(1, film.length) * count)))


def _roof(strip: QRect) -> QPainterPath:
    path = QPainterPath()
    tall = QRectF(strip).adjusted(0, 0, 0, RADIUS * 2)
    path.addRoundedRect(tall, RADIUS, RADIUS)
    return path


def paint_placeholder(painter: QPainter, ink: Ink, box: QRect, look: ClipLook) -> None:
    """Draw a clip without a take: stripes and a dashed outline in the colour of its mood.

    What its take has come to fills it from the left.
    """
    painter.setBrush(ink.hatch)
    painter.setBrushOrigin(box.topLeft())
    painter.setPen(
        {Mood.BAD: ink.failed_pen, Mood.WARN: ink.unclear_pen, Mood.CALM: ink.waiting_pen}[
            look.mood
        ]
    )
    outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(outline, RADIUS, RADIUS)
    if look.done is not None:
        _paint_progress(painter, ink, outline, look.done)


def _paint_progress(painter: QPainter, ink: Ink, outline: QRectF, done: float) -> None:
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(outline, RADIUS, RADIUS)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    width = outline.width() * done
    painter.fillRect(QRectF(outline.left(), outline.top(), width, outline.height()), ink.slot_fill)
    foot = QRectF(outline.left(), outline.bottom() - 3, width, 3)
    painter.fillRect(foot, ink.accent)
    painter.restore()


def paint_caption(
    painter: QPainter, ink: Ink, box: QRect, look: ClipLook, fault: str, *, edge: int
) -> None:
    """Write title and note at the foot of a clip, as much as there is room for.

    `edge` is where the film area begins: a clip that reaches over it keeps its words in view.
    """
    left = max(box.left(), edge) + _INSET
    room = box.right() - _INSET - left
    if room < TEXT_ROOM - 2 * _INSET:
        return
    note = fault or look.note
    line = QRect(left, box.bottom() - CAPTION_HEIGHT + 1, room, CAPTION_HEIGHT - 1)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(ink.label_font)
    painter.setPen(ink.text)
    title = ink.caption_metrics.elidedText(look.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, flags, title)
    used = ink.caption_metrics.horizontalAdvance(title)
    if not note or room - used < TEXT_ROOM:
        return
    painter.setPen(_note_colour(ink, look, fault))
    rest = ink.caption_metrics.elidedText(f" — {note}", Qt.TextElideMode.ElideRight, room - used)
    painter.drawText(line.adjusted(used, 0, 0, 0), flags, rest)


def _note_colour(ink: Ink, look: ClipLook, fault: str) -> QColor:
    if fault or look.mood is Mood.BAD:
        return ink.bad
    return ink.warn if look.mood is Mood.WARN else ink.soft_text


def paint_outline(
    painter: QPainter, ink: Ink, box: QRect, *, selected: bool, focused: bool, hovered: bool
) -> None:
    """Draw the edge of a clip with a take, or of a selected one; a ring when it has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if focused:
        painter.setPen(QPen(ink.focus_ring, 2.0))
        painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
    if selected:
        painter.setPen(QPen(ink.accent, 2.0))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
    else:
        painter.setPen(QPen(ink.hover_line if hovered else ink.clip_line, 1.0))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_slot(painter: QPainter, ink: Ink, slot: QRect) -> None:
    """Draw the room that neighbours have made for a carried clip."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.slot_fill)
    painter.drawRoundedRect(QRectF(slot), RADIUS, RADIUS)


def paint_insertion_mark(painter: QPainter, ink: Ink, slot: QRect) -> None:
    """Draw the line at which a carried clip is inserted, in view even at the start of the film."""
    x = max(slot.left() - 3, HEADER_WIDTH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.accent)
    painter.drawRect(QRect(x, slot.top() - 5, 2, slot.height() + 10))
    painter.drawRoundedRect(QRectF(x - 3, slot.top() - 7, 8, 4), 2, 2)
    painter.drawRoundedRect(QRectF(x - 3, slot.bottom() + 4, 8, 4), 2, 2)


def paint_playhead(painter: QPainter, ink: Ink, x: int, height: int) -> None:
    """Draw the red line and its handle at the top of the ruler."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.playhead)
    painter.drawRect(QRect(x - 1, 0, 2, height))
    handle = [(x - 7, 0), (x + 7, 0), (x + 7, 2), (x, 9), (x - 7, 2)]
    painter.drawPolygon(QPolygonF([QPointF(a, b) for a, b in handle]))


def paint_guide(painter: QPainter, ink: Ink, x: int, height: int) -> None:
    """Draw the line at which something that is carried sticks."""
    painter.fillRect(QRect(x, RULER_HEIGHT, 1, height), ink.accent)


def paint_nothing(painter: QPainter, ink: Ink, row: QRect) -> None:
    """Say in an empty track what will be in it."""
    painter.setPen(ink.quiet_text)
    painter.setFont(ink.label_font)
    words = shown(say("The scenes you write line up here, in film order."))
    painter.drawText(
        row.adjusted(HEADER_WIDTH + 12, 0, -12, 0), Qt.AlignmentFlag.AlignCenter, words
    )
