"""Lying over the player's picture, which is a window in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def lie_over(widget: QWidget) -> None:
    """Make a widget a window in the window, for only such a one can lie over the picture.

    Nothing beside it need be one. To be called before it is shown.
    """
    if QGuiApplication.platformName() != "offscreen":
        QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
        widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
