"""Which files a service has of us, and where: an upload lasts about a day, so it is used again.

It is a convenience: without it a file is only uploaded once more, which costs nothing.
"""

import logging
from pathlib import Path
from typing import Final, Self

from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, keep_aside
from desktop_app.storage.database import DamagedDatabase, Database, Steps

_log = logging.getLogger(__name__)

_APPLICATION_ID: Final = 0x54574B55
_FIRST: Final = (
    """
    CREATE TABLE uploads (
        service TEXT NOT NULL,
        content TEXT NOT NULL,
        address TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (service, content)
    ) STRICT, WITHOUT ROWID
    """,
)
_STEPS: Final[Steps] = (_FIRST,)
_KEPT_MS: Final = 7 * 24 * 3600 * 1000
"""Rows that are older are of no use to anybody."""


class UploadBook:
    """Addresses by service and content; times are epoch milliseconds. Blocking."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open or make the file; raises LocalFault."""
        return cls(Database.open(path, say("the list of uploads"), _STEPS, _APPLICATION_ID))

    @classmethod
    def renewed(cls, path: Path) -> Self:
        """Open the file, or make another where it is damaged, which is kept; raises LocalFault."""
        try:
            return cls.open(path)
        except DamagedDatabase as error:
            _log.warning("the list of uploads is begun anew: %s", error)
        try:
            keep_aside(path)
            for each in ("", "-wal", "-shm"):
                path.with_name(path.name + each).unlink(missing_ok=True)
        except OSError as error:
            raise as_local_fault(error, say("Beginning the list of uploads anew"), path) from error
        return cls.open(path)

    def address(self, service: str, content: str, since: int, now: int) -> str | None:
        """Return where content is that was uploaded between `since` and now; raises LocalFault.

        What a clock that was set back makes seem to come from the future is not believed.
        """
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT address FROM uploads WHERE service = ? AND content = ?"
                " AND at BETWEEN ? AND ?",
                [service, content, since, now],
            ).fetchone()
        return None if row is None else str(row[0])

    def note(self, service: str, content: str, address: str, at: int) -> None:
        """Note where content was uploaded to at a time; raises LocalFault."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO uploads VALUES (?, ?, ?, ?)",
                [service, content, address, at],
            )
            connection.execute("DELETE FROM uploads WHERE at < ?", [at - _KEPT_MS])

    def forget(self, service: str, content: str) -> None:
        """Forget where content is: the service has it no more. Raises LocalFault."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM uploads WHERE service = ? AND content = ?", [service, content]
            )

    def close(self) -> None:
        """Close the file."""
        self._database.close()
