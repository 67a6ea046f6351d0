"""The whole window over a scripted provider: what happens to jobs whose scene or film goes."""

import asyncio
import random
import shutil
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton, QWidget

from desktop_app import paths
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Cancelled, Queued
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import SceneId
from desktop_app.paths import AppPaths
from desktop_app.storage.unclaimed import kept_takes
from desktop_app.studio.clock import Clock
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from desktop_app.ui.unclaimed_dialog import UnclaimedDialog
from tests.fakes.clips import make_clip
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.scripted_server import ScriptedServer
from tests.fakes.waiting import until

LEFT = Qt.MouseButton.LeftButton
SPEED = 30.0
NEVER = 10**6


def fast_clock() -> Clock:
    return Clock(
        lambda: int(time.time() * 1000),
        lambda: time.monotonic() * SPEED,
        lambda seconds: asyncio.sleep(seconds / SPEED),
        random.Random(3),
    )


@dataclass
class House:
    """A window with everything behind it."""

    director: Director
    window: MainWindow
    studio: Studio
    provider: FakeProvider
    errors: list[BaseException]

    @property
    def session(self) -> ProjectSession:
        assert self.director.session is not None
        return self.director.session

    @property
    def connection(self) -> Connection:
        assert self.director.workspace is not None
        return self.director.workspace.connection

    @property
    def notice(self) -> str:
        return self.window.notice.sentence

    def menu_word(self) -> str:
        return self.window.actions_["unclaimed"].text()

    def states(self) -> list[str]:
        return [type(job.state).__name__ for job in self.connection.queue.jobs()]

    async def film(self, scenes: int = 2) -> list[SceneId]:
        """Open a new film with scenes that can be made."""
        await self.director.new_film()
        session = self.session
        session.remove_scenes([scene.id for scene in session.project.scenes])
        drafts = [SceneDraft(f"Scene {each}", f"shot {each}") for each in range(1, scenes + 1)]
        settings = self.studio.usual_settings(self.connection.account.catalogue)
        return list(session.add_scenes(drafts, settings))

    def generate(self) -> None:
        assert self.director.workspace is not None
        self.director.workspace.generate(self.director.workspace.choices().missing)

    def remove(self, scene: SceneId) -> None:
        assert self.director.workspace is not None
        self.director.workspace.scenes.remove_requested.emit([scene])

    def act(self, bar: QWidget) -> None:
        """Click the action of a notice."""
        buttons = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
        assert len(buttons) == 1
        QTest.mouseClick(buttons[0], LEFT)

    async def sheet(self) -> UnclaimedDialog:
        """Open the sheet from the menu."""
        self.window.actions_["unclaimed"].trigger()
        await until(self.open_sheets)
        return self.open_sheets()[0]

    def open_sheets(self) -> list[UnclaimedDialog]:
        return [each for each in self.window.findChildren(UnclaimedDialog) if each.isVisible()]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    return make_clip(path, frames=5, size=(64, 64)).read_bytes()


NewHouse = Callable[[], AbstractAsyncContextManager[House]]


@pytest.fixture
def new_house(theme: Theme, icons: Icons, tmp_path: Path, clip: bytes) -> NewHouse:
    """Open a house, and close it in the test itself: between test and fixture no loop runs."""

    @asynccontextmanager
    async def build() -> AsyncIterator[House]:
        async with ScriptedServer() as server:
            provider = FakeProvider(server, clip)
            env = {
                "TAKEWRIGHT_HOME": str(tmp_path),
                "KIE_API_KEY": KEY,
                "TAKEWRIGHT_KIE_URL": server.url,
                "TAKEWRIGHT_KIE_UPLOAD_URL": server.url,
            }
            where = AppPaths.from_environment(env)
            studio = await Studio.open(where, paths.resources(), env, ["false"], clock=fast_clock())
            house = furnished(studio, provider, theme, icons)
            await house.director.begin()
            try:
                yield house
            finally:
                await house.director.leave()
                await studio.close()
                house.window.leave()
                house.window.deleteLater()
            assert house.errors == []

    return build


def furnished(studio: Studio, provider: FakeProvider, theme: Theme, icons: Icons) -> House:
    errors: list[BaseException] = []
    tasks = TaskScope(errors.append)
    window = MainWindow(icons, FirstRunPage(theme, icons, tasks, no_poster))
    services = Services(studio, no_simulator)
    director = Director(studio, services, window, tasks, theme, icons, paths.resources())
    window.resize(1280, 720)
    window.show()
    return House(director, window, studio, provider, errors)


