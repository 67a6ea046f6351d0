"""Who drives a job: renews what is ours, notices what was taken over, takes what the dead left."""

import logging
from collections.abc import Awaitable, Callable

from desktop_app.domain.jobs import Done, Job, is_over
from desktop_app.domain.project import JobId
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import LEASE_MS, JournalThread
from desktop_app.studio.record import Record
from desktop_app.studio.roster import Roster
from desktop_app.studio.steps import Steps

_log = logging.getLogger(__name__)


class Leases:
    """The leases of one queue, kept up until its task is cancelled.

    `is_busy` tells whether something is being done about a job right now; `lost` ends that when
    another process drives it, `found` goes on with a job that nobody drove any more.
    """

    def __init__(
        self,
        journal: JournalThread,
        roster: Roster,
        record: Record,
        steps: Steps,
        clock: Clock,
        *,
        is_busy: Callable[[JobId], bool],
        lost: Callable[[JobId], None],
        found: Callable[[Job], Awaitable[None]],
    ) -> None:
        self._journal = journal
        self._roster = roster
        self._record = record
        self._steps = steps
        self._clock = clock
        self._is_busy = is_busy
        self._lost = lost
        self._found = found

    async def run(self) -> None:
        """Renew often enough that a lease never grows stale; follow what others drive."""
        while True:
            await self._clock.sleep(LEASE_MS / 3000)
            try:
                await self._renew()
                await self._follow_others()
            except Exception as error:  # noqa: BLE001 - a full disk, or a fault of ours: every write
                # checks its lease itself, and this is tried again soon.
                _log.warning("leases were not looked after: %r", error)

    async def bring_home(self, job: Job) -> None:
        """Tell of the take of a job that another process has brought to its end."""
        take = await self._steps.recover(job)
        if take is not None:
            self._record.tell_arrival(job, take)

    async def _renew(self) -> None:
        mine = frozenset(self._roster.held)
        kept = await self._journal.heartbeat(self._clock.now_ms())
        for job_id in (mine & self._roster.held) - kept:
            _log.warning("another process drives job %s now", job_id)
            self._roster.let_go(job_id)
            self._lost(job_id)

    async def _follow_others(self) -> None:
        """Show what other processes do, and go on with what a dead one left."""
        others = [job.id for job in self._roster.others() if not self._is_busy(job.id)]
        if not others:
            return
        claimed = await self._journal.claim(others, self._clock.now_ms())
        for job_id in others:
            fresh = await self._journal.job(job_id)
            if job_id in self._roster.held or self._is_busy(job_id):
                continue
            if fresh.state != self._roster[job_id].state:
                self._record.take_over(job_id, fresh.state)
            if isinstance(fresh.state, Done):
                await self.bring_home(fresh)
            elif job_id in claimed and not is_over(fresh.state):
                self._roster.hold(job_id)
                await self._found(fresh)
