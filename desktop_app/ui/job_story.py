"""How a job came to where it stands: its transitions in words, and what support needs of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, JobState, billed_of, is_over, task_of
from desktop_app.domain.ledger import Sums
from desktop_app.domain.problems import Reason
from desktop_app.domain.project import TaskId
from desktop_app.domain.time import clock, flicks
from desktop_app.ui.job_words import charged_words
from desktop_app.ui.words import in_seconds


@dataclass(frozen=True, slots=True)
class Step:
    """A transition: when it was, what it was, and how long the job stayed there, in ms.

    `ms` is None for an end, where it stays for good.
    """

    at: int
    words: str
    ms: int | None


def story_of(job: Job, history: Sequence[JobState], now_ms: int) -> list[Step]:
    """Return the transitions of a job, first to last; the last one's time runs until now."""
    steps = []
    before: JobState | None = None
    for state, after in zip(history, [*history[1:], None], strict=True):
        if after is not None:
            ms: int | None = after.at - state.at
        else:
            ms = None if is_over(state) else now_ms - state.at
        words = _words(replace(job, state=state), before)
        steps.append(Step(state.at, words, None if ms is None else max(0, ms)))
        before = state
    return steps


def task_in(history: Sequence[JobState]) -> TaskId | None:
    """Return the last task id that a job had."""
    return next((task for each in reversed(history) if (task := task_of(each))), None)


def moment(at: int, now_ms: int) -> str:
    """Return the local time of day, with the date when that is not today's."""
    then, now = (QDateTime.fromMSecsSinceEpoch(each) for each in (at, now_ms))
    time = then.toString("HH:mm:ss")
    if then.date() == now.date():
        return time
    day = QLocale().toString(then.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {time}"


def span(ms: int) -> str:
    """Return how long something took: `0.4 s`, `2:10`."""
    return in_seconds(ms / 1000, 1) if ms < 1000 else clock(flicks(ms // 1000))


def support_text(job: Job, history: Sequence[JobState], booked: Sums) -> str:
    """Return what a provider's support asks for; no prompt, no path, no key is in it."""
    settings = job.settings
    size = f" · {settings.resolution}" if settings.resolution else ""
    lines = [
        f"Job: {job.id}",
        f"Task: {task_in(history) or '-'}",
        f"Model: {job.model} · {settings.seconds} s · {settings.aspect}{size}",
        f"Price when ordered: {job.quote or '?'} credits",
        f"Charged: {booked.charged} credits, perhaps {booked.doubted} more",
    ]
    for state in history:
        at = datetime.fromtimestamp(state.at / 1000, UTC).isoformat(timespec="milliseconds")
        lines.append(f"{at.removesuffix('+00:00')}Z {_plain(state)}")
    return "\n".join(lines)


def _plain(state: JobState) -> str:
    """Return a state in the words of the journal, for whoever reads it far away."""
    name = type(state).__name__.lower()
    if isinstance(state, paid.Failed):
        return f"{name}: {state.reason.value}, billed: {billed_of(state).value}"
    return name


def _words(job: Job, before: JobState | None) -> str:
    match job.state:
        case paid.Queued() as queued:
            return _queued(queued, before)
        case paid.Submitting():
            return _say("Sent")
        case paid.Submitted():
            again = not isinstance(before, paid.Submitting | None)
            return _say("Looked at again") if again else _say("Taken by the provider")
        case paid.Ready():
            again = isinstance(before, paid.Failed)
            return _say("Download begun again") if again else _say("Made, download begun")
        case paid.Done():
            return _say("Here")
        case paid.Failed(reason=reason):
            ended = _say("Refused") if reason is Reason.MODERATION else _say("Failed")
            return f"{ended}, {charged_words(job)}"
        case paid.Uncertain():
            again = isinstance(before, paid.Uncertain)
            return _say("Balance compared") if again else _say("Answer lost")
        case paid.Cancelled(task_id=None, uncertain=False):
            return _say("Cancelled")
        case paid.Cancelled(uncertain=uncertain):
            return _say("Forgotten") if uncertain else _say("No longer waited for")


def _queued(queued: paid.Queued, before: JobState | None) -> str:
    if before is None:
        return _say("Ordered")
    if isinstance(before, paid.Submitting):
        return _say("Not taken, waits again")
    if queued.retries:
        words = _say("Tried again, {count} of {most}")
        return words.format(count=queued.retries, most=paid.MOST_RETRIES)
    return _say("Ordered again")


def _say(text: str) -> str:
    return QCoreApplication.translate("JobStory", text)
