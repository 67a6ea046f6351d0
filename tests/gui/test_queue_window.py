"""The queue in the whole window: what it asks of the rest, and what its bursts cost there."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QToolButton

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Job, Priority
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import JobId
from desktop_app.paths import AppPaths
from desktop_app.storage.settings import load_settings
from desktop_app.studio.queue import GenerationQueue
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.film_queue import clip_of
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_detail import JobDetail
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from desktop_app.ui.workspace import Workspace
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.waiting import until

LEFT = Qt.MouseButton.LeftButton
MANY = 2000


@dataclass
class House:
    """A window with everything behind it, and a film of some scenes in it."""

    director: Director
    window: MainWindow
    studio: Studio
    errors: list[BaseException]

    @property
    def workspace(self) -> Workspace:
        assert self.director.workspace is not None
        return self.director.workspace

    @property
    def view(self) -> JobView:
        found = self.workspace.queue.findChild(JobView)
        assert found is not None
        return found

    @property
    def detail(self) -> JobDetail:
        found = self.workspace.queue.findChild(JobDetail)
        assert found is not None
        return found

    async def film(self, scenes: int) -> None:
        """Open a new film with scenes that can be made; nothing is sent."""
        await self.director.new_film()
        session, connection = self.workspace.session, self.workspace.connection
        session.remove_scenes([scene.id for scene in session.project.scenes])
        drafts = [SceneDraft(f"Scene {each}", f"shot {each}") for each in range(1, scenes + 1)]
        session.add_scenes(drafts, self.studio.usual_settings(connection.account.catalogue))
        connection.queue.pause()

    def order(self, number: int, state: paid.JobState) -> Job:
        """Return an order of a take of one of the scenes, as the desk would write it."""
        scenes = self.workspace.session.project.scenes
        scene = scenes[number % len(scenes)]
        return Job(
            id=JobId(f"{number:032x}"),
            project_id=self.workspace.session.project.id,
            project=str(self.workspace.session.folder),
            scene_id=scene.id,
            scene_title=scene.title,
            take_number=number + 1,
            path=f"clips/{scene.id}/take-{number + 1}.mp4",
            service=self.workspace.connection.service.id,
            model=scene.settings.model,
            settings=scene.settings,
            prompt=scene.prompt,
            request="{}",
            quote=None,
            created_at=number,
            state=state,
        )


NewHouse = Callable[[], AbstractAsyncContextManager[House]]


@pytest.fixture
def new_house(
    theme: Theme,
    icons: Icons,
    tmp_path: Path,
    provider: FakeProvider,
    media_command: list[str],
) -> NewHouse:
    """Open a house, and close it in the test itself: between test and fixture no loop runs."""

    @asynccontextmanager
    async def build() -> AsyncIterator[House]:
        env = {
            "TAKEWRIGHT_HOME": str(tmp_path),
            "KIE_API_KEY": KEY,
            "TAKEWRIGHT_KIE_URL": provider.server.url,
            "TAKEWRIGHT_KIE_UPLOAD_URL": provider.server.url,
        }
        where = AppPaths.from_environment(env)
        studio = await Studio.open(where, paths.resources(), env, media_command)
        errors: list[BaseException] = []
        tasks = TaskScope(errors.append)
        window = MainWindow(icons, FirstRunPage(theme, icons, tasks, no_poster))
        services = Services(studio, no_simulator)
        director = Director(studio, services, window, tasks, theme, icons, paths.resources())
        window.resize(1280, 720)
        window.show()
        await director.begin()
        try:
            yield House(director, window, studio, errors)
        finally:
            await director.leave()
            await studio.close()
            window.leave()
            window.deleteLater()
        assert errors == []

    return build


async def no_poster(folder: Path) -> bytes:
    raise LocalFault("There is no picture.")


async def no_simulator() -> SimulatorProcess:
    raise LocalFault("There is no simulator.")


async def test_a_burst_of_the_queue_does_not_stop_the_window(
    new_house: NewHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with new_house() as house:
        await house.film(scenes=200)
        queue, header = house.workspace.connection.queue, house.window.header
        told: list[float] = []
        show = header.show_offer

        def count(*args: object) -> None:
            told.append(time.monotonic())
            show(*args)  # type: ignore[arg-type] # as it was called

        monkeypatch.setattr(header, "show_offer", count)
        jobs = [house.order(number, paid.Queued(1)) for number in range(MANY)]
        assert isinstance(queue, GenerationQueue)
        begun, cost = time.monotonic(), time.process_time()
        await queue.add(jobs)
        await queue.line.prioritize([job.id for job in jobs], Priority.LAST)
        for job in jobs[1:]:
            queue._record.take_over(job.id, paid.Cancelled(2))
        assert time.process_time() - cost < 4.0
        # Some times a second, whatever happens meanwhile: each looks at all jobs and scenes.
        assert len(told) <= 2 + (time.monotonic() - begun) * 10
        await until(lambda: house.workspace.queue.head.findChild(QToolButton) is not None)
        # And the last word is a true one: all but one scene are offered again.
        await until(lambda: len(house.workspace.choices().missing) == 199)
        await until(lambda: "199" in house.window.actions_["generate_all"].text())


async def test_details_that_are_asked_for_get_room_in_a_low_window(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(scenes=3)
        refused = paid.Failed(1, Reason.MODERATION, "Refused.", Billed.NO)
        states: list[paid.JobState] = [paid.Queued(1), paid.Queued(2), refused]
        await house.workspace.connection.queue.add(
            [house.order(number, state) for number, state in enumerate(states)]
        )
        await until(lambda: house.view.isVisible() and house.view.model().rowCount() == 3)
        house.view.setCurrentIndex(house.view.model().index(0, 0))
        assert not house.detail.isVisible()
        house.workspace.queue._desk.show_details(True)
        await until(house.detail.isVisible)
        dock = house.window.findChild(QDockWidget, "queueDock")
        assert dock is not None
        dock.setFloating(True)
        dock.resize(400, 120)
        await until(lambda: not house.detail.isVisible())
        house.workspace.queue._desk.show_details(True)
        await until(house.detail.isVisible)
        assert dock.isFloating()


async def test_the_layout_of_the_queue_is_kept_for_the_next_film_and_the_next_start(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        await house.film(scenes=1)
        await house.workspace.connection.queue.add([house.order(0, paid.Queued(1))])
        await until(lambda: house.view.isVisible() and house.view.model().rowCount() == 1)
        house.view.setCurrentIndex(house.view.model().index(0, 0))
        house.workspace.queue._desk.show_details(True)
        await until(house.detail.isVisible)
        close = house.detail.findChild(QToolButton, "closeDetails")
        assert close is not None
        QTest.mouseClick(close, LEFT)
        await until(lambda: not house.studio.settings.queue_details)
        await house.director.new_film()
        assert not house.workspace.queue._desk.has_details
    settings = load_settings(AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path)}).settings)
    assert not settings.queue_details


async def test_only_what_is_still_wanted_as_it_was_is_tried_again(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(scenes=3)
        session, queue = house.workspace.session, house.workspace.connection.queue
        fault = paid.Failed(1, Reason.PROVIDER_FAULT, "Inside.", Billed.NO)
        await queue.add([house.order(number, fault) for number in range(3)])
        panel = house.workspace.queue
        assert len(panel._free()) == 3
        first, second, _ = session.project.scenes
        session.edit_prompt(first.id, "Another shot")
        session.remove_scenes([second.id])
        assert [job.scene_title for job in panel._free()] == ["Scene 3"]
        moved = replace(house.order(9, fault), project="elsewhere/Moved.takewright")
        ours = session.folder / moved.path
        assert clip_of(session, moved) == ours
