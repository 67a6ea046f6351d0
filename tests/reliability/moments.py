"""The moments at which the program may die, by name: `before commit submitted`, `during ...`.

A moment is when it happens and what is done then. `doomed` reaches them, `life` chooses among them.
"""

from collections.abc import Iterable
from itertools import product

STATES = (
    *("queued", "submitting", "submitted", "ready", "done"),
    *("failed", "uncertain", "cancelled"),
)
"""The words of the journal for the states of a job (`storage.job_states.kind_of`)."""

BEFORE, DURING, AFTER = "before", "during", "after"
AROUND = (BEFORE, AFTER)
ALL_OF_IT = (BEFORE, DURING, AFTER)


def _named(whens: Iterable[str], whats: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{when} {what}" for what, when in product(whats, whens))


TRANSITIONS = (
    *_named(AROUND, (f"row {state}" for state in STATES)),
    *_named(ALL_OF_IT, (f"commit {state}" for state in STATES)),
)
"""Around the row of every state, and around the commit that makes it last."""

LEASES = _named(ALL_OF_IT, ("commit leases",))

SUBMISSION = (
    *_named(ALL_OF_IT, ("connect createTask", "body createTask")),
    *_named(AROUND, ("head createTask", "answer createTask", "rest createTask")),
)
"""Around the connection, the two parts of the request, and the two parts of its answer."""

READINGS = (
    *_named(AROUND, ("answer recordInfo", "rest recordInfo", "answer credit")),
    *_named(AROUND, ("connect clip", "answer clip")),
    *_named((AFTER,), ("rest clip",)),
    *_named(AROUND, ("answer download-url",)),
)

FILES = (
    *_named(ALL_OF_IT, ("write part", "sync part", "rename incoming")),
    *_named(AROUND, ("remove mark",)),
    *_named(AROUND, ("sync recipe", "rename recipe", "sync incoming", "sync folder")),
    *_named(ALL_OF_IT, ("rename take",)),
    *_named(ALL_OF_IT, ("sync project", "rename project")),
    *_named(AROUND, ("link version",)),
)
"""From the first bytes of a clip to its name, its note, and the project that has it."""

MADE_FROM = (
    *_named(AROUND, ("rename reference", "commit uploads")),
    *_named(ALL_OF_IT, ("body file-stream-upload",)),
    *_named(AROUND, ("answer file-stream-upload",)),
)
"""From a picture in the film's folder to its address at the provider."""

JOINING = _named(AROUND, ("sync export", "rename export"))

BY_THE_CLOCK = "by the clock, from outside"
ASLEEP = "by the clock, after a sleep that cost its leases"

EVERY = (*TRANSITIONS, *LEASES, *SUBMISSION, *READINGS, *FILES, *MADE_FROM, *JOINING)
"""Every moment that a whole sweep has to meet at least once."""
