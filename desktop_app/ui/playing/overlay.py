"""Widgets that lie over the picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def lay_over(widget: QWidget) -> None:
    """Let a child of the picture be seen: that is a window, and only a window can lie over it."""
    # Without a screen nothing is seen anyway, and Qt's platform for that dies of such windows.
    if QGuiApplication.platformName() != "offscreen":
        widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
