"""The paid jobs in a report: how many in which state, and what became of the last ones."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise

from desktop_app.domain.jobs import (
    Done,
    Failed,
    Job,
    JobState,
    Ready,
    Uncertain,
    billed_of,
    task_of,
)
from desktop_app.domain.project import ProjectId
from desktop_app.storage.job_states import kind_of
from desktop_app.storage.journal import Journal
from desktop_app.studio.discretion import Discretion


def job_lines(journal: Journal, most: int, discretion: Discretion, *, size: int) -> list[str]:
    """Return what the journal holds, `size` bytes of it; the words in it are left out from now on.

    Raises LocalFault when it cannot be read.
    """
    wrong = journal.check()
    jobs = journal.jobs()
    discretion.hide_jobs(jobs)
    films = {film: number for number, film in enumerate(dict.fromkeys(_films(jobs)), 1)}
    counts = Counter(kind_of(job.state) for job in jobs)
    lines = [
        f"The journal is {'sound' if not wrong else 'damaged'}: {size:,} bytes, jobs: {len(jobs)},"
        f" films: {len(films)}.",
        *wrong,
        ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())),
    ]
    for job in jobs[-most:]:
        lines += ["", *_of_job(job, films[job.project_id], journal.history(job.id), discretion)]
    return lines


def at(epoch_ms: int) -> str:
    """Return a moment in UTC."""
    try:
        return f"{datetime.fromtimestamp(epoch_ms / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"{epoch_ms} ms, which is no date"


def _films(jobs: Sequence[Job]) -> Iterator[ProjectId]:
    return (job.project_id for job in jobs)


def _of_job(
    job: Job, film: int, history: Sequence[JobState], discretion: Discretion
) -> Iterator[str]:
    settings, task = job.settings, task_of(job.state)
    yield f"job {job.id}, {kind_of(job.state)}"
    yield f"    film {film}, take {job.take_number}, ordered {at(job.created_at)}"
    yield f"    {job.model} at {job.service}, {settings.seconds} s, {settings.aspect}"
    yield f"    {f'task {task}' if task else 'no task id'}, {_money(job)}"
    yield f"    {_course(history)}"
    if job.turn.held:
        yield f"    held: {discretion.of(job.turn.held)}"
    if isinstance(job.state, Failed):
        yield f"    reason {job.state.reason.value}"
    if isinstance(job.state, Failed | Uncertain):
        yield f"    {discretion.of(job.state.sentence)}"
    if not discretion.hides_words:
        yield f"    title: {job.scene_title}"
        yield from (f"    prompt: {line}" for line in job.prompt.splitlines())
        yield from (f"    sent: {line}" for line in job.sent.splitlines())


def _money(job: Job) -> str:
    quoted = "price unknown" if job.quote is None else f"quoted {job.quote} credits"
    spent = job.state.credits if isinstance(job.state, Done | Ready) else None
    told = "" if spent is None else f", {spent} credits charged"
    return f"{quoted}, billed {billed_of(job.state).value}{told}"


def _course(history: Sequence[JobState]) -> str:
    """Return every step with the seconds since the one before."""
    steps = [f"{kind_of(history[0])} {at(history[0].at)}"]
    for before, after in pairwise(history):
        steps.append(f"{kind_of(after)} {(after.at - before.at) / 1000:+.1f} s")
    return " · ".join(steps)
