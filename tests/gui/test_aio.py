import asyncio
import gc
import inspect
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.aio import Renewal, TaskScope, async_slot, make_loop, next_emit, opened
from tests.fakes.waiting import until


class Panel(QWidget):
    """A widget with slots that take their time."""

    done = Signal(object)

    def __init__(self, tasks: TaskScope) -> None:
        super().__init__()
        self.tasks = tasks
        self.heard: list[object] = []
        self.go = asyncio.Event()

    @async_slot
    async def plain(self) -> None:
        await asyncio.sleep(0)
        self.heard.append("plain")
        self.done.emit(None)

    @async_slot
    async def with_value(self, value: int) -> None:
        await asyncio.sleep(0)
        self.done.emit(value)

    @async_slot
    async def waits(self) -> None:
        try:
            await self.go.wait()
        finally:
            self.heard.append("ended")

    @async_slot
    async def closes(self) -> None:
        await self.tasks.close()
        self.heard.append("closed")

    @async_slot
    async def fails(self) -> None:
        await asyncio.sleep(0)
        raise ValueError("as planned")


class Emitter(QObject):
    number = Signal(int)


@pytest.fixture
async def errors() -> list[BaseException]:
    return []


@pytest.fixture
async def panel(qtbot: QtBot, errors: list[BaseException]) -> AsyncIterator[Panel]:
    panel = Panel(TaskScope(errors.append))
    qtbot.addWidget(panel)
    yield panel
    await panel.tasks.close()


async def test_a_click_starts_a_coroutine_and_its_checked_is_dropped(panel: Panel) -> None:
    button = QPushButton(panel)
    button.clicked.connect(panel.plain)
    button.click()
    assert panel.heard == [], "it runs when the loop turns, not inside the click"
    await asyncio.wait_for(next_emit(panel.done), 5)
    assert panel.heard == ["plain"]


async def test_arguments_that_are_taken_arrive(panel: Panel) -> None:
    emitter = Emitter()
    emitter.number.connect(panel.with_value)
    emitter.number.emit(7)
    assert await asyncio.wait_for(next_emit(panel.done), 5) == (7,)


async def test_a_waiting_task_survives_the_garbage_collector(panel: Panel) -> None:
    panel.waits()
    await asyncio.sleep(0)
    gc.collect()
    assert len(panel.tasks) == 1
    panel.go.set()
    await asyncio.sleep(0.01)
    assert panel.heard == ["ended"]
    assert len(panel.tasks) == 0


async def test_errors_go_to_the_scope(panel: Panel, errors: list[BaseException]) -> None:
    panel.fails()
    await asyncio.sleep(0.02)
    assert [str(error) for error in errors] == ["as planned"]


async def test_closing_cancels_waits_and_takes_no_more(
    panel: Panel, errors: list[BaseException]
) -> None:
    panel.waits()
    await asyncio.sleep(0)
    await panel.tasks.close()
    assert panel.heard == ["ended"]
    assert errors == []
    panel.plain()
    await asyncio.sleep(0.01)
    assert panel.heard == ["ended"]


async def test_a_task_may_close_its_own_scope(panel: Panel) -> None:
    panel.waits()
    await asyncio.sleep(0.01)
    panel.closes()
    await asyncio.sleep(0.05)
    assert panel.heard == ["ended", "closed"]
    assert len(panel.tasks) == 0


async def test_a_dialog_is_awaited_while_others_run(qtbot: QtBot) -> None:
    parent, ticks = QWidget(), 0
    qtbot.addWidget(parent)
    parent.show()
    dialog = QDialog(parent)

    async def tick() -> None:
        nonlocal ticks
        for _ in range(3):
            await asyncio.sleep(0)
            ticks += 1
        dialog.done(5)

    other = asyncio.create_task(tick())
    assert await asyncio.wait_for(opened(dialog), 5) == 5
    assert ticks == 3
    await other


async def test_cancelling_the_wait_closes_the_dialog(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = QDialog(parent)
    waiting = asyncio.create_task(opened(dialog))
    await asyncio.sleep(0.01)
    assert dialog.isVisible()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not dialog.isVisible()


async def test_qt_timers_turn_in_the_same_loop() -> None:
    timer = QTimer(singleShot=True, interval=5)
    timer.start()
    await asyncio.wait_for(next_emit(timer.timeout), 5)


PROGRAM = """
import asyncio, sys
from PySide6.QtWidgets import QApplication
from desktop_app.ui.aio import on_interrupt, run
async def main():
    stop = asyncio.Event()
    keep = on_interrupt(stop.set)
    print("ready", flush=True)
    try:
        await asyncio.wait_for(stop.wait(), 20)
    finally:
        for _ in range(3):
            await asyncio.sleep(0.01)
        print("put away", flush=True)
    return 3
sys.exit(run(QApplication([]), main))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals to a child are a POSIX thing")
@pytest.mark.parametrize("which", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_the_program_after_its_clean_up(which: signal.Signals) -> None:
    child = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    child.send_signal(which)
    out, err = child.communicate(timeout=20)
    assert out == "put away\n"
    assert "Traceback" not in err
    assert child.returncode == 3


async def test_work_is_renewed_one_at_a_time_and_calls_meanwhile_are_one() -> None:
    tasks = TaskScope(lambda error: None)
    gate = asyncio.Event()
    begun: list[int] = []

    async def work() -> None:
        begun.append(len(begun))
        await gate.wait()

    renewal = Renewal(tasks, work)
    assert len(tasks) == 0
    for _ in range(3):
        renewal.call()
    await until(lambda: begun)
    for _ in range(3):
        renewal.call()
    assert begun == [0]
    gate.set()
    await until(lambda: len(tasks) == 0)
    assert begun == [0, 1]
    renewal.call()
    await until(lambda: begun == [0, 1, 2])
    renewal.stop()
    renewal.call()
    await asyncio.sleep(0.02)
    assert begun == [0, 1, 2]
    await tasks.close()


async def test_work_that_failed_is_told_and_can_be_called_for_again() -> None:
    faults: list[BaseException] = []
    tasks = TaskScope(faults.append)

    async def work() -> None:
        raise ValueError

    renewal = Renewal(tasks, work)
    for count in (1, 2):
        renewal.call()
        await until(lambda: len(tasks) == 0)
        assert len(faults) == count
    await tasks.close()


def test_without_a_loop_that_runs_nothing_is_begun() -> None:
    tasks = TaskScope(lambda error: None)

    async def work() -> None:
        """Never begun."""

    Renewal(tasks, work).call()
    unrun = work()
    tasks.start(unrun)
    assert len(tasks) == 0
    assert inspect.getcoroutinestate(unrun) == inspect.CORO_CLOSED


def test_a_task_goes_on_while_the_loop_stands_still(qapp: QApplication, qtbot: QtBot) -> None:
    """As at the end of each run, when qasync sees to Qt's events once more."""
    begun: list[asyncio.Task[str]] = []

    async def part() -> str:
        await asyncio.sleep(0)
        return "whole"

    async def work() -> str:
        await asyncio.sleep(0.01)
        return await asyncio.create_task(part())

    async def begin() -> None:
        begun.append(asyncio.create_task(work()))

    async def end() -> str:
        return await begun[0]

    with asyncio.Runner(loop_factory=lambda: make_loop(qapp)) as runner:
        runner.run(begin())
        qtbot.waitUntil(begun[0].done)
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        assert runner.run(end()) == "whole"
    # The loop, closed, goes here and not on a worker's thread: it holds a timer of Qt.
    gc.collect()
