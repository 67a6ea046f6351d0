"""What a service's own list shows of a request whose answer was lost."""

from dataclasses import dataclass

from desktop_app.domain.project import TaskId


@dataclass(frozen=True, slots=True)
class Lost:
    """A request that may have been taken: sent `age` seconds ago, given up `since` seconds ago."""

    model: str
    prompt: str
    seconds: str
    size: str
    age: float
    since: float


@dataclass(frozen=True, slots=True)
class Traces:
    """What a list shows: `tasks` that may be the lost one, oldest first.

    `is_whole` when the list was read back to before the request; `has_later` when it shows what
    came in after the request was given up; `is_blind` when it does not tell what was asked for, so
    that nothing can be recognised in it.
    """

    tasks: tuple[TaskId, ...] = ()
    is_whole: bool = False
    has_later: bool = False
    is_blind: bool = False
