"""The journal of paid jobs: what was ordered, and every step since, each written before its effect.

A job's state is its last transition, and what that did to the money is booked in the ledger with
the same write. All of it is in one SQLite file in the user's data folder, since a job outlives the
window and the project that ordered it. Several processes may have it open: a lease says which of
them drives a job.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.jobs import Job, JobState, Submitted, Submitting, Turn, Uncertain, is_over
from desktop_app.domain.ledger import NOTHING, Entry, Expense, Line, Sums
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId, SceneId, TaskId
from desktop_app.domain.sentence import packed, say
from desktop_app.storage import expenses, known_tasks, leases, ledger
from desktop_app.storage.database import Database
from desktop_app.storage.job_rows import COLUMNS, job_from, row_of, state_in
from desktop_app.storage.job_states import OPEN_KINDS, kind_of, payload_of
from desktop_app.storage.journal_schema import STEPS
from desktop_app.storage.ledger import Committed as Committed
from desktop_app.storage.ledger import Held
from desktop_app.storage.makings import Making, makings
from desktop_app.storage.text import storable, storable_tree

_WHAT: Final = say("the list of paid jobs")
_APPLICATION_ID: Final = 0x54414B45
"""“TAKE”, so that another program's database is not mistaken for ours."""

_CURRENT: Final = f"""
    SELECT {COLUMNS}, priority, place, held, transitions.kind, at, payload
    FROM jobs
    JOIN standing ON standing.job = jobs.number
    JOIN transitions ON transitions.job = jobs.number AND transitions.seq = standing.seq
    WHERE TRUE
"""


class TakeNumberTaken(LocalFault):
    """Another process ordered the same take of the scene first; nothing was written."""


class LeaseLost(LocalFault):
    """Another process drives the job now; nothing was written."""


