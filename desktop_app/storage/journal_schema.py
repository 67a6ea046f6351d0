"""The tables of the journal, version by version.

`jobs` are orders and never change but for a price that the user accepts; `transitions` are only
added to; `standing` is what follows from them and where a job stands in the queue, so that a look
at what waits costs what it finds; `ledger` is only added to; `balances` are what each account told
last, with what was charged until then and what of the doubts it showed as charged.
"""

from typing import Final

from desktop_app.storage.database import Steps
from desktop_app.storage.ledger import book_history

_FIRST: Final = (
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
)


_SECOND: Final = (
    """
    CREATE TABLE standing (
        job INTEGER PRIMARY KEY REFERENCES jobs (number),
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        priority INTEGER NOT NULL DEFAULT 0,
        place INTEGER NOT NULL DEFAULT 0,
        held TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    INSERT INTO standing (job, seq, kind, place)
    SELECT job, seq, kind, job FROM transitions AS last
    WHERE seq = (SELECT max(seq) FROM transitions WHERE job = last.job)
    """,
    "CREATE INDEX standing_of_kind ON standing (kind)",
    """
    CREATE TABLE ledger (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        service TEXT NOT NULL,
        kind TEXT NOT NULL,
        task_id TEXT,
        job INTEGER REFERENCES jobs (number),
        attempt INTEGER,
        ordered_at INTEGER,
        quote_milli INTEGER,
        since INTEGER,
        before_milli INTEGER,
        balance_milli INTEGER,
        reserved_milli INTEGER NOT NULL,
        charged_milli INTEGER NOT NULL,
        doubted_milli INTEGER NOT NULL,
        drift_milli INTEGER NOT NULL,
        reserved_unpriced INTEGER NOT NULL,
        charged_unpriced INTEGER NOT NULL,
        doubted_unpriced INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX ledger_of_job ON ledger (job, attempt)",
    "CREATE INDEX ledger_of_service ON ledger (service, at)",
    "CREATE INDEX ledger_of_day ON ledger (service, ordered_at)",
    """
    CREATE TABLE balances (
        service TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        at INTEGER NOT NULL,
        milli INTEGER NOT NULL,
        charged_milli INTEGER NOT NULL,
        explained_milli INTEGER NOT NULL,
        unpriced INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX jobs_of_project ON jobs (project_id)",
    "CREATE INDEX submissions ON transitions (at) WHERE kind = 'submitting'",
    book_history,
)

_THIRD: Final = ("ALTER TABLE jobs ADD COLUMN sent TEXT NOT NULL DEFAULT ''",)
"""What the cast makes of a prompt; before there was one, what was sent is what was written."""

_FOURTH: Final = ("ALTER TABLE jobs ADD COLUMN made_from TEXT NOT NULL DEFAULT ''",)
"""References and shots; before there were any, a take was made from words alone."""

_FIFTH: Final = (
    """
    CREATE TABLE expenses (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        service TEXT NOT NULL,
        project_id TEXT NOT NULL,
        project TEXT NOT NULL,
        model TEXT NOT NULL,
        purpose TEXT NOT NULL,
        quote_milli INTEGER,
        created_at INTEGER NOT NULL,
        is_open INTEGER NOT NULL
    ) STRICT
    """,
    "ALTER TABLE ledger ADD COLUMN expense INTEGER REFERENCES expenses (number)",
)
"""Chat requests, which are paid and are no jobs: each is sent once, and never again by itself."""

_SIXTH: Final = (
    "ALTER TABLE jobs ADD COLUMN unit TEXT NOT NULL DEFAULT 'credits'",
    "UPDATE jobs SET unit = 'dollars' WHERE model IN ('sora-2', 'sora-2-pro')"
    " OR service = 'simulator/videos'",
)
"""What a job is billed in; before that was written, only these were made at gateways."""

_SEVENTH: Final = ("ALTER TABLE expenses ADD COLUMN holder TEXT NOT NULL DEFAULT ''",)
"""Which process sent a chat request, so that the next one can tell what a dead one left."""

STEPS: Final[Steps] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH)
