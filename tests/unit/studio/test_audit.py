"""Balances compared as they are told: between runs, after each job, and never while money moves."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.ledger import Entry
from desktop_app.domain.problems import DiskFull
from desktop_app.domain.secret import Secret
from desktop_app.studio.audit import SETTLE_MS, Audit
from desktop_app.studio.watch import SETTLED, AccountWatch
from tests.fakes import provider as fake
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import SERVICE, FaultyJournal, Run, job_of

OpenRun = Callable[..., Awaitable[Run]]


class Auditor:
    """An audit over a run, and what it told."""

    def __init__(self, run: Run, *, mark: str = "a") -> None:
        self.run = run
        self.audit = Audit(run.account, run.journal, service=SERVICE, mark=mark)
        self.told: list[Entry] = []
        self.audit.drifted.connect(self.told.append)

    async def look(self) -> list[int]:
        """Ask for the balance and compare it; returns all drifts so far, in whole credits."""
        await self.run.account.refresh()
        await self.audit.look()
        return [entry.sums.drift.milli // 1000 for entry in self.told]


async def test_a_balance_that_moved_by_itself_is_told_and_kept(
    run: Run, provider: FakeProvider, time: VirtualTime
) -> None:
    auditor = Auditor(run)
    assert await auditor.look() == []
    time.now += 60
    provider.balance += 1000
    assert await auditor.look() == [1000]
    time.now += 60
    provider.balance -= 45
    assert await auditor.look() == [1000, -45]
    assert [line.entry for line in await run.journal.ledger()] == auditor.told


async def test_what_we_spent_is_no_drift(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    auditor = Auditor(run)
    await auditor.look()
    provider.fails["shot 2"] = ("422", "CONTENT_POLICY_BLOCKED", 0.0)
    await run.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: set(run.kinds()) == {"Done", "Failed"})
    await time.pass_by(SETTLE_MS / 1000 + 1)
    assert provider.balance == 970
    assert await auditor.look() == []
    time.now += 1
    provider.balance -= 1
    assert await auditor.look() == [-1]


async def test_a_lost_answer_that_was_charged_is_no_drift(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    auditor = Auditor(run)
    await auditor.look()
    provider.on_create.append(fake.lose)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Uncertain"])
    await time.pass_by(60)
    assert provider.balance == 970
    assert await auditor.look() == []


async def test_while_a_task_is_made_nothing_is_judged(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    auditor = Auditor(run)
    await auditor.look()
    provider.looks = 10**6
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Submitted"])
    await time.pass_by(120)
    # A provider that holds more than it will charge.
    provider.balance -= 70
    assert await auditor.look() == []
    provider.balance += 70
    provider.looks = 0
    await time.until(lambda: run.arrived)
    await time.pass_by(60)
    assert await auditor.look() == []


async def test_no_balance_is_not_compared(run: Run, provider: FakeProvider) -> None:
    auditor = Auditor(run)
    await auditor.look()
    provider.balance -= 45
    provider.on_credit += [fake.refuse(401, "You do not have access permissions")]
    assert await auditor.look() == []
    assert await run.journal.ledger() == []


async def test_an_outage_is_no_drift(run: Run, provider: FakeProvider, time: VirtualTime) -> None:
    auditor = Auditor(run)
    await auditor.look()
    time.now += 60
    provider.balance -= 45
    provider.on_credit += [fake.say(page(502))] * 2
    assert await time.while_doing(auditor.look()) == []
    time.now += 60
    assert await auditor.look() == [-45]


async def test_another_key_is_compared_with_itself(
    run: Run, provider: FakeProvider, time: VirtualTime
) -> None:
    await Auditor(run, mark=Secret("one").mark).look()
    time.now += 60
    provider.balance = 5000
    assert await Auditor(run, mark=Secret("two").mark).look() == []
    assert await run.journal.ledger() == []


async def test_what_happened_between_two_runs_is_found(
    open_run: OpenRun, provider: FakeProvider, time: VirtualTime
) -> None:
    one = await open_run()
    await Auditor(one).look()
    await one.kill()
    time.now += 3600
    provider.balance -= 45
    assert await Auditor(await open_run()).look() == [-45]


class FullJournal(FaultyJournal):
    """A journal that takes no entry."""

    async def observe_balance(self, *_: object, **__: object) -> Entry | None:
        raise DiskFull("The list of paid jobs cannot grow because the disk is full.")


async def test_a_full_disk_is_logged_and_the_next_balance_compared(
    open_run: OpenRun, caplog: pytest.LogCaptureFixture
) -> None:
    auditor = Auditor(await open_run(journal=FullJournal))
    with caplog.at_level(logging.WARNING):
        assert await auditor.look() == []
    assert "the balance was not compared" in caplog.text


async def test_the_watch_compares_once_all_has_settled(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    auditor = Auditor(run)
    watch = AccountWatch(run.account, time.clock, auditor.audit)
    watching = asyncio.create_task(watch.run())
    await auditor.look()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)
    watch.stir()
    provider.balance -= 45
    await time.pass_by(10)
    assert not auditor.told
    await time.until(lambda: auditor.told)
    assert auditor.told[0].sums.drift.milli == -45_000
    assert auditor.told[0].at >= time.now_ms() - SETTLED * 1000
    watching.cancel()


def test_a_mark_tells_keys_apart_and_gives_none_away() -> None:
    keys = [f"sk-{number:032x}" for number in range(200)]
    marks = {Secret(key).mark for key in keys}
    assert len(marks) == len(keys)
    assert all(mark not in key and key not in mark for mark in marks for key in keys)
    assert Secret("a").mark == Secret("a").mark
    # Too short to be searched for a key by.
    assert {len(mark) for mark in marks} == {6}
    assert Secret("\udcff").mark
