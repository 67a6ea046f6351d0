"""The line of exports, with work that a test lets go on."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.exporting import Codec, Container, ExportSettings, Preset, PresetId
from desktop_app.domain.problems import DiskFull, InvalidInput
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.time import flicks
from desktop_app.studio.clock import Clock
from desktop_app.studio.exporter import ExportOrder, Written
from desktop_app.studio.exports import Export, ExportId, ExportQueue, Stage
from tests.fakes.waiting import until

MASTER = Preset(PresetId("master"), "Lossless master", "", Container.MP4, Codec.COPY)


def order(name: str) -> ExportOrder:
    project = Project(ProjectId("p"), name)
    return ExportOrder(project, Path("/films"), MASTER, ExportSettings(), Path(f"/out/{name}.mp4"))


class Works:
    """Exports that stand still until they are let go; `left` are those that ended halfway."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.left: list[str] = []
        self.tell: Callable[[float], None] = lambda done: None
        self._gates: dict[str, asyncio.Future[Written]] = {}

    async def write(self, order: ExportOrder, progress: Callable[[float], None]) -> Written:
        name = order.out.stem
        self.begun.append(name)
        self.tell = progress
        self._gates[name] = asyncio.get_running_loop().create_future()
        try:
            return await self._gates[name]
        except asyncio.CancelledError:
            # What was written is removed, which takes a moment.
            await asyncio.sleep(0.01)
            self.left.append(name)
            raise

    async def until_begun(self, name: str) -> None:
        await until(lambda: name in self._gates)

    def finish(self, name: str) -> None:
        whole = flicks(10)
        files = (Path(f"/out/{name}.mp4"),)
        self._gates[name].set_result(Written(MASTER, files, 2_400_000, whole, whole))

    def fail(self, name: str, error: Exception) -> None:
        self._gates[name].set_exception(error)


class Time:
    def __init__(self) -> None:
        self.ms = 0


@pytest.fixture
def works() -> Works:
    return Works()


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def queue(works: Works, time: Time) -> ExportQueue:
    return ExportQueue(works.write, Clock(now_ms=lambda: time.ms))


def names(exports: tuple[Export, ...]) -> list[str]:
    return [each.order.out.stem for each in exports]


async def test_one_is_written_at_a_time_in_turn(queue: ExportQueue, works: Works) -> None:
    ids = [queue.place(order(name)) for name in "abc"]
    await works.until_begun("a")
    assert works.begun == ["a"]
    assert [each.stage for each in queue.exports] == [Stage.WRITING, Stage.WAITING, Stage.WAITING]
    works.finish("a")
    ended = await queue.until_ended(ids[0])
    assert ended.stage is Stage.WRITTEN
    assert ended.sentence == "a.mp4 is written (2.4 MB). All of 10 s copied bit for bit."
    await works.until_begun("b")
    works.finish("b")
    await works.until_begun("c")
    works.finish("c")
    assert (await queue.until_ended(ids[2])).stage is Stage.WRITTEN
    assert works.begun == ["a", "b", "c"]
    assert names(queue.exports) == ["c", "b", "a"]
    assert queue.open_exports == ()
    await queue.close()


async def test_what_fails_does_not_keep_the_next_waiting(queue: ExportQueue, works: Works) -> None:
    ids = [queue.place(order(name)) for name in "abc"]
    await works.until_begun("a")
    works.fail("a", DiskFull("There is no room."))
    await works.until_begun("b")
    works.fail("b", ZeroDivisionError())
    await works.until_begun("c")
    works.finish("c")
    await queue.until_ended(ids[2])
    first, second = queue.export(ids[0]), queue.export(ids[1])
    assert (first.stage, first.sentence) == (Stage.FAILED, "There is no room.")
    assert isinstance(first.error, DiskFull)
    assert second.stage is Stage.FAILED
    assert "a fault in Takewright" in second.sentence
    await queue.close()


async def test_what_waits_is_taken_back_at_once_what_runs_when_it_is_gone(
    queue: ExportQueue, works: Works
) -> None:
    ids = [queue.place(order(name)) for name in "ab"]
    heard: list[ExportId] = []
    queue.ended.connect(lambda each: heard.append(each.id))
    await works.until_begun("a")
    queue.cancel(ids[1])
    assert heard == [ids[1]]
    queue.cancel(ids[0])
    queue.cancel(ids[0])
    assert queue.export(ids[0]).stage is Stage.WRITING
    ended = await queue.until_ended(ids[0])
    assert works.left == ["a"]
    assert ended.sentence == "The export was cancelled; nothing was written."
    assert works.begun == ["a"]
    await queue.close()


async def test_what_waits_can_be_put_in_another_order(queue: ExportQueue, works: Works) -> None:
    ids = {name: queue.place(order(name)) for name in "abcd"}
    await works.until_begun("a")
    queue.move(ids["d"], -1)
    assert names(queue.exports) == ["a", "b", "d", "c"]
    queue.move(ids["b"], 9)
    assert names(queue.exports) == ["a", "d", "c", "b"]
    queue.move(ids["a"], 1)
    assert names(queue.exports) == ["a", "d", "c", "b"]
    works.finish("a")
    await works.until_begun("d")
    await queue.close()
    assert works.begun == ["a", "d"]
    assert {each.stage for each in queue.exports} == {Stage.WRITTEN, Stage.CANCELLED}


async def test_progress_and_time_left_are_told(
    queue: ExportQueue, works: Works, time: Time
) -> None:
    only = queue.place(order("a"))
    changes = 0

    def changed() -> None:
        nonlocal changes
        changes += 1

    queue.changed.connect(changed)
    await works.until_begun("a")
    for second in range(1, 5):
        time.ms = second * 1000
        works.tell(second / 10)
    export = queue.export(only)
    assert export.done == 0.4
    assert export.left_ms == 6000
    assert changes >= 5
    works.tell(0.2)
    assert queue.export(only).done == 0.4
    await queue.close()


async def test_a_file_is_written_by_one_export_at_a_time(queue: ExportQueue, works: Works) -> None:
    queue.place(order("a"))
    with pytest.raises(InvalidInput, match=r"a\.mp4 is being exported already"):
        queue.place(order("a"))
    await works.until_begun("a")
    works.finish("a")
    await queue.until_ended(ExportId(1))
    again = queue.place(order("a"))
    queue.forget_ended()
    assert [each.id for each in queue.exports] == [again]
    await queue.close()


async def test_closing_waits_until_nothing_is_left(queue: ExportQueue, works: Works) -> None:
    for name in "ab":
        queue.place(order(name))
    await works.until_begun("a")
    await queue.close()
    assert works.left == ["a"]
    assert works.begun == ["a"]
    assert {each.stage for each in queue.exports} == {Stage.CANCELLED}
    late = queue.place(replace(order("c")))
    assert queue.export(late).stage is Stage.WAITING
