"""The window: header, docks around the player, status line. It arranges; it decides nothing."""

from base64 import b64decode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMainWindow,
    QWidget,
)

from desktop_app.storage.settings import AppSettings, RecentProject
from desktop_app.ui.actions import Actions
from desktop_app.ui.aio import opened
from desktop_app.ui.controls.layout import column
from desktop_app.ui.controls.panels import NoticeBar
from desktop_app.ui.dock_room import DockRoom, Pages
from desktop_app.ui.dock_title import DockTitle
from desktop_app.ui.film_menu import AltOpensMenu, menu_bar
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.header import Header
from desktop_app.ui.icons import Icons
from desktop_app.ui.sheets import NameSheet
from desktop_app.ui.status_line import StatusLine
from desktop_app.ui.work_bar import WorkBar

if TYPE_CHECKING:
    # The panels of a film need the services; the first page is painted before those are loaded.
    from desktop_app.ui.workspace import Workspace

_LAYOUT_VERSION: Final = 1
_FRAME: Final = 28
"""Pixels that a window manager's title bar takes."""

_SETTLE_MS: Final = 700
"""Until then a window manager has put the window where it wants it."""

_TALL: Final = 900
_DETAILED: Final = 320
"""Height of a queue that shows some rows and the details of one."""


class MainWindow(QMainWindow):
    """Shows the first page, or the panels of an open film.

    Signals: close_requested() instead of closing: work has to be put away first;
    files_dropped(list[Path]) from the file manager.
    """

    close_requested = Signal()
    files_dropped = Signal(object)

    def __init__(self, icons: Icons, first_page: FirstRunPage) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Takewright")
        self.setMinimumSize(960, 600)
        self.setAcceptDrops(True)
        self.first_page = first_page
        self.actions_ = Actions(self, icons)
        self.header = Header(self.actions_, icons)
        self.notice = NoticeBar(icons)
        self.work = WorkBar()
        self.status = StatusLine(icons)
        # What a Mac has at the top of the screen; elsewhere the header has it.
        self._menu_bar = menu_bar(self.header.menu, self)
        self._alt = AltOpensMenu(self, self.header.open_menu)
        self.actions_.on("menu", self.header.open_menu)
        self._closing = False
        self._framed = False
        self._kept_place = b""
        self._settled_place: bytes | None = None
        self._panels = QByteArray()
        self._docks: dict[str, QDockWidget] = {}
        self._build(icons)
        self.show_first_page()

    def show_as(self, settings: AppSettings) -> None:
        """Show the window where it was last time; at first as large as the drawing, if it fits."""
        room = self.screen().availableGeometry()
        self.resize(min(1600, room.width()), min(1000, room.height() - _FRAME))
        self._kept_place = b64decode(settings.window_geometry)
        self.restoreGeometry(QByteArray(self._kept_place))
        self._panels = QByteArray(b64decode(settings.window_state))
        self.show()
        QTimer.singleShot(_SETTLE_MS, self, self._settle)

    def place_state(self) -> bytes:
        """Return where the window is, for `show_as`; what was kept, if nobody has moved it since.

        A window manager may put it elsewhere than it was told, by its frame or a panel: kept anew
        at each end, the window would wander off a little with each start.
        """
        place = bytes(self.saveGeometry().data())
        is_moved = self._settled_place is not None and place != self._settled_place
        return place if is_moved or not self._kept_place else self._kept_place

    def come_forward(self) -> None:
        """Show the window in front of others; ask for attention where that is not allowed."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def layout_state(self) -> bytes:
        """Return where the panels are, for `show_as`."""
        if self._framed:
            self._panels = self.saveState(_LAYOUT_VERSION)
        return bytes(self._panels.data())

    def show_first_page(self) -> None:
        """Show what a program without a film offers."""
        self._show_frame(visible=False)
        self._pages.setCurrentWidget(self.first_page)
        self.setWindowTitle("Takewright")

    def show_workspace(self, workspace: "Workspace") -> None:
        """Show the panels of a film."""
        parts = {
            "scenes": workspace.left,
            "prompt": workspace.inspector,
            "queue": workspace.queue,
            "timeline": workspace.timeline,
        }
        for name, part in parts.items():
            _fill(self._docks[name], part)
        self._head_of("scenes").put_tabs(workspace.left.head)
        self._head_of("queue").put(workspace.queue.head)
        self._head_of("prompt").put_tabs(workspace.inspector.head)
        self._head_of("timeline").put_tools(workspace.timeline.lend_tools())
        workspace.queue.room_wished.connect(self._give_queue_room)
        self._player_place.addWidget(workspace.player)
        self._pages.setCurrentWidget(self._stage)
        self._show_frame(visible=True)
        # Else the first control of the window has the keys, and Space opens the film's menu.
        workspace.scenes.table.setFocus()

    def drop_workspace(self, workspace: "Workspace") -> None:
        """Let the panels of a film go."""
        self._head_of("queue").put(None)
        for name in ("scenes", "prompt"):
            self._head_of(name).put_tabs(None)
        self._head_of("timeline").put_tools(None)
        for dock in self._docks.values():
            _fill(dock, QWidget())
        workspace.player.setParent(None)
        workspace.player.deleteLater()

    def reset_layout(self) -> None:
        """Put every panel back where it belongs."""
        sides = Qt.DockWidgetArea
        # Qt mirrors what is in the docks, and leaves these where they are.
        start, end = sides.LeftDockWidgetArea, sides.RightDockWidgetArea
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        for name, side in (
            ("scenes", start),
            ("prompt", end),
            ("queue", end),
            ("timeline", sides.BottomDockWidgetArea),
        ):
            dock = self._docks[name]
            dock.setFloating(False)
            self.addDockWidget(side, dock)
            dock.show()
        self._size_docks()

    def leave(self) -> None:
        """Close for good: what `close_requested` asked for is done."""
        self._closing = True
        self.close()

    def _settle(self) -> None:
        self._settled_place = bytes(self.saveGeometry().data())

    def _build(self, icons: Icons) -> None:
        self.setMenuWidget(self._top())
        self._stage = QWidget()
        self._stage.setProperty("ground", "stage")
        self._player_place = column(gap=0)
        self._stage.setLayout(self._player_place)
        self._pages = Pages()
        self._pages.addWidget(self.first_page)
        self._pages.addWidget(self._stage)
        self.setCentralWidget(self._pages)
        self.setStatusBar(self.status)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AnimatedDocks
        )
        # The timeline is as wide as the window, as in the drawing.
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        for name, title in (
            ("scenes", self.tr("Scenes")),
            ("prompt", self.tr("Inspector")),
            ("queue", self.tr("Queue")),
            ("timeline", self.tr("Timeline")),
        ):
            dock = QDockWidget(title, self)
            dock.setObjectName(f"{name}Dock")
            dock.setTitleBarWidget(DockTitle(dock, icons))
            self._docks[name] = dock
        self.header.menu.offer_panels([dock.toggleViewAction() for dock in self._docks.values()])
        self.reset_layout()
        self._room = DockRoom(self, self._docks["prompt"], self._docks["queue"], self._pages)

    def _head_of(self, name: str) -> DockTitle:
        head = self._docks[name].titleBarWidget()
        if not isinstance(head, DockTitle):
            raise TypeError(f"the dock of {name} has another head")
        return head

    def _top(self) -> QWidget:
        top = QWidget()
        top.setProperty("ground", "panel")
        top.setLayout(column(self.header, self.notice, self.work, gap=0))
        return top

    def _size_docks(self) -> None:
        # Else Qt shares out the room of parts that it has not laid out yet.
        layout = self.layout()
        if layout is not None:
            layout.activate()
        across = [self._docks["scenes"], self._docks["prompt"]]
        self.resizeDocks(across, [320, 392], Qt.Orientation.Horizontal)
        down = [self._docks["prompt"], self._docks["queue"]]
        # In a low window the prompt needs what there is; in a high one it would be empty.
        shares = [530, 210] if self.height() >= _TALL else [520, 240]
        self.resizeDocks(down, shares, Qt.Orientation.Vertical)
        height = 220 if self.height() >= _TALL else 188
        self.resizeDocks([self._docks["timeline"]], [height], Qt.Orientation.Vertical)

    def _give_queue_room(self) -> None:
        """Let the queue be high enough for the details of a job."""
        prompt, queue = self._docks["prompt"], self._docks["queue"]
        if queue.isFloating():
            queue.resize(queue.width(), _DETAILED)
            return
        whole = prompt.height() + queue.height()
        shares = [whole - _DETAILED, _DETAILED]
        self.resizeDocks([prompt, queue], shares, Qt.Orientation.Vertical)
        QTimer.singleShot(0, self, self._give_queue_its_own)

    def _give_queue_its_own(self) -> None:
        """Put the queue before the prompt, as a tab, where both together are too high."""
        prompt, queue = self._docks["prompt"], self._docks["queue"]
        if not queue.isFloating() and queue.height() < _DETAILED:
            self.tabifyDockWidget(prompt, queue)
            queue.raise_()

    def _show_frame(self, *, visible: bool) -> None:
        """Show what belongs to a film; which panels were closed or moved is kept meanwhile."""
        if self._framed and not visible:
            self._panels = self.saveState(_LAYOUT_VERSION)
        self._framed = visible
        self.header.setVisible(visible)
        self.status.setVisible(visible)
        for dock in self._docks.values():
            dock.setVisible(visible)
        if visible and self._panels.isEmpty():
            self._size_docks()
        elif visible:
            self.restoreState(self._panels, _LAYOUT_VERSION)

    def show_recent(
        self, projects: Sequence[RecentProject], open_film: Callable[[Path], None]
    ) -> None:
        """Offer the films that were open last, on the first page and in the film menu."""
        self.first_page.set_recent(projects)
        self.header.menu.show_recent(projects, open_film)

    async def ask_name(self, name: str) -> str | None:
        """Ask what the film is called; None when nothing is to change."""
        dialog = NameSheet(self, name)
        try:
            accepted = await opened(dialog) == QDialog.DialogCode.Accepted
            return dialog.name if accepted else None
        finally:
            dialog.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_requested.emit()


def _fill(dock: QDockWidget, part: QWidget) -> None:
    """Put a part into a dock; what was there goes, which the dock would keep as a child."""
    former = dock.widget()
    dock.setWidget(part)
    if former is not None:
        former.deleteLater()
