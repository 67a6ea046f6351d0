"""How long to wait for what, and how long before trying again."""

import email.utils
from dataclasses import dataclass

LONGEST_RETRY_AFTER = 30.0
"""Seconds; a service that asks for more is not waited for here: the queue pauses instead."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait.

    `answer` is the longest silence before an answer: long, since giving up on a submission leaves
    its outcome unknown. `deadline` bounds a whole exchange, `stall` the silence within a download.
    `resubmit`, `reread` and `resume` are the gaps before a submission, a reading and a download are
    tried again; their number bounds the tries.
    """

    connect: float = 10.0
    answer: float = 60.0
    deadline: float = 150.0
    stall: float = 45.0
    resubmit: tuple[float, ...] = (2.0, 5.0, 12.0)
    reread: tuple[float, ...] = (0.5, 2.0)
    resume: tuple[float, ...] = (1.0, 2.0, 5.0, 10.0)


def jittered(seconds: float, chance: float) -> float:
    """Return `seconds` ±25 %, `chance` in [0, 1): many clients must not come back in step."""
    return seconds * (0.75 + 0.5 * chance)


def gap_before_retry(seconds: float, chance: float, retry_after: float | None) -> float | None:
    """Return how long to wait, the service's own wish first; None when it wishes for too long."""
    if retry_after is None:
        return jittered(seconds, chance)
    return retry_after if retry_after <= LONGEST_RETRY_AFTER else None


def retry_after_seconds(header: str | None, now: float) -> float | None:
    """Read a Retry-After header, seconds or a date; `now` is epoch seconds."""
    if header is None:
        return None
    if header.strip().isdecimal():
        return min(float(header.strip()), 86_400.0)
    when = date_seconds(header)
    return None if when is None else max(0.0, when - now)


def date_seconds(header: str | None) -> float | None:
    """Read the date of a header as epoch seconds; None when it is none."""
    try:
        return None if header is None else email.utils.parsedate_to_datetime(header).timestamp()
    except (ValueError, OverflowError):
        return None
