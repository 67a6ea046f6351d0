"""What a job in the queue needs before it may be sent: its price, the takes before it, its files.

Nothing here is paid or written but that a job is held: a process that dies meanwhile finds the job
waiting, and begins anew with what is uploaded already.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop_app.domain.jobs import Done, Failed, Job, Queued, is_over
from desktop_app.domain.money import Credits, Unit
from desktop_app.domain.problems import ServiceError, TakewrightError
from desktop_app.domain.project import JobId
from desktop_app.domain.sentence import Sentence, say
from desktop_app.studio.clock import Clock
from desktop_app.studio.deliveries import needs_delivery
from desktop_app.studio.gate import Gate
from desktop_app.studio.purse import Purse
from desktop_app.studio.record import Record
from desktop_app.studio.reference_files import NotThereYet
from desktop_app.studio.roster import Roster
from desktop_app.studio.steps import Steps
from desktop_app.studio.waiting_line import WaitingLine
from desktop_app.studio.work import Work

MOST_BROUGHT: Final = 3
"""Jobs whose files are uploaded at once."""

ELSEWHERE_GAP: Final = 5.0
"""Seconds between looks at a take that another queue makes."""

KEPT_SECONDS: Final = 600.0
"""For so long what was brought waits to be sent before it is looked at again."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What readiness is seen to with."""

    roster: Roster
    record: Record
    work: Work
    steps: Steps
    purse: Purse
    gate: Gate
    line: WaitingLine
    clock: Clock


class Readiness:
    """Tells whether a job in its turn can be sent, and does what it takes that it can."""

    def __init__(self, bench: Bench, look_in: Callable[[JobId, float], None]) -> None:
        self._bench = bench
        self._look_in = look_in
        self._bodies: dict[JobId, tuple[float, Mapping[str, object]]] = {}
        self._bringing: set[JobId] = set()
        self._resting: dict[JobId, float] = {}
        self._followers: dict[JobId, list[JobId]] = {}
        bench.record.job_added.connect(self._added)
        bench.record.job_changed.connect(self._changed)

    def keeps_back(self, job: Job) -> bool:
        """Tell whether a job must wait; what it waits for is begun where that is on us."""
        if not job.references:
            return False
        before = self._unfinished_before(job)
        if before is not None:
            if is_over(before.state):
                self._bench.work.start(job.id, partial(self._hold, why=_not_made(before)))
            return True
        if not needs_delivery(job) or self._is_brought(job.id):
            return False
        if self._rests(job.id) or not self._may_bring():
            return True
        self._bringing.add(job.id)
        self._bench.work.start(job.id, self._bring)
        return True

    def waits_for(self, job: Job) -> Job | None:
        """Return the job whose take this one begins or ends on, while that is being made."""
        if not isinstance(job.state, Queued):
            return None
        before = self._unfinished_before(job)
        return None if before is None or is_over(before.state) else before

    def taken(self, job_id: JobId) -> Mapping[str, object] | None:
        """Return what was brought for a job, once; None when it needs nothing."""
        found = self._bodies.pop(job_id, None)
        return None if found is None else found[1]

    async def is_dearer(self, job_id: JobId) -> bool:
        """Hold a job that costs more today than was agreed to; the user decides."""
        job = self._bench.roster[job_id]
        price = self._bench.purse.risen_price(job)
        if price is None:
            return False
        await self._bench.line.hold([job_id], _dearer_words(job, price))
        return True

    def _unfinished_before(self, job: Job) -> Job | None:
        """Return the first job without a take that this one needs the take of."""
        roster = self._bench.roster
        for each in job.references:
            needed = each.source.take_id
            if needed is None or JobId(needed) not in roster:
                continue
            before = roster[JobId(needed)]
            if not isinstance(before.state, Done):
                return before
        return None

    def _is_brought(self, job_id: JobId) -> bool:
        found = self._bodies.get(job_id)
        if found is None:
            return False
        if self._bench.clock.monotonic() - found[0] <= KEPT_SECONDS:
            return True
        del self._bodies[job_id]
        return False

    def _rests(self, job_id: JobId) -> bool:
        left = self._resting.get(job_id, 0.0) - self._bench.clock.monotonic()
        if left <= 0.0:
            self._resting.pop(job_id, None)
            return False
        self._look_in(job_id, left)
        return True

    def _may_bring(self) -> bool:
        most = 1 if self._bench.gate.is_trying else MOST_BROUGHT
        return len(self._bringing) < most

    async def _bring(self, job_id: JobId) -> None:
        """Have the files of a job uploaded; one that cannot be ends it, for free."""
        bench, begun = self._bench, self._bench.clock.monotonic()
        try:
            found = await bench.steps.bring(bench.roster[job_id])
        except NotThereYet:
            self._resting[job_id] = bench.clock.monotonic() + ELSEWHERE_GAP
            return
        except ServiceError as error:
            # As with a request that was not taken: nothing else would fare better.
            bench.gate.stumble(error, begun)
            return
        finally:
            self._bringing.discard(job_id)
        if isinstance(found, Failed):
            await bench.record.write(job_id, found)
        else:
            self._bodies[job_id] = (bench.clock.monotonic(), found)

    async def _hold(self, job_id: JobId, *, why: Sentence) -> None:
        await self._bench.line.hold([job_id], why)

    async def _let_go(self, job_id: JobId) -> None:
        """Let a job wait again that was held for the one before it; the user tried that again."""
        try:
            await self._bench.line.release([job_id])
        except TakewrightError as error:
            await self._bench.line.hold([job_id], str(error))

    def _added(self, job: Job) -> None:
        for each in job.references:
            if each.source.take_id is not None:
                self._followers.setdefault(JobId(each.source.take_id), []).append(job.id)

    def _changed(self, job: Job) -> None:
        if is_over(job.state) and not isinstance(job.state, Done):
            self._bodies.pop(job.id, None)
        for follower in self._followers.get(job.id, ()):
            # Whatever it waits for, it is looked at once more.
            self._look_in(follower, 0.0)
            self._reconsider(self._bench.roster[follower], job)

    def _reconsider(self, follower: Job, before: Job) -> None:
        is_ours = follower.id in self._bench.roster.held and isinstance(follower.state, Queued)
        is_on_its_way = isinstance(before.state, Done) or not is_over(before.state)
        if not (is_ours and is_on_its_way and follower.turn.held == _not_made(before)):
            return
        if not self._bench.work.is_busy(follower.id):
            self._bench.work.start(follower.id, self._let_go)


def _not_made(before: Job) -> Sentence:
    """Say why a job is held that begins or ends on the take of another."""
    return say(
        "It is made from a frame of “{title}”, and that take was not made; nothing was sent or"
        " charged. Try “{title}” again, and this goes on by itself, or cancel this and choose"
        " another frame.",
        title=before.scene_title,
    )


def _dearer_words(job: Job, price: Credits) -> Sentence:
    if job.unit is Unit.DOLLARS and job.quote is not None:
        return say(
            "Its price rose from {quote} to {price} since it was ordered; nothing was sent or"
            " charged. Go on at the new price, or cancel it.",
            quote=job.quote.usd,
            price=price.usd,
        )
    return say(
        "Its price rose from {quote} to {price} credits ({usd}) since it was "
        "ordered; nothing was sent or charged. Go on at the new price, or cancel "
        "it.",
        quote=job.quote,
        price=price,
        usd=price.usd,
    )
