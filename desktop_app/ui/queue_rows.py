"""The queue's rows: a model over the jobs that changes where they do."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.domain.jobs import Done, Job, Queued, is_over, upstream_of
from desktop_app.domain.money import Credits
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.routed_queue import JobQueue
from desktop_app.ui.index import Index
from desktop_app.ui.job_words import (
    JobWords,
    Standing,
    Verb,
    charged_words,
    label_of,
    progress_of,
    words_for,
)
from desktop_app.ui.queue_order import (
    Key,
    Ranking,
    Section,
    Sight,
    key_of,
    runs_of,
    section_of,
)
from desktop_app.ui.queue_tally import QueueTally
from desktop_app.ui.words import in_commas, in_dollars, in_seconds, side_by_side

_GATHER_MS: Final = 30
"""Changes are gathered for so long: five thousand at once are then one change of the rows."""

_FEW: Final = 24
"""So many rows are moved one by one; more are put in order all together."""

_IN_FILM: Final = frozenset({Verb.SHOW, Verb.EDIT})
"""Verbs that need the film of the job to be the open one."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is needed to speak of jobs: the clock, their usual seconds, the names of models."""

    now_ms: Callable[[], int]
    typical: Callable[[Job], int]
    title_of_model: Callable[[str], str] = str


class JobTable(QAbstractTableModel):
    """The jobs that are in sight, in the order of `queue_order.Section`; `tally` counts them all.

    One column in a table: a list view lays all rows out again at every change. Signals: arranged()
    when jobs changed and every row stands where it belongs.
    """

    arranged = Signal()

    def __init__(
        self,
        queue: JobQueue,
        look: Look,
        film: ProjectId | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._look = look
        self._film = film
        self._sight = Sight(film=film)
        self._rows = Ranking()
        self._turns = Ranking()
        self._ranks: dict[JobId, int] = {}
        self._since: dict[JobId, int] = {}
        self._downstream: dict[JobId, set[JobId]] = {}
        self._changed: set[JobId] = set()
        self._line_moved = False
        self.tally = QueueTally(film)
        for job in queue.jobs():
            self._note(job)
        self._refill()
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.settle)
        self._stops = (queue.job_added.connect(self._hear), queue.job_changed.connect(self._hear))

    def detach(self) -> None:
        """Stop following the queue."""
        self._gather.stop()
        for stop in self._stops:
            stop()

    @property
    def sight(self) -> Sight:
        """What is shown."""
        return self._sight

    def show(self, sight: Sight) -> None:
        """Show other jobs."""
        self.settle()
        self.beginResetModel()
        self._sight = sight
        self._refill()
        self.endResetModel()
        self.arranged.emit()

    def settle(self) -> None:
        """Let the rows stand as the jobs do now."""
        self._gather.stop()
        changed, self._changed = self._changed, set()
        if not changed:
            return
        keys: dict[JobId, Key] = {}
        gone: list[int] = []
        for job_id in changed:
            job, place = self._queue.job(job_id), self._rows.place(job_id)
            if self._sight.holds(job):
                keys[job_id] = self._key(job)
            elif place is not None:
                gone.append(place)
        known = {each: key for each, key in keys.items() if each in self._rows}
        self._take_out(gone)
        self._move({each: key for each, key in known.items() if self._rows.key(each) != key})
        self._put_in({each: key for each, key in keys.items() if each not in known})
        self._tell(known)
        self.arranged.emit()

    def is_ours(self, job: Job) -> bool:
        """Tell whether a job belongs to the open film."""
        return self._film is None or job.project_id == self._film

    def job(self, index: Index) -> Job:
        """Return the job of a row."""
        return self._queue.job(self._rows[index.row()])

    def row_of(self, job_id: JobId) -> int | None:
        """Return where a job stands, None when it is not in sight."""
        return self._rows.place(job_id)

    def waiting_rows(self) -> range:
        """Return the rows of what waits."""
        begin, end = self._rows.begin_of(Section.WAITING), self._rows.begin_of(Section.ENDED)
        return range(begin, end)

    def ids(self, rows: range) -> list[JobId]:
        """Return the jobs of some rows."""
        return self._rows.ids(rows.start, rows.stop)

    def is_movable(self, job: Job) -> bool:
        """Tell whether a job waits and may be put elsewhere in the line."""
        return isinstance(job.state, Queued) and self._queue.drives(job.id)

    def name(self, job: Job) -> str:
        """Return what a row is called; that of another film says which."""
        name = self.tr("{scene} · take {number}").format(
            scene=job.scene_title, number=job.take_number
        )
        return name if self.is_ours(job) else f"{PurePath(job.project).stem}: {name}"

    def facts(self, job: Job) -> str:
        """Return model and length, with what it is to cost or, once it is here, has cost."""
        ordered = side_by_side(
            (self._look.title_of_model(job.model), in_seconds(job.settings.seconds))
        )
        if isinstance(job.state, Done):
            # First, since the end is what is cut where there is little room.
            return side_by_side((charged_words(job), ordered))
        return (
            ordered
            if job.quote is None or is_over(job.state)
            else side_by_side((ordered, in_dollars(job.quote.usd)))
        )

    def standing(self, job: Job) -> Standing:
        """Return what is known of a job beside itself."""
        return Standing(
            self._look.now_ms(),
            self._look.typical(job),
            self._queue.progress_of(job),
            self._turns.place(job.id),
            is_over(job.state) or self._queue.drives(job.id),
            self._waits_for(job),
        )

    def words(self, job: Job) -> JobWords:
        """Return what the row of a job says now."""
        return words_for(job, self.standing(job))

    def verbs(self, job: Job) -> tuple[Verb, ...]:
        """Return what can be done about a job here, the likeliest first."""
        verbs = self.words(job).verbs
        return verbs if self.is_ours(job) else tuple(v for v in verbs if v not in _IN_FILM)

    def label(self, verb: Verb, job: Job) -> str:
        """Return what a verb is called for a job, with what it spends."""
        return label_of(verb, self._price(verb, job))

    def risen_price(self, job: Job) -> Credits | None:
        """Return what going on with a held job costs, where that is more than was agreed to."""
        return self._queue.line.risen_price(job)

    def bar(self, job: Job) -> float | None:
        """Return how far the bar of a job is now."""
        return progress_of(job, self.standing(job))

    def is_moving(self, index: Index) -> bool:
        """Tell whether a row changes as time goes by."""
        return not is_over(self.job(index).state)

    def _waits_for(self, job: Job) -> str:
        """Return the scene that has to be made before a waiting one can be sent."""
        if not isinstance(job.state, Queued):
            return ""
        for each in upstream_of(job):
            if each in self._ranks and not is_over((before := self._queue.job(each)).state):
                return before.scene_title
        return ""

    def _price(self, verb: Verb, job: Job) -> Credits | None:
        match verb:
            case Verb.RETRY | Verb.SUBMIT_AGAIN:
                return job.quote
            case Verb.RELEASE:
                return self.risen_price(job)
            case _:
                return None

    def _hear(self, job: Job) -> None:
        self._note(job)
        self._changed |= {job.id, *self._downstream.get(job.id, ())}
        if not self._gather.isActive():
            self._gather.start()

    def _note(self, job: Job) -> None:
        """Take in where a job stands, in sight or not."""
        rank = self._ranks.setdefault(job.id, len(self._ranks))
        for each in upstream_of(job):
            self._downstream.setdefault(each, set()).add(job.id)
        self.tally.count(job)
        section = section_of(job)
        if section is Section.RUNNING:
            self._since.setdefault(job.id, job.state.at)
        else:
            self._since.pop(job.id, None)
        in_line = section is Section.WAITING and not job.turn.held and self._queue.drives(job.id)
        turn = key_of(job, rank, 0) if in_line else None
        if turn != self._turns.key(job.id):
            self._turns.drop(job.id)
            if turn is not None:
                self._turns.put(job.id, turn)
            self._line_moved = True

    def _key(self, job: Job) -> Key:
        return key_of(job, self._ranks[job.id], self._since.get(job.id, 0))

    def _refill(self) -> None:
        shown = (job for job in self._queue.jobs() if self._sight.holds(job))
        self._rows.fill({job.id: self._key(job) for job in shown})

    def _take_out(self, places: Collection[int]) -> None:
        for first, last in reversed(runs_of(places)):
            self.beginRemoveRows(QModelIndex(), first, last)
            for job_id in self._rows.ids(first, last + 1):
                self._rows.drop(job_id)
            self.endRemoveRows()

    def _move(self, keys: Mapping[JobId, Key]) -> None:
        if len(keys) > _FEW:
            self._move_all(keys)
            return
        for job_id, key in keys.items():
            place, target = self._rows.place(job_id), self._rows.place_for(key, job_id)
            if place is None:
                continue
            stays = target in (place, place + 1)
            if not stays:
                self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), target)
            self._rows.put(job_id, key)
            if not stays:
                self.endMoveRows()

    def _move_all(self, keys: Mapping[JobId, Key]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._rows[index.row()] for index in held]
        self._rows.put_all(keys)
        places = [self._rows.place(each) for each in ids]
        self.changePersistentIndexList(
            held, [QModelIndex() if at is None else self.index(at, 0) for at in places]
        )
        self.layoutChanged.emit()

    def _put_in(self, keys: Mapping[JobId, Key]) -> None:
        groups: dict[int, list[JobId]] = {}
        for key, job_id in sorted((key, job_id) for job_id, key in keys.items()):
            groups.setdefault(self._rows.place_for(key, job_id), []).append(job_id)
        # From the end, so that the places of the rest still hold.
        for place, ids in reversed(groups.items()):
            self.beginInsertRows(QModelIndex(), place, place + len(ids) - 1)
            for job_id in ids:
                self._rows.put(job_id, keys[job_id])
            self.endInsertRows()

    def _tell(self, job_ids: Collection[JobId]) -> None:
        places = [place for each in job_ids if (place := self._rows.place(each)) is not None]
        runs = runs_of(places)
        if len(runs) > _FEW:
            runs = [(min(places), max(places))]
        waiting = self.waiting_rows()
        if self._line_moved and waiting:
            # Whoever stands behind is another place nearer to its turn, or further from it.
            runs.append((waiting.start, waiting.stop - 1))
        self._line_moved = False
        for first, last in runs:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _spoken(self, job: Job) -> str:
        words = self.words(job)
        parts = (self.name(job), words.spoken or words.state, words.note, self.facts(job))
        return in_commas(part for part in parts if part)

    def _tip(self, job: Job) -> str:
        words = self.words(job)
        lines = (side_by_side((self.name(job), self.facts(job))), words.note, words.sentence)
        return "\n".join(line for line in lines if line)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        job = self.job(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(job)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.words(job).sentence
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(job)
            case _:
                return None
