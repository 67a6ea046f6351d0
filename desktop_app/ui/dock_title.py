"""The head of a panel: its name as a tab, and what moves or closes it."""

from PySide6.QtWidgets import QDockWidget, QFrame, QWidget

from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons

_HEIGHT = 36
_AIR = 12
_QUIET = "text_3"


class DockTitle(QFrame):
    """Stands at the top of a dock; dragging it moves the dock, as Qt's own title does."""

    def __init__(self, dock: QDockWidget, icons: Icons) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("bar", "head")
        self.setProperty("ground", "panel")
        self._name = Text(dock.windowTitle())
        self._name.setProperty("tab", "true")
        self._float = IconButton(icons, "external-link", "")
        self._float.clicked.connect(self._toggle_floating)
        self._close = IconButton(icons, "x", "")
        self._close.clicked.connect(dock.close)
        for button, icon in ((self._float, "external-link"), (self._close, "x")):
            button.set_icon(icon, _QUIET)
        self._extra = row(gap=8)
        self._tabs = row(gap=0)
        parts = (self._name, self._tabs, None, self._extra, self._float, self._close)
        self._row = row(*parts, margins=(_AIR, 0, 8, 0), gap=2)
        self.setLayout(self._row)
        self.setFixedHeight(_HEIGHT)
        dock.windowTitleChanged.connect(self._spell)
        dock.topLevelChanged.connect(self._spell)
        self._spell()

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

    def put(self, part: QWidget | None) -> None:
        """Show a part at the right of the head, in place of the last one."""
        while (item := self._extra.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not part:
                old.setParent(None)
        if part is not None:
            self._extra.addWidget(part)

    def _spell(self) -> None:
        """Name the buttons after the panel: a screen reader hears them without seeing where."""
        panel = self._dock.windowTitle()
        self._name.setText(panel)
        words = self.tr("Dock {panel}") if self._dock.isFloating() else self.tr("Float {panel}")
        self._float.set_label(words.format(panel=panel))
        self._close.set_label(self.tr("Close {panel}").format(panel=panel))

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
