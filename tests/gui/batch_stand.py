"""The whole window on a screen of its own, with a film in which scenes stand in every way.

Its provider is in the same process. It reads a command a line and answers with a line of JSON:
`places`, `facts`, `menu`, `resize W H`, `theme light`, `erase SCENE` (its prompt), `slow` (the
next order waits for its balance), `reconnect`, `doubt SCENE` (it may be paid already, and nobody
knows), `grab FILE` (the whole screen, as the X server has it), `end`.
"""

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolTip, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import Project, Take
from desktop_app.media.probe import probe
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.storage import bundle
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope, run
from desktop_app.ui.director import Director
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Mode, Theme
from tests.fakes.clips import TONE, make_clip
from tests.fakes.harbour import harbour, job_for, scene_id
from tests.fakes.provider import KEY, FakeProvider, balance
from tests.fakes.scripted_server import Reply, ScriptedServer, Seen

SIZE = (320, 176)
ENDLESS = 10**6
PARTS = (
    "generateAllButton",
    "generateMenuButton",
    "generateButton",
    "filmButton",
    "sceneFilter",
    "showAllScenes",
)
PATIENCE = 1.5
REFUSED = "The provider refused this prompt: “real person”. Not charged."


def clips(folder: Path) -> list[Path]:
    """Make one second of film for each of two scenes."""
    pictures = {"fog.mp4": "testsrc2", "sun.mp4": "mandelbrot"}
    made = []
    for name, picture in pictures.items():
        path = folder / name
        make_clip(path, frames=30, size=SIZE, picture=picture, sound=TONE)
        made.append(path)
    return made


def stood() -> Project:
    """Return the film: scene 1 stale, 2 ready, 3 and 5 never made, 4 is to fail."""
    project = harbour()
    kept = tuple(take for take in project.takes if take.id in {s.take_id for s in project.scenes})
    first, *others = project.scenes
    return replace(
        project, takes=kept, scenes=(replace(first, prompt=f"{first.prompt}, gulls"), *others)
    )


def bring(project: Project, folder: Path, films: Sequence[Path]) -> Project:
    """Put the takes' files where the project says they are."""
    takes: list[Take] = []
    for take, film in zip(project.takes, films, strict=True):
        path = folder / take.path
        path.parent.mkdir(parents=True)
        shutil.copyfile(film, path)
        takes.append(replace(take, media=probe(path)))
    return replace(project, takes=tuple(takes))


class Stand:
    """The window and what it answers."""

    def __init__(
        self, window: MainWindow, theme: Theme, director: Director, provider: FakeProvider
    ) -> None:
        self.window = window
        self.theme = theme
        self.director = director
        self.provider = provider

    def answer(self, command: str) -> object:
        verb, _, rest = command.partition(" ")
        match verb:
            case "places":
                return self._places()
            case "facts":
                return self._facts()
            case "menu":
                return _menu()
            case "resize":
                self.window.resize(*map(int, rest.split()))
            case "theme":
                self.theme.set_mode(Mode(rest))
            case "slow":
                self.provider.on_credit += [late_balance]
            case "erase":
                self._erase(int(rest))
            case "grab":
                return QGuiApplication.primaryScreen().grabWindow(0).save(rest)
        return None

    def _erase(self, number: int) -> None:
        assert self.director.session is not None
        self.director.session.edit_prompt(scene_id(number), "")

    @property
    def _scenes(self) -> SceneList:
        assert self.director.workspace is not None
        return self.director.workspace.scenes

    def _places(self) -> dict[str, list[int]]:
        found = {}
        for name in PARTS:
            part = self.window.findChild(QWidget, name)
            if part is not None and part.isVisible():
                found[name] = on_screen(part, part.rect())
        table, model = self._scenes.table, self._scenes.model
        for row, scene in enumerate(model.scenes):
            box = table.visualRect(model.index(row))
            found[f"card {scene.id}"] = on_screen(table.viewport(), box)
        return found

    def _facts(self) -> dict[str, object]:
        offer = self.window.findChild(QAbstractButton, "generateAllButton")
        assert offer is not None
        focus = QApplication.focusWidget()
        return {
            "offer": offer.text(),
            "enabled": offer.isEnabled(),
            "accepted": self.provider.accepted,
            "listed": [scene.id for scene in self._scenes.model.scenes],
            "filter": self._scenes.head.text(),
            "selected": list(self._scenes.selected_scenes()),
            "focus": focus.objectName() if focus is not None else "",
            "busy": len(self.director.tasks),
            "tip": QToolTip.text() if QToolTip.isVisible() else "",
        }


