"""Adapters from the studio's plain signals to Qt: the state of each scene, scenes as rows."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.domain.jobs import Job
from desktop_app.domain.project import Project, Scene, SceneId, Take
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, flicks
from desktop_app.studio import signal as studio
from desktop_app.studio.choices import groups_of
from desktop_app.studio.scene_state import (
    Failed,
    Refused,
    SceneState,
    Uncertain,
    in_brief,
    in_full,
    in_words,
    is_moving,
    scene_state,
    share_done,
)
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Group
from desktop_app.ui.words import in_decimals, shown, side_by_side

TICK_MS = 1000

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class JobSource(Protocol):
    """What is asked of the generation queue."""

    job_added: studio.Signal[Job]
    job_changed: studio.Signal[Job]

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs, oldest first."""

    def progress_of(self, job: Job) -> float | None:
        """Return how much of the file has arrived."""


class SceneStates(QObject):
    """What each scene of the open project stands at, told once for cards and timeline.

    Signals: changed(scene_id) when the state is another; ticked(tuple[SceneId, ...]) each second,
    with the scenes whose words count time or bytes.
    """

    changed = Signal(str)
    ticked = Signal(object)

    def __init__(
        self,
        session: ProjectSession,
        queue: JobSource,
        *,
        now_ms: Callable[[], int],
        typical: Callable[[Job], int | None] = lambda job: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._now_ms = now_ms
        self._typical = typical
        self._jobs: dict[SceneId, list[Job]] = {}
        self._moving: set[SceneId] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        for job in queue.jobs():
            self._take_in(job)
        self._endings = [
            queue.job_added.connect(self._job_changed),
            queue.job_changed.connect(self._job_changed),
        ]
        self._watch(tuple(self._jobs))

    def of(self, scene: Scene) -> SceneState:
        """Return what the scene stands at."""
        return scene_state(
            self._session.project,
            scene,
            self._jobs.get(scene.id, ()),
            progress=self._queue.progress_of,
            typical=self._typical,
        )

    def groups(self, scene: Scene) -> frozenset[Group]:
        """Return the groups that the scene is in."""
        return groups_of(self._session.project, scene, self._jobs.get(scene.id, ()))

    def words_for(self, scene: Scene) -> str:
        """Return the chip's text."""
        return shown(in_words(self.of(scene), self._now_ms()))

    def brief_for(self, scene: Scene) -> str:
        """Return the chip's text where there is little room."""
        return shown(in_brief(self.of(scene), self._now_ms()))

    def share_done(self, scene: Scene) -> float | None:
        """Return how far the scene has come, 0 to 1; None when that is not known."""
        return share_done(self.of(scene), self._now_ms())

    def sentence_for(self, scene: Scene) -> str:
        """Return a sentence for a tooltip or a screen reader."""
        return shown(in_full(self.of(scene), self._now_ms()))

    def close(self) -> None:
        """Stop listening; the session or the queue may outlive this."""
        self._timer.stop()
        for end in self._endings:
            end()
        self._endings.clear()

    def _job_changed(self, job: Job) -> None:
        if self._take_in(job):
            self._watch((job.scene_id,))
            self.changed.emit(job.scene_id)

    def _take_in(self, job: Job) -> bool:
        if job.project_id != self._session.project.id:
            return False
        known = self._jobs.setdefault(job.scene_id, [])
        for place, each in enumerate(known):
            if each.id == job.id:
                known[place] = job
                return True
        known.append(job)
        return True

    def _watch(self, scene_ids: Sequence[SceneId]) -> None:
        scenes = self._session.project.scene_by_id
        for scene_id in scene_ids:
            scene = scenes.get(scene_id)
            if scene is not None and is_moving(self.of(scene)):
                self._moving.add(scene_id)
            else:
                self._moving.discard(scene_id)
        self._run_clock()

    def _run_clock(self) -> None:
        if self._moving and not self._timer.isActive():
            self._timer.start()
        elif not self._moving:
            self._timer.stop()

    def _tick(self) -> None:
        self._watch(tuple(self._moving))
        # At once: hundreds may be made together, and who shows them paints once.
        if self._moving:
            self.ticked.emit(tuple(self._moving))


class SceneRole(IntEnum):
    """What a card asks of the model, beside Qt's own roles."""

    SCENE = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    WORDS = Qt.ItemDataRole.UserRole + 3
    BODY = Qt.ItemDataRole.UserRole + 4
    DURATION = Qt.ItemDataRole.UserRole + 5
    PICTURE = Qt.ItemDataRole.UserRole + 6
    BRIEF = Qt.ItemDataRole.UserRole + 7
    HEADING = Qt.ItemDataRole.UserRole + 8


class SceneListModel(QAbstractListModel):
    """The scenes of the open project as rows, in film order; edits go to the session.

    A change touches the rows it is about: scenes that stay keep their row's selection and scroll.
    While a `group` is chosen only its scenes are rows, and those `pinned`, whatever group they are
    in; what a change takes out of it goes, what it puts into it comes.
    """

    def __init__(
        self, session: ProjectSession, states: SceneStates, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self.group: Group | None = None
        self.pinned: frozenset[SceneId] = frozenset()
        self._scenes: tuple[Scene, ...] = session.project.scenes
        self._rows = _rows_of(self._scenes)
        self._numbers = self._rows
        self._readers: dict[int, Callable[[Scene], object]] = {
            # Without the number: what is searched by typing, and what stays when rows move.
            Qt.ItemDataRole.DisplayRole: lambda scene: scene.title,
            Qt.ItemDataRole.EditRole: lambda scene: scene.title,
            Qt.ItemDataRole.ToolTipRole: states.sentence_for,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._body,
            SceneRole.HEADING: lambda scene: side_by_side((self._number(scene), scene.title)),
            SceneRole.SCENE: lambda scene: scene,
            SceneRole.STATE: states.of,
            SceneRole.WORDS: states.words_for,
            SceneRole.BRIEF: states.brief_for,
            SceneRole.BODY: self._body,
            SceneRole.DURATION: self._duration,
            SceneRole.PICTURE: self._picture,
        }
        self._ending = session.changed.connect(self._project_changed)
        states.changed.connect(self._state_changed)
        states.ticked.connect(self._retell_all)

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes as they are shown."""
        return self._scenes

    def row_of(self, scene_id: SceneId) -> int | None:
        """Return the row of a scene."""
        return self._rows.get(scene_id)

    def scene_at(self, row: int) -> Scene | None:
        """Return the scene in a row."""
        return self._scenes[row] if 0 <= row < len(self._scenes) else None

    def place_of(self, row: int) -> int:
        """Return which scene of the film a row is, counted from 0."""
        return self._numbers[self._scenes[row].id]

    def count(self, group: Group | None) -> int:
        """Return how many scenes are in a group, all when None."""
        scenes = self._session.project.scenes
        return sum(group is None or group in self._states.groups(scene) for scene in scenes)

    def show_only(self, group: Group | None) -> None:
        """Show the scenes of a group only, all when None; nothing is pinned any more."""
        self.group, self.pinned = group, frozenset()
        self.sift()

    def sift(self) -> None:
        """Let rows go and come as the group and what is pinned want it."""
        self._settle(self._wanted(self._session.project))

    def close(self) -> None:
        """Stop listening to the session."""
        self._ending()

    def _wanted(self, project: Project) -> tuple[Scene, ...]:
        if self.group is None:
            return project.scenes
        group, pinned, groups = self.group, self.pinned, self._states.groups
        return tuple(
            scene for scene in project.scenes if scene.id in pinned or group in groups(scene)
        )

    def _project_changed(self, before: Project, after: Project) -> None:
        numbers, self._numbers = self._numbers, _rows_of(after.scenes)
        self._settle(self._wanted(after))
        self._refresh(before, after, numbers)

    def _settle(self, wanted: tuple[Scene, ...]) -> None:
        """Make these scenes the rows, moving as few as it takes."""
        self._remove_missing(frozenset(scene.id for scene in wanted))
        self._insert_new(wanted)
        self._put_in_order(wanted)

    def _remove_missing(self, wanted: frozenset[SceneId]) -> None:
        for first, last in reversed(_runs(self._scenes, lambda scene: scene.id not in wanted)):
            self.beginRemoveRows(_NOWHERE, first, last)
            self._show((*self._scenes[:first], *self._scenes[last + 1 :]))
            self.endRemoveRows()

    def _insert_new(self, wanted: tuple[Scene, ...]) -> None:
        known = frozenset(self._rows)
        for first, last in _runs(wanted, lambda scene: scene.id not in known):
            place = min(first, len(self._scenes))
            self.beginInsertRows(_NOWHERE, place, place + last - first)
            new = wanted[first : last + 1]
            self._show((*self._scenes[:place], *new, *self._scenes[place:]))
            self.endInsertRows()

    def _put_in_order(self, wanted: tuple[Scene, ...]) -> None:
        if [scene.id for scene in self._scenes] == [scene.id for scene in wanted]:
            self._show(wanted)
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        kept = [self._scenes[index.row()].id for index in held]
        self._show(wanted)
        self.changePersistentIndexList(held, [self.index(self._rows[each]) for each in kept])
        self.layoutChanged.emit()

    def _refresh(self, before: Project, after: Project, numbers: Mapping[SceneId, int]) -> None:
        same_takes = before.takes is after.takes
        for row, scene in enumerate(self._scenes):
            if (
                before.scene_by_id.get(scene.id) is not scene
                or numbers.get(scene.id) != self._numbers[scene.id]
                or not (same_takes or before.takes_of(scene.id) == after.takes_of(scene.id))
            ):
                self._tell(row)

    def _state_changed(self, scene_id: str) -> None:
        if self.group is not None:
            self.sift()
        self._retell(scene_id)

    def _retell(self, scene_id: str) -> None:
        row = self._rows.get(SceneId(scene_id))
        if row is not None:
            self._tell(row)

    def _retell_all(self, scene_ids: Sequence[SceneId]) -> None:
        rows = [row for each in scene_ids if (row := self._rows.get(each)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _show(self, scenes: tuple[Scene, ...]) -> None:
        self._scenes = scenes
        self._rows = _rows_of(scenes)

    def _take_of(self, scene: Scene) -> Take | None:
        return self._session.project.take_by_id.get(scene.take_id) if scene.take_id else None

    def _duration(self, scene: Scene) -> Flicks:
        take = self._take_of(scene)
        return flicks(scene.settings.seconds) if take is None else take.media.duration

    def _picture(self, scene: Scene) -> Path | None:
        take = self._take_of(scene)
        return None if take is None else self._session.path_of(take)

    def _body(self, scene: Scene) -> str:
        state = self._states.of(scene)
        if isinstance(state, Refused | Failed | Uncertain):
            return shown(state.sentence)
        return scene.prompt

    def _number(self, scene: Scene) -> int:
        # One that is just being taken out has no place in the film any more.
        return self._numbers.get(scene.id, 0) + 1

    def _spoken(self, scene: Scene) -> str:
        length = self._duration(scene) / FLICKS_PER_SECOND
        words = self._states.words_for(scene)
        told = self.tr("Scene {number}, {title}, {state}, {seconds} seconds")
        return told.format(
            number=self._number(scene),
            title=scene.title,
            state=words,
            seconds=in_decimals(length, 1),
        )

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._scenes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        scene = self.scene_at(index.row()) if index.isValid() else None
        read = self._readers.get(role)
        return None if scene is None or read is None else read(scene)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        scene = self.scene_at(index.row())
        title = str(value).strip()
        if scene is None or role != Qt.ItemDataRole.EditRole or not title:
            return False
        self._session.close_step()
        self._session.edit_title(scene.id, title)
        self._session.close_step()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def _rows_of(scenes: Sequence[Scene]) -> dict[SceneId, int]:
    return {scene.id: row for row, scene in enumerate(scenes)}


def _runs(scenes: Sequence[Scene], wanted: Callable[[Scene], bool]) -> list[tuple[int, int]]:
    """Return the first and last places of each unbroken run of wanted scenes."""
    runs: list[tuple[int, int]] = []
    for place, scene in enumerate(scenes):
        if not wanted(scene):
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
