"""How many jobs stand where, counted as they change: no look at all of them is ever needed."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from desktop_app.domain.jobs import Job, Queued, failed_for_free
from desktop_app.domain.project import JobId, ProjectId, SceneId
from desktop_app.ui.queue_order import Show, kinds_of

_OPEN = frozenset({Show.RUNNING, Show.WAITING, Show.NEEDS_YOU})


@dataclass
class Counts:
    """How many jobs there are of each kind; `held` are some of those that wait."""

    kinds: Counter[Show] = field(default_factory=Counter)
    held: int = 0
    open: int = 0

    def of(self, show: Show) -> int:
        """Return how many there are of a kind."""
        return self.kinds[show]

    @property
    def is_moving(self) -> bool:
        """Tell whether anything about them changes as time goes by."""
        return bool(self.kinds[Show.RUNNING] or self.kinds[Show.WAITING])


@dataclass(frozen=True, slots=True)
class _Share:
    """What one job adds to the counts."""

    is_ours: bool
    kinds: frozenset[Show]
    is_held: bool


class QueueTally:
    """Counts the jobs of a film and those of all films; a film of None counts all as its own."""

    def __init__(self, film: ProjectId | None) -> None:
        self.ours = Counts()
        self.all = Counts()
        self._film = film
        self._shares: dict[JobId, _Share] = {}
        self._free: set[JobId] = set()
        self._newest: dict[tuple[ProjectId, SceneId], JobId] = {}

    @property
    def open_elsewhere(self) -> int:
        """Return how many jobs of other films run, wait or want a decision."""
        return self.all.open - self.ours.open

    def count(self, job: Job) -> None:
        """Take a job in, new or changed."""
        old = self._shares.get(job.id)
        if old is None:
            self._newest[job.project_id, job.scene_id] = job.id
        is_ours = self._film is None or job.project_id == self._film
        held = isinstance(job.state, Queued) and bool(job.turn.held)
        new = _Share(is_ours, kinds_of(job) | {Show.ALL}, held)
        if new != old:
            self._shares[job.id] = new
            self._add(old, -1)
            self._add(new, 1)
        if failed_for_free(job.state):
            self._free.add(job.id)
        else:
            self._free.discard(job.id)

    def failed_for_free(
        self, job_of: Callable[[JobId], Job], film: ProjectId | None
    ) -> Iterable[Job]:
        """Return what failed for free in a film, or in all, and was not ordered anew since."""
        for job_id in self._free:
            job = job_of(job_id)
            if film is not None and job.project_id != film:
                continue
            if self._newest[job.project_id, job.scene_id] == job.id:
                yield job

    def _add(self, share: _Share | None, by: int) -> None:
        if share is None:
            return
        for counts in (self.all, self.ours) if share.is_ours else (self.all,):
            for kind in share.kinds:
                counts.kinds[kind] += by
            counts.held += by * share.is_held
            counts.open += by * bool(share.kinds & _OPEN)
