"""The library in the whole window: found, looked at, put to use, and missing files found again."""

import os
import shutil
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QMenu, QTabBar

from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.paths import self_command
from desktop_app.storage.bundle import missing_takes
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.left_dock import Side
from desktop_app.ui.library.library import Library
from desktop_app.ui.library.panel import LibraryPanel
from desktop_app.ui.library.relink_sheet import RelinkSheet
from desktop_app.ui.library.tiles import Shape
from desktop_app.ui.timeline.take_drop import takes_in
from tests.fakes import clips
from tests.fakes.events import hover
from tests.fakes.waiting import until
from tests.gui.test_filing import press, session_of, visible
from tests.gui.test_queue_window import House, NewHouse, new_house
from tests.unit.storage.samples import SETTINGS, sample_take

__all__ = ["new_house"]

LEFT = Qt.MouseButton.LeftButton
COLOURS = ("red", "lime", "blue")
MANY = 5_000
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def media_command() -> list[str]:
    """Make real pictures."""
    return self_command()


def library(house: House) -> Library:
    return house.workspace.library


def panel(house: House) -> LibraryPanel:
    return library(house).panel


def titles(house: House) -> list[str]:
    return [each.title for each in panel(house).listed]


async def listed(house: House, *wanted: str) -> None:
    await until(lambda: panel(house).is_settled and titles(house) == list(wanted))


async def with_library(house: House, tmp_path: Path) -> ProjectSession:
    """Open a film of three clips and a sound and show its library."""
    files = [clips.solid_clip(tmp_path / f"{each}.mp4", each, frames=6) for each in COLOURS]
    await house.director.take_files([*files, clips.sound_only(tmp_path / "song.m4a")])
    session = session_of(house)
    await session.save()
    house.window.actions_["show_library"].trigger()
    await listed(house, *COLOURS, "song")
    return session


def choose(house: House, *rows: int) -> None:
    view = panel(house).view
    view.clearSelection()
    for row in rows:
        index = view.model().index(row, 0)
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)


def offered(house: House, name: str) -> tuple[QMenu, QAction]:
    menus = library(house).menu
    assert menus is not None
    menu = menus.made()
    return menu, next(each for each in menu.actions() if each.objectName() == f"library.{name}")


