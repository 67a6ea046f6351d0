"""The account at the provider: whether it answers, what it holds, which models it lists."""

import asyncio
import logging
from collections.abc import Iterable

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.problems import KeyRefused, ServiceError
from desktop_app.studio.clock import Clock
from desktop_app.studio.provider import AccountProvider
from desktop_app.studio.signal import Signal
from desktop_app.studio.standing import AccountState, Connection, ProviderState

_log = logging.getLogger(__name__)


class Account:
    """Keeps the balance and the catalogue as the service tells them.

    Signals: `changed(state)`, `catalogue_changed(catalogue)`. `asked_at` is when the balance that
    is known was asked for, in epoch milliseconds: what happened since, it may not show.
    """

    def __init__(
        self,
        provider: AccountProvider,
        shipped: Catalogue,
        *,
        name: str,
        has_key: bool,
        clock: Clock | None = None,
    ) -> None:
        self.changed: Signal[AccountState] = Signal()
        self.catalogue_changed: Signal[Catalogue] = Signal()
        self.name = name
        self.catalogue = shipped
        self.state = AccountState(Connection.UNKNOWN if has_key else Connection.NO_KEY)
        self.fault: ServiceError | None = None
        self.asked_at = 0
        self._provider = provider
        # The account at a gateway beside this one, and what that offers on its own wire.
        self.gateway: Account | None = None
        self._at_gateway: frozenset[str] = frozenset()
        self._own = shipped
        self._has_key = has_key
        self._clock = clock or Clock()
        self._asking = asyncio.Lock()

    async def refresh(self) -> AccountState:
        """Ask for the balance; what goes wrong becomes state and `fault`, nothing is raised."""
        # One at a time: an older answer must not take the place of a newer one.
        async with self._asking:
            await self._ask()
        return self.state

    def show(self, catalogue: Catalogue) -> None:
        """Take over what is known of the service's models (`studio.lineup`), and tell it."""
        self._own = catalogue
        self._tell_models()

    def offer_at_gateway(self, listed: frozenset[str]) -> None:
        """Take over what the gateway beside this account lists, and tell it."""
        self._at_gateway = listed
        self._tell_models()

    def state_for(self, *, gateway: bool, provider: bool = True) -> AccountState:
        """Return what stands in the way of buying there: the first state that does, if any.

        `gateway` and `provider` say which of both is bought from.
        """
        needed = [self.state] if provider or self.gateway is None else []
        if gateway and self.gateway is not None:
            needed.append(self.gateway.state)
        closed = {Connection.NO_KEY, Connection.REFUSED}
        return next((each for each in needed if each.connection in closed), needed[0])

    def provider_states(self, models: Iterable[str]) -> tuple[ProviderState, ...]:
        """Return how those stand who make the clips of these models, the provider first.

        The provider alone where there is nothing to go by.
        """
        provider = ProviderState(self.name, self.state)
        if self.gateway is None:
            return (provider,)
        found = (self.catalogue.get(each) for each in models)
        away = {model.at_gateway for model in found if model is not None}
        gateway = ProviderState(self.gateway.name, self.gateway.state, is_gateway=True)
        used = (provider if False in away else None, gateway if True in away else None)
        return tuple(each for each in used if each is not None) or (provider,)

    def _tell_models(self) -> None:
        self.catalogue = self._own.as_listed_by(self._at_gateway, gateway=True)
        self.catalogue_changed.emit(self.catalogue)

    async def _ask(self) -> None:
        if not self._has_key:
            return
        asked_at = self._clock.now_ms()
        try:
            balance = await self._provider.credit()
        except KeyRefused as error:
            self.fault = error
            self._set(AccountState(Connection.REFUSED, None, str(error)))
        except ServiceError as error:
            _log.info("balance not to be had: %s", error)
            self.fault = error
            self._set(AccountState(Connection.UNREACHABLE, self.state.balance, str(error)))
        else:
            self.fault = None
            self.asked_at = asked_at
            self._set(AccountState(Connection.CONNECTED, balance))

    def _set(self, state: AccountState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
