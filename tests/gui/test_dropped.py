"""Files dropped on the window: what becomes of them, and that bad ones leave nothing."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.problems import LocalFault
from desktop_app.paths import AppPaths
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.director import Director
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme
from tests.fakes import awkward, clips

NOBODY = "http://127.0.0.1:9"

OpenWindow = Callable[[], AbstractAsyncContextManager[Director]]


async def _no_simulator() -> SimulatorProcess:
    raise AssertionError("nobody asked for the simulator")


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, icons: Icons) -> OpenWindow:
    """Return what opens the window on its first page, all inside the test."""
    return lambda: _open(tmp_path, theme, icons)


@asynccontextmanager
async def _open(tmp_path: Path, theme: Theme, icons: Icons) -> AsyncIterator[Director]:
    places = AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path / "home")})
    studio = await Studio.open(places, paths.resources(), {"TAKEWRIGHT_KIE_URL": NOBODY}, ["true"])
    failed: list[BaseException] = []
    tasks = TaskScope(failed.append)

    async def poster(folder: Path) -> bytes:
        return b""

    window = MainWindow(icons, FirstRunPage(theme, icons, tasks, poster))
    director = Director(
        studio, Services(studio, _no_simulator), window, tasks, theme, icons, paths.resources()
    )
    window.show()
    yield director
    await director.leave()
    await studio.close()
    window.leave()


def films(director: Director) -> list[Path]:
    folder = director._studio.projects_folder
    return sorted(folder.iterdir()) if folder.exists() else []


async def test_a_bad_file_begins_no_film(opened: OpenWindow, tmp_path: Path) -> None:
    async with opened() as director:
        with pytest.raises(LocalFault, match=r"^list\.mp4 is damaged or not a video"):
            await director.take_files([clips.text_named_mp4(tmp_path / "list.mp4")])
        assert director.session is None
        assert films(director) == []


async def test_a_bad_sound_begins_no_film(opened: OpenWindow, tmp_path: Path) -> None:
    async with opened() as director:
        with pytest.raises(LocalFault, match=r"^list\.mp3 is damaged or not a sound"):
            await director.take_files([clips.text_named_mp4(tmp_path / "list.mp3")])
        assert director.session is None
        assert films(director) == []


async def test_clips_pictures_and_music_begin_a_film(opened: OpenWindow, tmp_path: Path) -> None:
    clip = clips.make_clip(tmp_path / "walk.mp4", frames=6)
    card, song = awkward.still(tmp_path / "card.png"), awkward.song(tmp_path / "song.mp3")
    async with opened() as director:
        await director.take_files([clip, card, song])
        assert director.session is not None
        project = director.session.project
        assert project.name == "walk"
        assert [scene.title for scene in project.scenes] == ["walk", "card"]
        assert [sound.path for sound in project.timeline.music] == ["sounds/song.mp3"]
        assert all(path.exists() for path in (clip, card, song))
