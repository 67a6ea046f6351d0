"""Where panels are is remembered: floating, closed, beside each other, as wide as they were."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

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
