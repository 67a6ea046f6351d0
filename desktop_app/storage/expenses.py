"""What is spent on more than takes: chat requests, booked as doubts before they are sent.

From before the request until its end is known it may have been charged, and nobody can look it up
afterwards; so an expense stands in the ledger as in doubt, and there it stays if the process dies.
Functions over an open transaction of the journal.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final

from desktop_app.domain.ledger import Entry, EntryKind, Expense, Purpose, Sums
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.project import ProjectId

COLUMNS: Final = "id, service, project_id, project, model, purpose, quote_milli, created_at"
ON_ITS_WAY_MS: Final = 10 * 60 * 1000
"""A chat request ends within 5 minutes; one that is older has a process that died."""


def begin(connection: sqlite3.Connection, expense: Expense, holder: str) -> None:
    """Write that a process is about to send a request, which may be charged from now on."""
    cursor = connection.execute(
        f"INSERT INTO expenses ({COLUMNS}, holder, is_open) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        [
            expense.id, expense.service, expense.project_id, expense.project, expense.model,
            expense.purpose.value, _milli(expense.quote), expense.created_at, holder,
        ],
    )  # fmt: skip
    number = int(cursor.lastrowid or 0)
    _book(connection, number, expense, expense.created_at, EntryKind.DOUBTED, _doubt(expense))


def settle(connection: sqlite3.Connection, expense: Expense, cost: Credits | None, at: int) -> None:
    """Write what a request cost; None when that stays unknown."""
    found = connection.execute(
        "SELECT number FROM expenses WHERE id = ? AND is_open", [expense.id]
    ).fetchone()
    if found is None:
        return
    (number,) = found
    connection.execute("UPDATE expenses SET is_open = 0 WHERE number = ?", [number])
    if cost is None:
        return
    doubt = _doubt(expense)
    sums = Sums(charged=cost) - doubt
    kind = EntryKind.SETTLED if cost.milli else EntryKind.REFUNDED
    _book(connection, number, expense, at, kind, sums)


def holders(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the processes that wait for answers, alive or not."""
    rows = connection.execute("SELECT DISTINCT holder FROM expenses WHERE is_open")
    return frozenset(holder for (holder,) in rows.fetchall())


def leave(connection: sqlite3.Connection, dead: Iterable[str]) -> list[Expense]:
    """Return the requests whose processes died before an answer; each is returned once.

    In the ledger they stay what they are: in doubt.
    """
    found = []
    for holder in dead:
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM expenses WHERE is_open AND holder = ? ORDER BY number", [holder]
        )
        found += [expense_of(row) for row in rows.fetchall()]
        connection.execute("UPDATE expenses SET is_open = 0 WHERE holder = ?", [holder])
    return found


def is_under_way(connection: sqlite3.Connection, service: str, at: int) -> bool:
    """Tell whether the provider may be charging for a request right now."""
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM expenses WHERE is_open AND service = ? AND created_at > ?)",
        [service, at - ON_ITS_WAY_MS],
    ).fetchone()
    return bool(found[0])


def in_doubt(connection: sqlite3.Connection, service: str) -> int:
    """Return what requests of unknown outcome were to cost at most, in thousandths of a credit.

    What one really cost is anything up to that.
    """
    (milli,) = connection.execute(
        "SELECT coalesce(sum(doubted_milli), 0) FROM ledger"
        " WHERE service = ? AND expense IS NOT NULL",
        [service],
    ).fetchone()
    return int(milli)


def expense_of(row: Sequence[Any]) -> Expense:
    """Return an expense of its columns."""
    id_, service, project_id, project, model, purpose, quote, created_at = row
    price = None if quote is None else Credits(quote)
    film = ProjectId(project_id)
    return Expense(id_, service, film, project, model, Purpose(purpose), price, created_at)


def _doubt(expense: Expense) -> Sums:
    quote = expense.quote
    return Sums(doubted=quote or NO_CREDITS, doubted_unpriced=int(quote is None))


def _book(
    connection: sqlite3.Connection,
    number: int,
    expense: Expense,
    at: int,
    kind: EntryKind,
    sums: Sums,
) -> None:
    entry = Entry(at, kind, sums)
    connection.execute(
        "INSERT INTO ledger (at, service, kind, expense, ordered_at, quote_milli, reserved_milli,"
        " charged_milli, doubted_milli, drift_milli, reserved_unpriced, charged_unpriced,"
        " doubted_unpriced) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0, ?, ?)",
        [
            entry.at, expense.service, entry.kind.value, number, expense.created_at,
            _milli(expense.quote), sums.charged.milli, sums.doubted.milli, sums.charged_unpriced,
            sums.doubted_unpriced,
        ],
    )  # fmt: skip


def _milli(amount: Credits | None) -> int | None:
    return None if amount is None else amount.milli
