"""The real window with everything behind it, at a time that stands still, over a local provider."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import Project, TaskId
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.storage import bundle
from desktop_app.studio.clock import Clock
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.workspace import Workspace
from tests.fakes.provider import KEY, FakeProvider
from tests.fakes.scripted_server import Reply, ScriptedServer, Seen, envelope
from tests.fakes.waiting import until
from tests.pictures.catalogue import Size
from tests.pictures.films import NOW, PRICE, Store, job_of

ENDLESS = 10**6
NOBODY = "http://127.0.0.1:9"
"""Where no service listens."""

NEVER_DONE = (sys.executable, "-c", "import time; time.sleep(600)")
POSTER_HEIGHT = 212
PATIENCE = 60.0


@dataclass(frozen=True)
class Terms:
    """How the provider stands to us, and what makes pictures of takes."""

    has_key: bool = True
    is_there: bool = True
    balance: float = 820.0
    lists_model: bool = True
    makes_pictures: bool = True


USUAL_TERMS = Terms()


@dataclass
class House:
    """One window in a home of its own, and what a picture of it needs."""

    window: MainWindow
    theme: Theme
    director: Director
    studio: Studio
    provider: FakeProvider
    store: Store
    home: Path
    errors: list[BaseException] = field(default_factory=list)

    @property
    def workspace(self) -> Workspace:
        """Return the panels of the open film."""
        assert self.director.workspace is not None
        return self.director.workspace

    @property
    def service(self) -> str:
        """Return by what the journal knows the provider."""
        return self.studio.env["TAKEWRIGHT_KIE_URL"]

    def folder(self, name: str = "Harbour at dawn") -> Path:
        """Return where a film is kept."""
        return self.home / "films" / f"{name}.takewright"

    async def open(self, project: Project) -> None:
        """Write a film and open it."""
        folder = self.folder(project.name)
        await asyncio.to_thread(bundle.create, folder, project)
        await self.director.open_folder(folder)
        await until(lambda: self.director.workspace is not None, seconds=PATIENCE)

    async def book(self, job: paid.Job, *states: paid.JobState) -> None:
        """Write a job and what became of it."""
        await self.studio.journal.add([job], NOW)
        if states:
            await self.studio.journal.advance(job.id, *states)

    async def book_takes(self, project: Project) -> None:
        """Write the orders of all takes that a film has, charged as they were quoted."""
        for take in project.takes:
            number = [scene.id for scene in project.scenes].index(take.scene_id) + 1
            ago = (NOW - take.made_at) / 1000 + 170
            job = job_of(project, self.folder(), self.service, number, ago, take.number)
            job = replace(job, prompt=take.prompt, sent=take.sent)
            task = TaskId(f"task-{take.id}")
            begun, ended = job.created_at + 2000, take.made_at
            await self.book(
                job,
                paid.Submitting(begun),
                paid.Submitted(begun, task),
                paid.Ready(ended, task, ("http://127.0.0.1/film.mp4",), PRICE),
                paid.Done(ended, task, take.id, PRICE),
            )

    async def sheet(self, command: str) -> QDialog:
        """Open the sheet of a command."""
        action = self.window.actions_[command]
        assert action.isEnabled(), f"{command}: {action.toolTip()}"
        before = set(sheets())
        action.trigger()
        await until(lambda: set(sheets()) - before, seconds=PATIENCE)
        (sheet,) = set(sheets()) - before
        return sheet


def sheets() -> list[QDialog]:
    """Return the sheets that are open."""
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, QDialog) and each.isVisible()]


def frozen_clock() -> Clock:
    """Return a clock whose date stands still; what waits goes on waiting as usual."""
    return Clock(now_ms=lambda: NOW)


async def fail_to_start() -> SimulatorProcess:
    """There is no simulator in these pictures."""
    raise AssertionError("a picture asked for the simulator")


@asynccontextmanager
async def house(
    store: Store, home: Path, size: Size, terms: Terms = USUAL_TERMS
) -> AsyncIterator[House]:
    """Open a window of `size` over a provider of these terms; all is put away at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    async with ScriptedServer() as server:
        film = await asyncio.to_thread(store.takes[0].file.read_bytes)
        provider = FakeProvider(server, film, balance=terms.balance, looks=ENDLESS)
        if not terms.lists_model:
            provider.on_models += [others_only] * 50
        address = server.url if terms.is_there else NOBODY
        studio = await _studio(home, address, terms)
        errors: list[BaseException] = []
        tasks = TaskScope(errors.append)
        theme = Theme(app, resources(), Mode.DARK, reduced_motion=True)
        window, director = _furnish(studio, theme, tasks)
        QCursor.setPos(size[0] // 2, size[1] - 1)
        window.resize(*size)
        window.move(0, 0)
        window.show()
        window.activateWindow()
        try:
            yield House(window, theme, director, studio, provider, store, home, errors)
        finally:
            await _put_away(window, director, studio)
            app.styleHints().colorSchemeChanged.disconnect(theme._follow)
    assert errors == [], errors


async def _studio(home: Path, address: str, terms: Terms) -> Studio:
    env = {name: each for name, each in os.environ.items() if not name.startswith("KIE_")}
    env |= {
        "TAKEWRIGHT_HOME": str(home),
        "TAKEWRIGHT_KIE_URL": address,
        "TAKEWRIGHT_KIE_UPLOAD_URL": address,
    }
    if terms.has_key:
        env["KIE_API_KEY"] = KEY
    where = AppPaths.from_environment(env)
    command: Sequence[str] = self_command() if terms.makes_pictures else NEVER_DONE
    return await Studio.open(where, resources(), env, command, clock=frozen_clock())


def _furnish(studio: Studio, theme: Theme, tasks: TaskScope) -> tuple[MainWindow, Director]:
    icons = Icons(theme, resources())
    directors: list[Director] = []

    async def poster(folder: Path) -> bytes:
        return await directors[0].filing.poster(folder, POSTER_HEIGHT)

    day = datetime.fromtimestamp(NOW / 1000, UTC).date()
    page = FirstRunPage(theme, icons, tasks, poster, today=lambda: day)
    window = MainWindow(icons, page)
    services = Services(studio, fail_to_start)
    directors += [Director(studio, services, window, tasks, theme, icons, resources())]
    return window, directors[0]


async def _put_away(window: MainWindow, director: Director, studio: Studio) -> None:
    for sheet in sheets():
        sheet.reject()
    await director.leave()
    await studio.close()
    window.leave()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def others_only(provider: FakeProvider, seen: Seen) -> Reply:
    """List models, but not the one that the film was written for."""
    ids = ("wan/3-0-video", "kling-3.0/video", "bytedance/seedance-2")
    return envelope(200, "success", {"models": [{"model": each} for each in ids]})
