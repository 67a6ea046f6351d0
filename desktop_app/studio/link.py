"""One account at one provider, with what drives its jobs and guards its money."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.api.patience import Patience
from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.problems import ServiceError
from desktop_app.storage.upload_book import UploadBook
from desktop_app.studio.account import Account
from desktop_app.studio.arrivals import Arrivals
from desktop_app.studio.clock import Clock
from desktop_app.studio.deliveries import Deliveries
from desktop_app.studio.homes import Homes
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.provider import Provider
from desktop_app.studio.purse import Purse
from desktop_app.studio.queue import GenerationQueue
from desktop_app.studio.reference_files import ReferenceFiles
from desktop_app.studio.service import Service
from desktop_app.studio.spend import Caps
from desktop_app.studio.standing import AccountState, Connection
from desktop_app.studio.steps import Steps

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all accounts of a run share.

    `frames` is where frames of takes are kept that were sent, `uploads` what was uploaded where.
    """

    journal: JournalThread
    homes: Homes
    clock: Clock
    patience: Patience
    caps: Callable[[], Caps]
    in_flight: Callable[[], int]
    shipped: Catalogue
    frames: Path
    uploads: UploadBook | None


@dataclass(frozen=True, slots=True)
class Link:
    """An account with its client, its purse and its queue."""

    service: Service
    provider: Provider
    account: Account
    purse: Purse
    queue: GenerationQueue
    arrivals: Arrivals


def link_to(service: Service, provider: Provider, around: Surroundings) -> Link:
    """Return the account of a service behind a client of it."""
    clock, journal = around.clock, around.journal
    is_gateway = isinstance(provider, GatewayVideos)
    account = Account(
        provider,
        around.shipped,
        name=service.name,
        has_key=service.key is not None,
        clock=clock,
    )
    arrivals = Arrivals(provider, around.homes)
    deliveries = deliveries_to(service, provider, around, lambda: account.catalogue)
    purse = Purse(
        account,
        journal,
        service=service.id,
        caps=around.caps,
        clock=clock,
        at_gateway=is_gateway,
    )
    queue = GenerationQueue(
        journal,
        Steps(
            provider,
            arrivals,
            deliveries,
            clock,
            lambda: account.catalogue,
        ),
        purse,
        service=service.id,
        clock=clock,
        in_flight=around.in_flight,
    )
    return Link(service, provider, account, purse, queue, arrivals)


def deliveries_to(
    service: Service,
    provider: Provider,
    around: Surroundings,
    catalogue: Callable[[], Catalogue],
) -> Deliveries:
    """Return what uploads to a service; the simulator's address is another in each run."""
    files = ReferenceFiles(around.frames, around.homes, around.journal)
    account = f"{service.id} {service.upload_address}"
    return Deliveries(provider, files, around.uploads, around.clock, catalogue, service=account)


def gateway_client(service: Service, around: Surroundings) -> GatewayVideos:
    """Return a client of a gateway; nothing is sent before it is used."""
    clock = around.clock
    return GatewayVideos(
        service.key,
        service.address,
        patience=around.patience,
        sleep=clock.sleep,
        chance=clock.chance.random,
        now=lambda: clock.now_ms() / 1000,
    )


async def ask(account: Account, gateway: Link) -> None:
    """Ask a gateway how it stands and what it offers; what goes wrong becomes its state."""
    await gateway.account.refresh()
    if gateway.service.key is None:
        return
    try:
        account.offer_at_gateway(await gateway.provider.listed_models())
    except ServiceError as error:
        _log.info("the gateway does not say what it offers: %s", error)


def stand_beside(provider: Link, gateway: Link) -> None:
    """Let two accounts know of each other: the caps are for both, and a price at either is one."""
    provider.purse.partner, gateway.purse.partner = gateway.purse, provider.purse
    provider.account.gateway = gateway.account

    def told(state: AccountState) -> None:
        if state.connection is Connection.CONNECTED:
            gateway.queue.reached()
        # Whoever asks what can be bought asks the provider's account.
        provider.account.changed.emit(provider.account.state)

    gateway.account.changed.connect(told)
    # One catalogue for both: a price that rose is seen at either.
    provider.account.catalogue_changed.connect(gateway.account.show)
