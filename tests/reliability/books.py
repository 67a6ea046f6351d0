"""What the journal and the project say, read from copies: looking must not mend what died."""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.reliability.shots import shot_in

OVER = frozenset({"done", "failed", "uncertain", "cancelled"})


@dataclass(frozen=True)
class Row:
    """A transition as it stands in the journal."""

    kind: str
    payload: dict[str, Any]

    @property
    def task(self) -> str | None:
        task: str | None = self.payload.get("task_id")
        return task


@dataclass(frozen=True)
class Money:
    """What the ledger's lines of a job add up to, in thousandths of a credit."""

    reserved: int
    charged: int
    doubted: int


@dataclass(frozen=True)
class Entry:
    """A job with all its transitions, oldest first.

    `begins_on` is the job whose last frame it starts with; `pictures` are known by their content.
    """

    id: str
    project_id: str
    prompt: str
    path: str
    rows: tuple[Row, ...]
    money: "Money"
    begins_on: str | None = None
    pictures: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(row.kind for row in self.rows)

    @property
    def now(self) -> Row:
        return self.rows[-1]

    @property
    def is_over(self) -> bool:
        return self.now.kind in OVER

    @property
    def tasks(self) -> frozenset[str]:
        """Every task that the job is known to have been."""
        return frozenset(row.task for row in self.rows if row.task is not None)

    @property
    def doubts(self) -> int:
        """How many of its requests may have been taken as far as the journal can tell."""
        found = 0
        for kind, following in zip(self.kinds, (*self.kinds[1:], "uncertain"), strict=True):
            found += kind == "submitting" and following == "uncertain"
            # Whoever had sent it was still alive, and has its task.
            found -= kind == "uncertain" and following == "submitted"
        return found

    def states_of(self, task: str) -> list[str]:
        """Return every state that the job had as this task."""
        return [row.kind for row in self.rows if row.task == task]

    @property
    def sent_again_after_doubt(self) -> int:
        """How often it was queued though it may have been taken."""
        return sum(
            pair == ("uncertain", "queued")
            for pair in zip(self.kinds, self.kinds[1:], strict=False)
        )


@dataclass(frozen=True)
class Books:
    """The journal of one home."""

    entries: tuple[Entry, ...]
    leases: int
    wrong: str

    def of(self, project_id: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.project_id == project_id)


def read_books(home: Path) -> Books:
    """Read the journal of a home in which nobody is alive; an empty one when there is none yet."""
    journal = home / "data" / "journal.sqlite3"
    if not journal.exists():
        return Books((), 0, "")
    with tempfile.TemporaryDirectory() as folder:
        for part in journal.parent.glob(f"{journal.name}*"):
            shutil.copy(part, folder)
        with closing(sqlite3.connect(Path(folder) / journal.name)) as connection:
            (told,) = connection.execute("PRAGMA integrity_check").fetchone()
            wrong = "" if told == "ok" else str(told)
            tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
            if ("jobs",) not in tables:
                return Books((), 0, wrong)
            entries = tuple(_entries(connection))
            held = {
                job
                for (job,) in connection.execute("SELECT id FROM leases JOIN jobs ON number = job")
            }
    # A lease of the dead on a job that is over is in nobody's way.
    leases = sum(entry.id in held and not entry.is_over for entry in entries)
    return Books(entries, leases, wrong)


def _entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    orders = connection.execute(
        "SELECT number, id, project_id, prompt, path, made_from FROM jobs"
    ).fetchall()
    for number, id_, project_id, prompt, path, made_from in orders:
        rows = connection.execute(
            "SELECT kind, payload FROM transitions WHERE job = ? ORDER BY seq", [number]
        )
        money = connection.execute(
            "SELECT coalesce(sum(reserved_milli), 0), coalesce(sum(charged_milli), 0),"
            " coalesce(sum(doubted_milli), 0) FROM ledger WHERE job = ?",
            [number],
        ).fetchone()
        told = tuple(Row(kind, json.loads(payload)) for kind, payload in rows.fetchall())
        given = json.loads(made_from).get("references", []) if made_from else []
        starts = [each["source"]["take_id"] for each in given if each["use"] == "first_frame"]
        pictures = [each["source"]["path"] for each in given if each["use"] == "picture"]
        yield Entry(
            *(id_, project_id, shot_in(prompt), path, told, Money(*money)),
            begins_on=next(iter(starts), None),
            pictures=tuple(Path(each).stem for each in pictures),
        )
