"""How the end of a batch is said: what is ready, what is not, and whether that cost money."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import JobState, billed_of
from desktop_app.domain.problems import Billed, Reason
from desktop_app.studio.batch_ends import BatchEnd
from desktop_app.ui.words import counted, in_commas, in_number


def words_for_end(end: BatchEnd) -> str:
    """Return what came of a batch, as “5 takes ready, 1 refused (not charged)”."""
    ready = sum(isinstance(job.state, paid.Done) for job in end.jobs)
    rest = Counter(_kind(job.state) for job in end.jobs if not isinstance(job.state, paid.Done))
    parts = []
    if ready:
        parts.append(counted("{count} take ready", "{count} takes ready", ready))
    # In the order in which the batch was ordered.
    parts += [f"{in_number(count)} {kind}" for kind, count in rest.items()]
    return in_commas(parts)


def _kind(state: JobState) -> str:
    charged = {
        Billed.YES: _say("charged"),
        Billed.NO: _say("not charged"),
        Billed.UNKNOWN: _say("perhaps charged"),
    }[billed_of(state)]
    return f"{_ending(state)} ({charged})"


def _ending(state: JobState) -> str:
    match state:
        case paid.Failed(urls=urls) if urls:
            return _say("not downloaded")
        case paid.Failed(reason=Reason.MODERATION):
            return _say("refused")
        case paid.Failed():
            return _say("failed")
        case paid.Queued():
            return _say("held for you")
        case _:
            return _say("of unknown outcome")


def _say(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
