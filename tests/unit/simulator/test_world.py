"""The account through time, on a still clock: course, credits, limits, links, memory."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.money import Credits
from desktop_app.simulator.order import Refusal
from desktop_app.simulator.world import RENEWED_FOR, Rules, World
from tests.unit.simulator.conftest import FakeFilms, StillClock
from tests.unit.simulator.models import QUICK, SORA, small_catalogue

BASE = "http://127.0.0.1:1"
PLAIN = Rules(speed=1.0, credits=Credits(100_000))


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def films(tmp_path: Path) -> FakeFilms:
    return FakeFilms(tmp_path)


@pytest.fixture
def open_world(
    tmp_path: Path, films: FakeFilms, clock: StillClock
) -> Iterator[Callable[..., World]]:
    """Open worlds on this test's folder; all are closed with the test."""
    worlds: list[World] = []

    def opened(rules: Rules = PLAIN, folder: str = "data") -> World:
        worlds.append(World(small_catalogue(), tmp_path / folder, films, rules=rules, now=clock))
        return worlds[-1]

    yield opened
    for world in worlds:
        world.close()


def order(prompt: str = "A hill", model: str = SORA, **fields: object) -> dict[str, object]:
    return {"model": model, "input": {"prompt": prompt, **fields}}


def state(world: World, task_id: str) -> str | None:
    data = world.record(task_id, BASE)
    return None if data is None else data["state"]


def ended(world: World, task_id: str) -> dict[str, Any]:
    data = world.record(task_id, BASE)
    assert data is not None
    return data


