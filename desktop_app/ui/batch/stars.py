"""The takes of a batch as a Qt list, with the stars that somebody gives them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from desktop_app.domain.ids import ProjectId, TakeId
from desktop_app.studio.batch_takes import BatchTake
from desktop_app.ui.index import NOWHERE, Index
from desktop_app.ui.words import shown, side_by_side

TAKE_ROLE = Qt.ItemDataRole.UserRole + 1


class StarsModel(QAbstractListModel):
    """Lists the takes of one film, or of all; stars are kept for all.

    Of one scene a film shows one take: another star takes the place of the first.
    Signals: stars_changed().
    """

    stars_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[BatchTake, ...] = ()
        self._listed: tuple[BatchTake, ...] = ()
        self._film = ""
        self._stars: frozenset[TakeId] = frozenset()
        self._leaving: frozenset[TakeId] = frozenset()

    @property
    def takes(self) -> tuple[BatchTake, ...]:
        """Every take of the batch."""
        return self._all

    @property
    def listed(self) -> tuple[BatchTake, ...]:
        """Those that are listed, in their order."""
        return self._listed

    @property
    def stars(self) -> frozenset[TakeId]:
        """The takes that are starred."""
        return self._stars

    @property
    def changed_films(self) -> frozenset[ProjectId]:
        """The films that would show other takes than they do."""
        return frozenset(
            each.row[0]
            for each in self._all
            if (each.is_shown and each.take.id in self._leaving)
            or (not each.is_shown and each.take.id in self._stars)
        )

    def show_takes(self, takes: Sequence[BatchTake]) -> None:
        """List these, starred as their films show them."""
        self._all = tuple(takes)
        self._set_stars(frozenset(each.take.id for each in takes if each.is_shown))
        self._relist()
        self.stars_changed.emit()

    def show_film(self, film: str) -> None:
        """List the takes of one film, of all for an empty name."""
        self._film = film
        self._relist()

    def put_stars(self, stars: Collection[TakeId]) -> None:
        """Star these and no others."""
        known = (each.take.id for each in self._all)
        self._set_stars(frozenset(each for each in known if each in stars))
        self._tell()

    def turn(self, row: int) -> None:
        """Star a take, or take its star."""
        take = self._listed[row].take
        rivals = {each.take.id for each in self._all if each.take.scene_id == take.scene_id}
        starred = frozenset() if take.id in self._stars else {take.id}
        self._set_stars(self._stars - rivals | starred)
        self._tell()

    def leaves(self, take: BatchTake) -> bool:
        """Tell whether a take's scene leaves its film: a variation of it is starred, it is not."""
        return take.take.id in self._leaving

    def _set_stars(self, stars: frozenset[TakeId]) -> None:
        self._stars = stars
        decided = {each.row: each for each in self._all if each.take.id in stars}
        staying = {each.take.scene_id for each in self._all if each.take.id in stars}
        self._leaving = frozenset(
            each.take.id
            for each in self._all
            if each.row in decided and each.take.scene_id not in staying
        )

    def _relist(self) -> None:
        self.beginResetModel()
        self._listed = tuple(each for each in self._all if self._film in ("", each.film))
        self.endResetModel()

    def _tell(self) -> None:
        if self._listed:
            self.dataChanged.emit(self.index(0), self.index(len(self._listed) - 1))
        self.stars_changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        take = self._listed[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown(take.title)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._told(take)
            case Qt.ItemDataRole.CheckStateRole:
                is_starred = take.take.id in self._stars
                return Qt.CheckState.Checked if is_starred else Qt.CheckState.Unchecked
        return take if role == TAKE_ROLE else None

    def _told(self, take: BatchTake) -> str:
        told = (take.film, shown(take.title), *map(shown, take.facts))
        starred = (self.tr("starred"),) if take.take.id in self._stars else ()
        return side_by_side((*told, *starred))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.turn(index.row())
        return True
