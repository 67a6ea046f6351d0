"""Takes of a batch as posters: a star on each, its title and facts below."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.studio.batch_takes import BatchTake
from desktop_app.ui.batch.stars import TAKE_ROLE, StarsModel
from desktop_app.ui.index import Index
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.scene_cards import placed_in
from desktop_app.ui.style.tokens import LABEL_PX, MINIMUM_TARGET, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown, side_by_side

_PICTURE: Final = QSize(208, 117)
_PAD: Final = 8
_LINE: Final = 18
_ROOM: Final = QSize(_PICTURE.width() + 2 * _PAD, _PICTURE.height() + 2 * _PAD + 2 * _LINE + 4)
_SETTLE_MS: Final = 40
_ON_PICTURE: Final = QColor(8, 9, 12, 190)
_ON_CHIP: Final = QColor("#ffffff")
_FAINT: Final = 0.4


class PosterView(QListView):
    """Posters of what a StarsModel lists; those in sight are fetched.

    A click on the star, or Space, stars.
    """

    def __init__(self, model: StarsModel, pictures: LazyPictures, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("batchPosters")
        self.setAccessibleName(self.tr("Takes of the batch"))
        self._rows = model
        self._pictures = pictures
        self._look_soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._look_soon.timeout.connect(self._look)
        self.setModel(model)
        self.setItemDelegate(_Posters(self, theme))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(_ROOM)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look_soon.start())
        model.modelReset.connect(self._look_soon.start)
        pictures.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> BatchTake | None:
        """The take that is looked at."""
        row = self.currentIndex().row()
        return self._rows.listed[row] if 0 <= row < len(self._rows.listed) else None

    @property
    def pictures(self) -> LazyPictures:
        """What is known of how takes look."""
        return self._pictures

    @property
    def rows(self) -> StarsModel:
        """What is listed."""
        return self._rows

    def key(self, take: BatchTake) -> PictureKey:
        """Return the picture of a take."""
        return PictureKey(take.path, 1, round(_PICTURE.height() * self.devicePixelRatioF()))

    def star_box(self, row: int) -> QRect:
        """Return where a click stars the take of a row, in the viewport."""
        return _star_box(self.visualRect(self._rows.index(row)), self.layoutDirection())

    def stop(self) -> None:
        """Fetch nothing more."""
        self._look_soon.stop()

    def _look(self) -> None:
        listed, room = self._rows.listed, self.viewport().rect()
        across = max(1, room.width() // _ROOM.width())
        first = self.verticalOffset() // _ROOM.height() * across
        many = (room.height() // _ROOM.height() + 2) * across
        self._pictures.want([self.key(each) for each in listed[first : first + many]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon.start()


class _Posters(QStyledItemDelegate):
    """Paints posters and hears what stars them."""

    def __init__(self, view: PosterView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _ROOM

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Star by a click on the star or by Space."""
        if isinstance(event, QKeyEvent):
            is_meant = event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        elif isinstance(event, QMouseEvent):
            is_meant = (
                event.type() is QEvent.Type.MouseButtonRelease
                and event.button() is Qt.MouseButton.LeftButton
                and _star_box(option.rect, option.direction).contains(event.position().toPoint())
            )
        else:
            return False
        return is_meant and model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        take = index.data(TAKE_ROLE)
        if not isinstance(take, BatchTake):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        box = QRect(option.rect.topLeft(), _PICTURE).translated(_PAD, _PAD)
        box = QStyle.visualRect(option.direction, option.rect, box)
        self._paint_picture(painter, box, take)
        is_starred = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self._paint_star(painter, _star_box(option.rect, option.direction), is_starred=is_starred)
        line = QRect(box.left(), box.bottom() + 4, box.width(), _LINE)
        strong = self._theme.font(weight=QFont.Weight.DemiBold)
        self._write(painter, option, line, shown(take.title), strong, "text_1")
        facts = side_by_side((take.film, *take.facts))
        small = self._theme.font(LABEL_PX, tabular=True)
        self._write(painter, option, line.translated(0, _LINE), facts, small, "text_2")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, room = option.state, QRectF(option.rect).adjusted(1, 1, -1, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("selected" if is_chosen else "hover"))
            painter.drawRoundedRect(room, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = room.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)

    def _paint_picture(self, painter: QPainter, box: QRect, take: BatchTake) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        painter.fillPath(shape, self._theme.color("thumbnail"))
        found = self._view.pictures.get(self._view.key(take))
        if found:
            painter.save()
            # What leaves its film is seen to.
            painter.setOpacity(_FAINT if self._view.rows.leaves(take) else 1.0)
            painter.setClipPath(shape)
            painter.drawPixmap(QRectF(placed_in(box, found[0])), found[0], QRectF(found[0].rect()))
            painter.restore()

    def _paint_star(self, painter: QPainter, box: QRect, *, is_starred: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent") if is_starred else _ON_PICTURE)
        painter.drawRoundedRect(QRectF(box), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("on_accent") if is_starred else _ON_CHIP)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "★" if is_starred else "☆")

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        words: str,
        font: QFont,
        tone: str,
    ) -> None:
        told = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignVCenter, told)


def _star_box(room: QRect, direction: Qt.LayoutDirection) -> QRect:
    side = MINIMUM_TARGET + 2
    right = room.left() + _PAD + _PICTURE.width()
    box = QRect(right - side - 4, room.top() + _PAD + 4, side, side)
    return QStyle.visualRect(direction, room, box)