def _menu() -> list[dict[str, object]]:
    """Return what the menu that is open offers."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return []
    return [
        {
            "text": action.text().split("\t")[0],
            "enabled": action.isEnabled(),
            "place": on_screen(menu, menu.actionGeometry(action)),
        }
        for action in menu.actions()
        if action.text()
    ]


def late_balance(provider: FakeProvider, seen: Seen) -> Reply:
    """Say the balance when a hand has had the time for another click."""
    told = balance(provider, seen)
    return Reply(body=told.body, headers=told.headers, delay=PATIENCE)


def on_screen(widget: QWidget, box: QRect) -> list[int]:
    corner = widget.mapToGlobal(QPoint(box.left(), box.top()))
    return [corner.x(), corner.y(), box.width(), box.height()]


async def begin(app: QApplication, home: Path, provider: FakeProvider) -> tuple[Stand, Studio]:
    films = await asyncio.to_thread(clips, home)
    env = {
        **os.environ,
        "TAKEWRIGHT_HOME": str(home),
        "KIE_API_KEY": KEY,
        "TAKEWRIGHT_KIE_URL": provider.server.url,
        "TAKEWRIGHT_KIE_UPLOAD_URL": provider.server.url,
    }
    at = AppPaths.from_environment(env)
    studio = await Studio.open(at, resources(), env, self_command())
    folder = home / "Harbour.takewright"
    project = bring(stood(), folder, films)
    bundle.create(folder, project)
    refused = paid.Failed(studio.clock.now_ms(), Reason.MODERATION, REFUSED, Billed.NO)
    await studio.journal.add([replace(job_for(4, refused), service=provider.server.url)], 0)
    theme = Theme(app, resources(), Mode.DARK, reduced_motion=True)
    icons = Icons(theme, resources())
    tasks = TaskScope(_fail)
    page = FirstRunPage(theme, icons, tasks, lambda folder: studio.pictures.poster(folder, 9))
    window = MainWindow(icons, page)
    start = partial(SimulatorProcess.start, self_command(), at.simulator)
    services = Services(studio, start)
    director = Director(studio, services, window, tasks, theme, icons, resources())
    window.resize(1600, 1000)
    window.show()
    await director.begin()
    await director.open_folder(folder)
    window.activateWindow()
    return Stand(window, theme, director, provider), studio


def _fail(error: BaseException) -> None:
    raise error


async def serve(app: QApplication) -> None:
    async with ScriptedServer() as server:
        film = Path(sys.argv[1]) / "made.mp4"
        await asyncio.to_thread(make_clip, film, frames=30, size=SIZE, sound=TONE)
        # Takes are on their way for as long as the test looks.
        provider = FakeProvider(server, film.read_bytes(), balance=820.0, looks=ENDLESS)
        stand, studio = await begin(app, Path(sys.argv[1]), provider)
        while (line := (await asyncio.to_thread(sys.stdin.readline)).strip()) not in ("", "end"):
            answer = stand.answer(line)
            verb, _, rest = line.partition(" ")
            if verb == "doubt":
                unknown = paid.Uncertain(studio.clock.now_ms(), "It may have been charged.")
                job = replace(job_for(int(rest), unknown), service=server.url)
                await studio.journal.add([job], 0)
            if verb in ("doubt", "reconnect"):
                await stand.director.begin()
            print(json.dumps(answer), flush=True)
        await stand.director.leave()
        await studio.close()
        stand.window.leave()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    run(application, lambda: serve(application))
