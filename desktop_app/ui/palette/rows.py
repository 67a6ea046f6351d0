"""The rows of the palette, and how they look."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.palette.entries import Hit
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_HIT: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 34
_TALL: Final = 52
_ICON: Final = 16
_EDGE: Final = 14
_GAP: Final = 12


class HitList(QAbstractListModel):
    """What was found."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def show_hits(self, hits: list[Hit]) -> None:
        """Show others."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Return what a row shows."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._hits[index.row()].entry
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return entry.why_not
            case role if role == _HIT:
                return self._hits[index.row()]
        return None


class HitPaint(QStyledItemDelegate):
    """Paints icon, title, menu and keys; below, why it cannot be done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hit = index.data(_HIT)
        return QSize(0, _TALL if isinstance(hit, Hit) and hit.entry.why_not else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)
        self._paint_hit(painter, option, hit)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        entry, is_off = hit.entry, hit.entry.why_not is not None
        line = QRect(option.rect)
        line.setHeight(_ROW)
        line.adjust(_EDGE, 0, -_EDGE, 0)
        icon = QRect(line.left(), line.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        mode = entry.icon.Mode.Disabled if is_off else entry.icon.Mode.Normal
        entry.icon.paint(painter, self._mirrored(option, icon), mode=mode)
        small = self._theme.font(LABEL_PX, tabular=True)
        keys = _width(small, entry.keys)
        place = _width(small, entry.place)
        at = line.right() + 1 - keys
        self._words(painter, option, small, QRect(at, line.top(), keys, _ROW), entry.keys)
        at -= place + (_GAP if keys else 0)
        self._words(painter, option, small, QRect(at, line.top(), place, _ROW), entry.place)
        start = line.left() + _ICON + _GAP
        title = QRect(start, line.top(), at - _GAP - start, _ROW)
        self._title(painter, self._mirrored(option, title), hit, option.direction)
        if entry.why_not is not None:
            below = QRect(start, line.bottom() - 7, line.right() - start, _TALL - _ROW)
            self._words(painter, option, small, below, entry.why_not)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        font: QFont,
        box: QRect,
        words: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color("text_2"))
        told = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        sides = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        aligned = QStyle.visualAlignment(option.direction, sides)
        painter.drawText(self._mirrored(option, box), aligned, by_itself(told))

    def _title(
        self, painter: QPainter, box: QRect, hit: Hit, direction: Qt.LayoutDirection
    ) -> None:
        font = self._theme.font()
        words = QFontMetrics(font).elidedText(
            hit.entry.title, Qt.TextElideMode.ElideRight, box.width()
        )
        layout = QTextLayout(words, font)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        strong.setForeground(self._theme.color("text_1"))
        spans = []
        for place in hit.places:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = place, 1, strong
            spans.append(span)
        layout.setFormats(spans)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        left = box.left()
        if direction is Qt.LayoutDirection.RightToLeft:
            left = round(box.right() + 1 - line.naturalTextWidth())
        painter.setPen(self._theme.color("text_2" if hit.places or hit.entry.why_not else "text_1"))
        top = box.center().y() - layout.boundingRect().height() / 2
        layout.draw(painter, QRect(left, round(top), 0, 0).topLeft())

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, box)


def _width(font: QFont, words: str) -> int:
    """Return what words take, with the pixel that rounding may ask for; nothing for none."""
    return QFontMetrics(font).horizontalAdvance(words) + 2 if words else 0
