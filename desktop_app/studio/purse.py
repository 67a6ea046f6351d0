"""What may be spent: the account's balance, and the caps against all that was ordered so far."""

from collections.abc import Callable

from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import KeyRefused
from desktop_app.domain.project import ProjectId
from desktop_app.studio.account import Account, Connection
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.quotes import Quote, QuoteLine
from desktop_app.studio.spend import Caps, check_spend


class Purse:
    """The spend guard of one account, with what it has to know."""

    def __init__(
        self,
        account: Account,
        journal: JournalThread,
        *,
        service: str,
        caps: Callable[[], Caps],
        clock: Clock,
    ) -> None:
        self._account = account
        self._journal = journal
        self._service = service
        self._caps = caps
        self._clock = clock

    @property
    def balance(self) -> Credits | None:
        """Return the last balance that is known."""
        return self._account.state.balance

    async def ask(self) -> Credits | None:
        """Return the balance now, None when it is not to be had."""
        state = await self._account.refresh()
        return state.balance if state.connection is Connection.CONNECTED else None

    async def check(self, quote: Quote, project_id: ProjectId) -> None:
        """Raise InvalidInput, KeyRefused or NotEnoughCredits when `quote` may not be spent."""
        state = await self._account.refresh()
        if state.connection is Connection.NO_KEY:
            raise KeyRefused("There is no API key; nothing was sent or charged. Add a key first.")
        if isinstance(self._account.fault, KeyRefused):
            raise self._account.fault
        jobs = await self._journal.jobs()
        check_spend(
            quote,
            balance=state.balance,
            caps=self._caps(),
            jobs=[job for job in jobs if job.service == self._service],
            project_id=project_id,
            now_ms=self._clock.now_ms(),
        )

    async def check_again(self, job: Job) -> None:
        """Raise as `check` when paying once more for a job goes over the balance or a cap."""
        line = QuoteLine(job.scene_id, job.scene_title, job.prompt, job.settings, job.quote)
        await self.check(Quote((line,)), job.project_id)