def test_a_task_goes_through_every_state_at_the_models_pace(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world()
    task = world.create(order())
    seen: list[str | None] = []
    for _ in range(140):
        now = state(world, task.id)
        if now not in seen:
            seen.append(now)
        clock.pass_seconds(1)
    assert seen == [None, "waiting", "queuing", "generating"], "no success without a file"
    films.deliver()
    assert state(world, task.id) == "success"


def test_speed_divides_the_wait(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world(Rules(speed=100.0, credits=Credits(100_000)))
    task = world.create(order())
    films.deliver()
    clock.pass_seconds(0.7)
    assert state(world, task.id) == "generating"
    clock.pass_seconds(0.6)
    assert state(world, task.id) == "success"


def test_slow_is_slower(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world()
    task = world.create(order("A hill [simulate: slow]"))
    films.deliver()
    clock.pass_seconds(400)
    assert state(world, task.id) == "generating"
    clock.pass_seconds(400)
    assert state(world, task.id) == "success"


def test_the_price_is_held_and_given_back_on_failure_only(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world()
    kept = world.create(order(n_frames="15"))
    refused = world.create(order("A hill [simulate: refused]"))
    assert world.balance == Credits(25_000)
    clock.pass_seconds(5)
    assert ended(world, refused.id)["creditsConsumed"] == 30.0, "held while it waits"
    films.deliver()
    clock.pass_seconds(200)
    assert state(world, refused.id) == "fail"
    assert state(world, kept.id) == "success"
    assert world.balance == Credits(55_000)


def test_a_film_that_cannot_be_made_is_an_honest_failure(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world()
    task = world.create(order())
    films.failing.add(task.spec)
    clock.pass_seconds(200)
    assert ended(world, task.id)["failCode"] == "500"
    assert world.balance == Credits(100_000)


def test_too_few_credits_are_told_in_the_services_words(open_world: Callable[..., World]) -> None:
    world = open_world(Rules(credits=Credits(29_999)))
    with pytest.raises(Refusal, match=r"Credits insufficient : Your current balance isn’t") as no:
        world.create(order())
    assert no.value.code == 402
    assert world.balance == Credits(29_999)


def test_twenty_orders_in_ten_seconds_and_no_more(
    open_world: Callable[..., World], clock: StillClock
) -> None:
    world = open_world(Rules(credits=Credits(10_000_000)))
    for _ in range(20):
        world.create(order(model=QUICK))
    with pytest.raises(Refusal, match="call frequency is too high") as no:
        world.create(order(model=QUICK))
    assert no.value.code == 429
    clock.pass_seconds(9.9)
    with pytest.raises(Refusal):
        world.create(order(model=QUICK))
    clock.pass_seconds(0.2)
    world.create(order(model=QUICK))


def test_ten_looks_a_second_at_one_task(
    open_world: Callable[..., World], clock: StillClock
) -> None:
    world = open_world()
    first, second = world.create(order()), world.create(order())
    for _ in range(10):
        world.record(first.id, BASE)
    with pytest.raises(Refusal) as no:
        world.record(first.id, BASE)
    assert no.value.code == 429
    world.record(second.id, BASE)
    clock.pass_seconds(1)
    world.record(first.id, BASE)


def test_links_expire_and_are_renewed_for_twenty_minutes(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world(Rules(speed=1e6, credits=Credits(100_000), link_life=60_000))
    task = world.create(order())
    films.deliver()
    clock.pass_seconds(1)
    url = ended(world, task.id)["response"]["resultUrls"][0]
    path = url.removeprefix(BASE)
    assert world.file_behind(path, "") == films.path_of(task.spec)
    clock.pass_seconds(61)
    with pytest.raises(Refusal):
        world.file_behind(path, "")
    query = world.renewed(url).partition("?")[2]
    assert world.file_behind(path, query) is not None
    clock.pass_seconds(RENEWED_FOR / 1000 + 1)
    with pytest.raises(Refusal):
        world.file_behind(path, query)


def test_each_take_of_the_same_order_is_another_also_after_a_restart(
    open_world: Callable[..., World],
) -> None:
    world = open_world()
    seeds = [world.create(order(model=QUICK)).seed for _ in range(2)]
    world.close()
    again = open_world()
    seeds.append(again.create(order(model=QUICK)).seed)
    assert len(set(seeds)) == 3
    own = [again.create(order(model=QUICK, seed=7)).spec for _ in range(2)]
    assert own[0] == own[1], "a seed of its own gives the same film"


def test_two_worlds_of_one_seed_are_the_same(open_world: Callable[..., World]) -> None:
    tasks = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        tasks.append(open_world(Rules(seed=seed, credits=Credits(100_000)), name).create(order()))
    assert tasks[0] == tasks[1]
    assert tasks[0].id != tasks[2].id
    assert tasks[0].spec != tasks[2].spec


def test_a_restarted_world_knows_its_tasks_and_its_balance(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    world = open_world()
    done, refused, waiting = (
        world.create(order()),
        world.create(order("[simulate: refused]")),
        world.create(order("Later")),
    )
    films.deliver()
    films.path_of(waiting.spec).unlink()
    clock.pass_seconds(150)
    before = [ended(world, each.id) for each in (done, refused, waiting)]
    balance = world.balance
    world.close()
    again = open_world(Rules(credits=Credits(5), seed=9))
    clock.pass_seconds(1)
    assert [ended(again, each.id) for each in (done, refused, waiting)] == before
    assert again.balance == balance == Credits(40_000)
    again.resume()
    assert films.asked[-1] == waiting.spec


def test_two_worlds_on_one_folder_share_the_account(
    open_world: Callable[..., World], clock: StillClock
) -> None:
    window, command = open_world(), open_world()
    first, second = window.create(order()), command.create(order())
    assert first.id != second.id
    assert window.balance == command.balance == Credits(40_000)
    clock.pass_seconds(20)
    for task in (first, second):
        assert ended(window, task.id) == ended(command, task.id)


def test_a_line_torn_by_a_kill_is_dropped(
    open_world: Callable[..., World], tmp_path: Path, clock: StillClock
) -> None:
    world = open_world()
    task = world.create(order())
    world.close()
    ledger = tmp_path / "data" / "ledger.jsonl"
    whole = ledger.read_bytes()
    with ledger.open("ab") as file:
        file.write(b'{"created":{"id":"torn')
    again = open_world()
    assert again.balance == Credits(70_000)
    assert ledger.read_bytes() == whole
    another = again.create(order())
    again.close()
    clock.pass_seconds(20)
    third = open_world()
    assert all(state(third, each.id) for each in (task, another))


def test_an_idle_account_that_is_spent_is_refilled_when_it_is_opened(
    open_world: Callable[..., World], films: FakeFilms, clock: StillClock
) -> None:
    rules = Rules(speed=1e6, credits=Credits(32_000))
    world = open_world(rules)
    world.create(order())
    films.deliver()
    world.close()
    busy = open_world(rules)
    clock.pass_seconds(1)
    assert busy.balance == Credits(2_000), "not while a task runs"
    busy.close()
    assert open_world(rules).balance == Credits(32_000)
