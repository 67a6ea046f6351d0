"""The list of scenes: choose, rename, reorder by hand or keys, remove, add."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from desktop_app.domain.project import SceneId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import Button, Role, Text, column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.models import SceneListModel, SceneRole, SceneStates
from desktop_app.ui.scene_cards import CARD_HEIGHT, THUMBNAIL, SceneCardDelegate
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.layout import edge_pull

Poster = Callable[[Path, int], Awaitable[bytes]]
"""The first picture of a film as JPEG, `height` pixels high; may raise a TakewrightError."""

_SETTLE_MS = 40
_PULL_MS = 16


@dataclass(frozen=True, slots=True)
class _Carried:
    """A card in the hand: its row, where in it the pointer holds it, and where it would land."""

    row: int
    grip: int
    top: int
    target: int
    picture: QPixmap | None = None


class SceneTable(QTableView):
    """Cards in one column (a table repaints only the rows that change; a list does not).

    Signals: moved(row, index) when a card is dropped elsewhere; the rest is asked for by keys or
    menu: open_asked(), remove_asked(), nudge_asked(by).
    """

    moved = Signal(int, int)
    open_asked = Signal()
    remove_asked = Signal()
    nudge_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._carried: _Carried | None = None
        self._pointer = QPoint()
        self._pull = QTimer(self, interval=_PULL_MS)
        self._pull.timeout.connect(self._scroll_at_edge)
        self.setObjectName("sceneTable")
        self.setAccessibleName(self.tr("Scenes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(CARD_HEIGHT // 3)
        self._hide_headers()

    def cancel_drag(self) -> bool:
        """Put a carried card back; False when none was carried."""
        held, self._carried = self._carried, None
        self._pull.stop()
        self.viewport().unsetCursor()
        self.viewport().update()
        return held is not None and held.picture is not None

    def _hide_headers(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setMinimumSectionSize(CARD_HEIGHT)
        down.setDefaultSectionSize(CARD_HEIGHT)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _card(self, row: int) -> QRect:
        return self.visualRect(self.model().index(row, 0))

    def _carry(self) -> None:
        held = self._carried
        if held is None:
            return
        top = self._pointer.y() - held.grip
        if held.picture is None:
            if abs(top - self._card(held.row).top()) < QApplication.startDragDistance():
                return
            held = replace(held, picture=self._picture_of(held.row))
            self.selectRow(held.row)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        # The card lands where its middle is: it swaps with a neighbour half-way over it.
        middle = top + CARD_HEIGHT // 2 + self.verticalOffset()
        target = max(0, min(self.model().rowCount() - 1, middle // CARD_HEIGHT))
        self._carried = replace(held, top=top, target=target)
        self.viewport().update()

    def _picture_of(self, row: int) -> QPixmap:
        return self.viewport().grab(self._card(row))

    def _scroll_at_edge(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        by = edge_pull(self._pointer.y(), self.viewport().height(), zone=36, fastest=20.0)
        bar.setValue(before + round(by))
        if bar.value() != before:
            self._carry()

    def _paint_carried(self, held: _Carried, picture: QPixmap) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        after = held.target > held.row
        card = self._card(held.target)
        line = card.bottom() if after else card.top()
        painter.fillRect(self._card(held.row), self._theme.color("window"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRect(QRect(card.left() + 6, max(0, line - 1), card.width() - 12, 2))
        painter.drawEllipse(QPoint(card.left() + 7, max(3, line)), 3, 3)
        painter.setOpacity(0.9)
        painter.drawPixmap(card.left() + 4, held.top, picture)
        painter.setPen(self._theme.color("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(card.left() + 4, held.top, card.width() - 5, CARD_HEIGHT - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pointer = event.position().toPoint()
        index = self.indexAt(self._pointer)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and plain:
            top = self.visualRect(index).top()
            self._carried = _Carried(index.row(), self._pointer.y() - top, top, index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if self._carried is None:
            super().mouseMoveEvent(event)
        else:
            self._carry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._carried
        self.cancel_drag()
        super().mouseReleaseEvent(event)
        if held is not None and held.picture is not None and held.target != held.row:
            self.moved.emit(held.row, held.target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.cancel_drag()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        nudges = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in nudges:
            self.nudge_asked.emit(nudges[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.cancel_drag():
            return
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel_drag()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        held = self._carried
        if held is not None and held.picture is not None:
            self._paint_carried(held, held.picture)


class SceneList(QWidget):
    """The scenes dock.

    Signals: scene_selected(scene_id) by mouse or key, not by `select_scene`; scene_opened(scene_id)
    for editing; add_requested(); remove_requested(list of scene ids). Renaming and reordering go to
    the session directly.
    """

    scene_selected = Signal(str)
    scene_opened = Signal(str)
    add_requested = Signal()
    remove_requested = Signal(list)

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        poster: Poster,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sceneList")
        self.setAccessibleName(self.tr("Scene list"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._is_quiet = False

        async def fetch(key: PictureKey) -> Sequence[bytes]:
            return [await poster(key.path, key.height)]

        self._posters = LazyPictures(fetch, parent=self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.model = SceneListModel(session, states, self)
        self.table = SceneTable(theme)
        self.table.setModel(self.model)
        self.table.setItemDelegate(SceneCardDelegate(theme, self._poster_of, self))
        self._note = Text(
            self.tr("No scenes yet. Write the first one, or start a story from a topic."),
            Role.MUTED,
            wrap=True,
        )
        self._note.setContentsMargins(12, 16, 12, 4)
        self.add_button = Button(self.tr("Add scene"))
        self.add_button.setObjectName("addSceneButton")
        self.add_button.set_icon(icons, "plus", "text_1")
        parts = column(
            self._note,
            self.table,
            row(self.add_button, margins=(12, 12, 12, 12)),
            gap=0,
        )
        # Scenes take all the room that they can fill; the button follows the last one.
        parts.setStretchFactor(self.table, 1)
        parts.addStretch(0)
        self.setLayout(parts)
        self._connect(theme)
        self._fit_height()

    @property
    def current_scene(self) -> SceneId | None:
        """The scene that the keys act on."""
        scene = self.model.scene_at(self.table.currentIndex().row())
        return None if scene is None else scene.id

    def selected_scenes(self) -> tuple[SceneId, ...]:
        """Return the selected scenes, in film order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        scenes = (self.model.scene_at(row) for row in rows)
        return tuple(scene.id for scene in scenes if scene is not None)

    def select_scene(self, scene_id: SceneId | None) -> None:
        """Show a selection made elsewhere; tells nobody."""
        place = None if scene_id is None else self.model.row_of(scene_id)
        if place is not None and self.selected_scenes() == (scene_id,):
            return
        self._is_quiet = True
        try:
            if place is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(place)
                self.table.scrollTo(self.model.index(place))
        finally:
            self._is_quiet = False

    def rename_current(self) -> None:
        """Let the current scene's title be typed over."""
        index = self.table.currentIndex()
        if index.isValid():
            self.table.edit(index)

    def move_current(self, by: int) -> None:
        """Move the current scene `by` places along the film."""
        place = self.table.currentIndex().row()
        target = max(0, min(place + by, self.model.rowCount() - 1))
        if place >= 0 and target != place:
            self._move(place, target)

    def open_current(self) -> None:
        """Open the current scene for editing."""
        if self.current_scene is not None:
            self.scene_opened.emit(self.current_scene)

    def remove_selected(self) -> None:
        """Ask for the selected scenes to be taken out of the film."""
        chosen = self.selected_scenes()
        if chosen:
            self.remove_requested.emit(list(chosen))

    def close_down(self) -> None:
        """Stop listening and fetching; the session may outlive this."""
        self.model.close()
        self._posters.stop()
        self._settled.stop()

    def _connect(self, theme: Theme) -> None:
        table, model = self.table, self.model
        table.moved.connect(self._move)
        table.open_asked.connect(self.open_current)
        table.remove_asked.connect(self.remove_selected)
        table.nudge_asked.connect(self.move_current)
        table.selectionModel().currentRowChanged.connect(self._current_changed)
        table.verticalScrollBar().valueChanged.connect(self._settled.start)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self._fit_height)
            changed.connect(table.cancel_drag)
        model.layoutChanged.connect(table.cancel_drag)
        for changed in (model.dataChanged, model.layoutChanged):
            changed.connect(self._settled.start)
        self.add_button.clicked.connect(self.add_requested)
        self._settled.timeout.connect(self._want_posters)
        self._posters.arrived.connect(self._poster_arrived)
        theme.changed.connect(table.viewport().update)

    def _fit_height(self) -> None:
        count = self.model.rowCount()
        self.table.setVisible(count > 0)
        self._note.setVisible(count == 0)
        self.table.setMaximumHeight(max(1, count * CARD_HEIGHT))
        self._settled.start()

    def _move(self, place: int, target: int) -> None:
        scene = self.model.scene_at(place)
        if scene is not None:
            self._session.move_scene(scene.id, target)
            self.table.scrollTo(self.model.index(target))

    def _current_changed(self, current: QModelIndex) -> None:
        scene = self.model.scene_at(current.row())
        if scene is not None and not self._is_quiet:
            self.scene_selected.emit(scene.id)

    def _key(self, path: Path) -> PictureKey:
        return PictureKey(path, 1, round(THUMBNAIL.height() * self.devicePixelRatioF()))

    def _poster_of(self, path: Path) -> QPixmap | None:
        pictures = self._posters.get(self._key(path))
        return pictures[0] if pictures else None

    def _visible_rows(self) -> range:
        height = self.table.viewport().height()
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(height - 1)
        return range(first, (last if last >= 0 else self.model.rowCount() - 1) + 1)

    def _want_posters(self) -> None:
        rows = self._visible_rows()
        paths = [self.model.index(place).data(SceneRole.PICTURE) for place in rows]
        self._posters.want([self._key(path) for path in paths if path is not None])

    def _poster_arrived(self, path: Path) -> None:
        for place in self._visible_rows():
            index = self.model.index(place)
            if index.data(SceneRole.PICTURE) == path:
                self.table.update(index)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place, last = self.table.currentIndex().row(), self.model.rowCount() - 1
        count = len(self.selected_scenes())
        remove = (
            self.tr("Remove scene") if count < 2 else self.tr("Remove {0} scenes").format(count)
        )
        for text, keys, act, allowed in (
            (self.tr("Open scene"), "Return", self.open_current, True),
            (self.tr("Rename"), "F2", self.rename_current, True),
            (self.tr("Move up"), "Alt+Up", lambda: self.move_current(-1), place > 0),
            (self.tr("Move down"), "Alt+Down", lambda: self.move_current(1), place < last),
            (remove, "Del", self.remove_selected, True),
        ):
            action = menu.addAction(f"{text}\t{keys}")
            action.triggered.connect(act)
            action.setEnabled(allowed)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        table = self.table
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = table.currentIndex()
        if by_mouse:
            index = table.indexAt(table.viewport().mapFromGlobal(event.globalPos()))
        if not index.isValid():
            return
        if not table.selectionModel().isSelected(index):
            table.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        place = table.viewport().mapToGlobal(table.visualRect(index).center())
        self._menu().popup(event.globalPos() if by_mouse else place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()
