"""Exporting from the window, beside a player that wants the same film."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QToolButton

from desktop_app import paths
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.exporting import PresetId
from desktop_app.media.probe import verify
from desktop_app.paths import AppPaths
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.export_dialog import ExportDialog
from desktop_app.ui.exports_sheet import ExportsSheet
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.player import Mode
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from desktop_app.ui.workspace import Workspace
from tests.fakes.clips import make_clip
from tests.fakes.slow_film import SlowFilm
from tests.fakes.waiting import until
from tests.gui.walking import faults

LEFT = Qt.MouseButton.LeftButton
FRAMES = (30, 45)
NOBODY = "http://127.0.0.1:9"


class House:
    """The whole window in this process, a film of two clips open in it; films are made slowly."""

    def __init__(self, director: Director, window: MainWindow, slow: SlowFilm, cache: Path) -> None:
        self.director = director
        self.window = window
        self.slow = slow
        self.cache = cache

    @property
    def workspace(self) -> Workspace:
        assert self.director.workspace is not None
        return self.director.workspace

    @property
    def bar(self) -> QProgressBar:
        found = self.window.status.findChild(QProgressBar)
        assert found is not None
        return found

    @property
    def words(self) -> list[str]:
        """What the status line says."""
        return [each.text() for each in self.window.status.findChildren(QLabel) if each.isVisible()]

    async def cancel(self) -> None:
        """Click on cancel until the export is gone, as an impatient hand does."""
        button = self.window.status.findChild(QToolButton, "cancelExport")
        assert button is not None
        assert button.isVisible()
        while button.isVisible():
            QTest.mouseClick(button, LEFT)
            await asyncio.sleep(0)

    def left_behind(self) -> list[Path]:
        return list(self.cache.iterdir())


OpenHouse = Callable[[], AbstractAsyncContextManager[House]]


async def _no_simulator() -> SimulatorProcess:
    raise AssertionError("nobody asked for the simulator")


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, icons: Icons) -> OpenHouse:
    """Return what opens the window, all inside the test: between fixture and test no loop runs."""
    return lambda: _open(tmp_path, theme, icons)


@asynccontextmanager
async def _open(tmp_path: Path, theme: Theme, icons: Icons) -> AsyncIterator[House]:
    places = AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path / "home")})
    slow = SlowFilm(tmp_path)
    studio = await Studio.open(
        places, paths.resources(), {"TAKEWRIGHT_KIE_URL": NOBODY}, slow.command
    )
    failed: list[BaseException] = []
    tasks = TaskScope(failed.append)

    async def poster(folder: Path) -> bytes:
        return b""

    window = MainWindow(icons, FirstRunPage(theme, icons, tasks, poster))
    director = Director(
        studio, Services(studio, _no_simulator), window, tasks, theme, icons, paths.resources()
    )
    session = await studio.create_project("Harbour")
    clips = [make_clip(tmp_path / f"{count}.mp4", frames=count) for count in FRAMES]
    await take_in_clips(session, clips, Settings(ModelId("wan/3-0-video")))
    await session.close()
    window.resize(1280, 720)
    window.show()
    await director.open_folder(session.folder)
    yield House(director, window, slow, places.films)
    await director.leave()
    await studio.close()
    window.leave()
    assert failed == []
    assert slow.are_gone()


async def until_making(house: House, processes: int = 1) -> None:
    await until(lambda: len(house.slow.children) == processes and house.left_behind())


async def test_an_export_goes_as_far_as_the_film_and_is_written(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        await until_making(house)
        height = house.window.status.height()
        out = tmp_path / "Harbour.mp4"
        house.director.tasks.start(house.director.export_to(out))
        await until(lambda: house.bar.isVisible() and house.bar.value() > 0)
        assert house.words[-1].startswith(f"Exporting Harbour.mp4 · {house.bar.value()} %")
        assert house.window.status.height() == height
        house.slow.go_on()
        await until(lambda: not house.bar.isVisible())
        sentence = house.window.notice.sentence
        assert sentence.startswith("Harbour.mp4 is written (")
        assert sentence.endswith("All of 2.5 s copied bit for bit.")
        assert verify(out).frames == sum(FRAMES)
        assert len(house.slow.children) == 1


async def test_a_cancelled_export_leaves_nothing_and_the_next_one_is_written(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        await until_making(house)
        house.workspace.player.mode_chosen.emit(Mode.TAKE)
        await until(house.slow.are_gone)
        out = tmp_path / "exports" / "Harbour.mp4"
        house.director.tasks.start(house.director.export_to(out))
        await until_making(house, 2)
        await until(lambda: house.bar.value() > 0)
        await house.cancel()
        assert house.window.notice.sentence == "The export was cancelled; nothing was written."
        assert house.slow.are_gone()
        assert house.left_behind() == []
        assert not out.parent.exists()
        house.slow.go_on()
        await house.director.export_to(out)
        assert verify(out).frames == sum(FRAMES)
        assert [file.name for file in out.parent.iterdir()] == ["Harbour.mp4"]


async def test_a_take_is_played_at_once_while_the_film_is_joined(opened: OpenHouse) -> None:
    async with opened() as house:
        player = house.workspace.player
        await until_making(house)
        player.mode_chosen.emit(Mode.TAKE)
        await until(lambda: player.frames_shown > 10)
        assert player.is_playing
        assert player.source is not None
        assert player.source.path.name == "take-1.mp4"
        await until(house.slow.are_gone)
        house.slow.go_on()
        player.mode_chosen.emit(Mode.FILM)
        await until(lambda: player.source is not None and player.source.path.parent == house.cache)
        assert len(house.slow.children) == 2


async def test_the_film_being_joined_shows_under_the_picture_how_far_it_is(
    opened: OpenHouse,
) -> None:
    async with opened() as house:
        house.slow.go_on()
        player = house.workspace.player
        await until(lambda: player.frames_shown > 0)
        house.slow.gate.unlink()
        session = house.workspace.session
        session.move_clip(session.project.timeline.picture.clips[0].id, 1)
        await until_making(house, 2)
        bars = [bar for bar in player.findChildren(QProgressBar) if bar.isVisible()]
        await until(lambda: bars[0].value() > 0)
        assert len(bars) == 1
        house.slow.go_on()
        await until(lambda: not bars[0].isVisible())


async def test_exports_wait_in_line_and_the_list_shows_them(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        await until_making(house)
        for name in "abc":
            house.director.tasks.start(house.director.export_to(tmp_path / f"{name}.mp4"))
        await until(lambda: house.bar.isVisible() and house.bar.value() > 0)
        assert house.words[-1].endswith("2 more")
        show = house.window.status.findChild(QToolButton, "allExports")
        assert show is not None
        QTest.mouseClick(show, LEFT)
        await until(lambda: house.window.findChild(ExportsSheet))
        sheet = house.window.findChild(ExportsSheet)
        assert sheet is not None
        assert [line.state for line in lines(sheet)] == ["exporting", "waiting", "waiting"]
        assert faults(sheet) == {}
        QTest.mouseClick(lines(sheet)[2].tool("earlier"), LEFT)
        await until(lambda: [line.name for line in lines(sheet)] == ["a.mp4", "c.mp4", "b.mp4"])
        QTest.mouseClick(lines(sheet)[1].tool("Cancel"), LEFT)
        await until(lambda: [line.state for line in lines(sheet)][2:] == ["cancelled"])
        house.slow.go_on()
        await until(lambda: not house.bar.isVisible())
        states = ["cancelled", "written", "written"]
        await until(lambda: sorted(line.state for line in lines(sheet)) == states)
        assert faults(sheet) == {}
        sheet.close()
        assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "b.mp4").read_bytes()
        assert not (tmp_path / "c.mp4").exists()


async def test_the_film_is_written_as_it_was_ordered_also_when_it_is_closed(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        await until_making(house)
        out = tmp_path / "Harbour.mp4"
        house.director.tasks.start(house.director.export_to(out))
        await until(lambda: house.bar.isVisible() and house.bar.value() > 0)
        session = house.workspace.session
        session.remove_scenes([session.project.scenes[0].id])
        await house.director.close_film()
        assert not house.bar.isHidden()
        house.slow.go_on()
        await until(house.bar.isHidden)
        assert verify(out).frames == sum(FRAMES)
        assert "Harbour.mp4 is written" in house.window.first_page.notice.sentence


async def test_leaving_asks_about_an_export_that_is_not_written(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        assert await house.director.may_leave()
        await until_making(house)
        house.director.tasks.start(house.director.export_to(tmp_path / "a.mp4"))
        await until(house.bar.isVisible)
        for key, leaves in (("stay", False), ("leave", True)):
            asked = asyncio.ensure_future(house.director.may_leave())
            await until(lambda: house.window.findChild(QPushButton, "choice_stay"))
            answer = house.window.findChild(QPushButton, f"choice_{key}")
            assert answer is not None
            QTest.mouseClick(answer, LEFT)
            assert await asked is leaves
            await until(lambda: not house.window.findChildren(QPushButton, "choice_stay"))
        assert house.bar.isVisible()


async def test_the_sheet_orders_what_it_says(opened: OpenHouse, tmp_path: Path) -> None:
    async with opened() as house:
        house.slow.go_on()
        house.window.actions_["export"].trigger()
        await until(lambda: house.window.findChild(ExportDialog))
        sheet = house.window.findChild(ExportDialog)
        assert sheet is not None
        await until(lambda: "All of 2.5 s copied bit for bit. About" in sheet.told)
        sheet.presets.choose(PresetId("gif"))
        sheet.name_field.setText(str(tmp_path / "Harbour"))
        await until(lambda: sheet.told.startswith("2.5 s. About"))
        QTest.keyClick(sheet.name_field, Qt.Key.Key_Return)
        await until((tmp_path / "Harbour.gif").exists, seconds=30)
        await until(lambda: "Harbour.gif is written" in house.window.notice.sentence)


@dataclass
class Line:
    """A line of the list of exports."""

    frame: QFrame

    @property
    def name(self) -> str:
        return self.frame.findChildren(QLabel)[0].text()

    @property
    def state(self) -> str:
        return self.frame.findChildren(QLabel)[1].text()

    def tool(self, name: str) -> QToolButton:
        return next(
            each for each in self.frame.findChildren(QToolButton) if name in each.accessibleName()
        )


def lines(sheet: ExportsSheet) -> list[Line]:
    """Return the lines from top to bottom."""
    found = [
        each
        for each in sheet.findChildren(QFrame)
        if each.objectName().startswith("export_") and not each.isHidden()
    ]
    return [Line(each) for each in sorted(found, key=lambda each: each.y())]
