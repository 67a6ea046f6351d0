"""No action exists twice: menus and keys of the window are made of one registry.

The walk through all of it (`test_walk.py`) looks for strangers everywhere; here are the menus of
what was clicked on, and keys that a person changed.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import PREFIX, Actions
from desktop_app.ui.icons import Icons
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.timeline.item_menu import item_menu
from desktop_app.ui.timeline.menus import clip_menu
from desktop_app.ui.timeline.tool_menus import fill_markers, fill_trims
from tests.fakes.clips import make_clip
from tests.fakes.waiting import until
from tests.gui.strangers import strangers
from tests.gui.test_queue_window import House, new_house

__all__ = ["new_house"]

NewHouse = Callable[[], AbstractAsyncContextManager[House]]


def test_what_is_not_of_the_registry_is_found(icons: Icons, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, icons)
    assert list(strangers(actions, window)) == []
    own = QAction("Own", window)
    own.setShortcut("Ctrl+9")
    QAction("Told\tCtrl+8", window)
    QAction("Twice", window).setObjectName(f"{PREFIX}undo")
    QShortcut("Ctrl+7", window)
    assert len(list(strangers(actions, window))) == 4


async def test_menus_of_what_is_clicked_show_the_windows_own_actions(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        await house.film(2)
        await house.director.take_files([make_clip(tmp_path / "harbour.mp4", frames=8)])
        await until(lambda: len(house.workspace.session.project.scenes) == 3)
        for menu in _menus(house):
            assert list(strangers(house.window.actions_, menu)) == []
            named = [each for each in menu.actions() if each.objectName().startswith(PREFIX)]
            assert len(named) >= 3
            menu.close()
        split = house.window.actions_["split"]
        assert split.text() == "Split clip at the playhead"


def _menus(house: House) -> Iterator[QMenu]:
    """Yield the menus of a clip, of titles, of trims, of markers, and of a scene."""
    timeline, scenes = house.workspace.timeline, house.workspace.scenes
    timeline.view.choose(timeline.view.row.clips[-1])
    yield clip_menu(timeline.view, timeline.desk, timeline.arrange)
    yield item_menu(timeline.view, timeline.desk, timeline.arrange)
    trims, markers = QMenu(timeline.view), QMenu(timeline.view)
    fill_trims(trims, timeline.arrange)
    yield trims
    fill_markers(markers, timeline.view, timeline.marks)
    yield markers
    scenes.table.setCurrentIndex(scenes.model.index(0))
    yield scenes._menu()


async def test_a_sheet_hears_the_keys_that_a_person_gave(new_house: NewHouse) -> None:
    async with new_house() as house:
        actions = house.window.actions_
        actions.set_keys("story_remove", ["Ctrl+B"])
        actions["story"].trigger()
        await until(lambda: house.window.findChildren(StoryDialog))
        (sheet,) = house.window.findChildren(StoryDialog)
        sheet.set_words("A harbour at dawn")
        await until(lambda: len(sheet.outline.outline) == 5)
        sheet.table.setFocus()
        QTest.keyClick(sheet.table, Qt.Key.Key_Delete)
        assert len(sheet.outline.outline) == 5
        QTest.keyClick(sheet.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert len(sheet.outline.outline) == 4
        sheet.reject()
        await until(lambda: not house.window.findChildren(StoryDialog))
