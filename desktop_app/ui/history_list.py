"""The steps of the open film as a list under the undo button; a click goes to one."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column
from desktop_app.ui.panel_commands import PanelCommands
from desktop_app.ui.registry.command import Menu
from desktop_app.ui.words import shown

_ROW = 26
_MOST_ROWS = 14
_WIDTH = 300


class HistoryList(QFrame):
    """Shows what was done, oldest first, the current place, and behind it what was undone."""

    def __init__(self, parent: QWidget, session: ProjectSession) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("historyList")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._session = session
        self._list = QListWidget()
        self._list.setObjectName("historySteps")
        self._list.setAccessibleName(self.tr("Steps, oldest first"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemClicked.connect(self._go)
        note = Text(self.tr("Takes that arrived stay."), Role.LABEL)
        self.setLayout(column(self._list, note, gap=4, margins=(6, 6, 6, 6)))
        PanelCommands(self._list, Menu.HISTORY, {"history_go": self._go_here})
        self._show_steps()
        self.setFocusProxy(self._list)
        self._stop = session.history_changed.connect(self._show_steps)

    def open_under(self, button: QWidget) -> None:
        """Show the list below a button, inside its screen."""
        rows = min(_MOST_ROWS, self._list.count())
        self._list.setFixedHeight(rows * _ROW + 2 * self._list.frameWidth() + 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        self.show()
        self._list.setFocus()

    def _show_steps(self) -> None:
        names, place = self._session.steps
        self._list.clear()
        for number, name in enumerate((self.tr("Beginning"), *names)):
            item = QListWidgetItem(shown(name))
            item.setSizeHint(QSize(0, _ROW))
            if number > place:
                item.setForeground(self.palette().placeholderText())
                item.setToolTip(self.tr("Undone; a click brings it back"))
            if number == place:
                item.setFont(_strong(self._list.font()))
                item.setToolTip(self.tr("The film is here"))
            self._list.addItem(item)
        self._list.setCurrentRow(place)
        self._list.scrollToItem(self._list.item(place))

    def _go(self, item: QListWidgetItem) -> None:
        self._session.go_to(self._list.row(item))

    def _go_here(self) -> None:
        current = self._list.currentItem()
        if current is not None:
            self._go(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
