"""A film with real takes, its strip and its timeline in one window with the window's commands."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from desktop_app.domain.project import ClipId, JobId, Project, Take, TakeId
from desktop_app.media.probe import probe
from desktop_app.storage.clips import Recipe, save_recipe
from desktop_app.studio.homes import Homes
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.take_bin import TakeBin
from desktop_app.studio.take_facts import TakeFacts, TakeFactsBook
from desktop_app.ui.actions import Actions
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.compare.window import CompareParts, CompareWindow
from desktop_app.ui.controls import column
from desktop_app.ui.controls.panels import NoticeBar
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.models import SceneStates
from desktop_app.ui.take_actions import TakeActions
from desktop_app.ui.take_desk import TakeDeed, TakeDesk
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.take_tile import TakeTile
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.panel import TimelinePanel
from desktop_app.ui.trash import into_trash
from tests.fakes.harbour import NOW, FakeJobs, FakeShelf, scene_id, session_of
from tests.fakes.virtual_time import VirtualTime
from tests.fakes.waiting import until


def with_files(project: Project, folder: Path, clips: Mapping[TakeId, Path]) -> Project:
    """Put the files of takes in their places, with notes, as if jobs had brought them."""
    takes: list[Take] = []
    for take in project.takes:
        path = folder / take.path
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(clips[take.id], path)
        takes.append(replace(take, media=probe(path), job_id=JobId(take.id)))
        save_recipe(folder, Recipe(takes[-1], "service", f'{{"seed": {take.number}}}'))
    return replace(project, takes=tuple(takes))


class TakeBench:
    """The window and hands for it."""

    def __init__(self, project: Project, folder: Path, theme: Theme, icons: Icons) -> None:
        self.errors: list[BaseException] = []
        self.tasks = TaskScope(self.errors.append)
        self.session: ProjectSession = session_of(project, folder)
        self.states = SceneStates(self.session, FakeJobs(), now_ms=lambda: NOW)
        shelf = FakeShelf()
        self.timeline = TimelinePanel(self.session, self.states, shelf.filmstrip, theme, icons)
        self.homes = Homes(folder / "unclaimed", lambda job: folder, VirtualTime().clock)

        async def fetch(key: PictureKey) -> list[bytes]:
            return await shelf.filmstrip(key.path, key.count, key.height)

        self.pictures = LazyPictures(fetch)
        self.strip = TakeStrip(
            self.session, self.pictures, theme, icons, title_of_model=lambda model: "Sora 2"
        )
        self.window = QMainWindow()
        self.actions = Actions(self.window, icons)
        self.notice = NoticeBar(icons)
        self.desk = self._made_desk(folder, theme, icons)
        self.commands = TakeActions(self.actions, self.notice)
        self.commands.follow(self.desk)
        whole = QWidget()
        whole.setLayout(column(self.notice, self.strip, self.timeline))
        self.window.setCentralWidget(whole)
        self.window.resize(900, 560)
        self.window.show()
        self.window.activateWindow()
        self.strip.show_scene(scene_id(1))

    def _made_desk(self, folder: Path, theme: Theme, icons: Icons) -> TakeDesk:
        book = TakeFactsBook(folder / "loudness")
        cut = self.timeline.desk

        async def facts_of(take: Take) -> TakeFacts:
            return await book.facts_of(take, folder, "seed")

        def chosen() -> tuple[ClipId, ...]:
            return tuple(clip.id for clip in cut.clips)

        parts = CompareParts(
            self.session, theme, icons, self.tasks, facts_of, lambda model: "Sora 2", chosen
        )
        return TakeDesk(self.strip, cut, TakeBin(self.session, self.homes, into_trash), parts)

    @property
    def project(self) -> Project:
        return self.session.project

    @property
    def compare(self) -> CompareWindow:
        window = self.desk.window
        assert window is not None
        return window

    def take(self, number: int, scene: int = 1) -> Take:
        return self.project.take_by_id[TakeId(f"s{scene}-t{number}")]

    def path(self, number: int, scene: int = 1) -> Path:
        return self.session.folder / f"clips/s{scene}/take-{number}.mp4"

    def tiles(self) -> list[TakeTile]:
        found = [each for each in self.strip.findChildren(TakeTile) if each.isVisible()]
        return sorted(found, key=lambda each: each.x())

    def names(self) -> list[str]:
        return [each.accessibleName() for each in self.tiles()]

    def reach(self, number: int) -> TakeTile:
        """Put the focus on tile `number` of the strip, counted from 1."""
        tile = self.tiles()[number - 1]
        tile.setFocus()
        return tile

    def do(self, deed: TakeDeed) -> None:
        self.actions[deed].trigger()

    def why_not(self, deed: TakeDeed) -> str:
        action = self.actions[deed]
        assert not action.isEnabled()
        return action.toolTip()

    def choose_clip(self, number: int) -> None:
        view = self.timeline.view
        view.choose(view.row.clips[number - 1])

    def press_notice(self) -> None:
        button = self.notice.findChild(QPushButton)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def close(self) -> None:
        self.commands.follow(None)
        self.desk.close_down()
        self.strip.detach()
        self.pictures.stop()
        self.timeline.close_down()
        self.states.close()
        await self.tasks.close()
        await self.session.close()
        self.window.close()
        self.window.deleteLater()
        for error in self.errors:
            raise error


MakeBench = Callable[..., Awaitable[TakeBench]]


@asynccontextmanager
async def take_benches(theme: Theme, icons: Icons, folder: Path) -> AsyncIterator[MakeBench]:
    """Yield what puts a film's strip on screen; it is put away at the end."""
    benches: list[TakeBench] = []

    async def build(project: Project) -> TakeBench:
        bench = TakeBench(project, folder, theme, icons)
        benches.append(bench)
        await until(bench.window.isActiveWindow)
        return bench

    yield build
    for bench in benches:
        await bench.close()
