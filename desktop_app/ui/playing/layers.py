"""What lies over the picture: its shade, the card of a missing scene, guides, and controls."""

from typing import Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.controls.layout import column
from desktop_app.ui.over_picture import lie_over
from desktop_app.ui.playing.card import MissingCard
from desktop_app.ui.playing.dimmer import Dimmer
from desktop_app.ui.playing.guides import Guides
from desktop_app.ui.stage import Picture
from desktop_app.ui.theme import Theme

REST_MS: Final = 2500
"""So long without a move of the mouse, and the controls leave the full screen to the picture."""

_GLIDE_MS: Final = 180


class Layers(QObject):
    """Keeps them over the picture, in this order, whatever its size."""

    def __init__(self, picture: Picture, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = picture
        self._shape = QSize(16, 9)
        self._dimmer = Dimmer(picture.videoSink(), picture)
        self.card = MissingCard(theme, picture)
        self.guides = Guides(theme, picture)
        self._theme = theme
        self._shelf: Shelf | None = None
        picture.installEventFilter(self)
        picture.shaded.connect(self._shade)

    def set_shape(self, shape: QSize) -> None:
        """Lie over a picture of another shape."""
        self._shape = shape
        self._place()

    def enter_full_screen(self, controls: QWidget, screen: QScreen) -> None:
        """Fill a screen with the picture, with the controls over its foot while the mouse moves."""
        picture = self._picture
        picture.setFullScreen(True)
        shelf = self._shelf = Shelf(picture, self._theme)
        handle = picture.windowHandle()
        if handle is not None:
            handle.setScreen(screen)
            # Without a window manager nobody else makes it as large as the screen.
            handle.setGeometry(screen.geometry())
        shelf.offer(controls)
        self._place()
        # Keys come to this window now, and do what they always do.
        picture.activateWindow()
        picture.setFocus()

    def leave_full_screen(self) -> None:
        """Put the picture back where it was."""
        if self._shelf is not None:
            self._shelf.withdraw()
            self._shelf = None
        self._picture.setFullScreen(False)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Resize or kind is QEvent.Type.Show:
            self._place()
        elif kind is QEvent.Type.MouseMove and self._shelf is not None:
            self._shelf.come()
        return False

    def _shade(self, colour: QColor | None) -> None:
        self._dimmer.shade(colour)
        self.card.shade(colour)

    def _place(self) -> None:
        room = self._picture.rect()
        self.card.place.setGeometry(room)
        self.guides.fit(room, self._shape)
        self._dimmer.place.setGeometry(room)
        for each in (self._dimmer, self.card, self.guides):
            each.place.raise_()
        if self._shelf is not None:
            self._shelf.place()
            self._shelf.raise_()


class Shelf(QWidget):
    """Controls at the foot of the full screen; they slide away while nobody reaches for them.

    They cannot fade: what lies over the picture is a window in a window, which has no opacity.
    """

    def __init__(self, picture: Picture, theme: Theme) -> None:
        super().__init__(picture)
        self.setObjectName("fullScreenControls")
        lie_over(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self._picture = picture
        self._theme = theme
        self._is_out = False
        self._layout = column(gap=0)
        self.setLayout(self._layout)
        self._glide = QPropertyAnimation(self, b"pos", self)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.finished.connect(self._settle)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._leave)
        self.hide()

    def offer(self, controls: QWidget) -> None:
        """Hold the controls."""
        self._layout.addWidget(controls)
        self._watch(on=True)
        self.come()

    def withdraw(self) -> None:
        """Be gone for good; who offered the controls has taken them back."""
        self._rest.stop()
        self._glide.stop()
        self._is_out = False
        self._watch(on=False)
        self._picture.unsetCursor()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _watch(self, *, on: bool) -> None:
        """Hear of the mouse: also over what stands for Qt's own window in the picture."""
        for part in (self._picture, *self._picture.findChildren(QWidget)):
            part.setMouseTracking(on)

    def come(self) -> None:
        """Show the controls, until nobody reaches for them any more."""
        self._picture.unsetCursor()
        self._rest.start()
        if not self._is_out:
            self._is_out = True
            self.resize(self._picture.width(), self.sizeHint().height())
            if self.isHidden():
                self.move(0, self._picture.height())
            self.show()
            self.raise_()
            self._slide()

    def place(self) -> None:
        """Lie at the foot of the picture."""
        self._glide.stop()
        self.resize(self._picture.width(), self.sizeHint().height())
        self.move(self._target())
        self._settle()

    def _target(self) -> QPoint:
        height = self._picture.height()
        return QPoint(0, height - self.height() if self._is_out else height)

    def _slide(self) -> None:
        self._glide.stop()
        if self._theme.reduced_motion:
            self.move(self._target())
            self._settle()
            return
        self._glide.setStartValue(self.pos())
        self._glide.setEndValue(self._target())
        self._glide.start()

    def _settle(self) -> None:
        self.setVisible(self._is_out)

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        held = self.underMouse() or QApplication.activePopupWidget() is not None
        if held or (focus is not None and self.isAncestorOf(focus)):
            self._rest.start()
            return
        self._is_out = False
        self._picture.setCursor(Qt.CursorShape.BlankCursor)
        self._slide()
