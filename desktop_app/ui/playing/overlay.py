"""What lies over the picture.

The picture is a window in the window. Only another such window can lie over it, and a widget that
is made one makes windows of all the panels around it, with a flicker of its own each.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QRasterWindow
from PySide6.QtWidgets import QWidget


class Overlay(QRasterWindow):
    """Painted over a picture; the mouse reaches what is under it. `place` is where it is."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__()
        through = Qt.WindowType.WindowTransparentForInput
        self.setFlag(through, on=True)
        self.place = QWidget.createWindowContainer(self, picture, through)
        self.place.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place.hide()