def seen(house: House, row: int) -> QColor:
    """Return the colour in the middle of an entry's picture, as it is on screen."""
    view = panel(house).view
    box = view.visualRect(view.model().index(row, 0))
    picture = view.viewport().grab(box).toImage()
    return picture.pixelColor(12 + 20, picture.height() // 2)


def is_like(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    pairs = (
        (colour.red(), wanted.red()),
        (colour.green(), wanted.green()),
        (colour.blue(), wanted.blue()),
    )
    return all(abs(one - other) < 40 for one, other in pairs)


async def test_tabs_lead_to_the_library_and_every_entry_has_its_picture(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        await with_library(house, tmp_path)
        tabs = house.window.findChild(QTabBar, "leftTabs")
        assert tabs is not None
        assert tabs.tabText(tabs.currentIndex()) == "Library"
        await until(lambda: all(is_like(seen(house, n), each) for n, each in enumerate(COLOURS)))
        house.window.actions_["show_scenes"].trigger()
        assert house.workspace.left.side is Side.SCENES
        assert house.workspace.scenes.isVisible()


async def test_the_pointer_goes_through_a_take_and_imports_have_their_day(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        stages = "color=red:{},drawbox=c=lime:t=fill:enable='gte(n,10)'"
        file = clips.make_clip(
            tmp_path / "turning.mp4", picture=f"{stages},drawbox=c=blue:t=fill:enable='gte(n,20)'"
        )
        await house.director.take_files([file])
        house.window.actions_["show_library"].trigger()
        await listed(house, "turning")
        assert "Import · today" in panel(house).view.model().index(0, 0).data(TIP)
        view = panel(house).view.viewport()
        for x, expected in ((80, "blue"), (52, "lime"), (16, "red")):
            hover(view, QPoint(x, 30))
            await until(partial(lambda name: is_like(seen(house, 0), name), expected))
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        await until(lambda: panel(house).view.moment_of(panel(house).listed[0]) is None)
        assert is_like(seen(house, 0), "red")


async def test_typing_finds_and_what_is_not_found_teaches(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        QTest.keyClicks(panel(house).search, "lim")
        await listed(house, "lime")
        QTest.keyClicks(panel(house).search, "zzz")
        await listed(house)
        (page,) = [
            each for each in panel(house).findChildren(QLineEdit) if each is panel(house).search
        ]
        assert page.text() == "limzzz"
        assert not panel(house).view.isVisible()
        QTest.keyClick(panel(house).search, Qt.Key.Key_Escape)
        await listed(house, *COLOURS, "song")
        session.edit_title(session.project.scenes[0].id, "Harbour")
        await listed(house, "Harbour", "lime", "blue", "song")


async def test_an_empty_library_says_how_to_fill_it(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        house.window.actions_["show_library"].trigger()
        await listed(house)
        buttons = [each for each in house.window.findChildren(LibraryPanel) if each.isVisible()]
        assert len(buttons) == 1
        assert not panel(house).view.isVisible()
        asked: list[bool] = []
        panel(house).add_requested.connect(lambda: asked.append(True))
        panel(house).add_requested.emit()
        await until(lambda: house.window.findChildren(QFileDialog))
        house.window.findChildren(QFileDialog)[0].reject()
        assert asked == [True]


async def test_what_is_chosen_stays_chosen_while_the_film_changes(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        choose(house, 1, 2)
        session.move_scene(session.project.scenes[2].id, 0)
        await listed(house, "blue", "red", "lime", "song")
        assert [each.title for each in panel(house).chosen] == ["blue", "lime"]


async def test_a_double_click_plays_an_entry(new_house: NewHouse, tmp_path: Path) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        view = panel(house).view
        spot = view.visualRect(view.model().index(1, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, pos=spot)
        QTest.mouseDClick(view.viewport(), LEFT, pos=spot)
        take = session.project.takes[1]
        player, path = house.workspace.player, session.path_of(take)
        await until(lambda: player.source is not None and player.source.path == path)
        assert house.workspace.prompt.scene_id == take.scene_id


async def test_takes_are_put_into_the_film_and_used_from_the_menu(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        second = session.project.scenes[1].id
        session.remove_scenes([second])
        await listed(house, "red", "blue", "lime", "song")
        choose(house, 2)
        menu, use = offered(house, "use")
        assert not use.isEnabled()
        assert "scene was removed" in use.toolTip()
        menu.deleteLater()
        menu, put = offered(house, "put")
        put.trigger()
        menu.deleteLater()
        assert session.undo_name == "Put take into film"
        assert session.project.scene_by_id[second].title == "lime"
        shown = [session.project.take_of(each) for each in session.project.timeline.picture.clips]
        assert [each.id for each in shown if each] == [
            session.project.takes[at].id for at in (0, 1, 2)
        ]


async def test_a_take_goes_to_the_trash_and_undo_brings_it_back(
    new_house: NewHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "desktop"))
    (tmp_path / "desktop").mkdir()
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        take = session.project.takes[1]
        choose(house, 1)
        QTest.keyClick(panel(house).view, Qt.Key.Key_Delete)
        await listed(house, "red", "blue", "song")
        assert not session.path_of(take).exists()
        session.undo()
        await listed(house, *COLOURS, "song")
        assert session.path_of(take).exists()


async def test_entries_travel_as_takes(new_house: NewHouse, tmp_path: Path) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        choose(house, 2, 0)
        view = panel(house).view
        mime = view.model().mimeData(view.selectionModel().selectedIndexes())
        assert takes_in(mime) == (session.project.takes[0].id, session.project.takes[2].id)
        song = view.model().index(3, 0)
        assert not song.flags() & Qt.ItemFlag.ItemIsDragEnabled


@pytest.mark.parametrize("shape", list(Shape))
async def test_every_shape_shows_its_pictures(
    new_house: NewHouse, tmp_path: Path, shape: Shape
) -> None:
    async with new_house() as house:
        await with_library(house, tmp_path)
        view = panel(house).view
        panel(house).shape.chosen.emit(shape)

        def colours() -> list[bool]:
            found = []
            for row, name in enumerate(COLOURS[: len(view.visible_rows())]):
                box = view.visualRect(view.model().index(row, 0))
                picture = view.viewport().grab(box).toImage()
                found.append(is_like(picture.pixelColor(30, picture.height() // 3), name))
            return found

        await until(lambda: all(colours()))
        assert len(view.visible_rows()) >= 2


async def test_a_vanished_file_is_marked_everywhere_and_relinked_by_content(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        await until(lambda: is_like(seen(house, 1), "lime"))
        take = session.project.takes[1]
        drive = tmp_path / "drive" / "deep"
        drive.mkdir(parents=True)
        shutil.move(session.path_of(take), drive / "some other name.mp4")
        library(house).desk.look()
        await until(lambda: library(house).missing.paths == {take.path})
        await until(lambda: not is_like(seen(house, 1), "lime"))
        art = house.workspace.timeline.art.pictures
        assert "missing" in (art.fault_of(session.path_of(take)) or "")
        house.window.actions_["relink"].trigger()
        await until(lambda: visible(house, RelinkSheet, "relinkSheet"))
        await press(house, "relinkFolder")
        await until(lambda: house.window.findChildren(QFileDialog))
        dialog = house.window.findChildren(QFileDialog)[0]
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(drive.parent))
        dialog.accept()
        (rows,) = visible(house, QListWidget, "relinkList")
        assert isinstance(rows, QListWidget)
        await until(lambda: "The same file" in rows.item(0).text())
        assert missing_takes(session.project, session.folder) == (take,)
        before = session.project
        await press(house, "relinkBring")
        await until(lambda: not library(house).missing.paths)
        assert session.project is before
        assert missing_takes(session.project, session.folder) == ()
        await until(lambda: is_like(seen(house, 1), "lime"))
        assert art.fault_of(session.path_of(take)) is None


async def test_a_film_opened_with_missing_files_says_so(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        folder, take = session.folder, session.project.takes[0]
        await house.director.close_film()
        os.unlink(folder / take.path)  # noqa: PTH108 - Path.unlink is refused in a coroutine
        await house.director.open_folder(folder)
        house.window.actions_["show_library"].trigger()
        await until(lambda: library(house).missing.paths == {take.path})
        await listed(house, *COLOURS, "song")
        panel(house).show_missing()
        await listed(house, "red")


def crowded(project: Project) -> Project:
    """Return a film of a hundred scenes, with fifty takes each, whose files nobody has."""
    scenes = tuple(
        Scene(SceneId(f"s{number}"), f"Scene {number}", "A lighthouse", SETTINGS)
        for number in range(MANY // 50)
    )
    takes = tuple(
        replace(
            sample_take(number // len(scenes) + 1, f"s{number % len(scenes)}"),
            path=f"clips/x/take-{number}.mp4",
            made_at=number,
        )
        for number in range(MANY)
    )
    return replace(project, scenes=(*project.scenes, *scenes), takes=(*project.takes, *takes))


async def test_five_thousand_takes_are_gone_through_without_a_hitch(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_library(house, tmp_path)
        session.recover(crowded(session.project), "Crowd")
        await until(lambda: panel(house).is_settled and len(titles(house)) == MANY + 4)
        view = panel(house).view
        bar = view.verticalScrollBar()
        spent = []
        for step in range(60):
            begun = time.thread_time()
            bar.setValue(bar.maximum() * step // 60)
            view.viewport().repaint()
            spent.append(time.thread_time() - begun)
        # What a frame has at 60 a second, of which other work needs most.
        spent.sort()
        assert spent[len(spent) * 9 // 10] < 0.012
        rows = view.visible_rows()
        assert rows.stop - rows.start < 30
