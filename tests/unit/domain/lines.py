"""Lines of a ledger, as the journal gives them back."""

from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.ledger import Booked, Compared, Entry, EntryKind, Line, Sums
from desktop_app.domain.money import Credits
from desktop_app.domain.project import JobId, ProjectId, TaskId

REAL = "https://api.kie.ai"
PLAY = "simulator"
NOON = 1_795_608_000_000
"""2026-11-25, noon UTC."""

HOUR = 3_600_000
THIRTY = Credits(30_000)


def booked(number: int = 1, *, film: str = "Harbour", scene: str = "The beam",
           model: str = "sora-2-text-to-video", quote: Credits | None = THIRTY,
           attempt: int = 0) -> Booked:  # fmt: skip
    return Booked(
        JobId(f"job-{number}"),
        ProjectId(f"id-{film}"),
        f"/films/{film}.takewright",
        scene,
        number,
        ModelId(model),
        10,
        "720p",
        attempt,
        quote,
    )


def line_of(
    number: int,
    kind: EntryKind,
    sums: Sums,
    *,
    at: int = NOON,
    service: str = REAL,
    job: Booked | None = None,
    task: str | None = None,
) -> Line:
    entry = Entry(at, kind, sums, None if task is None else TaskId(task))
    return Line(number, service, entry, job or booked(number))


def charged(number: int, *, at: int = NOON, service: str = REAL, job: Booked | None = None) -> Line:
    sums = Sums(reserved=Credits(-30_000), charged=THIRTY)
    return line_of(
        number, EntryKind.CHARGED, sums, at=at, service=service, job=job, task=f"task-{number}"
    )


def refunded(number: int, *, at: int = NOON, job: Booked | None = None) -> Line:
    sums = Sums(charged=Credits(-30_000))
    return line_of(number, EntryKind.REFUNDED, sums, at=at, job=job, task=f"task-{number}")


def drifted(number: int, milli: int, *, at: int = NOON, service: str = REAL) -> Line:
    told = Compared(at - HOUR, Credits(970_000), Credits(970_000 + milli))
    entry = Entry(at, EntryKind.DRIFT, Sums(drift=Credits(milli)), compared=told)
    return Line(number, service, entry)
