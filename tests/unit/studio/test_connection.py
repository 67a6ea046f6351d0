"""A studio on a real home folder, connected over HTTP: orders, balance, recovery."""

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Done
from desktop_app.domain.ledger import Entry
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import (
    InvalidInput,
    KeyRefused,
    LocalFault,
    ModelUnavailable,
    NotEnoughCredits,
    ServiceUnreachable,
)
from desktop_app.domain.project import ProjectId, Scene, SceneId
from desktop_app.paths import AppPaths, resources
from desktop_app.storage import bundle
from desktop_app.storage.journal import TakeNumberTaken
from desktop_app.studio.choices import choices_of
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Connection as Standing
from desktop_app.studio.studio import Connection, Studio
from tests.fakes import provider as fake
from tests.fakes.provider import CREATE, CREDIT, FakeProvider
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.studios import connected, follow

SORA = Settings(ModelId("sora-2-text-to-video"))


def quoted(session: ProjectSession, connection: Connection, *scenes: SceneId) -> Quote:
    wanted = scenes or choices_of(session.project, ()).missing
    return quote_for(session.project, wanted, connection.account.catalogue)


def _all_shown(session: ProjectSession) -> bool:
    return all(scene.take_id for scene in session.project.scenes)


async def test_an_order_becomes_takes_in_the_film(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    quote = quoted(session, connection)
    assert quote.total == Credits(90_000)
    jobs = await connection.orders.place(session, quote)
    await time.until(lambda: _all_shown(session))
    assert provider.accepted == ["shot 1", "shot 2", "shot 3"]
    saved = bundle.load(session.folder)
    assert [scene.id for scene in saved.scenes] == [job.scene_id for job in jobs]
    assert not quoted(session, connection).lines
    assert await connection.orders.place(session, quoted(session, connection)) == ()


async def test_the_balance_is_asked_for_when_money_moved_and_not_all_the_time(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.looks = 5
    provider.fails["shot 2"] = ("422", "CONTENT_POLICY_BLOCKED", 0.0)
    told: list[Credits | None] = []
    connection.account.changed.connect(lambda state: told.append(state.balance))
    await connection.orders.place(session, quoted(session, connection))
    await time.pass_by(6)
    assert connection.account.state.balance == Credits(910_000)
    await time.until(lambda: len(session.project.takes) == 2)
    await time.pass_by(6)
    assert connection.account.state.balance == Credits(940_000)
    assert len(provider.server.requests(CREDIT)) <= 3 + time.now / 3
    # Once more when all has settled, to see whether the account explains itself.
    await time.pass_by(60)
    asked = len(provider.server.requests(CREDIT))
    await time.pass_by(600)
    assert len(provider.server.requests(CREDIT)) == asked


async def test_an_account_out_of_reach_is_tried_again_and_lets_the_queue_go_on(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    await provider.server.__aexit__()
    await time.while_doing(connection.orders.place(session, quoted(session, connection)))
    assert connection.account.state.connection is Standing.UNREACHABLE
    assert connection.account.state.balance == Credits(1_000_000)
    await time.until(lambda: connection.queue.paused_by)
    assert isinstance(connection.queue.paused_by, ServiceUnreachable)
    await provider.server.__aenter__()
    await time.until(lambda: _all_shown(session))
    assert connection.queue.pause_reason is None
    assert len(provider.accepted) == 3


async def test_what_the_balance_does_not_cover_is_not_begun(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.balance = 89.0
    with pytest.raises(NotEnoughCredits, match="90 needed, 89 there"):
        await connection.orders.place(session, quoted(session, connection))
    assert not connection.queue.jobs()
    assert not provider.server.requests(CREATE)


async def test_two_orders_at_once_do_not_both_fit_into_one_cap(
    studio: Studio, session: ProjectSession, connection: Connection, provider: FakeProvider
) -> None:
    studio.settings = replace(studio.settings, cap_per_day=Usd.parse("0.50"))
    quote = quoted(session, connection)
    placed = await asyncio.gather(
        *(connection.orders.place(session, quote) for _ in range(2)), return_exceptions=True
    )
    assert [isinstance(each, NotEnoughCredits) for each in placed] == [False, True]
    assert len(connection.queue.jobs()) == 3


async def test_what_was_ordered_counts_before_the_next_click(
    studio: Studio, session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    studio.settings = replace(studio.settings, cap_per_film=Usd.parse("0.50"))
    allowance, three = connection.allowance, Credits(90_000)
    allowance.watch(session.project.id)
    await time.pass_by(1)
    assert allowance.why_not(three) is None
    await connection.orders.place(session, quoted(session, connection))
    await time.pass_by(2)
    assert allowance.why_not(three) == (
        "This would cost $0.45 after $0.45 already spent or promised, over your cap of $0.50 for"
        " this film. Choose fewer scenes or raise the cap."
    )


async def test_what_the_account_did_while_nobody_looked_is_told(
    studio: Studio, session: ProjectSession, provider: FakeProvider, time: VirtualTime
) -> None:
    """Between two runs something else used the key."""
    first = await connected(studio)
    await first.account.refresh()
    await time.pass_by(5)
    await first.close()
    time.now += 3600
    provider.balance -= 45
    again = studio.connect(await studio.real_service())
    told: list[Entry] = []
    again.audit.drifted.connect(told.append)
    await again.start()
    await again.account.refresh()
    await time.pass_by(5)
    assert [entry.sums.drift for entry in told] == [Credits(-45_000)]
    await again.close()


async def test_caps_that_could_not_be_read_are_told(env: dict[str, str]) -> None:
    paths = AppPaths.from_environment(env)
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('{"cap_per_day": ', encoding="utf-8")
    opened = await Studio.open(paths, resources(), env, ["false"])
    assert len(opened.notices) == 1
    assert "without spending caps" in opened.notices[0]
    await opened.close()


async def test_without_a_key_nothing_is_queued(
    studio: Studio, session: ProjectSession, connection: Connection
) -> None:
    keyless = studio.connect(replace(connection.service, key=None))
    with pytest.raises(KeyRefused, match="no API key"):
        await keyless.orders.place(session, quoted(session, connection))
    assert not await studio.journal.jobs()
    await keyless.close()


async def test_with_a_key_that_is_refused_nothing_is_queued(
    studio: Studio, session: ProjectSession, connection: Connection, provider: FakeProvider
) -> None:
    provider.on_credit += [fake.refuse(401, "You do not have access permissions")] * 3
    with pytest.raises(KeyRefused):
        await connection.orders.place(session, quoted(session, connection))
    assert not await studio.journal.jobs()


async def test_a_project_that_cannot_be_saved_is_not_paid_for(
    studio: Studio, session: ProjectSession, connection: Connection
) -> None:
    session.folder.rename(session.folder.with_name("elsewhere"))
    with pytest.raises(LocalFault, match="Nothing was sent or charged"):
        await connection.orders.place(session, quoted(session, connection))
    assert not await studio.journal.jobs()
    session.folder.with_name("elsewhere").rename(session.folder)


async def test_a_film_whose_folder_is_gone_is_not_paid_for(
    session: ProjectSession, connection: Connection, provider: FakeProvider
) -> None:
    await session.save()
    shutil.rmtree(session.folder)
    with pytest.raises(LocalFault, match=r"not in .* any more; nothing was sent or charged"):
        await connection.orders.place(session, quoted(session, connection))
    assert not connection.queue.jobs()
    assert not provider.accepted


async def test_a_model_that_is_gone_by_now_is_not_asked_for(
    studio: Studio, session: ProjectSession, connection: Connection
) -> None:
    quote = quoted(session, connection)
    connection.account.catalogue = studio.shipped
    with pytest.raises(ModelUnavailable):
        await connection.orders.place(session, quote)
    assert quoted(session, connection).problems
    with pytest.raises(InvalidInput, match="Scene 1"):
        await connection.orders.place(session, quoted(session, connection))
    assert not await studio.journal.jobs()


async def test_a_scene_that_is_gone_by_now_is_not_ordered(
    studio: Studio, session: ProjectSession, connection: Connection
) -> None:
    quote = quoted(session, connection)
    session.remove_scenes([session.project.scenes[0].id])
    with pytest.raises(InvalidInput, match="not in the film any more"):
        await connection.orders.place(session, quote)
    assert not await studio.journal.jobs()


async def test_take_numbers_are_never_given_twice(
    session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    """Not one that was ordered, nor one that lies on disk, nor twice in an order."""
    scene = session.project.scenes[0].id
    quote = quoted(session, connection, scene)
    [first] = await connection.orders.place(session, quote)
    twice = Quote(quote.lines * 2)
    more = await connection.orders.place(session, twice)
    assert [first.take_number, *(job.take_number for job in more)] == [1, 2, 3]
    await connection.queue.cancel(more[1].id)
    stray = (session.folder / first.path).with_name("take-7.mp4")
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"restored by hand")
    [last] = await connection.orders.place(session, quote)
    assert last.take_number == 8
    assert len({job.path for job in connection.queue.jobs()}) == 4


async def test_another_process_that_counts_at_the_same_time_only_makes_it_count_again(
    session: ProjectSession, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0
    usual = JournalThread.add

    async def crossed(self: JournalThread, *order: Any) -> frozenset[object]:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise TakeNumberTaken("Take 1 has been ordered already.")
        return frozenset(await usual(self, *order))

    monkeypatch.setattr(JournalThread, "add", crossed)
    assert len(await connection.orders.place(session, quoted(session, connection))) == 3
    assert tries == 2


async def test_scenes_that_were_undone_get_their_takes_back(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    await connection.orders.place(session, quoted(session, connection))
    session.undo()
    assert not session.project.scenes
    await time.until(lambda: len(session.project.takes) == 3)
    session.redo()
    assert _all_shown(session)


async def test_what_was_done_and_never_attached_is_attached_on_opening(
    studio: Studio, session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    """Killed between the row that says Done and the project that says so."""
    deaf = await studio.open_project(session.folder)
    await session.save()
    await connection.orders.place(session, quoted(session, connection))
    await time.until(lambda: _all_shown(session))
    reopened = ProjectSession(deaf.project, session.folder, bundle.save)
    reopened.add_scenes([SceneDraft("New", "x")], SORA)
    assert await attach_finished(session, connection) == 0
    assert await attach_finished(reopened, connection) == 3
    assert {take.id for take in reopened.project.takes} == {
        take.id for take in session.project.takes
    }
    assert await attach_finished(reopened, connection) == 0


async def test_a_take_is_attached_whichever_service_made_it(
    studio: Studio, session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    await connection.orders.place(session, quoted(session, connection))
    await time.until(lambda: _all_shown(session))
    other = studio.connect(replace(connection.service, id="another"))
    bare = ProjectSession(
        replace(session.project, takes=(), scenes=_without_takes(session)),
        session.folder,
        bundle.save,
    )
    assert await attach_finished(bare, other) == 3
    assert _all_shown(bare)
    await other.close()


async def test_a_paid_clip_that_was_deleted_is_fetched_once_more(
    session: ProjectSession, connection: Connection, provider: FakeProvider, time: VirtualTime
) -> None:
    await connection.orders.place(session, quoted(session, connection))
    await time.until(lambda: _all_shown(session))
    take = session.project.takes[0]
    session.path_of(take).unlink()
    bare = ProjectSession(
        replace(session.project, takes=(), scenes=_without_takes(session)),
        session.folder,
        bundle.save,
    )
    follow(connection, bare)
    assert await attach_finished(bare, connection) == 2
    await time.until(lambda: _all_shown(bare))
    assert session.path_of(take).exists()
    assert len(provider.accepted) == 3


async def test_a_moved_project_gets_the_takes_that_came_after_it(
    studio: Studio, session: ProjectSession, connection: Connection, time: VirtualTime
) -> None:
    """Closed, moved away by hand while its jobs ran, opened from its new place."""
    await connection.orders.place(session, quoted(session, connection))
    moved = session.folder.with_name("moved.takewright")
    await session.save()
    await asyncio.to_thread(_copy, session.folder, moved)
    await time.until(lambda: all(isinstance(job.state, Done) for job in connection.queue.jobs()))
    reopened = await studio.open_project(moved)
    assert await attach_finished(reopened, connection) == 3
    assert all(reopened.path_of(take).exists() for take in reopened.project.takes)
    assert reopened.project.takes[0].id == session.project.takes[0].id
    await reopened.close()


async def test_closing_twice_does_nothing_more(connection: Connection) -> None:
    await connection.close()
    await connection.close()


async def test_jobs_of_one_project_can_be_driven_alone(
    studio: Studio,
    session: ProjectSession,
    connection: Connection,
    provider: FakeProvider,
    time: VirtualTime,
) -> None:
    provider.looks = 10**6
    await connection.orders.place(session, quoted(session, connection))
    await connection.close()
    other = studio.connect(await studio.real_service())
    await other.start(lambda job: job.project_id == ProjectId("another"))
    assert not other.queue.jobs()
    await other.close()


def _without_takes(session: ProjectSession) -> tuple[Scene, ...]:
    return tuple(replace(scene, take_id=None) for scene in session.project.scenes)


def _copy(source: Path, target: Path) -> None:
    import shutil

    shutil.copytree(source, target)
