"""Keys of the panels, in the whole window: as shipped, changed, and given by the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.registry.command import Menu
from desktop_app.ui.registry.panels import COMMANDS
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

KEY, MOD = Qt.Key, Qt.KeyboardModifier


async def at_timeline(house: House) -> None:
    house.window.activateWindow()
    view = house.workspace.timeline.view
    view.choose(view.row.clips[0])
    view.setFocus()
    await until(view.hasFocus)


def chosen(house: House) -> int | None:
    clip = house.workspace.timeline.view.selected_clip
    return None if clip is None else clip.index


async def test_panels_know_the_keys_they_are_registered_with(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        await at_timeline(house)
        view = house.workspace.timeline.view
        QTest.keyClick(view, KEY.Key_Right)
        assert chosen(house) == 1
        QTest.keyClick(view, KEY.Key_End)
        assert chosen(house) == 2
        QTest.keyClick(view, KEY.Key_Left, MOD.AltModifier)
        titles = [each.title for each in house.workspace.session.project.scenes]
        assert chosen(house) == 1
        assert len(titles) == 3


async def test_a_key_that_was_changed_is_heard_and_the_old_one_is_not(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        await at_timeline(house)
        view = house.workspace.timeline.view
        house.window.actions_.set_keys("clip_after", ["N"])
        QTest.keyClick(view, KEY.Key_Right)
        assert chosen(house) == 0
        QTest.keyClick(view, KEY.Key_N)
        assert chosen(house) == 1


async def test_the_palette_gives_them_too(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        await at_timeline(house)
        house.window.actions_["last_clip"].trigger()
        assert chosen(house) == 2
        table = house.workspace.scenes.table
        table.setCurrentIndex(table.model().index(0, 0))
        house.window.actions_["scene_down"].trigger()
        assert QApplication.focusWidget() is table
        titles = [each.title for each in house.workspace.session.project.scenes]
        assert titles == ["Scene 2", "Scene 1", "Scene 3"]
        house.window.actions_["remove_scenes"].trigger()
        assert len(house.workspace.session.project.scenes) == 2


async def test_what_is_removed_by_another_key_is_removed(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        await at_timeline(house)
        house.window.actions_.set_keys("remove_clip", ["X"])
        view = house.workspace.timeline.view
        QTest.keyClick(view, KEY.Key_Delete)
        assert len(view.row.clips) == 3
        QTest.keyClick(view, KEY.Key_X)
        assert len(view.row.clips) == 2


async def test_without_a_film_they_say_why_not(new_house: NewHouse) -> None:
    async with new_house() as house:
        for command in COMMANDS:
            assert house.window.actions_.why_not(command.id) == "Open or begin a film first."


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_each_has_a_key_and_a_panel(command: object) -> None:
    assert command.keys  # type: ignore[attr-defined]
    assert command.menu in (Menu.SCENE, Menu.CLIP, Menu.QUEUE)  # type: ignore[attr-defined]
