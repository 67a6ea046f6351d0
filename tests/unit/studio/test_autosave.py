import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import DiskFull
from desktop_app.domain.project import Project, ProjectId
from desktop_app.storage import bundle
from desktop_app.studio.autosave import Autosave, Pace
from desktop_app.studio.standing import SaveKind, SaveState
from tests.fakes.waiting import until

START = Project(ProjectId("p"), "0")
FAST = Pace(quiet=0.02, longest=0.1, again=0.05)
UNHURRIED = Pace(quiet=60, longest=60, again=60)


class Disk:
    """A place to write to: slow while `gate` is closed, full while `full`; remembers all writes."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.tries = 0
        self.full = False
        self.broken = False
        self.gate = threading.Event()
        self.gate.set()
        self._busy = threading.Lock()

    def __call__(self, project: Project) -> None:
        assert self._busy.acquire(blocking=False), "two writes at a time"
        try:
            self.tries += 1
            assert self.gate.wait(10)
            if self.full:
                raise DiskFull("The disk is full; free some space.")
            if self.broken:
                raise RuntimeError("a bug")
            self.written.append(project.name)
        finally:
            self._busy.release()


def _kind(autosave: Autosave) -> SaveKind:
    return autosave.state.kind


def _named(name: object) -> Project:
    return replace(START, name=str(name))


async def test_a_run_of_edits_is_written_once_when_it_pauses() -> None:
    disk, told = Disk(), list[SaveKind]()
    autosave = Autosave(START, disk, Pace(quiet=0.05, longest=10))
    autosave.changed.connect(lambda state: told.append(state.kind))
    for number in range(1, 6):
        autosave.note(_named(number))
        await asyncio.sleep(0.005)
    await until(lambda: disk.written)
    await until(lambda: autosave.state.kind is SaveKind.SAVED)
    assert disk.written == ["5"]
    assert told == [SaveKind.UNSAVED, SaveKind.SAVING, SaveKind.SAVED]


async def test_who_never_pauses_is_saved_all_the_same() -> None:
    disk = Disk()
    autosave = Autosave(START, disk, Pace(quiet=5, longest=0.05))
    for number in range(40):
        autosave.note(_named(number))
        await asyncio.sleep(0.005)
    assert len(disk.written) >= 2
    assert await autosave.close()
    assert disk.written[-1] == "39"


async def test_an_edit_during_a_write_is_written_after_it() -> None:
    disk = Disk()
    disk.gate.clear()
    autosave = Autosave(START, disk, FAST)
    autosave.note(_named("first"), at_once=True)
    await until(lambda: disk.tries == 1)
    autosave.note(_named("second"))
    assert _kind(autosave) is SaveKind.UNSAVED
    disk.gate.set()
    await until(lambda: autosave.state.kind is SaveKind.SAVED)
    assert disk.written == ["first", "second"]


async def test_a_cancelled_save_is_finished_before_the_next_one_begins() -> None:
    disk = Disk()
    disk.gate.clear()
    autosave = Autosave(START, disk, UNHURRIED)
    autosave.note(_named("old"))
    waiting = asyncio.create_task(autosave.save())
    await until(lambda: disk.tries == 1)
    waiting.cancel()
    await asyncio.wait([waiting])
    autosave.note(_named("new"))
    closing = asyncio.create_task(autosave.close())
    await asyncio.sleep(0.03)
    assert disk.tries == 1
    disk.gate.set()
    assert await closing
    assert disk.written == ["old", "new"]


async def test_a_failure_is_told_and_tried_again_by_itself() -> None:
    disk = Disk()
    disk.full = True
    autosave = Autosave(START, disk, FAST)
    autosave.note(_named("kept"))
    await until(lambda: autosave.state.kind is SaveKind.FAILED)
    assert autosave.state == SaveState(SaveKind.FAILED, "The disk is full; free some space.")
    await until(lambda: disk.tries >= 3)
    disk.full = False
    await until(lambda: autosave.state.kind is SaveKind.SAVED)
    assert disk.written == ["kept"]


async def test_closing_tells_when_something_is_not_on_disk_and_stops_trying() -> None:
    disk = Disk()
    disk.full = True
    autosave = Autosave(START, disk, FAST)
    autosave.note(_named("lost?"))
    assert not await autosave.close()
    tries = disk.tries
    await asyncio.sleep(0.12)
    assert disk.tries == tries
    disk.full = False
    assert await autosave.close()
    assert disk.written == ["lost?"]


async def test_even_a_bug_in_saving_is_told(caplog: pytest.LogCaptureFixture) -> None:
    disk = Disk()
    disk.broken = True
    autosave = Autosave(START, disk, UNHURRIED)
    autosave.note(_named("x"))
    assert not await autosave.close()
    assert autosave.state.kind is SaveKind.FAILED
    assert "a bug" in autosave.state.sentence
    assert "a bug" in caplog.text


async def test_going_back_to_what_is_on_disk_writes_nothing() -> None:
    disk = Disk()
    autosave = Autosave(START, disk, UNHURRIED)
    autosave.note(_named("x"))
    autosave.note(START)
    await autosave.save()
    assert disk.tries == 0
    assert autosave.state.kind is SaveKind.SAVED


async def test_a_read_only_folder_loses_no_edit(tmp_path: Path) -> None:
    folder = tmp_path / "film.takewright"
    bundle.create(folder, START)
    autosave = Autosave(START, lambda value: bundle.save(value, folder), FAST)
    hidden = folder.rename(tmp_path / "moved away")
    autosave.note(_named("renamed"))
    await until(lambda: autosave.state.kind is SaveKind.FAILED)
    assert str(folder) in autosave.state.sentence
    hidden.rename(folder)
    await until(lambda: autosave.state.kind is SaveKind.SAVED)
    assert bundle.load(folder).name == "renamed"
