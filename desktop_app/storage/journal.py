"""The journal of paid jobs: what was ordered, and every step since, each written before its effect.

A job's order never changes; its state is its last transition. All of it is in one SQLite file in
the user's data folder, since a job outlives the window and the project that ordered it. Several
processes may have it open: a lease says which of them drives a job.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import Job, JobState, is_over
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId, SceneId
from desktop_app.storage import leases
from desktop_app.storage.database import DamagedDatabase, Database
from desktop_app.storage.job_states import OPEN_KINDS, kind_of, payload_of, state_from
from desktop_app.storage.text import storable, storable_tree

_WHAT: Final = "the list of paid jobs"
_APPLICATION_ID: Final = 0x54414B45
"""“TAKE”, so that another program's database is not mistaken for ours."""

_STEPS: Final = (
    (
        """
        CREATE TABLE jobs (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            project_id TEXT NOT NULL,
            project TEXT NOT NULL,
            scene_id TEXT NOT NULL,
            scene_title TEXT NOT NULL,
            take_number INTEGER NOT NULL,
            path TEXT NOT NULL,
            service TEXT NOT NULL,
            model TEXT NOT NULL,
            settings TEXT NOT NULL,
            prompt TEXT NOT NULL,
            request TEXT NOT NULL,
            quote_milli INTEGER,
            created_at INTEGER NOT NULL,
            UNIQUE (project_id, scene_id, take_number)
        ) STRICT
        """,
        """
        CREATE TABLE transitions (
            job INTEGER NOT NULL REFERENCES jobs (number),
            seq INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            payload TEXT NOT NULL,
            PRIMARY KEY (job, seq)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE leases (
            job INTEGER PRIMARY KEY REFERENCES jobs (number),
            holder TEXT NOT NULL,
            heartbeat_at INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX leases_of_holder ON leases (holder)",
    ),
)

_ORDER: Final = (
    "id, project_id, project, scene_id, scene_title, take_number, path, service, model, settings,"
    " prompt, request, quote_milli, created_at"
)
_CURRENT: Final = f"""
    SELECT {_ORDER}, kind, at, payload
    FROM jobs JOIN transitions ON transitions.job = jobs.number
    WHERE seq = (SELECT max(seq) FROM transitions WHERE job = jobs.number)
"""


class TakeNumberTaken(LocalFault):
    """Another process ordered the same take of the scene first; nothing was written."""


class LeaseLost(LocalFault):
    """Another process drives the job now; nothing was written."""


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
        return cls(Database.open(path, _WHAT, _STEPS, _APPLICATION_ID))

    def add(self, jobs: Iterable[Job]) -> None:
        """Write orders with their first states, all or none.

        Raises TakeNumberTaken when one of the take numbers is used, ValueError when a job is known.
        """
        with self._database.writing() as connection:
            for job in jobs:
                number = _insert(connection, job)
                _append(connection, number, 0, job.state)

    def advance(self, job_id: JobId, state: JobState, *, holder: str | None = None) -> None:
        """Append a transition, to be called before its effect.

        With `holder`, only while that holder has the job's lease; raises LeaseLost otherwise. A
        process that slept through its heartbeats so never sends what another one has sent. A job
        that is over is given back with the same write: nothing more happens to it by itself.
        """
        with self._database.writing() as connection:
            number, last = _place(connection, job_id)
            if holder is not None and not leases.is_held(connection, number, holder):
                raise LeaseLost(
                    "Another Takewright on this computer has taken this job over and carries it on;"
                    " nothing was sent from here."
                )
            _append(connection, number, last + 1, state)
            if holder is not None and is_over(state):
                leases.give_back(connection, holder, [job_id])

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
        return list(self._jobs(f"{where} AND kind IN ({marks})", [*values, *OPEN_KINDS]))

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
        return [_state(*row) for row in rows]

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
        return (_job(row) for row in rows)


def _of_project(project_id: ProjectId | None) -> tuple[str, list[str]]:
    return ("", []) if project_id is None else ("AND project_id = ?", [project_id])


def _insert(connection: sqlite3.Connection, job: Job) -> int:
    settings = msgspec.json.encode(storable_tree(msgspec.to_builtins(job.settings))).decode()
    order = [
        *(job.id, job.project_id, storable(job.project), job.scene_id, storable(job.scene_title)),
        *(
            job.take_number,
            storable(job.path),
            job.service,
            job.model,
            settings,
            storable(job.prompt),
        ),
        *(storable(job.request), None if job.quote is None else job.quote.milli, job.created_at),
    ]
    marks = ", ".join("?" * len(order))
    try:
        cursor = connection.execute(f"INSERT INTO jobs ({_ORDER}) VALUES ({marks})", order)
    except sqlite3.IntegrityError as error:
        if "take_number" not in str(error):
            raise ValueError(f"job {job.id} was added before") from error
        raise TakeNumberTaken(
            f"Take {job.take_number} of “{job.scene_title}” has been ordered already, perhaps by"
            " another Takewright; nothing was sent, order it again."
        ) from error
    return int(cursor.lastrowid or 0)


def _append(connection: sqlite3.Connection, number: int, seq: int, state: JobState) -> None:
    payload = msgspec.json.encode(storable_tree(payload_of(state))).decode()
    row = [number, seq, state.at, kind_of(state), payload]
    connection.execute("INSERT INTO transitions VALUES (?, ?, ?, ?, ?)", row)


def _place(connection: sqlite3.Connection, job_id: JobId) -> tuple[int, int]:
    """Return a job's number and the seq of its last transition."""
    number, last = connection.execute(
        "SELECT job, max(seq) FROM transitions WHERE job = (SELECT number FROM jobs WHERE id = ?)",
        [job_id],
    ).fetchone()
    if number is None:
        raise KeyError(job_id)
    return int(number), int(last)


def _job(row: tuple[Any, ...]) -> Job:
    id_, project_id, project, scene_id, title, take, path, service, *rest = row
    model, settings, prompt, request, quote, created_at, kind, at, payload = rest
    try:
        chosen = msgspec.json.decode(settings, type=Settings)
    except msgspec.MsgspecError as error:
        raise _unreadable(error) from error
    return Job(
        id=JobId(id_),
        project_id=ProjectId(project_id),
        project=project,
        scene_id=SceneId(scene_id),
        scene_title=title,
        take_number=take,
        path=path,
        service=service,
        model=ModelId(model),
        settings=chosen,
        prompt=prompt,
        request=request,
        quote=None if quote is None else Credits(quote),
        created_at=created_at,
        state=_state(kind, at, payload),
    )


def _state(kind: str, at: int, payload: str) -> JobState:
    try:
        return state_from(kind, at, msgspec.json.decode(payload))
    except (ValueError, LookupError, TypeError) as error:
        raise _unreadable(error) from error


def _unreadable(error: Exception) -> DamagedDatabase:
    return DamagedDatabase(
        f"A row in {_WHAT} cannot be read ({error}) and was left as it is; update Takewright, or"
        " restore the list from a backup."
    )
