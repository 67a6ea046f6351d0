"""Two pictures side by side while a cut is moved: the last frame before it, the first after it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.style.tokens import LABEL_PX, RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.cut_frames import CutFrame, CutFrames
from desktop_app.ui.timeline.cut_pictures import CutPicture, Frames

_PICTURE: Final = QSize(320, 180)
_WORDS: Final = 24
_AIR: Final = 8
_LINGER_MS: Final = 1600
"""Keys let nothing go: after the last one the pictures stay in sight for so long."""


class TwoUp(QWidget):
    """Stands above the timeline; a window of its own, since the player's picture covers others."""

    def __init__(self, theme: Theme, frames: Callable[[], Frames], parent: QWidget) -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput
        super().__init__(parent, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("twoUp")
        self.setAccessibleName(self.tr("Frames at the cut"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._theme = theme
        self._frames: CutFrames | None = None
        # Made by who looks at a cut: most films are opened without trimming.
        self._make = frames
        self._pictures: tuple[CutPicture, ...] = ()
        self._lingering = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._lingering.timeout.connect(self.put_away)
        wide = 2 * _PICTURE.width() + 3 * _AIR
        self.resize(wide, _PICTURE.height() + _WORDS + 2 * _AIR)

    @property
    def frames(self) -> CutFrames | None:
        """What is looked at; None while nothing is."""
        return self._frames

    @property
    def is_complete(self) -> bool:
        """Tell whether every frame that is looked at has its picture."""
        return all(picture.is_there for picture in self._pictures)

    def show_frames(self, frames: CutFrames, above: QPoint) -> None:
        """Show frames with their middle above a point of the screen, for as long as it is held."""
        self._lingering.stop()
        self._look(frames, above)

    def flash_frames(self, frames: CutFrames, above: QPoint) -> None:
        """Show frames for a moment."""
        self._look(frames, above)
        self._lingering.start()

    def put_away(self) -> None:
        """Look at nothing any more."""
        self._lingering.stop()
        if self._frames is None:
            return
        self._frames = None
        for picture in self._pictures:
            picture.stop()
        self.hide()

    def _look(self, frames: CutFrames, above: QPoint) -> None:
        self._frames = frames
        if not self._pictures:
            self._pictures = tuple(CutPicture(self._make(), self) for _ in range(2))
            for picture in self._pictures:
                picture.arrived.connect(self.update)
        for picture, frame in zip(self._pictures, (frames.left, frames.right), strict=True):
            picture.want(frame if isinstance(frame, CutFrame) else None)
        self._place(above)
        self.show()
        self.update()

    def _place(self, above: QPoint) -> None:
        """Stand above a point, wholly on its screen."""
        room = self.screen().availableGeometry()
        left = above.x() - self.width() // 2
        left = max(room.left(), min(left, room.right() + 1 - self.width()))
        top = max(room.top(), above.y() - self.height() - _AIR)
        self.move(left, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colour = self._theme.color
        painter.fillRect(self.rect(), colour("card"))
        painter.setPen(QPen(colour("line"), 1.0))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._frames is None:
            return
        for number, frame in enumerate((self._frames.left, self._frames.right)):
            left = _AIR + number * (_PICTURE.width() + _AIR)
            self._paint_side(painter, QRect(QPoint(left, _AIR), _PICTURE), number, frame)
        if not self._frames.of_clip:
            cut = QRectF(self.width() / 2 - 1, _AIR, 2, _PICTURE.height())
            painter.fillRect(cut, colour("accent"))

    def _paint_side(
        self, painter: QPainter, place: QRect, number: int, frame: CutFrame | str
    ) -> None:
        colour = self._theme.color
        painter.fillRect(place, colour("stage"))
        image = self._pictures[number].image if self._pictures else None
        painter.setFont(self._theme.font(LABEL_PX, tabular=True))
        if isinstance(frame, str):
            painter.setPen(colour("text_2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(RADIUS, 0, -RADIUS, 0), flags, frame)
            return
        if image is not None and not image.isNull():
            shape = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRect(QPoint(), shape)
            fitted.moveCenter(place.center())
            painter.drawImage(fitted, image)
        painter.setPen(colour("text_1"))
        words = QRect(place.left(), place.bottom() + 1, place.width(), _WORDS)
        told = painter.fontMetrics().elidedText(
            frame.words, Qt.TextElideMode.ElideMiddle, place.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, told)