async def no_poster(folder: Path) -> bytes:
    raise LocalFault("There is no picture.")


async def no_simulator() -> SimulatorProcess:
    raise LocalFault("There is no simulator.")


async def making(house: House, scenes: int = 2, *, at_once: int = 10) -> list[SceneId]:
    """Open a film whose scenes are being made, `at_once` of them, and do not end."""
    house.studio.settings = replace(house.studio.settings, jobs_in_flight=at_once)
    house.provider.looks = NEVER
    ids = await house.film(scenes)
    house.generate()
    running = min(scenes, at_once)
    await until(lambda: house.states().count("Submitted") == running)
    return ids


async def test_a_removed_scene_says_what_becomes_of_its_job_and_undo_takes_that_back(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        first, _ = await making(house)
        house.remove(first)
        assert "goes on (30 credits · $0.15)" in house.notice
        assert "Undo brings the scene back." in house.notice
        assert not [
            each for each in house.window.notice.findChildren(QPushButton) if each.isVisible()
        ]
        house.window.actions_["undo"].trigger()
        assert house.notice == ""
        house.provider.looks = 0
        await until(lambda: all(scene.take_id for scene in house.session.project.scenes))
        assert house.menu_word() == "Unclaimed takes…"


async def test_what_waits_for_a_removed_scene_is_cancelled_for_nothing(new_house: NewHouse) -> None:
    async with new_house() as house:
        first, second = await making(house, at_once=1)
        house.remove(second)
        assert "1 take of it still waits and would be made for 30 credits · $0.15" in house.notice
        house.act(house.window.notice)
        await until(lambda: house.notice == "1 take was cancelled; nothing was charged for it.")
        waiting = house.connection.queue.jobs()[1]
        assert isinstance(waiting.state, Cancelled)
        assert waiting.state.task_id is None
        assert house.provider.accepted == ["shot 1"]
        house.window.actions_["undo"].trigger()
        assert [scene.id for scene in house.session.project.scenes] == [first, second]


async def test_what_was_sent_before_the_click_is_not_taken_back(new_house: NewHouse) -> None:
    async with new_house() as house:
        _, second = await making(house, at_once=1)
        house.remove(second)
        offered = house.notice
        assert "cancelling is free" in offered
        house.provider.looks = 0
        await until(lambda: house.states() == ["Done", "Done"])
        house.window.notice.tell(offered)
        await house.director._unclaimed._cancel_waiting(
            [job.id for job in house.connection.queue.jobs()]
        )
        assert "goes on" in house.notice
        assert house.states() == ["Done", "Done"]


async def test_a_removed_scene_without_a_job_says_nothing(new_house: NewHouse) -> None:
    async with new_house() as house:
        [first, _] = await house.film()
        house.remove(first)
        assert house.notice == ""


async def test_a_take_of_a_removed_scene_is_told_counted_and_brought_back(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        first, _ = await making(house)
        house.remove(first)
        house.provider.looks = 0
        told = "A take of a removed scene arrived: 30 credits · $0.15; it is kept under Unclaimed."
        await until(lambda: house.notice == told)
        assert house.menu_word() == "Unclaimed takes (1)…"
        film = house.window.findChild(QPushButton, "filmButton")
        assert film is not None
        menus = [film.menu(), *film.menu().findChildren(QMenu)]
        assert any(house.window.actions_["unclaimed"] in menu.actions() for menu in menus)
        house.act(house.window.notice)
        await until(house.open_sheets)
        sheet = house.open_sheets()[0]
        await until(lambda: sheet.list.current)
        button = sheet.findChild(QPushButton, "claimButton")
        assert button is not None
        assert button.text() == "Bring the scene back"
        QTest.mouseClick(button, LEFT)
        await until(lambda: sheet.notice.sentence == "“Scene 1” is in the film.")
        assert [scene.title for scene in house.session.project.scenes] == ["Scene 2", "Scene 1"]
        assert house.session.project.scene_by_id[first].take_id is not None
        await until(lambda: sheet.list.current is None)
        sheet.accept()
        await until(lambda: house.menu_word() == "Unclaimed takes…")
        assert house.session.undo_name == "Bring scene back"


async def test_a_film_deleted_meanwhile_gives_its_take_to_another(new_house: NewHouse) -> None:
    async with new_house() as house:
        await making(house, scenes=1)
        folder = house.session.folder
        await house.director.close_film()
        assert "“Untitled film” is closed; what is being made for it goes on" in (
            house.window.first_page.notice.sentence
        )
        await asyncio.to_thread(shutil.rmtree, folder)
        house.provider.looks = 0
        await until(lambda: "that film is not there" in house.window.first_page.notice.sentence)
        assert "30 credits · $0.15" in house.window.first_page.notice.sentence
        await house.film(scenes=0)
        sheet = await house.sheet()
        await until(lambda: sheet.list.current)
        button = sheet.findChild(QPushButton, "claimButton")
        assert button is not None
        assert button.text() == "Add as a new scene"
        QTest.mouseClick(button, LEFT)
        await until(lambda: sheet.list.current is None)
        [scene] = house.session.project.scenes
        assert (scene.title, scene.prompt) == ("Scene 1", "shot 1")
        assert house.session.path_of(house.session.project.takes[0]).exists()
        await until(lambda: kept_takes(house.studio.paths.unclaimed) == ())
        sheet.reject()


async def test_a_film_that_is_opened_again_takes_its_clip_in_by_itself(new_house: NewHouse) -> None:
    async with new_house() as house:
        await making(house, scenes=1)
        folder = house.session.folder
        await house.director.close_film()
        away = await asyncio.to_thread(shutil.move, folder, folder.with_name("away"))
        house.provider.looks = 0
        await until(lambda: kept_takes(house.studio.paths.unclaimed))
        await until(lambda: house.menu_word() == "Unclaimed takes (1)…")
        await house.director.open_folder(Path(away))
        await until(lambda: all(scene.take_id for scene in house.session.project.scenes))
        await until(lambda: house.menu_word() == "Unclaimed takes…")
        assert kept_takes(house.studio.paths.unclaimed) == ()


async def test_a_clip_that_cannot_come_home_is_told_of_and_the_film_opens(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        await making(house, scenes=1)
        folder = house.session.folder
        await house.director.close_film()
        away = Path(await asyncio.to_thread(shutil.move, folder, folder.with_name("away")))
        house.provider.looks = 0
        await until(lambda: "that film is not there" in house.window.first_page.notice.sentence)
        await asyncio.to_thread(in_the_way, away / "clips")
        await house.director.open_folder(away)
        assert house.session.folder == away
        assert house.notice.startswith("Making a folder for the clip failed")
        assert house.notice.endswith("The clip is paid for and stays where it is.")
        assert len(kept_takes(house.studio.paths.unclaimed)) == 1


def in_the_way(clips: Path) -> None:
    clips.rmdir()
    clips.write_text("in the way", encoding="utf-8")


async def test_closing_a_film_offers_to_cancel_what_waits(new_house: NewHouse) -> None:
    async with new_house() as house:
        await making(house, at_once=1)
        queue = house.connection.queue
        await house.director.close_film()
        notice = house.window.first_page.notice
        assert notice.sentence.endswith("1 take still waits; cancelling is free.")
        house.act(notice)
        await until(lambda: "1 take was cancelled" in notice.sentence)
        assert not [job for job in queue.jobs() if isinstance(job.state, Queued)]


async def test_a_copy_is_saved_where_the_user_says(new_house: NewHouse, tmp_path: Path) -> None:
    async with new_house() as house:
        sheet = await with_one_unclaimed(house)
        button = sheet.findChild(QPushButton, "saveCopyButton")
        assert button is not None
        QTest.mouseClick(button, LEFT)
        await until(lambda: sheet.findChildren(QFileDialog))
        dialog = sheet.findChildren(QFileDialog)[0]
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        out = tmp_path / "mine.mp4"
        field.setText(str(out))
        dialog.accept()
        await until(lambda: sheet.notice.sentence == "mine.mp4 is written.")
        assert out.read_bytes() == house.provider.film
        sheet.accept()


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash of a desktop of its own."""
    home = tmp_path / "desktop"
    home.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home / "Trash" / "files"


async def ask_to_throw_away(sheet: UnclaimedDialog, answer: str) -> str:
    """Click the button, answer the question, and return what it said."""
    button = sheet.findChild(QPushButton, "trashButton")
    assert button is not None
    await until(button.isEnabled)
    QTest.mouseClick(button, LEFT)
    await until(lambda: sheet.findChildren(QPushButton, f"choice_{answer}"))
    choice = sheet.findChildren(QPushButton, f"choice_{answer}")[-1]
    said = choice.window().accessibleDescription()
    QTest.mouseClick(choice, LEFT)
    await until(lambda: not sheet.findChildren(QPushButton, "choice_trash"))
    return said


@pytest.mark.skipif(sys.platform != "linux", reason="the trash of the system is the user's own")
async def test_the_trash_is_asked_for_once_and_says_that_the_money_is_gone(
    new_house: NewHouse, trash: Path
) -> None:
    async with new_house() as house:
        sheet = await with_one_unclaimed(house)
        assert sheet.list.current is not None
        path = sheet.list.current.path
        said = await ask_to_throw_away(sheet, "cancel")
        assert "30 credits · $0.15) is not given back" in said
        assert path.read_bytes() == house.provider.film
        await ask_to_throw_away(sheet, "trash")
        await until(lambda: sheet.list.current is None)
        assert (trash / path.name).read_bytes() == house.provider.film
        assert house.session.project.takes == ()
        sheet.accept()


async def test_a_clip_that_cannot_be_thrown_away_stays_and_that_is_told(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        sheet = await with_one_unclaimed(house)
        assert sheet.list.current is not None
        found = sheet.list.current
        await asyncio.to_thread(found.path.rename, found.path.with_name("elsewhere.mp4"))
        await ask_to_throw_away(sheet, "trash")
        await until(lambda: "cannot be moved to the trash" in sheet.notice.sentence)
        assert sheet.list.current == found
        assert len(house.session.project.takes) == 1
        sheet.accept()


class Files(QObject):
    """Stands in for the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


async def test_the_folder_of_a_take_is_shown(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = await with_one_unclaimed(house)
        assert sheet.list.current is not None
        files = Files()
        QDesktopServices.setUrlHandler("file", files, "show")  # type: ignore[arg-type] # it takes text
        try:
            button = sheet.findChild(QPushButton, "revealButton")
            assert button is not None
            QTest.mouseClick(button, LEFT)
        finally:
            QDesktopServices.unsetUrlHandler("file")
        assert files.shown == [str(sheet.list.current.path.parent)]
        sheet.accept()


async def test_the_row_of_a_job_shows_its_take_where_that_is(new_house: NewHouse) -> None:
    async with new_house() as house:
        first, _ = await making(house)
        house.remove(first)
        house.provider.looks = 0
        await until(lambda: house.states() == ["Done", "Done"])
        await until(lambda: len(house.session.project.takes) == 2)
        workspace = house.director.workspace
        assert workspace is not None
        removed, kept = house.connection.queue.jobs()
        workspace.queue.show_requested.emit(kept)
        assert house.open_sheets() == []
        workspace.queue.show_requested.emit(removed)
        await until(house.open_sheets)
        sheet = house.open_sheets()[0]
        await until(lambda: sheet.list.current)
        assert sheet.list.current is not None
        assert sheet.list.current.job == removed
        sheet.accept()


async def test_what_was_kept_of_missing_films_is_told_at_the_start(new_house: NewHouse) -> None:
    async with new_house() as house:
        await making(house, scenes=1)
        folder = house.session.folder
        await house.director.close_film()
        await asyncio.to_thread(shutil.rmtree, folder)
        house.provider.looks = 0
        await until(lambda: kept_takes(house.studio.paths.unclaimed))
        notice = house.window.first_page.notice
        await until(lambda: "that film is not there" in notice.sentence)
        notice.clear()
        await house.director._unclaimed.greet()
        assert notice.sentence.startswith("1 take · 30 credits · $0.15: paid for, and in no film.")
        house.act(notice)
        await until(house.open_sheets)
        house.open_sheets()[0].accept()
        await until(lambda: not house.open_sheets())


async def with_one_unclaimed(house: House) -> UnclaimedDialog:
    """Open the sheet on the take of a removed scene."""
    [first] = await making(house, scenes=1)
    house.remove(first)
    house.provider.looks = 0
    await until(lambda: house.menu_word() == "Unclaimed takes (1)…")
    sheet = await house.sheet()
    await until(lambda: sheet.list.current)
    return sheet
