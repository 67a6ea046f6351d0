"""What shows an entry of the cast: its pictures, films and sounds, in the order models get them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.references import Reference, Use
from desktop_app.ui.controls import FlowLayout, announce
from desktop_app.ui.controls.menus import put_choice
from desktop_app.ui.drags import carry
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.references.carried import Brought, brought_in, is_for_tray, mime_of_place
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.tile import ReferenceTile, Shown
from desktop_app.ui.references.words import USE_ICONS, use_words
from desktop_app.ui.theme import Theme

_GAP = 6


class CastShows(QWidget):
    """Tiles that are added to, carried, moved by Alt and arrows, and removed by Delete.

    Signals: brought(Brought) by drop or paste; files_asked(); frame_asked() for that in the player;
    arranged(references, was_moved) when some were removed or moved.
    """

    brought = Signal(object)
    files_asked = Signal()
    frame_asked = Signal()
    arranged = Signal(object, bool)

    def __init__(self, pictures: SourcePictures, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("castShows")
        self.setAccessibleName(self.tr("Pictures, films and sounds of it"))
        self.setAcceptDrops(True)
        self._pictures, self._theme, self._icons = pictures, theme, icons
        self._entry: CastEntry | None = None
        self._why_no_frame: Callable[[], str | None] = lambda: None
        self._tiles: list[ReferenceTile] = []
        self.more = ReferenceTile(theme, icons, self.tr("Add a picture or a sound"))
        self.more.setObjectName("castAddPicture")
        self.more.filling.connect(self._offer)
        self._flow = FlowLayout(_GAP)
        self._flow.addWidget(self.more)
        self.setLayout(self._flow)
        pictures.arrived.connect(self._show)

    @property
    def tiles(self) -> Sequence[ReferenceTile]:
        """The tiles of what is there, in order."""
        return tuple(self._tiles)

    def ask_before_frame(self, why_not: Callable[[], str | None]) -> None:
        """Have the menu say why there is no frame in the player, when there is none."""
        self._why_no_frame = why_not

    def show_entry(self, entry: CastEntry | None) -> None:
        """Show what shows an entry."""
        self._entry = entry
        sources = [each.source for each in self._references if each.use is not Use.SOUND]
        self._pictures.want(sources)
        self._show()

    def paste(self) -> bool:
        """Take in what the clipboard has; tell whether that was something."""
        found = brought_in(QGuiApplication.clipboard().mimeData())
        if found is None or found.moved is not None:
            announce(self, self.tr("There is no picture and no file in the clipboard."))
            return False
        self.brought.emit(found)
        return True

    @property
    def _references(self) -> tuple[Reference, ...]:
        return self._entry.references if self._entry else ()

    def _show(self) -> None:
        references = self._references
        while len(self._tiles) < len(references):
            self._add_tile()
        while len(self._tiles) > len(references):
            self._drop_tile()
        for place, (tile, each) in enumerate(zip(self._tiles, references, strict=True), 1):
            source = each.source
            picture = None if each.use is Use.SOUND else self._pictures.get(source)
            fault = "" if each.use is Use.SOUND else self._pictures.fault_of(source)
            kind = use_words(each.use)
            name = self.tr("{number}: {name}").format(number=place, name=each.name or kind)
            mark = str(place)
            tile.show_reference(
                Shown(name, USE_ICONS[each.use], mark, fault=fault, picture=picture)
            )
        self.updateGeometry()

    def _add_tile(self) -> None:
        place = len(self._tiles)
        tile = ReferenceTile(self._theme, self._icons, self.tr("Picture"))
        tile.setObjectName(f"castPicture.{place}")
        tile.removed.connect(lambda: self._remove(place))
        tile.pushed.connect(lambda by: self._move(place, place + by))
        tile.carried.connect(lambda: self._carry(place))
        tile.menu_wished.connect(lambda at: self._offer_for(place, at))
        tile.opened.connect(lambda: self._offer_for(place, _below(tile)))
        self._tiles.append(tile)
        self._flow.removeWidget(self.more)
        self._flow.addWidget(tile)
        self._flow.addWidget(self.more)
        tile.show()
        QWidget.setTabOrder(self._tiles[place - 1] if place else self, tile)
        QWidget.setTabOrder(tile, self.more)

    def _drop_tile(self) -> None:
        tile = self._tiles.pop()
        if tile.hasFocus():
            (self._tiles[-1] if self._tiles else self.more).setFocus()
        self._flow.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def _remove(self, place: int) -> None:
        left = list(self._references)
        if place < len(left):
            gone = left.pop(place)
            self.arranged.emit(tuple(left), False)
            words = self.tr("{name} is removed. Undo brings it back.")
            announce(self, words.format(name=gone.name or use_words(gone.use)))

    def _move(self, place: int, target: int) -> None:
        line = list(self._references)
        target = max(0, min(target, len(line) - 1))
        if target == place or place >= len(line):
            return
        line.insert(target, line.pop(place))
        self.arranged.emit(tuple(line), True)
        self._tiles[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry(self, place: int) -> None:
        shown = self._tiles[place].shown
        picture = shown.picture if shown and shown.picture else self._tiles[place].grab()
        carry(self, mime_of_place(place), picture)

    def _offer(self, at: QPoint) -> None:
        menu = self._bare()
        self._add(menu, "files", self.tr("Choose files…"), self.files_asked.emit)
        clip = QGuiApplication.clipboard().mimeData()
        nothing = self.tr("There is no picture and no file in the clipboard.")
        self._add(
            menu, "paste", self.tr("Paste"), self.paste, None if is_for_tray(clip) else nothing
        )
        words = self.tr("Use the frame in the player")
        self._add(menu, "frame", words, self.frame_asked.emit, self._why_no_frame())
        menu.popup(at)

    def _offer_for(self, place: int, at: QPoint) -> None:
        menu, last = self._bare(), len(self._tiles) - 1
        there = self.tr("It is there already.")
        earlier, later = (there if place == 0 else None), (there if place == last else None)
        ahead, back = place - 1, place + 1
        self._add(
            menu, "earlier", self.tr("Move earlier"), lambda: self._move(place, ahead), earlier
        )
        self._add(menu, "later", self.tr("Move later"), lambda: self._move(place, back), later)
        self._add(menu, "remove", self.tr("Remove"), lambda: self._remove(place))
        menu.popup(at)

    def _bare(self) -> QMenu:
        menu = KeyMenu(self)
        menu.setObjectName("castPictureMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        words: str,
        act: Callable[[], object],
        why_not: str | None = None,
    ) -> None:
        put_choice(menu, f"castPicture.{name}", words, act, why_not)

    def _place_at(self, at: QPoint) -> int:
        """Return before which tile something is put that is let go here."""
        over = [place for place, tile in enumerate(self._tiles) if tile.geometry().contains(at)]
        return over[0] if over else len(self._tiles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._entry is not None and is_for_tray(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.more.show_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.more.show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.more.show_target(False)
        found: Brought | None = brought_in(event.mimeData())
        if found is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if found.moved is None:
            self.brought.emit(found)
        elif event.source() is self:
            target = self._place_at(event.position().toPoint())
            self._move(found.moved, target - 1 if target > found.moved + 1 else target)


def _below(tile: ReferenceTile) -> QPoint:
    return tile.mapToGlobal(tile.rect().bottomLeft())
