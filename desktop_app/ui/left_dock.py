"""The left dock: tabs for what the film is made from. Parts are added in the order they stand."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop_app.ui.controls.layout import column, row


class Side(StrEnum):
    """The panels of the left dock, by name."""

    SCENES = "scenes"
    LIBRARY = "library"
    CAST = "cast"


class LeftDock(QStackedWidget):
    """Shows one of its panels; `head` has their tabs and goes into the head of the dock.

    Signals: shown(Side) when another panel came to the front.
    """

    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftDock")
        self.head = QTabBar()
        self.head.setObjectName("leftTabs")
        self.head.setAccessibleName(self.tr("Panels of the film's material"))
        self.head.setExpanding(False)
        self.head.setDrawBase(False)
        self.head.setUsesScrollButtons(False)
        self.head.setElideMode(Qt.TextElideMode.ElideRight)
        self._sides: list[Side] = []
        self.head.currentChanged.connect(self._show)

    @property
    def side(self) -> Side | None:
        """The panel in front."""
        place = self.currentIndex()
        return self._sides[place] if place >= 0 else None

    def add(self, side: Side, panel: QWidget, title: str, tool: QWidget | None = None) -> None:
        """Add a panel after the last one; `tool` stands below it, the tabs need the head."""
        self._sides.append(side)
        self.addWidget(panel if tool is None else _with_tool(panel, tool))
        place = self.head.addTab(title)
        self.head.setTabToolTip(place, title.replace("&&", "&"))

    def show_side(self, side: Side) -> None:
        """Bring a panel to the front."""
        if side in self._sides:
            self.head.setCurrentIndex(self._sides.index(side))

    def _show(self, place: int) -> None:
        if 0 <= place < self.count():
            self.setCurrentIndex(place)
            self.shown.emit(self._sides[place])


def _with_tool(panel: QWidget, tool: QWidget) -> QWidget:
    page = QWidget()
    page.setProperty("ground", "panel")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    parts = column(panel, row(tool, margins=(12, 12, 12, 12)), gap=0)
    parts.setStretchFactor(panel, 1)
    page.setLayout(parts)
    return page
