"""Where panels are is remembered: floating, closed, beside each other, as wide as they were."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house
from tests.gui.walking import settled

__all__ = ["new_house"]


def dock(house: House, name: str) -> QDockWidget:
    found = house.window.findChild(QDockWidget, f"{name}Dock")
    assert found is not None
    return found


async def test_panels_are_where_they_were_left(new_house: NewHouse) -> None:
    async with new_house() as house:
        house.window.show_as(house.studio.settings)
        await house.film(2)
        await settled()
        house.window.tabifyDockWidget(dock(house, "prompt"), dock(house, "queue"))
        dock(house, "timeline").close()
        dock(house, "scenes").setFloating(True)
        dock(house, "scenes").resize(377, 415)
        house.window.resizeDocks([dock(house, "prompt")], [460], Qt.Orientation.Horizontal)
        await settled()
        wide = dock(house, "prompt").width()
    async with new_house() as again:
        again.window.show_as(again.studio.settings)
        await again.film(2)
        await settled()
        assert dock(again, "scenes").isFloating()
        assert (dock(again, "scenes").width(), dock(again, "scenes").height()) == (377, 415)
        assert not dock(again, "timeline").isVisible()
        assert dock(again, "queue") in again.window.tabifiedDockWidgets(dock(again, "prompt"))
        assert abs(dock(again, "prompt").width() - wide) <= 2
        again.window.actions_["reset_layout"].trigger()
        await settled()
        assert not dock(again, "scenes").isFloating()
        assert dock(again, "timeline").isVisible()


async def test_in_the_smallest_window_nothing_is_cut_or_covered(new_house: NewHouse) -> None:
    async with new_house() as house:
        window = house.window
        window.resize(960, 640)
        await house.film(3)
        await settled()
        queue = dock(house, "queue")
        await until(lambda: queue in window.tabifiedDockWidgets(dock(house, "prompt")))
        await settled()
        for name in ("generateButton", "promptEditor", "takeStrip", "player", "timeline"):
            part = window.findChild(QWidget, name)
            assert part is not None
            whole = QRect(part.mapTo(window, QPoint()), part.size())
            assert window.rect().contains(whole), name
        generate = window.findChild(QWidget, "generateButton")
        assert generate is not None
        assert generate.visibleRegion().boundingRect() == generate.rect()
        tabs = next(each for each in window.findChildren(QTabBar) if each.count() == 2)
        tabs.setCurrentIndex(1)
        await until(lambda: not queue.visibleRegion().isEmpty())
        window.resize(1600, 1000)
        await until(lambda: not window.tabifiedDockWidgets(queue))
        assert queue.y() > dock(house, "prompt").y()
        assert queue.isVisible()
        assert dock(house, "prompt").isVisible()
