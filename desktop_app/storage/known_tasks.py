"""Which tasks of a provider belong to jobs of ours, in whatever state and attempt."""

import sqlite3

from desktop_app.domain.project import TaskId


class TaskKnown(Exception):
    """Another job has this task already; nothing was written."""


def tasks_of(connection: sqlite3.Connection, service: str) -> frozenset[TaskId]:
    """Return every task id that a job of a service ever had."""
    rows = connection.execute(
        "SELECT DISTINCT json_extract(payload, '$.task_id') FROM transitions"
        " JOIN jobs ON number = job WHERE service = ?",
        [service],
    )
    return frozenset(TaskId(task) for (task,) in rows if task is not None)


def require_unknown(
    connection: sqlite3.Connection, service: str, task: TaskId, number: int
) -> None:
    """Raise TaskKnown when a job but that of `number` ever had the task: a clip is had once."""
    found = connection.execute(
        "SELECT 1 FROM transitions JOIN jobs ON number = job"
        " WHERE service = ? AND job <> ? AND json_extract(payload, '$.task_id') = ? LIMIT 1",
        [service, number, task],
    ).fetchone()
    if found is not None:
        raise TaskKnown(task)
