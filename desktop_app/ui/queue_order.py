"""In which order the queue's rows stand, and which of them are shown; no Qt in it."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

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
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.turns import order
from desktop_app.studio.waiting_line import HELD_BY_USER

Key = tuple[int, ...]


class Section(IntEnum):
    """The parts of the list, from its top.

    What waits stands in its turn under what runs: a job that is sent is the first of those and
    becomes the last of these, so its row stays where it is, and the eye with it. What has ended
    follows, newest first; should it want a decision, the tabs say so wherever it stands.
    """

    RUNNING = 0
    WAITING = 1
    ENDED = 2


class Show(StrEnum):
    """Which jobs are shown."""

    ALL = "all"
    RUNNING = "running"
    WAITING = "waiting"
    NEEDS_YOU = "needs_you"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is to be seen: a kind of jobs, of one film or of all when None.

    `hides_done` takes from all jobs those that ended as they should; the journal keeps them.
    """

    show: Show = Show.ALL
    film: ProjectId | None = None
    hides_done: bool = False

    def holds(self, job: Job) -> bool:
        """Tell whether a job is shown."""
        if self.film is not None and job.project_id != self.film:
            return False
        if self.show is Show.ALL:
            return not (self.hides_done and isinstance(job.state, Done | Cancelled))
        return self.show in kinds_of(job)


def needs_you(job: Job) -> bool:
    """Tell whether money hangs on what the user decides about a job."""
    match job.state:
        case Uncertain():
            return True
        case Failed(urls=urls):
            return bool(urls)
        case Queued():
            return job.turn.held not in ("", HELD_BY_USER)
        case _:
            return False


def kinds_of(job: Job) -> frozenset[Show]:
    """Return the kinds that a job is of, beside all."""
    found = {Show.NEEDS_YOU} if needs_you(job) else set()
    match job.state:
        case Submitting() | Submitted() | Ready():
            found.add(Show.RUNNING)
        case Queued():
            found.add(Show.WAITING)
        case Failed():
            found.add(Show.FAILED)
        case Done():
            found.add(Show.DONE)
        case Uncertain() | Cancelled():
            pass
    return frozenset(found)


def section_of(job: Job) -> Section:
    """Return the part of the list where a job stands."""
    match job.state:
        case Submitting() | Submitted() | Ready():
            return Section.RUNNING
        case Queued():
            return Section.WAITING
        case Done() | Failed() | Uncertain() | Cancelled():
            return Section.ENDED


def key_of(job: Job, rank: int, since: int) -> Key:
    """Return what rows are sorted by.

    `rank` counts jobs as they came; `since` is when it began to run, whatever happened since.
    """
    section = section_of(job)
    match section:
        case Section.RUNNING:
            return (section, since, rank)
        case Section.WAITING:
            return (section, *order(job), rank)
        case Section.ENDED:
            return (section, -job.state.at, -rank)


class Ranking:
    """Jobs in the order of their keys; to find, put or drop one costs little, however many."""

    def __init__(self) -> None:
        self._order: list[tuple[Key, JobId]] = []
        self._keys: dict[JobId, Key] = {}

    def __len__(self) -> int:
        return len(self._order)

    def __contains__(self, job_id: JobId) -> bool:
        return job_id in self._keys

    def __getitem__(self, place: int) -> JobId:
        return self._order[place][1]

    def ids(self, first: int = 0, end: int | None = None) -> list[JobId]:
        """Return the jobs from a place up to another, which is not among them."""
        return [job_id for _, job_id in self._order[first:end]]

    def key(self, job_id: JobId) -> Key | None:
        """Return the key that a job stands by."""
        return self._keys.get(job_id)

    def place(self, job_id: JobId) -> int | None:
        """Return where a job stands, from 0; None when it is not there."""
        key = self._keys.get(job_id)
        return None if key is None else bisect_left(self._order, (key, job_id))

    def place_for(self, key: Key, job_id: JobId) -> int:
        """Return where a job with this key would go in."""
        return bisect_left(self._order, (key, job_id))

    def begin_of(self, section: Section) -> int:
        """Return where the first job of a part of the list stands, or would stand."""
        return bisect_left(self._order, ((section,), ""))

    def put(self, job_id: JobId, key: Key) -> None:
        """Put a job where its key says, in or elsewhere."""
        self.drop(job_id)
        self._keys[job_id] = key
        insort(self._order, (key, job_id))

    def drop(self, job_id: JobId) -> None:
        """Take a job out, if it is there."""
        place = self.place(job_id)
        if place is not None:
            del self._order[place]
            del self._keys[job_id]

    def fill(self, keys: Mapping[JobId, Key]) -> None:
        """Hold these jobs and no others."""
        self._keys = dict(keys)
        self._order = sorted((key, job_id) for job_id, key in keys.items())

    def put_all(self, keys: Mapping[JobId, Key]) -> None:
        """Put many jobs where their keys say, at the price of one look at all."""
        self.fill({**self._keys, **keys})


def runs_of(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last of each unbroken run of places."""
    runs: list[tuple[int, int]] = []
    for place in sorted(places):
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


@dataclass(frozen=True, slots=True)
class Landing:
    """Where jobs go: before another one of the whole line, to its end when None."""

    before: JobId | None


def nudged(
    line: Sequence[JobId], seen: Sequence[JobId], moved: Collection[JobId], by: int
) -> Landing | None:
    """Return where jobs go one place up (`by` below 0) or down; None when there is none.

    `seen` are those of the line that are in sight: a step that nobody sees is no step.
    """
    places = [place for place, job_id in enumerate(seen) if job_id in moved]
    if not places:
        return None
    if by < 0:
        return Landing(seen[places[0] - 1]) if places[0] > 0 else None
    below = places[-1] + 1
    return Landing(_after(line, seen[below], moved)) if below < len(seen) else None


def dropped(
    line: Sequence[JobId],
    seen: Sequence[JobId],
    moved: Collection[JobId],
    before: JobId | None,
) -> Landing | None:
    """Return where jobs go that were dropped before another, or after all in sight."""
    if before is not None:
        return Landing(before)
    last = next((each for each in reversed(seen) if each not in moved), None)
    return None if last is None else Landing(_after(line, last, moved))


def _after(line: Sequence[JobId], job_id: JobId, moved: Collection[JobId]) -> JobId | None:
    place = line.index(job_id)
    return next((each for each in line[place + 1 :] if each not in moved), None)
