"""The jobs that wait, as the user arranges them: sooner, later, not for now."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from desktop_app.domain.jobs import Job, Priority, Queued, Turn
from desktop_app.domain.money import Credits
from desktop_app.domain.project import JobId
from desktop_app.domain.sentence import say
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.purse import Purse
from desktop_app.studio.record import Record
from desktop_app.studio.roster import Roster
from desktop_app.studio.turns import order, put_before

HELD_BY_USER = say("Held by you; nothing was sent or charged.")


class WaitingLine:
    """Arranges what waits; each change is in the journal before it counts.

    Only what this process drives can be arranged: other jobs are passed over in silence, since one
    may be sent, or taken over, in the moment of the click.
    """

    def __init__(
        self, journal: JournalThread, roster: Roster, record: Record, purse: Purse, clock: Clock
    ) -> None:
        self._journal = journal
        self._roster = roster
        self._record = record
        self._purse = purse
        self._clock = clock

    def jobs(self) -> tuple[Job, ...]:
        """Return what waits, in the order of its turn, what is held included."""
        return tuple(sorted(self._roster.queued(), key=order))

    async def move(self, job_ids: Iterable[JobId], before: JobId | None) -> None:
        """Put jobs before another one, at the end when None; raises LocalFault."""
        wanted = set(job_ids)
        line = self.jobs()
        moved = [job for job in line if job.id in wanted]
        if moved and before not in wanted:
            await self._write(put_before(line, moved, before))

    async def prioritize(self, job_ids: Iterable[JobId], priority: Priority) -> None:
        """Let jobs come sooner or later than others; raises LocalFault."""
        await self._change(job_ids, lambda turn: replace(turn, priority=priority))

    async def hold(self, job_ids: Iterable[JobId], why: str = HELD_BY_USER) -> None:
        """Send these jobs not for now; raises LocalFault."""
        await self._change(job_ids, lambda turn: replace(turn, held=why))

    async def release(self, job_ids: Iterable[JobId]) -> None:
        """Let jobs be sent again, at today's price where that rose.

        Raises NotEnoughCredits when the new price goes over the balance or a cap, or LocalFault.
        """
        released = [job for job in self._waiting(job_ids) if job.turn.held]
        for job in released:
            price = self._purse.risen_price(job)
            if price is not None:
                guard = await self._purse.check_rise(job, price)
                now = self._clock.now_ms()
                await self._journal.requote(job.id, price, now, guard.at_writing)
                self._record.requoted(job.id, price)
        await self._write({job.id: replace(job.turn, held="") for job in released})

    def risen_price(self, job: Job) -> Credits | None:
        """Return what a job would cost once released, where that is more than was agreed to."""
        return self._purse.risen_price(job)

    async def _change(self, job_ids: Iterable[JobId], how: Callable[[Turn], Turn]) -> None:
        await self._write({job.id: how(job.turn) for job in self._waiting(job_ids)})

    async def _write(self, turns: Mapping[JobId, Turn]) -> None:
        changed = {
            job_id: turn for job_id, turn in turns.items() if turn != self._roster[job_id].turn
        }
        if not changed:
            return
        await self._journal.set_turns(changed)
        for job_id, turn in changed.items():
            self._record.turned(job_id, turn)

    def _waiting(self, job_ids: Iterable[JobId]) -> list[Job]:
        found = (self._roster[job_id] for job_id in job_ids if job_id in self._roster.held)
        return [job for job in found if isinstance(job.state, Queued)]
