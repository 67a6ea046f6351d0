"""How an entry of the library is painted: as a row with its facts, or as a tile with its name."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.library import Entry
from desktop_app.domain.time import Flicks
from desktop_app.ui.icons import Icons
from desktop_app.ui.index import Index
from desktop_app.ui.library.model import ENTRY_ROLE
from desktop_app.ui.scene_cards import placed_in
from desktop_app.ui.scrubbing import paint_moment
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.take_words import seconds_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself

_MARGIN: Final = 12
_PAD: Final = 6
_GAP: Final = 10
_LINE: Final = 17
_CHIP_HEIGHT: Final = 16
_ICON: Final = 18
_ON_PICTURE: Final = QColor(8, 9, 12, 190)


class Shape(StrEnum):
    """How large entries are."""

    ROWS = "rows"
    SMALL = "small"
    LARGE = "large"


PICTURES: Final = {
    Shape.ROWS: QSize(80, 45),
    Shape.SMALL: QSize(112, 63),
    Shape.LARGE: QSize(236, 133),
}
"""How large the picture of an entry is."""

ROW_HEIGHT: Final = 59


@dataclass(frozen=True, slots=True)
class Looks:
    """What is asked about an entry while it is painted; the picture may come later.

    `moment` is the share of it that the pointer looks at, None for all others.
    """

    picture: Callable[[Entry], QPixmap | None]
    moment: Callable[[Entry], float | None]
    name: Callable[[Entry], str]
    facts: Callable[[Entry], str]
    state: Callable[[Entry], tuple[str, str]]
    """How it stands in a word, and the token of the colour."""


class LibraryTiles(QStyledItemDelegate):
    """Paints entries in one of three shapes."""

    def __init__(
        self, theme: Theme, icons: Icons, looks: Looks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._looks = looks
        self.shape = Shape.ROWS

    def size_of(self, shape: Shape) -> QSize:
        """Return the room that an entry has."""
        picture = PICTURES[shape]
        if shape is Shape.ROWS:
            return QSize(200, ROW_HEIGHT)
        return QSize(picture.width() + 2 * _PAD, picture.height() + 2 * _PAD + _LINE + 2)

    def picture_box(self, room: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return where the picture is of an entry that has so much room."""
        size = PICTURES[self.shape]
        if self.shape is not Shape.ROWS:
            left = room.left() + (room.width() - size.width()) // 2
            return QRect(left, room.top() + _PAD, size.width(), size.height())
        top = room.top() + (room.height() - size.height()) // 2
        box = QRect(room.left() + _MARGIN, top, size.width(), size.height())
        return QStyle.visualRect(direction, room, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.shape is Shape.ROWS:
            self._paint_row(painter, option, entry)
        else:
            self._paint_tile(painter, option, entry)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size_of(self.shape)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        row: QRect = option.rect
        self._paint_ground(painter, option, QRectF(row))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._theme.color("line"))
        self._paint_picture(painter, self.picture_box(row, option.direction), entry)
        left = row.left() + _MARGIN + PICTURES[Shape.ROWS].width() + _GAP
        line = QRect(left, row.top() + 11, row.right() - _MARGIN - left, _LINE)
        strong = self._theme.font(weight=QFont.Weight.DemiBold)
        chip = self._paint_chip(painter, option, line, entry)
        name = line.adjusted(0, 0, -chip, 0)
        self._write(painter, option, name, self._looks.name(entry), strong, "text_1")
        small = self._theme.font(LABEL_PX, tabular=True)
        facts = line.translated(0, _LINE + 2)
        self._write(painter, option, facts, self._looks.facts(entry), small, "text_2")

    def _paint_tile(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        room: QRect = option.rect
        self._paint_ground(painter, option, QRectF(room).adjusted(1, 1, -1, -1))
        box = self.picture_box(room, option.direction)
        self._paint_picture(painter, box, entry)
        name = QRect(box.left() + 2, box.bottom() + 3, box.width() - 4, _LINE)
        small = self._theme.font(LABEL_PX)
        words, tone = self._looks.state(entry)
        if words:
            middle = QPointF(name.left() + 3, name.center().y() + 1)
            spot = QRectF(middle.x() - 3, middle.y() - 3, 6, 6).toRect()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(tone))
            painter.drawEllipse(_mirrored(option, spot))
            name.setLeft(name.left() + 11)
        self._write(painter, option, name, self._looks.name(entry), small, "text_1")

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, room: QRectF) -> None:
        state = option.state
        ground = ""
        if state & QStyle.StateFlag.State_Selected:
            ground = "selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        round_ = 0 if self.shape is Shape.ROWS else THUMBNAIL_RADIUS
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(room, round_, round_)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -1.5), round_, round_)

    def _paint_picture(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        is_sound = entry.sound is not None
        painter.fillPath(shape, self._theme.color("music_fill" if is_sound else "thumbnail"))
        tone = self._looks.state(entry)[1]
        picture = None if tone == "bad" else self._looks.picture(entry)
        if picture is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(QRectF(placed_in(box, picture)), picture, QRectF(picture.rect()))
            self._paint_moment(painter, box, entry)
            painter.restore()
        elif tone == "bad":
            self._paint_icon(painter, box, "triangle-alert", "bad")
        elif is_sound:
            self._paint_icon(painter, box, "music", "music_text")
        if entry.is_starred:
            self._paint_star(painter, box)

    def _paint_moment(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        """Draw where the pointer is in the take, and the time there."""
        moment = self._looks.moment(entry)
        if moment is None:
            return
        paint_moment(painter, box, moment, self._theme.color("playhead"))
        words = seconds_of(Flicks(round(entry.length * moment)))
        font = self._theme.font(LABEL_PX, tabular=True)
        width = QFontMetrics(font).horizontalAdvance(words) + 8
        chip = QRect(box.right() - width - 2, box.bottom() - _CHIP_HEIGHT - 2, width, _CHIP_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ON_PICTURE)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_icon(self, painter: QPainter, box: QRect, name: str, tone: str) -> None:
        ratio = painter.device().devicePixelRatio()
        picture = self._icons.pixmap(name, _ICON, tone, ratio)
        middle = box.center()
        painter.drawPixmap(middle.x() - _ICON // 2, middle.y() - _ICON // 2, picture)

    def _paint_star(self, painter: QPainter, box: QRect) -> None:
        """Mark the take that its scene shows, as the strip of takes does."""
        spot = QRectF(box.right() - 18, box.top() + 3, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ON_PICTURE)
        painter.drawRoundedRect(spot, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        ratio = painter.device().devicePixelRatio()
        star = self._icons.pixmap("star", 10, "accent", ratio)
        painter.drawPixmap(round(spot.left()) + 3, round(spot.top()) + 3, star)

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, entry: Entry
    ) -> int:
        """Paint the word for how it stands at the end of a line; returns the room it took."""
        words, tone = self._looks.state(entry)
        if not words:
            return 0
        font = self._theme.font(LABEL_PX)
        width = QFontMetrics(font).horizontalAdvance(words) + 12
        chip = QRect(line.right() - width + 1, line.top(), width, _CHIP_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}_fill"))
        painter.drawRoundedRect(QRectF(_mirrored(option, chip)), 8, 8)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(_mirrored(option, chip), Qt.AlignmentFlag.AlignCenter, words)
        return width + 8

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        words: str,
        font: QFont,
        tone: str,
    ) -> None:
        told = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(
            _mirrored(option, box), flags | Qt.AlignmentFlag.AlignVCenter, by_itself(told)
        )


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)
