"""What is to be said and done about one job where there is no room, or no wish, for its details."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import FlowLayout, clear_layout, column
from desktop_app.ui.job_facts import Deed, Shown


class JobBrief(QFrame):
    """Stands under the queue while a row is current that wants a decision.

    Signals: verb_chosen(JobId, Verb); details_wished().
    """

    verb_chosen = Signal(str, object)
    details_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jobBrief")
        self.setProperty("bar", "foot")
        self._sentence = Text("", Role.MUTED, wrap=True)
        self._actions = QWidget()
        self._buttons = FlowLayout(6)
        self._actions.setLayout(self._buttons)
        self._offered: tuple[str, tuple[Deed, ...]] = ("", ())
        self._column = column(self._sentence, self._actions, margins=(12, 8, 12, 8), gap=6)
        self.setLayout(self._column)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, nothing when none is."""
        return "" if self.isHidden() else self._sentence.text()

    def show_job(self, shown: Shown) -> None:
        """Show the sentence and the actions of a job; one with nothing to decide is not shown."""
        words = shown.words
        if words.tone not in ("bad", "warn") or not words.sentence:
            self.hide()
            return
        self._sentence.setText(words.sentence)
        if self._offered != (shown.job.id, shown.deeds):
            self._offered = (shown.job.id, shown.deeds)
            self._offer(shown)
        self.show()

    def fit(self, width: int, room: int) -> None:
        """Show the actions too if all of it is no higher than `room`, else the sentence alone.

        The row's menu has the actions in any case.
        """
        self._actions.show()
        if self._column.totalHeightForWidth(width) > room:
            self._actions.hide()

    def _offer(self, shown: Shown) -> None:
        clear_layout(self._buttons)
        for deed in shown.deeds:
            button = Button(deed.words, Kind.OUTLINE)
            button.clicked.connect(
                lambda _=False, deed=deed: self.verb_chosen.emit(shown.job.id, deed.verb)
            )
            self._add(button)
        details = Button(self.tr("Details"), Kind.GHOST)
        details.clicked.connect(self.details_wished)
        self._add(details)

    def _add(self, button: Button) -> None:
        button.setProperty("dense", "true")
        self._buttons.addWidget(button)
