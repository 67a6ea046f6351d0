"""The ledger's tables: entries written with the transitions that they follow from, and their sums.

Functions over an open transaction of the journal, which alone knows when one is due.
"""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import JobState, Submitted, Submitting
from desktop_app.domain.ledger import (
    NOTHING,
    Booked,
    Compared,
    Entry,
    EntryKind,
    Line,
    Sums,
    begins_anew,
    entry_for,
    in_doubt_could_be,
)
from desktop_app.domain.money import Credits, Unit
from desktop_app.domain.project import JobId, ProjectId, TaskId
from desktop_app.storage import expenses
from desktop_app.storage.job_states import state_from

_AMOUNTS: Final = (
    *("reserved_milli", "charged_milli", "doubted_milli", "drift_milli"),
    *("reserved_unpriced", "charged_unpriced", "doubted_unpriced"),
)
_COLUMNS: Final = ", ".join(_AMOUNTS)
_SUMS: Final = ", ".join(f"coalesce(sum({name}), 0)" for name in _AMOUNTS)
_ROW: Final = (
    "at, service, kind, task_id, job, attempt, ordered_at, quote_milli,"
    f" since, before_milli, balance_milli, {_COLUMNS}"
)
_EXPENSE: Final = ", ".join(f"expenses.{name}" for name in expenses.COLUMNS.split(", "))
_EXPENSE_WIDTH: Final = len(expenses.COLUMNS.split(", "))
_IN_MOTION: Final = tuple(kind.__name__.lower() for kind in (Submitting, Submitted))
"""Kinds of states in which the provider may be moving money right now."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at a job, by the job's number: its price, and what it holds of the money."""

    job: int
    ordered_at: int
    quote: Credits | None
    number: int = 0
    held: Sums = NOTHING


@dataclass(frozen=True, slots=True)
class Committed:
    """What jobs hold of the money: all of a service, those of a day and of a film anywhere.

    `fresh` is what was booked since the balance was asked for, which that cannot show.
    """

    all: Sums
    day: Sums
    film: Sums
    fresh: Sums = NOTHING


@dataclass(frozen=True, slots=True)
class Held:
    """What money is held against: a service's balance as it was told, a day, a film."""

    service: str
    project_id: ProjectId
    day_from: int
    asked_at: int | None


def attempt_at(
    connection: sqlite3.Connection, job: int, created_at: int, quote: Credits | None
) -> Attempt:
    """Return how the last attempt at a job stands."""
    found = connection.execute(
        f"SELECT attempt, max(ordered_at), {_SUMS} FROM ledger WHERE job = ?"
        " GROUP BY attempt ORDER BY attempt DESC LIMIT 1",
        [job],
    ).fetchone()
    if found is None:
        return Attempt(job, created_at, quote)
    number, ordered_at, *held = found
    return Attempt(job, ordered_at, quote, number, _sums(held))


def follow(
    connection: sqlite3.Connection,
    service: str,
    attempt: Attempt,
    before: JobState | None,
    after: JobState,
) -> Attempt:
    """Book what a transition does to the money; returns the attempt as it stands then."""
    attempt, entry = _followed(attempt, before, after)
    if entry is not None:
        _book(connection, service, entry, attempt)
    return attempt


def requote(
    connection: sqlite3.Connection, service: str, attempt: Attempt, quote: Credits, at: int
) -> None:
    """Book that an attempt which waits is promised another price."""
    moved = Sums(reserved=quote) - attempt.held
    if moved != NOTHING:
        entry = Entry(at, EntryKind.RESERVED, moved)
        _book(connection, service, entry, replace(attempt, quote=quote))


def book_history(connection: sqlite3.Connection) -> None:
    """Book every transition of a journal whose ledger is empty, in the order of time."""
    found: list[tuple[str, Entry, Attempt]] = []
    jobs = connection.execute(
        "SELECT number, service, quote_milli, created_at FROM jobs ORDER BY number"
    )
    for number, service, milli, created_at in jobs.fetchall():
        attempt = Attempt(number, created_at, _credits(milli))
        before: JobState | None = None
        rows = connection.execute(
            "SELECT kind, at, payload FROM transitions WHERE job = ? ORDER BY seq", [number]
        )
        for kind, at, payload in rows.fetchall():
            after = state_from(kind, at, msgspec.json.decode(payload))
            attempt, entry = _followed(attempt, before, after)
            if entry is not None:
                found.append((service, entry, attempt))
            before = after
    for service, entry, attempt in sorted(found, key=lambda each: each[1].at):
        _book(connection, service, entry, attempt)


