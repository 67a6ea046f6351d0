"""All there is to say and do about one job: sentence, actions, how it came here, what it cost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.domain.project import JobId
from desktop_app.studio.job_papers import Papers
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import FlowLayout, clear_layout, column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_facts import Deed, FactGrid, Shown, StoryGrid, facts_of
from desktop_app.ui.job_story import story_of, support_text


class JobDetail(QFrame):
    """Stands under the queue, or beside it, about the current row.

    Signals: verb_chosen(JobId, Verb); closed() by hand.
    """

    verb_chosen = Signal(str, object)
    closed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("jobDetail")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Shown | None = None
        self._papers: Papers | None = None
        self._offered: tuple[JobId, tuple[Deed, ...]] | None = None
        self._name = ElidedLabel("", Role.STRONG)
        self._copy = IconButton(icons, "copy", self.tr("Copy for support"))
        self._copy.setObjectName("copyForSupport")
        self._copy.clicked.connect(self._copy_for_support)
        close = IconButton(icons, "x", self.tr("Close the details"))
        close.setObjectName("closeDetails")
        close.clicked.connect(self.closed)
        self._sentence = Text("", Role.MUTED, wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = QWidget()
        self._buttons = FlowLayout(6)
        self._actions.setLayout(self._buttons)
        self._story = StoryGrid()
        self._facts = FactGrid(icons)
        head = row(self._name, None, self._copy, close, gap=2, margins=(12, 4, 8, 0))
        self.setLayout(column(head, self._scrolled(), gap=0))
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, nothing when none is."""
        return "" if self.isHidden() else self._sentence.text()

    def show_job(self, shown: Shown, now_ms: int) -> None:
        """Show a job; what the journal says of it follows with `show_papers`."""
        if self._shown is None or self._shown.job.id != shown.job.id:
            self._papers = None
            self._area.verticalScrollBar().setValue(0)
        self._shown = shown
        self.setAccessibleName(self.tr("Details of {job}").format(job=shown.name))
        self._name.setText(shown.name)
        self._sentence.setText(shown.words.sentence)
        self._offer(shown)
        self._tell(now_ms)
        self.show()

    def show_papers(self, job_id: JobId, papers: Papers, now_ms: int) -> None:
        """Show what the journal says of a job, if it is still the one that is shown."""
        if self._shown is not None and self._shown.job.id == job_id:
            self._papers = papers
            self._tell(now_ms)

    def tick(self, now_ms: int) -> None:
        """Let the time of the last step go on."""
        if self._shown is not None and self._papers is not None and self.isVisible():
            steps = story_of(self._shown.job, self._papers.history, now_ms)
            self._story.show_steps(steps, now_ms)

    def clear(self) -> None:
        """Show nothing."""
        self._shown = self._papers = None
        self.hide()

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("ground", "panel")
        inside.setLayout(
            column(
                self._sentence,
                self._actions,
                self._story,
                self._facts,
                None,
                gap=8,
                margins=(12, 2, 12, 8),
            )
        )
        self._area = QScrollArea()
        self._area.setObjectName("jobDetailArea")
        self._area.setAccessibleName(self.tr("Details, scrolled with the arrows"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        return self._area

    def _tell(self, now_ms: int) -> None:
        shown, papers = self._shown, self._papers
        if shown is None:
            return
        self._facts.show_facts(facts_of(shown, papers))
        steps = [] if papers is None else story_of(shown.job, papers.history, now_ms)
        self._story.show_steps(steps, now_ms)
        why_not = None if papers is not None else self.tr("The list of paid jobs is being read.")
        self._copy.allow(why_not)

    def _offer(self, shown: Shown) -> None:
        offered = (shown.job.id, shown.deeds)
        if self._offered == offered:
            return
        self._offered = offered
        clear_layout(self._buttons)
        for place, deed in enumerate(shown.deeds):
            # The one that is likeliest meant is the loudest.
            button = Button(deed.words, Kind.OUTLINE if place else Kind.SECONDARY)
            button.setProperty("dense", "true")
            button.clicked.connect(
                lambda _=False, deed=deed: self.verb_chosen.emit(shown.job.id, deed.verb)
            )
            self._buttons.addWidget(button)
        self._actions.setVisible(bool(shown.deeds))

    def _copy_for_support(self) -> None:
        if self._shown is not None and self._papers is not None:
            papers = self._papers
            text = support_text(self._shown.job, papers.history, papers.booked)
            QGuiApplication.clipboard().setText(text)
            announce(self, self.tr("Copied."))
