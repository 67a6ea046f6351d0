"""Sums by day, film or model as a Qt table."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from desktop_app.domain.money import Unit
from desktop_app.domain.statement import Group, GroupBy, amount_words
from desktop_app.ui.index import NOWHERE, Index
from desktop_app.ui.spending.words import moved_words
from desktop_app.ui.words import in_credits, in_dollars, shown


class Column(IntEnum):
    """The columns of the sums."""

    LABEL = 0
    TAKES = 1
    CHARGED = 2
    DOLLARS = 3
    DOUBT = 4
    BY_ITSELF = 5


class GroupsModel(QAbstractTableModel):
    """Shows groups; days newest first."""

    def __init__(self, title_of_model: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title_of_model = title_of_model
        self._groups: tuple[Group, ...] = ()
        self._by = GroupBy.DAY
        self._is_play = False
        self._unit = Unit.CREDITS

    def show(self, groups: Sequence[Group], by: GroupBy, unit: Unit, *, play: bool) -> None:
        """Show other groups; play credits have no worth in dollars."""
        self.beginResetModel()
        self._groups = tuple(reversed(groups)) if by is GroupBy.DAY else tuple(groups)
        self._by, self._is_play, self._unit = by, play, unit
        self.endResetModel()

    def text_of(self, row: int) -> str:
        """Return a row as text, its cells apart by tabs."""
        return "\t".join(self._text(self._groups[row], column) for column in Column)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._groups)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._groups[index.row()], column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._title(column) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, group: Group, column: Column) -> str:
        sums = group.sums
        match column:
            case Column.LABEL:
                is_model = self._by is GroupBy.MODEL
                return self._title_of_model(group.key) if is_model else group.label
            case Column.TAKES:
                return str(group.takes)
            case Column.CHARGED:
                return shown(amount_words(sums.charged, sums.charged_unpriced))
            case Column.DOLLARS:
                if self._is_play and self._unit is Unit.CREDITS:
                    return self.tr("play money")
                unknown = sums.charged_unpriced and not sums.charged.milli
                return self.tr("unknown") if unknown else in_dollars(sums.charged.usd)
            case Column.DOUBT:
                return moved_words(sums.doubted, sums.doubted_unpriced, self._unit)
            case Column.BY_ITSELF:
                sign = "+" if sums.drift.milli > 0 else ""
                return f"{sign}{in_credits(sums.drift)}" if sums.drift.milli else ""

    def _title(self, column: Column) -> str:
        by = {
            GroupBy.DAY: self.tr("Day"),
            GroupBy.PROJECT: self.tr("Film"),
            GroupBy.MODEL: self.tr("Model"),
        }
        return {
            Column.LABEL: by[self._by],
            Column.TAKES: self.tr("Takes"),
            Column.CHARGED: self.tr("Credits"),
            Column.DOLLARS: self.tr("Dollars"),
            Column.DOUBT: self.tr("In doubt"),
            Column.BY_ITSELF: self.tr("Balance by itself"),
        }[column]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    is_words = column is Column.LABEL
    side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
