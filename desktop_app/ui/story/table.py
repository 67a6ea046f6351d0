"""The outline as a table: words that wrap, editing in place, reroll and more at the row's end."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.domain.drafts import SceneDraft
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.panel_commands import PanelCommands
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.story.carry import RowInHand
from desktop_app.ui.story.delegate import OutlineDelegate
from desktop_app.ui.story.model import BY_HAND, Column, OutlineModel
from desktop_app.ui.theme import Theme

_WIDTHS = {
    Column.NUMBER: 52,
    Column.TITLE: 180,
    Column.CAST: 116,
    Column.DIALOGUE: 210,
    Column.TRANSITION: 116,
    Column.SECONDS: 78,
    Column.ACTIONS: 80,
}
_FIT_AT_ONCE = 24
"""Rows that are fitted to their words before the window has its turn again."""


class OutlineTable(QTableView):
    """Shows and edits an OutlineModel.

    F2 or a double click edits, Ctrl+R writes a row again, Ctrl+N adds one, Delete takes it out, a
    drag or Alt+Up and Alt+Down move it, Ctrl+Z takes the last change back, Ctrl+Shift+Z brings it
    back.
    Signals: reroll_requested(int row).
    """

    reroll_requested = Signal(int)

    def __init__(
        self, theme: Theme, icons: Icons, model: OutlineModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outline = model
        self._icons = icons
        self._theme = theme
        self._paint = OutlineDelegate(theme, icons, model, self)
        self.setModel(model)
        self.setItemDelegate(self._paint)
        self.setAccessibleName(self.tr("Scenes of the outline"))
        self._set_manners()
        self._set_columns()
        PanelCommands(self, Menu.STORY, self._deeds(), icons)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_some)
        self._unfitted: list[int] = []
        self._in_hand: RowInHand | None = None
        for signal in (model.modelReset, model.rowsMoved, model.rowsInserted, model.dataChanged):
            signal.connect(self._fit_later)
        theme.changed.connect(self.viewport().update)
        model.outline_changed.connect(self._show_columns)
        self._show_columns()

    def select_row(self, at: int) -> None:
        """Make a row the current one, if there is any."""
        if self._outline.outline:
            at = max(0, min(at, len(self._outline.outline) - 1))
            self.setCurrentIndex(self._outline.index(at, Column.PROMPT))

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)

    def _set_columns(self) -> None:
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(24)
        for column in Column:
            fixed = QHeaderView.ResizeMode.Fixed
            stretch = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, stretch if column is Column.PROMPT else fixed)
            if column in _WIDTHS:
                self.setColumnWidth(column, _WIDTHS[column])

    def _show_columns(self) -> None:
        """Show what is said and how scenes meet where a row has that: the prompt needs the room."""
        for column in (Column.DIALOGUE, Column.TRANSITION):
            self.setColumnHidden(column, not self._outline.tells_more)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "story_again": self._reroll,
            "story_up": lambda: self._outline.move(self._row(), self._row() - 1),
            "story_down": lambda: self._outline.move(self._row(), self._row() + 1),
            "story_release": self._release,
            "story_add": self.add_row,
            "story_remove": self._remove,
            "story_undo": self._outline.undo,
            "story_redo": self._outline.redo,
        }

    def _fit_later(self) -> None:
        """Fit rows to their words: those in sight first, the rest a few at a time."""
        first = max(0, self.rowAt(0))
        count = len(self._outline.outline)
        self._unfitted = [*range(first, count), *range(first)]
        self._fit.start()

    def _fit_some(self) -> None:
        now, self._unfitted = self._unfitted[:_FIT_AT_ONCE], self._unfitted[_FIT_AT_ONCE:]
        for row in now:
            if row < len(self._outline.outline):
                self.resizeRowToContents(row)
        if self._unfitted:
            self._fit.start()

    def _row(self) -> int:
        return self.currentIndex().row()

    def _reroll(self) -> None:
        if self._row() >= 0:
            self.reroll_requested.emit(self._row())

    def add_row(self) -> None:
        """Add a scene after the current one and let its title be typed."""
        at = self._row() + 1 if self._row() >= 0 else len(self._outline.outline)
        title = self.tr("Scene {number}").format(number=at + 1)
        self._outline.add(at, SceneDraft(title, ""))
        index = self._outline.index(at, Column.TITLE)
        self.setCurrentIndex(index)
        self.edit(index)

    def _release(self) -> None:
        if self._row() >= 0:
            self._outline.release(self._row())

    def _remove(self) -> None:
        at = self._row()
        if at >= 0:
            self._outline.remove(at)
            self.select_row(at)

    def _open_menu(self, where: QPoint) -> None:
        at = self._row()
        if at < 0:
            return
        menu = KeyMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        why_not, deeds = self._why_not(at), self._deeds()
        for command, do in deeds.items():
            words = self._outline.told_again(at) if command == "story_again" else None
            put_command(menu, command, do, why_not.get(command), words)
        menu.popup(where)

    def _why_not(self, at: int) -> dict[str, str]:
        """Return why commands cannot be given for a row, those that cannot."""
        outline = self._outline
        by_hand = bool(outline.index(at, 0).data(BY_HAND))
        found = {
            "story_up": "" if at > 0 else self.tr("It is the first scene."),
            "story_down": "" if at < len(outline.outline) - 1 else self.tr("It is the last scene."),
            "story_release": "" if by_hand else self.tr("It was not changed by hand."),
            "story_undo": "" if outline.can_undo else self.tr("Nothing was changed yet."),
            "story_redo": "" if outline.can_redo else self.tr("Nothing was taken back."),
        }
        return {command: sentence for command, sentence in found.items() if sentence}

    def _act_at(self, index: QModelIndex, point: QPoint) -> None:
        reroll, more = self._paint.marks(self.visualRect(index))
        if reroll.contains(point):
            self._reroll()
        elif more.contains(point):
            self._open_menu(self.viewport().mapToGlobal(more.bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        held = event.button() is Qt.MouseButton.LeftButton and index.isValid()
        self._in_hand = RowInHand(index.row(), at) if held else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._in_hand = self._in_hand, None
        if held is not None and held.is_carried:
            self._put_down(held)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() == Column.ACTIONS:
            self._act_at(index, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._in_hand is None:
            super().mouseMoveEvent(event)
        else:
            self._in_hand.follow(self, event.position().toPoint())
            if self._in_hand.is_carried:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _put_down(self, held: RowInHand) -> None:
        self.viewport().unsetCursor()
        self.setState(QAbstractItemView.State.NoState)
        self._outline.move(held.row, held.target)
        self.select_row(held.target)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._in_hand is not None and self._in_hand.is_carried:
            painter = QPainter(self.viewport())
            self._in_hand.paint(self, painter, self._theme.color("accent"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._open_menu(event.globalPos())
        else:
            rect = self.visualRect(self.currentIndex())
            self._open_menu(self.viewport().mapToGlobal(rect.bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() == Qt.Key.Key_Escape and self._in_hand is not None:
            self._in_hand = None
            self.viewport().unsetCursor()
            self.viewport().update()
        elif enter and self.currentIndex().column() == Column.ACTIONS:
            self._reroll()
        elif enter and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_later()
