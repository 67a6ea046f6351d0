"""A button in two: what is wanted most, and an arrow with the menu of what else there is."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.controls.buttons import Button, Kind, PrimaryButton
from desktop_app.ui.controls.layout import row
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.icons import Icons

_OPENING: Final = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SplitButton(QWidget):
    """Joins `main` and an arrow, which opens `menu` and stays usable when `main` is off."""

    def __init__(self, main: PrimaryButton, menu: QMenu, label: str, icons: Icons) -> None:
        """Make it; `label` says what the arrow opens."""
        super().__init__()
        self._icons = icons
        self.main = main
        self.more = _Arrow(menu, label)
        # Qt lets it read as the arrow does, see `_join`.
        menu.aboutToShow.connect(lambda: menu.setLayoutDirection(self.layoutDirection()))
        self._row = row(self.main, self.more, gap=1)
        self.setLayout(self._row)
        self._join()
        self._tint()

    def allow(self, why_not: str | None) -> None:
        """Enable the main part, or disable it with the sentence that says why."""
        self.main.allow(why_not)
        self._tint()

    def refit(self) -> None:
        """Reckon at once with words that have just changed."""
        self._row.invalidate()
        self.updateGeometry()

    def _tint(self) -> None:
        on = self.main.isEnabled()
        self.more.set_kind(Kind.PRIMARY if on else Kind.SECONDARY)
        self.more.set_icon(self._icons, "chevron-down", "on_accent" if on else "text_1")

    def _join(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        restyle(self.main, joined="right" if mirrored else "left")
        restyle(self.more, joined="left" if mirrored else "right")
        # Qt hangs a menu on the edge where reading begins; this one ends where its button ends.
        ways = (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight)
        self.more.setLayoutDirection(ways[mirrored])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._join()


class _Arrow(Button):
    """Opens a menu by a click, Space, Enter or the down key."""

    def __init__(self, menu: QMenu, label: str) -> None:
        super().__init__("", Kind.PRIMARY, tip=label)
        self.setAccessibleName(label)
        self.setProperty("arrow", "true")
        self.setProperty("chevron", "false")
        self.setMenu(menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showMenu()
        else:
            super().keyPressEvent(event)
