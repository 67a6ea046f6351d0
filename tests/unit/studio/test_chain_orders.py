"""Scenes that hang together are ordered together, or while the one before is on its way."""

import asyncio
import io
from collections.abc import AsyncIterator

import pytest

from desktop_app.commands.common import drive
from desktop_app.console import PlainConsole
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.chains import coming_of
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Cancelled, Job
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import SceneId, TakeId
from desktop_app.domain.references import Source, Use
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from tests.fakes.provider import FakeProvider, say
from tests.fakes.scripted_server import envelope
from tests.fakes.uploading import Uploading
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.studios import connected

WAN = Settings(ModelId("wan/2-7-text-to-video"))


@pytest.fixture
async def chain(studio: Studio) -> AsyncIterator[ProjectSession]:
    """A film of three scenes, each but the first begins on the end of the one before."""
    session = await studio.create_project("Harbour")
    drafts = [SceneDraft(f"Scene {number}", f"shot {number}") for number in range(1, 4)]
    for scene_id in session.add_scenes(drafts, WAN)[1:]:
        session.referring.continue_before(scene_id, True)
    yield session
    await session.close()


@pytest.fixture
async def connection(
    studio: Studio, chain: ProjectSession, provider: FakeProvider
) -> AsyncIterator[Connection]:
    """The provider, which has the model from words and the one from pictures."""
    Uploading(provider)
    names = ("wan/2-7-text-to-video", "wan/2-7-image-to-video")
    listed = {"total": 218, "models": [{"model": name} for name in names]}
    provider.on_models += [say(envelope(200, "success", listed))] * 9
    opened = await connected(studio, chain)
    yield opened
    await opened.close()


def quoted(session: ProjectSession, connection: Connection, *scenes: SceneId) -> Quote:
    coming = coming_of(session.project, connection.queue.jobs())
    return quote_for(session.project, scenes, connection.account.catalogue, coming)


def begins_on(job: Job) -> list[Source]:
    return [each.source for each in job.references if each.use is Use.FIRST_FRAME]


async def test_a_chain_in_one_order_begins_each_on_the_take_ordered_before_it(
    chain: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    first, second, third = await connection.orders.place(
        chain, quoted(chain, connection, *(each.id for each in chain.project.scenes))
    )
    assert begins_on(first) == []
    assert begins_on(second) == [Source(take_id=TakeId(first.id))]
    assert begins_on(third) == [Source(take_id=TakeId(second.id))]
    assert connection.queue.waits_for(second) == first
    assert (first.model, second.model) == ("wan/2-7-text-to-video", "wan/2-7-image-to-video")
    assert '"reference:0"' in second.request
    await time.until(lambda: all(each.take_id for each in chain.project.scenes))
    assert provider.accepted == ["shot 1", "shot 2", "shot 3"]


async def test_a_scene_is_ordered_while_the_take_before_it_is_on_its_way(
    chain: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    one, two, _ = (each.id for each in chain.project.scenes)
    alone = quoted(chain, connection, two)
    assert "has no take yet; generate that too" in alone.problems[0]
    with pytest.raises(InvalidInput):
        await connection.orders.place(chain, alone)
    (first,) = await connection.orders.place(chain, quoted(chain, connection, one))
    then = quoted(chain, connection, two)
    assert then.problems == ()
    (second,) = await connection.orders.place(chain, then)
    assert begins_on(second) == [Source(take_id=TakeId(first.id))]
    await time.until(lambda: chain.project.scene_by_id[two].take_id is not None)
    assert provider.accepted == ["shot 1", "shot 2"]
    # What is there is begun on as it is in the film; nothing is waited for any more.
    assert coming_of(chain.project, connection.queue.jobs()) == {}
    again = quoted(chain, connection, two)
    assert [each.source.take_id for each in again.lines[0].references] == [TakeId(first.id)]


async def test_a_command_comes_to_its_end_when_a_take_that_others_begin_on_is_taken_back(
    studio: Studio, chain: ProjectSession, connection: Connection, provider: FakeProvider
) -> None:
    """The second is held for the first, and the third waits for the second."""
    connection.queue.pause()
    scenes = [each.id for each in chain.project.scenes]
    jobs = await connection.orders.place(chain, quoted(chain, connection, *scenes))
    await connection.queue.cancel(jobs[0].id)
    connection.queue.resume()
    told = io.StringIO()
    async with asyncio.timeout(10):
        await drive(studio, connection, [each.id for each in jobs], PlainConsole(told, told))
    assert [type(connection.queue.job(each.id).state) for each in jobs] == [Cancelled] * 3
    assert "It is made from a frame of “Scene 2”, and that take was not made" in told.getvalue()
    assert provider.accepted == []
