"""Files dropped on the window: what becomes of them, and that bad ones leave nothing."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks
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
from desktop_app.ui.timeline.drop_mark import DropPlace, zones
from desktop_app.ui.timeline.tracks import Kind
from desktop_app.ui.timeline.view import TimelineView
from tests.fakes import awkward, clips
from tests.fakes.waiting import until

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


async def test_a_clip_lands_between_the_clips_where_it_is_let_go(
    opened: OpenWindow, tmp_path: Path
) -> None:
    first = clips.make_clip(tmp_path / "first.mp4", frames=20)
    last = clips.make_clip(tmp_path / "last.mp4", frames=20)
    card = awkward.still(tmp_path / "card.png")
    async with opened() as director:
        await director.take_files([first, last])
        await dropped(director, [card], share=0.5, row="picture")
        assert director.session is not None
        project = director.session.project
        shown = [
            project.scene_by_id[each.scene_id].title for each in project.timeline.picture.clips
        ]
        assert shown == ["first", "card", "last"]
        assert [scene.title for scene in project.scenes] == shown
        director.session.undo()
        assert len(director.session.project.timeline.picture.clips) == 2


async def test_a_sound_lands_on_the_track_and_at_the_time_where_it_is_let_go(
    opened: OpenWindow, tmp_path: Path
) -> None:
    walk = clips.make_clip(tmp_path / "walk.mp4", frames=60)
    song, voice = awkward.song(tmp_path / "song.mp3"), awkward.song(tmp_path / "voice.mp3")
    async with opened() as director:
        await director.take_files([walk])
        await dropped(director, [voice], share=0.5, row="voice")
        await dropped(director, [song], share=0.25, row="music")
        assert director.session is not None
        project = director.session.project
        said, played = project.timeline.voice[0], project.timeline.music[0]
        assert (said.path, played.path) == ("sounds/voice.mp3", "sounds/song.mp3")
        assert said.placement.clip_id == project.timeline.picture.clips[0].id
        for sound, share in ((said, 0.5), (played, 0.25)):
            place = project.place_of(sound.placement)
            assert place is not None
            assert abs(place.start - project.duration * share) < project.duration // 20
        assert all((director.session.folder / each.path).exists() for each in (said, played))


async def test_the_mark_shows_where_and_is_gone_when_the_files_are(
    opened: OpenWindow, tmp_path: Path
) -> None:
    walk = clips.make_clip(tmp_path / "walk.mp4", frames=60)
    song = awkward.song(tmp_path / "song.mp3")
    async with opened() as director:
        await director.take_files([walk])
        view = timeline_of(director)
        before = view.viewport().grab().toImage()
        mime = files([song])
        point = place_on(view, 0.5, "picture")
        send(view, QDragEnterEvent(point.toPoint(), COPY, mime, LEFT, NONE))
        # Tracks that are empty are offered while a sound is over the timeline.
        over = place_on(view, 0.5, "voice")
        send(view, QDragMoveEvent(over.toPoint(), COPY, mime, LEFT, NONE))
        marked = view.viewport().grab().toImage()
        x, y = view.sight.x_of(view.row.end // 2), round(over.y())
        line = {marked.pixelColor(x + by, y).name() for by in range(-6, 7)}
        assert "#7c8cff" in line
        send(view, QDragLeaveEvent())
        assert view.viewport().grab().toImage() == before


async def test_what_is_no_media_says_so_on_the_timeline(opened: OpenWindow, tmp_path: Path) -> None:
    walk = clips.make_clip(tmp_path / "walk.mp4", frames=20)
    sheet = tmp_path / "sheet.xls"
    sheet.write_text("no media")
    async with opened() as director:
        await director.take_files([walk])
        place = DropPlace(0, Kind.MUSIC, Flicks(0))
        with pytest.raises(LocalFault, match=r"^sheet\.xls is no clip, picture, sound or captions"):
            await director.take_files([sheet], place)
        bad = clips.text_named_mp4(tmp_path / "list.mp4")
        good = clips.make_clip(tmp_path / "good.mp4", frames=8)
        with pytest.raises(LocalFault, match=r"^list\.mp4 is damaged or not a video"):
            await director.take_files([bad, good], place)
        assert director.session is not None
        # What could be used is in, at its place.
        assert [each.title for each in director.session.project.scenes] == ["good", "walk"]


COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def timeline_of(director: Director) -> TimelineView:
    assert director.workspace is not None
    return director.workspace.timeline.view


def files(paths: list[Path]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def place_on(view: TimelineView, share: float, row: str) -> QPointF:
    """Return a point of the viewport `share` along the film, on a row that is shown."""
    sight = view.sight
    offered = zones(sight, view.tracks)
    rows = {"picture": sight.picture_row, **{str(kind): zone for kind, zone in offered.items()}}
    return QPointF(sight.x_of(round(view.row.end * share)), rows[row].center().y())


def send(view: TimelineView, event: QEvent) -> None:
    QApplication.sendEvent(view.viewport(), event)


async def dropped(director: Director, paths: list[Path], share: float, row: str) -> None:
    """Drag files over the timeline to a row, as a file manager does, and let go."""
    view, mime = timeline_of(director), files(paths)
    above = place_on(view, share, "picture")
    send(view, QDragEnterEvent(above.toPoint(), COPY, mime, LEFT, NONE))
    point = place_on(view, share, row)
    send(view, QDragMoveEvent(point.toPoint(), COPY, mime, LEFT, NONE))
    send(view, QDropEvent(point, COPY, mime, LEFT, NONE))
    project = project_of(director)
    await until(lambda: contents(project_of(director)) > contents(project))


def project_of(director: Director) -> Project:
    assert director.session is not None
    return director.session.project


def contents(project: Project) -> int:
    """How much there is in a film."""
    timeline = project.timeline
    return len(project.takes) + len(timeline.music) + len(timeline.voice)
