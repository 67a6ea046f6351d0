"""The pictures of two takes: beside each other, one over the other with a wipe, or what differs."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.studio.pairs import Sight
from desktop_app.ui.theme import Theme

_GAP: Final = 2
_GRIP: Final = 12
"""Pixels on each side of the wipe that take it along."""
_STEP: Final = 0.05


class Layout(StrEnum):
    """How two pictures stand."""

    BESIDE = "beside"
    WIPE = "wipe"
    DIFFERENCE = "difference"


class PairView(QWidget):
    """Shows two pictures of one moment, never stretched.

    Signals: height_wished(int) in device pixels, for who decodes; picked(int) when side 0 or 1 is
    clicked; wiped(float) when the wipe is moved.
    """

    height_wished = Signal(int)
    picked = Signal(int)
    wiped = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pairView")
        self.setAccessibleName(self.tr("Pictures of both takes"))
        self.setMinimumSize(320, 120)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The first take is on the left in every language, as time runs from left to right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._sights: tuple[Sight[QImage], Sight[QImage]] = (Sight(None), Sight(None))
        self._layout = Layout.BESIDE
        self._picked = 1
        self._share = 0.5
        self._is_wiping = False
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """Where the wipe stands, 0 at the left of the picture and 1 at its right."""
        return self._share

    @property
    def frames(self) -> tuple[int, int]:
        """The numbers of the frames in sight."""
        return self._sights[0].frame, self._sights[1].frame

    @property
    def has_pictures(self) -> bool:
        """Tell whether both takes are in sight."""
        return all(each.picture is not None for each in self._sights)

    def show_pair(self, first: Sight[QImage], second: Sight[QImage]) -> None:
        """Show both takes at another moment."""
        self._sights = (first, second)
        self.update()

    def set_layout(self, layout: Layout) -> None:
        """Stand otherwise."""
        self._layout = layout
        self._tell_height()
        self.update()

    def pick(self, side: int) -> None:
        """Mark the side that buttons and keys are for."""
        self._picked = side
        self.update()

    def wipe_to(self, share: float) -> None:
        """Move the wipe."""
        self._share = max(0.0, min(share, 1.0))
        self.wiped.emit(self._share)
        self.update()

    def nudge_wipe(self, steps: int) -> None:
        """Move the wipe by steps, as keys do."""
        self.wipe_to(self._share + steps * _STEP)

    def places(self) -> tuple[QRect, QRect]:
        """Return where the two pictures stand; over each other they share a place."""
        first, second = self._rooms()
        return self._fitted(0, first), self._fitted(1, second)

    def _rooms(self) -> tuple[QRect, QRect]:
        whole = self.rect()
        if self._layout is not Layout.BESIDE:
            return whole, whole
        half = (whole.width() - _GAP) // 2
        left = QRect(whole.topLeft(), QSize(half, whole.height()))
        right = QRect(whole.right() - half + 1, whole.top(), half, whole.height())
        return left, right

    def _fitted(self, side: int, room: QRect) -> QRect:
        picture = self._sights[side].picture
        size = room.size()
        if picture is not None:
            size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(room.center())
        return place

    def _wipe_x(self) -> int:
        place = self.places()[0].united(self.places()[1])
        return place.left() + round(self._share * place.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("stage"))
        if self._layout is Layout.BESIDE:
            self._paint_beside(painter)
        elif self._layout is Layout.WIPE:
            self._paint_wipe(painter)
        else:
            self._paint_difference(painter)
        for sight, room in zip(self._sights, self._rooms(), strict=True):
            if sight.fault:
                self._paint_words(painter, room, sight.fault)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text_2"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _paint_beside(self, painter: QPainter) -> None:
        for side, place in enumerate(self.places()):
            self._paint_picture(painter, side, place)
        room = self._rooms()[self._picked]
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _paint_wipe(self, painter: QPainter) -> None:
        x = self._wipe_x()
        for side, place in enumerate(self.places()):
            left, right = (0, x) if side == 0 else (x, self.width())
            painter.setClipRect(QRect(left, 0, right - left, self.height()))
            self._paint_picture(painter, side, place)
        painter.setClipping(False)
        painter.fillRect(QRect(x - 1, 0, 2, self.height()), self._theme.color("knob"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("knob"))
        painter.drawEllipse(QPoint(x, self.height() // 2), 7, 7)

    def _paint_difference(self, painter: QPainter) -> None:
        first, second = self.places()
        self._paint_picture(painter, 0, first)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        self._paint_picture(painter, 1, second)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_picture(self, painter: QPainter, side: int, place: QRect) -> None:
        picture = self._sights[side].picture
        if picture is not None:
            painter.drawImage(place, picture)

    def _paint_words(self, painter: QPainter, room: QRect, words: str) -> None:
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text_2"))
        inside = room.adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(inside, flags, words)

    def _is_on_wipe(self, event: QMouseEvent) -> bool:
        return self._layout is Layout.WIPE and abs(event.position().x() - self._wipe_x()) <= _GRIP

    def _wipe_with(self, event: QMouseEvent) -> None:
        place = self.places()[0].united(self.places()[1])
        self.wipe_to((event.position().x() - place.left()) / max(1, place.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
        elif self._layout is Layout.WIPE:
            self._is_wiping = True
            self._wipe_with(event)
        elif self._layout is Layout.BESIDE:
            self.picked.emit(0 if event.position().x() < self.width() / 2 else 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_wiping:
            self._wipe_with(event)
            return
        shape = Qt.CursorShape
        self.setCursor(shape.SplitHCursor if self._is_on_wipe(event) else shape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_wiping = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_height()

    def _tell_height(self) -> None:
        self.height_wished.emit(round(self._rooms()[0].height() * self.devicePixelRatioF()))
