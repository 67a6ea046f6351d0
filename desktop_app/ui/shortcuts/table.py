"""Every command with its menu and its keys, as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.actions import Actions
from desktop_app.ui.keymap import Keymap, native
from desktop_app.ui.registry.command import Command, Menu
from desktop_app.ui.shortcuts.words import menu_name, where_heard
from desktop_app.ui.words import in_commas

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 30


class Column(IntEnum):
    """What stands side by side."""

    COMMAND = 0
    MENU = 1
    KEYS = 2


class CommandTable(QAbstractTableModel):
    """The commands that a search finds, in the order of the menus."""

    def __init__(self, actions: Actions, keymap: Keymap) -> None:
        super().__init__()
        self._actions = actions
        self._keymap = keymap
        order = list(Menu)
        self._all = sorted(keymap.commands, key=lambda each: order.index(each.menu))
        self._found = list(self._all)

    def command_at(self, row: int) -> Command | None:
        """Return the command of a row."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def row_of(self, command: Command | None) -> int:
        """Return where a command stands, -1 where it is not shown."""
        return self._found.index(command) if command in self._found else -1

    def find(self, words: str) -> None:
        """Show the commands whose title, menu or keys hold all these words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._found = [each for each in self._all if all(w in self._text(each) for w in wanted)]
        self.endResetModel()

    def show_keymap(self, keymap: Keymap) -> None:
        """Show other keys."""
        self._keymap = keymap
        if self._found:
            last = self.index(len(self._found) - 1, Column.KEYS)
            self.dataChanged.emit(self.index(0, 0), last)

    def words(self, row: int, column: Column) -> str:
        """Return what stands in a cell."""
        command = self._found[row]
        match column:
            case Column.COMMAND:
                return self._actions.title(command.id)
            case Column.MENU:
                return where_heard(command)
            case Column.KEYS:
                return in_commas(native(each) for each in self._keymap.keys_of(command))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(index.row(), Column(index.column()))
            case Qt.ItemDataRole.FontRole if self._keymap.is_changed(command):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row())
        return None

    def _spoken(self, row: int) -> str:
        parts = [self.words(row, each) for each in Column]
        parts[-1] = parts[-1] or self.tr("no keys")
        return in_commas(parts)

    def _text(self, command: Command) -> str:
        keys = self._keymap.keys_of(command)
        told = (self._actions.title(command.id), menu_name(command.menu), *keys, *map(native, keys))
        return " ".join(told).casefold()


class CommandView(QTableView):
    """Shows the table; a row is chosen as a whole."""

    def __init__(self, table: CommandTable) -> None:
        super().__init__()
        self.setObjectName("shortcutTable")
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setProperty("ledger", True)
        self.setModel(table)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.COMMAND, QHeaderView.ResizeMode.Stretch)

    @property
    def row(self) -> int:
        """The row that is chosen, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row, none for -1."""
        model = self.model()
        self.setCurrentIndex(model.index(row, 0) if row >= 0 else QModelIndex())


def lines_of(table: CommandTable, rows: Sequence[int]) -> list[tuple[str, ...]]:
    """Return rows as words, those without keys left out."""
    found = [tuple(table.words(row, each) for each in Column) for row in rows]
    return [each for each in found if each[Column.KEYS]]
