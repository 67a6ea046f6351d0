"""A film that was open, as a tile with its poster."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from desktop_app.storage.settings import RecentProject
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme

_POSTER: Final = QSize(190, 107)


class RecentTile(QAbstractButton):
    """A film that was open: its poster, name and facts; a click opens it.

    Signals: forget_wished() when it is to go off the list, by menu or by Del.
    """

    forget_wished = Signal()

    def __init__(self, theme: Theme, project: RecentProject, facts: str) -> None:
        super().__init__()
        self._theme = theme
        self._poster: QImage | None = None
        self._facts = facts
        self._is_gone = False
        self.setText(project.name)
        self.setAccessibleName(f"{project.name}, {facts}")
        self.setToolTip(project.path)
        self._path = project.path
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def has_poster(self) -> bool:
        """Tell whether its picture has arrived."""
        return self._poster is not None

    @property
    def is_gone(self) -> bool:
        """Tell whether its film was not found."""
        return self._is_gone

    def show_gone(self) -> None:
        """Say that the film is not where it was: it may be on a drive that is away."""
        self._is_gone = True
        self._facts = self.tr("Not found now")
        told = self.tr("{path} is not there. It was moved or deleted, or its drive is away.")
        self.setToolTip(told.format(path=self._path))
        self.setAccessibleName(f"{self.text()}, {self._facts}")
        self.setAccessibleDescription(self.toolTip())
        self.update()

    def show_poster(self, data: bytes) -> None:
        """Show a JPEG as the poster; what does not decode leaves the ground bare."""
        image = QImage.fromData(data)
        if not image.isNull():
            self._poster = image
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_POSTER.width(), _POSTER.height() + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(0, 0, self.width(), _POSTER.height())
        self._paint_poster(painter, frame)
        self._paint_words(painter)
        if self.hasFocus() or self.underMouse():
            ring = self._theme.color("accent" if self.hasFocus() else "line_strong")
            painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                frame.adjusted(1, 1, -1, -1), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget = menu.addAction(self.tr("Take it off the list"))
        forget.setObjectName("forgetFilm")
        forget.triggered.connect(lambda _=False: self.forget_wished.emit())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forget_wished.emit()
        else:
            super().keyPressEvent(event)

    def _paint_poster(self, painter: QPainter, frame: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(frame, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        painter.fillPath(outline, self._theme.color("thumbnail"))
        if self._poster is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.drawImage(frame, self._poster, covering(self._poster.size(), frame))
            painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        name, facts = ("text_2", "warn") if self._is_gone else ("text_1", "text_2")
        lines = (
            (self._theme.font(weight=QFont.Weight.DemiBold), name, self.text(), 6),
            (self._theme.font(LABEL_PX, tabular=True), facts, self._facts, 23),
        )
        for font, tone, text, top in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.color(tone)))
            painter.drawText(
                QRectF(0, _POSTER.height() + top, self.width(), metrics.height()),
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width()),
            )


def covering(size: QSize, frame: QRectF) -> QRectF:
    """Return the middle part of a picture of `size` that fills `frame` without distortion."""
    scale = min(size.width() / frame.width(), size.height() / frame.height())
    part = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
    part.moveCenter(QPointF(size.width() / 2, size.height() / 2))
    return part
