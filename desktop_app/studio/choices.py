"""Where the scenes of a film stand, and which of them a batch may buy a take for.

A batch never buys for a scene while a take of it is on its way, while it is not known whether one
was paid, or while a clip that was paid only has to be fetched: those want a decision about the job.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import is_, is_not

from desktop_app.domain.asking import asks_for, fitting_take, is_stale
from desktop_app.domain.jobs import Cancelled, Failed, Job, Uncertain, is_over, is_unfetched
from desktop_app.domain.project import Project, Scene, SceneId, Take
from desktop_app.studio.standing import Batch, Group


@dataclass(frozen=True, slots=True)
class Choices:
    """The scenes of each batch, in film order.

    `making` have a take on its way; `undecided` would be bought for, if it were known whether a
    clip of theirs is paid already.
    """

    missing: tuple[SceneId, ...] = ()
    stale: tuple[SceneId, ...] = ()
    failed: tuple[SceneId, ...] = ()
    all: tuple[SceneId, ...] = ()
    making: tuple[SceneId, ...] = ()
    undecided: tuple[SceneId, ...] = ()

    def of(self, batch: Batch) -> tuple[SceneId, ...]:
        """Return the scenes of a batch."""
        return {
            Batch.MISSING: self.missing,
            Batch.STALE: self.stale,
            Batch.FAILED: self.failed,
            Batch.ALL: self.all,
        }[batch]

    @property
    def likeliest(self) -> Batch | None:
        """Return the batch that is wanted most, None when there is none.

        While takes are on their way it is only what is missing: where a click has bought them, a
        second one must not buy something else.
        """
        later = () if self.making else (Batch.FAILED, Batch.STALE)
        return next((each for each in (Batch.MISSING, *later) if self.of(each)), None)


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a scene stands, the batches that would buy for it, and whether it is undecided."""

    groups: frozenset[Group]
    batches: tuple[Batch, ...]
    wants_decision: bool


class Standings:
    """Where scenes stood when they were looked at last: those that are as they were still do so.

    A window looks at all of them with every key in a prompt.
    """

    def __init__(self) -> None:
        self._base: tuple[object, ...] = ()
        self._kept: dict[SceneId, tuple[Scene, Sequence[Job], _Standing]] = {}

    def of(self, project: Project, scene: Scene, jobs: Sequence[Job]) -> _Standing:
        """Return where a scene stands; `jobs` are its own, oldest first."""
        base = (project.cast, project.timeline, project.takes)
        if len(self._base) != len(base) or any(map(is_not, base, self._base)):
            self._base = base
            self._kept.clear()
        kept = self._kept.get(scene.id)
        if kept is not None and kept[0] is scene and _are_same(kept[1], jobs):
            return kept[2]
        standing = _standing(project, scene, jobs)
        if not (scene.continues or scene.meets_next):
            # A linked one hangs on its neighbours as well.
            self._kept[scene.id] = (scene, jobs, standing)
        return standing


def _are_same(some: Sequence[Job], others: Sequence[Job]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


def _standing(project: Project, scene: Scene, jobs: Sequence[Job]) -> _Standing:
    groups = groups_of(project, scene, jobs)
    batches = tuple(_batches(project, scene, groups))
    return _Standing(groups, batches, bool(batches) and _wants_decision(project, scene, jobs))


def choices_of(
    project: Project,
    jobs: Iterable[Job],
    ordering: Collection[SceneId] = (),
    known: Standings | None = None,
) -> Choices:
    """Return what can be bought for `project`; `jobs` oldest first, those of others are ignored.

    `ordering` are scenes that a take is being ordered for: their jobs are not there yet. Who asks
    again and again keeps what is `known`.
    """
    known = known or Standings()
    own: dict[SceneId, list[Job]] = {}
    for job in jobs:
        if job.project_id == project.id:
            own.setdefault(job.scene_id, []).append(job)
    found: dict[Batch, list[SceneId]] = {batch: [] for batch in Batch}
    making: list[SceneId] = []
    undecided: list[SceneId] = []
    for scene in project.scenes:
        standing = known.of(project, scene, own.get(scene.id, ()))
        if scene.id in ordering or Group.MAKING in standing.groups:
            making.append(scene.id)
        if scene.id in ordering:
            continue
        if standing.wants_decision:
            undecided.append(scene.id)
            continue
        for batch in standing.batches:
            found[batch].append(scene.id)
    return Choices(
        tuple(found[Batch.MISSING]),
        tuple(found[Batch.STALE]),
        tuple(found[Batch.FAILED]),
        tuple(found[Batch.ALL]),
        tuple(making),
        tuple(undecided),
    )


def groups_of(project: Project, scene: Scene, jobs: Sequence[Job]) -> frozenset[Group]:
    """Return where a scene stands; `jobs` are its own, oldest first."""
    take = _take_in_film(project, scene)
    running = [job for job in jobs if not is_over(job.state)]
    found: set[Group] = set()
    if running:
        found.add(Group.MAKING)
    elif take is None:
        found.add(Group.MISSING)
    answered = any(asks_for(project, scene, job.asked) for job in running)
    if is_stale(project, scene) and not answered:
        found.add(Group.STALE)
    if not running and _went_wrong(jobs, take):
        found.add(Group.FAILED)
    return frozenset(found or {Group.READY})


def _batches(project: Project, scene: Scene, groups: Collection[Group]) -> list[Batch]:
    found = []
    if Group.MISSING in groups:
        found.append(Batch.MISSING)
    if Group.STALE in groups and fitting_take(project, scene) is None:
        found.append(Batch.STALE)
    if Group.FAILED in groups:
        found.append(Batch.FAILED)
    return [*found, Batch.ALL] if found else []


def _went_wrong(jobs: Sequence[Job], take: Take | None) -> bool:
    """Tell whether the last try ended without a take; taken back is no try if there is a take."""
    if jobs and take is None and isinstance(jobs[-1].state, Cancelled):
        return True
    told = [job.state for job in jobs if not isinstance(job.state, Cancelled)]
    if not told or not isinstance(told[-1], Failed | Uncertain):
        return False
    return take is None or take.made_at < told[-1].at


def _wants_decision(project: Project, scene: Scene, jobs: Iterable[Job]) -> bool:
    """Tell whether a clip of the scene may be paid already, other than the one in the film."""
    take = _take_in_film(project, scene)
    unsettled = (job for job in jobs if isinstance(job.state, Uncertain) or is_unfetched(job.state))
    return any(
        take is None or take.made_at < job.state.at or asks_for(project, scene, job.asked)
        for job in unsettled
    )


def _take_in_film(project: Project, scene: Scene) -> Take | None:
    return project.take_by_id.get(scene.take_id) if scene.take_id else None
