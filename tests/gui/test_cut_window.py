"""Cutting in the whole window: player, timeline, tabs and commands agree."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from desktop_app.domain.time import Flicks, flicks
from desktop_app.ui.cut.inspector import Tab
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def middle(house: House, number: int) -> QPoint:
    view = house.workspace.timeline.view
    return view.sight.clip_box(view.row.clips[number - 1]).center()


def click(house: House, number: int) -> None:
    viewport = house.workspace.timeline.view.viewport()
    QTest.mouseClick(viewport, LEFT, NO_KEY, middle(house, number))


async def test_the_player_steps_through_both_halves_of_a_clip(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        work, view = house.workspace, house.workspace.timeline.view
        length = view.row.clips[0].duration
        work.session.cutting.split(view.row.clips[1].id, Flicks(length + flicks(2)))
        view.choose(view.row.clips[0])
        places = []
        for _ in range(4):
            work.player.step_requested.emit(1)
            places.append(view.playhead)
        assert places == [clip.start for clip in (*view.row.clips[1:], view.row.clips[-1])]
        work.player.step_requested.emit(-1)
        assert view.playhead == view.row.clips[2].start


async def test_a_click_leaves_the_playhead_where_it_is_in_the_clip(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        view = house.workspace.timeline.view
        view.set_playhead(flicks(3))
        click(house, 1)
        assert view.playhead == flicks(3)
        click(house, 2)
        assert view.playhead == view.row.clips[1].start


async def test_what_is_opened_comes_to_the_front_of_the_inspector(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(2)
        tabs = house.window.findChild(QTabBar, "inspectorTabs")
        assert tabs is not None
        assert tabs.isVisible()
        house.window.actions_["add_title"].trigger()
        assert tabs.currentIndex() == Tab.BESIDE
        viewport = house.workspace.timeline.view.viewport()
        QTest.mouseDClick(viewport, LEFT, NO_KEY, middle(house, 2))
        QTest.mouseRelease(viewport, LEFT, NO_KEY, middle(house, 2))
        assert tabs.currentIndex() == Tab.PROMPT


async def test_commands_of_the_cut_end_with_the_film_and_work_in_the_next(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        await house.film(2)
        remove = house.window.actions_["remove_clip"]
        click(house, 2)
        remove.trigger()
        assert len(house.workspace.timeline.view.row.clips) == 1
        assert len(house.workspace.session.project.scenes) == 2
        await house.director.close_film()
        assert remove.toolTip() == "Open or begin a film first."
        await house.film(3)
        click(house, 3)
        await until(remove.isEnabled)
        remove.trigger()
        assert len(house.workspace.timeline.view.row.clips) == 2
        assert house.errors == []
