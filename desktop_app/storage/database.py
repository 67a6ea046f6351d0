"""One SQLite file: opened durably, brought to today's version, its errors said in a sentence."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault

Step = str | Callable[[sqlite3.Connection], None]
Steps = Sequence[Sequence[Step]]
"""Version by version, the statements and functions that lead to it from the one before."""

_BUSY_SECONDS: Final = 10.0
_WAL_ATTEMPTS: Final = 20


class DamagedDatabase(LocalFault):
    """The file is no database, or a broken one; it was left as it is."""


class Database:
    """A connection that several threads may share: one call at a time.

    `what` names the file in sentences ("the list of paid jobs").
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, what: str) -> None:
        self._connection = connection
        self._path = path
        self._what = what
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, what: str, steps: Steps, application_id: int) -> "Database":
        """Open or make the file; raises LocalFault, DamagedDatabase when it is not ours."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise as_local_fault(error, say("Opening {what}", what=what), path.parent) from error
        with _said(path, what):
            connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        try:
            with _said(path, what):
                _check(connection, path, what, len(steps), application_id)
                _configure(connection)
                _upgrade(connection, steps, application_id)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path, what)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold the connection; every statement sees what is committed when it starts."""
        with self._lock, _said(self._path, self._what):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Hold the connection in a transaction: on the disk when it ends, undone on an error."""
        with self._lock, _said(self._path, self._what), _transaction(self._connection):
            yield self._connection

    def check(self) -> tuple[str, ...]:
        """Read the whole file and return what is wrong with it; nothing when it is sound."""
        with self.reading() as connection:
            found = connection.execute("PRAGMA integrity_check(10)").fetchall()
            loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        wrong = tuple(str(line) for (line,) in found if line != "ok")
        return (*wrong, f"{len(loose)} rows belong to no job") if loose else wrong

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self._lock:
            self._connection.close()


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled it back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _check(
    connection: sqlite3.Connection, path: Path, what: str, newest: int, application_id: int
) -> None:
    """Refuse what is not ours before anything is written to it."""
    # One transaction, so that a process that makes the file right now is seen whole or not at all.
    with _transaction(connection, "BEGIN"):
        version, owner = _number(connection, "user_version"), _number(connection, "application_id")
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if owner != application_id and (tables or version):
        raise DamagedDatabase(
            say(
                "{path} is not {what} of Takewright and was left as it is; move it elsewhere.",
                path=path,
                what=what,
            )
        )
    if version > newest:
        raise LocalFault(
            say(
                "{title} in {path} was written by a newer Takewright and was left "
                "as it is; update Takewright to go on.",
                title=_at_start(what),
                path=path,
            )
        )


def _configure(connection: sqlite3.Connection) -> None:
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # macOS: fsync() stops at the drive's cache, F_FULLFSYNC does not. No effect elsewhere.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to a write-ahead log; a file system without one keeps the rollback journal.

    The switch fails at once while another process makes it, whatever the busy timeout: waiting for
    the write lock, which does obey the timeout, lets that one finish.
    """
    for attempt in range(_WAL_ATTEMPTS):
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or attempt == _WAL_ATTEMPTS - 1:
                raise
            with _transaction(connection):
                pass
        else:
            return


def _upgrade(connection: sqlite3.Connection, steps: Steps, application_id: int) -> None:
    if _number(connection, "user_version") == len(steps):
        return
    with _transaction(connection):
        # Read again: another process may have done it while this one waited for the lock.
        for statements in steps[_number(connection, "user_version") :]:
            for statement in statements:
                if isinstance(statement, str):
                    connection.execute(statement)
                else:
                    statement(connection)
        connection.execute(f"PRAGMA application_id = {application_id}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def _said(path: Path, what: str) -> Iterator[None]:
    """Turn SQLite's errors into sentences; misuse by the program stays what it is."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.Error as error:
        raise _fault(error, path, what) from error


_TITLES: Final = {
    "the list of paid jobs": say("The list of paid jobs"),
    "the list of uploads": say("The list of uploads"),
}


def _at_start(what: str) -> str:
    """Return what a file is called at the start of a sentence."""
    return _TITLES.get(what, f"{what[:1].upper()}{what[1:]}")


def _fault(error: sqlite3.Error, path: Path, what: str) -> LocalFault:
    title = _at_start(what)
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return DiskFull(
                say(
                    "{title} cannot grow because the disk of {path} is full; free some "
                    "space and try again.",
                    title=title,
                    path=path,
                )
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return LocalFault(
                say(
                    "{title} in {path} is being written by another Takewright; try again "
                    "in a moment.",
                    title=title,
                    path=path,
                )
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return LocalFault(
                say(
                    "{title} in {path} cannot be written; change the permissions of its folder.",
                    title=title,
                    path=path,
                )
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedDatabase(
                say(
                    "{title} in {path} is damaged and was left as it is; restore it from "
                    "a backup or move it elsewhere to begin a new one (the clips in your "
                    "projects are safe).",
                    title=title,
                    path=path,
                )
            )
        case _:
            return LocalFault(
                say(
                    "{title} in {path} cannot be used ({error}); check the disk.",
                    title=title,
                    path=path,
                    error=error,
                )
            )


def _code(error: sqlite3.Error) -> int:
    """Return the primary result code; 0 when the error came from Python's own checks."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def unreadable_row(error: Exception) -> DamagedDatabase:
    """Return the fault for a row of the journal that no job can be made of."""
    return DamagedDatabase(
        say(
            "A row in the list of paid jobs cannot be read ({error}) and was left as it is; update"
            " Takewright, or restore the list from a backup.",
            error=error,
        )
    )
