"""The plan of a batch as a Qt table: its scenes with prices, or the mistakes of its file."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor

from desktop_app.domain.batch import Fault
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.money import Unit
from desktop_app.domain.project import SceneId
from desktop_app.studio.batch_look import SceneLook
from desktop_app.ui.index import NOWHERE, Index
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, in_credits, in_dollars, in_number, in_seconds, shown

_ALIGNED: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
_LEADING: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class Column(IntEnum):
    """The columns of the plan."""

    FILM = 0
    SCENE = 1
    MODEL = 2
    LENGTH = 3
    TAKES = 4
    PRICE = 5
    STATE = 6


_NUMBERS: Final = (Column.LENGTH, Column.TAKES, Column.PRICE)


class PlanModel(QAbstractTableModel):
    """Shows the scenes of a batch."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scenes: tuple[SceneLook, ...] = ()
        self._jobs: dict[SceneId, Job] = {}

    def show(self, scenes: Sequence[SceneLook]) -> None:
        """Show these; rows stay where they are when it is the same plan."""
        same = [each.scene.id for each in scenes] == [each.scene.id for each in self._scenes]
        jobs = {each.scene.id: each.job for each in scenes if each.job is not None}
        if same:
            self._scenes, self._jobs = tuple(scenes), jobs
            self._tell_changed()
            return
        self.beginResetModel()
        self._scenes, self._jobs = tuple(scenes), jobs
        self.endResetModel()

    def show_job(self, job: Job) -> None:
        """Show where a scene's newest job is."""
        self._jobs[job.scene_id] = job
        self._tell_changed()

    def look(self, row: int) -> SceneLook:
        """Return the scene of a row."""
        return self._scenes[row]

    def text_of(self, row: int) -> str:
        """Return a row as text, its cells apart by tabs."""
        return "\t".join(self._text(row, column) for column in Column)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._scenes)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED if Column(section) in _NUMBERS else _LEADING
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.FILM: self.tr("Film"),
            Column.SCENE: self.tr("Scene"),
            Column.MODEL: self.tr("Model"),
            Column.LENGTH: self.tr("Length"),
            Column.TAKES: self.tr("Takes"),
            Column.PRICE: self.tr("Price"),
            Column.STATE: self.tr("State"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index.row(), column)
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return _ALIGNED
            case Qt.ItemDataRole.ForegroundRole if column is Column.STATE:
                return self._colour(index.row())
        return None

    def _text(self, row: int, column: Column) -> str:
        look = self._scenes[row]
        scene = look.scene
        match column:
            case Column.FILM:
                return look.film
            case Column.SCENE:
                return by_itself(f"{in_number(scene.number)}. {shown(scene.title)}")
            case Column.MODEL:
                return scene.model
            case Column.LENGTH:
                return in_seconds(scene.settings.seconds)
            case Column.TAKES:
                return in_number(scene.takes)
            case Column.PRICE:
                if scene.price is None:
                    return self.tr("unknown")
                whole = scene.price * scene.takes
                if scene.unit is Unit.DOLLARS:
                    return in_dollars(whole.usd)
                return self.tr("{credits} credits").format(credits=in_credits(whole))
            case Column.STATE:
                return self._state(look)

    def _tip(self, row: int, column: Column) -> str | None:
        look = self._scenes[row]
        if column is Column.SCENE:
            return "\n".join((shown(look.scene.title), *map(shown, look.scene.left_out)))
        job = self._jobs.get(look.scene.id)
        state = None if job is None else job.state
        if column is Column.STATE and isinstance(state, Failed | Uncertain):
            return shown(state.sentence)
        return self._text(row, column)

    def _state(self, look: SceneLook) -> str:
        job = self._jobs.get(look.scene.id)
        if job is None:
            return self.tr("not ordered")
        match job.state:
            case Queued():
                return self.tr("waits")
            case Submitting() | Submitted():
                return self.tr("is being made")
            case Ready():
                return self.tr("is being fetched")
            case Done():
                return self.tr("ready")
            case Failed():
                return self.tr("failed")
            case Uncertain():
                return self.tr("perhaps charged")
            case Cancelled():
                return self.tr("taken back")

    def _colour(self, row: int) -> QColor | None:
        job = self._jobs.get(self._scenes[row].scene.id)
        tokens = self._theme.tokens
        match None if job is None else job.state:
            case Done():
                return QColor(tokens.ok)
            case Failed():
                return QColor(tokens.bad)
            case Uncertain():
                return QColor(tokens.warn)
        return None

    def _tell_changed(self) -> None:
        if self._scenes:
            last = self.index(len(self._scenes) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class FaultsModel(QAbstractTableModel):
    """Shows what is wrong with a file, each with its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faults: tuple[Fault, ...] = ()

    def show(self, faults: Sequence[Fault]) -> None:
        """Show these."""
        self.beginResetModel()
        self._faults = tuple(faults)
        self.endResetModel()

    def text_of(self, row: int) -> str:
        """Return a mistake as a sentence with its place."""
        return shown(str(self._faults[row]))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._faults)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEADING
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Where"), self.tr("What"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fault = self._faults[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text_of(index.row())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = in_number(fault.line) if fault.line else ""
        return (line, fault.column, shown(fault.sentence))[index.column()]