class TooSoon(Exception):
    """The account has been sent all that it takes for now; nothing was written.

    One more may be sent in `seconds`.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Pace:
    """At most so many requests within so many milliseconds."""

    most: int
    window_ms: int


class Journal:
    """The journal, open. Every call blocks on the disk; any thread may make it.

    Every method raises LocalFault when the file cannot be read or written, and KeyError for a job
    that was never added.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path) -> "Journal":
        """Open or make the journal; raises LocalFault, for a damaged or newer one too."""
        return cls(Database.open(path, _WHAT, STEPS, _APPLICATION_ID))

    def add(
        self, jobs: Iterable[Job], *, check: Callable[["Journal"], None] = lambda journal: None
    ) -> None:
        """Write orders with their first states, all or none.

        `check` may refuse them by raising: what it reads of this journal holds until they are
        written, whoever else is ordering. Raises TakeNumberTaken when one of the take numbers is
        used, ValueError when a job is known.
        """
        with self._database.writing() as connection:
            check(self)
            for job in jobs:
                number = _insert(connection, job)
                attempt = ledger.Attempt(number, job.created_at, job.quote)
                _append(connection, _Place(number, -1, job.service, None, attempt), job.state)
                _set_turn(connection, number, job.turn)

    def advance(
        self,
        job_id: JobId,
        *states: JobState,
        holder: str | None = None,
        pace: Pace | None = None,
        check: Callable[["Journal"], None] = lambda journal: None,
    ) -> None:
        """Append transitions, to be called before their effect; all or none, with what they book.

        `check` may refuse them as in `add`, as what is paid once more may be over a cap by now.

        With `pace`, an intent to submit is written only when the account may be sent one more
        request, whichever process sent the others; raises TooSoon otherwise.

        With `holder`, only while that holder has the job's lease; raises LeaseLost otherwise. A
        process that slept through its heartbeats so never sends what another one has sent. What a
        lost answer turned out to be is one job's alone; raises TaskKnown otherwise. A job
        that is over is given back with the same write: nothing more happens to it by itself.
        """
        with self._database.writing() as connection:
            place = _place(connection, job_id)
            _require_lease(connection, place.number, holder)
            if pace is not None and isinstance(states[-1], Submitting):
                _require_pace(connection, place.service, pace, states[-1].at)
            check(self)
            if isinstance(place.state, Uncertain) and isinstance(states[-1], Submitted):
                task = states[-1].task_id
                known_tasks.require_unknown(connection, place.service, task, place.number)
            for state in states:
                place = _append(connection, place, state)
            if holder is not None and is_over(states[-1]):
                leases.give_back(connection, holder, [job_id])

    def set_turns(self, turns: Mapping[JobId, Turn]) -> None:
        """Write where waiting jobs stand, all or none."""
        with self._database.writing() as connection:
            for job_id, turn in turns.items():
                _set_turn(connection, _place(connection, job_id).number, turn)

    def spend(
        self,
        expense: Expense,
        *,
        holder: str = "",
        check: Callable[["Journal"], None] = lambda journal: None,
    ) -> None:
        """Write that `holder` is about to send a paid request; `check` may refuse as in `add`."""
        with self._database.writing() as connection:
            check(self)
            expenses.begin(connection, expense, holder)

    def left_expenses(
        self, dead: Callable[[frozenset[str]], frozenset[str]]
    ) -> tuple[Expense, ...]:
        """Return the requests whose holders are `dead`, each once; their answers are lost."""
        with self._database.reading() as connection:
            gone = dead(expenses.holders(connection))
        if not gone:
            return ()
        with self._database.writing() as connection:
            return tuple(expenses.leave(connection, gone))

    def settle(self, expense: Expense, cost: Credits | None, at: int) -> None:
        """Write what a paid request cost, None when nobody can say; only the first time counts."""
        with self._database.writing() as connection:
            expenses.settle(connection, expense, cost, at)

    def requote(
        self,
        job_id: JobId,
        quote: Credits,
        at: int,
        *,
        holder: str,
        check: Callable[["Journal"], None] = lambda journal: None,
    ) -> None:
        """Take over a price that was accepted for a job that waits, checked as in `add`."""
        with self._database.writing() as connection:
            place = _place(connection, job_id)
            _require_lease(connection, place.number, holder)
            check(self)
            connection.execute(
                "UPDATE jobs SET quote_milli = ? WHERE number = ?", [quote.milli, place.number]
            )
            ledger.requote(connection, place.service, place.attempt, quote, at)

    def committed(
        self,
        service: str,
        project_id: ProjectId,
        day_from: int,
        asked_at: int | None = None,
        *,
        counts: Callable[[str], bool] | None = None,
    ) -> Committed:
        """Return what is held against balance and caps.

        The day's are the attempts ordered since `day_from`; the balance was asked for at
        `asked_at`. Of day and film is told what was spent at every service that `counts`.
        """
        with self._database.reading() as connection:
            others = [] if counts is None else filter(counts, ledger.services(connection))
            held = Held(service, project_id, day_from, asked_at)
            return ledger.committed(connection, held, {service, *others})

    def observe_balance(
        self, service: str, balance: Credits, *, account: str, asked_at: int, settle_ms: int
    ) -> Entry | None:
        """Book what the balance did that no job of ours explains; see `storage.ledger.observe`."""
        with self._database.writing() as connection:
            return ledger.observe(
                connection,
                service,
                balance,
                account=account,
                asked_at=asked_at,
                settle_ms=settle_ms,
            )

    def charged_since(self, service: str, at: int, but: JobId) -> Credits:
        """Return what all jobs but one were charged since a moment."""
        with self._database.reading() as connection:
            return ledger.charged_since(connection, service, at, but)

    def sums(self, service: str, project_id: ProjectId | None = None) -> Sums:
        """Return what the ledger adds up to, for a service or one film's jobs there."""
        return self.sums_where(lambda each: each == service, project_id)

    def sums_where(
        self, counts: Callable[[str], bool], project_id: ProjectId | None = None
    ) -> Sums:
        """Return what the ledger adds up to at every service that counts."""
        with self._database.reading() as connection:
            named = filter(counts, ledger.services(connection))
            of_film = partial(ledger.sums, connection, project_id=project_id)
            return sum(map(of_film, named), NOTHING)

    def booked(self, job_id: JobId) -> Sums:
        """Return what the ledger says of one job, all its attempts together."""
        with self._database.reading() as connection:
            return ledger.of_job(connection, job_id)

    def makings(self, service: str, most: int) -> list[Making]:
        """Return how long the last `most` done jobs of a service took, oldest first."""
        with self._database.reading() as connection:
            return makings(connection, service, most)

    def ledger(self, after: int = 0) -> list[Line]:
        """Return the ledger of all services, oldest line first, from beyond a line's number."""
        with self._database.reading() as connection:
            return list(ledger.lines(connection, after))

    def job(self, job_id: JobId) -> Job:
        """Return a job with its current state."""
        found = list(self._jobs("AND id = ?", [job_id]))
        if not found:
            raise KeyError(job_id)
        return found[0]

    def jobs(self, project_id: ProjectId | None = None) -> list[Job]:
        """Return all jobs, or those of a project, in the order they were added."""
        where, values = _of_project(project_id)
        return list(self._jobs(where, values))

    def unfinished(self, project_id: ProjectId | None = None) -> list[Job]:
        """Return the jobs that go on by themselves (`not is_over`), in the order of adding."""
        where, values = _of_project(project_id)
        marks = ", ".join("?" * len(OPEN_KINDS))
        return list(self._jobs(f"{where} AND standing.kind IN ({marks})", [*values, *OPEN_KINDS]))

    def history(self, job_id: JobId) -> list[JobState]:
        """Return every state the job was in, first to last."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT kind, at, payload FROM transitions"
                " WHERE job = (SELECT number FROM jobs WHERE id = ?) ORDER BY seq",
                [job_id],
            ).fetchall()
        if not rows:
            raise KeyError(job_id)
        return [state_in(*row) for row in rows]

    def tasks_of(self, service: str) -> frozenset[TaskId]:
        """Return every task id that a job of a service ever had, in whatever attempt."""
        with self._database.reading() as connection:
            return known_tasks.tasks_of(connection, service)

    def take_numbers(self, project_id: ProjectId, scene_id: SceneId) -> frozenset[int]:
        """Return every take number ever ordered for a scene; none of them is given again."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT take_number FROM jobs WHERE project_id = ? AND scene_id = ?",
                [project_id, scene_id],
            ).fetchall()
        return frozenset(number for (number,) in rows)

    def claim(
        self,
        job_ids: Iterable[JobId],
        holder: str,
        now_ms: int,
        stale_after_ms: int,
        *,
        dead: Iterable[str] = (),
    ) -> set[JobId]:
        """Take the leases that are free, ours, stale or of a dead holder; returns whose we have.

        `holder` names this process, `dead` those known to be gone (see `presence`). A lease is
        stale when its heartbeat is `stale_after_ms` away from `now_ms`, in either direction: a
        clock that was set back must not lock a job for an hour.
        """
        with self._database.writing() as connection:
            gone = frozenset(dead)
            terms = leases.Terms(holder, now_ms, stale_after_ms, gone)
            return {each for each in job_ids if leases.take(connection, each, terms)}

    def heartbeat(self, holder: str, now_ms: int) -> set[JobId]:
        """Say that a holder is alive; returns the jobs whose leases it still has."""
        with self._database.writing() as connection:
            return leases.renew(connection, holder, now_ms)

    def release(self, holder: str, job_ids: Iterable[JobId] | None = None) -> None:
        """Give leases back, all of the holder's when None."""
        with self._database.writing() as connection:
            leases.give_back(connection, holder, job_ids)

    def holders(self) -> frozenset[str]:
        """Return everyone who has a lease, alive or not."""
        with self._database.reading() as connection:
            return leases.holders(connection)

    def check(self) -> tuple[str, ...]:
        """Read the whole file and return what is wrong with it; nothing when it is sound."""
        return self._database.check()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._database.close()

    def _jobs(self, where: str, values: list[str]) -> Iterator[Job]:
        with self._database.reading() as connection:
            rows = connection.execute(f"{_CURRENT} {where} ORDER BY number", values).fetchall()
        return (job_from(row) for row in rows)


