"""What may be spent: the account's balance, and the caps against all that was ordered so far."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.jobs import Job
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import KeyRefused
from desktop_app.domain.project import ProjectId
from desktop_app.domain.requests import price_again
from desktop_app.domain.sentence import say
from desktop_app.storage.journal import Committed, Journal
from desktop_app.studio.account import Account
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.quotes import Quote, QuoteLine
from desktop_app.studio.service import counted_with
from desktop_app.studio.spend import DAY_MS, NO_CAP, Caps, check_spend
from desktop_app.studio.standing import Connection


@dataclass(frozen=True, slots=True)
class Guard:
    """An order, with the balance that was told for it and when that was asked for."""

    quote: Quote
    service: str
    project_id: ProjectId
    balance: Credits | None
    asked_at: int
    caps: Caps
    day_from: int
    at_gateway: bool = False

    def without(self, done: int) -> "Guard":
        """Return the guard of what is left when the first `done` lines are ordered."""
        return replace(self, quote=replace(self.quote, lines=self.quote.lines[done:]))

    def check(self, committed: Committed) -> None:
        """Raise InvalidInput or NotEnoughCredits when the order may not be spent."""
        check_spend(
            self.quote,
            balance=self.balance,
            caps=self.caps,
            committed=committed,
            beside=self.quote.total_at(gateway=not self.at_gateway),
        )

    def at_writing(self, journal: Journal) -> None:
        """Check in the transaction that writes the order."""
        self.check(
            journal.committed(
                self.service,
                self.project_id,
                self.day_from,
                self.asked_at,
                counts=counted_with(self.service),
            )
        )


class Purse:
    """The spend guard of one account, with what it has to know.

    `partner` is the purse of the other account where a gateway stands beside the provider: each has
    its balance for itself. The caps are for what the journal has of all services together.
    """

    def __init__(
        self,
        account: Account,
        journal: JournalThread,
        *,
        service: str,
        caps: Callable[[], Caps],
        clock: Clock,
        at_gateway: bool = False,
    ) -> None:
        self.partner: Purse | None = None
        self.service = service
        self._at_gateway = at_gateway
        self._account = account
        self._journal = journal
        self._caps = caps
        self._clock = clock

    @property
    def balance(self) -> Credits | None:
        """Return the last balance that is known."""
        return self._account.state.balance

    @property
    def asked_at(self) -> int:
        """Return when the last balance was asked for, in epoch milliseconds."""
        return self._account.asked_at

    async def ask(self) -> Credits | None:
        """Return the balance now, None when it is not to be had."""
        state = await self._account.refresh()
        return state.balance if state.connection is Connection.CONNECTED else None

    async def charged_to_others(self, job: Job, since: int) -> Credits:
        """Return what all other jobs were charged since a moment."""
        return await self._journal.charged_since(self.service, since, job.id)

    async def committed(self, project_id: ProjectId) -> Committed:
        """Return what is held against the balance that is known, and against the caps."""
        return await self._committed(project_id, self._day_from(), self.asked_at)

    async def check(self, quote: Quote, project_id: ProjectId) -> Guard:
        """Ask for the balance and return what was checked against it.

        The guard is to be asked again with the write, since others may order in the meantime.
        Raises InvalidInput, KeyRefused or NotEnoughCredits when `quote` may not be spent.
        """
        guard = await self._guard(quote, project_id)
        guard.check(await self._committed(project_id, guard.day_from, guard.asked_at))
        return guard

    async def check_all(self, quotes: Mapping[ProjectId, Quote]) -> None:
        """Raise as `check` when all of several films' orders may not be spent together."""
        whole = Quote(
            tuple(line for quote in quotes.values() for line in quote.lines),
            tuple(wrong for quote in quotes.values() for wrong in quote.problems),
        )
        guard = await self._guard(whole, next(iter(quotes)))
        for film, quote in quotes.items():
            committed = await self._committed(film, guard.day_from, guard.asked_at)
            # Of a film only its own takes count; balance, click and day are of all of them.
            replace(guard, quote=quote, caps=Caps(film=guard.caps.film)).check(committed)
            replace(guard, caps=replace(guard.caps, film=NO_CAP)).check(committed)

    async def check_again(self, *jobs: Job) -> Guard:
        """Check, as `check` does, paying once more for jobs of a film."""
        quote = Quote(tuple(self._line(job, job.quote) for job in jobs))
        return await self.check(quote, jobs[0].project_id)

    async def check_rise(self, job: Job, price: Credits) -> Guard:
        """Check, as `check` does, what a waiting job costs more now."""
        quote = Quote((self._line(job, price - (job.quote or NO_CREDITS)),))
        return await self.check(quote, job.project_id)

    def risen_price(self, job: Job) -> Credits | None:
        """Return what a job costs today when that is more than was agreed to, else None."""
        model = self._account.catalogue.get(job.model)
        price = price_again(model, job.request, job.settings, job.references) if model else None
        agreed = job.quote
        return price if price is not None and agreed is not None and price > agreed else None

    async def _guard(self, quote: Quote, project_id: ProjectId) -> Guard:
        if self.partner is not None and quote.goes_to(gateway=not self._at_gateway):
            await self.partner.stand()
        if self.partner is None or quote.goes_to(gateway=self._at_gateway):
            await self.stand()
        return Guard(
            quote,
            self.service,
            project_id,
            self.balance,
            self._account.asked_at,
            self._caps(),
            self._day_from(),
            self._at_gateway,
        )

    async def stand(self) -> None:
        """Ask how the account stands; raises KeyRefused when nothing can be bought from it."""
        state = await self._account.refresh()
        if state.connection is Connection.NO_KEY:
            raise KeyRefused(
                say("There is no API key; nothing was sent or charged. Add a key first.")
            )
        if isinstance(self._account.fault, KeyRefused):
            raise self._account.fault

    async def _committed(self, film: ProjectId, day_from: int, asked_at: int) -> Committed:
        return await self._journal.committed(
            self.service, film, day_from, asked_at, counts=counted_with(self.service)
        )

    def _day_from(self) -> int:
        return self._clock.now_ms() - DAY_MS

    def _line(self, job: Job, price: Credits | None) -> QuoteLine:
        return QuoteLine(
            job.scene_id,
            job.scene_title,
            job.prompt,
            job.settings,
            price,
            job.sent,
            at_gateway=self._at_gateway,
        )