def sums(
    connection: sqlite3.Connection,
    service: str,
    *,
    project_id: ProjectId | None = None,
    ordered_after: int | None = None,
    since: int | None = None,
) -> Sums:
    """Return what a service's entries add up to.

    All of them, or those of one film, of attempts ordered after a moment, booked since a moment.
    """
    where, values = ["service = ?"], [service]
    if project_id is not None:
        where.append(
            "(job IN (SELECT number FROM jobs WHERE project_id = ?)"
            " OR expense IN (SELECT number FROM expenses WHERE project_id = ?))"
        )
        values += [project_id, project_id]
    moments = [("ordered_at > ?", ordered_after), ("at >= ?", since)]
    asked = [(clause, moment) for clause, moment in moments if moment is not None]
    found = connection.execute(
        f"SELECT {_SUMS} FROM ledger WHERE"
        f" {' AND '.join([*where, *(clause for clause, _ in asked)])}",
        [*values, *(moment for _, moment in asked)],
    ).fetchone()
    return _sums(found)


def committed(connection: sqlite3.Connection, held: Held, named: Collection[str]) -> Committed:
    """Return what is held against balance and caps; those count what was spent at all `named`."""
    day = (sums(connection, each, ordered_after=held.day_from) for each in named)
    film = (sums(connection, each, project_id=held.project_id) for each in named)
    own, asked_at = held.service, held.asked_at
    return Committed(
        sums(connection, own),
        sum(day, NOTHING),
        sum(film, NOTHING),
        NOTHING if asked_at is None else sums(connection, own, since=asked_at),
    )


def services(connection: sqlite3.Connection) -> list[str]:
    """Return the services that have entries, by a step of the index for each of them."""
    found = connection.execute(
        "WITH RECURSIVE named (service) AS (SELECT min(service) FROM ledger UNION ALL"
        " SELECT (SELECT min(service) FROM ledger WHERE service > named.service) FROM named"
        " WHERE named.service IS NOT NULL) SELECT service FROM named WHERE service IS NOT NULL"
    )
    return [service for (service,) in found.fetchall()]


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


def lines(connection: sqlite3.Connection, after: int = 0) -> Iterator[Line]:
    """Return the lines of all services, oldest first; those with a higher number than `after`."""
    rows = connection.execute(
        "SELECT ledger.number, ledger.service, at, kind, task_id, since, before_milli,"
        f" balance_milli, {_COLUMNS}, {_EXPENSE}, jobs.id, jobs.project_id, jobs.project,"
        " scene_title, take_number, jobs.model, settings, attempt, ledger.quote_milli, jobs.unit"
        " FROM ledger LEFT JOIN jobs ON jobs.number = job"
        " LEFT JOIN expenses ON expenses.number = expense WHERE ledger.number > ?"
        " ORDER BY at, ledger.number",
        [after],
    ).fetchall()
    sizes: dict[str, tuple[int, str]] = {}
    return (_line(row, sizes) for row in rows)


def observe(
    connection: sqlite3.Connection,
    service: str,
    balance: Credits,
    *,
    account: str,
    asked_at: int,
    settle_ms: int,
) -> Entry | None:
    """Compare a balance, asked for at `asked_at`, with the last; books and returns a drift.

    Only balances of the same account are compared, told while nothing moves: no request or task of
    ours on its way, and nothing booked for `settle_ms` before the question. What takes of unknown
    outcome or price explain is none.
    """
    if _is_moving(connection, service, asked_at - settle_ms):
        return None
    last = connection.execute(
        "SELECT account, at, milli, charged_milli, explained_milli, unpriced FROM balances"
        " WHERE service = ?",
        [service],
    ).fetchone()
    if last is not None and last[0] == account and last[1] >= asked_at:
        # Another process asked later and was quicker to write it down.
        return None
    now, explained, entry = sums(connection, service), 0, None
    if last is not None and last[0] == account:
        _, since, before, charged, explained, unpriced = last
        moved = balance.milli - before + now.charged.milli - charged
        perhaps = explained - moved
        if moved and now.spent_unpriced == unpriced:
            if _could_be_charged(connection, service, perhaps):
                explained = perhaps
            else:
                told = Compared(since, Credits(before), balance)
                drift = Sums(drift=Credits(moved))
                entry = Entry(asked_at, EntryKind.DRIFT, drift, compared=told)
                _book(connection, service, entry, None)
    connection.execute(
        "INSERT OR REPLACE INTO balances VALUES (?, ?, ?, ?, ?, ?, ?)",
        [service, account, asked_at, balance.milli, now.charged.milli, explained,
         now.spent_unpriced],
    )  # fmt: skip
    return entry