def _of_project(project_id: ProjectId | None) -> tuple[str, list[str]]:
    return ("", []) if project_id is None else ("AND project_id = ?", [project_id])


def _insert(connection: sqlite3.Connection, job: Job) -> int:
    order = row_of(job)
    marks = ", ".join("?" * len(order))
    try:
        cursor = connection.execute(f"INSERT INTO jobs ({COLUMNS}) VALUES ({marks})", order)
    except sqlite3.IntegrityError as error:
        if "take_number" not in str(error):
            raise ValueError(f"job {job.id} was added before") from error
        raise TakeNumberTaken(
            say(
                "Take {take_number} of “{scene_title}” has been ordered already, perhaps "
                "by another Takewright; nothing was sent, order it again.",
                take_number=job.take_number,
                scene_title=job.scene_title,
            )
        ) from error
    return int(cursor.lastrowid or 0)


@dataclass(frozen=True, slots=True)
class _Place:
    """A job's number, its last transition, and the attempt that the next one is booked for."""

    number: int
    seq: int
    service: str
    state: JobState | None
    attempt: ledger.Attempt


def _append(connection: sqlite3.Connection, place: _Place, state: JobState) -> _Place:
    """Write a transition, where the job stands now, and what it does to the money."""
    number, seq, kind = place.number, place.seq + 1, kind_of(state)
    payload = msgspec.json.encode(storable_tree(payload_of(state))).decode()
    connection.execute(
        "INSERT INTO transitions VALUES (?, ?, ?, ?, ?)", [number, seq, state.at, kind, payload]
    )
    connection.execute(
        "INSERT INTO standing (job, seq, kind) VALUES (?, ?, ?)"
        " ON CONFLICT (job) DO UPDATE SET seq = excluded.seq, kind = excluded.kind",
        [number, seq, kind],
    )
    attempt = ledger.follow(connection, place.service, place.attempt, place.state, state)
    return _Place(number, seq, place.service, state, attempt)


