"""The entries of the library that are listed now, as a Qt model."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QObject, Qt

from desktop_app.domain.library import Entry
from desktop_app.ui.index import NOWHERE, Index
from desktop_app.ui.timeline.take_drop import TAKE_MIME, mime_of

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class LibraryModel(QAbstractListModel):
    """Rows that are shown in place of each other, never changed one by one.

    `told` says what is known of an entry in a line, for a screen reader and the tooltip.
    """

    def __init__(self, told: Callable[[Entry], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed, in its order."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> bool:
        """List these; tells whether they are others, or in another order, than before."""
        before, now = self._entries, tuple(entries)
        if [each.key for each in before] == [each.key for each in now]:
            self._entries = now
            return False
        self.beginResetModel()
        self._entries = now
        self.endResetModel()
        return True

    def entry_at(self, index: Index) -> Entry | None:
        """Return the entry of a row; None for none."""
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry_at(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(entry)
            case _:
                return entry if role == ENTRY_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        entry = self.entry_at(index)
        is_take = entry is not None and entry.take is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_take else flags

    def mimeTypes(self) -> list[str]:
        return [TAKE_MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        found = (self.entry_at(index) for index in sorted(indexes, key=lambda each: each.row()))
        return mime_of(each.take.id for each in found if each is not None and each.take is not None)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
