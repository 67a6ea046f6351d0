"""How long takes were in the making, as the journal's transitions tell."""

import sqlite3
from dataclasses import dataclass
from typing import Final

import msgspec

from desktop_app.domain.catalogue import ModelId, Settings

# Jobs that went straight: one that was sent twice, or looked at again after its user had left it,
# says when it was looked at, not how long it took.
_STRAIGHT: Final = """
    SELECT
        model,
        settings,
        min(CASE WHEN kind = 'ready' THEN at END) - min(CASE WHEN kind = 'submitted' THEN at END)
    FROM (
        SELECT number, model, settings FROM standing JOIN jobs ON number = standing.job
        WHERE standing.kind = 'done' AND service = ? ORDER BY standing.job DESC LIMIT ?
    )
    JOIN transitions ON transitions.job = number
    WHERE kind IN ('submitted', 'ready')
    GROUP BY number
    HAVING sum(kind = 'submitted') = 1 AND sum(kind = 'ready') > 0
    ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class Making:
    """One take that arrived: what it was asked for with, and the provider's time for it in ms."""

    model: ModelId
    settings: Settings
    ms: int


def makings(connection: sqlite3.Connection, service: str, most: int) -> list[Making]:
    """Return what the last `most` done jobs of a service tell, oldest first."""
    rows = connection.execute(_STRAIGHT, [service, most]).fetchall()
    return [
        Making(ModelId(model), msgspec.json.decode(settings, type=Settings), ms)
        for model, settings, ms in rows
    ]
