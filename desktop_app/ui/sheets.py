"""A small sheet: what the film is called."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.dialogs import Sheet


class NameSheet(Sheet):
    """Asks for the film's name."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, parent.tr("Rename film"), QSize(420, 190))
        self._field = QLineEdit(name)
        self._field.setAccessibleName(self.tr("Film name"))
        self._field.selectAll()
        self._field.returnPressed.connect(self._take)
        self._field.textChanged.connect(self._allow)
        self._rename = Button(self.tr("Rename"), Kind.PRIMARY)
        self._rename.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.body.setLayout(column(self._field, None, margins=(20, 18, 20, 12)))
        self.foot.setLayout(row(None, leave, self._rename, margins=(20, 12, 20, 12)))
        self._field.setFocus()

    @property
    def name(self) -> str:
        """The name as it was typed, without space around it."""
        return self._field.text().strip()

    def _allow(self) -> None:
        self._rename.allow(None if self.name else self.tr("A film needs a name."))

    def _take(self) -> None:
        if self.name:
            self.accept()
