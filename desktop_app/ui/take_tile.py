"""A take in the strip: its picture, scrubbed by the pointer, with its number and star on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop_app.domain.project import Take
from desktop_app.domain.time import Flicks
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.scrubbing import moment_at, paint_moment, picture_at
from desktop_app.ui.style.tokens import LABEL_PX, MINIMUM_TARGET
from desktop_app.ui.take_tiles import Tile
from desktop_app.ui.take_words import facts_of, name_of, seconds_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_dollars

_CHIP: Final = QColor(8, 9, 12, 190)
_ON_CHIP: Final = QColor("#ffffff")
_HIGH: Final = 15
"""Pixels: the height of a chip."""


@dataclass(frozen=True, slots=True)
class TakeMarks:
    """What is to be said of a take: where it is seen, and whether it is what is asked for now.

    `alone` counts the clips that show it whatever their scenes show, `is_here` that the chosen clip
    is one of them.
    """

    in_film: bool = False
    is_stale: bool = False
    alone: int = 0
    is_here: bool = False


@dataclass(frozen=True)
class TileArt:
    """Where the pictures of takes come from, and what is said of them."""

    pictures: LazyPictures
    key: Callable[[Take, int], PictureKey]
    title_of_model: Callable[[str], str]


class TakeTile(Tile):
    """One take. A click looks at it, its star or a double click puts it in the film.

    Signals: opened(Take); use_wished(Take); scrubbed(Take) when its moments are looked for;
    carried(Take) when it is dragged; menu_wished(Take, QPoint on the screen).
    """

    opened = Signal(object)
    use_wished = Signal(object)
    scrubbed = Signal(object)
    carried = Signal(object)
    menu_wished = Signal(object, QPoint)

    def __init__(self, theme: Theme, icons: Icons, art: TileArt) -> None:
        super().__init__(theme, icons)
        self._art = art
        self._take: Take | None = None
        self._marks = TakeMarks()
        self._moment: float | None = None
        self._pressed: QPoint | None = None
        self.setMouseTracking(True)
        # What is clicked is what keys are for: Delete, or the one that stars.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self.opened.emit(self._take))

    @property
    def moment(self) -> float | None:
        """The share of the take that the pointer looks at."""
        return self._moment

    @property
    def star_box(self) -> QRect:
        """Where a click puts the take in the film."""
        size = QSize(max(MINIMUM_TARGET, self._number_box().width() + 8), MINIMUM_TARGET)
        box = QRect(QPoint(0, self.height() - size.height()), size)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def show_take(self, take: Take, marks: TakeMarks) -> None:
        """Show a take with its marks."""
        self._take, self._marks = take, marks
        name = name_of(take)
        in_words = self.tr("{name}, in the film").format(name=name)
        self.setAccessibleName(in_words if marks.in_film else name)
        self.look_again()

    def look_again(self) -> None:
        """Take in that its picture has come, or is not to be had."""
        if self._take is not None:
            told = self._told(self._take)
            if told != self.toolTip():
                self.setToolTip(told)
                self.setAccessibleDescription(told)
        self.update()

    def _fault(self, take: Take) -> str:
        return self._art.pictures.fault_of(self._art.key(take, 1).path) or ""

    def _told(self, take: Take) -> str:
        marks = self._marks
        lines = [facts_of(take, self._art.title_of_model)]
        if marks.is_stale:
            lines.append(self.tr("Made of an earlier prompt or other settings."))
        if marks.is_here:
            lines.append(self.tr("The chosen clip shows it, whatever the scene shows."))
        elif marks.alone:
            lines.append(self.tr("Clips that show only this take: {count}").format(
                count=marks.alone
            ))  # fmt: skip
        use = self.tr("In the film.") if marks.in_film else self.tr("Star: use in the film.")
        lines.append(self._fault(take) or use)
        return "\n".join(line for line in lines if line)

    def _use(self) -> None:
        if not self._marks.in_film:
            self.use_wished.emit(self._take)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (place - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._let_go()
                self.carried.emit(self._take)
            return
        self._scrub(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        if pressed is not None and self.star_box.contains(pressed):
            self.setDown(False)
            if self.star_box.contains(place):
                self._use()
        elif pressed is not None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._use()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._scrub(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._moment = None
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wished.emit(self._take, event.globalPos())

    def _let_go(self) -> None:
        self._pressed = self._moment = None
        self.setDown(False)

    def _scrub(self, place: QPoint) -> None:
        """Show the moment under the pointer."""
        if self._take is None or self._take.media.is_still:
            return
        self._moment = moment_at(place, self.rect())
        self.scrubbed.emit(self._take)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        take = self._take
        if take is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge()
        painter.setClipPath(edge)
        painter.fillRect(self.rect(), self._theme.color("thumbnail"))
        picture = self._picture(take)
        if picture is not None:
            _fill(painter, self, picture)
        elif self._fault(take):
            self._paint_icon(painter, "circle-alert", "bad", (self.height() - _HIGH) // 2)
        if self._moment is not None:
            paint_moment(painter, self.rect(), self._moment, self._theme.color("playhead"))
        self._paint_facts(painter, take)
        painter.setClipping(False)
        if self.hasFocus():
            painter.strokePath(edge, QPen(self._theme.color("text_1"), 2))
        elif self._marks.in_film:
            painter.strokePath(edge, QPen(self._theme.color("accent"), 2))
        elif self.underMouse():
            painter.strokePath(edge, QPen(self._theme.color("line_strong"), 1))

    def _picture(self, take: Take) -> QPixmap | None:
        """Return the picture of the moment under the pointer, else the poster."""
        art = self._art
        return picture_at(art.pictures, lambda count: art.key(take, count), self._moment)

    def _paint_facts(self, painter: QPainter, take: Take) -> None:
        box, marks = self._number_box(), self._marks
        is_lit = self.underMouse() or self.hasFocus()
        star = " ★" if marks.in_film else " ☆" if is_lit else ""
        self._paint_chip(painter, box, f"{take.number}{star}")
        length = take.media.duration
        if self._moment is not None:
            length = Flicks(round(length * self._moment))
        if not take.media.is_still:
            self._paint_chip(painter, self._box_for(seconds_of(length), 0), seconds_of(length))
        if is_lit and take.credits is not None:
            price = in_dollars(take.credits.usd)
            self._paint_chip(painter, self._box_for(price, self.height() - _HIGH - 8), price)
        self._paint_marks(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        marks, place = self._marks, QRect(5, 5, 12, 12)
        if marks.is_stale:
            self._paint_mark(painter, place, "history", ("warn", "warn_fill"))
            place = place.translated(18, 0)
        if marks.alone:
            tones = ("accent", "accent_fill") if marks.is_here else ("text_2", "card")
            self._paint_mark(painter, place, "film", tones)

    def _paint_mark(
        self, painter: QPainter, place: QRect, icon: str, tones: tuple[str, str]
    ) -> None:
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        tone, ground = tones
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)
        picture = self._icons.pixmap(icon, place.width(), tone, self.devicePixelRatioF())
        painter.drawPixmap(box.topLeft(), picture)

    def _number_box(self) -> QRect:
        number = 0 if self._take is None else self._take.number
        wide = self._metrics().horizontalAdvance(f"{number} ★") + 8
        box = QRect(4, self.height() - _HIGH - 4, wide, _HIGH)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _box_for(self, words: str, up: int) -> QRect:
        """Return where words stand at the trailing edge, `up` pixels over its foot."""
        wide = self._metrics().horizontalAdvance(words) + 8
        box = QRect(self.width() - wide - 4, self.height() - _HIGH - 4 - up, wide, _HIGH)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(LABEL_PX, tabular=True))

    def _paint_chip(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CHIP)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._theme.font(LABEL_PX, tabular=True))
        painter.setPen(_ON_CHIP)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _fill(painter: QPainter, widget: QWidget, picture: QPixmap) -> None:
    """Fill the widget with the picture, cut to its shape, never stretched."""
    aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    size = picture.deviceIndependentSize().scaled(widget.size(), aspect)
    left = (widget.width() - size.width()) / 2
    top = (widget.height() - size.height()) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(left, top, size.width(), size.height())
    painter.drawPixmap(target, picture, QRectF(picture.rect()))
