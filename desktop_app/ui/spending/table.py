"""The table of the spending dialog: read, searched with the arrows, copied from."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QPoint
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop_app.ui.theme import Theme

_ROW: Final = 30
_LEAST: Final = 180
"""Width of the column that gives way."""
_MEASURED: Final = 60
"""So many lines are measured when columns are made wide enough."""


class ReadTable(QTableView):
    """A table of lines that cannot be changed; Ctrl+C copies the lines that are selected."""

    def __init__(
        self,
        model: QAbstractItemModel,
        theme: Theme,
        name: str,
        *,
        stretched: int,
        widths: Mapping[int, int],
        text_of: Callable[[int], str],
        task_of: Callable[[int], str] = lambda row: "",
    ) -> None:
        """Make it; `widths` are those of the columns beside the `stretched` one."""
        super().__init__()
        self._text_of = text_of
        self._task_of = task_of
        self.setAccessibleName(name)
        self.setProperty("ledger", True)
        self.setModel(model)
        self.setFont(theme.font(tabular=True))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # One height for all: ten thousand lines need not be measured.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setResizeContentsPrecision(_MEASURED)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._widths = widths
        self._stretched = stretched
        model.modelReset.connect(self._widen)
        theme.changed.connect(self.viewport().update)

    def setColumnHidden(self, column: int, hide: bool, /) -> None:
        super().setColumnHidden(column, hide)
        self._fit()

    def copy(self) -> None:
        """Put the selected lines on the clipboard, as a spreadsheet takes them."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if rows:
            QGuiApplication.clipboard().setText("\n".join(self._text_of(row) for row in rows))

    def _copy_task(self) -> None:
        QGuiApplication.clipboard().setText(self._task_of(self.currentIndex().row()))

    def _open_menu(self, place: QPoint) -> None:
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setObjectName("ledgerMenu")
        offers = [(self.tr("Copy lines"), self.copy)]
        if self._task_of(self.currentIndex().row()):
            offers.insert(0, (self.tr("Copy task id"), self._copy_task))
        for words, do in offers:
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, do=do: do())
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _widen(self) -> None:
        """Make the columns wider whose words in the first lines need it: some languages do."""
        for column, width in self._widths.items():
            needed = min(self.sizeHintForColumn(column), width * 3 // 2)
            if needed > self.columnWidth(column) and not self.isColumnHidden(column):
                self.setColumnWidth(column, needed)
        self._fit()

    def _fit(self) -> None:
        """Give one column the room that the others leave, and never too little."""
        header = self.horizontalHeader()
        others = header.length() - self.columnWidth(self._stretched)
        self.setColumnWidth(self._stretched, max(_LEAST, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._open_menu(event.globalPos())
        else:
            rect = self.visualRect(self.currentIndex())
            self._open_menu(self.viewport().mapToGlobal(rect.bottomLeft()))
