"""What is to be said and done about one job: its sentence and every action."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.jobs import Job
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import FlowLayout, clear_layout, column
from desktop_app.ui.job_words import JobWords, Verb, label_of


class JobDetail(QFrame):
    """Stands under the queue while a row is current that wants a decision.

    Signals: verb_chosen(JobId, Verb).
    """

    verb_chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jobDetail")
        self.setProperty("bar", "foot")
        self._sentence = Text("", Role.MUTED, wrap=True)
        self._actions = QWidget()
        self._buttons = FlowLayout(6)
        self._actions.setLayout(self._buttons)
        self._shown: tuple[str, tuple[Verb, ...]] = ("", ())
        self._column = column(self._sentence, self._actions, margins=(12, 8, 12, 8), gap=6)
        self.setLayout(self._column)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, nothing when none is."""
        return "" if self.isHidden() else self._sentence.text()

    def show_job(self, job: Job, words: JobWords, verbs: tuple[Verb, ...]) -> None:
        """Show the sentence and the actions of a job; one with nothing to decide is not shown."""
        if words.tone not in ("bad", "warn") or not words.sentence:
            self.hide()
            return
        self._sentence.setText(words.sentence)
        if self._shown != (job.id, verbs):
            self._shown = (job.id, verbs)
            clear_layout(self._buttons)
            for verb in verbs:
                self._buttons.addWidget(self._button(job, verb))
        self.show()

    def fit(self, width: int, room: int) -> None:
        """Show the actions too if all of it is no higher than `room`, else the sentence alone.

        The row's menu has the actions in any case.
        """
        self._actions.show()
        if self._column.totalHeightForWidth(width) > room:
            self._actions.hide()

    def _button(self, job: Job, verb: Verb) -> Button:
        button = Button(label_of(verb, job), Kind.OUTLINE)
        button.setProperty("dense", "true")
        button.clicked.connect(lambda: self.verb_chosen.emit(job.id, verb))
        return button