def _followed(
    attempt: Attempt, before: JobState | None, after: JobState
) -> tuple[Attempt, Entry | None]:
    if before is not None and begins_anew(before, after):
        attempt = Attempt(attempt.job, after.at, attempt.quote, attempt.number + 1)
    entry = entry_for(attempt.quote, attempt.held, before, after)
    if entry is None:
        return attempt, None
    return replace(attempt, held=attempt.held + entry.sums), entry


def _book(
    connection: sqlite3.Connection, service: str, entry: Entry, attempt: Attempt | None
) -> None:
    added, told = entry.sums, entry.compared
    row: list[Any] = [entry.at, service, entry.kind.value, entry.task_id]
    if attempt is None:
        row += [None, None, None, None]
    else:
        row += [attempt.job, attempt.number, attempt.ordered_at, _milli(attempt.quote)]
    row += [None] * 3 if told is None else [told.since, told.before.milli, told.balance.milli]
    row += [added.reserved.milli, added.charged.milli, added.doubted.milli, added.drift.milli]
    row += [added.reserved_unpriced, added.charged_unpriced, added.doubted_unpriced]
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO ledger ({_ROW}) VALUES ({marks})", row)


def _is_moving(connection: sqlite3.Connection, service: str, since: int) -> bool:
    marks = ", ".join("?" * len(_IN_MOTION))
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM standing JOIN jobs ON jobs.number = standing.job"
        f" WHERE kind IN ({marks}) AND service = ?)"
        " OR EXISTS (SELECT 1 FROM ledger WHERE service = ? AND at > ? AND kind <> ?)",
        [*_IN_MOTION, service, service, since, EntryKind.DRIFT.value],
    ).fetchone()
    return bool(found[0]) or expenses.is_under_way(connection, service, since)


def _could_be_charged(connection: sqlite3.Connection, service: str, milli: int) -> bool:
    """Tell whether just so much may have been charged for what has an unknown outcome."""
    doubts = connection.execute(
        "SELECT sum(doubted_milli) AS doubt FROM ledger WHERE service = ?"
        " AND job IS NOT NULL GROUP BY job, attempt HAVING doubt > 0",
        [service],
    )
    loose = expenses.in_doubt(connection, service)
    return in_doubt_could_be([doubt for (doubt,) in doubts.fetchall()], milli, loose)


def _line(row: Sequence[Any], sizes: dict[str, tuple[int, str]]) -> Line:
    number, service, at, kind, task, since, before, balance, *rest = row
    amounts, rest = rest[: len(_AMOUNTS)], rest[len(_AMOUNTS) :]
    spent, order = rest[:_EXPENSE_WIDTH], rest[_EXPENSE_WIDTH:]
    told = None if since is None else Compared(since, Credits(before), Credits(balance))
    task_id = None if task is None else TaskId(task)
    entry = Entry(at, EntryKind(kind), _sums(amounts), task_id, told)
    job = None if order[0] is None else _booked(*order, sizes=sizes)
    expense = None if spent[0] is None else expenses.expense_of(spent)
    return Line(number, service, entry, job, expense)


def _booked(
    id_: str,
    project_id: str,
    project: str,
    title: str,
    take: int,
    model: str,
    settings: str,
    attempt: int,
    quote: int | None,
    unit: str,
    *,
    sizes: dict[str, tuple[int, str]],
) -> Booked:
    """Return a job as it was ordered; `sizes` keeps what was read of settings: most are alike."""
    if settings not in sizes:
        chosen = msgspec.json.decode(settings)
        sizes[settings] = int(chosen.get("seconds", 0)), str(chosen.get("resolution") or "")
    where = (JobId(id_), ProjectId(project_id), project, title, take)
    seconds, resolution = sizes[settings]
    told = (attempt, _credits(quote), Unit(unit))
    return Booked(*where, ModelId(model), seconds, resolution, *told)


def _sums(row: Sequence[Any]) -> Sums:
    reserved, charged, doubted, drift, *unpriced = row
    return Sums(Credits(reserved), Credits(charged), Credits(doubted), Credits(drift), *unpriced)


def _credits(milli: int | None) -> Credits | None:
    return None if milli is None else Credits(milli)


def _milli(amount: Credits | None) -> int | None:
    return None if amount is None else amount.milli
