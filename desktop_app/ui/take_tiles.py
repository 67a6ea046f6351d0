"""The tiles of the strip of takes: a picture to look at, and one that orders another take."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop_app.domain.money import Bill
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_bill, in_dollars, side_by_side

TILE: Final = QSize(82, 48)
_ICON: Final = 16


class Tile(QAbstractButton):
    """A small picture that is a button.

    Signals: passed_on(int) when an arrow leads to the tile before (-1) or after; reached() when it
    gets the focus.
    """

    passed_on = Signal(int)
    reached = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.setFixedSize(TILE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _edge(self) -> QPainterPath:
        path = QPainterPath()
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
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
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type] # Qt's own event
        self.reached.emit()


class MoreTile(Tile):
    """Orders one more take; what that costs stands on it."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons)
        self._price = ""
        self.show_offer(None, None)

    def show_offer(self, price: Bill | None, why_not: str | None) -> None:
        """Say what a click spends, or why it cannot."""
        self._price = "" if price is None else in_dollars(price.usd)
        name = self.tr("Generate another take")
        if price is not None:
            name = side_by_side((name, in_bill(price)))
        self.setEnabled(why_not is None)
        self.setAccessibleName(name)
        self.setToolTip(why_not or name)
        self.update()

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
