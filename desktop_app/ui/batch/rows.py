"""The plan of a batch as a Qt table: its scenes with prices, or the mistakes of its file."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject
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
from desktop_app.ui.read_model import ReadModel
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, in_credits, in_dollars, in_number, in_seconds, shown


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


class PlanModel(ReadModel[SceneLook, Column]):
    """Shows the scenes of a batch."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(Column, _NUMBERS, parent)
        self._theme = theme
        self._jobs: dict[SceneId, Job] = {}

    def show(self, scenes: Sequence[SceneLook]) -> None:
        """Show these; rows stay where they are when it is the same plan."""
        same = [each.scene.id for each in scenes] == [each.scene.id for each in self.rows]
        self._jobs = {each.scene.id: each.job for each in scenes if each.job is not None}
        self.put_rows(tuple(scenes), in_place=same)

    def show_job(self, job: Job) -> None:
        """Show where a scene's newest job is."""
        self._jobs[job.scene_id] = job
        self.tell_changed()

    def look(self, row: int) -> SceneLook:
        """Return the scene of a row."""
        return self.rows[row]

    def title(self, column: Column) -> str:
        return {
            Column.FILM: self.tr("Film"),
            Column.SCENE: self.tr("Scene"),
            Column.MODEL: self.tr("Model"),
            Column.LENGTH: self.tr("Length"),
            Column.TAKES: self.tr("Takes"),
            Column.PRICE: self.tr("Price"),
            Column.STATE: self.tr("State"),
        }[column]

    def text(self, look: SceneLook, column: Column) -> str:
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

    def tip(self, look: SceneLook, column: Column) -> str | None:
        if column is Column.SCENE:
            return "\n".join((shown(look.scene.title), *map(shown, look.scene.left_out)))
        job = self._jobs.get(look.scene.id)
        state = None if job is None else job.state
        if column is Column.STATE and isinstance(state, Failed | Uncertain):
            return shown(state.sentence)
        return self.text(look, column)

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

    def colour(self, look: SceneLook, column: Column) -> QColor | None:
        job = self._jobs.get(look.scene.id) if column is Column.STATE else None
        tokens = self._theme.tokens
        match None if job is None else job.state:
            case Done():
                return QColor(tokens.ok)
            case Failed():
                return QColor(tokens.bad)
            case Uncertain():
                return QColor(tokens.warn)
        return None


class Place(IntEnum):
    """The columns of mistakes."""

    LINE = 0
    WHERE = 1
    WHAT = 2


class FaultsModel(ReadModel[Fault, Place]):
    """Shows what is wrong with a file, each with its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Place, parent=parent)

    def show(self, faults: Sequence[Fault]) -> None:
        """Show these."""
        self.put_rows(tuple(faults))

    def text_of(self, row: int) -> str:
        """Return a mistake as a sentence with its place."""
        return shown(str(self.rows[row]))

    def title(self, column: Place) -> str:
        return (self.tr("Line"), self.tr("Where"), self.tr("What"))[column]

    def tip(self, fault: Fault, column: Place) -> str:
        return shown(str(fault))

    def text(self, fault: Fault, column: Place) -> str:
        line = in_number(fault.line) if fault.line else ""
        return (line, fault.column, shown(fault.sentence))[column]
