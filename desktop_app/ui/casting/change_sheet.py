"""Asks before an entry is replaced by another form of it, with what would change in sight."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cast import CastEntry
from desktop_app.ui.casting.difference import DifferenceView
from desktop_app.ui.controls import Button, Kind, column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.theme import Theme


class ChangeSheet(Sheet):
    """Shows a change; agreeing is accepting."""

    def __init__(
        self, parent: QWidget, title: str, before: CastEntry, after: CastEntry, theme: Theme
    ) -> None:
        super().__init__(parent, "", QSize(560, 380))
        self.set_title(title)
        self.setObjectName("castChange")
        view = DifferenceView(theme)
        view.show_change(before, after)
        self.body.setLayout(column(view, margins=(12, 8, 12, 8)))
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        take = Button(self.tr("Update"), Kind.PRIMARY)
        take.setObjectName("castChangeTake")
        take.clicked.connect(self.accept)
        take.setDefault(True)
        self.foot.setLayout(row(None, leave, take, margins=(20, 12, 20, 12)))
