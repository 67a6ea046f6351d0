"""The head of a panel: its name as a tab, and what moves or closes it."""

from PySide6.QtWidgets import QDockWidget, QFrame, QWidget

from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons


class DockTitle(QFrame):
    """Stands at the top of a dock; dragging it moves the dock, as Qt's own title does."""

    def __init__(self, dock: QDockWidget, icons: Icons) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("bar", "head")
        name = Text(dock.windowTitle())
        name.setProperty("tab", "true")
        dock.windowTitleChanged.connect(name.setText)
        self._float = IconButton(icons, "external-link", self.tr("Float or dock this panel"))
        self._float.clicked.connect(self._toggle_floating)
        close = IconButton(icons, "x", self.tr("Close this panel"))
        close.clicked.connect(dock.close)
        self._extra = row(gap=8)
        self.setLayout(
            row(name, None, self._extra, self._float, close, margins=(12, 0, 8, 0), gap=2)
        )
        self.setFixedHeight(36)

    def put(self, part: QWidget | None) -> None:
        """Show a part at the right of the head, in place of the last one."""
        while (item := self._extra.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not part:
                old.setParent(None)
        if part is not None:
            self._extra.addWidget(part)

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
