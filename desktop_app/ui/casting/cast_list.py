"""The entries of the cast, under the name of their kind, with how much each is used."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.ui.casting.kinds import KIND_ICONS, group_words, kind_words
from desktop_app.ui.icons import Icons
from desktop_app.ui.panel_commands import PanelCommands
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, counted, shown

_ENTRY: Final = Qt.ItemDataRole.UserRole
_USES: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = 52
_HEAD: Final = 30
_PAD: Final = 12
_ICON: Final = 16


class CastList(QListWidget):
    """Lists entries by kind; keys rename (F2), remove (Del) and open (Enter) the chosen one.

    Signals: chosen(CastId or None), rename_asked(), open_asked(), remove_asked().
    """

    chosen = Signal(object)
    rename_asked = Signal()
    open_asked = Signal()
    remove_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("castList")
        self.setAccessibleName(self.tr("Cast and look"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RowPainter(theme, icons, self))
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(lambda _: self.open_asked.emit())
        theme.changed.connect(self.viewport().update)
        self._shown: tuple[object, ...] = ()
        deeds = {"rename_cast": self.rename_asked.emit, "remove_cast": self.remove_asked.emit}
        PanelCommands(self, Menu.CAST, deeds)

    @property
    def current(self) -> CastId | None:
        """The entry that is chosen."""
        return self._id_of(self.currentItem())

    def show_entries(self, cast: Sequence[CastEntry], uses: Mapping[CastId, int]) -> None:
        """List these entries, with how many scenes use each; what is chosen stays chosen."""
        ordered = [each for kind in CastKind for each in cast if each.kind is kind]
        now = tuple((each, uses[each.id]) for each in ordered)
        if now == self._shown:
            return
        same = [each.id for each in ordered] == self._ids()
        self._shown = now
        chosen, self_was_blocked = self.current, self.blockSignals(True)
        if not same:
            self._make_rows(ordered)
        for item in self._entries():
            entry = next(each for each in ordered if each.id == self._id_of(item))
            self._fill(item, entry, uses[entry.id])
        self.blockSignals(self_was_blocked)
        if not same and not self.choose(chosen):
            self._tell()

    def choose(self, entry_id: CastId | None) -> bool:
        """Choose an entry; False when it is not listed."""
        for item in self._entries():
            if self._id_of(item) == entry_id:
                self.setCurrentItem(item)
                self.scrollToItem(item)
                return True
        return False

    def choose_near(self, place: int) -> None:
        """Choose the entry at a place, or the last, so that keys go on working."""
        entries = self._entries()
        if entries:
            self.setCurrentItem(entries[min(max(0, place), len(entries) - 1)])

    @property
    def place(self) -> int:
        """Where the chosen entry stands among the entries, -1 when none is."""
        current = self.current
        return self._ids().index(current) if current in self._ids() else -1

    def _make_rows(self, ordered: Sequence[CastEntry]) -> None:
        self.clear()
        kind: CastKind | None = None
        for entry in ordered:
            if entry.kind is not kind:
                kind = entry.kind
                head = QListWidgetItem(group_words(kind), self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(self)
            item.setData(_ENTRY, entry)

    def _fill(self, item: QListWidgetItem, entry: CastEntry, uses: int) -> None:
        item.setData(_ENTRY, entry)
        item.setText(entry.name)
        item.setData(_USES, use_words(uses))
        item.setToolTip(entry.words)
        spoken = self.tr("{name}, {kind}, {uses}. {words}").format(
            name=entry.name, kind=kind_words(entry.kind), uses=use_words(uses), words=entry.words
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _entries(self) -> list[QListWidgetItem]:
        items = (self.item(place) for place in range(self.count()))
        return [item for item in items if self._id_of(item) is not None]

    def _ids(self) -> list[CastId | None]:
        return [self._id_of(item) for item in self._entries()]

    @staticmethod
    def _id_of(item: QListWidgetItem | None) -> CastId | None:
        entry = None if item is None else item.data(_ENTRY)
        return entry.id if isinstance(entry, CastEntry) else None

    def _tell(self) -> None:
        self.chosen.emit(self.current)


def use_words(uses: int) -> str:
    """Return in how many scenes an entry is used, in words."""
    return counted("{count} scene", "{count} scenes", uses)


class _RowPainter(QStyledItemDelegate):
    """Paints the name of a kind, or an entry: its name and use, and what it says."""

    def __init__(self, theme: Theme, icons: Icons, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(80, _ROW if isinstance(index.data(_ENTRY), CastEntry) else _HEAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(_ENTRY)
        painter.save()
        if isinstance(entry, CastEntry):
            self._paint_ground(painter, option)
            self._paint_entry(painter, option, entry, str(index.data(_USES)))
        else:
            self._paint_head(painter, option, str(index.data()))
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        font = self._theme.font(LABEL_PX)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_3"))
        area = QRect(option.rect).adjusted(_PAD, 8, -_PAD, 0)
        painter.drawText(area, int(_leading(option) | Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.fillRect(rect, self._theme.color("selected" if chosen else "hover"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: CastEntry, uses: str
    ) -> None:
        rect, way = QRect(option.rect), option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mark = QRect(rect.left() + _PAD, rect.top() + 10, _ICON, _ICON)
        ratio = self._view.devicePixelRatioF()
        picture = self._icons.pixmap(KIND_ICONS[entry.kind], _ICON, "text_2", ratio)
        painter.drawPixmap(QStyle.visualRect(way, rect, mark), picture)
        inner = rect.adjusted(_PAD + _ICON + 10, 8, -_PAD, -8)
        top = QRect(inner.left(), inner.top(), inner.width(), 18)
        small = self._theme.font(LABEL_PX, tabular=True)
        painter.setFont(small)
        wide = painter.fontMetrics().horizontalAdvance(uses) + 2
        quiet = "text_2" if chosen else "text_3"
        self._write(painter, option, top.adjusted(top.width() - wide, 0, 0, 0), uses, quiet)
        painter.setFont(self._theme.font(weight=QFont.Weight.DemiBold))
        self._write(painter, option, top.adjusted(0, 0, -wide - 6, 0), entry.name, "text_1")
        painter.setFont(self._theme.font())
        words = " ".join(entry.words.split()) or shown(self.tr("No words yet"))
        below = QRect(inner.left(), inner.top() + 19, inner.width(), 18)
        self._write(painter, option, below, words, "text_2" if entry.words.strip() else quiet)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        words: str,
        tone: str,
    ) -> None:
        """Write one line where it stands in this direction of writing, cut where it ends."""
        area = QStyle.visualRect(option.direction, QRect(option.rect), area)
        painter.setPen(self._theme.color(tone))
        cut = Qt.TextElideMode.ElideRight
        line = painter.fontMetrics().elidedText(words, cut, area.width())
        painter.drawText(
            area, int(_leading(option) | Qt.AlignmentFlag.AlignVCenter), by_itself(line)
        )


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
