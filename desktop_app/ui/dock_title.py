"""The head of a panel: its name as a tab, and what moves or closes it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QMenu, QToolButton, QWidget

from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons

_HEIGHT = 36
_AIR = 12
_QUIET = "text_3"
_AROUND = 32
"""Pixels of margins and gaps."""

_TABS, _SPACE = 1, 2
"""Places in the row."""


class DockTitle(QFrame):
    """Stands at the top of a dock; dragging it moves the dock, as Qt's own title does."""

    def __init__(self, dock: QDockWidget, icons: Icons) -> None:
        super().__init__(dock)
        self._dock = dock
        self._gives_way = False
        self.setProperty("bar", "head")
        self.setProperty("ground", "panel")
        self._name = Text(dock.windowTitle())
        self._name.setProperty("tab", "true")
        self._float = IconButton(icons, "external-link", "")
        self._float.clicked.connect(self._toggle_floating)
        self._close = IconButton(icons, "x", "")
        self._close.clicked.connect(dock.close)
        self._more = self._made_menu(icons)
        for button, icon in (
            (self._float, "external-link"), (self._close, "x"), (self._more, "ellipsis-vertical"),
        ):  # fmt: skip
            button.set_icon(icon, _QUIET)
        self._extra = row(gap=8)
        self._tabs = row(gap=0)
        parts = (self._name, self._tabs, None, self._extra, self._float, self._close, self._more)
        self._row = row(*parts, margins=(_AIR, 0, 8, 0), gap=2)
        self.setLayout(self._row)
        self.setFixedHeight(_HEIGHT)
        dock.windowTitleChanged.connect(self._spell)
        dock.topLevelChanged.connect(self._spell)
        self._spell()

    def put_tools(self, tools: QWidget | None) -> None:
        """Show tools in place of the name; they take what room there is, and make do with it."""
        self._gives_way = tools is not None
        self.put_tabs(tools)
        self._row.setStretch(_TABS, 1 if tools is not None else 0)
        self._row.setStretch(_SPACE, 0 if tools is not None else 1)

    def put_tabs(self, tabs: QWidget | None) -> None:
        """Show the tabs of what is in the dock in place of its name."""
        while (item := self._tabs.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not tabs:
                old.setParent(None)
        self._name.setVisible(tabs is None)
        # Tabs have air of their own.
        self._row.setContentsMargins(_AIR if tabs is None else _AIR // 3, 0, 8, 0)
        if tabs is not None:
            self._tabs.addWidget(tabs)
        self._fit()

    def put(self, part: QWidget | None) -> None:
        """Show a part at the right of the head, in place of the last one."""
        while (item := self._extra.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not part:
                old.setParent(None)
        if part is not None:
            self._extra.addWidget(part)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look anew at what has room when a tab or a part is wider than before."""
        done = super().event(event)
        # Tabs are measured right only once the style has dressed them, just before they are shown.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put float and close into a menu where tabs need the room: their names come first."""
        tabs = self._tabs.itemAt(0)
        tabs_widget = None if tabs is None or self._gives_way else tabs.widget()
        is_narrow = False
        if tabs_widget is not None:
            wanted = tabs_widget.sizeHint().width() + self._extra.sizeHint().width()
            buttons = self._float.sizeHint().width() + self._close.sizeHint().width()
            is_narrow = wanted + buttons + _AROUND > self.width()
        for button in (self._float, self._close):
            button.setVisible(not is_narrow)
        self._more.setVisible(is_narrow)

    def _made_menu(self, icons: Icons) -> IconButton:
        menu = QMenu(self)
        self._float_entry, self._close_entry = QAction(menu), QAction(menu)
        self._float_entry.triggered.connect(self._toggle_floating)
        self._close_entry.triggered.connect(self._dock.close)
        menu.addActions([self._float_entry, self._close_entry])
        button = IconButton(icons, "ellipsis-vertical", "")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _spell(self) -> None:
        """Name the buttons after the panel: a screen reader hears them without seeing where."""
        panel = self._dock.windowTitle()
        self._name.setText(panel)
        words = self.tr("Dock {panel}") if self._dock.isFloating() else self.tr("Float {panel}")
        close = self.tr("Close {panel}").format(panel=panel)
        for button, entry, label in (
            (self._float, self._float_entry, words.format(panel=panel)),
            (self._close, self._close_entry, close),
        ):
            button.set_label(label)
            entry.setText(label)
        self._more.set_label(self.tr("Float or close {panel}").format(panel=panel))

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
