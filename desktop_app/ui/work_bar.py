"""A line that says what is being copied and how far it is, while everything else goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import ElidedLabel, Role
from desktop_app.ui.controls.layout import row


class WorkBar(QFrame):
    """Shows one piece of work at a time; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("workBar")
        self.setProperty("ground", "panel")
        self._words = ElidedLabel("", Role.BODY, mode=Qt.TextElideMode.ElideMiddle)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), Kind.OUTLINE)
        self._cancel.setObjectName("cancelWork")
        self._cancel.clicked.connect(self._call_off)
        self._call: Callable[[], object] | None = None
        layout = row(self._words, self._bar, self._cancel, gap=12, margins=(12, 6, 8, 6))
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def begin(self, words: str, call_off: Callable[[], object]) -> None:
        """Say what is done; `call_off` is what *Cancel* does."""
        self._call = call_off
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._cancel.setAccessibleName(self.tr("Cancel: {work}").format(work=words))
        self._cancel.allow(None)
        self.show_done(0.0)
        self.show()

    def show_done(self, done: float) -> None:
        """Show how much is there, 0 to 1."""
        self._bar.setValue(round(done * 100))

    def end(self) -> None:
        """The work is over, however it ended."""
        self._call = None
        self.hide()

    def _call_off(self) -> None:
        call, self._call = self._call, None
        self._cancel.allow(self.tr("It is being called off."))
        if call is not None:
            call()
