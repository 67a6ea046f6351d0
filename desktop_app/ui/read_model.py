"""Lines that are read and not changed, as a Qt table: what all such tables have in common."""

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor, QIcon

from desktop_app.ui.index import NOWHERE, Index

AnyRow = TypeVar("AnyRow")
AnyColumn = TypeVar("AnyColumn", bound=IntEnum)

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ReadModel(QAbstractTableModel, Generic[AnyRow, AnyColumn]):
    """Shows rows in columns; of what is shown a subclass says `title` and `text`, and may say more.

    Columns of `numbers` stand at their trailing edge.
    """

    def __init__(
        self,
        columns: type[AnyColumn],
        numbers: Collection[AnyColumn] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._numbers = numbers
        self._shown: Sequence[AnyRow] = ()

    @property
    def rows(self) -> Sequence[AnyRow]:
        """What is shown, in its order."""
        return self._shown

    def put_rows(self, rows: Sequence[AnyRow], *, in_place: bool = False) -> None:
        """Show other rows; `in_place` when they are the same ones, changed."""
        if in_place:
            self._shown = rows
            self.tell_changed()
            return
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def put_on_top(self, rows: Sequence[AnyRow], new: int) -> None:
        """Show rows of which only the first `new` were not there."""
        if new:
            self.beginInsertRows(NOWHERE, 0, new - 1)
            self._shown = rows
            self.endInsertRows()

    def tell_changed(self) -> None:
        """Have every row drawn again where it is."""
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def title(self, column: AnyColumn) -> str:
        """Return what a column is called."""
        raise NotImplementedError

    def text(self, row: AnyRow, column: AnyColumn) -> str:
        """Return what stands in a cell."""
        raise NotImplementedError

    def meaning(self, column: AnyColumn) -> str | None:
        """Return what a column means, where its title does not say it."""

    def tip(self, row: AnyRow, column: AnyColumn) -> str | None:
        """Return what more is told of a cell; the whole of it unless that is overridden."""
        return self.text(row, column)

    def colour(self, row: AnyRow, column: AnyColumn) -> QColor | None:
        """Return the colour of a cell's words, None for the usual one."""

    def icon(self, row: AnyRow, column: AnyColumn) -> QIcon | None:
        """Return what stands before a cell's words."""

    def text_of(self, row: int) -> str:
        """Return a row as text, its cells apart by tabs."""
        return "\t".join(self.text(self._shown[row], column) for column in self._columns)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self._columns(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.tip(row, column)
            case Qt.ItemDataRole.ForegroundRole:
                return self.colour(row, column)
            case Qt.ItemDataRole.DecorationRole:
                return self.icon(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self._columns(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.title(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self.meaning(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
        return None

    def _alignment(self, column: AnyColumn) -> Qt.AlignmentFlag:
        is_number = column in self._numbers
        side = Qt.AlignmentFlag.AlignTrailing if is_number else Qt.AlignmentFlag.AlignLeading
        return side | _MIDDLE
