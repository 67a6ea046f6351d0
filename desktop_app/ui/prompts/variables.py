"""Asks for the variables of a prompt, with the names of the cast completed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.prompts import Filled, filled
from desktop_app.ui.controls import Button, Kind, Labelled, SectionLabel, column, row
from desktop_app.ui.dialogs import Sheet


class VariablesSheet(Sheet):
    """A field for each variable over the prompt as it will be; accepting it uses the prompt.

    What is left empty stands in the prompt by its name, to be typed over.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        names: Sequence[str],
        cast: Iterable[CastEntry],
    ) -> None:
        super().__init__(parent, "", QSize(560, 480))
        self.set_title(title)
        self.setObjectName("promptVariables")
        self._text = text
        known = [f"{{{each.name}}}" for each in cast]
        self._preview = QPlainTextEdit()
        self._preview.setObjectName("variablesPreview")
        self._preview.setAccessibleName(self.tr("The prompt as it will be"))
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self.fields = {name: self._field(name, known) for name in names}
        inside = QWidget()
        labelled = (Labelled(name, field) for name, field in self.fields.items())
        inside.setLayout(column(*labelled, None, margins=(20, 14, 20, 6)))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        shown = column(SectionLabel(self.tr("Prompt")), self._preview, margins=(20, 4, 20, 12))
        whole = column(area, shown, gap=0)
        whole.setStretch(0, 3)
        whole.setStretch(1, 2)
        self.body.setLayout(whole)
        self._lay_foot()
        self._show()
        next(iter(self.fields.values())).setFocus()

    @property
    def filled(self) -> Filled:
        """The prompt with what was entered."""
        values = {name: field.text() for name, field in self.fields.items()}
        return filled(self._text, values)

    def _field(self, name: str, known: Sequence[str]) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"variable.{name}")
        completer = QCompleter(list(known), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        field.textChanged.connect(lambda _: self._show())
        return field

    def _lay_foot(self) -> None:
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        take = Button(self.tr("Use the prompt"), Kind.PRIMARY)
        take.setObjectName("variablesTake")
        take.clicked.connect(self.accept)
        take.setDefault(True)
        self.foot.setLayout(row(None, leave, take, margins=(20, 12, 20, 12)))

    def _show(self) -> None:
        self._preview.setPlainText(self.filled.text)
