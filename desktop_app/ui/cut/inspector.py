"""The right dock: tabs for the prompt, for the clip, and for sound and titles."""

from enum import IntEnum

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop_app.ui.cut.beside_panel import BesidePanel
from desktop_app.ui.cut.clip_panel import ClipPanel
from desktop_app.ui.timeline.tracks import ItemKey


class Tab(IntEnum):
    """The panels, in their order."""

    PROMPT = 0
    CLIP = 1
    BESIDE = 2


class Inspector(QStackedWidget):
    """Shows one of three panels; `head` has their tabs and goes into the head of the dock."""

    def __init__(self, prompt: QWidget, clip: ClipPanel, beside: BesidePanel) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.beside = beside
        self.head = QTabBar()
        self.head.setObjectName("inspectorTabs")
        self.head.setAccessibleName(self.tr("Panels of the inspector"))
        self.head.setExpanding(False)
        self.head.setDrawBase(False)
        for panel, title in (
            (prompt, self.tr("Prompt")),
            (clip, self.tr("Clip")),
            (beside, self.tr("Sound && titles")),
        ):
            self.addWidget(panel)
            self.head.addTab(title)
        self.head.currentChanged.connect(self.setCurrentIndex)

    def show_tab(self, tab: Tab) -> None:
        """Bring a panel to the front."""
        self.head.setCurrentIndex(tab)

    def edit_item(self, key: ItemKey) -> None:
        """Show a title, caption or sound where it can be changed."""
        self.show_tab(Tab.BESIDE)
        self.beside.edit(key)
