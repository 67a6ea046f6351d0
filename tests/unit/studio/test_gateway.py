"""Two providers in one film: each job goes to its own, is paid there, and the caps count both."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Done, Submitted, Uncertain
from desktop_app.domain.money import Credits, Unit, Usd
from desktop_app.domain.problems import KeyRefused, NotEnoughCredits
from desktop_app.domain.project import Project
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Connection as Standing
from desktop_app.studio.studio import Connection, Studio
from tests.fakes import gateway as fake
from tests.fakes.gateway import FakeGateway, fields_of
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import ScriptedServer, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.studios import follow

AWAY = Settings(ModelId("sora-2"), "16:9", 4)


@pytest.fixture
async def gateway(clip_bytes: bytes, time: VirtualTime) -> AsyncIterator[FakeGateway]:
    async with ScriptedServer() as server:
        yield FakeGateway(server, clip_bytes, lambda: time.now_ms() / 1000)


@pytest.fixture
def env(env: dict[str, str], gateway: FakeGateway) -> dict[str, str]:
    return env | {
        "TAKEWRIGHT_VIDEOS_URL": f"{gateway.server.url}/v1",
        "TAKEWRIGHT_VIDEOS_KEY": fake.KEY,
    }


@pytest.fixture
async def connection(
    studio: Studio, session: ProjectSession, time: VirtualTime
) -> AsyncIterator[Connection]:
    """The provider and the gateway, both answering; the second scene is the gateway's."""
    made = await open_both(studio, session, time)
    yield made
    await made.close()


async def open_both(studio: Studio, session: ProjectSession, time: VirtualTime) -> Connection:
    connection = studio.connect(await studio.real_service())
    await connection.start()
    await connection.account.refresh()
    await connection.lineup.begin()
    await connection.ask_gateway()
    follow(connection, session)
    scene = session.project.scenes[1]
    session.edit_settings(scene.id, AWAY)
    return connection


def all_of(session: ProjectSession, connection: Connection) -> Quote:
    ids = [scene.id for scene in session.project.scenes]
    return quote_for(session.project, ids, connection.account.catalogue)


def is_whole(project: Project) -> bool:
    return all(scene.take_id for scene in project.scenes)


async def test_each_scene_is_made_where_its_model_lives(
    session: ProjectSession,
    connection: Connection,
    provider: FakeProvider,
    gateway: FakeGateway,
    time: VirtualTime,
) -> None:
    quote = all_of(session, connection)
    assert quote.total_at(gateway=False) == Credits(60_000)
    assert quote.total_at(gateway=True).usd == Usd.parse("0.40")
    jobs = await connection.orders.place(session, quote)
    await time.until(lambda: is_whole(session.project))
    assert sorted(provider.accepted) == ["shot 1", "shot 3"]
    assert gateway.accepted == ["shot 2"]
    sent = next(fields_of(each) for each in gateway.server.seen if each.method == "POST")
    assert sent == {"model": "sora-2", "prompt": "shot 2", "seconds": "4", "size": "1280x720"}
    services = [connection.queue.job(job.id).service for job in jobs]
    assert services[0] == services[2] != services[1] == gateway.server.url
    heard = [seen.headers.get("authorization", "") for seen in provider.server.seen]
    assert not any(fake.KEY in each for each in heard)
    assert not any("sk-fake" in str(seen.headers) for seen in gateway.server.seen)


async def test_the_balance_pays_for_the_provider_alone(
    session: ProjectSession, connection: Connection, provider: FakeProvider
) -> None:
    provider.balance = 60.0
    await connection.orders.check(all_of(session, connection), session.project.id)
    provider.balance = 59.0
    with pytest.raises(NotEnoughCredits, match="60 needed, 59 there"):
        await connection.orders.check(all_of(session, connection), session.project.id)


