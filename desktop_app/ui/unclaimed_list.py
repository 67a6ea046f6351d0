"""Unclaimed takes as rows: picture, title, what it cost, where it comes from, why it is here."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.project import TakeId
from desktop_app.studio.unclaimed import UnclaimedTake
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.scene_cards import placed_in
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.unclaimed_words import cost_words, place_words, why_words
from desktop_app.ui.words import by_itself, in_commas

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 72
_THUMBNAIL: Final = QSize(92, 52)
_MARGIN: Final = 12
_GAP: Final = 10
_LINE: Final = 17

TAKE_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class UnclaimedModel(QAbstractListModel):
    """The takes as they were last found, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._takes: tuple[UnclaimedTake, ...] = ()

    def show_takes(self, takes: Sequence[UnclaimedTake]) -> bool:
        """Show these; tells whether they are others than before."""
        if self._takes == tuple(takes):
            return False
        self.beginResetModel()
        self._takes = tuple(takes)
        self.endResetModel()
        return True

    def row_of(self, take_id: TakeId) -> int | None:
        """Return the row of a take."""
        ids = [each.take.id for each in self._takes]
        return ids.index(take_id) if take_id in ids else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._takes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._takes[index.row()] if index.isValid() else None
        if found is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.scene_title
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (found.scene_title, cost_words(found), place_words(found))
                return in_commas(words)
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                return why_words(found)
            case _:
                return found if role == TAKE_ROLE else None


class UnclaimedRows(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(
        self,
        theme: Theme,
        pictures: LazyPictures,
        key: Callable[[UnclaimedTake], PictureKey],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._key = key

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(TAKE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        row: QRect = option.rect
        top = row.top() + (row.height() - _THUMBNAIL.height()) // 2
        box = QRect(row.left() + _MARGIN, top, _THUMBNAIL.width(), _THUMBNAIL.height())
        self._paint_picture(painter, QStyle.visualRect(option.direction, row, box), found)
        self._paint_words(painter, option, found)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, row = option.state, option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, self._theme.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, self._theme.color("hover"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -1.5))

    def _paint_picture(self, painter: QPainter, box: QRect, found: UnclaimedTake) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        painter.fillPath(shape, self._theme.color("thumbnail"))
        pictures = self._pictures.get(self._key(found))
        if pictures:
            painter.save()
            painter.setClipPath(shape)
            picture = pictures[0]
            painter.drawPixmap(QRectF(placed_in(box, picture)), picture, QRectF(picture.rect()))
            painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, found: UnclaimedTake
    ) -> None:
        row: QRect = option.rect
        left = row.left() + _MARGIN + _THUMBNAIL.width() + _GAP
        line = QRect(left, row.top() + 10, row.right() - _MARGIN - left, _LINE)
        strong, small = self._theme.font(weight=QFont.Weight.DemiBold), self._theme.font(LABEL_PX)
        figures = self._theme.font(LABEL_PX, tabular=True)
        cost = cost_words(found)
        room = QFontMetrics(figures).horizontalAdvance(cost) + _GAP
        place = option.direction, row
        self._write(painter, place, line.adjusted(0, 0, -room, 0), found.scene_title, strong)
        price = QRect(line.right() - room + _GAP, line.top(), room - _GAP + 1, _LINE)
        self._write(painter, place, price, cost, figures)
        for number, (words, font, tone) in enumerate(
            ((place_words(found), figures, "text_2"), (why_words(found), small, "text_3")), 1
        ):
            self._write(painter, place, line.translated(0, number * _LINE), words, font, tone)

    def _write(
        self,
        painter: QPainter,
        place: tuple[Qt.LayoutDirection, QRect],
        box: QRect,
        words: str,
        font: QFont,
        tone: str = "text_1",
    ) -> None:
        """Write a line into its box, cut where it ends, mirrored where the language is."""
        told = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        flags = QStyle.visualAlignment(place[0], Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        where = QStyle.visualRect(*place, box)
        painter.drawText(where, flags | Qt.AlignmentFlag.AlignVCenter, by_itself(told))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _ROW)


class UnclaimedList(QListView):
    """Shows the takes; one is current."""

    def __init__(self, theme: Theme, pictures: LazyPictures) -> None:
        super().__init__()
        self.setObjectName("unclaimedList")
        self.setAccessibleName(self.tr("Unclaimed takes"))
        self._pictures = pictures
        self.takes = UnclaimedModel(self)
        self.setModel(self.takes)
        self.setItemDelegate(UnclaimedRows(theme, pictures, self._key, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        pictures.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> UnclaimedTake | None:
        """The take that the buttons act on."""
        found = self.currentIndex().data(TAKE_ROLE)
        return found if isinstance(found, UnclaimedTake) else None

    def keys_in_sight(self) -> list[PictureKey]:
        """Return the pictures of the rows that are looked at."""
        inside = self.viewport().rect()
        rows = (self.takes.index(row) for row in range(self.takes.rowCount()))
        seen = [each for each in rows if self.visualRect(each).intersects(inside)]
        return [self._key(each.data(TAKE_ROLE)) for each in seen]

    def _key(self, found: UnclaimedTake) -> PictureKey:
        return PictureKey(found.path, 1, round(_THUMBNAIL.height() * self.devicePixelRatioF()))
