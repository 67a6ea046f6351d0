"""The row of reference pictures, films and sounds: in an order, which models know them by."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.domain.references import Reference
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.tile import SIZE, ReferenceTile, Shown
from desktop_app.ui.theme import Theme

_GAP: Final = 6
_BAR: Final = 8


class ReferenceLine(QScrollArea):
    """Tiles in a row, and one more place at its end.

    Signals: opened(Reference); removed(Reference); pushed(Reference, int) a place earlier (-1) or
    later; carried(Reference); menu_wished(Reference, QPoint); filling(QPoint) to add one.
    """

    opened = Signal(object)
    removed = Signal(object)
    pushed = Signal(object, int)
    carried = Signal(object)
    menu_wished = Signal(object, QPoint)
    filling = Signal(QPoint)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.setObjectName("referenceLine")
        self.setAccessibleName(self.tr("References"))
        self._tiles: list[ReferenceTile] = []
        self._shown: tuple[tuple[Reference, bool], ...] = ()
        self.more = ReferenceTile(theme, icons, self.tr("Add a reference"))
        self.more.setObjectName("addReferenceTile")
        self.more.filling.connect(self.filling)
        self.more.passed_on.connect(lambda by: self._pass(self.more, by))
        self._inside = inside = QWidget()
        inside.setProperty("ground", "panel")
        self._row = row(self.more, None, gap=_GAP)
        inside.setLayout(self._row)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)
        inside.setMaximumHeight(SIZE.height())

    @property
    def tiles(self) -> Sequence[ReferenceTile]:
        """The tiles of what is there, in order."""
        return tuple(self._tiles)

    def show_all(self, line: Sequence[tuple[Reference, bool, Shown]]) -> None:
        """Show references in their order; of each, whether it can be removed and what is seen."""
        while len(self._tiles) > len(line):
            self._drop()
        while len(self._tiles) < len(line):
            self._add()
        self._shown = tuple((reference, is_own) for reference, is_own, _ in line)
        for tile, (_, _, shown) in zip(self._tiles, line, strict=True):
            tile.show_reference(shown)

    def place_at(self, x: int) -> int:
        """Return before which tile something is put that is let go at pixel `x` of the line."""
        inside = self._inside.mapFrom(self.viewport(), QPoint(x, 0)).x()
        middles = [tile.geometry().center().x() for tile in self._tiles]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return sum(inside < middle for middle in middles)
        return sum(inside > middle for middle in middles)

    def focus_on(self, place: int) -> None:
        """Give a tile the focus, the nearest one where that is not there."""
        line = self._line()
        line[max(0, min(place, len(line) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _line(self) -> list[ReferenceTile]:
        return [*self._tiles, self.more]

    def _add(self) -> None:
        tile = ReferenceTile(self._theme, self._icons, self.tr("Reference"))
        place = len(self._tiles)
        tile.setObjectName(f"reference.{place}")
        tile.opened.connect(lambda: self.opened.emit(self._shown[place][0]))
        tile.removed.connect(lambda: self._remove(place))
        tile.pushed.connect(lambda by: self._push(place, by))
        tile.carried.connect(lambda: self._carry(place))
        tile.menu_wished.connect(lambda at: self.menu_wished.emit(self._shown[place][0], at))
        tile.passed_on.connect(lambda by: self._pass(tile, by))
        tile.reached.connect(lambda: self.ensureWidgetVisible(tile))
        self._tiles.append(tile)
        self._row.insertWidget(place, tile)
        # At once, for what is not shown yet takes no focus.
        tile.show()
        for one, other in zip(line := self._line(), line[1:], strict=False):
            QWidget.setTabOrder(one, other)

    def _drop(self) -> None:
        tile = self._tiles.pop()
        if tile.hasFocus():
            self._line()[max(0, len(self._tiles) - 1)].setFocus()
        self._row.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def _remove(self, place: int) -> None:
        reference, is_own = self._shown[place]
        if is_own:
            self.removed.emit(reference)

    def _push(self, place: int, by: int) -> None:
        reference, is_own = self._shown[place]
        if is_own:
            self.pushed.emit(reference, by)

    def _carry(self, place: int) -> None:
        reference, is_own = self._shown[place]
        if is_own:
            self.carried.emit(reference)

    def _pass(self, here: ReferenceTile, by: int) -> None:
        line = self._line()
        place = line.index(here) + by
        if 0 <= place < len(line):
            line[place].setFocus()

    def _make_room(self, _: int, most: int) -> None:
        self.setFixedHeight(SIZE.height() + (_BAR if most else 0))
