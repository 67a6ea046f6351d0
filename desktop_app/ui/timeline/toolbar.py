"""The tools over the timeline, which give way where there is little room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from desktop_app.ui.controls import Button, IconButton, Kind, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu

TOOLBAR_HEIGHT = 36
_GAP, _LEADING, _TRAILING = 4, 6, 12


@dataclass(frozen=True, slots=True)
class Tool:
    """A button with its words; of two tools the one of less `weight` gives way first."""

    button: Button
    words: str
    weight: int


def tool(icons: Icons, icon: str, words: str, command: str, weight: int) -> Tool:
    """Return a tool; the keys of `command` stand in its tooltip."""
    button = Button(words, Kind.GHOST, tip=words)
    button.tell_keys(command)
    button.setAccessibleName(words)
    button.set_icon(icons, icon)
    button.setProperty("dense", True)
    return Tool(button, words, weight)


def menu_tool(
    icons: Icons, icon: str, words: str, weight: int, fill: Callable[[QMenu], None]
) -> Tool:
    """Return a tool that opens a menu, which `fill` fills anew each time."""
    made = tool(icons, icon, words, "", weight)
    made.button.setProperty("menu", "true")
    menu = KeyMenu(made.button)
    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(lambda: fill(menu))
    made.button.setMenu(menu)
    return made


class Toolbar(QWidget):
    """Tools at the leading side; first their words go, then they move into a menu.

    `others` stand at the trailing side and always stay.
    """

    def __init__(self, icons: Icons, tools: Sequence[Tool], others: Sequence[QWidget]) -> None:
        super().__init__()
        self._tools = tuple(tools)
        self._others = tuple(others)
        self._fitted: tuple[int, int] | None = None
        self._more = IconButton(icons, "ellipsis", self.tr("More tools"))
        self._more.setObjectName("timelineMore")
        self._more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        menu = KeyMenu(self._more)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._more.setMenu(menu)
        buttons = (each.button for each in self._tools)
        layout = row(
            *buttons, self._more, None, *self._others, gap=_GAP,
            margins=(_LEADING, 0, _TRAILING, 0),
        )  # fmt: skip
        # What does not fit gives way; it must not keep the window from being narrow.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(layout)
        self.setFixedHeight(TOOLBAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, TOOLBAR_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for."""
        waning = sorted(self._tools, key=lambda each: each.weight)
        for bare in range(len(waning) + 1):
            self._show(waning, bare, 0)
            if self._wanted() <= self.width():
                return
        for gone in range(1, len(waning) + 1):
            self._show(waning, len(waning), gone)
            if self._wanted() <= self.width():
                return

    def _show(self, waning: Sequence[Tool], bare: int, gone: int) -> None:
        for number, each in enumerate(waning):
            words = "" if number < bare else each.words
            if each.button.text() != words:
                each.button.setText(words)
            each.button.setVisible(number >= gone)
        self._more.setVisible(gone > 0)

    def _wanted(self) -> int:
        parts = [*(each.button for each in self._tools), self._more, *self._others]
        shown = (part for part in parts if not part.isHidden())
        widths = [max(part.sizeHint().width(), part.minimumWidth()) for part in shown]
        return sum(widths) + _GAP * (len(widths) + 1) + _LEADING + _TRAILING

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for each in self._tools:
            if not each.button.isHidden():
                continue
            own = each.button.menu()
            if own is not None:
                own.setTitle(each.words)
                action = menu.addMenu(own)
            else:
                action = menu.addAction(each.words)
                action.triggered.connect(lambda _=False, button=each.button: button.click())
            action.setEnabled(each.button.isEnabled())
            action.setToolTip(each.button.toolTip())
