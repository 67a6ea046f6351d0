"""The ledger's tables: entries written with the transitions that they follow from, and their sums.

Functions over an open transaction of the journal, which alone knows when one is due.
"""

import sqlite3
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import JobState, Submitted, Submitting
from desktop_app.domain.ledger import (
    Booked,
    Entry,
    EntryKind,
    GroupBy,
    Line,
    Sums,
    entry_for,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.project import JobId, ProjectId, TaskId
from desktop_app.storage.job_states import state_from

_SUMS: Final = (
    "coalesce(sum(reserved_milli), 0), coalesce(sum(charged_milli), 0),"
    " coalesce(sum(doubted_milli), 0), coalesce(sum(drift_milli), 0), coalesce(sum(unpriced), 0)"
)
_COLUMNS: Final = "reserved_milli, charged_milli, doubted_milli, drift_milli, unpriced"
_KEYS: Final = {
    GroupBy.DAY: "date(ledger.at / 1000, 'unixepoch', 'localtime')",
    GroupBy.PROJECT: "coalesce(project, '')",
    GroupBy.MODEL: "coalesce(model, '')",
}
_IN_MOTION: Final = tuple(kind.__name__.lower() for kind in (Submitting, Submitted))
"""Kinds of states in which the provider may be moving money right now."""


def book(
    connection: sqlite3.Connection, service: str, entry: Entry, job: int | None = None
) -> None:
    """Add an entry, for the job with that number or for none."""
    sums = entry.sums
    row = [entry.at, service, entry.kind.value, job, entry.task_id]
    row += [sums.reserved.milli, sums.charged.milli, sums.doubted.milli, sums.drift.milli]
    connection.execute(
        f"INSERT INTO ledger (at, service, kind, job, task_id, {_COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [*row, sums.unpriced],
    )


def book_history(connection: sqlite3.Connection) -> None:
    """Book every transition of a journal that had no ledger yet."""
    jobs = connection.execute("SELECT number, service, quote_milli FROM jobs ORDER BY number")
    for number, service, milli in jobs.fetchall():
        quote = None if milli is None else Credits(milli)
        before: JobState | None = None
        rows = connection.execute(
            "SELECT kind, at, payload FROM transitions WHERE job = ? ORDER BY seq", [number]
        )
        for kind, at, payload in rows.fetchall():
            after = state_from(kind, at, msgspec.json.decode(payload))
            entry = entry_for(quote, before, after)
            if entry is not None:
                book(connection, service, entry, number)
            before = after


def sums(
    connection: sqlite3.Connection,
    service: str,
    *,
    project_id: ProjectId | None = None,
    ordered_after: int | None = None,
) -> Sums:
    """Return what a service's entries add up to; of one film, or of jobs ordered after a moment."""
    where, values = ["ledger.service = ?"], [service]
    if project_id is not None:
        where.append("project_id = ?")
        values.append(project_id)
    if ordered_after is not None:
        where.append("created_at > ?")
    found = connection.execute(
        f"SELECT {_SUMS} FROM ledger LEFT JOIN jobs ON jobs.number = job"
        f" WHERE {' AND '.join(where)}",
        values if ordered_after is None else [*values, ordered_after],
    ).fetchone()
    return _sums(found)


def of_job(connection: sqlite3.Connection, job_id: JobId) -> Sums:
    """Return what the entries of one job add up to, all its attempts together."""
    found = connection.execute(
        f"SELECT {_SUMS} FROM ledger WHERE job = (SELECT number FROM jobs WHERE id = ?)", [job_id]
    ).fetchone()
    return _sums(found)


def charged_since(connection: sqlite3.Connection, service: str, at: int, but: JobId) -> Credits:
    """Return what all other jobs of a service were charged since a moment, refunds taken off."""
    (milli,) = connection.execute(
        "SELECT coalesce(sum(charged_milli), 0) FROM ledger WHERE service = ? AND at >= ?"
        " AND job IS NOT (SELECT number FROM jobs WHERE id = ?)",
        [service, at, but],
    ).fetchone()
    return Credits(milli)


def lines(connection: sqlite3.Connection, service: str | None = None) -> Iterator[Line]:
    """Return every line, or those of a service, oldest first."""
    where = "" if service is None else "WHERE ledger.service = ?"
    rows = connection.execute(
        "SELECT ledger.number, ledger.service, at, kind, task_id, id, project_id, project,"
        f" scene_title, take_number, model, settings, quote_milli, {_COLUMNS}"
        f" FROM ledger LEFT JOIN jobs ON jobs.number = job {where} ORDER BY ledger.number",
        [] if service is None else [service],
    ).fetchall()
    return (_line(row) for row in rows)


def totals(
    connection: sqlite3.Connection, by: GroupBy, service: str | None = None
) -> dict[str, Sums]:
    """Return sums by day (local, ISO), project folder or model id; a drift has neither of these."""
    where = "" if service is None else "WHERE ledger.service = ?"
    rows = connection.execute(
        f"SELECT {_KEYS[by]} AS key, {_SUMS} FROM ledger"
        f" LEFT JOIN jobs ON jobs.number = job {where} GROUP BY key ORDER BY key",
        [] if service is None else [service],
    )
    return {key: _sums(row) for key, *row in rows}


def observe(
    connection: sqlite3.Connection, service: str, balance: Credits, *, asked_at: int, settle_ms: int
) -> Entry | None:
    """Compare a balance, asked for at `asked_at`, with the last; books and returns a drift.

    Only balances told while nothing moves are compared: no request or task of ours on its way, and
    nothing booked for `settle_ms` before the question. What an unknown outcome explains is none.
    """
    if _is_moving(connection, service, asked_at - settle_ms):
        return None
    now = sums(connection, service)
    last = connection.execute(
        "SELECT milli, charged_milli, doubted_milli FROM balances WHERE service = ?", [service]
    ).fetchone()
    told = (balance.milli, now.charged.milli, now.doubted.milli)
    if last == told:
        return None
    row = [service, asked_at, *told]
    connection.execute("INSERT OR REPLACE INTO balances VALUES (?, ?, ?, ?, ?)", row)
    if last is None:
        return None
    before, charged, doubted = last
    drift = balance.milli - before + (now.charged.milli - charged)
    # A request of unknown outcome that was charged after all.
    if drift in (0, -(now.doubted.milli - doubted)):
        return None
    entry = Entry(asked_at, EntryKind.DRIFT, Sums(drift=Credits(drift)))
    book(connection, service, entry)
    return entry


def _is_moving(connection: sqlite3.Connection, service: str, since: int) -> bool:
    marks = ", ".join("?" * len(_IN_MOTION))
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM standing JOIN jobs ON jobs.number = standing.job"
        f" WHERE kind IN ({marks}) AND service = ?)"
        " OR EXISTS (SELECT 1 FROM ledger WHERE service = ? AND at > ? AND kind <> ?)",
        [*_IN_MOTION, service, service, since, EntryKind.DRIFT.value],
    ).fetchone()
    return bool(found[0])


def _line(row: tuple[Any, ...]) -> Line:
    number, service, at, kind, task, *rest = row
    *order, reserved, charged, doubted, drift, unpriced = rest
    entry = Entry(
        at,
        EntryKind(kind),
        _sums((reserved, charged, doubted, drift, unpriced)),
        None if task is None else TaskId(task),
    )
    return Line(number, service, entry, _booked(*order))


def _booked(
    id_: str | None,
    project_id: str,
    project: str,
    title: str,
    take: int,
    model: str,
    settings: str,
    quote: int | None,
) -> Booked | None:
    if id_ is None:
        return None
    seconds = int(msgspec.json.decode(settings).get("seconds", 0))
    price = None if quote is None else Credits(quote)
    where = (JobId(id_), ProjectId(project_id), project, title, take)
    return Booked(*where, ModelId(model), seconds, price)


def _sums(row: Any) -> Sums:
    reserved, charged, doubted, drift, unpriced = row
    return Sums(Credits(reserved), Credits(charged), Credits(doubted), Credits(drift), unpriced)
