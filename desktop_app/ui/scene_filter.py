"""The choice of which scenes the list shows: all of them, or those that stand alike."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.studio.choices import Group
from desktop_app.ui.controls import Button, Kind
from desktop_app.ui.icons import Icons

_ORDER: Final = (None, *Group)


class SceneFilter(Button):
    """Opens a menu of the groups; its own words say which one is shown.

    Signals: chosen(Group, or None for all scenes).
    """

    chosen = Signal(object)

    def __init__(self, icons: Icons, count: Callable[[Group | None], int]) -> None:
        """Make it show all; `count` tells how many scenes a group has now."""
        super().__init__("", Kind.GHOST, tip=self.tr("Choose which scenes are listed"))
        self.setObjectName("sceneFilter")
        self.setProperty("dense", True)
        self.setProperty("menu", True)
        self.set_icon(icons, "list-filter")
        self._count = count
        self._names = {
            None: self.tr("All"),
            Group.MISSING: self.tr("Missing"),
            Group.STALE: self.tr("Stale"),
            Group.FAILED: self.tr("Failed"),
            Group.MAKING: self.tr("Being made"),
            Group.READY: self.tr("Ready"),
        }
        menu = QMenu(self)
        one_of = QActionGroup(menu)
        self._actions = {group: menu.addAction(self._names[group]) for group in _ORDER}
        for group, action in self._actions.items():
            action.setCheckable(True)
            one_of.addAction(action)
            action.triggered.connect(lambda _=False, group=group: self.chosen.emit(group))
        menu.aboutToShow.connect(self._count_all)
        self.setMenu(menu)
        self.show_group(None)

    def show_group(self, group: Group | None) -> None:
        """Say which group is shown."""
        name = self._names[group]
        self.setText(name)
        self.setAccessibleName(self.tr("Scenes listed: {group}").format(group=name))
        self._actions[group].setChecked(True)
        self.set_kind(Kind.GHOST if group is None else Kind.SECONDARY)

    def _count_all(self) -> None:
        for group, action in self._actions.items():
            action.setText(f"{self._names[group]} · {self._count(group)}")
