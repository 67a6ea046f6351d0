"""The choice of which scenes the list shows: all of them, or those that stand alike."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from desktop_app.studio.standing import Group
from desktop_app.ui.controls import Button, Kind
from desktop_app.ui.icons import Icons
from desktop_app.ui.words import side_by_side

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
        self.setProperty("chevron", "false")
        self.set_icon(icons, "list-filter")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = ""
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
        self._name = name = self._names[group]
        self.updateGeometry()
        self._fit()
        self.setAccessibleName(self.tr("Scenes listed: {group}").format(group=name))
        self._actions[group].setChecked(True)
        self.set_kind(Kind.GHOST if group is None else Kind.SECONDARY)

    @property
    def _around(self) -> int:
        """How wide it is without its words: padding, border and both marks."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _fit(self) -> None:
        room = self.width() - self._around
        told = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(told if len(told) > 1 else "")

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._name) + self._around + 1
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        # In a narrow dock the mark stands for the words: the panels beside it need the room.
        return QSize(self._around, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _count_all(self) -> None:
        for group, action in self._actions.items():
            action.setText(side_by_side((self._names[group], self._count(group))))
