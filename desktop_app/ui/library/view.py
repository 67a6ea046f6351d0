"""The list of the library: rows or tiles, of which those in sight have their pictures."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_app.domain.library import Entry
from desktop_app.ui.drags import carry
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.library.model import LibraryModel
from desktop_app.ui.library.tiles import PICTURES, LibraryTiles, Looks, Shape
from desktop_app.ui.panel_commands import PanelCommands
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.scrubbing import MOMENTS, moment_at, picture_at
from desktop_app.ui.theme import Theme

_SETTLE_MS: Final = 40
_STEP: Final = 24


class LibraryView(QListView):
    """Shows what a LibraryModel lists; nothing is laid out again but when that is other entries.

    Signals: opened(Entry); menu_asked(QPoint on the screen); remove_asked().
    """

    opened = Signal(object)
    menu_asked = Signal(object)
    remove_asked = Signal()

    def __init__(
        self,
        model: LibraryModel,
        looks: Looks,
        pictures: LazyPictures,
        path_of: Callable[[Entry], Path],
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName("libraryView")
        self.setAccessibleName(self.tr("Takes, pictures and sounds of the film"))
        self._pictures = pictures
        self._path_of = path_of
        self._rows = model
        self._scrubbed: tuple[str, float] | None = None
        self._tiles = LibraryTiles(theme, icons, looks, self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._want)
        self.setModel(model)
        self.setItemDelegate(self._tiles)
        PanelCommands(self, Menu.LIBRARY, {"library_remove": self.remove_asked.emit})
        self._set_up()
        self.show_as(Shape.ROWS)
        self.activated.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self.look_again)
        model.modelReset.connect(self.look_again)
        pictures.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    @property
    def shape(self) -> Shape:
        """How large entries are."""
        return self._tiles.shape

    def show_as(self, shape: Shape) -> None:
        """Show rows, or tiles of one of two sizes; what is chosen stays in sight."""
        current = self.currentIndex()
        self._tiles.shape = shape
        is_rows = shape is Shape.ROWS
        self.setViewMode(self.ViewMode.ListMode if is_rows else self.ViewMode.IconMode)
        self.setGridSize(QSize() if is_rows else self._tiles.size_of(shape))
        # Changing the mode sets both anew.
        self.setMovement(self.Movement.Static)
        self.setDragEnabled(True)
        self.scheduleDelayedItemsLayout()
        if current.isValid():
            self.scrollTo(current)
        self.look_again()

    def chosen(self) -> tuple[Entry, ...]:
        """Return what is selected, in the order it is listed."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._rows.entries[row] for row in rows)

    def choose(self, keys: frozenset[str], current: str | None) -> None:
        """Select the entries of these keys, as far as they are listed."""
        choice, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        for row, entry in enumerate(self._rows.entries):
            if entry.key in keys:
                choice.select(self._rows.index(row), flag.Select)
            if entry.key == current:
                choice.setCurrentIndex(self._rows.index(row), flag.NoUpdate)

    def picture_of(self, entry: Entry) -> QPixmap | None:
        """Return the picture of an entry, once it is there."""
        keys = partial(self._key, entry)
        return picture_at(self._pictures, keys, self.moment_of(entry))

    def moment_of(self, entry: Entry) -> float | None:
        """Return the share of an entry that the pointer looks at, None where it does not."""
        key, moment = self._scrubbed or ("", None)
        return moment if key == entry.key else None

    def visible_rows(self) -> range:
        """Return the rows that are looked at."""
        entries = self._rows.entries
        if not entries:
            return range(0)
        room = self.viewport().rect()
        size = self.visualRect(self._rows.index(0)).size()
        across = 1 if self.shape is Shape.ROWS else max(1, room.width() // max(1, size.width()))
        height = max(1, size.height())
        first = max(0, self.verticalOffset() // height * across)
        last = min(
            len(entries), (self.verticalOffset() + room.height()) // height * across + across
        )
        return range(first, last)

    def _set_up(self) -> None:
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setResizeMode(self.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.verticalScrollBar().setSingleStep(_STEP)

    def _key(self, entry: Entry, count: int) -> PictureKey:
        height = round(PICTURES[self.shape].height() * self.devicePixelRatioF())
        return PictureKey(self._path_of(entry), count, height)

    def _want(self) -> None:
        """Have posters fetched, and before them the moments of what the pointer goes through."""
        entries = self._rows.entries
        seen = [entries[row] for row in self.visible_rows() if entries[row].take is not None]
        moments = [self._key(each, MOMENTS) for each in seen if self.moment_of(each) is not None]
        self._pictures.want([*moments, *(self._key(each, 1) for each in seen)])

    def _scrub(self, place: QPoint) -> None:
        """Show the moment under the pointer, while it is on a picture that moves."""
        index = self.indexAt(place)
        entry = self._rows.entry_at(index)
        if entry is None or entry.take is None or entry.take.media.is_still:
            self._look_at(None)
            return
        box = self._tiles.picture_box(self.visualRect(index), self.layoutDirection())
        inside = box.contains(place)
        self._look_at((entry.key, moment_at(place, box)) if inside else None)

    def _look_at(self, moment: tuple[str, float] | None) -> None:
        before, self._scrubbed = self._scrubbed, moment
        if before == moment:
            return
        self.viewport().update()
        if moment is not None and (before is None or before[0] != moment[0]):
            self._want()

    def look_again(self) -> None:
        """Fetch the pictures of what is in sight, in a moment."""
        # Not connected directly: a signal's number would become the timer's interval.
        self._settled.start()

    def _open(self) -> None:
        entry = self._rows.entry_at(self.currentIndex())
        if entry is not None:
            self.opened.emit(entry)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry what is chosen by its picture: a whole row would hide where it lands."""
        indexes = self.selectionModel().selectedIndexes()
        chosen = [each for each in self.chosen() if each.take is not None]
        if chosen:
            picture = self.picture_of(chosen[0]) or self._empty_picture()
            carry(self, self._rows.mimeData(indexes), picture)

    def _empty_picture(self) -> QPixmap:
        picture = QPixmap(PICTURES[Shape.ROWS])
        picture.fill(self.palette().mid().color())
        return picture

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._scrub(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._look_at(None)
        elif event.type() is QEvent.Type.ToolTip and self._scrubbed is not None:
            # It would lie over what is looked at; beside the picture it comes.
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.currentIndex()
        if by_mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if not index.isValid():
            return
        flag = QItemSelectionModel.SelectionFlag
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        middle = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(event.globalPos() if by_mouse else middle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
