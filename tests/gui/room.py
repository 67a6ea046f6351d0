"""The whole window on a real simulator: one room a test, in a home of its own."""

import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop_app import paths
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project
from desktop_app.paths import AppPaths, self_command
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from desktop_app.ui.workspace import Workspace
from tests.fakes.events import press, release
from tests.gui.walking import settled

Child = TypeVar("Child", bound=QWidget)


@dataclass
class Room:
    """The window with the film in it, and the simulator's offer, which can be changed."""

    director: Director
    window: MainWindow
    studio: Studio
    services: Services
    folder: Path = field(default_factory=Path)

    @property
    def film(self) -> Workspace:
        assert self.director.workspace is not None
        return self.director.workspace

    @property
    def project(self) -> Project:
        return self.film.session.project

    def models(self) -> list[str]:
        return [scene.settings.model for scene in self.project.scenes]

    def offer(self, **changes: object) -> None:
        file = self.studio.paths.simulator / "offering.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(changes), encoding="utf-8")

    async def open(self) -> None:
        await self.services.use_simulator()
        await self.director.open_folder(self.folder)
        await settled()


async def no_poster(folder: Path) -> bytes:
    raise LocalFault("There is no picture.")


@asynccontextmanager
async def a_room(
    theme: Theme, icons: Icons, home: Path, media_command: list[str]
) -> AsyncIterator[Room]:
    """Show the window in this home; what fails in its tasks fails the test."""
    env = {"TAKEWRIGHT_HOME": str(home)}
    where = AppPaths.from_environment(env)
    studio = await Studio.open(where, paths.resources(), env, media_command)

    def start() -> Awaitable[SimulatorProcess]:
        return SimulatorProcess.start(self_command(), where.simulator, speed=1000)

    errors: list[BaseException] = []
    tasks = TaskScope(errors.append)
    window = MainWindow(icons, FirstRunPage(theme, icons, tasks, no_poster))
    services = Services(studio, start)
    director = Director(studio, services, window, tasks, theme, icons, paths.resources())
    window.resize(1600, 1000)
    window.show()
    try:
        yield Room(director, window, studio, services)
    finally:
        await director.leave()
        await studio.close()
        window.leave()
        window.deleteLater()
    assert errors == []


def find(parent: QWidget, kind: type[Child], name: str) -> Child:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def click(button: QWidget) -> None:
    middle = QPoint(button.width() // 2, button.height() // 2)
    press(button, middle)
    release(button, middle)
