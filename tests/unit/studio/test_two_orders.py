"""Two studios on one data folder order at the same moment: together they keep to caps and balance.

As two processes would: each has its own connection to the journal's file.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Usd
from desktop_app.domain.problems import NotEnoughCredits
from desktop_app.domain.project import ProjectId, SceneId
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.virtual_time import VirtualTime

SORA = Settings(ModelId("sora-2-text-to-video"))
SCENES = 3
TOGETHER = 2 * SCENES * 30


class Shop:
    """One studio with a film of three scenes, connected and driving its queue."""

    def __init__(self, studio: Studio, session: ProjectSession, connection: Connection) -> None:
        self.studio = studio
        self.session = session
        self.connection = connection

    async def order(self) -> tuple[Job, ...]:
        project = self.session.project
        catalogue = self.connection.account.catalogue
        quote = quote_for(project, [scene.id for scene in project.scenes], catalogue)
        return await self.connection.orders.place(self.session, quote)

    async def close(self) -> None:
        await self.connection.close()
        await self.session.close()
        await self.studio.close()


class HeldJournal(JournalThread):
    """A journal that lets an order wait between its check and its write, until `go`."""

    def __init__(self, journal: JournalThread) -> None:
        self.__dict__.update(journal.__dict__)
        self.reached = asyncio.Event()
        self.go = asyncio.Event()

    async def take_numbers(self, project_id: ProjectId, scene_id: SceneId) -> frozenset[int]:
        self.reached.set()
        await self.go.wait()
        return await super().take_numbers(project_id, scene_id)


OpenShop = Callable[..., Awaitable[Shop]]


@pytest.fixture
async def open_shop(
    tmp_path: Path, provider: FakeProvider, time: VirtualTime
) -> AsyncIterator[OpenShop]:
    env = {
        "TAKEWRIGHT_HOME": str(tmp_path / "home"),
        "KIE_API_KEY": KEY,
        "TAKEWRIGHT_KIE_URL": provider.server.url,
        "TAKEWRIGHT_KIE_UPLOAD_URL": provider.server.url,
    }
    opened: list[Shop] = []

    async def open_one(
        journal: Callable[[JournalThread], JournalThread] = lambda kept: kept, **caps: Usd
    ) -> Shop:
        paths = AppPaths.from_environment(env)
        studio = await Studio.open(paths, resources(), env, ["false"], clock=time.clock)
        studio.settings = replace(studio.settings, **caps)  # type: ignore[arg-type] # caps of the test
        studio.journal = journal(studio.journal)
        session = await studio.create_project(f"Film {len(opened)}")
        drafts = [SceneDraft(f"Scene {number}", f"shot {number}") for number in range(SCENES)]
        session.add_scenes(drafts, SORA)
        connection = studio.connect(await studio.real_service())
        await connection.account.refresh()
        await connection.lineup.begin()
        await connection.start()
        opened.append(Shop(studio, session, connection))
        return opened[-1]

    yield open_one
    for shop in opened:
        await shop.close()


async def placed(*shops: Shop) -> list[bool]:
    """Order in all of them at once; tells which orders were taken."""
    ended = await asyncio.gather(*(shop.order() for shop in shops), return_exceptions=True)
    for each in ended:
        if isinstance(each, BaseException) and not isinstance(each, NotEnoughCredits):
            raise each
    return [not isinstance(each, NotEnoughCredits) for each in ended]


@pytest.mark.parametrize("turn", range(3))
async def test_together_they_keep_to_the_cap_of_a_day(
    open_shop: OpenShop, provider: FakeProvider, time: VirtualTime, turn: int
) -> None:
    cap = Usd.parse("0.89")
    shops = [await open_shop(cap_per_day=cap), await open_shop(cap_per_day=cap)]
    taken = await placed(*(shops if turn % 2 else reversed(shops)))
    assert sorted(taken) == [False, True]
    await time.pass_by(120)
    assert len(provider.accepted) == SCENES


@pytest.mark.parametrize("turn", range(3))
async def test_together_they_keep_to_the_balance(
    open_shop: OpenShop, provider: FakeProvider, time: VirtualTime, turn: int
) -> None:
    provider.balance = TOGETHER - 1
    shops = [await open_shop(), await open_shop()]
    taken = await placed(*(shops if turn % 2 else reversed(shops)))
    assert sorted(taken) == [False, True]
    await time.pass_by(120)
    assert len(provider.accepted) == SCENES


async def test_what_fits_both_times_is_taken_both_times(
    open_shop: OpenShop, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.balance = TOGETHER
    cap = Usd.parse("0.90")
    shops = [await open_shop(cap_per_day=cap), await open_shop(cap_per_day=cap)]
    assert await placed(*shops) == [True, True]
    await time.until(lambda: len(provider.accepted) == 2 * SCENES)
    assert provider.balance == 0


async def test_a_balance_of_a_moment_ago_is_not_spent_twice(
    open_shop: OpenShop, provider: FakeProvider, time: VirtualTime
) -> None:
    """The other's order was charged after this one had asked for the balance."""
    provider.balance = TOGETHER - 1
    one, two = await open_shop(), await open_shop(HeldJournal)
    held = two.studio.journal
    assert isinstance(held, HeldJournal)
    second = asyncio.create_task(two.order())
    await time.until(held.reached.is_set)
    await one.order()
    await time.until(lambda: len(provider.accepted) == SCENES)
    held.go.set()
    with pytest.raises(NotEnoughCredits, match="90 were spent a moment ago"):
        await second
    await time.pass_by(120)
    assert len(provider.accepted) == SCENES
    assert [len(await shop.studio.journal.jobs()) for shop in (one, two)] == [SCENES, SCENES]


async def test_a_cap_of_a_day_counts_what_was_sent_in_the_meantime(
    open_shop: OpenShop, provider: FakeProvider, time: VirtualTime
) -> None:
    cap = Usd.parse("0.89")
    one = await open_shop(cap_per_day=cap)
    two = await open_shop(HeldJournal, cap_per_day=cap)
    held = two.studio.journal
    assert isinstance(held, HeldJournal)
    second = asyncio.create_task(two.order())
    await time.until(held.reached.is_set)
    await one.order()
    held.go.set()
    with pytest.raises(NotEnoughCredits, match=r"over your cap of \$0\.89 for a day"):
        await second
    await time.until(lambda: len(provider.accepted) == SCENES)
