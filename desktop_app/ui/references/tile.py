"""A reference as a small picture: opened, removed and carried like a take in its strip."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QStyle

from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.take_tiles import Tile
from desktop_app.ui.theme import Theme

SIZE: Final = QSize(64, 36)
_CHIP: Final = QColor(8, 9, 12, 190)
_ON_CHIP: Final = QColor("#ffffff")
_MARK: Final = 15


@dataclass(frozen=True, slots=True)
class Shown:
    """What a tile shows of a reference.

    `name` says what it is and where it came from; `icon` stands for one without a picture; `mark`
    is its number among its kind; `why_not` says why the model is not sent it, empty when it is.
    """

    name: str
    icon: str
    mark: str = ""
    is_linked: bool = False
    why_not: str = ""
    fault: str = ""
    picture: QPixmap | None = None


class ReferenceTile(Tile):
    """One reference, or the empty place of one while nothing is shown.

    Signals: opened() by a double click or Enter; filling(QPoint on the screen) when an empty place
    is pressed; removed() by Delete; pushed(int) to go earlier (-1) or later; carried() when it is
    dragged; menu_wished(QPoint on the screen).
    """

    opened = Signal()
    filling = Signal(QPoint)
    removed = Signal()
    pushed = Signal(int)
    carried = Signal()
    menu_wished = Signal(QPoint)

    def __init__(self, theme: Theme, icons: Icons, empty: str) -> None:
        """`empty` is what the place is called while nothing is in it."""
        super().__init__(theme, icons)
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty = empty
        self._shown: Shown | None = None
        self._is_target = False
        self._pressed: QPoint | None = None
        self.clicked.connect(self._click)
        self.show_reference(None)

    @property
    def shown(self) -> Shown | None:
        """What is shown; None while the place is empty."""
        return self._shown

    def show_reference(self, reference: Shown | None) -> None:
        """Show a reference, or the empty place."""
        self._shown = reference
        name = self._empty if reference is None else reference.name
        told = [] if reference is None else [reference.why_not, reference.fault]
        description = "\n".join(each for each in told if each)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setToolTip("\n".join(each for each in (name, description) if each))
        self.update()

    def show_target(self, is_target: bool) -> None:
        """Show that what is carried over it would land here."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    def sizeHint(self) -> QSize:
        return SIZE

    def _click(self) -> None:
        if self._shown is None:
            self.filling.emit(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        is_alt = bool(held & Qt.KeyboardModifier.AltModifier)
        if self._shown is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif self._shown is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif is_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            back = key == Qt.Key.Key_Left
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.pushed.emit(-1 if back is not is_mirrored else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_held = event.buttons() & Qt.MouseButton.LeftButton
        if self._shown is None or self._pressed is None or not is_held:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self.carried.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._shown is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wished.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._shown is None:
            self._paint_empty(painter)
        else:
            self._paint_shown(painter, self._shown)
        if self._is_target or self.hasFocus():
            tone = "accent" if self._is_target else "text_1"
            painter.strokePath(self._edge(), QPen(self._theme.color(tone), 2))

    def _paint_empty(self, painter: QPainter) -> None:
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        pen = QPen(self._theme.color("accent" if lit else "line_strong"))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(self._edge())
        tone = "text_1" if lit else "text_2" if self.isEnabled() else "text_off"
        self._paint_icon(painter, "image-plus", tone, self.height() // 2)

    def _paint_shown(self, painter: QPainter, it: Shown) -> None:
        painter.save()
        painter.setClipPath(self._edge())
        painter.fillRect(self.rect(), self._theme.color("thumbnail"))
        if it.picture is not None:
            self._paint_picture(painter, it.picture)
        else:
            name, tone = ("circle-alert", "bad") if it.fault else (it.icon, "text_2")
            self._paint_icon(painter, name, tone, self.height() // 2)
        if it.why_not:
            self._strike(painter)
        painter.restore()
        self._paint_marks(painter, it)
        if self.underMouse():
            painter.strokePath(self._edge(), QPen(self._theme.color("line_strong"), 1))

    def _paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        """Fill the tile with the picture, cut to its shape, never stretched."""
        aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = picture.deviceIndependentSize().scaled(self.size(), aspect)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        target = QRectF(left, top, size.width(), size.height())
        painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _strike(self, painter: QPainter) -> None:
        ground = QColor(self._theme.color("panel"))
        ground.setAlpha(150)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.color("warn"), 2))
        painter.drawLine(self.rect().bottomLeft(), self.rect().topRight())

    def _paint_marks(self, painter: QPainter, it: Shown) -> None:
        if it.is_linked:
            self._paint_chip(painter, QRect(3, 3, _MARK, _MARK), self._theme.color("accent_fill"))
            link = self._icons.pixmap("link", 11, "accent", self.devicePixelRatioF())
            painter.drawPixmap(self._mirrored(QRect(5, 5, 11, 11)).topLeft(), link)
        if it.mark:
            font = self._theme.font(LABEL_PX, tabular=True)
            wide = QFontMetrics(font).horizontalAdvance(it.mark) + 8
            box = QRect(3, self.height() - _MARK - 3, wide, _MARK)
            self._paint_chip(painter, box)
            painter.setFont(font)
            painter.setPen(_ON_CHIP)
            painter.drawText(self._mirrored(box), Qt.AlignmentFlag.AlignCenter, it.mark)

    def _paint_chip(self, painter: QPainter, box: QRect, ground: QColor = _CHIP) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self._mirrored(box), 3, 3)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