async def test_the_caps_count_what_is_spent_at_both(
    studio: Studio, session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    quote = all_of(session, connection)
    assert quote.total.usd == Usd.parse("0.70")
    await studio.change_settings(replace(studio.settings, cap_per_click=Usd.parse("0.69")))
    with pytest.raises(NotEnoughCredits, match=r"over your cap of \$0\.69 for one click"):
        await connection.orders.place(session, quote)
    caps = replace(studio.settings, cap_per_click=Usd(0), cap_per_day=Usd.parse("1.09"))
    await studio.change_settings(caps)
    await connection.orders.place(session, quote)
    await time.until(lambda: is_whole(session.project))
    away = Quote(quote.lines[1:2])
    with pytest.raises(NotEnoughCredits, match=r"after \$0\.70 already spent or promised"):
        await connection.orders.place(session, away)
    assert len(connection.queue.jobs()) == 3, "a refused order queues nothing anywhere"


async def test_a_gateway_is_told_in_dollars_and_the_header_of_whom_the_film_needs(
    session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    quote = all_of(session, connection)
    assert str(quote) == "60 credits · $0.70"
    assert str(Quote(quote.lines[1:2])) == "$0.40"
    jobs = await connection.orders.place(session, quote)
    assert [job.unit for job in jobs] == [Unit.CREDITS, Unit.DOLLARS, Unit.CREDITS]
    models = [scene.settings.model for scene in session.project.scenes]
    told = connection.account.provider_states(models)
    assert [each.is_gateway for each in told] == [False, True]
    (away,) = connection.account.provider_states(models[1:2])
    assert (away.name, away.account.connection) == ("127.0.0.1", Standing.CONNECTED)
    (home,) = connection.account.provider_states([])
    assert not home.is_gateway
    await time.until(lambda: is_whole(session.project))


async def test_the_caps_count_what_a_gateway_was_paid_that_is_set_no_more(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    env: dict[str, str],
    time: VirtualTime,
) -> None:
    quote = all_of(session, connection)
    await connection.orders.place(session, Quote(quote.lines[1:2]))
    await time.until(lambda: len(session.project.takes) == 1)
    del env["TAKEWRIGHT_VIDEOS_URL"]
    alone = studio.connect(await studio.real_service())
    await studio.change_settings(replace(studio.settings, cap_per_film=Usd.parse("0.69")))
    with pytest.raises(NotEnoughCredits, match=r"\$0\.30 after \$0\.40 already spent"):
        await alone.orders.check(Quote((quote.lines[0], quote.lines[2])), session.project.id)
    assert (await alone.papers.sums(session.project.id)).charged.usd == Usd.parse("0.40")
    await alone.close()


async def test_an_outage_of_the_gateway_holds_nothing_of_the_provider_up(
    session: ProjectSession,
    connection: Connection,
    provider: FakeProvider,
    gateway: FakeGateway,
    time: VirtualTime,
) -> None:
    gateway.on_create += [fake.wrong(401, "Incorrect API key", "invalid_api_key")]
    await connection.orders.place(session, all_of(session, connection))
    await time.until(lambda: len(session.project.takes) == 2)
    assert sorted(provider.accepted) == ["shot 1", "shot 3"]
    assert connection.queue.pause_reason is not None
    assert "key" in connection.queue.pause_reason
    connection.queue.resume()
    await time.until(lambda: is_whole(session.project))


async def test_without_a_key_of_the_provider_the_gateway_still_makes_clips(
    env: dict[str, str], gateway: FakeGateway, time: VirtualTime
) -> None:
    del env["KIE_API_KEY"]
    studio = await Studio.open(
        AppPaths.from_environment(env), resources(), env, ["false"], clock=time.clock
    )
    session = await studio.create_project("Away")
    connection = studio.connect(await studio.real_service())
    await connection.start()
    await connection.ask_gateway()
    follow(connection, session)
    session.add_scene(SceneDraft("Away", "shot 1"), AWAY)
    quote = all_of(session, connection)
    state = connection.account.state_for(gateway=True, provider=False)
    assert state.connection is Standing.CONNECTED
    assert connection.account.state.connection is Standing.NO_KEY
    await connection.orders.place(session, quote)
    await time.until(lambda: is_whole(session.project))
    await connection.close()
    await session.close()
    await studio.close()


async def test_a_gateway_without_a_key_is_told_and_costs_nothing(
    studio: Studio, session: ProjectSession, env: dict[str, str], time: VirtualTime
) -> None:
    del env["TAKEWRIGHT_VIDEOS_KEY"]
    connection = await open_both(studio, session, time)
    quote = all_of(session, connection)
    assert any("Sora 2" in wrong for wrong in quote.problems), "it is not on offer without a key"
    with pytest.raises(KeyRefused):
        await connection.orders.check(Quote(quote.lines), session.project.id)
    await connection.close()


async def test_what_the_gateway_does_not_list_stays_retired(
    session: ProjectSession, connection: Connection, gateway: FakeGateway, time: VirtualTime
) -> None:
    catalogue = connection.account.catalogue
    assert catalogue.find("sora-2").is_live
    gateway.models = ("sora-2-pro",)
    await connection.ask_gateway()
    catalogue = connection.account.catalogue
    assert not catalogue.find("sora-2").is_live
    assert catalogue.find("sora-2-pro").is_live


async def test_unfinished_jobs_of_both_are_taken_up_by_the_next_run(
    studio: Studio,
    session: ProjectSession,
    provider: FakeProvider,
    gateway: FakeGateway,
    time: VirtualTime,
) -> None:
    first = await open_both(studio, session, time)
    gateway.looks = provider.looks = 10**6
    await first.orders.place(session, all_of(session, first))
    await time.until(lambda: all(isinstance(job.state, Submitted) for job in first.queue.jobs()))
    await first.close()
    gateway.looks = provider.looks = 1
    second = await open_both(studio, session, time)
    await time.until(lambda: all(isinstance(job.state, Done) for job in second.queue.jobs()))
    assert gateway.posts() == 1
    await second.close()


async def test_a_lost_answer_is_found_in_a_mixed_order_too(
    session: ProjectSession, connection: Connection, gateway: FakeGateway, time: VirtualTime
) -> None:
    gateway.on_create.append(fake.lose)
    states: list[str] = []
    connection.queue.job_changed.connect(lambda job: states.append(type(job.state).__name__))
    await connection.orders.place(session, all_of(session, connection))
    gateway.on_list += [lambda g, s: page(502)] * 3
    await time.until(lambda: is_whole(session.project))
    assert Uncertain.__name__ in states
    assert gateway.posts() == 1


async def test_jobs_of_both_stand_in_one_line(
    session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    connection.queue.pause()
    jobs = await connection.orders.place(session, all_of(session, connection))
    line = connection.queue.line
    assert [job.scene_title for job in line.jobs()] == ["Scene 1", "Scene 2", "Scene 3"]
    await line.move([jobs[2].id], jobs[0].id)
    await line.hold([jobs[1].id])
    assert [job.scene_title for job in line.jobs()] == ["Scene 3", "Scene 1", "Scene 2"]
    assert connection.queue.job(jobs[1].id).turn.held
    await connection.queue.cancel(jobs[1].id)
    connection.queue.resume()
    await time.until(lambda: len(session.project.takes) == 2)
