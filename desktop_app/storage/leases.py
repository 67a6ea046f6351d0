"""Who drives a job: one holder at a time, for as long as its heartbeat goes on.

Functions over an open transaction of the journal, which alone knows the tables.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.project import JobId


@dataclass(frozen=True, slots=True)
class Terms:
    """Who claims, when (epoch milliseconds), and whose leases count for nothing."""

    holder: str
    now_ms: int
    stale_after_ms: int
    dead: frozenset[str] = frozenset()


def take(connection: sqlite3.Connection, job_id: JobId, terms: Terms) -> bool:
    """Take the lease of a job if nobody alive has it; raises KeyError for an unknown job."""
    row = connection.execute(
        "SELECT number, holder, heartbeat_at FROM jobs LEFT JOIN leases ON job = number"
        " WHERE id = ?",
        [job_id],
    ).fetchone()
    if row is None:
        raise KeyError(job_id)
    number, holder, heartbeat_at = row
    if holder not in (None, terms.holder) and not _is_lapsed(holder, heartbeat_at, terms):
        return False
    connection.execute(
        "INSERT INTO leases VALUES (?, ?, ?) ON CONFLICT (job) DO UPDATE"
        " SET holder = excluded.holder, heartbeat_at = excluded.heartbeat_at",
        [number, terms.holder, terms.now_ms],
    )
    return True


def is_held(connection: sqlite3.Connection, number: int, holder: str) -> bool:
    """Tell whether `holder` has the lease of the job with that number."""
    row = connection.execute("SELECT holder FROM leases WHERE job = ?", [number]).fetchone()
    return row is not None and row[0] == holder


def renew(connection: sqlite3.Connection, holder: str, now_ms: int) -> set[JobId]:
    """Write a heartbeat on all leases of a holder; returns their jobs."""
    connection.execute("UPDATE leases SET heartbeat_at = ? WHERE holder = ?", [now_ms, holder])
    rows = connection.execute(
        "SELECT id FROM leases JOIN jobs ON number = job WHERE holder = ?", [holder]
    )
    return {JobId(id_) for (id_,) in rows}


def give_back(connection: sqlite3.Connection, holder: str, job_ids: Iterable[JobId] | None) -> None:
    """Free leases of a holder, all when None; those of others stay."""
    if job_ids is None:
        connection.execute("DELETE FROM leases WHERE holder = ?", [holder])
        return
    connection.executemany(
        "DELETE FROM leases WHERE holder = ? AND job = (SELECT number FROM jobs WHERE id = ?)",
        [(holder, job_id) for job_id in job_ids],
    )


def holders(connection: sqlite3.Connection) -> frozenset[str]:
    """Return everyone who has a lease."""
    return frozenset(name for (name,) in connection.execute("SELECT DISTINCT holder FROM leases"))


def _is_lapsed(holder: str, heartbeat_at: int, terms: Terms) -> bool:
    return holder in terms.dead or abs(terms.now_ms - heartbeat_at) >= terms.stale_after_ms
