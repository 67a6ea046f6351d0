"""The tiles of the strip of takes: a picture to look at, and one that orders another take."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QStyle, QWidget

from desktop_app.domain.money import Credits
from desktop_app.domain.project import Take
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_dollars, in_seconds

TILE: Final = QSize(82, 48)
_CHIP: Final = QColor(8, 9, 12, 190)
_ON_CHIP: Final = QColor("#ffffff")
_ICON: Final = 16


class Tile(QAbstractButton):
    """A small picture that is a button.

    Signals: passed_on(int) when an arrow leads to the tile before (-1) or after.
    """

    passed_on = Signal(int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.setFixedSize(TILE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _edge(self) -> QPainterPath:
        path = QPainterPath()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path.addRoundedRect(box, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        return path

    def _paint_icon(self, painter: QPainter, name: str, tone: str, middle: int) -> None:
        picture = self._icons.pixmap(name, _ICON, tone, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, middle - _ICON // 2, picture)

    def sizeHint(self) -> QSize:
        return TILE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back, forth = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            back, forth = forth, back
        if event.key() in (back, forth):
            self.passed_on.emit(1 if event.key() == forth else -1)
        else:
            super().keyPressEvent(event)


class TakeTile(Tile):
    """One take. A click or Space looks at it; a double click or Enter uses it in the film.

    Signals: opened(Take), use_wished(Take).
    """

    opened = Signal(object)
    use_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        pictures: LazyPictures,
        key: Callable[[Take], PictureKey],
        title_of_model: Callable[[str], str],
    ) -> None:
        super().__init__(theme, icons)
        self._pictures = pictures
        self._key = key
        self._title_of_model = title_of_model
        self._take: Take | None = None
        self._in_film = False
        self.clicked.connect(self._open)

    def show_take(self, take: Take, *, in_film: bool) -> None:
        """Show a take; `in_film` marks the one that its scene shows."""
        self._take, self._in_film = take, in_film
        name = self.tr("Take {number}").format(number=take.number)
        in_words = self.tr("{name}, in the film").format(name=name)
        self.setAccessibleName(in_words if in_film else name)
        self.look_again()

    def look_again(self) -> None:
        """Take in that its picture has come, or is not to be had."""
        if self._take is not None:
            told = self._told(self._take)
            self.setToolTip(told)
            self.setAccessibleDescription(told)
        self.update()

    def _fault(self, take: Take) -> str:
        return self._pictures.fault_of(self._key(take).path) or ""

    def _told(self, take: Take) -> str:
        cost = "" if take.credits is None else f" · {in_dollars(take.credits.usd)}"
        model, seconds = self._title_of_model(take.settings.model), take.settings.seconds
        facts = f"{model} · {in_seconds(seconds)}{cost}"
        use = (
            self.tr("In the film.") if self._in_film else self.tr("Double-click: use in the film.")
        )
        return "\n".join(line for line in (facts, self._fault(take) or use) if line)

    def _open(self) -> None:
        self.opened.emit(self._take)

    def _use(self) -> None:
        if not self._in_film:
            self.use_wished.emit(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self._use()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        look = QAction(self.tr("Play this take"), menu)
        look.triggered.connect(self._open)
        use = QAction(self.tr("Use in the film"), menu)
        use.triggered.connect(self._use)
        use.setEnabled(not self._in_film)
        if self._in_film:
            use.setToolTip(self.tr("It is in the film already."))
        menu.addActions([look, use])
        menu.popup(event.globalPos())

    def paintEvent(self, event: object) -> None:
        take = self._take
        if take is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge()
        painter.setClipPath(edge)
        painter.fillRect(self.rect(), self._theme.color("thumbnail"))
        found = self._pictures.get(self._key(take))
        if found:
            _fill(painter, self, found[0])
        elif self._fault(take):
            self._paint_icon(painter, "circle-alert", "bad", self.height() // 2)
        self._paint_number(painter, take)
        painter.setClipping(False)
        if self.hasFocus():
            painter.strokePath(edge, QPen(self._theme.color("text_1"), 2))
        elif self._in_film:
            painter.strokePath(edge, QPen(self._theme.color("accent"), 2))
        elif self.underMouse():
            painter.strokePath(edge, QPen(self._theme.color("line_strong"), 1))

    def _paint_number(self, painter: QPainter, take: Take) -> None:
        words = f"{take.number} ★" if self._in_film else f"{take.number}"
        font = self._theme.font(LABEL_PX)
        size = QSize(QFontMetrics(font).horizontalAdvance(words) + 8, 15)
        chip = QRect(4, self.height() - size.height() - 4, size.width(), size.height())
        chip = QStyle.visualRect(self.layoutDirection(), self.rect(), chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CHIP)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setFont(font)
        painter.setPen(_ON_CHIP)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


class MoreTile(Tile):
    """Orders one more take; what that costs stands on it."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self._price = ""
        self.show_offer(None, None)

    def show_offer(self, price: Credits | None, why_not: str | None) -> None:
        """Say what a click spends, or why it cannot."""
        self._price = "" if price is None else str(price.usd)
        name = self.tr("Generate another take")
        if price is not None:
            cost = self.tr("{price} credits").format(price=price)
            name = " · ".join((name, cost, self._price))
        self.setEnabled(why_not is None)
        self.setAccessibleName(name)
        self.setToolTip(why_not or name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        pen = QPen(self._theme.color("accent" if lit else "line_strong"))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(self._edge())
        tone = "text_1" if lit else "text_2" if self.isEnabled() else "text_off"
        middle = self.height() // 2 - (6 if self._price else 0)
        self._paint_icon(painter, "plus", tone, middle)
        painter.setFont(self._theme.font(LABEL_PX, tabular=True))
        painter.setPen(self._theme.color(tone))
        line = QRect(0, self.height() - 20, self.width(), 16)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._price)


def _fill(painter: QPainter, widget: QWidget, picture: QPixmap) -> None:
    """Fill the widget with the picture, cut to its shape, never stretched."""
    aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    size = picture.deviceIndependentSize().scaled(widget.size(), aspect)
    left = (widget.width() - size.width()) / 2
    top = (widget.height() - size.height()) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(left, top, size.width(), size.height())
    painter.drawPixmap(target, picture, QRectF(picture.rect()))
