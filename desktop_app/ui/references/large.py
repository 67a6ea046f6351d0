"""A reference at the size of the window."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls.buttons import Button
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.theme import Theme


class LargeReference(Sheet):
    """Shows one picture as large as the window allows; Escape closes it."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, note: str) -> None:
        super().__init__(parent, name, QSize(1100, 740))
        self.setObjectName("largeReference")
        self._picture = _Picture(theme, name)
        self._note = Text(note, Role.MUTED, wrap=True)
        self._note.setVisible(bool(note))
        body = column(self._picture, self._note, margins=(16, 16, 16, 8))
        body.setStretch(0, 1)
        self.body.setLayout(body)
        close = Button(self.tr("Close"))
        close.setObjectName("closeReference")
        close.clicked.connect(self.accept)
        self.foot.setLayout(row(None, close, margins=(20, 10, 20, 10)))

    def show_picture(self, picture: QPixmap) -> None:
        """Show the picture once it is here."""
        self._picture.show_picture(picture)

    def say(self, sentence: str) -> None:
        """Say why there is nothing to be seen."""
        self._note.setText(sentence)
        self._note.show()


class _Picture(QWidget):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._theme = theme
        self._picture: QPixmap | None = None

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("stage"))
        if self._picture is None:
            return
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawPixmap(
            QRectF(left, top, size.width(), size.height()),
            self._picture,
            QRectF(self._picture.rect()),
        )
