"""Handing things from one panel to another, or to another program, with the mouse."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget


def carry(source: QWidget, mime: QMimeData, picture: QPixmap) -> None:
    """Have the pointer carry something until it is let go or called off; returns then.

    Qt turns its loop meanwhile: whoever calls this looks anew at what it knew before.
    """
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(picture)
    size = picture.deviceIndependentSize()
    drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
    drag.exec(Qt.DropAction.CopyAction)
