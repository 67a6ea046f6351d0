"""Progress on the program's icon: what is counted, and the signal that docks listen to."""

import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.studio.exports import Export
from desktop_app.studio.signal import Signal
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.notices.attention import taskbar_here
from desktop_app.ui.notices.progress import Progress
from desktop_app.ui.notices.taskbar import LauncherEntry
from tests.fakes.harbour import FakeJobs, job_for
from tests.fakes.secret_service import has_bus, session_bus
from tests.fakes.waiting import until

DONE = paid.Done(3, TaskId("t"), TakeId("take"))
RUNNING = paid.Submitted(2, TaskId("t"))


class Bar:
    """Remembers what it was to show."""

    def __init__(self) -> None:
        self.shown: list[tuple[float | None, int]] = []
        self.closed = False

    async def show(self, share: float | None, count: int) -> None:
        self.shown.append((share, count))

    async def close(self) -> None:
        self.closed = True


class Line:
    """A line of exports that the test fills."""

    def __init__(self) -> None:
        self.changed: Signal[()] = Signal()
        self.open_exports: tuple[Export, ...] = ()

    def is_at(self, *shares: float) -> None:
        self.open_exports = tuple(_Going(each) for each in shares)  # type: ignore[misc]
        self.changed.emit()


@dataclass
class _Going:
    done: float


class Queue(FakeJobs):
    """A queue that only says what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.pause_changed: Signal[str | None] = Signal()
        self.paused_by = None


@dataclass
class Desk:
    bar: Bar
    line: Line
    progress: Progress
    queue: Queue = field(default_factory=Queue)

    async def shows(self, share: float | None, count: int) -> None:
        await until(lambda: bool(self.bar.shown) and self.bar.shown[-1] == (share, count))


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    bar, line = Bar(), Line()
    tasks = TaskScope(lambda error: None)
    found = Desk(bar, line, Progress(bar, tasks, line))
    found.progress.follow(found.queue)
    yield found
    await found.progress.close()
    await tasks.close()
    assert bar.closed


async def test_takes_are_counted_until_all_are_over(desk: Desk) -> None:
    for number in (1, 2, 3, 4):
        desk.queue.job_added.emit(job_for(number, RUNNING))
    await desk.shows(0.0, 4)
    desk.queue.job_changed.emit(job_for(1, DONE))
    await desk.shows(0.25, 3)
    for number in (2, 3, 4):
        desk.queue.job_changed.emit(job_for(number, DONE))
    await desk.shows(None, 0)
    desk.queue.job_added.emit(job_for(5, RUNNING))
    await desk.shows(0.0, 1)


async def test_an_export_comes_first_and_is_told_in_hundredths(desk: Desk) -> None:
    desk.queue.job_added.emit(job_for(1, RUNNING))
    desk.line.is_at(0.503, 0.0)
    await desk.shows(0.5, 3)
    told = len(desk.bar.shown)
    desk.line.is_at(0.504, 0.0)
    desk.line.is_at(0.51, 0.0)
    await desk.shows(0.51, 3)
    assert len(desk.bar.shown) == told + 1
    desk.line.is_at()
    await desk.shows(0.0, 1)


async def test_another_queue_is_counted_anew(desk: Desk) -> None:
    desk.queue.job_added.emit(job_for(1, RUNNING))
    await desk.shows(0.0, 1)
    desk.progress.leave()
    await desk.shows(None, 0)


@pytest.mark.skipif(not has_bus(), reason="needs dbus (apt-get install dbus)")
async def test_docks_hear_it_on_the_session_s_bus(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return
    from jeepney import MatchRule, message_bus
    from jeepney.io.asyncio import DBusRouter, open_dbus_connection

    with session_bus(tmp_path) as env:
        connection = await open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"])
        async with DBusRouter(connection) as router:
            rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
            with router.filter(rule, bufsize=4) as heard:
                await router.send_and_get_reply(message_bus.AddMatch(rule))
                bar = taskbar_here(env)
                await bar.show(None, 0)
                await bar.show(0.4, 2)
                await bar.close()
                told = [await asyncio.wait_for(heard.get(), 10) for _ in range(2)]
                assert heard.empty(), "what shows nothing says nothing"
        await connection.close()
    app, facts = told[0].body
    assert app == "application://takewright.desktop"
    assert _values(facts) == {
        "progress": 0.4, "progress-visible": True, "count": 2, "count-visible": True,
    }  # fmt: skip
    assert _values(told[1].body[1])["progress-visible"] is False


async def test_without_a_bus_nothing_is_shown_and_nothing_fails(tmp_path: Path) -> None:
    bar = LauncherEntry({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus"})
    await bar.show(0.5, 1)
    await bar.show(0.6, 1)
    await bar.close()


def _values(facts: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, (_, value) in facts.items()}
