"""The settings sheet: sections on the left, each change in force at once."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from desktop_app.domain.catalogue import Catalogue
from desktop_app.storage.settings import AppSettings
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import Button, Kind, column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings_gateway import GatewayPage
from desktop_app.ui.settings_key import KeyDesk, KeyPage, KeyState
from desktop_app.ui.settings_notices import NoticesPage
from desktop_app.ui.settings_pages import (
    CheckAddress,
    DefaultsPage,
    LookPage,
    Page,
    ServicePage,
    SpendingPage,
)
from desktop_app.ui.settings_writer import WriterDesk, WriterPage


class Section(StrEnum):
    """A section of the settings."""

    KEY = "key"
    SERVICE = "service"
    GATEWAY = "gateway"
    WRITER = "writer"
    SPENDING = "spending"
    DEFAULTS = "defaults"
    LOOK = "look"
    NOTICES = "notices"


_ICONS = {
    Section.KEY: "key-round",
    Section.SERVICE: "plug",
    Section.GATEWAY: "link",
    Section.WRITER: "pencil",
    Section.SPENDING: "wallet",
    Section.DEFAULTS: "clapperboard",
    Section.LOOK: "palette",
    Section.NOTICES: "bell",
}


_NAV_ROW = 34


class SettingsDialog(Sheet):
    """Everything the user can set; `open()` it, nothing waits.

    Signals: settings_changed(AppSettings) after each sound change; report_requested() when it has
    closed for it.
    """

    settings_changed = Signal(object)
    report_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        icons: Icons,
        tasks: TaskScope,
        settings: AppSettings,
        catalogue: Catalogue,
        *,
        desk: KeyDesk,
        key_state: KeyState,
        gateway_desk: KeyDesk,
        gateway_state: KeyState,
        check_address: CheckAddress,
        usual_folder: Path,
        writers: WriterDesk,
    ) -> None:
        """Make it; its tasks (asking the service, the keyring) belong to `tasks`."""
        super().__init__(parent, "", QSize(720, 520))
        self.setObjectName("settingsDialog")
        self.set_title(self.tr("Settings"))
        self._settings = settings
        self.key_page = KeyPage(desk, key_state, self._address, tasks)
        self.service_page = ServicePage(settings, check_address)
        self.gateway_page = GatewayPage(settings, check_address, gateway_desk, gateway_state, tasks)
        self.writer_page = WriterPage(settings, writers, tasks)
        self.spending_page = SpendingPage(settings)
        self.defaults_page = DefaultsPage(settings, catalogue)
        self.look_page = LookPage(settings, usual_folder, tasks)
        self.notices_page = NoticesPage(settings)
        self._nav = QListWidget()
        self._stack = QStackedWidget()
        self._build_ui(icons)
        for page in self._pages():
            page.edited.connect(self._take)
        self.notices_page.report_requested.connect(self._make_way)
        self.show_section(Section.KEY)

    @property
    def settings(self) -> AppSettings:
        """What is set now."""
        return self._settings

    def show_section(self, section: Section) -> None:
        """Turn to a section, with the focus where work begins there."""
        self._nav.setCurrentRow(list(Section).index(section))
        if section is Section.KEY:
            self.key_page.field.setFocus()

    def set_key_state(self, state: KeyState) -> None:
        """Show whether there is a key and where, once the keyring has answered."""
        self.key_page.set_state(state)

    def _address(self) -> str:
        return self._settings.service_address

    def _pages(self) -> tuple[Page, ...]:
        return (
            self.service_page,
            self.gateway_page,
            self.writer_page,
            self.spending_page,
            self.defaults_page,
            self.look_page,
            self.notices_page,
        )

    def _build_ui(self, icons: Icons) -> None:
        titles = {
            Section.KEY: self.tr("Key"),
            Section.SERVICE: self.tr("Service"),
            Section.GATEWAY: self.tr("Gateway"),
            Section.WRITER: self.tr("Writer"),
            Section.SPENDING: self.tr("Spending"),
            Section.DEFAULTS: self.tr("Defaults"),
            Section.LOOK: self.tr("Look and folders"),
            Section.NOTICES: self.tr("Notices, help"),
        }
        self._nav.setProperty("nav", True)
        self._nav.setAccessibleName(self.tr("Sections"))
        self._nav.setIconSize(QSize(16, 16))
        self._nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section, page in zip(Section, (self.key_page, *self._pages()), strict=True):
            item = QListWidgetItem(titles[section])
            item.setSizeHint(QSize(0, _NAV_ROW))
            self._nav.addItem(item)
            icons.put(item, _ICONS[section])
            self._stack.addWidget(_scrolled(page))
        self._nav.currentRowChanged.connect(self._stack.setCurrentIndex)
        side = QFrame()
        side.setProperty("bar", "side")
        side.setFixedWidth(176)
        side.setLayout(column(self._nav, gap=0))
        self.body.setLayout(row(side, self._stack, gap=0))
        done = Button(self.tr("Done"), Kind.PRIMARY)
        done.setObjectName("settingsDoneButton")
        done.clicked.connect(self.accept)
        self.foot.setLayout(row(None, done, margins=(20, 12, 20, 12)))

    def _make_way(self) -> None:
        self.accept()
        self.report_requested.emit()

    def _take(self, settings: AppSettings) -> None:
        self._settings = settings
        for page in self._pages():
            if page is not self.sender():
                page.show_settings(settings)
        self.settings_changed.emit(settings)


def _scrolled(page: QWidget) -> QScrollArea:
    holder = QWidget()
    holder.setLayout(column(page, margins=(24, 20, 24, 20)))
    area = QScrollArea()
    area.setProperty("ground", "clear")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
