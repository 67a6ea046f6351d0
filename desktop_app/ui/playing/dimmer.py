"""The picture while a sheet lies over the window: dark, as all the rest is."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QWidget

from desktop_app.ui.playing.overlay import Overlay

_PACE_MS: Final = 100
"""A film that plays on under a sheet moves in steps: each is drawn by the processor."""


class Dimmer(Overlay):
    """Lies over the whole picture and shows it shaded.

    A window in the window has no see-through colours, so it paints the frame again. While no sheet
    is open it hears of no frame.
    """

    def __init__(self, sink: QVideoSink, picture: QWidget) -> None:
        super().__init__(picture)
        self.place.setObjectName("pictureShade")
        self._sink = sink
        self._colour = QColor()
        self._image = QImage()
        self._soon = QTimer(self, singleShot=True, interval=_PACE_MS)
        self._soon.timeout.connect(self._take_frame)

    @property
    def is_on(self) -> bool:
        """Tell whether the picture is shaded."""
        return not self.place.isHidden()

    def shade(self, colour: QColor | None) -> None:
        """Lay a colour over the picture; None shows it as it is."""
        if (colour is not None) is not self.is_on:
            if colour is not None:
                self._sink.videoFrameChanged.connect(self._hear)
            else:
                self._sink.videoFrameChanged.disconnect(self._hear)
                self._soon.stop()
                self._image = QImage()
        if colour is not None:
            self._colour = colour
            self._take_frame()
        self.place.setVisible(colour is not None)

    def _hear(self, _: QVideoFrame) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _take_frame(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid():
            self._image = frame.toImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRectF(QPointF(), self.size().toSizeF())
        painter.fillRect(room, Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            full = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            size = self._image.size().toSizeF().scaled(room.size(), full)
            place = QRectF(QPointF(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)
        painter.fillRect(room, self._colour)
