"""Where the picture stands: as large as it fits, never stretched, the stage's colour around it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shading import Shadable

_SHARE: Final = 16
"""The air around the picture is this part of the stage's shorter side."""

_SETTLE_MS: Final = 60


class Picture(QVideoWidget, Shadable):
    """The film's picture.

    Signals: clicked(); full_screen_wished(bool); shaded(QColor | None) when something lies over the
    window that shades it.
    """

    clicked = Signal()
    full_screen_wished = Signal(bool)
    shaded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture"))
        self._redrawing = QTimer(self)
        self._redrawing.setSingleShot(True)
        self._redrawing.setInterval(_SETTLE_MS)
        self._redrawing.timeout.connect(self._redraw)
        self.fullScreenChanged.connect(self._take_shape)
        self._take_shape()

    def _take_shape(self, full_screen: bool = False) -> None:
        # The stage makes it the picture's shape to a fraction of a pixel; that fraction is cut off,
        # since a bar of it would be a black line. The screen has a shape of its own.
        ratio = Qt.AspectRatioMode
        self.setAspectRatioMode(
            ratio.KeepAspectRatio if full_screen else ratio.KeepAspectRatioByExpanding
        )

    def shade(self, colour: QColor | None) -> None:
        """Be shaded by a colour; nothing but a window in the window can lie over this one."""
        self.shaded.emit(colour)

    def _redraw(self) -> None:
        for window in QGuiApplication.allWindows():
            if window.metaObject().className() == "QVideoWindow":
                window.requestUpdate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A picture that stands still may keep showing a part of what it was at its old size.
        self._redrawing.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.full_screen_wished.emit(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.full_screen_wished.emit(not self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        # Closing what fills the screen is leaving it, not losing the picture.
        if self.isFullScreen():
            event.ignore()
            self.full_screen_wished.emit(False)


class Stage(QWidget):
    """Shows a picture, or words in its place; the picture is a window and covers what is under it.

    Signals: none; `picture` tells what is done with it.
    """

    def __init__(self, words: QWidget) -> None:
        super().__init__()
        self.setProperty("ground", "stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(240, 136)
        self._size = QSize(16, 9)
        self._words = words
        words.setParent(self)
        self.picture = Picture(self)
        self.picture.hide()
        self.picture.fullScreenChanged.connect(lambda _: self._place())

    @property
    def has_picture(self) -> bool:
        """Tell whether a picture is in sight."""
        return not self.picture.isHidden()

    def show_picture(self, size: QSize) -> None:
        """Show the picture, whose shape is `size`."""
        self._size = size
        self._place()
        self._words.hide()
        self.picture.show()

    def show_words(self) -> None:
        """Show the words in place of the picture."""
        if self.picture.isFullScreen():
            self.picture.setFullScreen(False)
        self.picture.hide()
        self._words.show()

    def picture_place(self) -> QRect:
        """Return where the picture stands when it does not fill the screen."""
        air = min(self.width(), self.height()) // _SHARE
        room = self.rect().adjusted(air, air, -air, -air)
        fitted = self._size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), fitted)
        place.moveCenter(room.center())
        return place

    def _place(self) -> None:
        self._words.setGeometry(self.rect())
        if not self.picture.isFullScreen():
            self.picture.setGeometry(self.picture_place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