def _place(connection: sqlite3.Connection, job_id: JobId) -> _Place:
    found = connection.execute(
        "SELECT number, standing.seq, service, quote_milli, created_at, transitions.kind, at,"
        " payload FROM jobs"
        " JOIN standing ON standing.job = number"
        " JOIN transitions ON transitions.job = number AND transitions.seq = standing.seq"
        " WHERE id = ?",
        [job_id],
    ).fetchone()
    if found is None:
        raise KeyError(job_id)
    number, seq, service, quote, created_at, kind, at, payload = found
    price = None if quote is None else Credits(quote)
    attempt = ledger.attempt_at(connection, number, created_at, price)
    return _Place(number, seq, service, state_in(kind, at, payload), attempt)


def _require_lease(connection: sqlite3.Connection, number: int, holder: str | None) -> None:
    if holder is not None and not leases.is_held(connection, number, holder):
        raise LeaseLost(
            say(
                "Another Takewright on this computer has taken this job over and carries "
                "it on; nothing was sent from here."
            )
        )


def _require_pace(connection: sqlite3.Connection, service: str, pace: Pace, now_ms: int) -> None:
    rows = connection.execute(
        "SELECT at FROM transitions JOIN jobs ON number = job"
        " WHERE kind = 'submitting' AND at > ? AND service = ? ORDER BY at DESC LIMIT ?",
        [now_ms - pace.window_ms, service, pace.most],
    ).fetchall()
    if len(rows) == pace.most:
        # A clock that was set back makes the past look like the future.
        raise TooSoon(min(rows[-1][0] + pace.window_ms - now_ms, pace.window_ms) / 1000)


def _set_turn(connection: sqlite3.Connection, number: int, turn: Turn) -> None:
    connection.execute(
        "UPDATE standing SET priority = ?, place = ?, held = ? WHERE job = ?",
        [int(turn.priority), turn.place, storable(packed(turn.held)), number],
    )
