"""A prompt that the service refused for its content, with the way to safer words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls import Button, Kind, Role, Text, column, row


class RefusalNote(QWidget):
    """Says that the prompt as it stands was refused; out of sight while it was not.

    Signals: safer_wished().
    """

    safer_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("refusalNote")
        sentence = Text(
            self.tr("The service refused this prompt for its content; as it is, it would again."),
            Role.WARN,
            wrap=True,
        )
        self._safer = Button(self.tr("Safer wording…"), Kind.OUTLINE)
        self._safer.setObjectName("saferButton")
        self._safer.setProperty("dense", "true")
        self._safer.clicked.connect(self.safer_wished)
        self.setLayout(column(sentence, row(self._safer, None), gap=4))
        self.hide()
