import asyncio
from collections.abc import AsyncIterator

import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import KeyRefused, ServiceUnreachable
from desktop_app.domain.secret import Secret
from desktop_app.studio.account import Account
from desktop_app.studio.standing import AccountState, Connection
from desktop_app.studio.watch import LEAST_GAP, OUTAGE_GAPS, AccountWatch
from tests.fakes import provider as fake
from tests.fakes.provider import CREDIT, KEY, FakeProvider
from tests.fakes.scripted_server import page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import HASTY


@pytest.fixture
async def client(provider: FakeProvider, time: VirtualTime) -> AsyncIterator[KieJobs]:
    jobs = KieJobs(
        Secret(KEY), provider.server.url, patience=HASTY, sleep=time.sleep, chance=lambda: 0.5
    )
    yield jobs
    await jobs.aclose()


@pytest.fixture
async def account(client: KieJobs) -> Account:
    return Account(client, Catalogue(()), name="Fake", has_key=True)


async def test_it_tells_how_the_provider_stands_to_us(
    account: Account, provider: FakeProvider, time: VirtualTime
) -> None:
    told: list[AccountState] = []
    account.changed.connect(told.append)
    await account.refresh()
    await account.refresh()
    assert told == [AccountState(Connection.CONNECTED, Credits(1_000_000))]
    provider.on_credit += [fake.say(page(502))] * 2
    await time.while_doing(account.refresh())
    assert told[-1].balance == Credits(1_000_000)
    assert isinstance(account.fault, ServiceUnreachable)
    provider.on_credit.append(fake.refuse(401, "You do not have access permissions"))
    await account.refresh()
    assert isinstance(account.fault, KeyRefused)
    assert told[-1].sentence == str(account.fault)
    await account.refresh()
    assert account.fault is None
    assert [state.connection.name for state in told] == [
        "CONNECTED",
        "UNREACHABLE",
        "REFUSED",
        "CONNECTED",
    ]


async def test_without_a_key_nobody_is_asked(client: KieJobs, provider: FakeProvider) -> None:
    account = Account(client, Catalogue(()), name="Fake", has_key=False)
    assert (await account.refresh()).connection is Connection.NO_KEY
    assert not provider.server.seen


async def test_the_watch_asks_once_for_many_stirs(
    account: Account, provider: FakeProvider, time: VirtualTime
) -> None:
    watch = AccountWatch(account, time.clock)
    watching = asyncio.create_task(watch.run())
    await time.pass_by(100)
    assert not provider.server.requests(CREDIT)
    for _ in range(20):
        watch.stir()
    await time.pass_by(LEAST_GAP / 2)
    assert len(provider.server.requests(CREDIT)) == 1
    for _ in range(30):
        watch.stir()
        await time.pass_by(0.5)
    await time.pass_by(LEAST_GAP)
    assert len(provider.server.requests(CREDIT)) <= 2 + 15 / LEAST_GAP
    assert account.state.balance == Credits(1_000_000)
    watching.cancel()


async def test_the_watch_finds_out_when_an_outage_is_over(
    account: Account, provider: FakeProvider, time: VirtualTime
) -> None:
    watch = AccountWatch(account, time.clock)
    watching = asyncio.create_task(watch.run())
    await provider.server.__aexit__()
    watch.stir()
    await time.until(lambda: account.state.connection is Connection.UNREACHABLE)
    await time.pass_by(3600)
    started = time.now
    await provider.server.__aenter__()
    await time.until(lambda: account.state.connection is Connection.CONNECTED)
    assert time.now - started <= OUTAGE_GAPS[-1] + 2 * LEAST_GAP
    watching.cancel()
