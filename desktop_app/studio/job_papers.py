"""What the journal says of jobs beyond where they stand: every step, and the money of each."""

from dataclasses import dataclass

from desktop_app.domain.jobs import JobState
from desktop_app.domain.ledger import Sums
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.service import counted_with


@dataclass(frozen=True, slots=True)
class Papers:
    """Every state a job was in, first to last, and what the ledger booked for it in all."""

    history: tuple[JobState, ...]
    booked: Sums


class JobPapers:
    """Looks jobs up in the journal, with the money of all services that are paid like one.

    Its methods raise LocalFault.
    """

    def __init__(self, journal: JournalThread, *, service: str) -> None:
        self._journal = journal
        self._counts = counted_with(service)

    async def of(self, job_id: JobId) -> Papers:
        """Return what is written about a job; raises KeyError when there is none."""
        history = await self._journal.history(job_id)
        return Papers(tuple(history), await self._journal.booked(job_id))

    async def sums(self, film: ProjectId | None) -> Sums:
        """Return what the ledger adds up to for a film, or for all of them."""
        return await self._journal.sums_where(self._counts, film)
